use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};

use super::{ConversationId, Text};

/// What a person said about a conversation. Append-only; the newest of a field counts, and it
/// beats whatever is derived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub conversation: ConversationId,
    /// UTC, whole seconds: the moment of the command.
    pub at: DateTime<Utc>,
    pub actor: Text,
    pub field: DecisionField,
    /// `None` takes the field's earlier decision back.
    pub value: Option<Text>,
    pub reason: Option<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DecisionField {
    /// `P0` … `P3`.
    Priority,
    /// A handle.
    Owner,
    /// A version: the fix is planned for it.
    FixPlanned,
    /// Nothing more to do here; the value is the reason's short form or empty.
    Done,
    /// RFC 3339 moment until which it stays out of the queue, or `reply`: until they write.
    Snooze,
    /// One of [`super::Escalation`]: help is called for.
    Escalation,
    /// The short id of the conversation that it is a duplicate of; that one is none itself.
    DuplicateOf,
    /// The short id of a conversation that it is no duplicate of, nor the other of it. All of them
    /// count, not only the newest.
    NotDuplicateOf,
    /// A reply went out by other means than maestro's (see [`super::ByHand`]). Each of them counts.
    Sent,
}

impl DecisionField {
    pub const ALL: [Self; 9] = [
        Self::Priority,
        Self::Owner,
        Self::FixPlanned,
        Self::Done,
        Self::Snooze,
        Self::Escalation,
        Self::DuplicateOf,
        Self::NotDuplicateOf,
        Self::Sent,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Priority => "priority",
            Self::Owner => "owner",
            Self::FixPlanned => "fix-planned",
            Self::Done => "done",
            Self::Snooze => "snooze",
            Self::Escalation => "escalation",
            Self::DuplicateOf => "duplicate-of",
            Self::NotDuplicateOf => "not-duplicate-of",
            Self::Sent => "sent",
        }
    }
}

impl fmt::Display for DecisionField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for DecisionField {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|it| it.as_str() == text)
            .ok_or_else(|| format!("unknown decision field `{text}`"))
    }
}
