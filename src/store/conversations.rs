//! Reading conversations: five cursors in the same order, merged into one conversation at a time.

use std::collections::HashSet;

use crate::model::{Conversation, ConversationId, Message, State};
use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::Store;
use super::columns::Moment;
use super::reading::Picked;
use super::rows;

/// Which conversations a command needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    All,
    /// Open at the moment that is looked at, though they may have been closed since.
    Open,
    /// Open, or written to after its closing: what may still need somebody. A superset with `as_of`.
    Unsettled,
    /// Opened, written to, turned or decided about after this moment. A superset with `as_of`.
    ActiveSince(DateTime<Utc>),
    /// Opened after this moment.
    OpenedSince(DateTime<Utc>),
}

impl Store {
    /// Hands over the conversations in the order of their numbers, one at a time.
    ///
    /// With `as_of` each is as it was then, its texts included, and those of later are left out.
    /// Without `bodies` the opening post stays in the file, and of messages their bodies, external
    /// ids and extra keys: that is what makes a pass over the whole log quick.
    ///
    /// # Errors
    /// The first error of `each` ends the walk and is returned as it is.
    pub fn each_conversation(
        &self,
        filter: Filter,
        as_of: Option<DateTime<Utc>>,
        bodies: bool,
        each: &mut dyn FnMut(Conversation) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let picked = match (filter, as_of) {
            (Filter::All, _) => Picked::All,
            (Filter::Unsettled, None) => Picked::Unsettled,
            (Filter::OpenedSince(moment), _) => Picked::OpenedSince(moment),
            (Filter::ActiveSince(moment), _) => Picked::ActiveSince(moment),
            (Filter::Unsettled, Some(_)) => Picked::UnsettledThen,
            (Filter::Open, None) => Picked::Open,
            (Filter::Open, Some(_)) => Picked::OpenThen,
        };
        self.told(self.walk(picked, as_of, bodies, &mut |it| {
            if filter == Filter::Open && it.state != State::Open {
                return Ok(());
            }
            each(it)
        }))
    }

    /// True when the log tells of a closing after `moment`: what is open then cannot be told by
    /// the state alone.
    pub fn closes_after(&self, moment: DateTime<Utc>) -> anyhow::Result<bool> {
        let found = self.connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM conversation INDEXED BY conversation_closed
                 WHERE closed_at > ?1)",
            [moment.timestamp()],
            |row| row.get(0),
        );
        self.told(found.map_err(Into::into))
    }

    /// The open ones that got or lost a label after `moment`.
    pub fn relabelled_since(&self, moment: DateTime<Utc>) -> anyhow::Result<Vec<ConversationId>> {
        self.told(relabelled(&self.connection, moment))
    }

    /// The conversations of which a text, the title included, was replaced after `moment`.
    pub fn edited_after(&self, moment: DateTime<Utc>) -> anyhow::Result<HashSet<ConversationId>> {
        self.told(edited_after(&self.connection, moment))
    }

    /// Hands over every conversation with its bodies in the order of (opening, channel, external
    /// id), which does not depend on the order of the imports.
    pub fn export(
        &self,
        as_of: Option<DateTime<Utc>>,
        each: &mut dyn FnMut(Conversation) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        self.told(self.walk(Picked::ByOpening, as_of, true, each))
    }

    /// Returns one conversation, or `None` when there is none of this number (yet).
    pub fn conversation(
        &self,
        id: ConversationId,
        as_of: Option<DateTime<Utc>>,
        bodies: bool,
    ) -> anyhow::Result<Option<Conversation>> {
        let mut found = None;
        self.told(self.walk(Picked::One(id), as_of, bodies, &mut |it| {
            found = Some(it);
            Ok(())
        }))?;
        Ok(found)
    }

    /// Returns one conversation without its words, labels and events, or `None` when there is none
    /// of this number (yet).
    pub fn head(
        &self,
        id: ConversationId,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<Option<Conversation>> {
        let reading = Walk {
            picked: Picked::One(id),
            as_of,
            bodies: false,
        };
        self.told(head(&self.connection, &reading))
    }

    /// Hands over every conversation with title, labels and opening post, in the order of their
    /// numbers; what was written and done after the opening stays in the file.
    pub fn openings(
        &self,
        as_of: Option<DateTime<Utc>>,
        each: &mut dyn FnMut(Conversation) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let reading = Walk {
            picked: Picked::All,
            as_of,
            bodies: true,
        };
        self.told(openings(&self.connection, &reading, each))
    }

    fn walk(
        &self,
        picked: Picked,
        as_of: Option<DateTime<Utc>>,
        bodies: bool,
        each: &mut dyn FnMut(Conversation) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let walk = Walk {
            picked,
            as_of,
            bodies,
        };
        self::walk(&self.connection, &walk, each)
    }
}

fn relabelled(log: &Connection, moment: DateTime<Utc>) -> anyhow::Result<Vec<ConversationId>> {
    let mut statement = log.prepare_cached(
        "SELECT c.id FROM conversation c INDEXED BY conversation_open
         WHERE c.state = 'open' AND EXISTS (
             SELECT 1 FROM event e WHERE e.conversation_id = c.id
                 AND e.kind IN ('labeled', 'unlabeled') AND e.at > ?1)
         ORDER BY c.id",
    )?;
    let ids = statement.query_map([moment.timestamp()], |row| row.get(0))?;
    Ok(ids
        .map(|it| it.map(ConversationId))
        .collect::<Result<_, _>>()?)
}

fn edited_after(
    log: &Connection,
    moment: DateTime<Utc>,
) -> anyhow::Result<HashSet<ConversationId>> {
    let mut statement = log.prepare_cached(
        "SELECT conversation_id FROM conversation_revision WHERE replaced_at > ?1
         UNION
         SELECT t.conversation_id FROM message_revision r
             JOIN message_text t ON t.message_id = r.message_id WHERE r.replaced_at > ?1",
    )?;
    let ids = statement.query_map([Moment(moment)], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

pub(super) fn openings(
    log: &Connection,
    reading: &Walk,
    each: &mut dyn FnMut(Conversation) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut heads = reading.prepare(log, &reading.conversations())?;
    let mut labels = reading.prepare(log, &reading.words("label", "name"))?;
    let mut heads = heads.raw_query();
    let mut labels = reading.cursor(labels.raw_query(), |row| row.get(1));
    while let Some(row) = heads.next()? {
        let mut conversation = rows::fields(row)?;
        conversation.labels = labels.take(conversation.id)?;
        each(told(conversation))?;
    }
    Ok(())
}

fn head(log: &Connection, reading: &Walk) -> anyhow::Result<Option<Conversation>> {
    let mut head = reading.prepare(log, &reading.conversations())?;
    let head = head.raw_query().next()?.map(rows::fields).transpose()?;
    Ok(head)
}

/// What a walk reads.
pub(super) use super::reading::Reading as Walk;

/// Hands over the conversations that are picked, each whole.
pub(super) fn walk(
    log: &Connection,
    reading: &Walk,
    each: &mut dyn FnMut(Conversation) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut heads = reading.prepare(log, &reading.conversations())?;
    let mut labels = reading.prepare(log, &reading.words("label", "name"))?;
    let mut assignees = reading.prepare(log, &reading.words("assignee", "handle"))?;
    let mut messages = reading.prepare(log, &reading.messages())?;
    let mut events = reading.prepare(log, &reading.events())?;
    // The first row takes the snapshot that all five read.
    let mut heads = heads.raw_query();
    let mut labels = reading.cursor(labels.raw_query(), |row| row.get(1));
    let mut assignees = reading.cursor(assignees.raw_query(), |row| row.get(1));
    let mut messages = reading.cursor(messages.raw_query(), rows::message);
    let mut events = reading.cursor(events.raw_query(), rows::event);
    while let Some(row) = heads.next()? {
        let mut conversation = rows::fields(row)?;
        let id = conversation.id;
        conversation.labels = labels.take(id)?;
        conversation.assignees = assignees.take(id)?;
        conversation.messages = messages.take(id)?;
        put_in_order(&mut conversation.messages);
        conversation.events = events.take(id)?;
        conversation.events.sort_by_key(|it| it.at);
        let conversation = told(conversation);
        let conversation = match reading.as_of {
            Some(moment) => conversation.as_of(moment),
            None => Some(conversation),
        };
        if let Some(conversation) = conversation {
            each(conversation)?;
        }
    }
    Ok(())
}

/// Without what a source told to be none.
fn told(mut conversation: Conversation) -> Conversation {
    conversation.milestone = conversation.milestone.filter(|it| !it.is_empty());
    conversation.state_reason = conversation.state_reason.filter(|it| !it.is_empty());
    conversation.url = conversation.url.filter(|it| !it.is_empty());
    conversation
}

/// By time; within a second by the source's numbers where all have one, for pages may have come in
/// any order, else as they came.
fn put_in_order(messages: &mut [Message]) {
    messages.sort_by_key(|it| it.at);
    for same in messages.chunk_by_mut(|one, other| one.at == other.at) {
        if same.iter().all(|it| it.external_id.is_some()) {
            same.sort_by_cached_key(|it| {
                let id = it.external_id.clone().unwrap_or_default();
                (id.raw().len(), id)
            });
        }
    }
}
