//! One conversation as the metrics count it.

use chrono::{DateTime, Utc};

use crate::model::{Actor, ConversationId, Message, Person, Priority, Text};
use crate::sla::{Cause, Clock, ClockState, Timeline, Turn, Word};

/// One conversation with what the metrics ask of it, at one moment. All moments are UTC.
///
/// The log keeps these as a cache, so that a number can be recounted in SQL; deleting them changes
/// no answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Subject {
    pub id: ConversationId,
    pub opened_at: DateTime<Utc>,
    pub opener: Actor,
    pub priority: Option<Priority>,
    /// What a rule suspects and nobody has confirmed.
    pub suspected: Option<Priority>,
    /// Neither the source nor `triage done` has closed it.
    pub is_open: bool,
    /// A milestone, or `triage set --fix-planned`.
    pub fix_planned: bool,
    pub owner: Option<Text>,
    /// The first public word of the team, or its closing where that counts.
    pub answered_at: Option<DateTime<Utc>>,
    /// It was closed, but no source says when.
    pub close_unknown: bool,
    /// Closed as solved, not as a duplicate or as something that will not be done.
    pub is_solved: bool,
    /// Oldest first, alternating.
    pub turns: Vec<Happened>,
    /// Answers and closings of the team, each with whose it was, oldest first.
    pub deeds: Vec<Deed>,
    /// Promises that were kept or broken.
    pub promises: Vec<Ended>,
}

/// A closing or a reopening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happened {
    pub at: DateTime<Utc>,
    pub closes: bool,
}

/// What somebody of the team did for a conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    pub at: DateTime<Utc>,
    /// In lower case, without `@`.
    pub who: String,
}

/// A promise that was kept, or broken, at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ended {
    pub at: DateTime<Utc>,
    pub kept: bool,
}

/// What is known of a conversation besides its timeline.
#[derive(Clone, Debug)]
pub struct Standing<'a> {
    pub priority: Option<Priority>,
    pub suspected: Option<Priority>,
    pub is_open: bool,
    pub fix_planned: bool,
    pub owner: Option<&'a Text>,
    pub clocks: &'a [Clock],
    /// A closing by the team is a first response.
    pub close_counts: bool,
}

impl Subject {
    pub fn new(timeline: &Timeline<'_>, standing: &Standing<'_>) -> Self {
        let conversation = timeline.conversation;
        let turn = |it: &Turn| Happened {
            at: it.at,
            closes: it.closes(),
        };
        Self {
            id: conversation.id,
            opened_at: conversation.opened_at,
            opener: timeline.opener,
            priority: standing.priority,
            suspected: standing.suspected,
            is_open: standing.is_open,
            fix_planned: standing.fix_planned,
            owner: standing.owner.cloned(),
            answered_at: answered_at(timeline, standing.close_counts),
            close_unknown: timeline.close_moment_unknown,
            is_solved: is_solved(timeline),
            turns: timeline.turns.iter().map(turn).collect(),
            deeds: deeds(timeline),
            promises: standing.clocks.iter().filter_map(promise_end).collect(),
        }
    }

    /// Opened by our own side, by hand or by machine: nobody outside waits for a first word.
    pub fn opened_by_us(&self) -> bool {
        matches!(self.opener, Actor::Team | Actor::Bot)
    }

    /// The last closing, if it still stands.
    pub fn closed_at(&self) -> Option<DateTime<Utc>> {
        self.turns.last().filter(|it| it.closes).map(|it| it.at)
    }
}

/// Returns when an outsider first got a word: a public message of the team, or a closing by it
/// where that counts (CHAOSS "Time to First Response", without the author and without machines).
pub fn answered_at(timeline: &Timeline<'_>, close_counts: bool) -> Option<DateTime<Utc>> {
    let said = timeline.words.iter().find(|it| it.is_response());
    let closed = timeline
        .turns
        .iter()
        .find(|it| it.closes() && it.actor == Actor::Team)
        .filter(|_| close_counts);
    let said = said.map(|it| it.at);
    said.into_iter().chain(closed.map(|it| it.at)).min()
}

/// Closed, and not as a duplicate or as something that will not be done.
pub fn is_solved(timeline: &Timeline<'_>) -> bool {
    let reason = timeline.conversation.state_reason.as_ref();
    let reason = reason.map_or("", Text::raw);
    timeline.is_closed() && !matches!(reason, "duplicate" | "not_planned")
}

/// Returns when a promise was kept or broken. `None` for one that still runs, that is only
/// measured, or that was made before the policy is enforced.
pub fn promise_end(clock: &Clock) -> Option<Ended> {
    if clock.best_effort || clock.cause == Some(Cause::NotEnforced) {
        return None;
    }
    let (at, kept) = match clock.state {
        ClockState::Met => (clock.stopped_at, true),
        ClockState::BreachedOpen | ClockState::BreachedClosed => {
            (clock.late_at.or(clock.due_at), false)
        }
        _ => return None,
    };
    Some(Ended { at: at?, kept })
}

fn deeds(timeline: &Timeline<'_>) -> Vec<Deed> {
    let said = timeline.messages();
    said.filter(|(_, word)| word.is_response() && !word.deleted)
        .filter_map(deed)
        .collect()
}

fn deed((message, word): (&Message, &Word)) -> Option<Deed> {
    let who = message.author.as_ref().map(Person::key)?;
    (!who.is_empty()).then_some(Deed { at: word.at, who })
}
