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

    /// Releases are few, and every conversation is told of those that came while it was open.
    pub fn may_begin_later(self) -> bool {
        self != Self::Releases
    }

    /// Its pages can be had one after the other only.
    pub fn is_graphql(self) -> bool {
        matches!(self, Self::Reviews | Self::Discussions)
    }

    /// The first page, below the API's root: of the oldest changes where the list ascends, else of
    /// the newest.
    pub(super) fn first(self, repo: &str) -> String {
        let list = match self {
            Self::Issues => "issues?state=all&sort=updated&direction=asc&per_page=100",
            Self::Comments => "issues/comments?sort=updated&direction=asc&per_page=100",
            Self::ReviewComments => "pulls/comments?sort=updated&direction=asc&per_page=100",
            Self::Events => "issues/events?per_page=100",
            Self::Releases => "releases?per_page=100",
            // GraphQL has one address for everything.
            Self::Reviews | Self::Discussions => "",
        };
        format!("/repos/{repo}/{list}")
    }

    /// What changed since a moment (inclusive), oldest change first.
    pub(super) fn since(self, repo: &str, since: Option<DateTime<Utc>>) -> String {
        let first = self.first(repo);
        match since {
            Some(since) => format!("{first}&since={}", moment::write(since)),
            None => first,
        }
    }
}

/// Whoever answers: GitHub, or a script in a test.
pub trait Api {
    fn get(&mut self, target: &str, validator: Option<&Validator>) -> Result<Answer, Fault>;

    /// The same, and reads the answer where there is a new one. What `read` could make sense of
    /// need not be checked to be JSON before.
    fn get_and_read(
        &mut self,
        target: &str,
        validator: Option<&Validator>,
        read: &mut dyn FnMut(&Answer) -> bool,
    ) -> Result<Answer, Fault> {
        let answer = self.get(target, validator)?;
        if !answer.is_unchanged() {
            read(&answer);
        }
        Ok(answer)
    }

    fn graphql(&mut self, document: &str, variables: &Value) -> Result<GraphQl, Fault>;
}

impl Api for Client {
    fn get(&mut self, target: &str, validator: Option<&Validator>) -> Result<Answer, Fault> {
        Self::get(self, target, validator)
    }

    fn get_and_read(
        &mut self,
        target: &str,
        validator: Option<&Validator>,
        read: &mut dyn FnMut(&Answer) -> bool,
    ) -> Result<Answer, Fault> {
        Self::get_and_read(self, target, validator, read)
    }

    fn graphql(&mut self, document: &str, variables: &Value) -> Result<GraphQl, Fault> {
        Self::graphql(self, document, variables)
    }
}
