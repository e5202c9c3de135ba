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
        n_late += usize::from(is_late(settings, incident, (from, update.at), promise));
        from = from.max(update.at);
        promise = update.next_update_at;
    }
    let due_at = due(settings, incident.severity(), from, promise);
    let until = end.unwrap_or(now);
    let missed = is_late(settings, incident, (from, until), promise);
    let overdue = due_at.is_some_and(|it| it < until);
    // What is still owed is counted when it comes, unless it was missed under another severity.
    let late = n_late + usize::from(missed && (end.is_some() || !overdue));
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

/// Was the word that was owed in this stretch missed? Each severity judges the time for which it
/// held: what was missed under one stays missed, and a later one invents no miss before it.
fn is_late(
    settings: &Settings,
    incident: &Incident,
    (from, until): (DateTime<Utc>, DateTime<Utc>),
    promise: Option<DateTime<Utc>>,
) -> bool {
    let severities = &incident.severities;
    let mut held = severities.iter().enumerate();
    held.any(|(idx, (since, severity))| {
        let next = severities.get(idx + 1).map(|it| it.0);
        let is_over = next.is_some_and(|it| it <= from);
        if is_over || (0 < idx && until < *since) {
            return false;
        }
        let judged_at = next.map_or(until, |it| it.min(until));
        due(settings, *severity, from, promise).is_some_and(|it| it < judged_at)
    })
}

/// A promise beats the cadence, earlier or later: it was said in public.
fn due(
    settings: &Settings,
    severity: Priority,
    from: DateTime<Utc>,
    promise: Option<DateTime<Utc>>,
) -> Option<DateTime<Utc>> {
    let cadence = || {
        let seconds = settings.limits(severity)?.update?;
        from.checked_add_signed(TimeDelta::try_seconds(seconds)?)
    };
    promise.or_else(cadence)
}
