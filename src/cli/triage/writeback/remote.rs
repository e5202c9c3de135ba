//! The few things asked of GitHub and told to it.

use serde_json::{Value, json};

use super::discussion;
use super::wire::{Comment, Issue, Label, User};
use crate::cli::Ctx;
use crate::cli::github::{Patience, of_writing, writer};
use crate::error::UserError;
use crate::github::{Answer, Client, Fault, Method};
use crate::model::{Marker, Text};
use crate::triage::writeback::{Change, ChangeKind, Op, Seen};

/// More comments than this since a plan are not looked through.
const MOST_PAGES: usize = 20;

pub(in crate::cli::triage) struct Remote {
    client: Client,
    /// Who writes; `None` for a token that belongs to no user.
    login: Option<Option<Text>>,
}

/// What a write left behind.
pub(super) struct Written {
    /// Of a comment.
    pub(super) comment: Option<Comment>,
}

/// Where a conversation is: `owner/repo`, its number, and what it is.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    repository: &'a str,
    number: &'a str,
    is_discussion: bool,
}

impl<'a> Place<'a> {
    pub(super) fn of(op: &'a Op) -> Self {
        let (repository, number) = op.reference.raw().split_once('#').unwrap_or_default();
        Self {
            repository,
            number,
            is_discussion: op.seen.is_discussion,
        }
    }

    pub(super) fn repository(self) -> &'a str {
        self.repository
    }

    pub(super) fn number(self) -> &'a str {
        self.number
    }

    fn path(self, rest: &str) -> String {
        format!("/repos/{}/issues/{}{rest}", self.repository, self.number)
    }
}

impl Remote {
    pub(in crate::cli::triage) fn open(
        ctx: &Ctx,
        patience: &Patience,
        from_gh: bool,
    ) -> anyhow::Result<Self> {
        Ok(Self {
            client: writer(ctx, patience, from_gh)?,
            login: None,
        })
    }

    /// Where the token comes from, to be shown.
    pub(in crate::cli::triage) fn token_source(&self) -> &'static str {
        self.client.token_source().as_str()
    }

    pub(super) fn fault(&self, fault: Fault) -> UserError {
        of_writing(fault, self.client.token_source())
    }

    /// Who writes.
    pub(super) fn login(&mut self) -> Result<Option<Text>, Fault> {
        if let Some(login) = &self.login {
            return Ok(login.clone());
        }
        let login = match self.client.get("/user", None) {
            Ok(answer) => answer.json::<User>().ok().map(|it| it.login),
            Err(Fault::Refused { .. } | Fault::Missing { .. }) => None,
            Err(fault) => return Err(fault),
        };
        self.login = Some(login.clone());
        Ok(login)
    }

    /// What the source says now. Where it has moved to is another place, and nothing is written
    /// there.
    pub(super) fn seen(&mut self, place: Place<'_>) -> Result<Seen, Fault> {
        if place.is_discussion {
            return discussion::seen(&mut self.client, place);
        }
        let answer = self.client.get(&place.path(""), None)?;
        if let Some(to) = answer.moved_to {
            return Err(Fault::Moved { to });
        }
        Ok(answer.json::<Issue>()?.seen())
    }

    /// Comments that came or were changed since a moment of the source's own.
    pub(super) fn comments(
        &mut self,
        place: Place<'_>,
        seen: &Seen,
    ) -> Result<Vec<Comment>, Fault> {
        if place.is_discussion {
            return discussion::comments(&mut self.client, place);
        }
        let since = seen
            .updated_at
            .map(|it| it.format("&since=%Y-%m-%dT%H:%M:%SZ").to_string());
        let first = format!("/comments?per_page=100{}", since.unwrap_or_default());
        let mut target = Some(place.path(&first));
        let mut comments = Vec::new();
        for _ in 0..MOST_PAGES {
            let Some(page) = target.take() else { break };
            let answer = self.client.get(&page, None)?;
            for item in answer.items()? {
                // One that cannot be read is none of ours.
                comments.extend(serde_json::from_str::<Comment>(item.get()));
            }
            target = answer.next;
        }
        Ok(comments)
    }

    /// Makes a change, exactly once. `marker` ends a comment.
    pub(super) fn make(
        &mut self,
        place: Place<'_>,
        change: &Change,
        marker: Option<&Marker>,
    ) -> Result<Written, Fault> {
        let argument = change.argument.raw();
        let marker = marker.map(|it| format!("\n\n{it}")).unwrap_or_default();
        let words = format!("{argument}{marker}");
        if place.is_discussion {
            return discussion::make(&mut self.client, place, change, &words);
        }
        let (method, path, body) = match change.kind {
            ChangeKind::AddLabel => (
                Method::POST,
                place.path("/labels"),
                Some(json!({ "labels": [argument] })),
            ),
            ChangeKind::RemoveLabel => {
                return self.remove(&place.path(&format!("/labels/{}", encoded(argument))), None);
            }
            ChangeKind::Assign => (
                Method::POST,
                place.path("/assignees"),
                Some(json!({ "assignees": [argument] })),
            ),
            ChangeKind::Unassign => {
                let body = json!({ "assignees": [argument] });
                return self.remove(&place.path("/assignees"), Some(&body));
            }
            ChangeKind::Comment => {
                let body = json!({ "body": words });
                (Method::POST, place.path("/comments"), Some(body))
            }
        };
        let answer = self.client.send(&method, &path, body.as_ref())?;
        Ok(Written {
            comment: comment(change.kind, &answer)?,
        })
    }

    /// Deletes a comment of ours; one that is gone already is fine.
    pub(super) fn delete_comment(&mut self, place: Place<'_>, id: u64) -> Result<Written, Fault> {
        if place.is_discussion {
            return discussion::delete(&mut self.client, place, id);
        }
        let path = format!("/repos/{}/issues/comments/{id}", place.repository);
        self.remove(&path, None)
    }

    /// What is not there any more needs no removing.
    fn remove(&mut self, path: &str, body: Option<&Value>) -> Result<Written, Fault> {
        match self.client.send(&Method::DELETE, path, body) {
            Ok(_) | Err(Fault::Missing { .. } | Fault::Gone { .. }) => {
                Ok(Written { comment: None })
            }
            Err(fault) => Err(fault),
        }
    }

    /// Whether the repository has the label.
    pub(super) fn has_label(&mut self, place: Place<'_>, name: &str) -> Result<bool, Fault> {
        let path = format!("/repos/{}/labels/{}", place.repository, encoded(name));
        match self.client.get(&path, None) {
            Ok(_) => Ok(true),
            Err(Fault::Missing { .. }) => Ok(false),
            Err(fault) => Err(fault),
        }
    }

    /// The first hundred labels of the repository.
    pub(super) fn labels(&mut self, place: Place<'_>) -> Result<Vec<Text>, Fault> {
        let path = format!("/repos/{}/labels?per_page=100", place.repository);
        let answer = self.client.get(&path, None)?;
        let labels = answer.items()?;
        let read = labels
            .iter()
            .map(|it| serde_json::from_str::<Label>(it.get()));
        Ok(read.flatten().map(Label::name).collect())
    }

    pub(super) fn create_label(&mut self, place: Place<'_>, name: &str) -> Result<(), Fault> {
        let path = format!("/repos/{}/labels", place.repository);
        let body = json!({ "name": name, "color": "ededed" });
        self.client.send(&Method::POST, &path, Some(&body))?;
        Ok(())
    }
}

/// A comment that was taken and not shown is looked for like one that was never answered.
fn comment(kind: ChangeKind, answer: &Answer) -> Result<Option<Comment>, Fault> {
    if kind != ChangeKind::Comment {
        return Ok(None);
    }
    let comment = answer.json::<Comment>().map_err(|_| Fault::Undecided {
        what: "the answer does not show the comment".to_owned(),
    })?;
    Ok(Some(comment))
}

/// For a piece of a path.
fn encoded(text: &str) -> String {
    let mut res = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            res.push(byte.into());
        } else {
            res.push_str(&format!("%{byte:02X}"));
        }
    }
    res
}
