//! What people said is the same, and what is not: duplicates and their canonical conversation.
//!
//! Each duplicate points at a conversation that was none itself when that was said. So the
//! pointers make trees, never a circle, in whatever order people decide.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use crate::model::{
    Actor, Conversation, ConversationId, Decision, DecisionField, Message, People, State, Text,
};
use crate::sla::Timeline;

/// Read from decisions alone; the order in which they were taken counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sameness {
    parents: BTreeMap<ConversationId, ConversationId>,
    children: BTreeMap<ConversationId, BTreeSet<ConversationId>>,
    /// The lower number first.
    apart: BTreeSet<(ConversationId, ConversationId)>,
    newest_at: Option<DateTime<Utc>>,
}

/// The conversation that stands for a duplicate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Canonical {
    pub id: ConversationId,
    /// When it was done, UTC; `None` while it is open and answers for its duplicates.
    pub done_at: Option<DateTime<Utc>>,
}

/// Why a conversation cannot be made a duplicate of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circle {
    /// Of itself.
    Itself,
    /// The other is a duplicate of this one.
    Reversed,
    /// The other is itself a duplicate, of this third one.
    Duplicate(ConversationId),
}

impl Sameness {
    /// `decisions` in the order they were taken; those about other things are passed over. What
    /// would close a circle is passed over, too.
    pub fn of<'a>(decisions: impl IntoIterator<Item = &'a Decision>) -> Self {
        let mut sameness = Self::default();
        for decision in decisions {
            sameness.add(decision);
        }
        sameness
    }

    fn add(&mut self, decision: &Decision) {
        let id = decision.conversation;
        let other = other(decision);
        match (decision.field, other) {
            (DecisionField::DuplicateOf, None) => self.part(id),
            (DecisionField::DuplicateOf, Some(canonical)) => {
                if self.circle(id, canonical).is_some() {
                    return;
                }
                self.part(id);
                self.parents.insert(id, canonical);
                self.children.entry(canonical).or_default().insert(id);
                self.apart.remove(&pair(id, canonical));
            }
            (DecisionField::NotDuplicateOf, Some(other)) => {
                self.apart.insert(pair(id, other));
            }
            _ => return,
        }
        self.newest_at = self.newest_at.max(Some(decision.at));
    }

    fn part(&mut self, id: ConversationId) {
        if let Some(parent) = self.parents.remove(&id)
            && let Some(children) = self.children.get_mut(&parent)
        {
            children.remove(&id);
        }
    }

    /// Why `id` cannot become a duplicate of `canonical` now; `None` where it can.
    pub fn circle(&self, id: ConversationId, canonical: ConversationId) -> Option<Circle> {
        if id == canonical {
            return Some(Circle::Itself);
        }
        self.parents.get(&canonical)?;
        let top = self.canonical(canonical);
        Some(if top == id {
            Circle::Reversed
        } else {
            Circle::Duplicate(top)
        })
    }

    /// What it is directly a duplicate of.
    pub fn duplicate_of(&self, id: ConversationId) -> Option<ConversationId> {
        self.parents.get(&id).copied()
    }

    /// The conversation that stands for it; itself where it is no duplicate.
    pub fn canonical(&self, id: ConversationId) -> ConversationId {
        let mut top = id;
        // A tree is never higher than it has members.
        for _ in 0..=self.parents.len() {
            match self.parents.get(&top) {
                Some(parent) => top = *parent,
                None => return top,
            }
        }
        top
    }

    /// Everything that it stands for, duplicates of duplicates among them, by number; without
    /// itself.
    pub fn duplicates(&self, id: ConversationId) -> Vec<ConversationId> {
        let mut found = BTreeSet::new();
        let mut next = vec![id];
        while let Some(id) = next.pop() {
            let children = self.children.get(&id).into_iter().flatten();
            next.extend(children.copied().filter(|it| found.insert(*it)));
        }
        found.into_iter().collect()
    }

    /// Somebody said that the two are not the same.
    pub fn are_apart(&self, one: ConversationId, other: ConversationId) -> bool {
        self.apart.contains(&pair(one, other))
    }

    /// Somebody said that the two are the same.
    pub fn are_same(&self, one: ConversationId, other: ConversationId) -> bool {
        self.canonical(one) == self.canonical(other)
    }

    /// When the newest of it was said, UTC. Nothing of it may be said for an earlier moment: the
    /// past would be read in another order than it was decided in.
    pub fn newest_at(&self) -> Option<DateTime<Utc>> {
        self.newest_at
    }
}

/// The conversation that a decision about sameness names.
pub fn other(decision: &Decision) -> Option<ConversationId> {
    let is_sameness = matches!(
        decision.field,
        DecisionField::DuplicateOf | DecisionField::NotDuplicateOf
    );
    let digits = decision.value.as_ref().map(Text::raw)?.strip_prefix('c')?;
    let id = digits.parse().ok().filter(|it| 0 < *it)?;
    is_sameness.then_some(ConversationId(id))
}

fn pair(one: ConversationId, other: ConversationId) -> (ConversationId, ConversationId) {
    (one.min(other), one.max(other))
}

/// It was decided to be a duplicate, and no customer has written something since that asks for an
/// answer here.
pub(super) fn rests_as_duplicate(timeline: &Timeline<'_>, decisions: &[Decision]) -> bool {
    let mut said = decisions.iter();
    let Some(last) = said.rfind(|it| it.field == DecisionField::DuplicateOf) else {
        return false;
    };
    let written = |at: DateTime<Utc>| last.at < at;
    let wakes = timeline.words.iter();
    last.value.is_some()
        && !wakes
            .clone()
            .any(|it| written(it.at) && it.asks_for_answer())
}

/// Closed as a duplicate or as not planned, without a word of the team: nobody is to be sent there
/// for an answer.
pub fn was_given_up(conversation: &Conversation, people: &People) -> bool {
    let reason = conversation
        .state_reason
        .as_ref()
        .map(|it| it.raw().to_lowercase());
    let given_up = matches!(reason.as_deref(), Some("duplicate" | "not_planned"));
    let ours =
        |it: &Message| it.public && !it.auto && people.actor(it.author.as_ref()) == Actor::Team;
    conversation.state == State::Closed && given_up && !conversation.messages.iter().any(ours)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// `1>2` one is a duplicate of two, `1>` no longer, `1|2` they are not the same.
    fn said(text: &str) -> Decision {
        let id = |it: &str| format!("c{it}");
        let (field, one, other) = match text.split_once('|') {
            Some((one, other)) => (DecisionField::NotDuplicateOf, one, other),
            None => {
                let (one, other) = text.split_once('>').unwrap();
                (DecisionField::DuplicateOf, one, other)
            }
        };
        Decision {
            conversation: ConversationId(one.parse().unwrap()),
            at: DateTime::UNIX_EPOCH,
            actor: "@mira".into(),
            field,
            value: (!other.is_empty()).then(|| id(other).into()),
            reason: None,
        }
    }

    fn check(decided: &str, tops: &str) {
        let decisions: Vec<Decision> = decided.split_whitespace().map(said).collect();
        let sameness = Sameness::of(&decisions);
        let found: Vec<String> = (1..=4)
            .map(|it| sameness.canonical(ConversationId(it)).0.to_string())
            .collect();
        assert_eq!(found.join(" "), tops, "{decided}");
    }

    #[test]
    fn a_duplicate_has_one_canonical_at_the_top() {
        check("1>2", "2 2 3 4");
        check("1>2 2>3", "3 3 3 4");
        check("1>2 1>3", "3 2 3 4");
    }

    #[test]
    fn what_would_close_a_circle_is_passed_over() {
        check("1>1", "1 2 3 4");
        check("1>2 2>1", "2 2 3 4");
        check("1>2 2>3 3>1", "3 3 3 4");
        check("1>2 3>1", "2 2 3 4");
    }

    #[test]
    fn taken_back_it_stands_for_itself_again() {
        check("1>2 1>", "1 2 3 4");
        check("1>2 1> 2>1", "1 1 3 4");
    }

    #[test]
    fn the_later_word_about_a_pair_counts() {
        let sameness = |text: &str| {
            let decisions: Vec<Decision> = text.split_whitespace().map(said).collect();
            let one = ConversationId(1);
            Sameness::of(&decisions).are_apart(ConversationId(2), one)
        };
        assert!(sameness("1|2"));
        assert!(!sameness("1|2 2>1"));
        assert!(sameness("2>1 2> 1|2"));
    }

    proptest! {
        #[test]
        fn no_circle_arises_from_whatever_is_decided(
            moves in proptest::collection::vec((1..=12i64, 0..=12i64, 0..=9u8), 0..200),
        ) {
            let decisions: Vec<Decision> = moves
                .iter()
                .map(|(one, other, kind)| match (kind, other) {
                    (0, 1..) => said(&format!("{one}|{other}")),
                    (_, 0) => said(&format!("{one}>")),
                    _ => said(&format!("{one}>{other}")),
                })
                .collect();
            for end in 0..=decisions.len() {
                let sameness = Sameness::of(&decisions[..end]);
                let mut members = 0;
                for id in (1..=12).map(ConversationId) {
                    let top = sameness.canonical(id);
                    prop_assert_eq!(sameness.duplicate_of(top), None);
                    prop_assert!(!sameness.duplicates(id).contains(&id));
                    if top == id {
                        members += 1 + sameness.duplicates(id).len();
                    } else {
                        prop_assert!(sameness.duplicates(top).contains(&id));
                    }
                }
                prop_assert_eq!(members, 12);
            }
        }
    }
}
