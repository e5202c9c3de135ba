//! Messages, reduced to what clocks ask: who spoke, and whether an answer is owed.

use chrono::{DateTime, Utc};

use crate::model::{Actor, Conversation, Message, MessageKind, People, Person};

/// A message, reduced to what clocks ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    pub at: DateTime<Utc>,
    pub actor: Actor,
    /// Written by whoever opened the conversation to ask; where the team opened it, by nobody.
    pub by_author: bool,
    /// Nobody can say whether this was the team: no role, no association, no member list.
    pub undecidable: bool,
    pub public: bool,
    pub auto: bool,
    pub kind: MessageKind,
    pub deleted: bool,
}

impl Word {
    /// A public word of the team that a person wrote, and not the one who asked.
    pub fn is_response(&self) -> bool {
        self.actor == Actor::Team && self.public && !self.auto && !self.by_author
    }

    /// A customer's word to which an answer is owed.
    pub fn asks_for_answer(&self) -> bool {
        self.actor == Actor::Customer
            && !self.auto
            && !self.deleted
            && self.kind != MessageKind::Soft
    }
}

pub(super) fn words(conversation: &Conversation, people: &People, opener: Actor) -> Vec<Word> {
    let author = conversation
        .author
        .as_ref()
        .map(Person::key)
        .filter(|it| !it.is_empty() && opener != Actor::Team);
    let word = |message: &Message| {
        let person = message.author.as_ref();
        let by_author = person.is_some_and(|it| Some(it.key()) == author);
        let known =
            |it: &Person| it.role.is_some() || it.association.is_some() || it.handle.is_none();
        let actor = people.actor(person);
        Word {
            at: message.at,
            actor,
            by_author,
            undecidable: actor == Actor::Customer
                && !by_author
                && !people.knows_the_team()
                && !person.is_none_or(known),
            public: message.public,
            auto: message.auto,
            kind: message.kind,
            deleted: message.deleted_at.is_some(),
        }
    };
    conversation.messages.iter().map(word).collect()
}
