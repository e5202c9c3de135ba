//! The recurring duty: words to the public until the fire is out.

use chrono::{DateTime, TimeDelta, Utc};

use super::deadlines::{Deadline, Duty, is_soon, t0};
use super::kinds::{DeadlineState, Stage};
use super::record::Incident;
use super::settings::Settings;
use crate::model::Priority;

/// The clock that comes back: after each word to the public the next is due at the moment that
/// was promised with it, else when the cadence says.
pub(super) fn communicate(
    settings: &Settings,
    incident: &Incident,
    now: DateTime<Utc>,
) -> Deadline {
    let end = incident
        .resolved_at
        .or(incident.closed.as_ref().map(|it| it.at));
    let mut from = t0(settings, incident);
    let mut n_late = 0;
    let mut promise = None;
    for update in &incident.updates {
        if end.is_some_and(|it| it < update.at) {
            break;
        }
        let due_at = due(settings, incident, from, promise);
        n_late += usize::from(due_at.is_some_and(|it| it < update.at));
        from = from.max(update.at);
        promise = update.next_update_at;
    }
    let due_at = due(settings, incident, from, promise);
    let overdue = due_at.is_some_and(|it| it < end.unwrap_or(now));
    let late = n_late + usize::from(overdue && end.is_some());
    let state = match (end, due_at) {
        _ if 0 < late || overdue => DeadlineState::Missed,
        (Some(_), _) => DeadlineState::Met,
        (None, Some(due_at)) if is_soon(settings, Some(from), due_at, now) => {
            DeadlineState::DueSoon
        }
        (None, _) => DeadlineState::Open,
    };
    Deadline {
        duty: Duty::Stage(Stage::Communicate),
        from: Some(from),
        due_at: due_at.filter(|_| end.is_none()),
        done_at: end,
        state,
        former: Vec::new(),
        n_late: late,
        promised: promise.is_some(),
        is_history: end.is_some(),
    }
}

/// A promise beats the cadence, earlier or later: it was said in public.
fn due(
    settings: &Settings,
    incident: &Incident,
    from: DateTime<Utc>,
    promise: Option<DateTime<Utc>>,
) -> Option<DateTime<Utc>> {
    let cadence = || {
        let seconds = settings.limits(severity_at(incident, from))?.update?;
        from.checked_add_signed(TimeDelta::try_seconds(seconds)?)
    };
    promise.or_else(cadence)
}

/// The severity that held at `at`; the newest one counts for what is still to come.
fn severity_at(incident: &Incident, at: DateTime<Utc>) -> Priority {
    let last = incident.updates.last().map(|it| it.at);
    if last.is_none_or(|last| last <= at) {
        return incident.severity();
    }
    let held = incident.severities.iter().rfind(|it| it.0 <= at);
    held.or(incident.severities.first())
        .map_or(Priority::P0, |it| it.1)
}
