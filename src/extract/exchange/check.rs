//! From what is written to what is meant.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::written;
use crate::extract::fault::{Fault, names, optional_text, text};
use crate::extract::rejection::quoted;
use crate::extract::strict::{Field, Str};
use crate::extract::{moment, repository};
use crate::model::{
    Channel, Conversation, ConversationId, Event, EventKind, Extra, Message, MessageKind, Person,
    Role, State, Text,
};

pub(super) fn conversation(mut it: written::Conversation<'_>) -> Result<Conversation, Fault> {
    let channel = channel(&required("channel", it.channel, "say where it took place")?.0)?;
    let external_id = required(
        "external_id",
        it.external_id,
        "name it, uniquely in its channel",
    )?;
    let opened_at = required("opened_at", it.opened_at, "say when it was opened")?;
    let closed_at = optional_moment("closed_at", it.closed_at)?;
    Ok(Conversation {
        id: ConversationId::default(),
        channel,
        external_id: checked_id(channel, external_id)?,
        title: text(
            "title",
            required("title", it.title, "an empty one will do")?,
        )?,
        body: optional_text("body", it.body.flatten())?,
        url: optional_text("url", it.url.flatten())?,
        private: it.private.flatten().unwrap_or(false),
        opened_at: moment::read("opened_at", &opened_at.0)?,
        author: person("author", it.author, it.association, &mut it.extra)?,
        labels: names("labels", it.labels.flatten().unwrap_or_default())?,
        assignees: names("assignees", it.assignees.flatten().unwrap_or_default())?,
        milestone: optional_text("milestone", it.milestone.flatten())?,
        state: state(it.state, closed_at)?,
        state_reason: optional_text("state_reason", it.state_reason.flatten())?,
        closed_at,
        updated_at: optional_moment("updated_at", it.updated_at)?,
        messages_complete: it.messages_complete.flatten().unwrap_or(true),
        messages: messages(it.messages.flatten().unwrap_or_default())?,
        events: events(it.events.flatten().unwrap_or_default())?,
        extra: it.extra,
    })
}

fn required<T>(path: &str, field: Field<T>, remedy: &str) -> Result<T, Fault> {
    field.flatten().ok_or_else(|| Fault::missing(path, remedy))
}

fn optional_moment(path: &str, field: Field<Str<'_>>) -> Result<Option<DateTime<Utc>>, Fault> {
    let Some(written) = field.flatten() else {
        return Ok(None);
    };
    moment::read(path, &written.0).map(Some)
}

fn channel(written: &str) -> Result<Channel, Fault> {
    let known = Channel::ALL.map(Channel::as_str);
    written
        .parse()
        .map_err(|_| unknown("unknown-channel", "channel", written, &known))
}

/// A word that is not in a list, with the list.
fn unknown(code: &'static str, path: &str, written: &str, known: &[&str]) -> Fault {
    let what = format!("is {}: use one of {}", quoted(written), known.join(", "));
    Fault::new(code, path, what)
}

fn checked_id(channel: Channel, written: String) -> Result<Text, Fault> {
    if written.is_empty() {
        let what = "is empty: name the conversation, uniquely in its channel";
        return Err(Fault::new("bad-external-id", "external_id", what));
    }
    if channel.is_github() {
        repository::check_reference(&written)?;
    }
    text("external_id", written)
}

fn state(field: Field<Str<'_>>, closed_at: Option<DateTime<Utc>>) -> Result<State, Fault> {
    let Some(written) = field.flatten() else {
        return Ok(match closed_at {
            Some(_) => State::Closed,
            None => State::Open,
        });
    };
    match &*written.0 {
        "open" => Ok(State::Open),
        "closed" => Ok(State::Closed),
        other => Err(unknown(
            "unknown-state",
            "state",
            other,
            &["open", "closed"],
        )),
    }
}

/// A person under `path`; `beside` is an association that stands outside of them. Nobody, and an
/// object that says nothing, is a ghost.
fn person(
    path: &str,
    field: Field<written::Person<'_>>,
    beside: Field<String>,
    extra: &mut Extra,
) -> Result<Option<Person>, Fault> {
    let Some(written) = field.flatten() else {
        return Ok(None);
    };
    let inside = |fault: Fault| fault.inside(format_args!("{path}"));
    let association = written.association.flatten().or(beside.flatten());
    let association = optional_text("association", association).map_err(inside)?;
    let res = Person {
        handle: optional_text("handle", written.handle.flatten()).map_err(inside)?,
        role: role(written.role).map_err(inside)?,
        association: association.map(|it| it.raw().to_ascii_uppercase()),
    };
    if !written.extra.is_empty() {
        extra.insert(path.to_owned(), Value::Object(written.extra));
    } else if res == Person::default() {
        return Ok(None);
    }
    Ok(Some(res))
}

fn role(field: Field<Str<'_>>) -> Result<Option<Role>, Fault> {
    let Some(written) = field.flatten() else {
        return Ok(None);
    };
    let all = [Role::Customer, Role::Team, Role::Bot];
    match all.into_iter().find(|it| it.as_str() == written.0) {
        Some(role) => Ok(Some(role)),
        None => Err(unknown(
            "unknown-role",
            "role",
            &written.0,
            &all.map(Role::as_str),
        )),
    }
}

fn messages(written: Vec<written::Message<'_>>) -> Result<Vec<Message>, Fault> {
    let mut res = Vec::with_capacity(written.len());
    for (index, it) in written.into_iter().enumerate() {
        res.push(message(it).map_err(|it| it.inside(format_args!("messages[{index}]")))?);
    }
    res.sort_by_key(|it| it.at);
    Ok(res)
}

fn message(mut it: written::Message<'_>) -> Result<Message, Fault> {
    let at = required("at", it.at, "say when it was written")?;
    let body = text("body", it.body.flatten().unwrap_or_default())?;
    Ok(Message {
        external_id: optional_text("external_id", it.external_id.flatten())?,
        at: moment::read("at", &at.0)?,
        author: person("author", it.author, it.association, &mut it.extra)?,
        kind: MessageKind::of(body.raw()),
        body,
        public: it.public.flatten().unwrap_or(true),
        auto: it.auto.flatten().unwrap_or(false),
        edited_at: optional_moment("edited_at", it.edited_at)?,
        deleted_at: optional_moment("deleted_at", it.deleted_at)?,
        extra: it.extra,
    })
}

fn events(written: Vec<written::Event<'_>>) -> Result<Vec<Event>, Fault> {
    let mut res = Vec::with_capacity(written.len());
    for (index, it) in written.into_iter().enumerate() {
        res.push(event(it).map_err(|it| it.inside(format_args!("events[{index}]")))?);
    }
    res.sort_by_key(|it| it.at);
    Ok(res)
}

fn event(mut it: written::Event<'_>) -> Result<Event, Fault> {
    let at = required("at", it.at, "say when it happened")?;
    let kind = required("kind", it.kind, "say what happened")?.0;
    let known = EventKind::ALL.map(EventKind::as_str);
    Ok(Event {
        at: moment::read("at", &at.0)?,
        kind: kind
            .parse()
            .map_err(|_| unknown("unknown-kind", "kind", &kind, &known))?,
        label: optional_text("label", it.label.flatten())?,
        actor: person("actor", it.actor, it.association, &mut it.extra)?,
        extra: it.extra,
    })
}
