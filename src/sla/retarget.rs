//! What a change of the priority does to a clock that runs already.

use chrono::{DateTime, TimeDelta, Utc};

use super::measure::{Pausing, measure};
use super::run::{End, Run};
use super::target::{Target, resolve, target};
use super::{Cause, Clock, ClockState, Moment, OnPriorityChange, Pause, Policy, Subject, Timeline};
use crate::model::Priority;

/// The end of the year 9999: a limit that holds until then is never broken.
const NEVER: DateTime<Utc> = DateTime::from_timestamp(253_402_300_799, 0).unwrap();

/// What the priority change did: under `change` the new limit may count from the change, and a
/// breach that the old priority would not have been carries its cause.
pub(super) fn retarget<'a>(
    clock: &mut Clock,
    policy: &Policy,
    timeline: &Timeline<'_>,
    pausing: &Pausing,
    run: &Run,
    subject: &dyn Fn(Option<Priority>) -> Subject<'a>,
    moment: Moment,
) {
    let Some(at) = clock.retargeted_at else {
        return;
    };
    let before = timeline.priority_at(at - TimeDelta::seconds(1));
    let old = target(policy, clock.kind, run.started_at, &subject(before));
    let raised = clock.priority.is_some()
        && before.is_none_or(|it| clock.priority.is_some_and(|new| new < it));
    if policy.on_priority_change == OnPriorityChange::Change && raised {
        from_the_change(clock, policy, pausing, run, at, old.as_ref(), moment);
    }
    if run.end == End::Running {
        clock.excused_until = excused_until(clock, pausing, run, old.as_ref(), moment);
    }
    let broken = matches!(
        clock.state,
        ClockState::BreachedOpen | ClockState::BreachedClosed
    );
    let end = run.end.at().unwrap_or(moment.as_of);
    let old_holds = old.is_none_or(|old| {
        let (pauses, _) = pausing.of(clock.kind, old.rule, run, moment);
        let elapsed = old.calendar.elapsed(run.started_at, end, &pauses);
        old.seconds.is_none_or(|limit| elapsed <= limit)
    });
    if broken && old_holds {
        clock.cause = Some(Cause::Retarget);
    }
}

/// The last moment at which the limit of the earlier priority still holds. `None` while a pause is
/// open: what that moment is depends on how long the pause lasts.
fn excused_until(
    clock: &Clock,
    pausing: &Pausing,
    run: &Run,
    old: Option<&Target<'_>>,
    moment: Moment,
) -> Option<DateTime<Utc>> {
    let is_open = |it: &Pause| it.to.is_none();
    if clock.pauses.iter().any(is_open) {
        return None;
    }
    let Some((old, seconds)) = old.and_then(|it| Some((it, it.seconds?))) else {
        return Some(NEVER);
    };
    let (pauses, _) = pausing.of(clock.kind, old.rule, run, moment);
    if pauses.iter().any(is_open) {
        return None;
    }
    let due = old.calendar.due(run.started_at, seconds, &pauses, None);
    let last = due.and_then(|it| old.calendar.next_active(it));
    Some(last.unwrap_or(NEVER))
}

/// Due at the earlier of the old due moment and the change plus the new limit, in active time.
fn from_the_change(
    clock: &mut Clock,
    policy: &Policy,
    pausing: &Pausing,
    run: &Run,
    at: DateTime<Utc>,
    old: Option<&Target<'_>>,
    moment: Moment,
) {
    let rule = policy.rules.iter().find(|it| it.id == clock.rule);
    let limit = rule.and_then(|it| Some((it, it.limits.get(clock.kind)?)));
    let Some((rule, limit)) = limit else { return };
    let mut chosen = resolve(policy, rule, limit, run.started_at);
    let Some(new_seconds) = chosen.seconds else {
        return;
    };
    let (off, _) = pausing.of(clock.kind, rule, run, moment);
    let until_change = chosen.calendar.elapsed(run.started_at, at, &off);
    let mut seconds = until_change.saturating_add(new_seconds);
    // Another calendar's hours are no measure: the old due moment is read on the new one.
    let end = run.end.at().unwrap_or(moment.as_of);
    let old_due = old.and_then(|old| {
        let (off, _) = pausing.of(clock.kind, old.rule, run, moment);
        let due = old
            .calendar
            .due(run.started_at, old.seconds?, &off, Some(end));
        due.ok()
    });
    if let Some(due) = old_due {
        seconds = seconds.min(chosen.calendar.elapsed(run.started_at, due, &off));
    }
    chosen.seconds = Some(seconds);
    clock.limit_seconds = Some(seconds);
    measure(clock, policy, &chosen, run, &off, moment);
}
