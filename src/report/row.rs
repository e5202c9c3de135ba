//! One conversation as a report names it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::Serialize;
use unicode_segmentation::UnicodeSegmentation;

use super::lead::{decided_at, released_at, votes};
use super::setting::{Setting, Subject};
use super::{Section, Window};
use crate::model::{Actor, Channel, Priority, State as Standing, Text};
use crate::triage::State;

/// What a report does with conversations that are not for the public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// Counts them and leaves them out of every list.
    Drop,
    /// Names them by their number alone.
    Mask,
    Show,
}

/// Moments are UTC, durations whole seconds of wall time.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub id: String,
    pub r#ref: Text,
    /// Without the repository where the log follows only one; for the public, where there is no
    /// number that they know, the channel.
    pub short: Text,
    pub title: Text,
    pub url: Option<Text>,
    pub channel: &'static str,
    pub private: bool,
    /// `bug`, `request`, `question`, `praise`, `other`: by its labels.
    pub kind: &'static str,
    pub priority: Option<&'static str>,
    /// Stronger, and confirmed by nobody: `P0?`. For the team alone.
    pub suspected: Option<&'static str>,
    pub state: &'static str,
    /// The state in words for readers outside.
    pub status: &'static str,
    pub owner: Option<Text>,
    /// The version for which a fix is planned.
    pub planned: Option<Text>,
    pub opened_at: DateTime<Utc>,
    pub closed_at: Option<DateTime<Utc>>,
    pub due_at: Option<DateTime<Utc>>,
    pub overdue_seconds: Option<i64>,
    pub age_seconds: i64,
    /// Different customers who wrote in it or in one of its duplicates, ever.
    pub voices: usize,
    /// Hands that went up for it at its source: upvotes, and reactions that are for it.
    pub votes: usize,
    /// First planned for a version, or closed.
    pub decided_at: Option<DateTime<Utc>>,
    /// The first release after that.
    pub released_at: Option<DateTime<Utc>>,
    /// What customers wrote in it within the period, the opening included.
    pub words: usize,
    pub next_action: String,
    pub why: Vec<String>,
    /// From a note about it.
    pub workaround: Option<Text>,
    /// What the FAQ answers.
    pub answer: Option<Text>,
    /// It is one of the questions that are asked again and again.
    pub recurs: bool,
}

pub(super) const PRIVATE: &str = "(private)";

/// The conversation as this report may name it; `None`: not at all.
pub(super) fn row(setting: &Setting, subject: &Subject<'_>, window: Window) -> Option<Row> {
    let conversation = subject.timeline.conversation;
    if conversation.private && setting.privacy == Privacy::Drop {
        return None;
    }
    let masked = conversation.private && setting.privacy == Privacy::Mask;
    let item = subject.item;
    let close = subject.timeline.standing_close().map(|it| it.at);
    Some(Row {
        id: conversation.id.to_string(),
        r#ref: item.reference.clone(),
        short: short(setting, subject),
        title: if masked {
            PRIVATE.into()
        } else {
            readable(&conversation.title)
        },
        url: conversation.url.clone().filter(|_| !masked),
        channel: conversation.channel.as_str(),
        private: conversation.private,
        kind: kind(subject, setting.now),
        priority: item.priority.map(Priority::as_str),
        suspected: item
            .suspected
            .map(Priority::as_str)
            .filter(|_| setting.privacy != Privacy::Drop),
        state: item.standing.state.as_str(),
        status: status(subject),
        owner: item
            .owner
            .clone()
            .filter(|_| setting.privacy != Privacy::Drop),
        planned: planned(subject),
        opened_at: conversation.opened_at,
        closed_at: close.or(conversation.closed_at),
        due_at: item.due_at,
        overdue_seconds: item.overdue_seconds,
        age_seconds: item.age_seconds,
        voices: voices(subject).max(item.kin.reporters),
        votes: votes(&conversation.extra),
        decided_at: decided_at(subject),
        released_at: released_at(subject),
        words: words(subject, window),
        next_action: item.next_action.clone(),
        why: item.why.clone(),
        workaround: setting.said_about(conversation.id, Section::Workaround),
        answer: setting.said_about(conversation.id, Section::Faq),
        recurs: false,
    })
}

impl Row {
    /// What a rule suspects, or else what is said.
    pub(super) fn gravest(&self) -> Option<&'static str> {
        self.suspected.or(self.priority)
    }
}

const NO_TITLE: &str = "(no title)";

/// A title as a list can show it: nobody reads on after so many characters, and a blank one leaves
/// no empty cell.
pub(super) fn readable(title: &Text) -> Text {
    const MOST: usize = 160;
    if title.is_blank() {
        return NO_TITLE.into();
    }
    match title.raw().grapheme_indices(true).nth(MOST) {
        None => title.clone(),
        Some((end, _)) => Text::new(format!("{}…", &title.raw()[..end])),
    }
}

fn short(setting: &Setting, subject: &Subject<'_>) -> Text {
    let conversation = subject.timeline.conversation;
    if setting.privacy == Privacy::Drop && !conversation.channel.is_github() {
        // The log's own number tells nothing to those who do not have the log.
        return conversation.channel.as_str().into();
    }
    let reference = &subject.item.reference;
    within(reference, setting.repository.as_deref()).unwrap_or_else(|| reference.clone())
}

/// `#142`, where the repository goes without saying.
pub(super) fn within(reference: &Text, repository: Option<&str>) -> Option<Text> {
    let (name, number) = reference.raw().split_once('#')?;
    let same = repository.is_some_and(|it| name.eq_ignore_ascii_case(it));
    same.then(|| Text::new(format!("#{number}")))
}

/// Words in labels that tell what somebody wants. The first that fits counts.
const KINDS: &[(&str, &str)] = &[
    ("enhancement", "request"),
    ("feature", "request"),
    ("idea", "request"),
    ("question", "question"),
    ("help", "question"),
    ("documentation", "question"),
    ("show-and-tell", "praise"),
    ("praise", "praise"),
    ("testimonial", "praise"),
    // Last: `bug-p3-low` says how bad, not what.
    ("bug", "bug"),
    ("crash", "bug"),
    ("regression", "bug"),
];

/// What they want, by the labels; without one a discussion is a question and what has a priority a
/// bug.
pub(super) fn kind(subject: &Subject<'_>, now: DateTime<Utc>) -> &'static str {
    let labels = subject.timeline.labels_at(now);
    let of_labels = KINDS.iter().find(|(word, _)| {
        let has = |it: &&str| it.to_ascii_lowercase().contains(word);
        labels.iter().any(has)
    });
    match of_labels {
        Some((_, kind)) => kind,
        None if subject.timeline.conversation.channel == Channel::GithubDiscussion => "question",
        None if subject.item.priority.is_some() => "bug",
        None => "other",
    }
}

fn status(subject: &Subject<'_>) -> &'static str {
    match subject.item.standing.state {
        State::New => "new",
        State::Reply => "waiting for our answer",
        State::Investigating => "in progress",
        State::Fixing => "fix planned",
        State::Tell => "fix released",
        State::Info => "waiting for the reporter",
        State::Verify => "fixed, waiting for a check",
        State::Third => "blocked elsewhere",
        State::Parked => "later",
        State::Done => ended(subject),
    }
}

fn ended(subject: &Subject<'_>) -> &'static str {
    let conversation = subject.timeline.conversation;
    let reason = conversation.state_reason.as_ref().map_or("", Text::raw);
    match reason {
        "duplicate" => "duplicate",
        "not_planned" => "not planned",
        _ if conversation.channel == Channel::GithubPull => "merged or closed",
        _ => "solved",
    }
}

/// Ended with what they wanted: neither a duplicate nor declined.
fn planned(subject: &Subject<'_>) -> Option<Text> {
    use crate::model::DecisionField::FixPlanned;

    let decided = subject.decisions.iter().rfind(|it| it.field == FixPlanned);
    let decided = decided.and_then(|it| it.value.clone());
    let open = subject.timeline.conversation.state == Standing::Open;
    decided
        .or_else(|| subject.timeline.conversation.milestone.clone())
        .filter(|_| open)
}

fn customers<'a>(subject: &Subject<'a>) -> impl Iterator<Item = (DateTime<Utc>, Option<&'a Text>)> {
    let conversation = subject.timeline.conversation;
    let opened = matches!(subject.timeline.opener, Actor::Customer | Actor::Unknown);
    let author = conversation
        .author
        .as_ref()
        .and_then(|it| it.handle.as_ref());
    let opening = opened.then_some((conversation.opened_at, author));
    let said = subject.timeline.messages();
    let said =
        said.filter(|(_, word)| word.actor == Actor::Customer && !word.auto && !word.deleted);
    let said = said.map(|(message, word)| {
        let handle = message.author.as_ref().and_then(|it| it.handle.as_ref());
        (word.at, handle)
    });
    opening.into_iter().chain(said)
}

fn voices(subject: &Subject<'_>) -> usize {
    let handles: BTreeSet<Option<&Text>> = customers(subject).map(|(_, handle)| handle).collect();
    handles.len()
}

/// What customers wrote within the window.
pub(super) fn words(subject: &Subject<'_>, window: Window) -> usize {
    customers(subject).filter(|(at, _)| window.has(*at)).count()
}
