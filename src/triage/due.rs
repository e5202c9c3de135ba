//! When our next move is due: a promise, or a reminder.

use chrono::{DateTime, TimeDelta, Utc};

use super::case::Case;
use super::promises::owed;
use super::standing::{Standing, State, is_our_own};
use crate::model::Promise;
use crate::sla::{Cause, Clock, ClockState};

/// The clock that breaks, or has broken, first; what is only measured presses nobody.
///
/// One whose breach nobody can be sure of because the data is old still presses: better to look in
/// vain than to miss it.
pub(super) fn pressing(clocks: &[Clock]) -> Option<&Clock> {
    let counts = |it: &&Clock| match it.state {
        ClockState::BreachedOpen | ClockState::AtRisk | ClockState::Running => {
            it.cause != Some(Cause::NotEnforced)
        }
        ClockState::Unknown => it.cause == Some(Cause::Stale),
        _ => false,
    };
    clocks
        .iter()
        .filter(counts)
        .filter(|it| it.due_at.is_some())
        .min_by_key(|it| (it.due_at, it.kind))
}

/// When our next move is due, and what makes it so.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Due<'a> {
    pub(super) at: Option<DateTime<Utc>>,
    /// A silence that has lasted; it breaks nothing.
    pub(super) reminder: Option<Reminder>,
    /// A word that we gave, where it falls due before any clock.
    pub(super) promise: Option<&'a Promise>,
}

/// What comes first: the promise of a clock, a word that we gave, or a reminder. While we owe a
/// word, no silence counts.
pub(super) fn due<'a>(case: &Case<'a>, standing: Standing, pressing: Option<&Clock>) -> Due<'a> {
    let clock = pressing.and_then(|it| it.due_at);
    if standing.state == State::Done {
        return Due {
            at: clock,
            ..Due::default()
        };
    }
    if let Some(promise) = owed(case) {
        let first = clock.is_none_or(|it| promise.due_at <= it);
        return Due {
            at: clock.into_iter().chain([promise.due_at]).min(),
            reminder: None,
            promise: first.then_some(promise),
        };
    }
    let Some(reminder) = reminder(case, standing) else {
        return Due {
            at: clock,
            ..Due::default()
        };
    };
    let from = if standing.state == State::Parked {
        last_word(case)
    } else {
        standing.since
    };
    let own = from.checked_add_signed(TimeDelta::seconds(reminder.after));
    let clock_first = matches!((clock, own), (Some(clock), Some(own)) if clock <= own);
    Due {
        at: if clock_first { clock } else { own.or(clock) },
        reminder: (!clock_first).then_some(reminder),
        promise: None,
    }
}

/// No promise to anybody, but a habit of ours: a silence that becomes our move after some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reminder {
    /// Seconds of wall time.
    pub(super) after: i64,
    pub(super) because: &'static str,
}

fn reminder(case: &Case<'_>, standing: Standing) -> Option<Reminder> {
    let settings = case.settings;
    let (after, because) = match standing.state {
        State::Info => (settings.nudge_after, "silent since we asked"),
        State::Verify => (
            settings.verify_after,
            "silent since we told them of the fix",
        ),
        State::Third => (settings.review_after, "blocked elsewhere"),
        State::Parked if is_our_own(case.timeline) => return None,
        State::Parked => (settings.review_after, "parked"),
        State::Reply if standing.zombie => (settings.tell_within, "they wrote after the closing"),
        State::Tell => (settings.tell_within, "released, the reporter does not know"),
        _ => return None,
    };
    Some(Reminder { after, because })
}

fn last_word(case: &Case<'_>) -> DateTime<Utc> {
    case.timeline
        .words
        .last()
        .map_or(case.timeline.conversation.opened_at, |it| it.at)
}
