//! How much of a limit a run has used, and the state that means.

use super::run::{End, Run};
use super::target::Target;
use super::{Cause, Clock, ClockKind, ClockState, Limit, Moment, Pause, Policy, Rule, Timeline};

pub(super) fn pauses(
    policy: &Policy,
    timeline: &Timeline<'_>,
    kind: ClockKind,
    rule: &Rule,
    run: &Run,
    moment: Moment,
) -> (Vec<Pause>, bool) {
    let pausable = rule
        .pausable
        .as_ref()
        .map_or(kind.pausable(), |it| it.contains(&kind));
    let (mut pauses, auto_resumed) = match kind {
        _ if !pausable => (Vec::new(), false),
        ClockKind::RequesterWait => timeline.pauses(&policy.pause.on_customer()),
        _ => timeline.pauses(&policy.pause),
    };
    pauses.extend(run.off.iter().copied());
    (clipped(&pauses, run, moment), auto_resumed)
}

/// What of the pauses lies within the run; of a settled one none is open.
fn clipped(pauses: &[Pause], run: &Run, moment: Moment) -> Vec<Pause> {
    let start = run.started_at;
    let end = run.end.at().unwrap_or(moment.as_of);
    let touches = |it: &&Pause| it.from < end && it.to.is_none_or(|to| start < to);
    let mut res: Vec<Pause> = pauses.iter().filter(touches).copied().collect();
    for pause in &mut res {
        pause.from = pause.from.max(start);
        if run.end != End::Running {
            pause.to = Some(pause.to.map_or(end, |to| to.min(end)));
        }
    }
    res.sort_by_key(|it| (it.from, it.to));
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
