//! The few fields of GitHub's answers that matter here, each of them allowed to be missing.

use chrono::{DateTime, Utc};
use serde::Deserialize;

use crate::model::{Message, Person, Role, State, Text};
use crate::triage::writeback::Seen;

#[derive(Deserialize)]
pub(super) struct Issue {
    pub(super) state: String,
    #[serde(default)]
    pub(super) labels: Vec<Label>,
    #[serde(default)]
    pub(super) assignees: Vec<User>,
    pub(super) comments: Option<u64>,
    pub(super) updated_at: Option<DateTime<Utc>>,
}

/// GitHub writes labels as names here and there.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Label {
    Named { name: Text },
    Bare(Text),
}

#[derive(Deserialize)]
pub(super) struct User {
    pub(super) login: Text,
}

#[derive(Deserialize)]
pub(super) struct Comment {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) body: Option<Text>,
    pub(super) user: Option<User>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) html_url: Option<String>,
    pub(super) author_association: Option<String>,
}

impl Label {
    pub(super) fn name(self) -> Text {
        match self {
            Self::Named { name } | Self::Bare(name) => name,
        }
    }
}

impl Issue {
    pub(super) fn seen(self) -> Seen {
        let state = if self.state == "closed" {
            State::Closed
        } else {
            State::Open
        };
        let mut labels: Vec<Text> = self.labels.into_iter().map(Label::name).collect();
        let mut assignees: Vec<Text> = self.assignees.into_iter().map(|it| it.login).collect();
        labels.sort_unstable();
        assignees.sort_unstable();
        Seen {
            state,
            labels,
            assignees,
            comments: self.comments,
            last_comment: None,
            updated_at: self.updated_at,
            is_discussion: false,
        }
    }
}

impl Comment {
    /// As an extract names it.
    pub(super) fn external_id(&self) -> Text {
        let anchor = self.html_url.as_deref().and_then(|it| it.split_once('#'));
        anchor.map_or_else(
            || format!("issuecomment-{}", self.id).into(),
            |it| it.1.into(),
        )
    }

    pub(super) fn is_by(&self, login: &Text) -> bool {
        let user = self.user.as_ref().map(|it| it.login.raw());
        user.is_some_and(|it| it.eq_ignore_ascii_case(login.raw()))
    }

    /// The comment as a fact. That it is the team's is known: we sent it.
    pub(super) fn message(&self) -> Message {
        let body = self.body.clone().unwrap_or_default();
        let person = Person {
            handle: self.user.as_ref().map(|it| it.login.clone()),
            role: Some(Role::Team),
            association: self.author_association.clone(),
        };
        Message {
            external_id: Some(self.external_id()),
            ..Message::new(self.created_at, Some(person), body.raw())
        }
    }
}
