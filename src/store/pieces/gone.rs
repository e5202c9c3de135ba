//! What is no longer where it was.

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use crate::model::{Conversation, ConversationId, Event, EventKind, Extra, Message, State, Text};
use crate::store::hash::PIECEMEAL;
use crate::store::plan::{Known, Parts, Plan};
use crate::store::{Outcome, known};

use super::Page;

impl Page<'_> {
    /// Marks the messages of `kind` (the beginning of their ids) that are not among `there` as
    /// deleted. Returns how many they are.
    pub fn keep_only(
        &mut self,
        id: ConversationId,
        kind: &str,
        there: &[Message],
        now: DateTime<Utc>,
    ) -> anyhow::Result<u64> {
        let ids: Vec<&Text> = there
            .iter()
            .filter_map(|it| it.external_id.as_ref())
            .collect();
        let known = known::known_messages(&self.batch.transaction, id)?;
        let gone = known.into_iter().map(|it| it.message).filter(|it| {
            it.deleted_at.is_none()
                && it
                    .external_id
                    .as_ref()
                    .is_some_and(|it| it.raw().starts_with(kind) && !ids.contains(&it))
        });
        let gone: Vec<Message> = gone
            .map(|it| Message {
                deleted_at: Some(now),
                ..it
            })
            .collect();
        if gone.is_empty() {
            return Ok(0);
        }
        self.messages(id, &gone, now)?;
        let told = gone.iter().map(|it| deletion(it, now)).collect();
        self.events(id, told, now)?;
        let count = gone.len() as u64;
        self.run.run.deleted += count;
        Ok(count)
    }

    /// Notes that a conversation is no longer to be had where it was: it waits for nobody.
    pub fn gone(
        &mut self,
        id: ConversationId,
        kind: EventKind,
        extra: Extra,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let outcome = self.guarded(|it| {
            let log = &it.batch.transaction;
            let known = Known {
                fields: known::fields(log, id)?,
                messages: Vec::new(),
                events: known::known_events(log, id)?,
            };
            let event = Event {
                at: now,
                kind,
                label: None,
                actor: None,
                extra,
            };
            let plan = Plan {
                fields: Conversation {
                    state: State::Closed,
                    state_reason: Some(kind.as_str().into()),
                    closed_at: Some(now),
                    ..known.fields.clone()
                },
                hash: PIECEMEAL,
                parts: Parts {
                    new_events: vec![Cow::Owned(event)],
                    ..Parts::default()
                },
            };
            it.batch.change(&known, &plan, now)?;
            it.batch.touched.add(id);
            Ok(Outcome::Updated)
        })?;
        self.run.run.deleted += 1;
        self.run.count(id, outcome);
        Ok(())
    }
}

fn deletion(message: &Message, now: DateTime<Utc>) -> Event {
    let id = message.external_id.as_ref().map_or("", |it| it.raw());
    Event {
        at: now,
        kind: EventKind::Deleted,
        label: None,
        actor: None,
        extra: Extra::from_iter([("message".to_owned(), id.into())]),
    }
}
