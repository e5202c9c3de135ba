//! What is written down while it burns. Entries are only ever added; an incident is what they say
//! together.

use std::fmt;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::kinds::{
    ActionKind, ActionState, Choice, Ending, Kind, PostmortemState, Stage, UpdateKind,
};
use crate::model::{ConversationId, Priority, Text};

/// The log's number of an incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IncidentId(pub i64);

/// As it is named in output and on the command line: `e12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(pub i64);

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("e{}", self.0))
    }
}

impl std::str::FromStr for EntryId {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('e').unwrap_or(text);
        let number = digits.parse().ok().filter(|it| *it > 0);
        let number =
            number.ok_or_else(|| format!("`{text}` is no entry, expected one like e12"))?;
        Ok(Self(number))
    }
}

/// An entry as the log keeps it.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: EntryId,
    pub said: Said,
}

/// One thing that somebody wrote down.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// When it was written down: UTC, whole seconds, the moment of the command.
    pub at: DateTime<Utc>,
    /// When it happened. People write late.
    pub happened_at: DateTime<Utc>,
    pub actor: Text,
    /// May be told to everybody.
    pub public: bool,
    pub what: What,
}

/// What an entry says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum What {
    /// The first entry of every incident.
    Opened(Opened),
    /// A property has another value from now on.
    Set {
        field: Field,
        value: Option<Text>,
    },
    Note {
        text: Text,
        link: Option<Text>,
        /// The runbook that was followed.
        runbook: Option<Text>,
    },
    Stage {
        stage: Stage,
        evidence: Option<Text>,
        /// It was not done after all.
        undone: bool,
    },
    Update {
        update: UpdateKind,
        text: Text,
        /// When we promised to write again.
        next_update_at: Option<DateTime<Utc>>,
        /// Where it was posted.
        link: Option<Text>,
    },
    Fact {
        name: Text,
        /// As it was typed; read by [`super::Value`].
        value: Text,
        source: Option<Text>,
    },
    Decided(Decided),
    /// Somebody was called or written to.
    Attempt {
        step: Text,
        contact: Option<Text>,
        method: Text,
        reached: bool,
        note: Option<Text>,
    },
    /// The team was told.
    Alert {
        channel: Text,
        link: Option<Text>,
    },
    Check {
        item: Text,
        done: bool,
        evidence: Option<Text>,
        /// Why it is not needed here.
        waived: Option<Text>,
    },
    Action {
        number: u32,
        text: Text,
        kind_of: ActionKind,
        owner: Option<Text>,
        due_at: Option<DateTime<Utc>>,
    },
    ActionChanged {
        number: u32,
        state: Option<ActionState>,
        owner: Option<Text>,
        due_at: Option<DateTime<Utc>>,
        reason: Option<Text>,
        link: Option<Text>,
    },
    Linked {
        conversation: ConversationId,
    },
    Postmortem {
        state: PostmortemState,
        path: Option<Text>,
        /// SHA-256 of the document in hexadecimal digits.
        sha256: Option<Text>,
    },
    Closed {
        ending: Ending,
        /// The other incident, by name.
        into: Option<Text>,
        reason: Option<Text>,
    },
    Reopened {
        reason: Option<Text>,
    },
    /// An earlier entry happened at another moment, or says something else. It is kept beside.
    Revised {
        entry: EntryId,
        happened_at: Option<DateTime<Utc>>,
        text: Option<Text>,
    },
}

impl What {
    /// May it be told to everybody where nobody said otherwise? Notes, facts, calls and checks are
    /// for the team; what happened to the incident is for all.
    pub fn is_public(&self) -> bool {
        match self {
            Self::Opened(_)
            | Self::Stage { .. }
            | Self::Update { .. }
            | Self::Closed { .. }
            | Self::Reopened { .. }
            | Self::Set {
                field: Field::Severity,
                ..
            } => true,
            Self::Postmortem { state, .. } => *state == PostmortemState::Published,
            _ => false,
        }
    }
}

/// How an incident begins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Opened {
    pub title: Text,
    pub kind_of: Kind,
    pub severity: Priority,
    /// UTC. Nothing of the incident happened before.
    pub started_at: DateTime<Utc>,
    pub detected_at: Option<DateTime<Utc>>,
    pub reported_at: DateTime<Utc>,
    pub lead: Option<Text>,
    /// The release in which it burns.
    pub release: Option<Text>,
    /// Why nobody outside may read of it.
    pub private: Option<Text>,
    /// The end of a maintenance window; it begins at `started_at`.
    pub until: Option<DateTime<Utc>>,
    pub conversations: Vec<ConversationId>,
    /// The name it has in the system it was imported from.
    pub external_id: Option<Text>,
}

/// A decision that somebody takes the responsibility for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decided {
    pub choice: Choice,
    /// What the matrix said at that moment; nothing when it could not tell.
    pub advised: Option<Choice>,
    /// The rows of the matrix that matched.
    pub rows: Vec<Text>,
    pub by: Text,
    pub consulted: Vec<Text>,
    pub reason: Text,
    /// Why the matrix, the authority or the consultation was passed over.
    pub overrides: Option<Text>,
}

crate::model::words::words! {
    /// A property that may change while the incident runs.
    Field, "property" {
        Title = "title",
        Severity = "severity",
        Lead = "lead",
        Release = "release",
        Started = "started",
        Detected = "detected",
        Reported = "reported",
        /// The end of a maintenance window.
        Until = "until",
        Private = "private",
        Summary = "summary",
        Impact = "impact",
        Cause = "cause",
        Fixed = "fixed",
        /// Which parts or platforms it touches.
        Affected = "affected",
    }
}
