//! Messages, reduced to what clocks ask: who spoke, and whether an answer is owed.

use chrono::{DateTime, TimeDelta, Utc};

use crate::model::{Actor, ByHand, Conversation, Message, MessageKind, People, Person};

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
    /// No message of the log: somebody here says that it was given.
    pub by_hand: bool,
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

/// A message may bear a moment so much later than that at which it was said to be sent.
const LATER: TimeDelta = TimeDelta::hours(1);

/// Messages and the replies said to be sent, oldest first.
pub(super) fn words(
    conversation: &Conversation,
    people: &People,
    opener: Actor,
    by_hand: &[ByHand],
) -> Vec<Word> {
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
            by_hand: false,
        }
    };
    let mut words = conversation.messages.iter().map(word).collect();
    for it in by_hand {
        say(&mut words, it);
    }
    words
}

/// The message that carries the reply is that word, whatever its text looks like, once the log has
/// it. Until then, or where it bears a later moment, what was said stands for it.
fn say(words: &mut Vec<Word>, said: &ByHand) {
    let until = said.at.checked_add_signed(LATER).unwrap_or(said.at);
    let carries = |it: &Word| {
        let after_draft = said.written_at <= it.at && it.at <= until;
        after_draft && it.is_response() && !it.by_hand
    };
    let before = words.iter().rposition(|it| carries(it) && it.at <= said.at);
    let found = before.or_else(|| words.iter().position(carries));
    if let Some(idx) = found {
        words[idx].kind = said.kind;
    }
    if before.is_some() {
        return;
    }
    let idx = words.partition_point(|it| it.at <= said.at);
    let word = Word {
        at: said.at,
        actor: Actor::Team,
        by_author: false,
        undecidable: false,
        public: true,
        auto: false,
        kind: said.kind,
        deleted: false,
        by_hand: true,
    };
    words.insert(idx, word);
}
