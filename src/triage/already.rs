//! Decisions that would change nothing.

use chrono::{DateTime, Utc};

use super::snooze::{Snooze, snooze};
use crate::model::{Decision, DecisionField, Person, Promise, Text};
use crate::sla::Timeline;

/// True when `decision` says at `now` what holds already, so that keeping it would only suggest
/// that something happened. `decisions` are those about its conversation, oldest first.
///
/// A reason that was not given before is news. What a label says is no decision: to decide the
/// same priority pins it.
pub fn is_already(
    decision: &Decision,
    timeline: &Timeline<'_>,
    decisions: &[Decision],
    promises: &[Promise],
    now: DateTime<Utc>,
) -> bool {
    let last = decisions.iter().rfind(|it| it.field == decision.field);
    let reason = last.and_then(|it| it.reason.as_ref());
    if decision.reason.is_some() && decision.reason.as_ref() != reason {
        return false;
    }
    let said = last.and_then(|it| it.value.as_ref());
    match decision.field {
        DecisionField::Priority
        | DecisionField::FixPlanned
        | DecisionField::Escalation
        | DecisionField::DuplicateOf => decision.value.as_ref() == said,
        DecisionField::Owner => decision.value.as_ref().map(key) == said.map(key),
        DecisionField::NotDuplicateOf => {
            let same = |it: &Decision| it.field == decision.field && it.value == decision.value;
            decisions.iter().any(same)
        }
        DecisionField::Sent => false,
        DecisionField::Snooze => {
            let asleep = snooze(timeline, decisions, promises, now).is_some();
            match Snooze::of(decision) {
                None => !asleep,
                wanted => asleep && wanted == last.and_then(Snooze::of),
            }
        }
        DecisionField::Done if decision.value.is_none() => said.is_none(),
        DecisionField::Done => {
            let said_at = last.filter(|it| it.value.is_some()).map(|it| it.at);
            let closed_at = timeline.standing_close().map(|it| it.at);
            rests_since(said_at.max(closed_at), timeline)
        }
    }
}

/// However a handle is spelled.
fn key(owner: &Text) -> String {
    Person::named_by(owner).key()
}

/// Nobody has written and nothing was opened again since it was done, here or at its source.
fn rests_since(done_at: Option<DateTime<Utc>>, timeline: &Timeline<'_>) -> bool {
    let silent = |at: DateTime<Utc>| timeline.words.iter().all(|it| it.at <= at);
    timeline.is_closed() && done_at.is_some_and(silent)
}
