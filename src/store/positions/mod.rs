//! The cache of positions and clocks: written in the transaction of what it follows from, read by
//! those who want the top of the queue, or a verdict, at once.

mod refresh;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::metrics::Subject;
use crate::model::{Conversation, Decision, Promise, Text};
use crate::sla::Clock;
use crate::triage::rules::{Evidence, Report};
use crate::triage::{Position, Snooze};

use super::Store;
use super::columns::Moment;

pub(super) use refresh::{Touched, keep_up, refresh};

/// What is kept of a conversation.
pub struct Derived {
    /// `None` where nobody has to do anything.
    pub position: Option<Position>,
    /// None of a settled conversation.
    pub clocks: Vec<Clock>,
    /// What metrics count of it.
    pub subject: Subject,
    /// What rules found in its words.
    pub found: Vec<Evidence>,
    /// The rules that hold, as far as they need no other conversation.
    pub hits: Vec<Report>,
    /// Its newest fact or decision.
    pub newest_at: DateTime<Utc>,
}

/// Derives what is kept of a conversation, given the insiders.
pub type Derive<'a> = dyn FnMut(&[Text], Conversation, &[Decision], &[Promise]) -> Derived + 'a;

/// How positions and clocks are derived under a policy.
pub struct Positions<'a> {
    /// Of what stirred after this moment subjects are kept, settled or not.
    pub subjects_since: DateTime<Utc>,
    /// Names all they are derived by besides the log, given its insiders.
    pub key: &'a dyn Fn(&[Text]) -> String,
    /// Deriving reads what people wrote.
    pub bodies: bool,
    pub derive: &'a mut Derive<'a>,
}

/// A snooze until a reply, as the column has it.
const UNTIL_REPLY: i64 = -1;

impl Store {
    /// Whom GitHub has called OWNER, MEMBER or COLLABORATOR in any record, in order.
    pub fn insiders(&self) -> anyhow::Result<Vec<Text>> {
        self.told(insiders(&self.connection))
    }

    /// True where what was derived under `key` is kept.
    pub fn keeps(&self, key: &str) -> anyhow::Result<bool> {
        let current = current_key(&self.connection).map_err(Into::into);
        Ok(self.told(current)?.as_deref() == Some(key))
    }

    /// Returns the positions of everything unsettled, in no order, if they hold for `key`.
    pub fn positions(&self, key: &str) -> anyhow::Result<Option<Vec<Position>>> {
        self.told(positions(&self.connection, key))
    }
}

fn positions(log: &Connection, key: &str) -> anyhow::Result<Option<Vec<Position>>> {
    if current_key(log)?.as_deref() != Some(key) {
        return Ok(None);
    }
    let mut statement = log.prepare_cached(
        "SELECT conversation_id, state, priority, private, opened_at, due_at, at_risk_at,
             clock_late_at, snoozed_until, newest_at, late_at, rests_at, suspected, turns_at,
             duplicate, needs_help
         FROM position",
    )?;
    let rows = statement.query_map([], position)?;
    Ok(Some(rows.collect::<Result<_, _>>()?))
}

fn insiders(log: &Connection) -> anyhow::Result<Vec<Text>> {
    let mut statement =
        log.prepare_cached("SELECT handle FROM person WHERE insider = 1 ORDER BY handle")?;
    let handles = statement.query_map([], |row| row.get(0))?;
    Ok(handles.collect::<Result<_, _>>()?)
}

pub(super) fn current_key(log: &Connection) -> rusqlite::Result<Option<String>> {
    log.query_row("SELECT key FROM position_key", [], |row| row.get(0))
        .optional()
}

fn position(row: &Row<'_>) -> rusqlite::Result<Position> {
    let moment =
        |it: usize| -> rusqlite::Result<_> { Ok(row.get::<_, Option<Moment>>(it)?.map(|it| it.0)) };
    let snooze = match row.get::<_, Option<i64>>(8)? {
        None => None,
        Some(UNTIL_REPLY) => Some(Snooze::Reply),
        Some(until) => DateTime::from_timestamp(until, 0).map(Snooze::Until),
    };
    Ok(Position {
        id: row.get(0)?,
        state: row.get(1)?,
        priority: row.get(2)?,
        private: row.get(3)?,
        opened_at: row.get::<_, Moment>(4)?.0,
        due_at: moment(5)?,
        at_risk_at: moment(6)?,
        clock_late_at: moment(7)?,
        snooze,
        newest_at: row.get::<_, Moment>(9)?.0,
        late_at: moment(10)?,
        rests_at: moment(11)?,
        suspected: row.get(12)?,
        turns_at: moment(13)?,
        duplicate: row.get(14)?,
        returned: false,
        needs_help: row.get(15)?,
    })
}

fn keep_position(log: &Connection, it: &Position) -> anyhow::Result<()> {
    let snoozed_until = it.snooze.map(|it| match it {
        Snooze::Until(until) => until.timestamp(),
        Snooze::Reply => UNTIL_REPLY,
    });
    log.prepare_cached(
        "INSERT INTO position (conversation_id, state, priority, private, opened_at, due_at,
             at_risk_at, clock_late_at, snoozed_until, newest_at, late_at, rests_at, suspected,
             turns_at, duplicate, needs_help)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?
    .execute(params![
        it.id,
        it.state,
        it.priority,
        it.private,
        Moment(it.opened_at),
        it.due_at.map(Moment),
        it.at_risk_at.map(Moment),
        it.clock_late_at.map(Moment),
        snoozed_until,
        Moment(it.newest_at),
        it.late_at.map(Moment),
        it.rests_at.map(Moment),
        it.suspected,
        it.turns_at.map(Moment),
        it.duplicate,
        it.needs_help,
    ])?;
    Ok(())
}
