//! Where a conversation stands: who waits on whom, and since when.

use std::fmt;

use chrono::{DateTime, Utc};

use crate::model::{Actor, Decision, DecisionField, MessageKind, Priority};
use crate::sla::{PauseRules, Step, Timeline, Turn, Word};

/// The states of a conversation. An acknowledgement never discharges the debt: after our own word
/// the move is still ours unless it asked something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// No word of the team yet.
    New,
    /// They spoke last.
    Reply,
    /// We spoke, and asked nothing: the problem is still ours.
    Investigating,
    /// A fix is planned for a version.
    Fixing,
    /// A release is out that they wait for.
    Tell,
    /// We asked them.
    Info,
    /// We told them of a fix and wait for their word.
    Verify,
    /// Blocked outside of both.
    Third,
    /// Decided at the weekly review.
    Parked,
    Done,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WaitingOn {
    Us,
    Them,
    Third,
    Nobody,
}

/// Derived from facts and decisions at one moment; never stored as truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub state: State,
    /// UTC: when this state began.
    pub since: DateTime<Utc>,
    /// A customer wrote after the closing.
    pub zombie: bool,
}

impl State {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Reply => "us:reply",
            Self::Investigating => "us:investigating",
            Self::Fixing => "us:fixing",
            Self::Tell => "us:tell",
            Self::Info => "them:info",
            Self::Verify => "them:verify",
            Self::Third => "third",
            Self::Parked => "parked",
            Self::Done => "done",
        }
    }

    pub const ALL: [Self; 10] = [
        Self::New,
        Self::Reply,
        Self::Investigating,
        Self::Fixing,
        Self::Tell,
        Self::Info,
        Self::Verify,
        Self::Third,
        Self::Parked,
        Self::Done,
    ];

    pub fn waiting_on(self) -> WaitingOn {
        match self {
            Self::New | Self::Reply | Self::Investigating | Self::Fixing | Self::Tell => {
                WaitingOn::Us
            }
            Self::Info | Self::Verify => WaitingOn::Them,
            Self::Third => WaitingOn::Third,
            Self::Parked | Self::Done => WaitingOn::Nobody,
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl WaitingOn {
    pub const ALL: [Self; 4] = [Self::Us, Self::Them, Self::Third, Self::Nobody];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Us => "us",
            Self::Them => "them",
            Self::Third => "third",
            Self::Nobody => "nobody",
        }
    }
}

/// Returns where the conversation stands at the end of its timeline.
pub fn standing(
    timeline: &Timeline<'_>,
    decisions: &[Decision],
    pause: &PauseRules,
    priority: Option<Priority>,
) -> Standing {
    let talk = talk(timeline);
    if talk.state == State::Done {
        return talk;
    }
    let label = pause_label(timeline, pause).filter(|label| {
        // What is released is told, though the label that waited for it may still be on.
        let released = matches!(talk.state, State::Tell | State::Verify);
        !released || talk.since <= label.since
    });
    let after_labels = label.unwrap_or(talk);
    if after_labels.state != State::Investigating {
        return after_labels;
    }
    let state = if is_our_own(timeline) {
        State::Parked
    } else if is_fix_planned(timeline, decisions) {
        State::Fixing
    } else if priority == Some(Priority::P3) {
        State::Parked
    } else {
        State::Investigating
    };
    Standing {
        state,
        ..after_labels
    }
}

/// Opened by the team, and nobody outside has said a word: a note to ourselves.
pub(super) fn is_our_own(timeline: &Timeline<'_>) -> bool {
    timeline.opened_by_us() && !timeline.words.iter().any(|it| it.actor == Actor::Customer)
}

/// A milestone, or `triage set --fix-planned`.
pub fn is_fix_planned(timeline: &Timeline<'_>, decisions: &[Decision]) -> bool {
    let decided = decisions
        .iter()
        .rfind(|it| it.field == DecisionField::FixPlanned);
    match decided {
        Some(Decision { value: Some(_), .. }) => true,
        _ => timeline.conversation.milestone.is_some(),
    }
}

/// Follows words and turns in their order.
fn talk(timeline: &Timeline<'_>) -> Standing {
    let opened_at = timeline.conversation.opened_at;
    let state = if timeline.opened_by_us() {
        State::Investigating
    } else {
        State::New
    };
    let mut standing = Standing {
        state,
        since: opened_at,
        zombie: false,
    };
    let mut spoken = timeline.opened_by_us();
    for (at, step) in timeline.steps() {
        let next = match step {
            Step::Word(word) => {
                spoken |= is_ours(word);
                after_word(standing, word)
            }
            Step::Turn(turn) => after_turn(turn, spoken),
            Step::Release if standing.state == State::Done => continue,
            Step::Release => Some((State::Tell, false)),
        };
        if let Some((state, zombie)) = next {
            standing = Standing {
                state,
                since: at,
                zombie,
            };
        }
    }
    if timeline.close_moment_unknown {
        standing.state = State::Done;
    }
    standing
}

fn after_word(standing: Standing, word: &Word) -> Option<(State, bool)> {
    let closed = standing.state == State::Done || standing.zombie;
    if word.asks_for_answer() {
        // Writing twice before the first answer does not make it less new, nor start it anew.
        let unchanged = matches!(standing.state, State::New | State::Reply);
        return (!unchanged).then_some((State::Reply, closed));
    }
    if !is_ours(word) {
        return None;
    }
    Some(match (standing.state, word.kind) {
        _ if closed => (State::Done, false),
        (_, MessageKind::Parks) => (State::Parked, false),
        (_, MessageKind::Declines) => (State::Investigating, false),
        (State::Tell | State::Verify, _) | (_, MessageKind::Verify) => (State::Verify, false),
        (_, MessageKind::Asks) => (State::Info, false),
        _ => (State::Investigating, false),
    })
}

fn is_ours(word: &Word) -> bool {
    word.actor == Actor::Team && word.public && !word.auto && !word.deleted
}

/// Opening again what nobody of us ever answered makes it new again.
fn after_turn(turn: &Turn, spoken: bool) -> Option<(State, bool)> {
    let state = match turn.actor {
        _ if turn.closes() => State::Done,
        Actor::Team if spoken => State::Investigating,
        Actor::Team => State::New,
        _ => State::Reply,
    };
    Some((state, false))
}

/// A pause label that is on and that no customer's word has ended.
fn pause_label(timeline: &Timeline<'_>, rules: &PauseRules) -> Option<Standing> {
    let (pauses, _) = timeline.pauses(rules);
    let open = pauses
        .iter()
        .filter(|it| it.to.is_none())
        .max_by_key(|it| it.from)?;
    let span = timeline
        .label_spans
        .iter()
        .filter(|it| it.to.is_none() && it.from == open.from)
        .find(|it| rules.labels.iter().any(|label| label == it.label))?;
    let state = if PauseRules::is_third_party(span.label) {
        State::Third
    } else {
        State::Info
    };
    Some(Standing {
        state,
        since: open.from,
        zombie: false,
    })
}
