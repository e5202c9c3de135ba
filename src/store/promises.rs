//! What was promised to somebody, by when. Append-only; how a promise ended is told elsewhere.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use crate::model::{ConversationId, Text};

use super::Store;
use super::columns::Moment;

/// A dated debt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    pub conversation: ConversationId,
    /// UTC: when it was given.
    pub at: DateTime<Utc>,
    pub actor: Text,
    pub text: Text,
    /// UTC.
    pub due_at: DateTime<Utc>,
    /// The external id of the message that gives it, where it is known.
    pub message: Option<Text>,
}

impl Store {
    /// The promises given in a conversation up to `as_of` (inclusive), the oldest first.
    pub fn promises_of(
        &self,
        id: ConversationId,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<Vec<Promise>> {
        self.told(of(&self.connection, id, as_of))
    }
}

fn of(
    log: &Connection,
    id: ConversationId,
    as_of: Option<DateTime<Utc>>,
) -> anyhow::Result<Vec<Promise>> {
    let until = as_of.map_or(i64::MAX, |it| it.timestamp());
    let mut statement = log.prepare_cached(
        "SELECT conversation_id, at, actor, text, due_at, message FROM promise
         WHERE conversation_id = ?1 AND at <= ?2 ORDER BY id",
    )?;
    let promises = statement.query_map(params![id, until], promise)?;
    Ok(promises.collect::<Result<_, _>>()?)
}

fn promise(row: &Row<'_>) -> rusqlite::Result<Promise> {
    Ok(Promise {
        conversation: row.get(0)?,
        at: row.get::<_, Moment>(1)?.0,
        actor: row.get(2)?,
        text: row.get(3)?,
        due_at: row.get::<_, Moment>(4)?.0,
        message: row.get(5)?,
    })
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
