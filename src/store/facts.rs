//! Writing the rows of the facts.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Statement, params};

use crate::model::{Conversation, ConversationId, Event, Message, Person, Text};

use super::columns::{Moment, extra_json};
use super::hash::{self, Hash};
use super::merge;
use super::people::People;
use super::plan::{ChangedMessage, NewBody, Plan};

fn role(person: Option<&Person>) -> Option<&'static str> {
    Some(person?.role?.as_str())
}

fn association(person: Option<&Person>) -> Option<&str> {
    person?.association.as_deref()
}

const ADD_FIELDS: &str =
    "INSERT INTO conversation (id, channel, external_id, title, url, private, opened_at,
         author_id, author_role, author_association, milestone, state, state_reason,
         closed_at, updated_at, messages_complete, extra, content_hash, last_message_at)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
         ?18, ?19)";

/// The identity (`?2`, `?3`) stays. The newest message is kept for the index of what stirs.
const CHANGE_FIELDS: &str = "UPDATE conversation SET
         title = ?4, url = ?5, private = ?6, opened_at = ?7, author_id = ?8, author_role = ?9,
         author_association = ?10, milestone = ?11, state = ?12, state_reason = ?13,
         closed_at = ?14, updated_at = ?15, messages_complete = ?16, extra = ?17,
         content_hash = ?18,
         last_message_at = CASE WHEN last_message_at >= ?19 THEN last_message_at
                                ELSE coalesce(?19, last_message_at) END
     WHERE id = ?1";

/// Writes the row of a conversation; a new one (id 0) gets its number.
pub(super) fn write_fields(
    log: &Connection,
    people: &mut People,
    plan: &Plan<'_>,
) -> anyhow::Result<ConversationId> {
    let fields = &plan.fields;
    let author = fields.author.as_ref();
    let known = (fields.id != ConversationId::default()).then_some(fields.id);
    // Not one upsert for both: SQLite would keep a copy of every page it may have to take back.
    let sql = known.map_or(ADD_FIELDS, |_| CHANGE_FIELDS);
    log.prepare_cached(sql)?.execute(params![
        known,
        fields.channel,
        fields.external_id,
        fields.title,
        fields.url,
        fields.private,
        Moment(fields.opened_at),
        people.id(log, author)?,
        role(author),
        association(author),
        fields.milestone,
        fields.state,
        fields.state_reason,
        fields.closed_at.map(Moment),
        fields.updated_at.map(Moment),
        fields.messages_complete,
        extra_json(&fields.extra)?,
        plan.hash,
        plan.last_message().map(Moment),
    ])?;
    Ok(known.unwrap_or_else(|| ConversationId(log.last_insert_rowid())))
}

pub(super) fn replace_body(
    log: &Connection,
    id: ConversationId,
    body: &Text,
) -> anyhow::Result<()> {
    log.prepare_cached("DELETE FROM conversation_text WHERE conversation_id = ?1")?
        .execute([id])?;
    add_body(log, id, body)
}

pub(super) fn add_body(log: &Connection, id: ConversationId, body: &Text) -> anyhow::Result<()> {
    log.prepare_cached("INSERT INTO conversation_text (conversation_id, body) VALUES (?1, ?2)")?
        .execute(params![id, body])?;
    Ok(())
}

pub(super) fn replace_labels(
    log: &Connection,
    id: ConversationId,
    names: &[Text],
) -> anyhow::Result<()> {
    log.prepare_cached("DELETE FROM label WHERE conversation_id = ?1")?
        .execute([id])?;
    add_labels(log, id, names)
}

pub(super) fn add_labels(
    log: &Connection,
    id: ConversationId,
    names: &[Text],
) -> anyhow::Result<()> {
    for name in names {
        log.prepare_cached("INSERT INTO label (conversation_id, name) VALUES (?1, ?2)")?
            .execute(params![id, name])?;
    }
    Ok(())
}

pub(super) fn replace_assignees(
    log: &Connection,
    id: ConversationId,
    handles: &[Text],
) -> anyhow::Result<()> {
    log.prepare_cached("DELETE FROM assignee WHERE conversation_id = ?1")?
        .execute([id])?;
    add_assignees(log, id, handles)
}

pub(super) fn add_assignees(
    log: &Connection,
    id: ConversationId,
    handles: &[Text],
) -> anyhow::Result<()> {
    for handle in handles {
        log.prepare_cached("INSERT INTO assignee (conversation_id, handle) VALUES (?1, ?2)")?
            .execute(params![id, handle])?;
    }
    Ok(())
}

pub(super) fn add_messages(
    log: &Connection,
    people: &mut People,
    id: ConversationId,
    messages: &[(&Message, Hash)],
) -> anyhow::Result<()> {
    if messages.is_empty() {
        return Ok(());
    }
    // Once for all of them: to look the statements up takes a twentieth of the time they take.
    let mut text = log.prepare_cached(
        "INSERT INTO message_text (conversation_id, content_hash, body) VALUES (?1, ?2, ?3)",
    )?;
    let mut row = log.prepare_cached(ADD_MESSAGE)?;
    for (message, hash) in messages {
        let number = if merge::is_erased(message) {
            text.insert(params![id, hash::of_text(""), ""])?
        } else {
            text.insert(params![id, hash, message.body])?
        };
        add_message(log, &mut row, people, id, number, message)?;
    }
    Ok(())
}

const ADD_MESSAGE: &str =
    "INSERT INTO message (conversation_id, id, at, author_id, author_role, author_association,
         kind, public, auto, edited_at, deleted_at, external_id, extra)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";

fn add_message(
    log: &Connection,
    row: &mut Statement<'_>,
    people: &mut People,
    id: ConversationId,
    number: i64,
    message: &Message,
) -> anyhow::Result<()> {
    let author = message.author.as_ref();
    row.execute(params![
        id,
        number,
        Moment(message.at),
        people.id(log, author)?,
        role(author),
        association(author),
        message.kind,
        message.public,
        message.auto,
        message.edited_at.map(Moment),
        message.deleted_at.map(Moment),
        message.external_id,
        extra_json(&message.extra)?,
    ])?;
    Ok(())
}

/// Notes that a part of a conversation came by itself: no record is equal to it now, and the
/// newest message (`last`: of those that came) is kept for the index of what stirs.
pub(super) fn note_piece(
    log: &Connection,
    id: ConversationId,
    last: Option<DateTime<Utc>>,
) -> anyhow::Result<()> {
    log.prepare_cached(
        "UPDATE conversation SET
             content_hash = ?3,
             last_message_at = CASE WHEN last_message_at >= ?2 THEN last_message_at
                                    ELSE coalesce(?2, last_message_at) END
         WHERE id = ?1 AND (?2 > coalesce(last_message_at, ?2 - 1) OR content_hash <> ?3)",
    )?
    .execute(params![id, last.map(Moment), hash::PIECEMEAL])?;
    Ok(())
}

/// Keeps an earlier text with the moment it was replaced.
pub(super) fn change_message(
    log: &Connection,
    people: &mut People,
    id: ConversationId,
    change: &ChangedMessage<'_>,
    changed_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    if let Some(body) = &change.body {
        let replaced_at = body.edited_at.unwrap_or(changed_at);
        change_body(log, change.id, body, replaced_at, id)?;
    }
    if merge::is_erased(&change.message) {
        log.prepare_cached("DELETE FROM message_revision WHERE message_id = ?1")?
            .execute([change.id])?;
    }
    log.prepare_cached("DELETE FROM message WHERE conversation_id = ?1 AND id = ?2")?
        .execute(params![id, change.id])?;
    let mut row = log.prepare_cached(ADD_MESSAGE)?;
    add_message(log, &mut row, people, id, change.id, &change.message)
}

fn change_body(
    log: &Connection,
    message: i64,
    body: &NewBody<'_>,
    replaced_at: DateTime<Utc>,
    id: ConversationId,
) -> anyhow::Result<()> {
    if body.replaces {
        log.prepare_cached(
            "INSERT INTO message_revision (message_id, replaced_at, kind, body)
             SELECT t.message_id, ?3, m.kind, t.body
             FROM message_text t
             JOIN message m ON m.conversation_id = ?2 AND m.id = t.message_id
             WHERE t.message_id = ?1",
        )?
        .execute(params![message, id, Moment(replaced_at)])?;
    }
    log.prepare_cached(
        "UPDATE message_text SET content_hash = ?2, body = ?3 WHERE message_id = ?1",
    )?
    .execute(params![message, body.hash, body.text.as_ref()])?;
    Ok(())
}

const ADD_EVENT: &str = "INSERT INTO event (conversation_id, seq, at, kind, label, actor_id,
         actor_role, actor_association, extra)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

const CHANGE_EVENT: &str = "UPDATE event SET at = ?3, kind = ?4, label = ?5, actor_id = ?6,
         actor_role = ?7, actor_association = ?8, extra = ?9
     WHERE conversation_id = ?1 AND seq = ?2";

pub(super) fn change_event(
    log: &Connection,
    people: &mut People,
    id: ConversationId,
    seq: usize,
    event: &Event,
) -> anyhow::Result<()> {
    write_event(log, CHANGE_EVENT, people, id, seq, event)
}

pub(super) fn add_event(
    log: &Connection,
    people: &mut People,
    id: ConversationId,
    seq: usize,
    event: &Event,
) -> anyhow::Result<()> {
    write_event(log, ADD_EVENT, people, id, seq, event)
}

fn write_event(
    log: &Connection,
    sql: &str,
    people: &mut People,
    id: ConversationId,
    seq: usize,
    event: &Event,
) -> anyhow::Result<()> {
    let actor = event.actor.as_ref();
    log.prepare_cached(sql)?.execute(params![
        id,
        i64::try_from(seq)?,
        Moment(event.at),
        event.kind,
        event.label,
        people.id(log, actor)?,
        role(actor),
        association(actor),
        extra_json(&event.extra)?,
    ])?;
    Ok(())
}

/// Keeps an earlier title or opening post with the moment it was replaced.
pub(super) fn keep_revision(
    log: &Connection,
    known: &Conversation,
    title: bool,
    body: bool,
    replaced_at: DateTime<Utc>,
) -> anyhow::Result<()> {
    log.prepare_cached(
        "INSERT INTO conversation_revision (conversation_id, replaced_at, title, body)
         VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![
        known.id,
        Moment(replaced_at),
        title.then_some(&known.title),
        known.body.as_ref().filter(|_| body),
    ])?;
    Ok(())
}
