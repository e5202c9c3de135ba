//! What a record changes in a conversation the log already has. Pure: nothing is written here.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ptr;

use chrono::{DateTime, Utc};

use crate::model::{Conversation, Event, EventKind, Extra, Message, State, Text};

use super::hash::{self, Hash, Hashes};
use super::matching::{self, KnownMessage, Match};
use super::merge;

/// A conversation as the log has it; `fields` carries no messages and no events.
pub(super) struct Known {
    pub(super) fields: Conversation,
    pub(super) messages: Vec<KnownMessage>,
    /// In the order of their number in the log.
    pub(super) events: Vec<Event>,
}

/// Nothing is ever removed, so these are all the ways a conversation can change.
pub(super) struct Plan<'a> {
    pub(super) fields: Conversation,
    /// Of the conversation after the change.
    pub(super) hash: Hash,
    pub(super) parts: Parts<'a>,
}

/// What is new or other among the messages and events of a conversation.
#[derive(Default)]
pub(super) struct Parts<'a> {
    pub(super) new_messages: Vec<(&'a Message, Hash)>,
    pub(super) changed_messages: Vec<ChangedMessage<'a>>,
    pub(super) new_events: Vec<Cow<'a, Event>>,
    /// With the index among the known ones.
    pub(super) changed_events: Vec<(usize, Event)>,
}

pub(super) struct ChangedMessage<'a> {
    pub(super) id: i64,
    pub(super) message: Message,
    pub(super) body: Option<NewBody<'a>>,
}

pub(super) struct NewBody<'a> {
    pub(super) text: Cow<'a, Text>,
    pub(super) hash: Hash,
    /// False where no text was known before.
    pub(super) replaces: bool,
    /// The moment of this edit, where the record tells it.
    pub(super) edited_at: Option<DateTime<Utc>>,
}

impl Plan<'_> {
    pub(super) fn changes(&self, known: &Known) -> bool {
        self.fields != known.fields || !self.parts.is_empty()
    }

    /// The newest of the new ones.
    pub(super) fn last_message(&self) -> Option<DateTime<Utc>> {
        self.parts.last_message()
    }
}

/// Plans a conversation the log does not have.
pub(super) fn creation<'a>(
    incoming: &'a Conversation,
    hashes: &Hashes,
    seen_at: DateTime<Utc>,
) -> Plan<'a> {
    let nothing = Known {
        fields: merge::fields(incoming, incoming),
        messages: Vec::new(),
        events: Vec::new(),
    };
    change(&nothing, incoming, hashes, seen_at)
}

/// `hashes` are those of the incoming record; `seen_at` is the moment of a change that the record
/// does not date.
pub(super) fn change<'a>(
    known: &Known,
    incoming: &'a Conversation,
    hashes: &Hashes,
    seen_at: DateTime<Utc>,
) -> Plan<'a> {
    let is_older = merge::is_older(incoming, &known.fields);
    let mut plan = Plan {
        fields: fields(&known.fields, incoming, is_older),
        hash: Hash::default(),
        parts: Parts::default(),
    };
    let parts = &mut plan.parts;
    parts.add_messages(
        &known.messages,
        &incoming.messages,
        &hashes.bodies,
        is_older,
    );
    parts.add_events(&known.events, &incoming.events, is_older);
    let relabelled = relabelled(known, incoming, is_older, seen_at);
    parts
        .new_events
        .extend(relabelled.into_iter().map(Cow::Owned));
    if plan.fields.state == State::Closed && plan.fields.closed_at.is_none() {
        let told = known
            .events
            .iter()
            .chain(plan.parts.new_events.iter().map(|it| &**it));
        plan.fields.closed_at = standing_close(told);
    }
    let messages = plan.parts.message_hashes(&known.messages, incoming, hashes);
    let events = plan.parts.event_hashes(&known.events, incoming, hashes);
    plan.hash = hash::of_conversation(&plan.fields, messages, events);
    plan
}

pub(super) fn fields(
    known: &Conversation,
    incoming: &Conversation,
    is_older: bool,
) -> Conversation {
    let mut fields = if is_older {
        merge::fields(known, incoming)
    } else {
        merge::fields(incoming, known)
    };
    fields.id = known.id;
    fields.external_id = known.external_id.clone();
    // A partial record takes no completeness away, an old one cannot vouch for what came after.
    fields.messages_complete = known.messages_complete || (incoming.messages_complete && !is_older);
    fields
}

/// Where a record says "closed" and not when, its history does: the last closing, unless it was
/// opened again after that.
fn standing_close<'a>(events: impl Iterator<Item = &'a Event>) -> Option<DateTime<Utc>> {
    let turns = |it: &&Event| {
        matches!(
            it.kind,
            EventKind::Closed | EventKind::Merged | EventKind::Reopened
        )
    };
    let last = events.filter(turns).max_by_key(|it| it.at)?;
    (last.kind != EventKind::Reopened).then_some(last.at)
}

/// A source that hands over labels without their history (`gh issue list`) still tells, from one
/// extract to the next, which came and which went: without these events a label set today would
/// count from the opening.
fn relabelled(
    known: &Known,
    incoming: &Conversation,
    is_older: bool,
    seen_at: DateTime<Utc>,
) -> Vec<Event> {
    let is_label = |it: &Event| matches!(it.kind, EventKind::Labeled | EventKind::Unlabeled);
    let has_history = incoming.events.iter().any(is_label);
    // An older record that comes late tells what changed until the known one, if nobody has yet.
    if has_history || (is_older && known.events.iter().any(is_label)) {
        return Vec::new();
    }
    let (before, after, at) = match known.fields.updated_at {
        Some(at) if is_older => (incoming, &known.fields, at),
        _ => (&known.fields, incoming, seen_at),
    };
    let only_in = |one: &Conversation, other: &Conversation, kind| {
        let missing = one.labels.iter().filter(|it| !other.labels.contains(it));
        missing.map(|it| seen(kind, it, at)).collect::<Vec<_>>()
    };
    let mut events = only_in(before, after, EventKind::Unlabeled);
    events.extend(only_in(after, before, EventKind::Labeled));
    events
}

fn seen(kind: EventKind, label: &Text, at: DateTime<Utc>) -> Event {
    Event {
        at,
        kind,
        label: Some(label.clone()),
        actor: None,
        extra: Extra::from_iter([("seen".to_owned(), true.into())]),
    }
}

impl<'a> Parts<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.new_messages.is_empty()
            && self.changed_messages.is_empty()
            && self.new_events.is_empty()
            && self.changed_events.is_empty()
    }

    /// The newest of the new messages.
    pub(super) fn last_message(&self) -> Option<DateTime<Utc>> {
        self.new_messages.iter().map(|it| it.0.at).max()
    }

    /// Plans what `incoming` changes among the known messages; `bodies` are the hashes of its
    /// texts.
    pub(super) fn add_messages(
        &mut self,
        known: &[KnownMessage],
        incoming: &'a [Message],
        bodies: &[Hash],
        is_older: bool,
    ) {
        let matches = matching::messages(known, incoming, bodies);
        for ((found, message), body) in matches.into_iter().zip(incoming).zip(bodies) {
            match found {
                Match::Repeated => {}
                Match::New => self.new_messages.push((message, *body)),
                Match::Known(idx) => {
                    let changed = changed(&known[idx], message, *body, is_older);
                    self.changed_messages.extend(changed);
                }
            }
        }
    }

    /// Plans what `incoming` adds to the known history.
    pub(super) fn add_events(&mut self, known: &[Event], incoming: &'a [Event], is_older: bool) {
        let matches = matching::events(known, incoming);
        for (found, event) in matches.into_iter().zip(incoming) {
            let Some(idx) = found else {
                self.new_events.push(Cow::Borrowed(event));
                continue;
            };
            let known = &known[idx];
            let merged = if is_older {
                merge::event(known, event)
            } else {
                merge::event(event, known)
            };
            if merged != *known {
                self.changed_events.push((idx, merged));
            }
        }
    }

    /// Of all messages after the change. Those of the record are in `hashes` already.
    fn message_hashes(
        &self,
        known: &[KnownMessage],
        incoming: &Conversation,
        hashes: &Hashes,
    ) -> Vec<Hash> {
        let changed: HashMap<i64, &ChangedMessage<'_>> =
            self.changed_messages.iter().map(|it| (it.id, it)).collect();
        let known = known.iter().map(|it| match changed.get(&it.id) {
            Some(changed) => {
                let body = changed.body.as_ref().map_or(&it.body, |it| &it.hash);
                hash::of_message(&changed.message, body)
            }
            None => hash::of_message(&it.message, &it.body),
        });
        // In the order of the record, so one pass finds them all.
        let mut records = incoming.messages.iter().zip(&hashes.messages);
        let new = self.new_messages.iter().filter_map(|(message, _)| {
            let (_, hash) = records.find(|it| ptr::eq(it.0, *message))?;
            Some(*hash)
        });
        known.chain(new).collect()
    }

    /// Of all events after the change. Those of the record are in `hashes` already.
    fn event_hashes(&self, known: &[Event], incoming: &Conversation, hashes: &Hashes) -> Vec<Hash> {
        let mut after: Vec<Hash> = known.iter().map(hash::of_event).collect();
        for (idx, merged) in &self.changed_events {
            after[*idx] = hash::of_event(merged);
        }
        let mut records = incoming.events.iter().zip(&hashes.events);
        after.extend(self.new_events.iter().filter_map(|event| match event {
            Cow::Owned(event) => Some(hash::of_event(event)),
            Cow::Borrowed(event) => {
                let (_, hash) = records.find(|it| ptr::eq(it.0, *event))?;
                Some(*hash)
            }
        }));
        after
    }
}

/// An empty text in a record means that it was not handed over.
fn changed<'a>(
    known: &KnownMessage,
    incoming: &'a Message,
    body: Hash,
    is_older: bool,
) -> Option<ChangedMessage<'a>> {
    let edited_before = match (incoming.edited_at, known.message.edited_at) {
        (Some(incoming), Some(known)) => incoming < known,
        _ => false,
    };
    let is_older = is_older || edited_before;
    let mut message = if is_older {
        merge::message(&known.message, incoming)
    } else {
        merge::message(incoming, &known.message)
    };
    let replaces = known.body != hash::of_text("");
    let has_news = body != known.body && !incoming.body.is_empty() && !(is_older && replaces);
    let is_erased = merge::is_erased(&message);
    let has_news = has_news && !is_erased;
    let erasure = (is_erased && replaces).then(|| NewBody {
        text: Cow::Owned(Text::default()),
        hash: hash::of_text(""),
        replaces: false,
        edited_at: None,
    });
    let body = has_news.then_some(NewBody {
        text: Cow::Borrowed(&incoming.body),
        hash: body,
        replaces,
        edited_at: incoming
            .edited_at
            .filter(|it| Some(*it) != known.message.edited_at),
    });
    let body = body.or(erasure);
    message.kind = if has_news {
        incoming.kind
    } else {
        known.message.kind
    };
    (body.is_some() || message != known.message).then_some(ChangedMessage {
        id: known.id,
        message,
        body,
    })
}
