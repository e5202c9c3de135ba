//! Out of the queue until a moment, or until they write.

use chrono::{DateTime, Utc};

use crate::model::{Actor, Decision, DecisionField};
use crate::sla::Timeline;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Snooze {
    /// UTC; a reply wakes it earlier.
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
    now: DateTime<Utc>,
) -> Option<Snooze> {
    unwoken(timeline, decisions).filter(|it| !matches!(it, Snooze::Until(until) if *until <= now))
}

/// The newest snooze, unless a customer has written something that asks for an answer, or opened
/// it again, since.
pub(super) fn unwoken(timeline: &Timeline<'_>, decisions: &[Decision]) -> Option<Snooze> {
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
    (!woken && !reopened).then_some(snooze)
}
