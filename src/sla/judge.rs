//! Applies the policy to a run: which limit, how much of it is used, in which state.

use std::sync::Arc;

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use super::run::{End, Run};
use super::{
    Calendar, Cause, Clock, ClockKind, ClockState, Combine, Limit, OnPriorityChange, Pause,
    PhaseAt, Policy, Rule, Span, Subject, Timeline, WeekendAppliesTo, Within,
};
use crate::model::Priority;

/// The moment of judgement and up to when the source is known.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub as_of: DateTime<Utc>,
    /// Absence is evidence up to here only; `None` knows everything up to `as_of`.
    pub synced_through: Option<DateTime<Utc>>,
}

/// A limit with the rule that set it, resolved for one run.
#[derive(Clone, Debug)]
struct Target<'p> {
    rule: &'p Rule,
    limit: &'p Limit,
    calendar: Calendar,
    /// `None` waits for the next release.
    seconds: Option<i64>,
    /// Without pauses; orders the candidates of `strictest`.
    nominal_due: Option<DateTime<Utc>>,
}

/// Returns the clock of a run, or `None` when no rule sets a limit for it.
pub(super) fn judge(
    policy: &Policy,
    timeline: &Timeline<'_>,
    kind: ClockKind,
    cycle: u32,
    run: &Run,
    moment: Moment,
) -> Option<Clock> {
    // A closed clock keeps the priority it ended under.
    let decided_at = run.end.at().unwrap_or(moment.as_of);
    let change = timeline.change_at(decided_at);
    let priority = change.and_then(|it| it.priority);
    let phase = phase(policy, run, moment);
    let labels = timeline.labels_at(decided_at);
    let conversation = timeline.conversation;
    let subject = |priority| Subject {
        channel: conversation.channel,
        priority,
        phase: phase.map(|it| &**it),
        labels: labels.clone(),
        private: conversation.private,
    };
    let chosen = target(policy, kind, run.started_at, &subject(priority))?;
    let (pauses, auto_resumed) = pauses(policy, timeline, kind, chosen.rule, run, moment);
    let mut clock = Clock {
        conversation: conversation.id,
        reference: conversation.reference(),
        channel: conversation.channel,
        kind,
        cycle,
        priority,
        phase: phase.cloned(),
        rule: chosen.rule.id.clone(),
        limit_seconds: chosen.seconds,
        calendar: chosen.limit.calendar.clone(),
        started_at: run.started_at,
        due_at: None,
        late_at: None,
        at_risk_at: None,
        stopped_at: run.end.at(),
        elapsed_seconds: 0,
        overdue_seconds: 0,
        state: ClockState::Running,
        cause: None,
        best_effort: chosen.limit.best_effort,
        pauses: pauses.clone(),
        started_by: run.started_by,
        stopped_by: match run.end {
            End::Stopped { by, .. } => Some(by),
            End::Cancelled { cause, .. } => Some(cause.as_str()),
            End::Running => None,
        },
        retargeted_at: change.map(|it| it.at).filter(|it| run.started_at < *it),
    };
    measure(&mut clock, policy, &chosen, run, &pauses, moment);
    let runs_again = clock.state.is_open() && clock.state != ClockState::Paused;
    if auto_resumed && runs_again && clock.cause.is_none() {
        clock.cause = Some(Cause::AutoResumed);
    }
    if let Some(at) = clock.retargeted_at {
        retarget(&mut clock, policy, timeline, run, at, &subject, moment);
    }
    doubts(&mut clock, policy, timeline, run, moment);
    Some(clock)
}

fn phase<'p>(policy: &'p Policy, run: &Run, moment: Moment) -> Option<&'p Arc<str>> {
    let at = match policy.phase_at {
        PhaseAt::Start => run.started_at,
        PhaseAt::Current => run.end.at().unwrap_or(moment.as_of),
    };
    policy.phase_at(at).map(|it| &it.id)
}

/// Picks the rule per clock: the first that sets it, or the one that falls due earliest.
fn target<'p>(
    policy: &'p Policy,
    kind: ClockKind,
    start: DateTime<Utc>,
    subject: &Subject<'_>,
) -> Option<Target<'p>> {
    let fitting = policy.rules.iter().filter(|it| it.matches.fits(subject));
    let mut candidates =
        fitting.filter_map(|rule| Some(resolve(policy, rule, rule.limits.get(&kind)?, start)));
    match policy.combine {
        Combine::First => candidates.next(),
        // Whoever waits for a release comes last; among equals the first rule wins.
        Combine::Strictest => {
            candidates.min_by_key(|it| (it.nominal_due.is_none(), it.nominal_due))
        }
    }
}

fn resolve<'p>(
    policy: &'p Policy,
    rule: &'p Rule,
    limit: &'p Limit,
    start: DateTime<Utc>,
) -> Target<'p> {
    let calendar = policy.calendar(limit.calendar.as_deref());
    let (seconds, nominal_due) = match limit.within {
        Within::NextRelease => (None, None),
        Within::Always(span) => length(&calendar, start, span),
        Within::Split { weekday, weekend } => {
            let on_weekday = length(&calendar, start, weekday);
            let falls_due_then = on_weekday.1.is_some_and(|due| is_weekend(policy, due));
            let takes_weekend = is_weekend(policy, start)
                || (policy.weekend.applies_to == WeekendAppliesTo::StartOrDue && falls_due_then);
            if takes_weekend {
                length(&calendar, start, weekend)
            } else {
                on_weekday
            }
        }
    };
    Target {
        rule,
        limit,
        calendar,
        seconds,
        nominal_due,
    }
}

fn is_weekend(policy: &Policy, moment: DateTime<Utc>) -> bool {
    let day = moment.with_timezone(&policy.weekend.timezone).weekday();
    policy.weekend.days.contains(&day)
}

/// The limit in active seconds of the calendar, and when it ends if nothing pauses.
fn length(
    calendar: &Calendar,
    start: DateTime<Utc>,
    span: Span,
) -> (Option<i64>, Option<DateTime<Utc>>) {
    match span {
        Span::Seconds(seconds) => (Some(seconds), calendar.add_active(start, seconds).ok()),
        Span::BusinessDays(days) => {
            let days = i32::try_from(days).unwrap_or(i32::MAX);
            let due = calendar.add_business_days(start, days).ok();
            (
                Some(due.map_or(i64::MAX, |it| calendar.active_between(start, it))),
                due,
            )
        }
    }
}

fn pauses(
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

fn measure(
    clock: &mut Clock,
    policy: &Policy,
    target: &Target<'_>,
    run: &Run,
    pauses: &[Pause],
    moment: Moment,
) {
    let end = run.end.at().unwrap_or(moment.as_of);
    clock.elapsed_seconds = target.calendar.elapsed(run.started_at, end, pauses);
    let Some(limit) = target.seconds else { return };
    match target
        .calendar
        .due(run.started_at, limit, pauses, Some(end))
    {
        Ok(due) => {
            clock.due_at = Some(due);
            clock.late_at = target.calendar.next_active(due).ok();
        }
        Err(_) => {
            clock.state = ClockState::Unknown;
            clock.cause = Some(Cause::NoOpenTime);
            return;
        }
    }
    if run.end == End::Running {
        let from = at_risk_from(policy, target.limit, limit);
        clock.at_risk_at = target
            .calendar
            .due(run.started_at, from, pauses, Some(moment.as_of))
            .ok();
    }
    clock.overdue_seconds = (clock.elapsed_seconds - limit).max(0);
    let paused_now = run.end == End::Running
        && pauses
            .iter()
            .any(|it| it.from <= moment.as_of && it.to.is_none());
    clock.state = match run.end {
        _ if limit < clock.elapsed_seconds && run.end == End::Running => ClockState::BreachedOpen,
        _ if limit < clock.elapsed_seconds => ClockState::BreachedClosed,
        End::Stopped { .. } => ClockState::Met,
        End::Cancelled { .. } => ClockState::Cancelled,
        End::Running if paused_now => ClockState::Paused,
        End::Running if at_risk_from(policy, target.limit, limit) <= clock.elapsed_seconds => {
            ClockState::AtRisk
        }

        End::Running => ClockState::Running,
    };
    clock.cause = cause_of_end(clock.state, run);
}

fn cause_of_end(state: ClockState, run: &Run) -> Option<Cause> {
    match run.end {
        End::Cancelled { cause, .. } if state == ClockState::Cancelled => Some(cause),
        End::Stopped { at, .. } if at < run.started_at => Some(Cause::ClockSkew),
        End::Stopped { deleted: true, .. } => Some(Cause::EvidenceDeleted),
        _ => None,
    }
}

/// Used seconds from which a clock is at risk: three quarters, or an hour before its end, whichever
/// comes first; a rule's own `at_risk` replaces both.
fn at_risk_from(policy: &Policy, limit: &Limit, seconds: i64) -> i64 {
    if let Some(from) = limit.at_risk {
        return from;
    }
    let share = i128::from(policy.at_risk.elapsed_permille) * i128::from(seconds);
    let share = i64::try_from((share + 999) / 1000).unwrap_or(seconds);
    share
        .min(seconds.saturating_sub(policy.at_risk.remaining_seconds))
        .max(0)
}

/// What the priority change did: under `change` the new limit may count from the change, and a
/// breach that the old priority would not have been carries its cause.
fn retarget<'a>(
    clock: &mut Clock,
    policy: &Policy,
    timeline: &Timeline<'_>,
    run: &Run,
    at: DateTime<Utc>,
    subject: &dyn Fn(Option<Priority>) -> Subject<'a>,
    moment: Moment,
) {
    let before = timeline.priority_at(at - TimeDelta::seconds(1));
    let old = target(policy, clock.kind, run.started_at, &subject(before));
    let raised = clock.priority.is_some()
        && before.is_none_or(|it| clock.priority.is_some_and(|new| new < it));
    if policy.on_priority_change == OnPriorityChange::Change && raised {
        from_the_change(clock, policy, timeline, run, at, old.as_ref(), moment);
    }
    let broken = matches!(
        clock.state,
        ClockState::BreachedOpen | ClockState::BreachedClosed
    );
    let end = run.end.at().unwrap_or(moment.as_of);
    let old_holds = old.is_none_or(|old| {
        let (pauses, _) = pauses(policy, timeline, clock.kind, old.rule, run, moment);
        let elapsed = old.calendar.elapsed(run.started_at, end, &pauses);
        old.seconds.is_none_or(|limit| elapsed <= limit)
    });
    if broken && old_holds {
        clock.cause = Some(Cause::Retarget);
    }
}

/// Due at the earlier of the old due moment and the change plus the new limit, in active time.
fn from_the_change(
    clock: &mut Clock,
    policy: &Policy,
    timeline: &Timeline<'_>,
    run: &Run,
    at: DateTime<Utc>,
    old: Option<&Target<'_>>,
    moment: Moment,
) {
    let Some(rule) = policy.rules.iter().find(|it| it.id == clock.rule) else {
        return;
    };
    let Some(limit) = rule.limits.get(&clock.kind) else {
        return;
    };
    let chosen = resolve(policy, rule, limit, run.started_at);
    let (Some(new_seconds), (pauses, _)) = (
        chosen.seconds,
        pauses(policy, timeline, clock.kind, rule, run, moment),
    ) else {
        return;
    };
    let until_change = chosen.calendar.elapsed(run.started_at, at, &pauses);
    let mut seconds = until_change.saturating_add(new_seconds);
    // Another calendar's hours are no measure: the old due moment is read on the new one.
    let end = run.end.at().unwrap_or(moment.as_of);
    let old_due = old.and_then(|old| {
        let (pauses, _) = self::pauses(policy, timeline, clock.kind, old.rule, run, moment);
        let due = old
            .calendar
            .due(run.started_at, old.seconds?, &pauses, Some(end));
        due.ok()
    });
    if let Some(due) = old_due {
        seconds = seconds.min(chosen.calendar.elapsed(run.started_at, due, &pauses));
    }
    let extended = Target {
        seconds: Some(seconds),
        ..chosen
    };
    clock.limit_seconds = Some(seconds);
    measure(clock, policy, &extended, run, &pauses, moment);
}

/// Where the data that decides is missing, the clock says so instead of guessing.
fn doubts(clock: &mut Clock, policy: &Policy, timeline: &Timeline<'_>, run: &Run, moment: Moment) {
    if clock.limit_seconds.is_none() {
        until_release(clock, timeline, run, moment);
    }
    if policy
        .enforce_from
        .is_some_and(|it| timeline.conversation.opened_at < it)
    {
        clock.cause = Some(Cause::NotEnforced);
        return;
    }
    if let Some(cause) = doubt(clock, policy, timeline, run, moment) {
        clock.state = ClockState::Unknown;
        clock.cause = Some(cause);
    }
}

/// `next-release`: due at the first release after the start, open-ended until there is one.
fn until_release(clock: &mut Clock, timeline: &Timeline<'_>, run: &Run, moment: Moment) {
    clock.due_at = timeline.releases().find(|it| run.started_at <= *it);
    clock.late_at = clock.due_at;
    let end = run.end.at().unwrap_or(moment.as_of);
    let late = clock.due_at.map_or(0, |it| (end - it).num_seconds().max(0));
    clock.overdue_seconds = late;
    clock.state = match run.end {
        End::Running if 0 < late => ClockState::BreachedOpen,
        End::Running => ClockState::OpenEnded,
        _ if 0 < late => ClockState::BreachedClosed,
        End::Stopped { .. } => ClockState::Met,
        End::Cancelled { .. } => ClockState::Cancelled,
    };
    clock.cause = cause_of_end(clock.state, run);
}

fn doubt(
    clock: &Clock,
    policy: &Policy,
    timeline: &Timeline<'_>,
    run: &Run,
    moment: Moment,
) -> Option<Cause> {
    let settled = matches!(clock.state, ClockState::Met | ClockState::Cancelled);
    if clock.state == ClockState::Unknown || settled {
        return None;
    }
    if timeline.close_moment_unknown && run.end == End::Running {
        return Some(Cause::CloseMomentUnknown);
    }
    if waits_for_words(clock.kind) {
        if !timeline.conversation.messages_complete {
            return Some(Cause::MessagesNotFetched);
        }
        let end = run.end.at().unwrap_or(moment.as_of);
        let in_question = |it: &super::Word| {
            it.undecidable && it.public && !it.auto && run.started_at < it.at && it.at <= end
        };
        if timeline.words.iter().any(in_question) {
            return Some(Cause::TeamUnknown);
        }
    }
    let stale = clock.state == ClockState::BreachedOpen
        && moment
            .synced_through
            .is_some_and(|it| !was_broken_at(clock, policy, it));
    stale.then_some(Cause::Stale)
}

/// Judged by elapsed time: at the end of a day the due moment passes and nothing is broken yet.
fn was_broken_at(clock: &Clock, policy: &Policy, moment: DateTime<Utc>) -> bool {
    let Some(limit) = clock.limit_seconds else {
        return clock.due_at.is_some_and(|it| it < moment);
    };
    let calendar = policy.calendar(clock.calendar.as_deref());
    limit < calendar.elapsed(clock.started_at, moment, &clock.pauses)
}

/// Clocks that a message stops: without all messages nobody can say they were not stopped.
fn waits_for_words(kind: ClockKind) -> bool {
    matches!(
        kind,
        ClockKind::FirstResponse
            | ClockKind::Acknowledge
            | ClockKind::Assess
            | ClockKind::NextResponse
            | ClockKind::PeriodicUpdate
            | ClockKind::MitigationNote
    )
}
