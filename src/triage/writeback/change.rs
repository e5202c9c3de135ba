use chrono::{DateTime, Utc};

use crate::model::{ConversationId, Text};
use crate::triage::ReplyKind;

/// One write to the source. Labels are added and removed one by one, never replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub kind: ChangeKind,
    /// The label, the login, or the body of the comment without its marker.
    pub argument: Text,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeKind {
    AddLabel,
    RemoveLabel,
    Assign,
    Unassign,
    Comment,
}

impl ChangeKind {
    pub const ALL: [Self; 5] = [
        Self::AddLabel,
        Self::RemoveLabel,
        Self::Assign,
        Self::Unassign,
        Self::Comment,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::AddLabel => "add-label",
            Self::RemoveLabel => "remove-label",
            Self::Assign => "assign",
            Self::Unassign => "unassign",
            Self::Comment => "comment",
        }
    }

    pub fn is_label(self) -> bool {
        matches!(self, Self::AddLabel | Self::RemoveLabel)
    }

    pub fn is_assignment(self) -> bool {
        matches!(self, Self::Assign | Self::Unassign)
    }
}

/// A reply that is written and not sent. What was promised in it counts once it is out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// 0 until it is stored.
    pub id: i64,
    pub conversation: ConversationId,
    /// UTC.
    pub at: DateTime<Utc>,
    pub actor: Text,
    /// `None`: written freely.
    pub template: Option<String>,
    pub kind: ReplyKind,
    /// How many words of people stood there when it was written (see [`super::heard`]).
    pub heard: u64,
    /// Without the marker, which is the sending's.
    pub body: Text,
    pub promise: Option<Promised>,
}

/// A dated debt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promised {
    pub text: Text,
    /// UTC.
    pub due_at: DateTime<Utc>,
}
