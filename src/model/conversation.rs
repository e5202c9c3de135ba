use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Channel, MessageKind, Person, Text, named};

/// Keys of the source that maestro has no name for: kept, exported again, never interpreted.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// The log's own number of a conversation, shown as `c142`.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct ConversationId(pub i64);

impl fmt::Display for ConversationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("c{}", self.0))
    }
}

/// One thread with a user, on any channel. Its identity is (channel, external id).
///
/// All moments are UTC with whole seconds.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversation {
    /// 0 until the log has given it a number.
    pub id: ConversationId,
    pub channel: Channel,
    /// On GitHub `owner/repo#142`, checked at the door.
    pub external_id: Text,
    pub title: Text,
    /// The opening post, where the source has one.
    pub body: Option<Text>,
    pub url: Option<Text>,
    /// Never leaves through a public door.
    pub private: bool,
    pub opened_at: DateTime<Utc>,
    /// `None` is a ghost.
    pub author: Option<Person>,
    /// As they are now; the history is in `events`. Sorted.
    pub labels: Vec<Text>,
    /// As they are now. Sorted.
    pub assignees: Vec<Text>,
    pub milestone: Option<Text>,
    pub state: State,
    /// GitHub's: `completed`, `not_planned`, `duplicate`, `reopened`.
    pub state_reason: Option<Text>,
    pub closed_at: Option<DateTime<Utc>>,
    /// The source's own revision mark: of two versions the newer one wins.
    pub updated_at: Option<DateTime<Utc>>,
    /// False when the source counted messages it did not hand over (a REST page of issues):
    /// nobody can say then that no answer was given.
    pub messages_complete: bool,
    /// Oldest first.
    pub messages: Vec<Message>,
    /// Oldest first.
    pub events: Vec<Event>,
    pub extra: Extra,
}

/// What somebody wrote in a conversation after its opening.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub external_id: Option<Text>,
    pub at: DateTime<Utc>,
    pub author: Option<Person>,
    /// Empty where it was not loaded.
    pub body: Text,
    /// What kind of word it is, read from the body at the door.
    pub kind: MessageKind,
    /// False for internal notes.
    pub public: bool,
    /// Machine-made: an autoresponder, a mail with `Auto-Submitted`.
    pub auto: bool,
    pub edited_at: Option<DateTime<Utc>>,
    pub deleted_at: Option<DateTime<Utc>>,
    pub extra: Extra,
}

/// Something that happened to a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub at: DateTime<Utc>,
    pub kind: EventKind,
    /// Of `labeled` and `unlabeled`.
    pub label: Option<Text>,
    pub actor: Option<Person>,
    pub extra: Extra,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Open,
    Closed,
}

impl State {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum EventKind {
    Labeled,
    Unlabeled,
    Assigned,
    Unassigned,
    Closed,
    Reopened,
    Answered,
    Merged,
    Transferred,
    Edited,
    Deleted,
    Released,
}

impl EventKind {
    pub const ALL: [Self; 12] = [
        Self::Labeled,
        Self::Unlabeled,
        Self::Assigned,
        Self::Unassigned,
        Self::Closed,
        Self::Reopened,
        Self::Answered,
        Self::Merged,
        Self::Transferred,
        Self::Edited,
        Self::Deleted,
        Self::Released,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Labeled => "labeled",
            Self::Unlabeled => "unlabeled",
            Self::Assigned => "assigned",
            Self::Unassigned => "unassigned",
            Self::Closed => "closed",
            Self::Reopened => "reopened",
            Self::Answered => "answered",
            Self::Merged => "merged",
            Self::Transferred => "transferred",
            Self::Edited => "edited",
            Self::Deleted => "deleted",
            Self::Released => "released",
        }
    }
}

impl FromStr for EventKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        named(&Self::ALL, Self::as_str, "event kind", text)
    }
}

impl Conversation {
    /// An open, public, empty conversation; the door fills in the rest.
    pub fn new(channel: Channel, external_id: &str, title: &str, opened_at: DateTime<Utc>) -> Self {
        Self {
            id: ConversationId::default(),
            channel,
            external_id: external_id.into(),
            title: title.into(),
            body: None,
            url: None,
            private: false,
            opened_at,
            author: None,
            labels: Vec::new(),
            assignees: Vec::new(),
            milestone: None,
            state: State::Open,
            state_reason: None,
            closed_at: None,
            updated_at: None,
            messages_complete: true,
            messages: Vec::new(),
            events: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// Bytes of the texts that can be long: what a record weighs in memory, roughly.
    pub fn text_bytes(&self) -> usize {
        let messages: usize = self.messages.iter().map(|it| it.body.raw().len()).sum();
        messages + self.body.as_ref().map_or(0, |it| it.raw().len())
    }

    /// How people name it: `owner/repo#142` on GitHub, the log's short id elsewhere.
    pub fn reference(&self) -> Text {
        if self.channel.is_github() {
            self.external_id.clone()
        } else {
            self.id.to_string().into()
        }
    }
}

impl Message {
    pub fn new(at: DateTime<Utc>, author: Option<Person>, body: &str) -> Self {
        Self {
            external_id: None,
            at,
            author,
            body: body.into(),
            kind: MessageKind::of(body),
            public: true,
            auto: false,
            edited_at: None,
            deleted_at: None,
            extra: Extra::new(),
        }
    }
}
