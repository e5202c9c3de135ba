//! The cache of clocks: what is not settled, judged when its facts were written.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use crate::model::ConversationId;
use crate::sla::{Cause, Clock, ClockState, Pause};

use super::Store;
use super::columns::{Moment, count, counted, moment};
use super::positions::current_key;

/// The clocks of all that is not settled.
#[derive(Debug, Default)]
pub struct KeptClocks {
    /// Those that run, as they stood when they were kept; [`crate::sla::later`] says how they
    /// stand now.
    pub open: Vec<Clock>,
    pub ended: Vec<EndedClocks>,
}

/// Clocks of one conversation that ended alike: time changes nothing about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EndedClocks {
    pub state: ClockState,
    pub cause: Option<Cause>,
    pub best_effort: bool,
    pub clocks: u64,
}

impl Store {
    /// Returns the kept clocks, if they hold for `key` and no fact of theirs is as new as `now`.
    pub fn clocks(&self, key: &str, now: DateTime<Utc>) -> anyhow::Result<Option<KeptClocks>> {
        self.told(clocks(&self.connection, key, now))
    }

    /// [`Store::clocks`] without those that have ended.
    pub fn open_clocks(&self, key: &str, now: DateTime<Utc>) -> anyhow::Result<Option<Vec<Clock>>> {
        self.told(open_clocks(&self.connection, key, now))
    }
}

const OPEN: &str = "SELECT conversation_id, kind, cycle, reference, channel, priority, phase, rule,
         limit_seconds, calendar, started_at, due_at, late_at, at_risk_at, elapsed_seconds,
         overdue_seconds, state, cause, best_effort, pauses, started_by, retargeted_at,
         excused_until, auto_resumed, newest_at
     FROM open_clock";

const ENDED: &str = "SELECT state, cause, best_effort, clocks, newest_at FROM ended_clocks";

fn open_clocks(
    log: &Connection,
    key: &str,
    now: DateTime<Utc>,
) -> anyhow::Result<Option<Vec<Clock>>> {
    if current_key(log)?.as_deref() != Some(key) {
        return Ok(None);
    }
    let mut clocks = Vec::new();
    let mut statement = log.prepare_cached(OPEN)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if now <= row.get::<_, Moment>(24)?.0 {
            return Ok(None);
        }
        clocks.push(open(row)?);
    }
    Ok(Some(clocks))
}

fn clocks(log: &Connection, key: &str, now: DateTime<Utc>) -> anyhow::Result<Option<KeptClocks>> {
    let Some(open) = open_clocks(log, key, now)? else {
        return Ok(None);
    };
    let mut kept = KeptClocks {
        open,
        ..KeptClocks::default()
    };
    let mut statement = log.prepare_cached(ENDED)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if now <= row.get::<_, Moment>(4)?.0 {
            return Ok(None);
        }
        kept.ended.push(ended(row)?);
    }
    Ok(Some(kept))
}

fn open(row: &Row<'_>) -> rusqlite::Result<Clock> {
    let name = |it: usize| -> rusqlite::Result<Option<Arc<str>>> {
        Ok(row.get_ref(it)?.as_str_or_null()?.map(Arc::from))
    };
    Ok(Clock {
        conversation: row.get(0)?,
        kind: row.get(1)?,
        cycle: row.get(2)?,
        reference: row.get(3)?,
        channel: row.get(4)?,
        priority: row.get(5)?,
        phase: name(6)?,
        rule: row.get(7)?,
        limit_seconds: row.get(8)?,
        calendar: name(9)?,
        started_at: row.get::<_, Moment>(10)?.0,
        due_at: moment(row, 11)?,
        late_at: moment(row, 12)?,
        at_risk_at: moment(row, 13)?,
        stopped_at: None,
        elapsed_seconds: row.get(14)?,
        overdue_seconds: row.get(15)?,
        state: row.get(16)?,
        cause: row.get(17)?,
        best_effort: row.get(18)?,
        pauses: pauses(row, 19)?,
        started_by: row.get::<_, String>(20)?.into(),
        stopped_by: None,
        retargeted_at: moment(row, 21)?,
        excused_until: moment(row, 22)?,
        auto_resumed: row.get(23)?,
    })
}

fn pauses(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<Pause>> {
    let Some(json) = row.get_ref(column)?.as_str_or_null()? else {
        return Ok(Vec::new());
    };
    let damaged = |error: Box<dyn std::error::Error + Send + Sync>| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, error)
    };
    let at = |seconds: i64| {
        DateTime::from_timestamp(seconds, 0).ok_or_else(|| damaged("no moment".into()))
    };
    let spans: Vec<(i64, Option<i64>)> =
        serde_json::from_str(json).map_err(|it| damaged(it.into()))?;
    spans
        .into_iter()
        .map(|(from, to)| {
            Ok(Pause {
                from: at(from)?,
                to: to.map(at).transpose()?,
            })
        })
        .collect()
}

fn ended(row: &Row<'_>) -> rusqlite::Result<EndedClocks> {
    let cause = row.get_ref(1)?.as_str()?.is_empty();
    Ok(EndedClocks {
        state: row.get(0)?,
        cause: if cause { None } else { row.get(1)? },
        best_effort: row.get(2)?,
        clocks: count(row, 3)?,
    })
}

pub(super) fn forget(log: &Connection, id: ConversationId) -> anyhow::Result<()> {
    log.prepare_cached("DELETE FROM open_clock WHERE conversation_id = ?1")?
        .execute([id])?;
    log.prepare_cached("DELETE FROM ended_clocks WHERE conversation_id = ?1")?
        .execute([id])?;
    Ok(())
}

pub(super) fn forget_all(log: &Connection) -> anyhow::Result<()> {
    log.execute("DELETE FROM open_clock", [])?;
    log.execute("DELETE FROM ended_clocks", [])?;
    Ok(())
}

/// Keeps the clocks of one conversation, of which nothing was kept before.
pub(super) fn keep(
    log: &Connection,
    id: ConversationId,
    clocks: &[Clock],
    newest_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    let mut ended: BTreeMap<_, u64> = BTreeMap::new();
    for clock in clocks {
        if clock.stopped_at.is_none() {
            keep_open(log, clock, newest_at)?;
        } else {
            let alike = (clock.state, clock.cause, clock.best_effort);
            *ended.entry(alike).or_default() += 1;
        }
    }
    for ((state, cause, best_effort), clocks) in ended {
        log.prepare_cached(
            "INSERT INTO ended_clocks (conversation_id, state, cause, best_effort, clocks,
                 newest_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            id,
            state,
            cause.map_or("", Cause::as_str),
            best_effort,
            counted(clocks),
            Moment(newest_at),
        ])?;
    }
    Ok(())
}

fn keep_open(log: &Connection, it: &Clock, newest_at: DateTime<Utc>) -> anyhow::Result<()> {
    let pauses: Vec<(i64, Option<i64>)> = it
        .pauses
        .iter()
        .map(|it| (it.from.timestamp(), it.to.map(|to| to.timestamp())))
        .collect();
    let pauses = (!pauses.is_empty()).then(|| serde_json::json!(pauses).to_string());
    log.prepare_cached(
        "INSERT INTO open_clock (conversation_id, kind, cycle, reference, channel, priority,
             phase, rule, limit_seconds, calendar, started_at, due_at, late_at, at_risk_at,
             elapsed_seconds, overdue_seconds, state, cause, best_effort, pauses, started_by,
             retargeted_at, excused_until, auto_resumed, newest_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
             ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25)",
    )?
    .execute(params![
        it.conversation,
        it.kind,
        it.cycle,
        it.reference,
        it.channel,
        it.priority,
        it.phase,
        it.rule,
        it.limit_seconds,
        it.calendar,
        Moment(it.started_at),
        it.due_at.map(Moment),
        it.late_at.map(Moment),
        it.at_risk_at.map(Moment),
        it.elapsed_seconds,
        it.overdue_seconds,
        it.state,
        it.cause,
        it.best_effort,
        pauses,
        it.started_by,
        it.retargeted_at.map(Moment),
        it.excused_until.map(Moment),
        it.auto_resumed,
        Moment(newest_at),
    ])?;
    Ok(())
}
