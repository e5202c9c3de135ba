//! Time travel: a conversation as it was at an earlier moment.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Conversation, EventKind, State, Text};

impl Conversation {
    /// Returns the conversation as its facts stood at `moment` (inclusive), or `None` when it did
    /// not exist yet.
    ///
    /// Later messages and events are gone; labels and the state are replayed from the history. A
    /// label without history counts from the opening. Edited texts are the store's business: it
    /// hands over the revision that was current then.
    pub fn as_of(mut self, moment: DateTime<Utc>) -> Option<Self> {
        if self.opened_at > moment {
            return None;
        }
        self.labels = self.labels_at(moment);
        self.assignees_at(moment);
        self.state_at(moment);
        self.messages.retain(|it| it.at <= moment);
        for message in &mut self.messages {
            message.deleted_at = message.deleted_at.filter(|it| *it <= moment);
            message.edited_at = message.edited_at.filter(|it| *it <= moment);
        }
        self.events.retain(|it| it.at <= moment);
        Some(self)
    }

    /// Labels at `moment`, from the current ones by undoing what happened later.
    fn labels_at(&self, moment: DateTime<Utc>) -> Vec<Text> {
        let mut labels: BTreeSet<&Text> = self.labels.iter().collect();
        for event in self.events.iter().rev().filter(|it| it.at > moment) {
            let Some(label) = &event.label else { continue };
            match event.kind {
                EventKind::Labeled => labels.remove(label),
                EventKind::Unlabeled => labels.insert(label),
                _ => continue,
            };
        }
        labels.into_iter().cloned().collect()
    }

    /// Assignments carry no name in every source; without any before `moment` nobody was assigned.
    fn assignees_at(&mut self, moment: DateTime<Utc>) {
        let later = |it: &&super::Event| it.kind == EventKind::Assigned && it.at > moment;
        let assigned_later = self.events.iter().filter(later).count();
        let kept = self.assignees.len().saturating_sub(assigned_later);
        self.assignees.truncate(kept);
    }

    fn state_at(&mut self, moment: DateTime<Utc>) {
        let changes = |it: &&super::Event| {
            matches!(
                it.kind,
                EventKind::Closed | EventKind::Reopened | EventKind::Merged
            )
        };
        let has_history = self.events.iter().any(|it| changes(&it));
        let last = self
            .events
            .iter()
            .filter(|it| it.at <= moment)
            .rfind(changes);
        let closed_at = match last {
            Some(event) if event.kind == EventKind::Reopened => None,
            Some(event) => Some(event.at),
            None if has_history => None,
            None => self.closed_at.filter(|it| *it <= moment),
        };
        // A closing that no event and no moment tells of cannot be placed: it stands.
        if self.state == State::Closed && self.closed_at.is_none() && !has_history {
            return;
        }
        self.closed_at = closed_at;
        self.state = if closed_at.is_some() {
            State::Closed
        } else {
            State::Open
        };
        if self.state == State::Open {
            self.state_reason = None;
        }
    }
}
