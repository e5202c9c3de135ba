//! The incidents of the sample: one entry a line, those of an incident behind each other.

use anyhow::Context;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use crate::incident::{Said, What};
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
    Ok(())
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
