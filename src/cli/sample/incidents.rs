//! The incidents of the sample: one entry a line, those of an incident behind each other.

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use crate::incident::{RunbookEntry, RunbookEvent, Said, What};
use crate::model::{Channel, Text};
use crate::store::Store;

#[derive(Deserialize)]
struct Line {
    incident: String,
    at: DateTime<Utc>,
    happened_at: Option<DateTime<Utc>>,
    actor: Text,
    public: bool,
    /// Issues that tell of it.
    #[serde(default)]
    links: Vec<String>,
    what: What,
}

pub(super) fn write(store: &mut Store, lines: &str) -> anyhow::Result<()> {
    let lines = lines
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<Vec<Line>, _>>()?;
    for incident in lines.chunk_by(|a, b| a.incident == b.incident) {
        let said = incident
            .iter()
            .map(|it| said(store, it))
            .collect::<anyhow::Result<Vec<Said>>>()?;
        store.open_incident(&incident[0].incident, &said)?;
    }
    store.note_runbooks(&runbooks(lines.first().map(|it| it.at)))
}

/// Two runbooks, seen when the first incident was opened; one was reviewed since.
fn runbooks(at: Option<DateTime<Utc>>) -> Vec<RunbookEntry> {
    let Some(at) = at else { return Vec::new() };
    let seen = |id: &str, title: &str, owner: &str| RunbookEntry {
        at,
        actor: "@mira".into(),
        runbook: id.into(),
        event: RunbookEvent::Indexed,
        title: title.into(),
        path: Text::new(format!("runbooks/{id}.md")),
        sha256: "4f1d".repeat(16).into(),
        owner: Some(owner.into()),
        review_every: None,
        body: None,
    };
    let rollback = seen("rollback", "Take a release back", "@jonas");
    let reviewed = RunbookEntry {
        at: at + TimeDelta::days(3),
        event: RunbookEvent::Reviewed,
        ..rollback.clone()
    };
    let keys = seen("signing-keys", "A signing key is lost", "@mira");
    vec![rollback, keys, reviewed]
}

fn said(store: &Store, line: &Line) -> anyhow::Result<Said> {
    let mut what = line.what.clone();
    if let What::Opened(opened) = &mut what {
        for link in &line.links {
            let id = store.find_external(Channel::GithubIssue, link)?;
            let id = id.context("the sample links a conversation it does not have")?;
            opened.conversations.push(id);
        }
    }
    Ok(Said {
        at: line.at,
        happened_at: line.happened_at.unwrap_or(line.at),
        actor: line.actor.clone(),
        public: line.public,
        what,
    })
}
