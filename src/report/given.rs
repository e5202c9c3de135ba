//! The word that we gave, promise by promise: what is owed, and what was kept.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::Window;
use super::flow::Rate;
use super::row::{PRIVATE, Privacy, readable};
use crate::model::{Conversation, Promise, Text};
use crate::triage::Fate;
use crate::triage::promises::Tally;

/// Promises to people, unlike [`super::context::Context::promises`], which are the clocks'.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Given {
    /// Of those that fell due within the period, or were kept in it before.
    pub kept: usize,
    /// The same; what is overdue still is among them.
    pub broken: usize,
    /// Both together: what the share is of.
    pub due: usize,
    /// Kept over both; `None` where none fell due.
    pub share: Option<Rate>,
    /// Not kept yet, whenever they fall due.
    pub owed: usize,
    /// Of those, past their moment.
    pub overdue: usize,
    /// What is owed, by its moment; private ones as the report names what is private.
    pub promises: Vec<GivenRow>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GivenRow {
    pub id: String,
    pub r#ref: Text,
    pub short: Text,
    pub title: Text,
    pub url: Option<Text>,
    pub private: bool,
    pub text: Text,
    /// Who gave it; `None` for the public.
    pub by: Option<Text>,
    pub due_at: DateTime<Utc>,
    pub overdue_seconds: Option<i64>,
}

/// How the promises of a report are gathered.
#[derive(Clone, Debug)]
pub struct GivenTally {
    window: Window,
    now: DateTime<Utc>,
    privacy: Privacy,
    repository: Option<String>,
    tally: Tally,
    given: Given,
}

impl GivenTally {
    pub fn new(
        window: Window,
        now: DateTime<Utc>,
        privacy: Privacy,
        repository: Option<&str>,
    ) -> Self {
        Self {
            window,
            now,
            privacy,
            repository: repository.map(str::to_owned),
            tally: Tally::default(),
            given: Given::default(),
        }
    }

    /// Adds a promise, each once.
    pub fn add(&mut self, conversation: &Conversation, promise: &Promise, fate: Fate) {
        // What was kept early counts when it was kept.
        let decided = fate
            .ended_at()
            .map_or(promise.due_at, |it| it.min(promise.due_at));
        if self.window.has(decided) {
            self.tally.add(fate);
        }
        if fate.ended_at().is_some() {
            return;
        }
        self.given.owed += 1;
        self.given.overdue += usize::from(fate == Fate::Overdue);
        if conversation.private && self.privacy == Privacy::Drop {
            return;
        }
        let row = self.row(conversation, promise, fate);
        self.given.promises.push(row);
    }

    fn row(&self, conversation: &Conversation, promise: &Promise, fate: Fate) -> GivenRow {
        let masked = conversation.private && self.privacy == Privacy::Mask;
        let hidden = |text: &Text| match masked {
            true => PRIVATE.into(),
            false => readable(text),
        };
        let overdue = (self.now - promise.due_at).num_seconds();
        GivenRow {
            id: conversation.id.to_string(),
            r#ref: conversation.reference(),
            short: self.short(conversation),
            title: hidden(&conversation.title),
            url: conversation.url.clone().filter(|_| !masked),
            private: conversation.private,
            text: hidden(&promise.text),
            by: (self.privacy != Privacy::Drop).then(|| promise.actor.clone()),
            due_at: promise.due_at,
            overdue_seconds: (fate == Fate::Overdue).then_some(overdue),
        }
    }

    /// As [`super::Row::short`].
    fn short(&self, conversation: &Conversation) -> Text {
        let reference = conversation.reference();
        if self.privacy == Privacy::Drop && !conversation.channel.is_github() {
            return conversation.channel.as_str().into();
        }
        super::row::within(&reference, self.repository.as_deref()).unwrap_or(reference)
    }

    pub fn finish(mut self) -> Given {
        let promises = &mut self.given.promises;
        promises.sort_by(|a, b| (a.due_at, &a.id).cmp(&(b.due_at, &b.id)));
        Given {
            kept: self.tally.kept,
            broken: self.tally.broken,
            due: self.tally.due(),
            share: Rate::new(self.tally.kept, self.tally.due()),
            ..self.given
        }
    }
}
