//! Sittings with the queue, and what each has seen.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::model::{ConversationId, Text};
use crate::triage::State;
use crate::triage::session::Spent;

use super::Store;
use super::columns::Moment;

/// A sitting that has not ended, or has just begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    pub id: i64,
    pub began_at: DateTime<Utc>,
    /// What was done about each conversation that it has seen.
    pub seen: BTreeMap<ConversationId, String>,
}

/// What was done about a conversation, and how long that took.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    pub conversation: ConversationId,
    pub at: DateTime<Utc>,
    pub act: &'a str,
    pub spent: Spent,
}

impl Store {
    /// The newest sitting of a person and slot that began after `since` and has not ended. What
    /// somebody has decided since it began is seen, though it was killed before it could say so.
    pub fn open_session(
        &self,
        actor: &Text,
        slot: &str,
        since: DateTime<Utc>,
    ) -> anyhow::Result<Option<Session>> {
        self.told(open(&self.connection, actor, slot, since))
    }

    pub fn begin_session(
        &mut self,
        actor: &Text,
        slot: &str,
        at: DateTime<Utc>,
    ) -> anyhow::Result<Session> {
        let begun = begin(&self.connection, actor, slot, at);
        self.told(begun)
    }

    /// Keeps a step; a second one about the same conversation takes the place of the first.
    pub fn keep_step(&mut self, session: i64, step: &Step<'_>) -> anyhow::Result<()> {
        let kept = keep(&self.connection, session, step);
        self.told(kept)
    }

    pub fn end_session(&mut self, session: i64, at: DateTime<Utc>) -> anyhow::Result<()> {
        let ended = self.connection.execute(
            "UPDATE triage_session SET ended_at = ?2 WHERE id = ?1",
            params![session, Moment(at)],
        );
        self.told(ended.map(|_| ()).map_err(Into::into))
    }

    /// How long a person took over what, the newest first, at most `limit` of them.
    pub fn spent(&self, actor: &Text, limit: usize) -> anyhow::Result<Vec<Spent>> {
        self.told(spent(&self.connection, actor, limit))
    }
}

fn open(
    log: &Connection,
    actor: &Text,
    slot: &str,
    since: DateTime<Utc>,
) -> anyhow::Result<Option<Session>> {
    let newest = log
        .prepare_cached(
            "SELECT id, began_at FROM triage_session
             WHERE actor = ?1 AND slot = ?2 AND ?3 < began_at AND ended_at IS NULL
             ORDER BY began_at DESC, id DESC LIMIT 1",
        )?
        .query_row(params![actor, slot, Moment(since)], |row| {
            Ok((row.get(0)?, row.get::<_, Moment>(1)?.0))
        })
        .optional()?;
    let Some((id, began_at)) = newest else {
        return Ok(None);
    };
    let mut statement = log.prepare_cached(
        "SELECT conversation_id, act FROM triage_step WHERE session_id = ?1
         UNION ALL
         SELECT conversation_id, 'decided' FROM decision
         WHERE ?2 <= at AND actor = ?3 AND field IN ('done', 'snooze') AND value IS NOT NULL
           AND conversation_id NOT IN (SELECT conversation_id FROM triage_step
                                       WHERE session_id = ?1)",
    )?;
    let seen = statement.query_map(params![id, Moment(began_at), actor], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(Some(Session {
        id,
        began_at,
        seen: seen.collect::<Result<_, _>>()?,
    }))
}

fn begin(log: &Connection, actor: &Text, slot: &str, at: DateTime<Utc>) -> anyhow::Result<Session> {
    let id = log
        .prepare_cached("INSERT INTO triage_session (actor, slot, began_at) VALUES (?1, ?2, ?3)")?
        .insert(params![actor, slot, Moment(at)])?;
    Ok(Session {
        id,
        began_at: at,
        seen: BTreeMap::new(),
    })
}

fn keep(log: &Connection, session: i64, step: &Step<'_>) -> anyhow::Result<()> {
    log.prepare_cached(
        "INSERT OR REPLACE INTO triage_step
             (session_id, conversation_id, at, act, state, seconds)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        session,
        step.conversation,
        Moment(step.at),
        step.act,
        step.spent.state,
        step.spent.seconds,
    ])?;
    Ok(())
}

fn spent(log: &Connection, actor: &Text, limit: usize) -> anyhow::Result<Vec<Spent>> {
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = log.prepare_cached(
        "SELECT t.state, t.seconds FROM triage_step t
         JOIN triage_session s ON s.id = t.session_id
         WHERE s.actor = ?1 ORDER BY t.at DESC, t.conversation_id LIMIT ?2",
    )?;
    let one = |row: &Row<'_>| -> rusqlite::Result<Spent> {
        let state: State = row.get(0)?;
        Ok(Spent {
            state,
            seconds: row.get(1)?,
        })
    };
    let rows = statement.query_map(params![actor, most], one)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
