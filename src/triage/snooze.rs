//! Out of the queue until a moment, or until they write.

use chrono::{DateTime, Utc};

use crate::model::{Actor, Decision, DecisionField, Promise};
use crate::sla::Timeline;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snooze {
    /// UTC; a reply, or a promise that falls due, wakes it earlier.
    Until(DateTime<Utc>),
    /// Until a customer writes.
    Reply,
}

impl Snooze {
    /// The snooze that a decision begins.
    pub fn of(decision: &Decision) -> Option<Self> {
        Self::parse(decision.value.as_ref()?.raw())
    }

    /// As the decision keeps it: an RFC 3339 moment or `reply`.
    fn parse(value: &str) -> Option<Self> {
        if value == "reply" {
            return Some(Self::Reply);
        }
        let moment = DateTime::parse_from_rfc3339(value).ok()?;
        Some(Self::Until(moment.to_utc()))
    }
}

/// The snooze in force at `now`.
pub fn snooze(
    timeline: &Timeline<'_>,
    decisions: &[Decision],
    promises: &[Promise],
    now: DateTime<Utc>,
) -> Option<Snooze> {
    let unwoken = unwoken(timeline, decisions, promises);
    unwoken.filter(|it| !matches!(it, Snooze::Until(until) if *until <= now))
}

/// When a word that we gave wakes what is snoozed at a moment; `None` where none is owed that was
/// not late already.
pub fn wakes_at(
    timeline: &Timeline<'_>,
    promises: &[Promise],
    snoozed_at: DateTime<Utc>,
) -> Option<DateTime<Utc>> {
    let owed = promises.iter().filter(|it| it.is_owed(timeline));
    let wakes = owed.flat_map(|it| {
        let moments = [it.at_risk_at(), it.due_at];
        moments.into_iter().find(|it| snoozed_at < *it)
    });
    wakes.min()
}

/// The newest snooze, unless a customer has written something that asks for an answer, or opened
/// it again, since. It ends no later than there is time to keep a promise.
pub(super) fn unwoken(
    timeline: &Timeline<'_>,
    decisions: &[Decision],
    promises: &[Promise],
) -> Option<Snooze> {
    let decision = decisions
        .iter()
        .rfind(|it| it.field == DecisionField::Snooze)?;
    let snooze = Snooze::of(decision)?;
    let woken = timeline
        .words
        .iter()
        .any(|it| decision.at < it.at && it.asks_for_answer());
    let reopened = timeline
        .turns
        .iter()
        .any(|it| decision.at < it.at && !it.closes() && it.actor != Actor::Team);
    if woken || reopened {
        return None;
    }
    let ends_at = match (snooze, wakes_at(timeline, promises, decision.at)) {
        (snooze, None) => return Some(snooze),
        (Snooze::Until(until), Some(wakes_at)) => until.min(wakes_at),
        (Snooze::Reply, Some(wakes_at)) => wakes_at,
    };
    Some(Snooze::Until(ends_at))
}
