//! Closings and reopenings: what the source tells and what was said here, as one line.

use chrono::{DateTime, Utc};

use super::Word;
use crate::model::{
    Actor, Conversation, Decision, DecisionField, Event, EventKind, People, Person,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    pub at: DateTime<Utc>,
    pub how: How,
    pub actor: Actor,
    pub by_author: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Closed,
    Merged,
    /// An answer was chosen.
    Answered,
    /// `triage done`.
    Done,
    Reopened,
}

impl Turn {
    pub fn closes(&self) -> bool {
        self.how != How::Reopened
    }
}

/// What the source tells and what `triage done` says, as one line of closings and reopenings.
pub(super) fn turns(
    conversation: &Conversation,
    decisions: &[Decision],
    people: &People,
    words: &[Word],
) -> Vec<Turn> {
    let author = conversation.author.as_ref().map(Person::key);
    let mut told: Vec<Turn> = conversation
        .events
        .iter()
        .filter_map(|it| turn(it, people, author.as_deref()))
        .collect();
    told.extend(untold_closing(conversation, &told));
    let said_here = done(decisions, &told, words);
    alternating(&told, &said_here)
}

/// The closing that the conversation carries and its history does not tell.
fn untold_closing(conversation: &Conversation, told: &[Turn]) -> Option<Turn> {
    let at = conversation.closed_at?;
    let is_told = told.last().is_some_and(|it| it.closes() || at < it.at);
    (!is_told).then_some(Turn {
        at,
        how: How::Closed,
        actor: Actor::Unknown,
        by_author: false,
    })
}

fn turn(event: &Event, people: &People, author: Option<&str>) -> Option<Turn> {
    let how = match event.kind {
        EventKind::Closed => How::Closed,
        EventKind::Merged => How::Merged,
        EventKind::Answered => How::Answered,
        EventKind::Reopened => How::Reopened,
        _ => return None,
    };
    let by_author = event
        .actor
        .as_ref()
        .is_some_and(|it| !it.key().is_empty() && Some(it.key().as_str()) == author);
    Some(Turn {
        at: event.at,
        how,
        actor: people.actor(event.actor.as_ref()),
        by_author,
    })
}

/// `triage done` and its taking back. A customer who writes again takes it back, too, unless the
/// source has closed the conversation by then.
fn done(decisions: &[Decision], told: &[Turn], words: &[Word]) -> Vec<Turn> {
    let of_done = |it: &&Decision| it.field == DecisionField::Done;
    let mut decisions = decisions.iter().filter(of_done).peekable();
    let mut turns = Vec::new();
    while let Some(decision) = decisions.next() {
        let how = match decision.value {
            Some(_) => How::Done,
            None => How::Reopened,
        };
        turns.push(Turn {
            at: decision.at,
            how,
            actor: Actor::Team,
            by_author: false,
        });
        let until = decisions.peek().map(|it| it.at);
        let wakes = |it: &&Word| {
            how == How::Done
                && it.asks_for_answer()
                && decision.at < it.at
                && until.is_none_or(|to| it.at < to)
        };
        let waking = words.iter().find(wakes);
        let waking = waking.filter(|it| !is_closed_at(told, it.at));
        turns.extend(waking.map(|it| Turn {
            at: it.at,
            how: How::Reopened,
            actor: it.actor,
            by_author: it.by_author,
        }));
    }
    turns
}

fn is_closed_at(told: &[Turn], moment: DateTime<Utc>) -> bool {
    let last = told.iter().rfind(|it| it.at <= moment);
    last.is_some_and(Turn::closes)
}

/// Open is what neither the source nor we have closed; turns that change nothing are left out. A
/// merge tells more than the closing of the same moment, and what is reopened at the source is on
/// the desk again, whatever was said here.
fn alternating(told: &[Turn], said_here: &[Turn]) -> Vec<Turn> {
    let told = told.iter().map(|it| (*it, false));
    let mut all: Vec<(Turn, bool)> = told.chain(said_here.iter().map(|it| (*it, true))).collect();
    all.sort_by_key(|it| it.0.at);
    let (mut is_closed, mut is_done) = (false, false);
    let mut turns: Vec<Turn> = Vec::new();
    for (turn, here) in all {
        let before = is_closed || is_done;
        is_done = turn.closes() && (is_done || here);
        is_closed = if here { is_closed } else { turn.closes() };
        if before != (is_closed || is_done) {
            turns.push(turn);
        } else if let Some(last) = turns.last_mut()
            && turn.how == How::Merged
            && last.at == turn.at
        {
            last.how = How::Merged;
        }
    }
    turns
}
