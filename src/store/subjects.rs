//! The cache of what metrics count, so that each number can be recounted in SQL.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use crate::metrics::Subject;
use crate::model::{Actor, ConversationId};

use super::Store;
use super::columns::Moment;
use super::positions::{Derived, current_key};

impl Store {
    /// Returns since when the kept subjects are complete, if they hold for `key` and the log knows
    /// of nothing later than `now`: they tell how things stand, not how they stood.
    pub fn subjects_since(
        &self,
        key: &str,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Option<DateTime<Utc>>> {
        self.told(since(&self.connection, key, now))
    }

    /// True where the log tells of something after `moment`.
    pub fn knows_later(&self, moment: DateTime<Utc>) -> anyhow::Result<bool> {
        self.told(knows_later(&self.connection, moment))
    }

    /// The newest release up to `moment`, of any source.
    pub fn released_at(&self, moment: DateTime<Utc>) -> anyhow::Result<Option<DateTime<Utc>>> {
        self.told(released_at(&self.connection, moment))
    }
}

fn since(log: &Connection, key: &str, now: DateTime<Utc>) -> anyhow::Result<Option<DateTime<Utc>>> {
    if current_key(log)?.as_deref() != Some(key) || knows_later(log, now)? {
        return Ok(None);
    }
    let since = log
        .query_row("SELECT since FROM subject_since", [], |row| {
            row.get::<_, Moment>(0)
        })
        .optional()?;
    Ok(since.map(|it| it.0))
}

/// Each is one step into an index, but for the labels and edits that only subjects know.
const LATER: &str = "SELECT
    EXISTS (SELECT 1 FROM conversation WHERE opened_at > ?1)
    OR EXISTS (SELECT 1 FROM conversation WHERE last_message_at > ?1)
    OR EXISTS (SELECT 1 FROM conversation WHERE closed_at > ?1)
    OR EXISTS (SELECT 1 FROM event INDEXED BY event_state WHERE at > ?1 AND
               (kind = 'answered' OR kind = 'closed' OR kind = 'merged' OR kind = 'reopened'))
    OR EXISTS (SELECT 1 FROM decision WHERE at > ?1)
    OR EXISTS (SELECT 1 FROM subject WHERE newest_at > ?1)";

fn knows_later(log: &Connection, moment: DateTime<Utc>) -> anyhow::Result<bool> {
    let mut statement = log.prepare_cached(LATER)?;
    Ok(statement.query_row([Moment(moment)], |row| row.get(0))?)
}

fn released_at(log: &Connection, moment: DateTime<Utc>) -> anyhow::Result<Option<DateTime<Utc>>> {
    let newest: Option<Moment> = log.query_row(
        "SELECT max(at) FROM (SELECT max(published_at) AS at FROM release WHERE published_at <= ?1
             UNION ALL SELECT max(at) FROM event WHERE kind = 'released' AND at <= ?1)",
        [Moment(moment)],
        |row| row.get(0),
    )?;
    Ok(newest.map(|it| it.0))
}

const TABLES: [&str; 4] = ["subject", "subject_turn", "subject_deed", "subject_promise"];

pub(super) fn forget(log: &Connection, id: ConversationId) -> anyhow::Result<()> {
    for table in TABLES {
        log.prepare_cached(&format!("DELETE FROM {table} WHERE conversation_id = ?1"))?
            .execute([id])?;
    }
    Ok(())
}

pub(super) fn forget_all(log: &Connection, since: DateTime<Utc>) -> anyhow::Result<()> {
    for table in TABLES {
        log.execute(&format!("DELETE FROM {table}"), [])?;
    }
    log.execute(
        "INSERT INTO subject_since (only, since) VALUES (1, ?1)
         ON CONFLICT (only) DO UPDATE SET since = excluded.since",
        [Moment(since)],
    )?;
    Ok(())
}

pub(super) fn is_kept(log: &Connection, id: ConversationId) -> anyhow::Result<bool> {
    let mut statement = log.prepare_cached("SELECT 1 FROM subject WHERE conversation_id = ?1")?;
    Ok(statement.exists([id])?)
}

/// Keeps what is counted of one conversation, of which nothing was kept before.
pub(super) fn keep_one(log: &Connection, derived: &Derived) -> anyhow::Result<()> {
    let it = &derived.subject;
    log.prepare_cached(
        "INSERT INTO subject (conversation_id, opener, priority, suspected, open, fix_planned,
             owner, answered_at, solved, newest_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        it.id,
        word(it.opener),
        it.priority,
        it.suspected,
        it.is_open,
        it.fix_planned,
        it.owner,
        it.answered_at.map(Moment),
        it.is_solved,
        Moment(derived.newest_at),
    ])?;
    keep_parts(log, it)
}

fn keep_parts(log: &Connection, it: &Subject) -> anyhow::Result<()> {
    for (seq, turn) in (0_i64..).zip(&it.turns) {
        log.prepare_cached(
            "INSERT INTO subject_turn (conversation_id, seq, at, closes) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![it.id, seq, Moment(turn.at), turn.closes])?;
    }
    for (seq, deed) in (0_i64..).zip(&it.deeds) {
        log.prepare_cached(
            "INSERT INTO subject_deed (conversation_id, seq, at, who) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![it.id, seq, Moment(deed.at), deed.who])?;
    }
    for (seq, ended) in (0_i64..).zip(&it.promises) {
        log.prepare_cached(
            "INSERT INTO subject_promise (conversation_id, seq, at, kept) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![it.id, seq, Moment(ended.at), ended.kept])?;
    }
    Ok(())
}

fn word(opener: Actor) -> &'static str {
    match opener {
        Actor::Customer => "customer",
        Actor::Team => "team",
        Actor::Bot => "bot",
        Actor::Unknown => "unknown",
    }
}
