use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::documents::{MORE_COMMENTS, MORE_REPLIES};
use super::{List, MOST_PAGES, moment_of, spelled};
use crate::extract::fault::{self, Fault};
use crate::extract::github::convert;
use crate::extract::github::lists::Api;
use crate::extract::github::pages::{self, Records, Sheet};
use crate::extract::github::wire::{Comment, Named, Reactions};
use crate::github::{Fault as Failure, GraphQl};
use crate::model::{Channel, Conversation, Event, EventKind, Extra, Message, State};

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

pub(super) fn discussions(
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
