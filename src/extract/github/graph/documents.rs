//! The GraphQL documents. Each is static, so that it can be checked against GitHub's schema.

use crate::model::Channel;

/// A page of discussions with their first comments and replies.
pub(super) const DISCUSSIONS: &str = "\
query Discussions($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    discussions(first: 25, after: $after, orderBy: {field: UPDATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id number title body url createdAt updatedAt closed closedAt stateReason locked
        author { login __typename } authorAssociation upvoteCount
        reactionGroups { content reactors { totalCount } }
        category { name }
        labels(first: 50) { nodes { name } }
        answerChosenAt answerChosenBy { login __typename }
        comments(first: 50) {
          pageInfo { hasNextPage endCursor }
          nodes {
            id url body createdAt lastEditedAt deletedAt isAnswer
            author { login __typename } authorAssociation
            reactionGroups { content reactors { totalCount } }
            replies(first: 20) {
              pageInfo { hasNextPage endCursor }
              nodes {
                url body createdAt lastEditedAt deletedAt isAnswer
                author { login __typename } authorAssociation
                reactionGroups { content reactors { totalCount } }
              }
            }
          }
        }
      }
    }
  }
}";

pub(super) const DISCUSSION: &str = "\
query Discussion($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    discussion(number: $number) { id }
  }
}";

pub(super) const MORE_COMMENTS: &str = "\
query MoreComments($id: ID!, $after: String) {
  node(id: $id) {
    ... on Discussion {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id url body createdAt lastEditedAt deletedAt isAnswer
          author { login __typename } authorAssociation
          reactionGroups { content reactors { totalCount } }
          replies(first: 20) {
            pageInfo { hasNextPage endCursor }
            nodes {
              url body createdAt lastEditedAt deletedAt isAnswer
              author { login __typename } authorAssociation
              reactionGroups { content reactors { totalCount } }
            }
          }
        }
      }
    }
  }
}";

pub(super) const MORE_REPLIES: &str = "\
query MoreReplies($id: ID!, $after: String) {
  node(id: $id) {
    ... on DiscussionComment {
      replies(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          url body createdAt lastEditedAt deletedAt isAnswer
          author { login __typename } authorAssociation
          reactionGroups { content reactors { totalCount } }
        }
      }
    }
  }
}";

/// A page of pull requests with their first reviews.
pub(super) const REVIEWS: &str = "\
query Reviews($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 100, after: $after, orderBy: {field: UPDATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number updatedAt
        reviews(first: 50) {
          pageInfo { hasNextPage endCursor }
          nodes {
            url body state submittedAt createdAt
            author { login __typename } authorAssociation
          }
        }
      }
    }
  }
}";

pub(super) const MORE_REVIEWS: &str = "\
query MoreReviews($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      number updatedAt
      reviews(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          url body state submittedAt createdAt
          author { login __typename } authorAssociation
        }
      }
    }
  }
}";

/// How many comments everything of one state has, what changed last first.
pub(super) const OPEN: &[(Channel, &str)] = &[
    (
        Channel::GithubIssue,
        "\
query Issues($owner: String!, $name: String!, $after: String, $states: [IssueState!]) {
  repository(owner: $owner, name: $name) {
    issues(first: 100, after: $after, states: $states, orderBy: {field: UPDATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { number updatedAt comments { totalCount } }
    }
  }
}",
    ),
    (
        Channel::GithubPull,
        "\
query Pulls($owner: String!, $name: String!, $after: String, $states: [PullRequestState!]) {
  repository(owner: $owner, name: $name) {
    pullRequests(first: 100, after: $after, states: $states, orderBy: {field: UPDATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { number updatedAt comments { totalCount } }
    }
  }
}",
    ),
    (
        Channel::GithubDiscussion,
        "\
query Threads($owner: String!, $name: String!, $after: String, $states: [DiscussionState!]) {
  repository(owner: $owner, name: $name) {
    discussions(first: 100, after: $after, states: $states, orderBy: {field: UPDATED_AT, direction: DESC}) {
      pageInfo { hasNextPage endCursor }
      nodes { number updatedAt }
    }
  }
}",
    ),
];

/// How much there is of everything.
pub(super) const TOTALS: &str = "\
query Totals($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 1) { totalCount }
    pullRequests(first: 1) { totalCount }
    discussions(first: 1) { totalCount }
  }
}";

/// Every document that is ever sent while reading.
pub const DOCUMENTS: &[&str] = &[
    DISCUSSIONS,
    DISCUSSION,
    MORE_COMMENTS,
    MORE_REPLIES,
    REVIEWS,
    MORE_REVIEWS,
    OPEN[0].1,
    OPEN[1].1,
    OPEN[2].1,
    TOTALS,
];
