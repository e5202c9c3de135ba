//! How much of a limit a run has used, and the state that means.

use chrono::{DateTime, Utc};

use super::run::{End, Run};
use super::target::Target;
use super::{
    Cause, Clock, ClockKind, ClockState, Limit, Moment, Pause, PauseRules, Policy, Rule, Timeline,
    merged,
};

/// The pauses of a conversation, read once for all its clocks: in time order, without overlaps.
pub(super) struct Pausing {
    any: (Vec<Pause>, bool),
    on_customer: (Vec<Pause>, bool),
}

impl Pausing {
    pub(super) fn new(policy: &Policy, timeline: &Timeline<'_>) -> Self {
        let read = |rules: &PauseRules| {
            let (pauses, auto_resumed) = timeline.pauses(rules);
            (
                merged(&pauses, DateTime::<Utc>::MIN_UTC, None),
                auto_resumed,
            )
        };
        Self {
            any: read(&policy.pause),
            on_customer: read(&policy.pause.on_customer()),
        }
    }

    /// What of the pauses a rule grants lies within the run, and whether one ended early.
    pub(super) fn of(
        &self,
        kind: ClockKind,
        rule: &Rule,
        run: &Run,
        moment: Moment,
    ) -> (Vec<Pause>, bool) {
        let granted = rule.pausable.as_ref();
        let pausable = granted.map_or(kind.pausable(), |it| it.contains(&kind));
        let (pauses, auto_resumed) = match kind {
            _ if !pausable => (&[][..], false),
            ClockKind::RequesterWait => (&self.on_customer.0[..], self.on_customer.1),
            _ => (&self.any.0[..], self.any.1),
        };
        let mut within = clipped(pauses, run, moment);
        if !run.off.is_empty() {
            within.extend(clipped(&run.off, run, moment));
            within.sort_by_key(|it| (it.from, it.to));
        }
        (within, auto_resumed)
    }
}

/// What of the pauses lies within the run; of a settled one none is open.
fn clipped(pauses: &[Pause], run: &Run, moment: Moment) -> Vec<Pause> {
    let start = run.started_at;
    let end = run.end.at().unwrap_or(moment.as_of);
    // In time order without overlaps, so the ends are in order, too.
    let first = pauses.partition_point(|it| it.to.is_some_and(|to| to <= start));
    let after = pauses.partition_point(|it| it.from < end).max(first);
    let mut res = pauses[first..after].to_vec();
    for pause in &mut res {
        pause.from = pause.from.max(start);
        if run.end != End::Running {
            pause.to = Some(pause.to.map_or(end, |to| to.min(end)));
        }
    }
    res
}

/// How much of the limit is used, when it ends and which state that means.
pub(super) fn measure(
    clock: &mut Clock,
    policy: &Policy,
    target: &Target<'_>,
    run: &Run,
    pauses: &[Pause],
    moment: Moment,
) {
    let end = run.end.at().unwrap_or(moment.as_of);
    let (calendar, start) = (&target.calendar, run.started_at);
    clock.elapsed_seconds = calendar.elapsed(start, end, pauses);
    let Some(limit) = target.seconds else { return };
    let Ok(due) = calendar.due(start, limit, pauses, Some(end)) else {
        clock.state = ClockState::Unknown;
        clock.cause = Some(Cause::NoOpenTime);
        return;
    };
    clock.due_at = Some(due);
    clock.late_at = calendar.next_active(due).ok();
    let at_risk_from = at_risk_from(policy, target.limit, limit);
    if run.end == End::Running {
        clock.at_risk_at = calendar.due(start, at_risk_from, pauses, Some(end)).ok();
    }
    clock.overdue_seconds = (clock.elapsed_seconds - limit).max(0);
    let late = limit < clock.elapsed_seconds;
    let is_paused = |it: &Pause| it.from <= moment.as_of && it.to.is_none();
    clock.state = match run.end {
        End::Running if late => ClockState::BreachedOpen,
        _ if late => ClockState::BreachedClosed,
        End::Stopped { .. } => ClockState::Met,
        End::Cancelled { .. } => ClockState::Cancelled,
        End::Running if pauses.iter().any(is_paused) => ClockState::Paused,
        End::Running if at_risk_from <= clock.elapsed_seconds => ClockState::AtRisk,
        End::Running => ClockState::Running,
    };
    clock.cause = cause_of_end(clock.state, run);
}

pub(super) fn cause_of_end(state: ClockState, run: &Run) -> Option<Cause> {
    match run.end {
        End::Cancelled { cause, .. } if state == ClockState::Cancelled => Some(cause),
        End::Stopped { at, .. } if at < run.started_at => Some(Cause::ClockSkew),
        End::Stopped { deleted: true, .. } => Some(Cause::EvidenceDeleted),
        _ => None,
    }
}

/// Used seconds from which a clock is at risk: three quarters, or an hour before its end but not
/// before its half, whichever comes first; a rule's own `at_risk` replaces both.
fn at_risk_from(policy: &Policy, limit: &Limit, seconds: i64) -> i64 {
    if let Some(from) = limit.at_risk {
        return from;
    }
    let share = i128::from(policy.at_risk.elapsed_permille) * i128::from(seconds);
    let share = i64::try_from((share + 999) / 1000).unwrap_or(seconds);
    // A limit of an hour is not at risk from its first second on.
    let by_remaining = seconds.saturating_sub(policy.at_risk.remaining_seconds);
    share.min(by_remaining.max(seconds / 2)).max(0)
}
