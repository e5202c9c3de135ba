use std::fmt;
use std::str::FromStr;

use crate::model::named;

/// What a reply is, whatever its words: the `kind` of its marker. It decides where the
/// conversation stands once the reply is out (see [`crate::model::MessageKind::marked`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplyKind {
    /// We have it. It stays ours.
    Ack,
    NeedsInfo,
    CannotReproduce,
    FixedVerify,
    /// Proposes a closing; people close.
    Wontfix,
    Feature,
    /// Thanks for something that is not next.
    Backlog,
    Status,
    /// Written freely: its words decide.
    Note,
}

impl ReplyKind {
    pub const ALL: [Self; 9] = [
        Self::Ack,
        Self::NeedsInfo,
        Self::CannotReproduce,
        Self::FixedVerify,
        Self::Wontfix,
        Self::Feature,
        Self::Backlog,
        Self::Status,
        Self::Note,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ack => "ack",
            Self::NeedsInfo => "needs-info",
            Self::CannotReproduce => "cannot-reproduce",
            Self::FixedVerify => "fixed-verify",
            Self::Wontfix => "wontfix",
            Self::Feature => "feature",
            Self::Backlog => "backlog",
            Self::Status => "status",
            Self::Note => "note",
        }
    }

    /// What the conversation does after it, in words.
    pub fn effect(self) -> &'static str {
        match self {
            Self::Ack | Self::Status => "stays ours",
            Self::NeedsInfo | Self::CannotReproduce => "waits on them",
            Self::FixedVerify => "waits for them to verify",
            Self::Wontfix => "proposes a closing",
            Self::Feature | Self::Backlog => "is parked",
            Self::Note => "as its words say",
        }
    }

    /// News and free words may follow each other; everything else is said once before something
    /// else happens.
    pub fn may_repeat(self) -> bool {
        matches!(self, Self::Status | Self::Note)
    }
}

impl fmt::Display for ReplyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ReplyKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        named(&Self::ALL, Self::as_str, "kind of reply", text)
    }
}
