//! What people said. Append-only: triggers in the schema refuse everything else.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Params, Row, TransactionBehavior, params};

use crate::model::{ConversationId, Decision, Text};
use crate::receipt::{Counts, Kind};

use super::Store;
use super::columns::Moment;
use super::positions::{self, Positions, Touched};
use super::receipts::{Change, Receipts, Table, spans};
use super::sameness;

impl Store {
    /// Stores the decisions, all or none. On return they survive a power cut. `positions` keeps the
    /// cache of the queue; without it the cache is thrown away.
    pub fn decide(
        &mut self,
        decisions: &[Decision],
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<()> {
        let result = decide(&mut self.connection, &self.receipts, decisions, positions);
        self.told(result)
    }

    /// Returns all decisions up to `as_of` (inclusive), in the order they were taken.
    pub fn decisions(&self, as_of: Option<DateTime<Utc>>) -> anyhow::Result<Vec<Decision>> {
        self.told(read(
            &self.connection,
            "SELECT conversation_id, at, actor, field, value, reason FROM decision
             WHERE at <= ?1 ORDER BY id",
            [until(as_of)],
        ))
    }

    /// Returns the decisions about one conversation up to `as_of` (inclusive), oldest first.
    pub fn decisions_of(
        &self,
        id: ConversationId,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<Vec<Decision>> {
        self.told(read(
            &self.connection,
            "SELECT conversation_id, at, actor, field, value, reason FROM decision
             WHERE conversation_id = ?2 AND at <= ?1 ORDER BY id",
            params![until(as_of), id],
        ))
    }

    /// Returns when `actor` last looked at the queue.
    pub fn last_look(&self, actor: &Text) -> anyhow::Result<Option<DateTime<Utc>>> {
        let look: rusqlite::Result<Option<Moment>> = self
            .connection
            .query_row("SELECT at FROM look WHERE actor = ?1", [actor], |row| {
                row.get(0)
            })
            .optional();
        Ok(self.told(look.map_err(Into::into))?.map(|it| it.0))
    }

    /// Remembers that `actor` looked at the queue. An earlier moment than the stored one changes
    /// nothing.
    pub fn set_look(&mut self, actor: &Text, at: DateTime<Utc>) -> anyhow::Result<()> {
        let stored = self.connection.execute(
            "INSERT INTO look (actor, at) VALUES (?1, ?2)
             ON CONFLICT (actor) DO UPDATE SET at = excluded.at WHERE excluded.at > at",
            params![actor, Moment(at)],
        );
        self.told(stored.map_err(Into::into)).map(|_| ())
    }
}

fn until(as_of: Option<DateTime<Utc>>) -> i64 {
    as_of.map_or(i64::MAX, |it| it.timestamp())
}

fn decide(
    log: &mut Connection,
    receipts: &Receipts,
    decisions: &[Decision],
    positions: Option<Positions<'_>>,
) -> anyhow::Result<()> {
    let mut rows = Vec::new();
    let mut touched = Touched::default();
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for it in decisions {
        sameness::refuse(&transaction, it)?;
        rows.push(keep(&transaction, it)?);
        touched.add(it.conversation);
    }
    positions::refresh(&transaction, &touched, positions)?;
    let change = |first: &Decision| {
        let change = Change {
            kind: Kind::Decision,
            at: first.at,
            actor: Some(&first.actor),
            counts: Counts::new(),
            rows: spans(Table::Decision, &rows),
        };
        receipts.append(&transaction, &change)
    };
    let receipt = decisions.first().map(change).transpose()?;
    transaction.commit()?;
    receipt.into_iter().for_each(|it| receipts.committed(it));
    Ok(())
}

/// Returns the number of its row.
pub(super) fn keep(log: &Connection, it: &Decision) -> anyhow::Result<i64> {
    let id = log
        .prepare_cached(
            "INSERT INTO decision (conversation_id, at, actor, field, value, reason)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .insert(params![
            it.conversation,
            Moment(it.at),
            it.actor,
            it.field,
            it.value,
            it.reason,
        ])?;
    Ok(id)
}

/// Every decision about one conversation, oldest first.
pub(super) fn of(log: &Connection, id: ConversationId) -> anyhow::Result<Vec<Decision>> {
    read(
        log,
        "SELECT conversation_id, at, actor, field, value, reason FROM decision
         WHERE conversation_id = ?1 ORDER BY id",
        [id],
    )
}

/// Those about duplicates, in the order they were taken.
pub(super) fn about_sameness(log: &Connection) -> anyhow::Result<Vec<Decision>> {
    read(
        log,
        "SELECT conversation_id, at, actor, field, value, reason FROM decision
         WHERE field IN ('duplicate-of', 'not-duplicate-of') ORDER BY id",
        [],
    )
}

/// Every decision, in the order they were taken.
pub(super) fn all(log: &Connection) -> anyhow::Result<Vec<Decision>> {
    read(
        log,
        "SELECT conversation_id, at, actor, field, value, reason FROM decision ORDER BY id",
        [],
    )
}

fn read(log: &Connection, sql: &str, parameters: impl Params) -> anyhow::Result<Vec<Decision>> {
    let mut statement = log.prepare_cached(sql)?;
    let decisions = statement.query_map(parameters, decision)?;
    Ok(decisions.collect::<Result<_, _>>()?)
}

fn decision(row: &Row<'_>) -> rusqlite::Result<Decision> {
    Ok(Decision {
        conversation: row.get(0)?,
        at: row.get::<_, Moment>(1)?.0,
        actor: row.get(2)?,
        field: row.get(3)?,
        value: row.get(4)?,
        reason: row.get(5)?,
    })
}
