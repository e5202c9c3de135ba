use std::io::{self, Write};

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use crate::extract::moment;
use crate::model::{Conversation, Event, Extra, Message, Person};

/// Writes `conversation` as one line of the exchange format, newline included.
///
/// The keys of the contract's example always stand there, in its order; the optional ones follow
/// where they say something, then what came with the source. The same conversation gives the same
/// bytes. Local ids are left out.
pub fn write_line(out: &mut dyn Write, conversation: &Conversation) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Line(conversation))?;
    out.write_all(b"\n")
}

struct Line<'a>(&'a Conversation);

impl Serialize for Line<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let it = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("channel", &it.channel)?;
        map.serialize_entry("external_id", &it.external_id)?;
        map.serialize_entry("title", &it.title)?;
        map.serialize_entry("url", &it.url)?;
        map.serialize_entry("private", &it.private)?;
        map.serialize_entry("opened_at", &Moment(it.opened_at))?;
        map.serialize_entry(
            "author",
            &Named::of(it.author.as_ref(), "author", &it.extra),
        )?;
        map.serialize_entry("labels", &it.labels)?;
        map.serialize_entry("state", &it.state)?;
        map.serialize_entry("closed_at", &it.closed_at.map(Moment))?;
        optional(&mut map, "body", it.body.as_ref())?;
        if !it.assignees.is_empty() {
            map.serialize_entry("assignees", &it.assignees)?;
        }
        optional(&mut map, "milestone", it.milestone.as_ref())?;
        optional(&mut map, "state_reason", it.state_reason.as_ref())?;
        optional(&mut map, "updated_at", it.updated_at.map(Moment))?;
        if !it.messages_complete {
            map.serialize_entry("messages_complete", &false)?;
        }
        let messages: Vec<_> = it.messages.iter().map(MessageObject).collect();
        map.serialize_entry("messages", &messages)?;
        let events: Vec<_> = it.events.iter().map(EventObject).collect();
        map.serialize_entry("events", &events)?;
        rest(&mut map, "author", &it.extra)?;
        map.end()
    }
}

struct MessageObject<'a>(&'a Message);

impl Serialize for MessageObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let it = self.0;
        let mut map = serializer.serialize_map(None)?;
        optional(&mut map, "external_id", it.external_id.as_ref())?;
        map.serialize_entry("at", &Moment(it.at))?;
        map.serialize_entry(
            "author",
            &Named::of(it.author.as_ref(), "author", &it.extra),
        )?;
        map.serialize_entry("body", &it.body)?;
        map.serialize_entry("public", &it.public)?;
        if it.auto {
            map.serialize_entry("auto", &true)?;
        }
        optional(&mut map, "edited_at", it.edited_at.map(Moment))?;
        optional(&mut map, "deleted_at", it.deleted_at.map(Moment))?;
        rest(&mut map, "author", &it.extra)?;
        map.end()
    }
}

struct EventObject<'a>(&'a Event);

impl Serialize for EventObject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let it = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("at", &Moment(it.at))?;
        map.serialize_entry("kind", &it.kind)?;
        optional(&mut map, "label", it.label.as_ref())?;
        map.serialize_entry("actor", &Named::of(it.actor.as_ref(), "actor", &it.extra))?;
        rest(&mut map, "actor", &it.extra)?;
        map.end()
    }
}

/// A person together with the keys of theirs that the record keeps in its extra.
struct Named<'a> {
    person: &'a Person,
    extra: Option<&'a Extra>,
}

impl<'a> Named<'a> {
    fn of(person: Option<&'a Person>, key: &str, extra: &'a Extra) -> Option<Self> {
        Some(Self {
            person: person?,
            extra: extra.get(key).and_then(Value::as_object),
        })
    }
}

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        optional(&mut map, "handle", self.person.handle.as_ref())?;
        optional(&mut map, "role", self.person.role)?;
        optional(&mut map, "association", self.person.association.as_ref())?;
        for (key, value) in self.extra.into_iter().flatten() {
            map.serialize_entry(key, value)?;
        }
        map.end()
    }
}

struct Moment(DateTime<Utc>);

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&moment::write(self.0))
    }
}

fn optional<M: SerializeMap>(
    map: &mut M,
    key: &str,
    value: Option<impl Serialize>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => map.serialize_entry(key, &value),
        None => Ok(()),
    }
}

/// The keys maestro has no name for; those under `person_key` went into the person.
fn rest<M: SerializeMap>(map: &mut M, person_key: &str, extra: &Extra) -> Result<(), M::Error> {
    for (key, value) in extra.iter().filter(|it| it.0 != person_key) {
        map.serialize_entry(key, value)?;
    }
    Ok(())
}
