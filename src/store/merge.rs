//! Two records of one conversation become one: the newer one counts, what only the older one
//! knows is kept. A missing value says "not told", never "gone".

use std::cmp::min;

use super::matching::is_anchor;

use crate::model::{Conversation, Event, Extra, Message, Person, State, Text};

/// True when both records carry a revision mark and the incoming one lies before the known one.
pub(super) fn is_older(incoming: &Conversation, known: &Conversation) -> bool {
    match (incoming.updated_at, known.updated_at) {
        (Some(incoming), Some(known)) => incoming < known,
        _ => false,
    }
}

/// The fields of the conversation itself, in whichever order the two records came. Messages and
/// events are left out; whether messages are missing is for the caller to say.
pub(super) fn fields(newer: &Conversation, older: &Conversation) -> Conversation {
    let closed_twice = newer.state == older.state;
    Conversation {
        id: newer.id,
        channel: newer.channel,
        external_id: newer.external_id.clone(),
        title: newer.title.clone(),
        body: newer.body.clone().or_else(|| older.body.clone()),
        url: newer.url.clone().or_else(|| older.url.clone()),
        private: newer.private,
        opened_at: newer.opened_at,
        author: person(newer.author.as_ref(), older.author.as_ref()),
        labels: sorted(&newer.labels),
        assignees: sorted(&newer.assignees),
        milestone: newer.milestone.clone().or_else(|| older.milestone.clone()),
        state: newer.state,
        state_reason: newer
            .state_reason
            .clone()
            .or_else(|| older.state_reason.clone().filter(|_| closed_twice)),
        closed_at: newer
            .closed_at
            .or(older.closed_at.filter(|_| closed_twice))
            .filter(|_| newer.state == State::Closed),
        updated_at: newer.updated_at.or(older.updated_at),
        messages_complete: newer.messages_complete,
        messages: Vec::new(),
        events: Vec::new(),
        extra: extra(&newer.extra, &older.extra),
    }
}

/// Everything but the body and what is read from it, which stay those of `newer`.
pub(super) fn message(newer: &Message, older: &Message) -> Message {
    Message {
        external_id: name(newer.external_id.as_ref(), older.external_id.as_ref()),
        at: newer.at,
        author: person(newer.author.as_ref(), older.author.as_ref()),
        body: Text::default(),
        kind: newer.kind,
        public: newer.public,
        auto: newer.auto,
        edited_at: newer.edited_at.or(older.edited_at),
        deleted_at: newer.deleted_at.or(older.deleted_at),
        extra: extra(&newer.extra, &older.extra),
    }
}

/// An address is asked for again, another id may be an archive's own.
fn name(newer: Option<&Text>, older: Option<&Text>) -> Option<Text> {
    let anchor = older.filter(|it| is_anchor(it) && !newer.is_some_and(is_anchor));
    anchor.or(newer).or(older).cloned()
}

/// Two records of one event differ in what they say besides.
pub(super) fn event(newer: &Event, older: &Event) -> Event {
    Event {
        actor: person(newer.actor.as_ref(), older.actor.as_ref()),
        extra: extra(&newer.extra, &older.extra),
        ..newer.clone()
    }
}

/// One person keeps one spelling, the same whichever record came first.
fn person(newer: Option<&Person>, older: Option<&Person>) -> Option<Person> {
    let known = |it: &&Person| **it != Person::default();
    let (Some(newer), Some(older)) = (newer.filter(known), older.filter(known)) else {
        return newer.filter(known).or(older.filter(known)).cloned();
    };
    if newer.handle.is_some() && newer.key() != older.key() {
        return Some(newer.clone());
    }
    let handle = match (&newer.handle, &older.handle) {
        (Some(newer), Some(older)) => Some(min(newer, older).clone()),
        (newer, older) => newer.clone().or_else(|| older.clone()),
    };
    Some(Person {
        handle,
        role: newer.role.or(older.role),
        association: newer
            .association
            .clone()
            .or_else(|| older.association.clone()),
    })
}

fn extra(newer: &Extra, older: &Extra) -> Extra {
    let mut merged = older.clone();
    merged.extend(
        newer
            .iter()
            .map(|(key, value)| (key.clone(), value.clone())),
    );
    merged
}

pub(super) fn sorted(words: &[Text]) -> Vec<Text> {
    let mut words = words.to_vec();
    words.sort_unstable();
    words.dedup();
    words
}

/// Of what its writer deleted only that it was there is kept. Without an id of its own a message
/// is known by its words, so these must stay.
pub(super) fn is_erased(message: &Message) -> bool {
    message.deleted_at.is_some() && message.external_id.is_some()
}
