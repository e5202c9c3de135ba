//! Limits on a calendar: elapsed time, due moments, what is left.
//!
//! A limit is judged by elapsed seconds, never by comparing with the due moment: at the end of a
//! day the due moment is the closing one, and an answer before the next opening is still in time.

use chrono::{DateTime, Utc};

use super::{Calendar, NoOpenTime, Pause, is_paused, merged, pauses_within};
use crate::model::Actor;

impl Calendar {
    /// Returns the open seconds in `[start, end)` that no pause took away.
    pub fn elapsed(&self, start: DateTime<Utc>, end: DateTime<Utc>, pauses: &[Pause]) -> i64 {
        let paused: i64 = pauses_within(pauses, start, end)
            .iter()
            .map(|it| self.active_between(it.from, it.to))
            .sum();
        self.active_between(start, end) - paused
    }

    /// Returns the earliest moment at which [`Calendar::elapsed`] reaches the limit.
    ///
    /// An open pause is taken to end at `as_of`, so the due moment of a paused clock moves with
    /// it.
    ///
    /// # Errors
    ///
    /// [`NoOpenTime`] when that moment never comes, also behind an open pause without `as_of`.
    pub fn due(
        &self,
        start: DateTime<Utc>,
        limit_seconds: i64,
        pauses: &[Pause],
        as_of: Option<DateTime<Utc>>,
    ) -> Result<DateTime<Utc>, NoOpenTime> {
        let mut from = start;
        let mut left = limit_seconds.max(0);
        for pause in merged(pauses, start, as_of) {
            let passed = self.active_between(from, pause.from);
            if passed >= left {
                break;
            }
            left -= passed;
            from = pause.to.ok_or_else(|| self.no_open_time(pause.from))?;
        }
        self.add_active(from, left)
    }

    /// Returns the open seconds inside the pauses. An open one counts up to `as_of`, and without
    /// that not at all.
    pub fn paused_active_seconds(&self, pauses: &[Pause], as_of: Option<DateTime<Utc>>) -> i64 {
        merged(pauses, DateTime::<Utc>::MIN_UTC, as_of)
            .iter()
            .filter_map(|it| Some(self.active_between(it.from, it.to?)))
            .sum()
    }

    /// Returns the seconds left of the limit at `at`, negative when late.
    pub fn remaining_active_seconds(
        &self,
        start: DateTime<Utc>,
        limit_seconds: i64,
        at: DateTime<Utc>,
        pauses: &[Pause],
    ) -> i64 {
        limit_seconds.saturating_sub(self.elapsed(start, at, pauses))
    }

    /// Returns the seconds past the limit at `at`, 0 in time.
    pub fn overdue_active_seconds(
        &self,
        start: DateTime<Utc>,
        limit_seconds: i64,
        at: DateTime<Utc>,
        pauses: &[Pause],
    ) -> i64 {
        self.elapsed(start, at, pauses)
            .saturating_sub(limit_seconds)
            .max(0)
    }

    /// Returns how a limit stands at `at`. A stop after `at` has not happened yet; a limit that
    /// has passed stays breached through a later pause.
    pub fn status_at(
        &self,
        start: DateTime<Utc>,
        limit_seconds: i64,
        stopped_at: Option<DateTime<Utc>>,
        pauses: &[Pause],
        at: DateTime<Utc>,
    ) -> Status {
        let stopped_at = stopped_at.filter(|it| *it <= at);
        let elapsed = self.elapsed(start, stopped_at.unwrap_or(at), pauses);
        match stopped_at {
            _ if elapsed > limit_seconds => Status::Breached,
            Some(_) => Status::Met,
            None if is_paused(pauses, at) => Status::Paused,
            None => Status::Running,
        }
    }
}

/// How one limit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    Running,
    Paused,
    Met,
    Breached,
}

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Paused => "paused",
            Self::Met => "met",
            Self::Breached => "breached",
        }
    }
}

/// The open deadlines of a conversation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DueMoments {
    pub first_response: Option<DateTime<Utc>>,
    pub update: Option<DateTime<Utc>>,
    pub resolution: Option<DateTime<Utc>>,
}

/// Returns the deadline that comes first. That of a first response already given is none.
pub fn earliest_due(due: &DueMoments, first_response_met: bool) -> Option<DateTime<Utc>> {
    let first_response = due.first_response.filter(|_| !first_response_met);
    [first_response, due.update, due.resolution]
        .into_iter()
        .flatten()
        .min()
}

/// What starts the clock of the next update.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum UpdateMode {
    /// The team's last message, before there is one the opening: we speak at regular intervals.
    Periodic,
    /// The oldest customer message not answered yet; writing again moves nothing.
    NextResponse,
}

/// Returns when the next message of the team is due, or `None` when none is owed.
///
/// `messages` are (who, at), oldest first.
///
/// # Errors
///
/// [`NoOpenTime`] as [`Calendar::due`].
pub fn next_update_due(
    calendar: &Calendar,
    mode: UpdateMode,
    limit_seconds: i64,
    opened_at: DateTime<Utc>,
    messages: &[(Actor, DateTime<Utc>)],
    pauses: &[Pause],
    as_of: Option<DateTime<Utc>>,
) -> Result<Option<DateTime<Utc>>, NoOpenTime> {
    let last_answer = messages.iter().rposition(|it| it.0 == Actor::Team);
    let start = match mode {
        UpdateMode::Periodic => Some(last_answer.map_or(opened_at, |idx| messages[idx].1)),
        UpdateMode::NextResponse => messages[last_answer.map_or(0, |idx| idx + 1)..]
            .iter()
            .find(|it| it.0 == Actor::Customer)
            .map(|it| it.1),
    };
    start
        .map(|start| calendar.due(start, limit_seconds, pauses, as_of))
        .transpose()
}
