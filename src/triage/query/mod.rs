//! A question to the queue in GitHub's words: `is:open label:bug waiting:us age:>3d`.

mod bound;
mod fits;
mod parse;
mod term;

use std::collections::BTreeSet;

pub use bound::{Bound, Ranks};
pub use parse::Fault;
use term::{Being, Lack, Name, Term, Test};

use super::Item;
use crate::model::{Channel, ConversationId, Text};
use crate::sla::Timeline;
use crate::triage::{State, WaitingOn};

/// What is asked: every term must hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    terms: Vec<Term>,
}

/// What a query is asked about.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    pub item: &'a Item,
    pub timeline: &'a Timeline<'a>,
}

/// Answers that a conversation does not hold itself.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Who asks: `@me`.
    pub me: Text,
    /// For each of [`Query::texts`], in that order, the conversations in which it was found.
    pub found: Vec<BTreeSet<ConversationId>>,
}

/// The keys there are, for hints and help.
pub const KEYS: [&str; 15] = [
    "is",
    "label",
    "priority",
    "waiting",
    "state",
    "channel",
    "owner",
    "author",
    "repo",
    "milestone",
    "no",
    "age",
    "quiet",
    "due",
    "text",
];

impl Query {
    /// Nothing was asked, so everything fits.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// True where a term asks for what is closed or done, which no list holds otherwise.
    pub fn asks_for_settled(&self) -> bool {
        let settled = |test: &Test| match test {
            Test::Is(words) => words
                .iter()
                .any(|it| matches!(it, Being::Closed | Being::Done)),
            Test::State(states) => states.contains(&State::Done),
            Test::Waiting(sides) => sides.contains(&WaitingOn::Nobody),
            _ => false,
        };
        self.terms.iter().any(|it| !it.negated && settled(&it.test))
    }

    /// What the full text is to be searched for.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.terms.iter().filter_map(|it| match &it.test {
            Test::Text(text) => Some(text.as_str()),
            _ => None,
        })
    }
}
