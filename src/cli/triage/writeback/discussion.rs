//! Discussions, which GitHub tells and takes by GraphQL alone.

use chrono::{DateTime, Utc};
use serde::Deserialize;
use serde_json::json;

use super::remote::{Place, Written};
use super::wire::{Comment, Label, User};
use crate::github::{Client, Fault, GraphQl};
use crate::model::{State, Text};
use crate::triage::writeback::{Change, ChangeKind, Seen};

const THREAD: &str = include_str!("documents/thread.graphql");
const COMMENT: &str = include_str!("documents/comment.graphql");
const DELETE: &str = include_str!("documents/delete.graphql");

#[derive(Deserialize)]
struct Answer {
    repository: Option<Repository>,
}

#[derive(Deserialize)]
struct Repository {
    discussion: Option<Thread>,
}

/// A discussion as it is now, with what was said last.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Thread {
    id: String,
    #[serde(default)]
    closed: bool,
    updated_at: Option<DateTime<Utc>>,
    labels: Option<Nodes<Label>>,
    comments: Option<Nodes<Remark>>,
}

#[derive(Deserialize)]
struct Nodes<T> {
    nodes: Vec<Option<T>>,
}

/// A comment, or a reply to one.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Remark {
    id: String,
    database_id: Option<u64>,
    url: String,
    #[serde(default)]
    body: Text,
    created_at: DateTime<Utc>,
    author: Option<User>,
    author_association: Option<String>,
    replies: Option<Nodes<Self>>,
}

#[derive(Deserialize)]
struct Made {
    made: Option<Payload>,
}

#[derive(Deserialize)]
struct Payload {
    comment: Option<Remark>,
}

pub(super) fn seen(client: &mut Client, place: Place<'_>) -> Result<Seen, Fault> {
    let thread = thread(client, place)?;
    let labels = thread.labels.map(|it| it.nodes).unwrap_or_default();
    let mut labels: Vec<Text> = labels.into_iter().flatten().map(Label::name).collect();
    labels.sort_unstable();
    Ok(Seen {
        state: if thread.closed {
            State::Closed
        } else {
            State::Open
        },
        labels,
        assignees: Vec::new(),
        // Only the last ones are asked for.
        comments: None,
        last_comment: None,
        updated_at: thread.updated_at,
        is_discussion: true,
    })
}

/// What was said last, the newest comments and the newest replies to them.
pub(super) fn comments(client: &mut Client, place: Place<'_>) -> Result<Vec<Comment>, Fault> {
    let remarks = thread(client, place)?.remarks();
    Ok(remarks.into_iter().filter_map(Remark::comment).collect())
}

/// Makes a change, exactly once. Nothing but words is written to a discussion.
pub(super) fn make(
    client: &mut Client,
    place: Place<'_>,
    change: &Change,
    body: &str,
) -> Result<Written, Fault> {
    if change.kind != ChangeKind::Comment {
        return Err(Fault::Unprocessable {
            status: 422,
            message: "nothing but comments is written to a discussion".into(),
        });
    }
    let id = thread(client, place)?.id;
    let answer = client.graphql(COMMENT, &json!({ "id": id, "body": body }))?;
    let made = answer.json::<Made>().ok().and_then(|it| it.made?.comment);
    match made.and_then(Remark::comment) {
        Some(comment) => Ok(Written {
            comment: Some(comment),
        }),
        None => Err(answer.refusal()),
    }
}

/// Deletes a comment of ours; one that is gone already is fine.
pub(super) fn delete(client: &mut Client, place: Place<'_>, id: u64) -> Result<Written, Fault> {
    let gone = Ok(Written { comment: None });
    let remarks = thread(client, place)?.remarks();
    let Some(remark) = remarks.into_iter().find(|it| it.number() == Some(id)) else {
        return gone;
    };
    let answer = client.graphql(DELETE, &json!({ "id": remark.id }))?;
    match answer.refusal_if_any() {
        None | Some(Fault::Missing { .. }) => gone,
        Some(fault) => Err(fault),
    }
}

fn thread(client: &mut Client, place: Place<'_>) -> Result<Thread, Fault> {
    let (owner, name) = place.repository().split_once('/').unwrap_or_default();
    let number: u64 = place.number().parse().unwrap_or_default();
    let variables = json!({ "owner": owner, "name": name, "number": number });
    let answer: GraphQl = client.graphql(THREAD, &variables)?;
    let is_missing = answer.errors.iter().any(|it| it.kind == "NOT_FOUND");
    let found = match is_missing {
        true => None,
        false => answer.json::<Answer>()?.repository,
    };
    found
        .and_then(|it| it.discussion)
        .ok_or_else(|| Fault::Missing {
            what: format!("the discussion {}#{}", place.repository(), place.number()),
        })
}

impl Thread {
    fn remarks(self) -> Vec<Remark> {
        let comments = self.comments.map(|it| it.nodes).unwrap_or_default();
        let mut remarks = Vec::new();
        for mut comment in comments.into_iter().flatten() {
            let replies = comment.replies.take().map(|it| it.nodes);
            remarks.push(comment);
            remarks.extend(replies.into_iter().flatten().flatten());
        }
        remarks
    }
}

impl Remark {
    /// As the address of a comment ends, and as an extract numbers it.
    fn number(&self) -> Option<u64> {
        let (_, anchored) = self.url.rsplit_once("#discussioncomment-")?;
        anchored.parse().ok().or(self.database_id)
    }

    fn comment(self) -> Option<Comment> {
        Some(Comment {
            id: self.number()?,
            body: Some(self.body),
            user: self.author,
            created_at: self.created_at,
            html_url: Some(self.url),
            author_association: self.author_association,
        })
    }
}
