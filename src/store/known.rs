//! Reading back what the log knows of a conversation, to compare a record with it.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::model::{Channel, Conversation, ConversationId, Event, Message, Text};

use super::hash::Hash;
use super::matching::KnownMessage;
use super::plan::Known;
use super::rows::{self, CONVERSATION, EVENT, MESSAGE};

/// The external id as it is compared: GitHub ignores case in names.
pub(super) fn external_key(channel: Channel, external_id: &Text) -> String {
    if channel.is_github() {
        return external_id.raw().to_ascii_lowercase();
    }
    external_id.raw().to_owned()
}

pub(super) fn identify(
    log: &Connection,
    record: &Conversation,
) -> anyhow::Result<Option<(ConversationId, Hash)>> {
    let key = external_key(record.channel, &record.external_id);
    let found = log
        .prepare_cached(
            "SELECT id, content_hash FROM conversation WHERE channel = ?1 AND external_key = ?2",
        )?
        .query_row(params![record.channel, key], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    Ok(found)
}

/// Reads what the log knows, bodies of messages as hashes only.
pub(super) fn load(log: &Connection, id: ConversationId) -> anyhow::Result<Known> {
    Ok(Known {
        fields: fields(log, id)?,
        messages: known_messages(log, id)?,
        events: known_events(log, id)?,
    })
}

/// Reads the conversation itself, without messages and events.
pub(super) fn fields(log: &Connection, id: ConversationId) -> anyhow::Result<Conversation> {
    let sql = format!(
        "SELECT {CONVERSATION}, c.title,
                (SELECT t.body FROM conversation_text t WHERE t.conversation_id = c.id)
         FROM conversation c LEFT JOIN person p ON p.id = c.author_id WHERE c.id = ?1"
    );
    let mut fields = log.prepare_cached(&sql)?.query_row([id], rows::fields)?;
    fields.labels = words(
        log,
        "SELECT name FROM label WHERE conversation_id = ?1 ORDER BY name",
        id,
    )?;
    fields.assignees = words(
        log,
        "SELECT handle FROM assignee WHERE conversation_id = ?1 ORDER BY handle",
        id,
    )?;
    Ok(fields)
}

fn words(log: &Connection, sql: &str, id: ConversationId) -> anyhow::Result<Vec<Text>> {
    let mut statement = log.prepare_cached(sql)?;
    let words = statement.query_map([id], |row| row.get(0))?;
    Ok(words.collect::<Result<_, _>>()?)
}

pub(super) fn known_messages(
    log: &Connection,
    id: ConversationId,
) -> anyhow::Result<Vec<KnownMessage>> {
    let mut statement = log.prepare_cached(&known_sql("ORDER BY m.id"))?;
    let messages = statement.query_map([id], known_message)?;
    Ok(messages.collect::<Result<_, _>>()?)
}

/// Those that any of `incoming` may be: they have its id, or were said at its moment. A thread is
/// visited again and again while it comes in pieces, so the others are not even read.
pub(super) fn similar_messages(
    log: &Connection,
    id: ConversationId,
    incoming: &[Message],
) -> anyhow::Result<Vec<KnownMessage>> {
    let names = incoming.iter().filter_map(|it| it.external_id.as_ref());
    let names: HashSet<&str> = names.map(|it| it.raw()).collect();
    let moments: HashSet<i64> = incoming.iter().map(|it| it.at.timestamp()).collect();
    let mut all = log.prepare_cached(
        "SELECT id, at, external_id FROM message WHERE conversation_id = ?1 ORDER BY id",
    )?;
    let mut one = None;
    let mut similar = Vec::new();
    let mut rows = all.query([id])?;
    while let Some(row) = rows.next()? {
        let name = row.get_ref(2)?.as_str_or_null()?;
        if name.is_some_and(|it| names.contains(it)) || moments.contains(&row.get(1)?) {
            let number: i64 = row.get(0)?;
            let one = match &mut one {
                Some(one) => one,
                None => one.insert(log.prepare_cached(&known_sql("AND m.id = ?2"))?),
            };
            similar.push(one.query_row(params![id, number], known_message)?);
        }
    }
    Ok(similar)
}

/// Reads `?1`'s messages with the hashes of their texts instead of these.
fn known_sql(rest: &str) -> String {
    format!(
        "SELECT {MESSAGE}, m.external_id, m.extra, m.kind, '', m.id, t.content_hash
         FROM message m
         JOIN message_text t ON t.message_id = m.id
         LEFT JOIN person p ON p.id = m.author_id
         WHERE m.conversation_id = ?1 {rest}"
    )
}

fn known_message(row: &Row<'_>) -> rusqlite::Result<KnownMessage> {
    Ok(KnownMessage {
        message: rows::message(row)?,
        id: row.get(13)?,
        body: row.get(14)?,
    })
}

pub(super) fn known_events(log: &Connection, id: ConversationId) -> anyhow::Result<Vec<Event>> {
    let sql = format!(
        "SELECT {EVENT} FROM event m LEFT JOIN person p ON p.id = m.actor_id
         WHERE m.conversation_id = ?1 ORDER BY m.seq"
    );
    let mut statement = log.prepare_cached(&sql)?;
    let events = statement.query_map([id], rows::event)?;
    Ok(events.collect::<Result<_, _>>()?)
}
