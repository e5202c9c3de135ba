//! An incident as its entries tell it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::entry::{Decided, Entry, EntryId, Field, IncidentId};
use super::kinds::{
    ActionKind, ActionState, Ending, Kind, PostmortemState, Stage, Status, UpdateKind,
};
use crate::model::{ConversationId, Priority, Text};

/// What the entries up to one moment say together.
#[derive(Clone, Debug)]
pub struct Incident {
    pub id: IncidentId,
    /// `INC-2026-01-24-crash-on-startup`
    pub name: String,
    pub title: Text,
    pub kind: Kind,
    /// Since when which severity held, oldest first; never empty.
    pub severities: Vec<(DateTime<Utc>, Priority)>,
    /// UTC, as every moment here.
    pub started_at: DateTime<Utc>,
    pub detected_at: Option<DateTime<Utc>>,
    pub reported_at: DateTime<Utc>,
    pub declared_at: DateTime<Utc>,
    pub resolved_at: Option<DateTime<Utc>>,
    pub closed: Option<Closed>,
    pub reopened: bool,
    /// The end of a maintenance window.
    pub until: Option<DateTime<Utc>>,
    pub lead: Option<Text>,
    pub release: Option<Text>,
    /// Why nobody outside may read of it; `None` is public.
    pub private: Option<Text>,
    pub summary: Option<Text>,
    pub impact: Option<Text>,
    pub cause: Option<Text>,
    pub fixed: Option<Text>,
    pub affected: Option<Text>,
    pub conversations: Vec<ConversationId>,
    pub external_id: Option<Text>,
    /// When each stage was first done.
    pub stages: BTreeMap<Stage, Done>,
    pub updates: Vec<Update>,
    /// The newest value of each fact.
    pub facts: BTreeMap<String, Fact>,
    pub decisions: Vec<(DateTime<Utc>, Decided)>,
    pub attempts: Vec<Attempt>,
    /// When the team was told, and in which channel, in the order in which it was written down.
    pub alerts: Vec<(DateTime<Utc>, Text)>,
    /// What was checked or waived, by the id of the item.
    pub checks: BTreeMap<String, Checked>,
    pub actions: Vec<Action>,
    pub postmortem: Option<Postmortem>,
    pub runbooks: Vec<Text>,
    /// In the order in which it happened.
    pub events: Vec<Event>,
}

#[derive(Clone, Debug)]
pub struct Closed {
    pub at: DateTime<Utc>,
    pub ending: Ending,
    pub into: Option<Text>,
    pub reason: Option<Text>,
}

/// Who did it, when, and how one can see it.
#[derive(Clone, Debug)]
pub struct Done {
    pub at: DateTime<Utc>,
    pub actor: Text,
    pub evidence: Option<Text>,
}

/// A word to the public.
#[derive(Clone, Debug)]
pub struct Update {
    pub at: DateTime<Utc>,
    pub kind: UpdateKind,
    pub text: Text,
    pub next_update_at: Option<DateTime<Utc>>,
    pub link: Option<Text>,
}

#[derive(Clone, Debug)]
pub struct Fact {
    pub at: DateTime<Utc>,
    pub value: Text,
    pub source: Option<Text>,
}

/// A try to reach somebody.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub at: DateTime<Utc>,
    pub step: Text,
    pub contact: Option<Text>,
    pub method: Text,
    pub reached: bool,
}

#[derive(Clone, Debug)]
pub struct Checked {
    pub at: DateTime<Utc>,
    pub actor: Text,
    pub evidence: Option<Text>,
    pub waived: Option<Text>,
}

/// Something to do after the fire.
#[derive(Clone, Debug)]
pub struct Action {
    pub number: u32,
    pub text: Text,
    pub kind: ActionKind,
    pub owner: Option<Text>,
    pub due_at: Option<DateTime<Utc>>,
    pub state: ActionState,
    pub reason: Option<Text>,
    pub link: Option<Text>,
}

#[derive(Clone, Debug)]
pub struct Postmortem {
    /// When it came into this state.
    pub at: DateTime<Utc>,
    pub state: PostmortemState,
    pub path: Option<Text>,
    pub sha256: Option<Text>,
    /// When somebody first said that it is reviewed.
    pub reviewed_at: Option<DateTime<Utc>>,
}

/// A line of the timeline.
#[derive(Clone, Debug)]
pub struct Event {
    /// `None` for a moment that no entry of its own tells.
    pub entry: Option<EntryId>,
    pub at: DateTime<Utc>,
    /// When it was written down.
    pub recorded_at: DateTime<Utc>,
    pub actor: Text,
    pub public: bool,
    /// Words of ours before the text, such as `stage fix done`.
    pub what: String,
    pub text: Option<Text>,
    pub link: Option<Text>,
    /// How often its moment or its words were corrected.
    pub n_revisions: usize,
}

impl Incident {
    /// Folds the entries, in the order in which they were written down. `None` when the first is
    /// no opening: at that moment there was no incident.
    pub fn new(id: IncidentId, name: &str, entries: &[Entry]) -> Option<Self> {
        super::fold::fold(id, name, entries)
    }

    /// The incident as it would be after these changes.
    #[must_use]
    pub fn with(&self, changes: &[(Field, Option<Text>)]) -> Self {
        let mut res = self.clone();
        for (field, value) in changes {
            super::happening::set(&mut res, self.declared_at, *field, value.as_ref());
        }
        res
    }

    /// The name without what all names begin with: short enough to be typed.
    pub fn handle(&self) -> &str {
        const BEGINNING: usize = "INC-2026-01-24-".len();
        let rest = self.name.get(BEGINNING..).filter(|it| !it.is_empty());
        rest.unwrap_or(&self.name)
    }

    /// True where `words`, in lower case, are a part of its name or its title.
    pub fn is_called(&self, words: &str) -> bool {
        self.name.to_lowercase().contains(words) || self.title.raw().to_lowercase().contains(words)
    }

    /// The title with the name behind it, for documents.
    pub fn title_with_name(&self) -> String {
        format!("{} ({})", self.title.raw(), self.name)
    }

    /// The severity that holds now.
    pub fn severity(&self) -> Priority {
        self.severities.last().map_or(Priority::P0, |it| it.1)
    }

    /// Neither resolved nor closed: it burns.
    pub fn is_active(&self) -> bool {
        self.resolved_at.is_none() && self.closed.is_none()
    }

    /// Done with: nothing is owed any more but its actions.
    pub fn is_closed(&self) -> bool {
        self.closed.is_some()
    }

    pub fn is_private(&self) -> bool {
        self.private.is_some()
    }

    /// The choice that somebody took the responsibility for last.
    pub fn decision(&self) -> Option<&Decided> {
        self.decisions.last().map(|it| &it.1)
    }

    /// True where the public may read it: an update may have been kept inside the team.
    pub fn is_public_update(&self, update: &Update) -> bool {
        let tells = |event: &Event| {
            event.public && event.at == update.at && event.text.as_ref() == Some(&update.text)
        };
        self.events.iter().any(tells)
    }

    pub fn open_actions(&self) -> impl Iterator<Item = &Action> {
        let is_open = |it: &&Action| it.state == ActionState::Open;
        self.actions.iter().filter(is_open)
    }

    /// Where it stands: the stage that comes after what was done last.
    pub fn status(&self) -> Status {
        if let Some(closed) = &self.closed {
            return match closed.ending {
                Ending::Resolved => Status::Closed,
                Ending::FalseAlarm => Status::FalseAlarm,
                Ending::Merged => Status::Merged,
            };
        }
        let done = |stage| self.stages.contains_key(&stage);
        if self.resolved_at.is_some() {
            Status::Resolved
        } else if done(Stage::Deploy) {
            Status::Verifying
        } else if done(Stage::Fix) {
            Status::Deploying
        } else if self.reopened {
            Status::Reopened
        } else if !self.decisions.is_empty() {
            Status::Fixing
        } else if done(Stage::Triage) {
            Status::Triaged
        } else if done(Stage::Alert) || done(Stage::Investigate) {
            Status::Investigating
        } else {
            Status::Declared
        }
    }

    /// What a status page says; nothing before anybody was told.
    pub fn public_status(&self) -> Option<&'static str> {
        Some(match self.status() {
            Status::Declared if self.updates.is_empty() => return None,
            Status::FalseAlarm | Status::Merged => return None,
            Status::Declared | Status::Investigating | Status::Reopened => "investigating",
            Status::Triaged | Status::Fixing | Status::Deploying => "identified",
            Status::Verifying => "monitoring",
            Status::Resolved | Status::Closed => "resolved",
        })
    }
}
