use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::named;

/// Where a conversation takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    GithubIssue,
    GithubPull,
    GithubDiscussion,
    Email,
    Discord,
    Slack,
    Twitter,
    Reddit,
    Call,
    Other,
}

impl Channel {
    pub const ALL: [Self; 10] = [
        Self::GithubIssue,
        Self::GithubPull,
        Self::GithubDiscussion,
        Self::Email,
        Self::Discord,
        Self::Slack,
        Self::Twitter,
        Self::Reddit,
        Self::Call,
        Self::Other,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::GithubIssue => "github-issue",
            Self::GithubPull => "github-pull",
            Self::GithubDiscussion => "github-discussion",
            Self::Email => "email",
            Self::Discord => "discord",
            Self::Slack => "slack",
            Self::Twitter => "twitter",
            Self::Reddit => "reddit",
            Self::Call => "call",
            Self::Other => "other",
        }
    }

    /// True for channels whose conversations are named `owner/repo#142`.
    pub fn is_github(self) -> bool {
        matches!(
            self,
            Self::GithubIssue | Self::GithubPull | Self::GithubDiscussion
        )
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Channel {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        named(&Self::ALL, Self::as_str, "channel", text)
    }
}
