//! Where a verdict would be a guess.

use chrono::{DateTime, Utc};

use super::measure::cause_of_end;
use super::run::{End, Run};
use super::{Cause, Clock, ClockKind, ClockState, Moment, Policy, Timeline, Word};
use crate::model::{EventKind, Text};

/// Where the data that decides is missing, the clock says so instead of guessing.
pub(super) fn doubts(
    clock: &mut Clock,
    policy: &Policy,
    timeline: &Timeline<'_>,
    run: &Run,
    moment: Moment,
) {
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
    by_release(clock, run, moment);
}

/// Judges a clock that is due at a release, or at none yet.
pub(super) fn by_release(clock: &mut Clock, run: &Run, moment: Moment) {
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
        let in_question = |it: &Word| {
            it.undecidable && it.public && !it.auto && run.started_at < it.at && it.at <= end
        };
        if timeline.words.iter().any(in_question) {
            return Some(Cause::TeamUnknown);
        }
    }
    if clock.kind == ClockKind::Assess && has_undated_act(timeline) {
        return Some(Cause::ActUndated);
    }
    is_stale(clock, policy, moment).then_some(Cause::Stale)
}

/// It broke after what is known of the source ends: the answer may have come in time.
pub(super) fn is_stale(clock: &Clock, policy: &Policy, moment: Moment) -> bool {
    clock.state == ClockState::BreachedOpen
        && moment
            .synced_through
            .is_some_and(|it| !was_broken_at(clock, policy, it))
}

/// A label or an owner that no event tells of: somebody may have looked at it in time.
fn has_undated_act(timeline: &Timeline<'_>) -> bool {
    let conversation = timeline.conversation;
    let told = |kind, label: Option<&Text>| {
        conversation
            .events
            .iter()
            .any(|it| it.kind == kind && it.label.as_ref() == label)
    };
    let labels = conversation.labels.iter();
    let mut labels = labels.filter(|it| !told(EventKind::Labeled, Some(it)));
    let owner = !conversation.assignees.is_empty() && !told(EventKind::Assigned, None);
    labels.next().is_some() || owner
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
