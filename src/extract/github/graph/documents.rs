//! The GraphQL documents. Each is a file of its own, so that it can be checked against GitHub's
//! schema as it is.

use crate::model::Channel;

/// A page of discussions with their first comments and replies.
pub(super) const DISCUSSIONS: &str = include_str!("documents/discussions.graphql");

pub(super) const DISCUSSION: &str = include_str!("documents/discussion.graphql");

pub(super) const MORE_COMMENTS: &str = include_str!("documents/more_comments.graphql");

pub(super) const MORE_REPLIES: &str = include_str!("documents/more_replies.graphql");

/// A page of pull requests with their first reviews.
pub(super) const REVIEWS: &str = include_str!("documents/reviews.graphql");

pub(super) const MORE_REVIEWS: &str = include_str!("documents/more_reviews.graphql");

/// How many comments everything of one state has, what changed last first.
pub(super) const OPEN: &[(Channel, &str)] = &[
    (
        Channel::GithubIssue,
        include_str!("documents/issues.graphql"),
    ),
    (Channel::GithubPull, include_str!("documents/pulls.graphql")),
    (
        Channel::GithubDiscussion,
        include_str!("documents/threads.graphql"),
    ),
];

/// How much there is of everything.
pub(super) const TOTALS: &str = include_str!("documents/totals.graphql");
