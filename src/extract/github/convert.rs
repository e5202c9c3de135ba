use chrono::{DateTime, Utc};

use super::wire::{Comment, Comments, Issue, Named};
use crate::extract::fault::{Fault, names, optional_text, text};
use crate::extract::rejection::quoted;
use crate::extract::{FileKind, moment, repository};
use crate::model::{
    Channel, Conversation, Event, EventKind, Extra, Message, Person, Role, State, Text,
};

/// `gh issue list` and `gh pr list` ask for so many comments and reviews of an item and do not
/// say that there were more.
const GH_LIST_LIMIT: usize = 100;

pub(super) fn conversation(
    mut it: Issue,
    kind: FileKind,
    pulls: bool,
    repo: Option<&str>,
) -> Result<Conversation, Fault> {
    let number = it
        .number
        .ok_or_else(|| Fault::missing("number", "add `number` to `--json`"))?;
    let title = it
        .title
        .take()
        .ok_or_else(|| Fault::missing("title", "add `title` to `--json`"))?;
    let opened_at = optional_moment("created_at", it.created_at.as_deref())?
        .ok_or_else(|| Fault::missing("created_at", "add `createdAt` to `--json`"))?;
    let channel = channel(&it, pulls);
    let external_id = format!("{}#{number}", repository_of(&it, repo)?);
    repository::check_reference(&external_id).map_err(|_| {
        let what = format!("is {number}: GitHub counts from 1");
        Fault::new("bad-external-id", "number", what)
    })?;
    let mut res = Conversation::new(channel, &external_id, "", opened_at);
    res.title = text("title", title)?;
    res.body = optional_text("body", it.body.take().filter(|it| !it.is_empty()))?;
    res.url = url(&it)?;
    res.author = person(
        it.user.take(),
        it.author.take(),
        it.author_association.take(),
    )?;
    res.labels = names("labels", bare(it.labels.take()))?;
    res.assignees = names("assignees", bare(it.assignees.take()))?;
    res.milestone = optional_text("milestone", it.milestone.take().and_then(|it| it.name))?;
    res.updated_at = optional_moment("updated_at", it.updated_at.as_deref())?;
    res.messages_complete = is_complete(&it, kind, channel);
    unnamed(&mut res, &mut it);
    closing(&mut res, &mut it)?;
    messages(&mut res.messages, it)?;
    Ok(res)
}

/// What has no column: reactions as counts, the lock, the type.
fn unnamed(res: &mut Conversation, it: &mut Issue) {
    let reactions = it
        .reactions
        .take()
        .map(|it| it.counts())
        .unwrap_or_default();
    if !reactions.is_empty() {
        res.extra.insert("reactions".into(), reactions.into());
    }
    if it.locked == Some(true) {
        res.extra.insert("locked".into(), true.into());
    }
    if let Some(name) = it.kind.take().and_then(|it| it.name) {
        res.extra.insert("type".into(), name.into());
    }
}

pub(super) fn optional_moment(
    path: &str,
    written: Option<&str>,
) -> Result<Option<DateTime<Utc>>, Fault> {
    written.map(|it| moment::read(path, it)).transpose()
}

fn channel(it: &Issue, pulls: bool) -> Channel {
    let by_url = [&it.html_url, &it.url]
        .into_iter()
        .flatten()
        .any(|it| it.contains("/pull/") || it.contains("/pulls/"));
    let by_key = it.pull_request.is_some()
        || it.head_ref_name.is_some()
        || it.merged_at.is_some()
        || it.reviews.is_some();
    // REST writes `draft` on issues' pages for pull requests only, and `gh` never on an issue.
    if pulls || by_url || by_key || it.draft.is_some() {
        return Channel::GithubPull;
    }
    Channel::GithubIssue
}

fn repository_of(it: &Issue, fallback: Option<&str>) -> Result<String, Fault> {
    let by_url = [&it.html_url, &it.repository_url, &it.url]
        .into_iter()
        .flatten()
        .find_map(|it| repository::of_url(it));
    by_url
        .or_else(|| fallback.map(str::to_owned))
        .ok_or_else(|| {
            let what = "names no repository: add `url` to `--json`, or say `--repo`";
            Fault::new("no-repository", "", what)
        })
}

/// The address a person would open.
fn url(it: &Issue) -> Result<Option<Text>, Fault> {
    let written = it.html_url.as_ref().or(it.url.as_ref());
    let written = written.filter(|it| !repository::is_api_url(it)).cloned();
    optional_text("url", written)
}

/// `user` is REST's word, `author` everybody else's.
pub(super) fn person(
    user: Option<Named>,
    author: Option<Named>,
    association: Option<String>,
) -> Result<Option<Person>, Fault> {
    let Some(named) = user.or(author) else {
        return Ok(None);
    };
    let Some(handle) = optional_text("author", named.name)? else {
        return Ok(None);
    };
    let association = optional_text("author_association", association)?;
    Ok(Some(Person {
        handle: Some(handle),
        role: named.bot.then_some(Role::Bot),
        association: association
            .filter(|it| !it.is_empty())
            .map(|it| it.raw().to_ascii_uppercase()),
    }))
}

fn bare(written: Option<Vec<Named>>) -> Vec<String> {
    let written = written.into_iter().flatten();
    written.filter_map(|it| it.name).collect()
}

/// Whether all that was said came along. A pull request is also answered by reviews, which REST
/// hands over elsewhere.
fn is_complete(it: &Issue, kind: FileKind, channel: Channel) -> bool {
    let whole = |len: usize| kind != FileKind::GhJson || len != GH_LIST_LIMIT;
    let comments = match &it.comments {
        None => false,
        Some(Comments::Count(count)) => *count == 0,
        Some(Comments::List(list)) => whole(list.len()),
    };
    let reviews = match &it.reviews {
        None => channel != Channel::GithubPull,
        Some(list) => whole(list.len()),
    };
    comments && reviews
}

/// State, closing and merging. Who closed is a fact of its own, and without it there is no event.
fn closing(res: &mut Conversation, it: &mut Issue) -> Result<(), Fault> {
    let in_page = it.pull_request.take().and_then(|it| it.merged_at);
    let merged_at = it.merged_at.take().or(in_page);
    let merged_at = optional_moment("merged_at", merged_at.as_deref())?;
    let closed_at = optional_moment("closed_at", it.closed_at.as_deref())?;
    res.closed_at = closed_at.or(merged_at);
    res.state = match it.state.as_deref() {
        Some(written) => state(written)?,
        None if res.closed_at.is_some() => State::Closed,
        None => State::Open,
    };
    let reason = it.state_reason.take().filter(|it| !it.is_empty());
    res.state_reason = optional_text("state_reason", reason.map(|it| it.to_ascii_lowercase()))?;
    if let Some(at) = merged_at {
        let actor = person(it.merged_by.take(), None, None)?;
        res.events.push(event(at, EventKind::Merged, actor));
    }
    let closed_by = person(it.closed_by.take(), None, None)?;
    if let (Some(at), Some(actor), State::Closed) = (closed_at, closed_by, res.state) {
        res.events.push(event(at, EventKind::Closed, Some(actor)));
    }
    res.events.sort_by_key(|it| it.at);
    Ok(())
}

fn state(written: &str) -> Result<State, Fault> {
    match written.to_ascii_lowercase().as_str() {
        "open" => Ok(State::Open),
        "closed" | "merged" => Ok(State::Closed),
        _ => {
            let what = format!("is {}: use one of open, closed, merged", quoted(written));
            Err(Fault::new("unknown-state", "state", what))
        }
    }
}

fn event(at: DateTime<Utc>, kind: EventKind, actor: Option<Person>) -> Event {
    Event {
        at,
        kind,
        label: None,
        actor,
        extra: Extra::new(),
    }
}

/// Comments, reviews and the comments within them, oldest first.
fn messages(res: &mut Vec<Message>, it: Issue) -> Result<(), Fault> {
    for (index, comment) in list(it.comments).into_iter().enumerate() {
        let inside = |fault: Fault| fault.inside(format_args!("comments[{index}]"));
        res.push(message(comment, true).map_err(inside)?);
    }
    for (index, written) in it.reviews.into_iter().flatten().enumerate() {
        review(res, written).map_err(|it| it.inside(format_args!("reviews[{index}]")))?;
    }
    res.sort_by_key(|it| it.at);
    Ok(())
}

fn list(comments: Option<Comments>) -> Vec<Comment> {
    match comments {
        Some(Comments::List(list)) => list,
        Some(Comments::Count(_)) | None => Vec::new(),
    }
}

/// A review that was not submitted yet is seen by its writer only, and so are its comments.
pub(super) fn review(res: &mut Vec<Message>, mut it: Comment) -> Result<(), Fault> {
    let verdict = it.state.take().map(|it| it.to_ascii_uppercase());
    it.created_at = it.submitted_at.take().or(it.created_at);
    if it.created_at.is_none() || verdict.as_deref() == Some("PENDING") {
        return Ok(());
    }
    let within = list(it.comments.take());
    let mut own = message(it, false)?;
    if let Some(verdict) = verdict {
        own.extra.insert("review".into(), verdict.into());
    }
    let reviewer = own.author.clone();
    res.push(own);
    for (index, comment) in within.into_iter().enumerate() {
        let inside = |fault: Fault| fault.inside(format_args!("comments[{index}]"));
        let mut comment = message(comment, false).map_err(inside)?;
        // The archive names the reviewer only.
        comment.author = comment.author.or_else(|| reviewer.clone());
        res.push(comment);
    }
    Ok(())
}

/// A later `updated_at` is an edit on comments; on what belongs to a review it is set by the
/// submission, too, and tells nothing.
pub(super) fn message(it: Comment, tells_edits: bool) -> Result<Message, Fault> {
    let written = it
        .created_at
        .as_deref()
        .ok_or_else(|| Fault::missing("created_at", "say when it was written"))?;
    let at = moment::read("created_at", written)?;
    let updated_at = optional_moment("updated_at", it.updated_at.as_deref())?;
    let body = text("body", it.body.unwrap_or_default())?;
    let reactions = it.reactions.map(|it| it.counts()).unwrap_or_default();
    let anchor = [&it.html_url, &it.url]
        .into_iter()
        .flatten()
        .find_map(|it| it.split_once('#'))
        .map(|it| it.1.to_owned());
    let external_id = anchor.or_else(|| it.id.and_then(|it| it.name));
    let author = person(it.user, it.author, it.author_association)?;
    let mut message = Message {
        external_id: optional_text("id", external_id)?,
        edited_at: updated_at.filter(|it| tells_edits && *it != at),
        ..Message::new(at, author, body.raw())
    };
    if !reactions.is_empty() {
        message.extra.insert("reactions".into(), reactions.into());
    }
    Ok(message)
}
