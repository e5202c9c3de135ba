//! What was said and what happened, in conversations that are there already.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::model::{ConversationId, Event, EventKind, Message, Person, Text};
use crate::store::hash::{self, Hash};
use crate::store::plan::Parts;
use crate::store::{Outcome, facts, known};

use super::Page;

impl Page<'_> {
    /// Adds messages to a conversation, or changes those it has.
    pub fn messages(
        &mut self,
        id: ConversationId,
        incoming: &[Message],
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let outcome = self.guarded(|it| it.add_messages(id, incoming, now))?;
        self.run.count(id, outcome);
        Ok(())
    }

    fn add_messages(
        &mut self,
        id: ConversationId,
        incoming: &[Message],
        now: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        let bodies: Vec<Hash> = incoming
            .iter()
            .map(|it| hash::of_text(it.body.raw()))
            .collect();
        let is_begun = self.run.created.has(id) && self.run.spoken.add(id);
        let known = if is_begun {
            Vec::new()
        } else {
            known::similar_messages(&self.batch.transaction, id, incoming)?
        };
        let mut parts = Parts::default();
        parts.add_messages(&known, incoming, &bodies, false);
        self.change_parts(id, 0, &parts, now)
    }

    /// Leaves the conversation itself as it is. `events` is how many there were before.
    fn change_parts(
        &mut self,
        id: ConversationId,
        events: usize,
        parts: &Parts<'_>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        if parts.is_empty() {
            return Ok(Outcome::Unchanged);
        }
        self.batch.change_parts(id, events, parts, now)?;
        facts::note_piece(&self.batch.transaction, id, parts.last_message())?;
        self.batch.touched.add(id);
        Ok(Outcome::Updated)
    }

    /// Adds to the history of a conversation what it does not tell yet.
    pub fn events(
        &mut self,
        id: ConversationId,
        mut incoming: Vec<Event>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        incoming.sort_by_cached_key(deed);
        let outcome = self.guarded(|it| {
            let known = known::known_events(&it.batch.transaction, id)?;
            let mut parts = Parts::default();
            parts.add_events(&known, &incoming, false);
            let outcome = it.change_parts(id, known.len(), &parts, now)?;
            it.put_new_in_order(id, &known, &parts)?;
            Ok(outcome)
        })?;
        self.run.count(id, outcome);
        Ok(())
    }

    /// Where events of an earlier page share a second with new ones, they find their places anew.
    pub(super) fn put_new_in_order(
        &mut self,
        id: ConversationId,
        known: &[Event],
        parts: &Parts<'_>,
    ) -> anyhow::Result<()> {
        let old: BTreeSet<_> = known.iter().map(|it| it.at).collect();
        let mut seen = BTreeSet::new();
        // Those of one record may share a second among themselves.
        let new = parts.new_events.iter().map(|it| it.at);
        let shared: BTreeSet<_> = new
            .filter(|it| !seen.insert(*it) || old.contains(it))
            .collect();
        if shared.is_empty() {
            return Ok(());
        }
        self.put_in_order(id, &shared)
    }

    /// Events of one second stand in the order of what was done, whichever page came first.
    fn put_in_order(
        &mut self,
        id: ConversationId,
        seconds: &BTreeSet<DateTime<Utc>>,
    ) -> anyhow::Result<()> {
        let log = &self.batch.transaction;
        let events = known::known_events(log, id)?;
        let is_shared = |it: &(usize, &Event)| seconds.contains(&it.1.at);
        let mut places: Vec<_> = events.iter().enumerate().filter(is_shared).collect();
        // Those of one second swap places among themselves: the others are not written again.
        places.sort_by_key(|it| it.1.at);
        let mut ordered: Vec<&Event> = places.iter().map(|it| it.1).collect();
        ordered.sort_by_cached_key(|it| deed(it));
        for ((seq, now), event) in places.into_iter().zip(ordered) {
            if event != now {
                facts::change_event(log, &mut self.batch.people, id, seq, event)?;
            }
        }
        Ok(())
    }
}

/// What orders the events of one second: they are taken off before they are put on.
pub(super) fn deed(event: &Event) -> (DateTime<Utc>, usize, Option<Text>, String, String) {
    const FIRST: [EventKind; 2] = [EventKind::Unlabeled, EventKind::Unassigned];
    let rank = if FIRST.contains(&event.kind) {
        0
    } else {
        1 + event.kind as usize
    };
    let actor = event.actor.as_ref().map(Person::key).unwrap_or_default();
    let besides = serde_json::Value::Object(event.extra.clone()).to_string();
    (event.at, rank, event.label.clone(), actor, besides)
}
