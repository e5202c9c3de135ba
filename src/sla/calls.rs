//! Calls for help, and when somebody took them.

use chrono::{DateTime, Utc};

use super::run::{End, Run, interruptions};
use super::{Cause, Timeline};
use crate::model::{Conversation, Decision, DecisionField, Escalation, EventKind};

/// Somebody called for help (`triage escalate`), or a rule that needs nobody's word did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// UTC.
    pub at: DateTime<Utc>,
    pub kind: Escalation,
}

/// `decisions` are those that stand, oldest first.
pub(super) fn calls(decisions: &[Decision]) -> Vec<Call> {
    let calls = decisions
        .iter()
        .filter(|it| it.field == DecisionField::Escalation);
    let call = |it: &Decision| {
        let kind = it.value.as_ref()?.raw().parse().ok()?;
        Some(Call { at: it.at, kind })
    };
    calls.filter_map(call).collect()
}

/// When somebody was made the owner: help has come.
pub(super) fn handed_over(
    conversation: &Conversation,
    decisions: &[Decision],
) -> Vec<DateTime<Utc>> {
    let decided = decisions
        .iter()
        .filter(|it| it.field == DecisionField::Owner && it.value.is_some());
    let assigned = conversation
        .events
        .iter()
        .filter(|it| it.kind == EventKind::Assigned);
    let mut all: Vec<_> = decided
        .map(|it| it.at)
        .chain(assigned.map(|it| it.at))
        .collect();
    all.sort_unstable();
    all
}

/// One run for each call: from the call to the word or the hand-over it asked for. Who asked for
/// somebody who decides is owed a word (S1 §User Escalation Request); an owner is none.
pub(super) fn escalation(timeline: &Timeline<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    for (idx, call) in timeline.calls.iter().enumerate() {
        let word = timeline
            .words
            .iter()
            .find(|it| it.is_response() && call.at < it.at);
        let word = word.map(|it| (it.at, "team message", it.deleted));
        let owner = timeline.handed_over.iter().find(|it| call.at < **it);
        let owner = owner.filter(|_| call.kind != Escalation::User);
        let owner = owner.map(|it| (*it, "owner assigned", false));
        let stop = word.into_iter().chain(owner).min_by_key(|it| it.0);
        let again = timeline.calls.get(idx + 1).map(|it| (it.at, Cause::Merged));
        let closed = timeline.standing_close().filter(|it| call.at <= it.at);
        let closed = closed.map(|it| (it.at, Cause::Closed));
        let cancelled = again.into_iter().chain(closed).min_by_key(|it| it.0);
        let end = match (stop, cancelled) {
            (Some((at, by, deleted)), cancelled) if cancelled.is_none_or(|it| at <= it.0) => {
                End::Stopped { at, by, deleted }
            }
            (_, Some((at, cause))) => End::Cancelled { at, cause },
            _ => End::Running,
        };
        runs.push(Run {
            started_at: call.at,
            started_by: "help called for",
            end,
            off: interruptions(timeline),
        });
    }
    runs
}
