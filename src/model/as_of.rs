//! Time travel: a conversation as it was at an earlier moment.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use super::{Conversation, Event, EventKind, State, Text};

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
        let later = |it: &&Event| it.kind == EventKind::Assigned && it.at > moment;
        let assigned_later = self.events.iter().filter(later).count();
        let kept = self.assignees.len().saturating_sub(assigned_later);
        self.assignees.truncate(kept);
    }

    fn state_at(&mut self, moment: DateTime<Utc>) {
        let changes = |it: &&Event| {
            matches!(
                it.kind,
                EventKind::Closed | EventKind::Reopened | EventKind::Merged
            )
        };
        let closed_later = self.closed_at.is_some_and(|it| moment < it);
        let changed_later = self.events.iter().filter(changes).any(|it| moment < it.at);
        // Nothing to undo: the source's word stands, though its history may tell less.
        if !closed_later && !changed_later {
            return;
        }
        let mut earlier = self.events.iter().filter(|it| it.at <= moment);
        self.closed_at = earlier
            .rfind(changes)
            .filter(|it| it.kind != EventKind::Reopened)
            .map(|it| it.at);
        self.state = match self.closed_at {
            Some(_) => State::Closed,
            None => State::Open,
        };
        // It was given with a later closing.
        self.state_reason = None;
    }
}

#[cfg(test)]
mod tests {
    use crate::model::story::{at, read};
    use crate::model::{Conversation, Text};

    fn then(story: &str, moment: &str) -> Conversation {
        read(story).conversation.as_of(at(moment)).unwrap()
    }

    /// Labels, state, closing, reason, assignees, and how many messages and events are left.
    fn check(story: &str, moment: &str, expected: &str) {
        let it = then(story, moment);
        let joined = |texts: &[Text]| texts.iter().map(Text::raw).collect::<Vec<_>>().join("+");
        let closed_at = it
            .closed_at
            .map_or("-".to_owned(), |it| it.format("%dT%H:%M").to_string());
        let found = format!(
            "[{}] {} {closed_at} {} [{}] {} {}",
            joined(&it.labels),
            it.state.as_str(),
            it.state_reason.as_ref().map_or("-", |it| it.raw()),
            joined(&it.assignees),
            it.messages.len(),
            it.events.len(),
        );
        assert_eq!(found, expected, "as of {moment}");
    }

    const LIFE: &str = "
        26T09:00 opened ann
        26T09:00 has question
        26T10:00 labeled mira bug
        26T11:00 says mira hello
        26T12:00 closed mira completed
        26T13:00 reopened ann
        26T14:00 unlabeled mira bug
        26T14:00 assigned mira
        26T15:00 says ann no change
        26T16:00 closed mira duplicate
    ";

    #[test]
    fn before_its_opening_there_was_nothing() {
        let conversation = read(LIFE).conversation;
        assert_eq!(conversation.clone().as_of(at("26T08:59")), None);
        assert!(conversation.as_of(at("26T09:00")).is_some());
    }

    #[test]
    fn labels_are_undone_in_both_directions() {
        check(LIFE, "26T09:30", "[question] open - - [] 0 0");
        check(LIFE, "26T10:00", "[bug+question] open - - [] 0 1");
        check(LIFE, "26T13:59", "[bug+question] open - - [] 1 3");
        check(LIFE, "26T14:00", "[question] open - - [mira] 1 5");
    }

    #[test]
    fn the_state_is_replayed_and_a_reason_belongs_to_its_own_closing() {
        check(LIFE, "26T11:59", "[bug+question] open - - [] 1 1");
        check(LIFE, "26T12:00", "[bug+question] closed 26T12:00 - [] 1 2");
        check(LIFE, "26T13:00", "[bug+question] open - - [] 1 3");
        check(LIFE, "26T15:59", "[question] open - - [mira] 2 5");
        check(
            LIFE,
            "26T16:00",
            "[question] closed 26T16:00 duplicate [mira] 2 6",
        );
    }

    #[test]
    fn a_closing_without_history_happened_at_its_moment() {
        let mut conversation = read(LIFE).conversation;
        conversation.events.clear();
        let earlier = conversation.clone().as_of(at("26T15:59")).unwrap();
        assert_eq!(earlier.state.as_str(), "open");
        let later = conversation.as_of(at("26T16:00")).unwrap();
        assert_eq!(later.state.as_str(), "closed");
    }

    #[test]
    fn a_closing_without_a_moment_stands() {
        let story = format!("{LIFE}\n26T16:00 forgets");
        check(
            &story,
            "26T09:00",
            "[question] closed - duplicate [mira] 0 0",
        );
    }

    #[test]
    fn a_history_with_a_gap_undoes_nothing_that_is_not_later() {
        let mut conversation = read(LIFE).conversation;
        conversation.events.pop();
        let now = conversation.clone().as_of(at("27T00:00")).unwrap();
        assert_eq!(now.closed_at, Some(at("26T16:00")));
        let earlier = conversation.as_of(at("26T15:00")).unwrap();
        assert_eq!(earlier.closed_at, None);
    }

    #[test]
    fn what_was_deleted_later_was_still_there() {
        let story = "
            26T09:00 opened ann
            26T10:00 says mira hello
            26T12:00 deleted
        ";
        let deleted_at = |moment: &str| then(story, moment).messages[0].deleted_at;
        assert_eq!(deleted_at("26T11:00"), None);
        assert_eq!(deleted_at("26T12:00"), Some(at("26T12:00")));
    }
}
