//! The lists that a repository is read from, and how they are asked.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::extract::moment;
use crate::github::{Answer, Client, Fault, GraphQl, Validator};

/// What a repository is read in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Issues and pull requests, without what was said in them.
    Issues,
    /// Comments on both.
    Comments,
    /// Comments on the lines of pull requests.
    ReviewComments,
    /// Labels, assignees, closings, merges: who and when.
    Events,
    /// Verdicts on pull requests.
    Reviews,
    /// Each with all its comments and replies.
    Discussions,
    Releases,
}

impl Part {
    /// In the order in which they are read: what speaks of issues comes after them.
    pub const ALL: [Self; 7] = [
        Self::Issues,
        Self::Comments,
        Self::ReviewComments,
        Self::Reviews,
        Self::Events,
        Self::Discussions,
        Self::Releases,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Issues => "issues",
            Self::Comments => "comments",
            Self::ReviewComments => "review-comments",
            Self::Events => "events",
            Self::Reviews => "reviews",
            Self::Discussions => "discussions",
            Self::Releases => "releases",
        }
    }

    /// Whether it can be asked "what changed since?", oldest first.
    pub(super) fn ascends(self) -> bool {
        matches!(self, Self::Issues | Self::Comments | Self::ReviewComments)
    }

    pub(super) fn is_graphql(self) -> bool {
        matches!(self, Self::Reviews | Self::Discussions)
    }

    /// The newest page, below the API's root: what is asked for "nothing new".
    pub fn newest(self, repo: &str) -> String {
        match self {
            Self::Issues => {
                format!("/repos/{repo}/issues?state=all&sort=updated&direction=desc&per_page=100")
            }
            Self::Comments => {
                format!("/repos/{repo}/issues/comments?sort=updated&direction=desc&per_page=100")
            }
            Self::ReviewComments => {
                format!("/repos/{repo}/pulls/comments?sort=updated&direction=desc&per_page=100")
            }
            Self::Events => format!("/repos/{repo}/issues/events?per_page=100"),
            Self::Releases => format!("/repos/{repo}/releases?per_page=100"),
            Self::Reviews | Self::Discussions => format!("/graphql {repo}"),
        }
    }

    /// What changed since a moment (inclusive), oldest change first.
    pub(super) fn since(self, repo: &str, since: Option<DateTime<Utc>>) -> String {
        let newest = self.newest(repo);
        let oldest = newest.replace("direction=desc", "direction=asc");
        match since {
            Some(since) => format!("{oldest}&since={}", moment::write(since)),
            None => oldest,
        }
    }
}

/// Whoever answers: GitHub, or a script in a test.
pub trait Api {
    fn get(&mut self, target: &str, validator: Option<&Validator>) -> Result<Answer, Fault>;

    fn graphql(&mut self, document: &str, variables: &Value) -> Result<GraphQl, Fault>;
}

impl Api for Client {
    fn get(&mut self, target: &str, validator: Option<&Validator>) -> Result<Answer, Fault> {
        Self::get(self, target, validator)
    }

    fn graphql(&mut self, document: &str, variables: &Value) -> Result<GraphQl, Fault> {
        Self::graphql(self, document, variables)
    }
}
