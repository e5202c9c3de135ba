//! Replies that are written and not sent. At most one of a conversation is open.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, TransactionBehavior, params};

use crate::model::{ConversationId, Decision, Promise, Text};
use crate::receipt::{Counts, Kind};
use crate::triage::ReplyKind;
use crate::triage::writeback::{Draft, Promised};

use super::Store;
use super::columns::{Moment, count, counted, moment};
use super::decisions;
use super::positions::{self, Positions, Touched};
use super::promises;
use super::receipts::{Change, Receipts, Table};

impl Store {
    /// Stores a draft in place of the open one of its conversation. Returns its number.
    pub fn keep_draft(&mut self, draft: &Draft) -> anyhow::Result<i64> {
        let kept = keep(&mut self.connection, draft);
        self.told(kept)
    }

    /// Gives up the open draft of a conversation; false where there is none.
    pub fn discard_draft(
        &mut self,
        conversation: ConversationId,
        at: DateTime<Utc>,
    ) -> anyhow::Result<bool> {
        let ended = end(&self.connection, conversation, "discarded", at);
        self.told(ended).map(|it| 0 < it)
    }

    /// Every open draft, the oldest first.
    pub fn drafts(&self) -> anyhow::Result<Vec<Draft>> {
        self.told(open(&self.connection))
    }

    /// When a reply of this kind was sent in which conversation, by whatever way.
    pub fn replies_sent(
        &self,
        kind: ReplyKind,
    ) -> anyhow::Result<Vec<(ConversationId, DateTime<Utc>)>> {
        self.told(sent(&self.connection, kind))
    }

    /// Records that somebody sent a draft by hand, as `said` tells, and what it promises.
    pub fn sent_by_hand(
        &mut self,
        draft: &Draft,
        said: &Decision,
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<()> {
        let log = &mut self.connection;
        let sent = by_hand(log, &self.receipts, draft, said, positions);
        self.told(sent)
    }
}

fn keep(log: &mut Connection, draft: &Draft) -> anyhow::Result<i64> {
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    end(&transaction, draft.conversation, "replaced", draft.at)?;
    let promise = draft.promise.as_ref();
    let id = transaction
        .prepare_cached(
            "INSERT INTO draft (conversation_id, at, actor, template, kind, heard, body, promise,
                 promise_due_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .insert(params![
            draft.conversation,
            Moment(draft.at),
            draft.actor,
            draft.template,
            draft.kind,
            counted(draft.heard),
            draft.body,
            promise.map(|it| &it.text),
            promise.map(|it| Moment(it.due_at)),
        ])?;
    transaction.commit()?;
    Ok(id)
}

fn by_hand(
    log: &mut Connection,
    receipts: &Receipts,
    draft: &Draft,
    said: &Decision,
    positions: Option<Positions<'_>>,
) -> anyhow::Result<()> {
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (actor, at) = (&said.actor, said.at);
    end(&transaction, draft.conversation, "sent", at)?;
    let decision = decisions::keep(&transaction, said)?;
    let mut change = Change {
        kind: Kind::WriteBack,
        at,
        actor: Some(actor),
        counts: Counts::new(),
        rows: vec![(Table::Decision, decision, decision)],
    };
    // The log may never see this word, so it is kept that it was given.
    let kept = promises::answer(&transaction, draft.conversation, actor, at)?;
    let words = kept.into_iter().map(|it| (Table::PromiseWord, it, it));
    change.rows.extend(words);
    if let Some(promised) = &draft.promise {
        let promise = promises::keep(
            &transaction,
            &Promise {
                id: 0,
                conversation: draft.conversation,
                at,
                actor: actor.clone(),
                text: promised.text.clone(),
                due_at: promised.due_at,
                message: None,
                said: None,
            },
        )?;
        change.rows.push((Table::Promise, promise, promise));
    }
    let mut touched = Touched::default();
    touched.add(draft.conversation);
    positions::refresh(&transaction, &touched, positions)?;
    let receipt = receipts.append(&transaction, &change)?;
    transaction.commit()?;
    receipts.committed(receipt);
    Ok(())
}

/// Ends the open draft of a conversation. Returns how many there were: none or one.
pub(super) fn end(
    log: &Connection,
    conversation: ConversationId,
    how: &str,
    at: DateTime<Utc>,
) -> anyhow::Result<usize> {
    let ended = log
        .prepare_cached(
            "UPDATE draft SET ended = ?2, ended_at = ?3
             WHERE conversation_id = ?1 AND ended IS NULL",
        )?
        .execute(params![conversation, how, Moment(at)])?;
    Ok(ended)
}

/// Ends this draft, unless it was ended before: while it was being sent, somebody may have written
/// another.
pub(super) fn end_one(log: &Connection, id: i64, at: DateTime<Utc>) -> anyhow::Result<()> {
    log.prepare_cached(
        "UPDATE draft SET ended = 'sent', ended_at = ?2 WHERE id = ?1 AND ended IS NULL",
    )?
    .execute(params![id, Moment(at)])?;
    Ok(())
}

fn open(log: &Connection) -> anyhow::Result<Vec<Draft>> {
    let mut statement = log.prepare_cached(
        "SELECT id, conversation_id, at, actor, template, kind, heard, body, promise,
             promise_due_at
         FROM draft WHERE ended IS NULL ORDER BY id",
    )?;
    let drafts = statement.query_map([], draft)?;
    Ok(drafts.collect::<Result<_, _>>()?)
}

fn sent(log: &Connection, kind: ReplyKind) -> anyhow::Result<Vec<(ConversationId, DateTime<Utc>)>> {
    let mut statement = log.prepare_cached(
        "SELECT conversation_id, ended_at FROM draft
         WHERE kind = ?1 AND ended = 'sent' ORDER BY id",
    )?;
    let one = |row: &Row<'_>| Ok((row.get(0)?, row.get::<_, Moment>(1)?.0));
    let rows = statement.query_map([kind], one)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The draft that a comment sends, open or not.
pub(super) fn of(log: &Connection, id: i64) -> anyhow::Result<Draft> {
    let draft = log
        .prepare_cached(
            "SELECT id, conversation_id, at, actor, template, kind, heard, body, promise,
             promise_due_at
             FROM draft WHERE id = ?1",
        )?
        .query_row([id], draft)?;
    Ok(draft)
}

fn draft(row: &Row<'_>) -> rusqlite::Result<Draft> {
    let promise: Option<Text> = row.get(8)?;
    Ok(Draft {
        id: row.get(0)?,
        conversation: row.get(1)?,
        at: row.get::<_, Moment>(2)?.0,
        actor: row.get(3)?,
        template: row.get(4)?,
        kind: row.get(5)?,
        heard: count(row, 6)?,
        body: row.get(7)?,
        promise: promise
            .zip(moment(row, 9)?)
            .map(|(text, due_at)| Promised { text, due_at }),
    })
}
