//! What a conversation alone does not tell: what stands for a duplicate, and whether we still owe
//! what they thanked us for.

use std::collections::HashSet;

use chrono::{DateTime, Utc};

use super::{Desk, is_settled};
use crate::model::{Conversation, ConversationId};
use crate::sla::Timeline;
use crate::triage::promises::is_promising;
use crate::triage::{Canonical, Position, State, have_thanked, standing};

impl Desk {
    /// What stands for a duplicate that is not settled itself.
    pub(super) fn canonical_of(
        &self,
        conversation: &Conversation,
    ) -> anyhow::Result<Option<Canonical>> {
        let top = self.sameness.canonical(conversation.id);
        if top == conversation.id || is_settled(conversation, self.now) {
            return Ok(None);
        }
        if let Some(known) = self.canonicals.borrow().get(&top) {
            return Ok(Some(*known));
        }
        let found = self.store.conversation(top, self.as_of, false)?;
        let found = found.and_then(|it| it.as_of(self.now));
        let canonical = Canonical {
            id: top,
            done_at: found.and_then(|it| self.done_since(&it)),
        };
        self.canonicals.borrow_mut().insert(top, canonical);
        Ok(Some(canonical))
    }

    /// When a conversation was done; `None` while it is open. A word after the closing opens
    /// nothing again.
    pub(super) fn done_since(&self, conversation: &Conversation) -> Option<DateTime<Utc>> {
        let policy = &self.config.sla;
        let decisions = self.decisions.get(&conversation.id);
        let decisions = decisions.map_or(&[][..], Vec::as_slice);
        let labels = &policy.priority_labels;
        let timeline = Timeline::new(conversation, decisions, &self.people, labels);
        let standing = standing(&timeline, decisions, &policy.pause, None);
        let done = standing.state == State::Done || standing.zombie;
        let closed_at = timeline.standing_close().map(|it| it.at);
        let closed_at = closed_at.or(conversation.closed_at);
        closed_at.or(Some(standing.since)).filter(|_| done)
    }

    /// Brings back the duplicates whose canonical conversation is none of what is open. `positions`
    /// are of everything unsettled.
    pub(super) fn bring_back(&self, positions: &mut [Position]) {
        if !positions.iter().any(|it| it.duplicate) {
            return;
        }
        let open = positions.iter().filter(|it| it.is_open());
        let open: HashSet<ConversationId> = open.map(|it| it.id).collect();
        for position in positions.iter_mut().filter(|it| it.duplicate) {
            let top = self.sameness.canonical(position.id);
            position.returned = !open.contains(&top);
        }
    }

    /// Whether our word before their thanks says that something is still to be done. The few of
    /// which that is asked are read again with their texts.
    pub(super) fn is_promising(
        &self,
        timeline: &Timeline<'_>,
        whole: bool,
    ) -> anyhow::Result<bool> {
        if !have_thanked(timeline) || timeline.is_closed() {
            return Ok(false);
        }
        let id = timeline.conversation.id;
        let rejected = self.store.no_promises(Some(self.now))?;
        let rejected = rejected.into_iter().filter(|it| it.0 == id);
        let rejected: Vec<DateTime<Utc>> = rejected.map(|it| it.1).collect();
        if whole {
            return Ok(is_promising(timeline, &rejected));
        }
        let found = self.store.conversation(id, self.as_of, true)?;
        let Some(conversation) = found.and_then(|it| it.as_of(self.now)) else {
            return Ok(false);
        };
        let labels = &self.config.sla.priority_labels;
        let timeline = Timeline::new(&conversation, &[], &self.people, labels);
        Ok(is_promising(&timeline, &rejected))
    }
}
