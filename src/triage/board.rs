//! The worst problems on one page, each with an owner and a time by which it is fixed, or people
//! are told how to live with it (S4 §Stabilization sprint).

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};

use super::case::Case;
use super::item::Item;
use super::position::rank;
use super::queue::item;
use super::standing::State;
use crate::model::{MessageKind, State as Openness};
use crate::sla::Turn;

/// A problem on the board. Moments are UTC.
#[derive(Clone, Debug)]
pub struct Problem {
    pub item: Item,
    /// Customers who wrote about it, whoever opened it among them; each is counted once. Those of
    /// its duplicates count where somebody has looked for them.
    pub reporters: usize,
    /// The opening, or the last reopening.
    pub began_at: DateTime<Utc>,
    /// `None` where the moment is out of the calendar's reach.
    pub due_at: Option<DateTime<Utc>>,
    /// When the team first said how to live with it.
    pub mitigated_at: Option<DateTime<Utc>>,
}

/// How a problem stands against its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Running,
    Mitigated,
    /// Mitigated, but after its time.
    MitigatedLate,
    Late,
}

impl Progress {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Mitigated => "mitigated",
            Self::MitigatedLate => "mitigated_late",
            Self::Late => "late",
        }
    }
}

impl Problem {
    pub fn progress(&self) -> Progress {
        let late = |at: DateTime<Utc>| self.due_at.is_some_and(|due_at| due_at < at);
        match self.mitigated_at {
            Some(at) if late(at) => Progress::MitigatedLate,
            Some(_) => Progress::Mitigated,
            None if late(self.item.as_of) => Progress::Late,
            None => Progress::Running,
        }
    }
}

/// Reads a conversation as a problem that is to be fixed or mitigated within `limit` seconds of
/// wall time. `None` for what is closed, decided to wait, a duplicate, or was opened by our own
/// side.
pub fn problem(case: &Case<'_>, limit: i64) -> Option<Problem> {
    let timeline = case.timeline;
    let item = item(case);
    let waits = matches!(item.standing.state, State::Parked | State::Done)
        || item.position.is_answered_elsewhere();
    let closed = timeline.conversation.state == Openness::Closed;
    if waits || closed || timeline.opened_by_us() {
        return None;
    }
    let reopened = timeline.turns.iter().rfind(|it| !it.closes());
    let began_at = reopened.map_or(timeline.conversation.opened_at, |it: &Turn| it.at);
    Some(Problem {
        reporters: item.reporters,
        began_at,
        due_at: TimeDelta::try_seconds(limit).and_then(|it| began_at.checked_add_signed(it)),
        mitigated_at: mitigated_at(case, began_at),
        item,
    })
}

fn mitigated_at(case: &Case<'_>, began_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
    let told = case.timeline.words.iter().filter(|it| {
        it.is_response() && !it.deleted && it.kind == MessageKind::Mitigation && began_at <= it.at
    });
    let labels = &case.policy.mitigation_labels;
    let labelled = case
        .timeline
        .label_spans
        .iter()
        .filter(|it| it.to.is_none() && labels.iter().any(|label| label == it.label));
    let told = told.map(|it| it.at);
    told.chain(labelled.map(|it| it.from.max(began_at))).min()
}

/// The worst first: by priority, then by how many have it, then by age.
pub fn board(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort_by_key(|it| {
        let item = &it.item;
        (
            rank(item.suspected.or(item.priority)),
            Reverse(it.reporters),
            it.began_at,
            item.id,
        )
    });
    problems
}
