//! Pages of REST lists as records. An item that cannot be read costs nothing but itself.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::happening::{self, Happening};
use super::{convert, wire};
use crate::extract::FileKind;
use crate::extract::fault::{self, Fault};
use crate::extract::moment;
use crate::extract::source::Position;
use crate::github::{Answer, Fault as Failure};
use crate::model::{Channel, Conversation, Event, Message, Text};

/// What stands on a page.
#[derive(Debug)]
pub enum Records {
    Issues(Vec<Issue>),
    /// Comments and reviews.
    Messages(Vec<Said>),
    Events(Vec<Happened>),
    /// Each whole.
    Discussions(Vec<Conversation>),
    Releases(Vec<Released>),
}

/// An issue or a pull request, without what was said in it.
#[derive(Debug)]
pub struct Issue {
    pub number: u64,
    /// `owner/repo#142` as its own address says: another one where it was transferred.
    pub home: String,
    pub conversation: Conversation,
    /// As GitHub counts them; reviews are not among them.
    pub comments: u64,
}

/// A message of an issue or pull request.
#[derive(Debug)]
pub struct Said {
    pub number: u64,
    pub channel: Channel,
    pub message: Message,
}

#[derive(Debug)]
pub struct Happened {
    pub number: u64,
    pub channel: Channel,
    pub event: Event,
}

#[derive(Debug)]
pub struct Released {
    pub tag: Text,
    pub name: Option<Text>,
    /// UTC.
    pub published_at: DateTime<Utc>,
}

/// An item that is left out, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// One of [`crate::extract::CODES`].
    pub code: &'static str,
    pub message: String,
}

/// A page and the span of its moments of change.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) records: Records,
    pub(super) unreadable: Vec<Unreadable>,
    pub(super) oldest: Option<DateTime<Utc>>,
    pub(super) newest: Option<DateTime<Utc>>,
}

impl Sheet {
    pub(super) fn new(records: Records) -> Self {
        Self {
            records,
            unreadable: Vec::new(),
            oldest: None,
            newest: None,
        }
    }

    pub(super) fn saw(&mut self, at: DateTime<Utc>) {
        self.oldest = Some(self.oldest.map_or(at, |it| it.min(at)));
        self.newest = Some(self.newest.map_or(at, |it| it.max(at)));
    }

    pub(super) fn reject(&mut self, what: &str, fault: Fault) {
        self.unreadable.push(unreadable(what, fault));
    }
}

pub(super) fn unreadable(what: &str, fault: Fault) -> Unreadable {
    let rejection = fault.at(Position::START);
    Unreadable {
        code: rejection.code,
        message: format!("{what}: {}", rejection.message),
    }
}

/// Hands over every element of a list that can be read as a `T`, with the moment it changed.
fn each<'a, T: Deserialize<'a>>(
    answer: &'a Answer,
    sheet: &mut Sheet,
    take: &mut dyn FnMut(&mut Sheet, T) -> Result<(), Fault>,
) -> Result<(), Failure> {
    // Nearly always all can be read, and at once is three times as fast.
    if let Ok(all) = serde_json::from_str::<Vec<T>>(&answer.body) {
        for it in all {
            if let Err(fault) = take(sheet, it) {
                sheet.reject("an item", fault);
            }
        }
        return Ok(());
    }
    for raw in answer.items()? {
        let done = fault::parse(raw.get().as_bytes()).and_then(|it| take(sheet, it));
        if let Err(fault) = done {
            sheet.reject(&named(raw), fault);
        }
    }
    Ok(())
}

/// How to find again what could not be read.
pub(super) fn named(raw: &RawValue) -> String {
    #[derive(Deserialize)]
    struct Address {
        html_url: Option<String>,
        url: Option<String>,
    }
    let address = serde_json::from_str::<Address>(raw.get()).ok();
    let address = address.and_then(|it| it.html_url.or(it.url));
    address.map_or_else(|| "an item".to_owned(), |it| it.chars().take(200).collect())
}

pub(super) fn issues(answer: &Answer, repo: &str) -> Result<Sheet, Failure> {
    let mut sheet = Sheet::new(Records::Issues(Vec::new()));
    each(answer, &mut sheet, &mut |sheet, it| {
        let issue = read_issue(it, repo)?;
        if let Some(at) = issue.conversation.updated_at {
            sheet.saw(at);
        }
        if let Records::Issues(issues) = &mut sheet.records {
            issues.push(issue);
        }
        Ok(())
    })?;
    Ok(sheet)
}

/// A single issue, asked for by its number.
pub fn issue(answer: &Answer, repo: &str) -> Result<Issue, Unreadable> {
    fault::parse(answer.body.as_bytes())
        .and_then(|it| read_issue(it, repo))
        .map_err(|it| unreadable("an issue", it))
}

fn read_issue(mut it: wire::Issue, repo: &str) -> Result<Issue, Fault> {
    let comments = match &it.comments {
        Some(wire::Comments::Count(count)) => *count,
        Some(wire::Comments::List(list)) => list.len() as u64,
        None => 0,
    };
    // What this list leaves out is none: GitHub always names the milestone of an issue.
    let has_milestone = it.milestone.as_ref().is_some_and(|it| it.name.is_some());
    it.comments = Some(wire::Comments::Count(comments));
    let mut conversation = convert::conversation(it, FileKind::RestPages, false, Some(repo))?;
    let id = conversation.external_id.raw();
    let number = id.rsplit_once('#').and_then(|it| it.1.parse().ok());
    let number: u64 = number.unwrap_or_default();
    let home = id.to_owned();
    // The name that was asked by, however the address is spelled.
    conversation.external_id = format!("{repo}#{number}").into();
    if !has_milestone {
        conversation.milestone = Some(Text::default());
    }
    Ok(Issue {
        number,
        home,
        conversation,
        comments,
    })
}

/// Comments on issues, or on the lines of pull requests; on these a later `updated_at` is no edit.
pub(super) fn remarks(answer: &Answer, on_lines: bool) -> Result<Sheet, Failure> {
    let mut sheet = Sheet::new(Records::Messages(Vec::new()));
    each(answer, &mut sheet, &mut |sheet, it: wire::Comment| {
        if let Some(at) = it.updated_at.as_deref().or(it.created_at.as_deref()) {
            sheet.saw(moment::read("updated_at", at)?);
        }
        let said = remark(it, on_lines)?;
        if let Records::Messages(messages) = &mut sheet.records {
            messages.push(said);
        }
        Ok(())
    })?;
    Ok(sheet)
}

fn remark(it: wire::Comment, on_lines: bool) -> Result<Said, Fault> {
    // `issue_url` and `pull_request_url` end with the number.
    let address = it.issue_url.as_deref().or(it.pull_request_url.as_deref());
    let number = address
        .and_then(|it| it.rsplit_once('/'))
        .and_then(|it| it.1.parse().ok());
    let number = number.ok_or_else(|| Fault::missing("issue_url", "say what it belongs to"))?;
    let address = it.html_url.as_deref().unwrap_or_default();
    let channel = channel(on_lines || address.contains("/pull/"));
    let message = convert::message(it, !on_lines)?;
    Ok(Said {
        number,
        channel,
        message,
    })
}

fn channel(is_pull: bool) -> Channel {
    if is_pull {
        Channel::GithubPull
    } else {
        Channel::GithubIssue
    }
}

/// The comments on one issue.
pub fn comments(answer: &Answer) -> Result<(Vec<Said>, Vec<Unreadable>), Failure> {
    let sheet = remarks(answer, false)?;
    let said = match sheet.records {
        Records::Messages(said) => said,
        _ => Vec::new(),
    };
    Ok((said, sheet.unreadable))
}

pub(super) fn events(answer: &Answer) -> Result<Sheet, Failure> {
    let mut sheet = Sheet::new(Records::Events(Vec::new()));
    each(answer, &mut sheet, &mut |sheet, it: Happening| {
        let issue = it.issue.as_ref();
        let is_pull = issue.is_some_and(|it| it.pull_request.is_some());
        let number = issue.and_then(|it| it.number);
        if let Some(at) = it.created_at.as_deref() {
            sheet.saw(moment::read("created_at", at)?);
        }
        let event = happening::event(it)?;
        if let (Records::Events(events), Some(number), Some(event)) =
            (&mut sheet.records, number, event)
        {
            let channel = channel(is_pull);
            events.push(Happened {
                number,
                channel,
                event,
            });
        }
        Ok(())
    })?;
    Ok(sheet)
}

#[derive(serde::Deserialize)]
struct Release {
    tag_name: Option<String>,
    name: Option<String>,
    draft: Option<bool>,
    published_at: Option<String>,
}

/// Drafts are not released.
pub(super) fn releases(answer: &Answer) -> Result<Sheet, Failure> {
    let mut sheet = Sheet::new(Records::Releases(Vec::new()));
    each(answer, &mut sheet, &mut |sheet, it: Release| {
        let (Some(tag), Some(at)) = (it.tag_name, it.published_at.as_deref()) else {
            return Ok(());
        };
        let published_at = moment::read("published_at", at)?;
        sheet.saw(published_at);
        if let (Records::Releases(releases), None | Some(false)) = (&mut sheet.records, it.draft) {
            releases.push(Released {
                tag: fault::text("tag_name", tag)?,
                name: fault::optional_text("name", it.name)?,
                published_at,
            });
        }
        Ok(())
    })?;
    Ok(sheet)
}
