//! A conversation, a message, an event as rows of a SELECT.

use rusqlite::Row;

use crate::model::{Conversation, Event, Message, Text};

use super::columns::{Moment, extra, moment, person};

/// Rows are read by position: looking ten million of them up by name takes longer than reading.
pub(super) const CONVERSATION: &str = "c.id, c.channel, c.external_id, c.url, c.private, \
     c.opened_at, p.handle, c.author_role, c.author_association, c.milestone, c.state, \
     c.state_reason, c.closed_at, c.updated_at, c.messages_complete, c.extra";
pub(super) const MESSAGE: &str = "m.conversation_id, m.at, p.handle, m.author_role, \
     m.author_association, m.public, m.auto, m.edited_at, m.deleted_at";
pub(super) const EVENT: &str = "m.conversation_id, m.at, m.kind, m.label, p.handle, \
     m.actor_role, m.actor_association, m.extra";

/// Reads [`CONVERSATION`] with title and body behind it.
pub(super) fn fields(row: &Row<'_>) -> rusqlite::Result<Conversation> {
    Ok(Conversation {
        id: row.get(0)?,
        channel: row.get(1)?,
        external_id: row.get(2)?,
        url: row.get(3)?,
        private: row.get(4)?,
        opened_at: row.get::<_, Moment>(5)?.0,
        author: person(row, 6)?,
        milestone: row.get(9)?,
        state: row.get(10)?,
        state_reason: row.get(11)?,
        closed_at: moment(row, 12)?,
        updated_at: moment(row, 13)?,
        messages_complete: row.get(14)?,
        extra: extra(row, 15)?,
        title: row.get(16)?,
        body: row.get(17)?,
        labels: Vec::new(),
        assignees: Vec::new(),
        messages: Vec::new(),
        events: Vec::new(),
    })
}

/// Reads [`MESSAGE`] with external id, extra keys, kind and body behind it.
pub(super) fn message(row: &Row<'_>) -> rusqlite::Result<Message> {
    Ok(Message {
        at: row.get::<_, Moment>(1)?.0,
        author: person(row, 2)?,
        public: row.get(5)?,
        auto: row.get(6)?,
        edited_at: moment(row, 7)?,
        deleted_at: moment(row, 8)?,
        external_id: row.get(9)?,
        extra: extra(row, 10)?,
        kind: row.get(11)?,
        body: row.get::<_, Text>(12)?,
    })
}

/// Reads [`EVENT`].
pub(super) fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        at: row.get::<_, Moment>(1)?.0,
        kind: row.get(2)?,
        label: row.get(3)?,
        actor: person(row, 4)?,
        extra: extra(row, 7)?,
    })
}
