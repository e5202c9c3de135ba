//! What only GraphQL has: discussions, and the reviews of many pull requests at once.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::convert;
use super::lists::{Api, Part};
use super::pages::{self, Records, Said, Sheet};
use super::wire::{Comment, Named, Reactions};
use crate::extract::fault::{self, Fault};
use crate::extract::moment;
use crate::github::{Fault as Failure, GraphQl};
use crate::model::{Channel, Conversation, Event, EventKind, Extra, Message, State};

mod documents;

use documents::{
    DISCUSSION, DISCUSSIONS, MORE_COMMENTS, MORE_REPLIES, MORE_REVIEWS, OPEN, REVIEWS,
};

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

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Discussion {
    id: String,
    number: u64,
    title: Option<String>,
    body: Option<String>,
    url: Option<String>,
    created_at: Option<String>,
    updated_at: Option<String>,
    closed: Option<bool>,
    closed_at: Option<String>,
    state_reason: Option<String>,
    locked: Option<bool>,
    author: Option<Named>,
    author_association: Option<String>,
    upvote_count: Option<u64>,
    reaction_groups: Option<Reactions>,
    category: Option<Named>,
    labels: Option<List<Named>>,
    answer_chosen_at: Option<String>,
    answer_chosen_by: Option<Named>,
    comments: Option<List<Remark>>,
}

/// A comment of a discussion, or a reply to one.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Remark {
    /// Of comments only: replies have no replies.
    id: Option<String>,
    replies: Option<List<Self>>,
    url: Option<String>,
    body: Option<String>,
    author: Option<Named>,
    author_association: Option<String>,
    created_at: Option<String>,
    last_edited_at: Option<String>,
    deleted_at: Option<String>,
    is_answer: Option<bool>,
    reaction_groups: Option<Reactions>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Pull {
    number: u64,
    updated_at: Option<String>,
    reviews: Option<List<Comment>>,
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
        return reviews(found.pull_requests, repo, api);
    }
    discussions(found.discussions, repo, api)
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

fn discussions(
    list: Option<List<Box<RawValue>>>,
    repo: &str,
    api: &mut dyn Api,
) -> Result<(Sheet, Option<String>), Failure> {
    let mut sheet = Sheet::new(Records::Discussions(Vec::new()));
    let Some(list) = list else {
        return Ok((sheet, None));
    };
    let next = list.next();
    for raw in list.into_nodes() {
        let what = pages::named(&raw);
        match fault::parse::<Discussion>(raw.get().as_bytes()) {
            Ok(it) => {
                let posts = whole(it, api)?;
                take_discussion(&mut sheet, posts, repo, &what);
            }
            Err(fault) => sheet.reject(&what, fault),
        }
    }
    Ok((sheet, next))
}

/// A discussion with everything that was said in it.
struct Whole {
    discussion: Discussion,
    remarks: Vec<Remark>,
}

/// Asks for the comments and replies that did not fit on the page.
fn whole(mut it: Discussion, api: &mut dyn Api) -> Result<Whole, Failure> {
    let mut remarks = Vec::new();
    let mut list = it.comments.take();
    for _ in 0..MOST_PAGES {
        let Some(posts) = list.take() else { break };
        let next = posts.next();
        for post in posts.into_nodes() {
            answers(post, &mut remarks, api)?;
        }
        let Some(next) = next else { break };
        let answer = api.graphql(MORE_COMMENTS, &json!({ "id": it.id, "after": next }))?;
        list = more(&answer)?;
    }
    Ok(Whole {
        discussion: it,
        remarks,
    })
}

#[derive(Deserialize)]
struct Node<T> {
    node: Option<T>,
}

#[derive(Deserialize)]
struct Comments {
    comments: Option<List<Remark>>,
}

#[derive(Deserialize)]
struct Replies {
    replies: Option<List<Remark>>,
}

fn more(answer: &GraphQl) -> Result<Option<List<Remark>>, Failure> {
    let found: Node<Comments> = answer.json()?;
    Ok(found.node.and_then(|it| it.comments))
}

fn answers(
    mut comment: Remark,
    remarks: &mut Vec<Remark>,
    api: &mut dyn Api,
) -> Result<(), Failure> {
    let mut list = comment.replies.take();
    let id = comment.id.take();
    remarks.push(comment);
    for _ in 0..MOST_PAGES {
        let Some(replies) = list.take() else { break };
        let next = replies.next();
        remarks.extend(replies.into_nodes());
        let Some(next) = next else { break };
        let answer = api.graphql(MORE_REPLIES, &json!({ "id": id, "after": next }))?;
        let found: Node<Replies> = answer.json()?;
        list = found.node.and_then(|it| it.replies);
    }
    Ok(())
}

fn take_discussion(sheet: &mut Sheet, it: Whole, repo: &str, what: &str) {
    match conversation(it, repo) {
        Ok(conversation) => {
            if let Some(at) = conversation.updated_at {
                sheet.saw(at);
            }
            if let Records::Discussions(list) = &mut sheet.records {
                list.push(conversation);
            }
        }
        Err(fault) => sheet.reject(what, fault),
    }
}

fn conversation(it: Whole, repo: &str) -> Result<Conversation, Fault> {
    let Whole {
        discussion: it,
        remarks,
    } = it;
    let opened_at = moment_of("createdAt", it.created_at.as_deref())?
        .ok_or_else(|| Fault::missing("createdAt", "say when it was opened"))?;
    let id = format!("{repo}#{}", it.number);
    let mut res = Conversation::new(Channel::GithubDiscussion, &id, "", opened_at);
    res.title = fault::text("title", it.title.unwrap_or_default())?;
    res.body = fault::optional_text("body", it.body.filter(|it| !it.is_empty()))?;
    res.url = fault::optional_text("url", it.url)?;
    res.author = convert::person(spelled(it.author), None, it.author_association)?;
    let labels = it.labels.map(List::into_nodes).into_iter().flatten();
    res.labels = fault::names("labels", labels.filter_map(|it| it.name).collect())?;
    res.updated_at = moment_of("updatedAt", it.updated_at.as_deref())?;
    if it.closed == Some(true) {
        res.state = State::Closed;
        res.closed_at = moment_of("closedAt", it.closed_at.as_deref())?;
    }
    let reason = it.state_reason.map(|it| it.to_ascii_lowercase());
    res.state_reason = fault::optional_text("stateReason", reason)?;
    if let Some(at) = moment_of("answerChosenAt", it.answer_chosen_at.as_deref())? {
        res.events.push(Event {
            at,
            kind: EventKind::Answered,
            label: None,
            actor: convert::person(spelled(it.answer_chosen_by), None, None)?,
            extra: Extra::new(),
        });
    }
    let reactions = it
        .reaction_groups
        .map(Reactions::counts)
        .unwrap_or_default();
    let upvotes = it.upvote_count.filter(|it| 0 < *it);
    for (key, value) in [
        (
            "category",
            it.category.and_then(|it| it.name).map(Value::from),
        ),
        ("upvotes", upvotes.map(Value::from)),
        (
            "reactions",
            (!reactions.is_empty()).then(|| reactions.into()),
        ),
        ("locked", it.locked.filter(|it| *it).map(Value::from)),
    ] {
        if let Some(value) = value {
            res.extra.insert(key.to_owned(), value);
        }
    }
    for remark in remarks {
        res.messages.push(message(remark)?);
    }
    res.messages.sort_by_key(|it| it.at);
    Ok(res)
}

fn message(it: Remark) -> Result<Message, Fault> {
    let deleted_at = moment_of("deletedAt", it.deleted_at.as_deref())?;
    let edited_at = moment_of("lastEditedAt", it.last_edited_at.as_deref())?;
    let is_answer = it.is_answer == Some(true);
    let mut message = convert::message(
        Comment {
            url: it.url,
            body: it.body,
            author: spelled(it.author),
            author_association: it.author_association,
            created_at: it.created_at,
            reactions: it.reaction_groups,
            ..Comment::default()
        },
        false,
    )?;
    message.deleted_at = deleted_at;
    message.edited_at = edited_at;
    if is_answer {
        message.extra.insert("answer".to_owned(), true.into());
    }
    Ok(message)
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

fn reviews(
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
