//! Applies the policy to a run: which limit, how much of it is used, in which state.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::doubts::doubts;
use super::measure::{Pausing, measure};
use super::retarget::retarget;
use super::run::{End, Run};
use super::target::{Target, target};
use super::{Cause, Clock, ClockKind, ClockState, Pause, PhaseAt, Policy, Subject, Timeline};

/// The moment of judgement and up to when the source is known.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    pub as_of: DateTime<Utc>,
    /// Absence is evidence up to here only; `None` knows everything up to `as_of`.
    pub synced_through: Option<DateTime<Utc>>,
}

/// Returns the clock of a run, or `None` when no rule sets a limit for it.
pub(super) fn judge(
    policy: &Policy,
    timeline: &Timeline<'_>,
    pausing: &Pausing,
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
    let by_label = policy.rules.iter().any(|it| !it.matches.labels.is_empty());
    let labels = if by_label {
        timeline.labels_at(decided_at)
    } else {
        Vec::new()
    };
    let conversation = timeline.conversation;
    let escalated = timeline
        .calls
        .iter()
        .find(|it| kind == ClockKind::Escalation && it.at == run.started_at)
        .map(|it| it.kind);
    let subject = |priority| Subject {
        channel: conversation.channel,
        priority,
        phase: phase.map(|it| &**it),
        labels: labels.clone(),
        private: conversation.private,
        escalated,
    };
    let chosen = target(policy, kind, run.started_at, &subject(priority))?;
    let (pauses, auto_resumed) = pausing.of(kind, chosen.rule, run, moment);
    let mut clock = Clock {
        priority,
        phase: phase.cloned(),
        retargeted_at: change.map(|it| it.at).filter(|it| run.started_at < *it),
        ..begun(timeline, kind, cycle, run, &chosen, pauses)
    };
    let pauses = clock.pauses.clone();
    measure(&mut clock, policy, &chosen, run, &pauses, moment);
    clock.auto_resumed = auto_resumed;
    retarget(&mut clock, policy, timeline, pausing, run, &subject, moment);
    name_early_resumption(&mut clock);
    doubts(&mut clock, policy, timeline, run, moment);
    Some(clock)
}

pub(super) fn name_early_resumption(clock: &mut Clock) {
    let runs_again = clock.state.is_open() && clock.state != ClockState::Paused;
    if clock.auto_resumed && runs_again && clock.cause.is_none() {
        clock.cause = Some(Cause::AutoResumed);
    }
}

fn phase<'p>(policy: &'p Policy, run: &Run, moment: Moment) -> Option<&'p Arc<str>> {
    let at = match policy.phase_at {
        PhaseAt::Start => run.started_at,
        PhaseAt::Current => run.end.at().unwrap_or(moment.as_of),
    };
    policy.phase_at(at).map(|it| &it.id)
}

/// A clock with its ends and its limit, before anything is measured.
fn begun(
    timeline: &Timeline<'_>,
    kind: ClockKind,
    cycle: u32,
    run: &Run,
    chosen: &Target<'_>,
    pauses: Vec<Pause>,
) -> Clock {
    Clock {
        conversation: timeline.conversation.id,
        reference: timeline.conversation.reference(),
        channel: timeline.conversation.channel,
        kind,
        cycle,
        priority: None,
        phase: None,
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
        pauses,
        started_by: run.started_by.into(),
        stopped_by: match run.end {
            End::Stopped { by, .. } => Some(by.into()),
            End::Cancelled { cause, .. } => Some(cause.as_str().into()),
            End::Running => None,
        },
        retargeted_at: None,
        excused_until: None,
        auto_resumed: false,
    }
}
