//! What is published where, exactly once: editions, their parts, and what must hold before one goes
//! out.

mod changes;
mod lint;
mod split;

#[cfg(test)]
mod tests;

use chrono::{DateTime, Utc};

use crate::model::Text;

pub use changes::changes;
pub use lint::{placeholders, without};
pub use split::split;

/// A report of a period at a target. It is published there once; later wordings are editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// `discussion:owner/repo`, `discord:HASH`, `file:README.md#status` …
    pub target: String,
    pub report: String,
    /// `2026-W07`, `2026-02-13/morning`; [`CURRENT`] for what is kept up to date in one place.
    pub period: String,
}

/// The period of a report that is one living document, such as the known issues.
pub const CURRENT: &str = "current";

impl Key {
    /// The same in every run, so that a post is found again even by a log that lost it.
    pub fn op(&self, seq: u32) -> String {
        let safe = |it: char| match it {
            it if it.is_alphanumeric() || matches!(it, '.' | '_' | '/') => it,
            _ => '-',
        };
        let named = format!("{}/{}/{seq}", self.report, self.period);
        named.chars().map(safe).collect()
    }
}

/// One wording, as it was to go out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The log's number of it.
    pub id: i64,
    pub key: Key,
    /// From 1.
    pub number: u32,
    pub title: String,
    /// SHA-256 of what it says, whenever it was counted.
    pub content: String,
    /// UTC.
    pub at: DateTime<Utc>,
    pub actor: Text,
    /// In the order in which they are read; never empty.
    pub parts: Vec<Part>,
}

/// One message, post, comment or file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// From 1.
    pub seq: u32,
    /// Without its marker.
    pub body: String,
    pub status: PartStatus,
    /// UTC.
    pub attempted_at: Option<DateTime<Utc>>,
    /// UTC.
    pub finished_at: Option<DateTime<Utc>>,
    pub remote_id: Option<String>,
    pub url: Option<String>,
    pub words: Option<Text>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartStatus {
    Planned,
    /// The request was about to leave; whoever sent it did not come back.
    Sending,
    /// It may be there.
    Undecided,
    Made,
    /// Another edition took its place before it went out.
    Dropped,
}

impl PartStatus {
    pub const ALL: [Self; 5] = [
        Self::Planned,
        Self::Sending,
        Self::Undecided,
        Self::Made,
        Self::Dropped,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Sending => "sending",
            Self::Undecided => "undecided",
            Self::Made => "made",
            Self::Dropped => "dropped",
        }
    }

    /// Nobody knows whether it is there.
    pub fn is_in_doubt(self) -> bool {
        matches!(self, Self::Sending | Self::Undecided)
    }
}

impl std::str::FromStr for PartStatus {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        crate::model::named(&Self::ALL, Self::as_str, "status of a part", text)
    }
}

impl Edition {
    /// All of it is out.
    pub fn is_made(&self) -> bool {
        self.parts.iter().all(|it| it.status == PartStatus::Made)
    }

    /// The first part of which nobody knows whether it is there.
    pub fn in_doubt(&self) -> Option<&Part> {
        self.parts.iter().find(|it| it.status.is_in_doubt())
    }

    /// When the last of it went out, UTC.
    pub fn made_at(&self) -> Option<DateTime<Utc>> {
        self.parts.iter().filter_map(|it| it.finished_at).max()
    }

    pub fn url(&self) -> Option<&str> {
        self.parts.first()?.url.as_deref()
    }
}
