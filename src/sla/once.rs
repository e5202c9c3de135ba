//! Clocks that run once and end with the first word or act they wait for.

use chrono::{DateTime, Utc};

use super::run::{End, Run, interruptions, is_merged};
use super::{Cause, How, Policy, Timeline, TriageWhen, Turn};
use crate::model::{Actor, MessageKind, Priority};

type Stop = Option<(DateTime<Utc>, &'static str, bool)>;

/// The clocks that wait for the team's first word or act, owed to whoever opened it.
pub(super) fn once(policy: &Policy, timeline: &Timeline<'_>, stop: Stop) -> Vec<Run> {
    if timeline.opened_by_us() {
        return Vec::new();
    }
    vec![from_opening(policy, timeline, stop)]
}

fn from_opening(policy: &Policy, timeline: &Timeline<'_>, stop: Stop) -> Run {
    let since = (timeline.conversation.opened_at, "opened");
    let closing = |close: &Turn| closing_before_stop(policy, timeline, close);
    single(timeline, since, stop, &closing)
}

/// One run from `since` to its stop. An earlier closing that settles nothing ends it only while it
/// stands: taken back it was an interruption.
fn single(
    timeline: &Timeline<'_>,
    (started_at, started_by): (DateTime<Utc>, &'static str),
    stop: Stop,
    closing: &dyn Fn(&Turn) -> End,
) -> Run {
    let earlier = |it: &&Turn| it.closes() && stop.is_none_or(|(at, ..)| it.at < at);
    let stands = |it: &Turn| timeline.standing_close() == Some(it);
    let closed = timeline
        .turns
        .iter()
        .filter(earlier)
        .map(|it| (closing(it), stands(it)))
        .find(|(end, stands)| *stands || matches!(end, End::Stopped { .. }));
    let end = match (closed, stop) {
        (Some((end, _)), _) => end,
        (None, Some((at, by, deleted))) => End::Stopped { at, by, deleted },
        (None, None) => End::Running,
    };
    Run {
        started_at,
        started_by,
        end,
        off: interruptions(timeline),
    }
}

fn closing_before_stop(policy: &Policy, timeline: &Timeline<'_>, close: &Turn) -> End {
    let at = close.at;
    match close.how {
        _ if close.by_author => End::Cancelled {
            at,
            cause: Cause::Withdrawn,
        },
        _ if is_merged(timeline, close) => End::Cancelled {
            at,
            cause: Cause::Merged,
        },
        How::Done if policy.close_counts => End::Stopped {
            at,
            by: "done",
            deleted: false,
        },
        _ if close.actor == Actor::Team && policy.close_counts => End::Stopped {
            at,
            by: "closed by the team",
            deleted: false,
        },
        _ => End::Cancelled {
            at,
            cause: Cause::Closed,
        },
    }
}

pub(super) fn first_response(timeline: &Timeline<'_>) -> Stop {
    let word = timeline.words.iter().find(|it| it.is_response())?;
    Some((word.at, "team message", word.deleted))
}

pub(super) fn acknowledge(timeline: &Timeline<'_>) -> Stop {
    earliest([first_response(timeline), owned(timeline)])
}

/// Any act of the team: a word (an internal one, too), a label, a priority, an owner. What was
/// there at the opening, or came without a moment, is no act: issue forms label by themselves.
pub(super) fn assess(timeline: &Timeline<'_>) -> Stop {
    let opened_at = timeline.conversation.opened_at;
    let word = timeline
        .words
        .iter()
        .find(|it| it.actor == Actor::Team && !it.auto && !it.by_author);
    let word = word.map(|it| (it.at, "team message", it.deleted));
    let label = timeline
        .label_spans
        .iter()
        .find(|it| it.by_team && opened_at < it.from);
    let label = label.map(|it| (it.from, "label set", false));
    let act = |stop: Stop| stop.filter(|it| opened_at < it.0);
    let (priority, owner) = (act(priority_set(timeline)), act(owned(timeline)));
    earliest([word, label, priority, owner])
}

fn owned(timeline: &Timeline<'_>) -> Stop {
    timeline.owned_at.map(|it| (it, "owner assigned", false))
}

fn priority_set(timeline: &Timeline<'_>) -> Stop {
    timeline
        .prioritized_at
        .map(|it| (it, "priority set", false))
}

pub(super) fn triage(policy: &Policy, timeline: &Timeline<'_>) -> Vec<Run> {
    let owned = owned(timeline);
    let label = timeline.label_spans.iter().find(|it| {
        it.by_team
            && policy.priority_labels.priority_of(it.label).is_none()
            && !policy.pause.labels.iter().any(|pause| pause == it.label)
    });
    let typed = label.map(|it| (it.from, "type set", false));
    let stop = match policy.triage_when {
        TriageWhen::Priority => priority_set(timeline),
        TriageWhen::Label => earliest([priority_set(timeline), typed, owned]),
        TriageWhen::PriorityAndOwnerOrType => {
            match (priority_set(timeline), earliest([owned, typed])) {
                (Some(priority), Some(other)) => Some(if priority.0 < other.0 {
                    other
                } else {
                    priority
                }),
                _ => None,
            }
        }
    };
    once(policy, timeline, stop)
}

fn earliest<const N: usize>(stops: [Stop; N]) -> Stop {
    stops.into_iter().flatten().min_by_key(|it| it.0)
}

/// From the moment it became P0 to the first word that says how to live with it
/// (S0 §Response-Time Guidelines: critical launch blockers).
pub(super) fn mitigation_note(policy: &Policy, timeline: &Timeline<'_>) -> Vec<Run> {
    let Some(since) = timeline
        .priorities
        .iter()
        .find(|it| it.priority == Some(Priority::P0))
    else {
        return Vec::new();
    };
    let note = timeline
        .words
        .iter()
        .find(|it| it.is_response() && it.kind == MessageKind::Mitigation && since.at <= it.at);
    let label = timeline.label_spans.iter().find(|it| {
        since.at <= it.from
            && policy
                .mitigation_labels
                .iter()
                .any(|label| label == it.label)
    });
    let stop = earliest([
        note.map(|it| (it.at, "mitigation note", it.deleted)),
        label.map(|it| (it.from, "label set", false)),
    ]);
    let closing = |close: &Turn| End::Cancelled {
        at: close.at,
        cause: Cause::Closed,
    };
    let run = single(timeline, (since.at, "priority P0"), stop, &closing);
    // Called P0 after the closing, it owes nobody a note.
    let owed = !matches!(run.end, End::Cancelled { at, .. } if at < since.at);
    owed.then_some(run).into_iter().collect()
}
