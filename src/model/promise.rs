use chrono::{DateTime, Utc};

use super::{ConversationId, Text};

/// A dated debt: a reply, or somebody here, said what is going to be there by when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// 0 until the log has given it a number.
    pub id: i64,
    pub conversation: ConversationId,
    /// UTC: when it was given.
    pub at: DateTime<Utc>,
    pub actor: Text,
    pub text: Text,
    /// UTC.
    pub due_at: DateTime<Utc>,
    /// The external id of the message that gives it, where it is known.
    pub message: Option<Text>,
    /// What somebody here said of it; the first word counts.
    pub said: Option<Said>,
}

/// The end of a promise, as somebody here said it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// UTC.
    pub at: DateTime<Utc>,
    pub actor: Text,
    pub how: HowEnded,
    pub reason: Option<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowEnded {
    /// Where the log does not show it: on the phone, in a chat that is not extracted.
    Kept,
    /// It is not going to be, and they know.
    Withdrawn,
}

impl HowEnded {
    pub const ALL: [Self; 2] = [Self::Kept, Self::Withdrawn];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Withdrawn => "withdrawn",
        }
    }
}
