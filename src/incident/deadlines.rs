//! What is owed by when, and what came of it.

use std::fmt;

use chrono::{DateTime, Utc};

use super::kinds::{CountsFrom, DeadlineState, Kind, Stage, UpdateKind};
use super::record::Incident;
use super::settings::{Limits, Settings};
use super::updates;
use crate::model::Priority;
use crate::sla::Calendar;

/// Something that is owed: a stage, or a single word to the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    Stage(Stage),
    /// The public hears that we know.
    Acknowledgement,
    /// The public hears how to live with it (S0 §Escalation Flow).
    Mitigation,
    /// The first account of what happened (S2 §Hotfix Timeline, T+4:00).
    Report,
}

impl Duty {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stage(stage) => stage.as_str(),
            Self::Acknowledgement => "acknowledgement",
            Self::Mitigation => "mitigation-note",
            Self::Report => "incident-report",
        }
    }
}

impl fmt::Display for Duty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// A duty with its moments, UTC.
#[derive(Clone, Debug)]
pub struct Deadline {
    pub duty: Duty,
    /// From where its limit counts; `None` while that has not happened.
    pub from: Option<DateTime<Utc>>,
    /// `None`: it has no limit, or none yet.
    pub due_at: Option<DateTime<Utc>>,
    pub done_at: Option<DateTime<Utc>>,
    pub state: DeadlineState,
    /// Under the severities that held before, oldest first.
    pub former: Vec<Former>,
    /// How many words to the public came late; 0 for all but `communicate`.
    pub n_late: usize,
    /// The next update was promised by us; else the cadence asks for it.
    pub promised: bool,
    /// It is over: what was not done by now is history, and nobody owes it any more.
    pub is_history: bool,
}

/// A deadline as it was before the severity changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Former {
    pub severity: Priority,
    pub due_at: Option<DateTime<Utc>>,
    /// It had passed, undone, before the severity changed.
    pub missed: bool,
}

impl Deadline {
    pub fn is_owed(&self) -> bool {
        self.done_at.is_none() && self.due_at.is_some() && !self.is_history
    }

    /// Seconds since it was due, while it is still owed.
    pub fn overdue_seconds(&self, now: DateTime<Utc>) -> Option<i64> {
        let due_at = self.due_at.filter(|_| self.is_owed())?;
        let late = (now - due_at).num_seconds();
        (0 < late).then_some(late)
    }
}

/// The moment from which an incident counts.
pub fn t0(settings: &Settings, incident: &Incident) -> DateTime<Utc> {
    match settings.counts_from {
        CountsFrom::Started => incident.started_at,
        CountsFrom::Reported => incident.reported_at,
        CountsFrom::Declared => incident.declared_at,
    }
}

/// All deadlines of an incident at `now`: the nine stages, then the single words to the public.
/// Maintenance has none.
///
/// A deadline that was missed under one severity stays missed under the next: nobody gets rid of
/// it by calling the fire smaller.
pub fn deadlines(settings: &Settings, incident: &Incident, now: DateTime<Utc>) -> Vec<Deadline> {
    if incident.kind == Kind::Maintenance {
        return Vec::new();
    }
    let now = incident.closed.as_ref().map_or(now, |it| now.min(it.at));
    let stages = Stage::ALL.iter().map(|it| match it {
        Stage::Communicate => updates::communicate(settings, incident, now),
        stage => once(settings, incident, Duty::Stage(*stage), now),
    });
    let words = [Duty::Acknowledgement, Duty::Mitigation, Duty::Report]
        .into_iter()
        .map(|it| once(settings, incident, it, now))
        .filter(|it| it.due_at.is_some() || it.done_at.is_some() || !it.former.is_empty());
    stages.chain(words).collect()
}

/// What is owed first: the earliest due moment among all that is not done.
pub fn next(deadlines: &[Deadline]) -> Option<&Deadline> {
    let owed = deadlines.iter().filter(|it| it.is_owed());
    owed.min_by_key(|it| it.due_at)
}

fn once(settings: &Settings, incident: &Incident, duty: Duty, now: DateTime<Utc>) -> Deadline {
    let done_at = done_at(incident, duty);
    let limit = |severity| limit(settings, incident, duty, severity);
    let (from, due_at) = limit(incident.severity()).unwrap_or_default();
    let is_history = is_history(incident, duty);
    // What another tool did is not known here: nothing recorded is no proof of nothing done.
    let is_unknown = is_history && done_at.is_none() && incident.external_id.is_some();
    let due_at = due_at.filter(|_| !is_unknown);
    let former = former(incident, done_at, now, &|severity| limit(severity)?.1);
    let missed = former.iter().any(|it| it.missed);
    let state = state(settings, from, due_at, done_at, now);
    Deadline {
        duty,
        from,
        due_at,
        done_at,
        state: if missed { DeadlineState::Missed } else { state },
        former,
        n_late: 0,
        promised: false,
        is_history,
    }
}

/// Closed, or a stage on the way to a resolution that has been reached.
fn is_history(incident: &Incident, duty: Duty) -> bool {
    let is_stage = matches!(duty, Duty::Stage(_)) && duty != Duty::Stage(Stage::Postmortem);
    incident.is_closed() || (incident.resolved_at.is_some() && is_stage)
}

fn done_at(incident: &Incident, duty: Duty) -> Option<DateTime<Utc>> {
    let first = |kinds: &[UpdateKind]| {
        let updates = incident
            .updates
            .iter()
            .filter(|it| kinds.contains(&it.kind));
        updates.map(|it| it.at).min()
    };
    match duty {
        Duty::Stage(stage) => incident.stages.get(&stage).map(|it| it.at),
        // Whoever was told anything was told that we know.
        Duty::Acknowledgement => incident.updates.iter().map(|it| it.at).min(),
        // A fix that is out leaves nothing to live with.
        Duty::Mitigation => {
            first(&[UpdateKind::Mitigation, UpdateKind::Released]).or(incident.resolved_at)
        }
        Duty::Report => first(&[UpdateKind::Report]),
    }
}

type FromAndDue = (Option<DateTime<Utc>>, Option<DateTime<Utc>>);

fn limit(
    settings: &Settings,
    incident: &Incident,
    duty: Duty,
    severity: Priority,
) -> Option<FromAndDue> {
    let limits = settings.limits(severity)?;
    let start = t0(settings, incident);
    let business = |seconds: Option<i64>| (Some(start), after(&limits.calendar, start, seconds));
    let always = |from: Option<DateTime<Utc>>, seconds: Option<i64>| {
        (
            from,
            from.and_then(|it| after(&Calendar::always(), it, seconds)),
        )
    };
    Some(match duty {
        Duty::Stage(Stage::Identify) => business(limits.identify),
        Duty::Stage(Stage::Alert) => business(limits.alert),
        Duty::Stage(Stage::Investigate) => business(limits.investigate),
        Duty::Stage(Stage::Triage) => business(limits.triage),
        Duty::Stage(Stage::Fix) => business(limits.fix),
        Duty::Stage(Stage::Deploy) => always(fixed_at(incident, limits, start), limits.deploy),
        Duty::Stage(Stage::Verify) => {
            let fixed_at = fixed_at(incident, limits, start);
            let due = always(fixed_at, limits.deploy).1;
            always(
                done_at(incident, Duty::Stage(Stage::Deploy)).or(due),
                limits.verify,
            )
        }
        Duty::Stage(Stage::Postmortem) => always(incident.resolved_at, limits.postmortem),
        Duty::Stage(Stage::Communicate) => return None,
        Duty::Acknowledgement => business(limits.acknowledge),
        Duty::Mitigation => business(limits.mitigation),
        Duty::Report => business(limits.report),
    })
}

/// When the fix was done, or is due.
fn fixed_at(incident: &Incident, limits: &Limits, start: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let done = incident.stages.get(&Stage::Fix).map(|it| it.at);
    done.or_else(|| after(&limits.calendar, start, limits.fix))
}

fn after(calendar: &Calendar, from: DateTime<Utc>, seconds: Option<i64>) -> Option<DateTime<Utc>> {
    calendar.add_active(from, seconds?).ok()
}

fn former(
    incident: &Incident,
    done_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
    due_under: &dyn Fn(Priority) -> Option<DateTime<Utc>>,
) -> Vec<Former> {
    let changes = incident.severities.windows(2).filter_map(|pair| {
        let [(_, severity), (changed_at, next)] = pair else {
            return None;
        };
        (severity != next).then_some((*severity, *changed_at))
    });
    let res = changes.map(|(severity, changed_at)| {
        let due_at = due_under(severity);
        let judged_at = done_at.unwrap_or(now).min(changed_at);
        Former {
            severity,
            due_at,
            missed: due_at.is_some_and(|it| it < judged_at),
        }
    });
    res.collect()
}

fn state(
    settings: &Settings,
    from: Option<DateTime<Utc>>,
    due_at: Option<DateTime<Utc>>,
    done_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> DeadlineState {
    match (due_at, done_at) {
        (Some(due_at), Some(done_at)) if due_at < done_at => DeadlineState::Missed,
        (_, Some(_)) => DeadlineState::Met,
        (Some(due_at), None) if due_at < now => DeadlineState::Missed,
        (Some(due_at), None) if is_soon(settings, from, due_at, now) => DeadlineState::DueSoon,
        (_, None) => DeadlineState::Open,
    }
}

pub(super) fn is_soon(
    settings: &Settings,
    from: Option<DateTime<Utc>>,
    due_at: DateTime<Utc>,
    now: DateTime<Utc>,
) -> bool {
    let Some(from) = from else { return false };
    let whole = (due_at - from).num_seconds();
    let passed = (now - from).num_seconds();
    settings.due_soon * whole as f64 <= passed as f64
}
