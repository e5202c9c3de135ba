use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Change, ChangeKind};
use crate::model::{Channel, Conversation, Message, State, Text};

/// What was known of a conversation when a write was planned, or what the source says now. A write
/// happens only while the two agree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    pub state: State,
    pub labels: Vec<Text>,
    pub assignees: Vec<Text>,
    /// Comments that stand there; `None` where not all of them were fetched.
    pub comments: Option<u64>,
    /// GitHub's number of the newest one.
    pub last_comment: Option<u64>,
    /// The source's own revision mark. `None` where it cannot be compared: after a write of ours,
    /// or where no extract told it.
    pub updated_at: Option<DateTime<Utc>>,
    /// GitHub tells a discussion in another way, and its comments are not counted.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_discussion: bool,
}

impl Seen {
    pub fn of(conversation: &Conversation) -> Self {
        let standing = conversation.messages.iter().filter(|it| is_comment(it));
        let numbers: Vec<Option<u64>> = standing
            .map(|it| comment_number(it.external_id.as_ref()?.raw()))
            .collect();
        let is_discussion = conversation.channel == Channel::GithubDiscussion;
        let complete = conversation.messages_complete && !is_discussion;
        Self {
            state: conversation.state,
            labels: conversation.labels.clone(),
            assignees: conversation.assignees.clone(),
            comments: complete.then_some(numbers.len() as u64),
            last_comment: numbers.into_iter().flatten().max(),
            updated_at: conversation.updated_at,
            is_discussion,
        }
    }

    /// What is to be expected once `change` has been made by us; `comment` is its number.
    #[must_use]
    pub fn after(&self, change: &Change, comment: Option<u64>) -> Self {
        let mut after = self.clone();
        after.updated_at = None;
        let argument = &change.argument;
        match change.kind {
            ChangeKind::AddLabel => add(&mut after.labels, argument),
            ChangeKind::RemoveLabel => remove(&mut after.labels, argument),
            ChangeKind::Assign => add(&mut after.assignees, argument),
            ChangeKind::Unassign => remove(&mut after.assignees, argument),
            ChangeKind::Comment => {
                after.comments = after.comments.map(|it| it + 1);
                after.last_comment = comment.max(after.last_comment);
            }
        }
        after
    }

    /// In words, what is different `now`; nothing where the two agree.
    pub fn differences(&self, now: &Self) -> Vec<Text> {
        let mut differences = Vec::new();
        if self.state != now.state {
            differences.push(format!("it is {} now", now.state.as_str()).into());
        }
        differences.extend(moved("label", &self.labels, &now.labels));
        differences.extend(moved("assignee", &self.assignees, &now.assignees));
        if let (Some(then), Some(now)) = (self.comments, now.comments) {
            if then < now {
                let n = now - then;
                let s = if n == 1 { "" } else { "s" };
                differences.push(format!("{n} new comment{s}").into());
            } else if now < then {
                differences.push("a comment was deleted".into());
            }
        }
        if differences.is_empty() && self.last_comment < now.last_comment {
            differences.push("another comment is the newest".into());
        }
        let marks = self.updated_at.zip(now.updated_at);
        // The log keeps whole seconds, as GitHub tells them; other servers tell parts of one.
        let changed =
            |then: &DateTime<Utc>, now: &DateTime<Utc>| then.timestamp() != now.timestamp();
        if let Some((_, now)) =
            marks.filter(|(then, now)| differences.is_empty() && changed(then, now))
        {
            let at = now.format("%Y-%m-%d %H:%M:%S UTC");
            differences.push(format!("it was changed at {at}").into());
        }
        differences
    }
}

/// `issuecomment-12`, `discussioncomment-12` or `12`: a comment. What belongs to a review has
/// numbers of its own.
pub fn comment_number(external_id: &str) -> Option<u64> {
    let digits = external_id
        .strip_prefix("issuecomment-")
        .or_else(|| external_id.strip_prefix("discussioncomment-"));
    digits.unwrap_or(external_id).parse().ok()
}

fn is_comment(message: &Message) -> bool {
    let id = message.external_id.as_ref().map_or("", |it| it.raw());
    let of_review = id.contains("review") || id.starts_with("discussion_r");
    message.deleted_at.is_none() && !of_review && !message.extra.contains_key("review")
}

/// GitHub's names of labels and people ignore case, and the policy writes people with `@`.
pub(super) fn same(a: &Text, b: &Text) -> bool {
    let bare = |it: &Text| it.raw().trim_start_matches('@').to_lowercase();
    bare(a) == bare(b)
}

pub(super) fn holds(words: &[Text], word: &Text) -> bool {
    words.iter().any(|it| same(it, word))
}

fn add(words: &mut Vec<Text>, word: &Text) {
    if !holds(words, word) {
        words.push(word.clone());
    }
}

fn remove(words: &mut Vec<Text>, word: &Text) {
    words.retain(|it| !same(it, word));
}

fn moved(what: &str, then: &[Text], now: &[Text]) -> Vec<Text> {
    let came = now.iter().filter(|it| !holds(then, it));
    let went = then.iter().filter(|it| !holds(now, it));
    let came = came.map(|it| Text::new(format!("{what} {} came", it.raw())));
    let went = went.map(|it| Text::new(format!("{what} {} went", it.raw())));
    came.chain(went).collect()
}
