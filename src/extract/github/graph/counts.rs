//! How many comments everything has: what no "changed since" shows.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::json;

use super::documents::{DISCUSSION, OPEN, TOTALS};
use super::{List, MOST_PAGES, named, repository};
use crate::extract::github::lists::Api;
use crate::github::Fault as Failure;
use crate::model::Channel;

/// What a probe tells of an issue, a pull request or a discussion.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Counted {
    pub number: u64,
    pub updated_at: Option<DateTime<Utc>>,
    comments: Option<Count>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Count {
    #[serde(rename = "totalCount")]
    count: u64,
}

impl Counted {
    /// Comments as GitHub counts them; replies in discussions are not among them.
    pub fn comments(&self) -> u64 {
        self.comments.as_ref().map_or(0, |it| it.count)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Census {
    issues: Option<List<Counted>>,
    pull_requests: Option<List<Counted>>,
    discussions: Option<List<Counted>>,
}

/// Counts the comments of everything of a channel that is open, and of what is closed and has
/// changed since `since`.
///
/// # Errors
/// Any fault of the API.
pub fn counts(
    channel: Channel,
    repo: &str,
    since: DateTime<Utc>,
    api: &mut dyn Api,
) -> Result<(Vec<Counted>, Vec<Counted>), Failure> {
    let open = census(channel, repo, "OPEN", None, api)?;
    let closed = census(channel, repo, "CLOSED", Some(since), api)?;
    Ok((open, closed))
}

fn census(
    channel: Channel,
    repo: &str,
    state: &str,
    since: Option<DateTime<Utc>>,
    api: &mut dyn Api,
) -> Result<Vec<Counted>, Failure> {
    let document = OPEN.iter().find(|it| it.0 == channel).map_or("", |it| it.1);
    let states = match (channel, state) {
        (Channel::GithubPull, "CLOSED") => json!(["CLOSED", "MERGED"]),
        _ => json!([state]),
    };
    let mut all = Vec::new();
    let mut after: Option<String> = None;
    for _ in 0..MOST_PAGES {
        let variables = named(repo, json!({ "after": after, "states": states }));
        let answer = api.graphql(document, &variables)?;
        let found: Census = repository(&answer, repo)?;
        let list = found.issues.or(found.pull_requests).or(found.discussions);
        let Some(list) = list else { break };
        after = list.next();
        all.extend(list.into_nodes());
        let old = |it: &Counted| since.is_some_and(|since| it.updated_at < Some(since));
        if after.is_none() || all.last().is_some_and(old) {
            break;
        }
    }
    Ok(all)
}

#[derive(Deserialize)]
struct OneDiscussion {
    discussion: Option<serde::de::IgnoredAny>,
}

/// Whether there is a discussion with this number.
///
/// # Errors
/// Any fault of the API.
pub fn has_discussion(repo: &str, number: u64, api: &mut dyn Api) -> Result<bool, Failure> {
    let answer = api.graphql(DISCUSSION, &named(repo, json!({ "number": number })))?;
    let found: OneDiscussion = repository(&answer, repo)?;
    Ok(found.discussion.is_some())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Totals {
    issues: Option<Count>,
    pull_requests: Option<Count>,
    discussions: Option<Count>,
}

/// How many requests a walk over everything takes, roughly: two comments an issue.
///
/// # Errors
/// Any fault of the API.
pub fn estimate(repo: &str, api: &mut dyn Api) -> Result<u64, Failure> {
    let answer = api.graphql(TOTALS, &named(repo, json!({})))?;
    let totals: Totals = repository(&answer, repo)?;
    let count = |it: Option<Count>| it.map_or(0, |it| it.count);
    let issues = count(totals.issues);
    let pulls = count(totals.pull_requests);
    let lists = (issues + pulls).div_ceil(100) * 4 + pulls.div_ceil(100) * 2;
    Ok(8 + lists + count(totals.discussions).div_ceil(25))
}
