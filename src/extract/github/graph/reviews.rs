use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::documents::MORE_REVIEWS;
use super::{List, MOST_PAGES, moment_of, named, repository, spelled};
use crate::extract::fault;
use crate::extract::github::convert;
use crate::extract::github::lists::Api;
use crate::extract::github::pages::{Records, Said, Sheet};
use crate::extract::github::wire::Comment;
use crate::github::Fault as Failure;
use crate::model::Channel;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pull {
    number: u64,
    updated_at: Option<String>,
    reviews: Option<List<Comment>>,
}

pub(super) fn reviews(
    list: Option<List<Box<RawValue>>>,
    repo: &str,
    api: &mut dyn Api,
) -> Result<(Sheet, Option<String>), Failure> {
    let mut sheet = Sheet::new(Records::Messages(Vec::new()));
    let Some(list) = list else {
        return Ok((sheet, None));
    };
    let next = list.next();
    for raw in list.into_nodes() {
        match fault::parse::<Pull>(raw.get().as_bytes()) {
            Ok(it) => pull(&mut sheet, it, repo, api)?,
            Err(fault) => sheet.reject("the reviews of a pull request", fault),
        }
    }
    Ok((sheet, next))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct OnePull {
    pull_request: Option<Pull>,
}

fn pull(sheet: &mut Sheet, it: Pull, repo: &str, api: &mut dyn Api) -> Result<(), Failure> {
    let what = format!("{repo}#{}", it.number);
    match moment_of("updatedAt", it.updated_at.as_deref()) {
        Ok(at) => at.into_iter().for_each(|it| sheet.saw(it)),
        Err(fault) => sheet.reject(&what, fault),
    }
    let mut list = it.reviews;
    for _ in 0..MOST_PAGES {
        let Some(reviews) = list.take() else { break };
        let next = reviews.next();
        for review in reviews.into_nodes() {
            take_review(sheet, it.number, review, &what);
        }
        let Some(next) = next else { break };
        let variables = named(repo, json!({ "number": it.number, "after": next }));
        let answer = api.graphql(MORE_REVIEWS, &variables)?;
        let found: OnePull = repository(&answer, repo)?;
        list = found.pull_request.and_then(|it| it.reviews);
    }
    Ok(())
}

fn take_review(sheet: &mut Sheet, number: u64, mut review: Comment, what: &str) {
    let mut messages = Vec::new();
    review.author = spelled(review.author.take());
    // Of a review the last edit says nothing that the log keeps.
    review.updated_at = None;
    if let Err(fault) = convert::review(&mut messages, review) {
        return sheet.reject(what, fault);
    }
    if let Records::Messages(said) = &mut sheet.records {
        let said_there = |message| Said {
            number,
            channel: Channel::GithubPull,
            message,
        };
        said.extend(messages.into_iter().map(said_there));
    }
}
