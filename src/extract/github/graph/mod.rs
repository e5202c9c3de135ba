//! What only GraphQL has: discussions, and the reviews of many pull requests at once.

mod counts;
mod discussions;
mod documents;
mod reviews;

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::lists::{Api, Part};
use super::pages::Sheet;
use super::wire::Named;
use crate::extract::fault::Fault;
use crate::extract::moment;
use crate::github::{Fault as Failure, GraphQl};

use documents::{DISCUSSIONS, REVIEWS};

pub use counts::{Count, Counted, counts, estimate, has_discussion};

/// Pages of one discussion or of one pull request's reviews.
const MOST_PAGES: usize = 1000;

/// A list of GraphQL's, or a piece of it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct List<T> {
    nodes: Option<Vec<Option<T>>>,
    page_info: Option<PageInfo>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PageInfo {
    has_next_page: bool,
    end_cursor: Option<String>,
}

impl<T> List<T> {
    fn next(&self) -> Option<String> {
        let info = self.page_info.as_ref().filter(|it| it.has_next_page)?;
        info.end_cursor.clone()
    }

    fn into_nodes(self) -> impl Iterator<Item = T> {
        self.nodes.into_iter().flatten().flatten()
    }
}

#[derive(Deserialize)]
struct Answered<T> {
    repository: Option<T>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Repository {
    discussions: Option<List<Box<RawValue>>>,
    pull_requests: Option<List<Box<RawValue>>>,
}

/// Reads a page; its successor is named by the second value.
pub(super) fn page(
    part: Part,
    repo: &str,
    after: Option<&str>,
    api: &mut dyn Api,
) -> Result<(Sheet, Option<String>), Failure> {
    let document = if part == Part::Reviews {
        REVIEWS
    } else {
        DISCUSSIONS
    };
    let answer = api.graphql(document, &named(repo, json!({ "after": after })))?;
    let found: Repository = repository(&answer, repo)?;
    if part == Part::Reviews {
        return reviews::reviews(found.pull_requests, repo, api);
    }
    discussions::discussions(found.discussions, repo, api)
}

fn named(repo: &str, mut variables: Value) -> Value {
    let (owner, name) = repo.split_once('/').unwrap_or((repo, ""));
    if let Some(variables) = variables.as_object_mut() {
        variables.insert("owner".to_owned(), owner.into());
        variables.insert("name".to_owned(), name.into());
    }
    variables
}

fn repository<T: serde::de::DeserializeOwned>(answer: &GraphQl, repo: &str) -> Result<T, Failure> {
    let answered: Answered<T> = answer.json()?;
    answered.repository.ok_or_else(|| Failure::Missing {
        what: repo.to_owned(),
    })
}

fn moment_of(path: &str, written: Option<&str>) -> Result<Option<DateTime<Utc>>, Fault> {
    written.map(|it| moment::read(path, it)).transpose()
}

/// REST calls a machine `dependabot[bot]`, GraphQL `dependabot`.
fn spelled(person: Option<Named>) -> Option<Named> {
    let mut person = person?;
    if person.bot
        && let Some(name) = person.name.as_mut().filter(|it| !it.ends_with("[bot]"))
    {
        name.push_str("[bot]");
    }
    Some(person)
}
