//! What was promised to somebody, by when, and what people here said of that. Append-only; whether
//! a promise was kept is for the rules to tell.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Params, Row, TransactionBehavior, params};

use crate::model::{ConversationId, HowEnded, Promise, Said, Text};
use crate::receipt::{Counts, Kind};

use super::Store;
use super::columns::Moment;
use super::positions::{self, Positions, Touched};
use super::receipts::{Change, Receipts, Table};

/// A word about promises, on its way into the log. Moments are UTC.
#[derive(Clone, Debug)]
pub struct PromiseWord<'a> {
    pub conversation: ConversationId,
    pub at: DateTime<Utc>,
    pub actor: &'a Text,
    pub what: PromiseWhat<'a>,
}

#[derive(Clone, Debug)]
pub enum PromiseWhat<'a> {
    Given(&'a Promise),
    /// The number of the promise, how it ended, and why.
    Ended(i64, HowEnded, Option<&'a Text>),
    /// The message of that moment sounded like a promise and is none.
    None(DateTime<Utc>),
}

impl Store {
    /// The promises given in a conversation up to `as_of` (inclusive), the oldest first.
    pub fn promises_of(
        &self,
        id: ConversationId,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<Vec<Promise>> {
        let sql = format!("{SELECT} WHERE p.at <= ?1 AND p.conversation_id = ?2 ORDER BY p.id");
        self.told(read(&self.connection, &sql, params![until(as_of), id]))
    }

    /// Every promise given up to `as_of` (inclusive), the oldest first.
    pub fn promises(&self, as_of: Option<DateTime<Utc>>) -> anyhow::Result<Vec<Promise>> {
        let sql = format!("{SELECT} WHERE p.at <= ?1 ORDER BY p.id");
        self.told(read(&self.connection, &sql, [until(as_of)]))
    }

    /// The moments of the messages of which somebody said up to `as_of` that they promise nothing.
    pub fn no_promises(
        &self,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<Vec<(ConversationId, DateTime<Utc>)>> {
        self.told(rejected(&self.connection, as_of))
    }

    /// The unsettled conversations in which, after a moment, one of `words` was written into a
    /// message that still stands; with `as_of` those in which that had happened by then, settled
    /// since or not. At most `limit`, those that stirred last.
    pub fn unsettled_with(
        &self,
        words: &[&str],
        after: DateTime<Utc>,
        as_of: Option<DateTime<Utc>>,
        limit: usize,
    ) -> anyhow::Result<Vec<ConversationId>> {
        let span = (after.timestamp(), until(as_of));
        let settled = as_of.is_some();
        self.told(worded(&self.connection, words, span, settled, limit))
    }

    /// Keeps a word about a promise. On return it survives a power cut. `positions` keeps the cache
    /// of the queue; without it the cache is thrown away.
    pub fn say_of_promise(
        &mut self,
        word: &PromiseWord<'_>,
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<()> {
        let kept = say(&mut self.connection, &self.receipts, word, positions);
        self.told(kept)
    }
}

const SELECT: &str = "SELECT p.id, p.conversation_id, p.at, p.actor, p.text, p.due_at, p.message,
         w.at, w.actor, w.word, w.reason
     FROM promise p LEFT JOIN promise_word w ON w.promise_id = p.id AND w.at <= ?1";

fn until(as_of: Option<DateTime<Utc>>) -> i64 {
    as_of.map_or(i64::MAX, |it| it.timestamp())
}

/// Every promise of one conversation, the oldest first.
pub(super) fn of(log: &Connection, id: ConversationId) -> anyhow::Result<Vec<Promise>> {
    let sql = format!("{SELECT} WHERE p.conversation_id = ?2 ORDER BY p.id");
    read(log, &sql, params![i64::MAX, id])
}

/// Every promise, in the order of the conversations.
pub(super) fn all(log: &Connection) -> anyhow::Result<Vec<Promise>> {
    let sql = format!("{SELECT} ORDER BY p.conversation_id, p.id");
    read(log, &sql, [i64::MAX])
}

fn read(log: &Connection, sql: &str, parameters: impl Params) -> anyhow::Result<Vec<Promise>> {
    let mut statement = log.prepare_cached(sql)?;
    let promises = statement.query_map(parameters, promise)?;
    Ok(promises.collect::<Result<_, _>>()?)
}

fn promise(row: &Row<'_>) -> rusqlite::Result<Promise> {
    let said = match row.get::<_, Option<Moment>>(7)? {
        None => None,
        Some(at) => Some(Said {
            at: at.0,
            actor: row.get(8)?,
            how: row.get(9)?,
            reason: row.get(10)?,
        }),
    };
    Ok(Promise {
        id: row.get(0)?,
        conversation: row.get(1)?,
        at: row.get::<_, Moment>(2)?.0,
        actor: row.get(3)?,
        text: row.get(4)?,
        due_at: row.get::<_, Moment>(5)?.0,
        message: row.get(6)?,
        said,
    })
}

fn rejected(
    log: &Connection,
    as_of: Option<DateTime<Utc>>,
) -> anyhow::Result<Vec<(ConversationId, DateTime<Utc>)>> {
    let mut statement = log.prepare_cached(
        "SELECT conversation_id, message_at FROM promise_word
         WHERE promise_id IS NULL AND at <= ?1 ORDER BY id",
    )?;
    let one = |row: &Row<'_>| Ok((row.get(0)?, row.get::<_, Moment>(1)?.0));
    let rows = statement.query_map([until(as_of)], one)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn worded(
    log: &Connection,
    words: &[&str],
    (after, until): (i64, i64),
    settled: bool,
    limit: usize,
) -> anyhow::Result<Vec<ConversationId>> {
    let likes: Vec<String> = (5..5 + words.len())
        .map(|it| format!("t.body LIKE '%' || ?{it} || '%'"))
        .collect();
    let sql = format!(
        "SELECT c.id FROM conversation c
         WHERE c.last_message_at > ?1
             AND (?3 OR c.state = 'open' OR c.last_message_at > c.closed_at)
             AND EXISTS (SELECT 1 FROM message m JOIN message_text t ON t.message_id = m.id
                 WHERE m.conversation_id = c.id AND m.at > ?1 AND m.at <= ?4
                     AND m.deleted_at IS NULL AND ({}))
         ORDER BY c.last_message_at DESC, c.id LIMIT ?2",
        likes.join(" OR ")
    );
    let mut statement = log.prepare_cached(&sql)?;
    statement.raw_bind_parameter(1, after)?;
    statement.raw_bind_parameter(2, i64::try_from(limit).unwrap_or(i64::MAX))?;
    statement.raw_bind_parameter(3, settled)?;
    statement.raw_bind_parameter(4, until)?;
    for (idx, word) in (5..).zip(words) {
        statement.raw_bind_parameter(idx, *word)?;
    }
    let rows = statement.raw_query().mapped(|row| row.get(0));
    Ok(rows.collect::<Result<_, _>>()?)
}

fn say(
    log: &mut Connection,
    receipts: &Receipts,
    word: &PromiseWord<'_>,
    positions: Option<Positions<'_>>,
) -> anyhow::Result<()> {
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (table, id) = match word.what {
        PromiseWhat::Given(promise) => (Table::Promise, keep(&transaction, promise)?),
        PromiseWhat::Ended(id, how, reason) => {
            let id = spoken(&transaction, word, Some(id), None, how.as_str(), reason)?;
            (Table::PromiseWord, id)
        }
        PromiseWhat::None(at) => {
            let id = spoken(&transaction, word, None, Some(at), "no-promise", None)?;
            (Table::PromiseWord, id)
        }
    };
    let mut touched = Touched::default();
    touched.add(word.conversation);
    positions::refresh(&transaction, &touched, positions)?;
    let change = Change {
        kind: Kind::Decision,
        at: word.at,
        actor: Some(word.actor),
        counts: Counts::new(),
        rows: vec![(table, id, id)],
    };
    let receipt = receipts.append(&transaction, &change)?;
    transaction.commit()?;
    receipts.committed(receipt);
    Ok(())
}

fn spoken(
    log: &Connection,
    word: &PromiseWord<'_>,
    promise: Option<i64>,
    message_at: Option<DateTime<Utc>>,
    says: &str,
    reason: Option<&Text>,
) -> anyhow::Result<i64> {
    let mut statement = log.prepare_cached(
        "INSERT INTO promise_word
             (conversation_id, promise_id, message_at, at, actor, word, reason)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    Ok(statement.insert(params![
        word.conversation,
        promise,
        message_at.map(Moment),
        Moment(word.at),
        word.actor,
        says,
        reason,
    ])?)
}

/// Says of every promise of a conversation that has no word yet that it was kept. Returns the
/// numbers of these words.
pub(super) fn answer(
    log: &Connection,
    conversation: ConversationId,
    actor: &Text,
    at: DateTime<Utc>,
) -> anyhow::Result<Vec<i64>> {
    let open = of(log, conversation)?;
    let open = open.iter().filter(|it| it.said.is_none() && it.at <= at);
    let said = |it: &Promise| {
        let what = PromiseWhat::Ended(it.id, HowEnded::Kept, None);
        let word = PromiseWord {
            conversation,
            at,
            actor,
            what,
        };
        spoken(log, &word, Some(it.id), None, HowEnded::Kept.as_str(), None)
    };
    open.map(said).collect()
}

/// Returns its number.
pub(super) fn keep(log: &Connection, promise: &Promise) -> anyhow::Result<i64> {
    let mut statement = log.prepare_cached(
        "INSERT INTO promise (conversation_id, at, actor, text, due_at, message)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let id = statement.insert(params![
        promise.conversation,
        Moment(promise.at),
        promise.actor,
        promise.text,
        Moment(promise.due_at),
        promise.message,
    ])?;
    Ok(id)
}
