//! Content hashes: equal facts have equal hashes, in whatever order they were handed over.

use sha2::{Digest, Sha256};

use crate::model::{Conversation, Event, Extra, Message, Person};

pub(super) type Hash = [u8; 32];

/// Of a conversation that was put together from pieces: equal to none, so a whole record is
/// compared part by part.
pub(super) const PIECEMEAL: Hash = [0; 32];

/// The hashes of a record and of its parts. They need no log, so another thread can make them.
pub struct Hashes {
    /// Of the texts of its messages, in their order.
    pub(super) bodies: Vec<Hash>,
    /// In the order of the record.
    pub(super) messages: Vec<Hash>,
    /// In the order of the record.
    pub(super) events: Vec<Hash>,
    pub(super) whole: Hash,
}

impl Hashes {
    pub fn of(record: &Conversation) -> Self {
        let bodies: Vec<Hash> = record
            .messages
            .iter()
            .map(|it| of_text(it.body.raw()))
            .collect();
        let messages: Vec<Hash> = record
            .messages
            .iter()
            .zip(&bodies)
            .map(|(message, body)| of_message(message, body))
            .collect();
        let events: Vec<Hash> = record.events.iter().map(of_event).collect();
        Self {
            whole: of_conversation(record, messages.clone(), events.clone()),
            bodies,
            messages,
            events,
        }
    }
}

pub(super) fn of_text(text: &str) -> Hash {
    Sha256::digest(text).into()
}

/// Of everything a source says about the conversation. The log's own id is not part of it.
/// `messages` and `events` are the hashes of the parts.
pub(super) fn of_conversation(
    fields: &Conversation,
    mut messages: Vec<Hash>,
    mut events: Vec<Hash>,
) -> Hash {
    messages.sort_unstable();
    events.sort_unstable();
    let mut facts = Facts::default();
    facts.word(Some(fields.channel.as_str()));
    facts.word(Some(fields.external_id.raw()));
    facts.word(Some(fields.title.raw()));
    facts.word(fields.body.as_ref().map(|it| it.raw()));
    facts.word(fields.url.as_ref().map(|it| it.raw()));
    facts.number(Some(fields.private.into()));
    facts.number(Some(fields.opened_at.timestamp()));
    facts.person(fields.author.as_ref());
    facts.words(fields.labels.iter().map(|it| it.raw()));
    facts.words(fields.assignees.iter().map(|it| it.raw()));
    facts.word(fields.milestone.as_ref().map(|it| it.raw()));
    facts.word(Some(fields.state.as_str()));
    facts.word(fields.state_reason.as_ref().map(|it| it.raw()));
    facts.number(fields.closed_at.map(|it| it.timestamp()));
    facts.number(fields.updated_at.map(|it| it.timestamp()));
    facts.number(Some(fields.messages_complete.into()));
    facts.extra(&fields.extra);
    facts.parts(&messages);
    facts.parts(&events);
    facts.done()
}

pub(super) fn of_message(message: &Message, body: &Hash) -> Hash {
    let mut facts = Facts::default();
    facts.word(message.external_id.as_ref().map(|it| it.raw()));
    facts.number(Some(message.at.timestamp()));
    facts.person(message.author.as_ref());
    facts.word(Some(message.kind.as_str()));
    facts.number(Some(message.public.into()));
    facts.number(Some(message.auto.into()));
    facts.number(message.edited_at.map(|it| it.timestamp()));
    facts.number(message.deleted_at.map(|it| it.timestamp()));
    facts.extra(&message.extra);
    facts.parts(std::slice::from_ref(body));
    facts.done()
}

pub(super) fn of_event(event: &Event) -> Hash {
    let mut facts = Facts::default();
    facts.number(Some(event.at.timestamp()));
    facts.word(Some(event.kind.as_str()));
    facts.word(event.label.as_ref().map(|it| it.raw()));
    facts.person(event.actor.as_ref());
    facts.extra(&event.extra);
    facts.done()
}

/// Every part carries its length, so that no two rows of parts read alike.
#[derive(Default)]
struct Facts(Sha256);

impl Facts {
    fn word(&mut self, word: Option<&str>) {
        let Some(word) = word else {
            self.0.update([0]);
            return;
        };
        self.0.update([1]);
        self.0.update(word.len().to_le_bytes());
        self.0.update(word);
    }

    fn number(&mut self, number: Option<i64>) {
        let Some(number) = number else {
            self.0.update([0]);
            return;
        };
        self.0.update([1]);
        self.0.update(number.to_le_bytes());
    }

    fn words<'a>(&mut self, words: impl ExactSizeIterator<Item = &'a str>) {
        self.0.update(words.len().to_le_bytes());
        words.for_each(|it| self.word(Some(it)));
    }

    fn person(&mut self, person: Option<&Person>) {
        self.word(person.and_then(|it| it.handle.as_ref().map(|handle| handle.raw())));
        self.word(person.and_then(|it| it.role.map(|role| role.as_str())));
        self.word(person.and_then(|it| it.association.as_deref()));
    }

    /// The order of keys is the file's, not the fact's.
    fn extra(&mut self, extra: &Extra) {
        let mut keys: Vec<_> = extra.iter().collect();
        keys.sort_unstable_by_key(|(key, _)| *key);
        self.0.update(keys.len().to_le_bytes());
        for (key, value) in keys {
            self.word(Some(key));
            self.word(Some(&value.to_string()));
        }
    }

    fn parts(&mut self, parts: &[Hash]) {
        self.0.update(parts.len().to_le_bytes());
        parts.iter().for_each(|it| self.0.update(it));
    }

    fn done(self) -> Hash {
        self.0.finalize().into()
    }
}
