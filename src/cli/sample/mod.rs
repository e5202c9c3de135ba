//! The built-in sample: the desk of a made-up product, three weeks after its launch.
//!
//! It goes through the same doors as everything else: the exchange format, the store, the
//! decisions, the entries of incidents and gates.

mod gates;
mod incidents;
mod numbers;
mod promises;

use std::rc::Rc;

use anyhow::Context;
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;

use crate::cli::desk::Deriver;
use crate::config::{self, Config};
use crate::extract::{self, FileOptions};
use crate::model::{Channel, Decision, Reference, Text};
use crate::report::Note;
use crate::store::{ExtractRun, Positions, Store};

const CONVERSATIONS: &str = include_str!("conversations.jsonl");
const DECISIONS: &str = include_str!("decisions.jsonl");
const NOTES: &str = include_str!("notes.jsonl");
const PROMISES: &str = include_str!("promises.jsonl");
const GATES: &str = include_str!("gates.jsonl");
const INCIDENTS: &str = include_str!("incidents.jsonl");
const NUMBERS: &str = include_str!("observations.csv");
const ANSWERS: &str = include_str!("answers.csv");
const LAUNCH: &str = include_str!("launch.txt");
const POLICY: &str = include_str!("maestro.toml");

/// Friday, 9:00 in New York: T+20.
const MOMENT: &str = "2026-02-13T14:00:00Z";

/// How old the sample's data is at its moment.
const SYNCED_BEFORE: TimeDelta = TimeDelta::minutes(4);

pub(super) fn moment() -> anyhow::Result<DateTime<Utc>> {
    Ok(DateTime::parse_from_rfc3339(MOMENT)?.to_utc())
}

pub(super) fn config() -> anyhow::Result<Config> {
    Ok(config::parse("sample", POLICY, &config::no_files)?)
}

/// The text of its policy.
pub(super) fn policy() -> &'static str {
    POLICY
}

/// A document with links, some of which lead nowhere.
pub(super) fn launch() -> &'static str {
    LAUNCH
}

/// The sample log, in memory.
pub(super) fn store() -> anyhow::Result<Store> {
    let config = Rc::new(config()?);
    let deriver = Deriver::by(Rc::clone(&config), moment()?);
    let mut store = deriver.with(filled)?;
    gates::write(&mut store, GATES, &config)?;
    Ok(store)
}

fn filled(positions: Option<Positions<'_>>) -> anyhow::Result<Store> {
    let moment = moment()?;
    let mut store = Store::in_memory()?;
    let mut batch = store.batch()?;
    extract::read(
        &mut CONVERSATIONS.as_bytes(),
        &FileOptions::default(),
        &mut |record| {
            let conversation = record
                .ok()
                .context("the sample holds a record that is none")?;
            batch.upsert(&conversation, moment)?;
            Ok(())
        },
    )?;
    let synced_through = moment - SYNCED_BEFORE;
    let source = "the built-in sample".into();
    let run = ExtractRun::new(source, "file", synced_through, synced_through);
    let run = run.covering(batch.scopes());
    batch.finish(run, None)?;
    numbers::write(&mut store, NUMBERS, ANSWERS)?;
    promises::write(&mut store, PROMISES)?;
    let decisions = DECISIONS
        .lines()
        .map(|it| decision(&store, it))
        .collect::<anyhow::Result<Vec<Decision>>>()?;
    store.decide(&decisions, positions)?;
    incidents::write(&mut store, INCIDENTS)?;
    for line in NOTES.lines() {
        let note = note(&store, line)?;
        store.add_note(&note)?;
    }
    Ok(store)
}

#[derive(Deserialize)]
struct Line {
    r#ref: String,
    channel: Channel,
    at: DateTime<Utc>,
    actor: Text,
    field: String,
    value: Option<Text>,
    /// In the place of a value: a conversation on GitHub.
    same_as: Option<String>,
    reason: Option<Text>,
}

fn decision(store: &Store, line: &str) -> anyhow::Result<Decision> {
    let line: Line = serde_json::from_str(line)?;
    let id = store.find_external(line.channel, &line.r#ref)?;
    Ok(Decision {
        conversation: id.context("the sample decides about a conversation it does not have")?,
        at: line.at,
        actor: line.actor,
        field: line.field.parse().map_err(anyhow::Error::msg)?,
        value: match line.same_as {
            None => line.value,
            Some(it) => {
                let reference: Reference = it.parse().map_err(anyhow::Error::msg)?;
                Some(store.find_one(&reference)?.to_string().into())
            }
        },
        reason: line.reason,
    })
}

#[derive(Deserialize)]
struct NoteLine {
    at: DateTime<Utc>,
    actor: Text,
    section: String,
    text: Text,
    channel: Option<Channel>,
    about: Option<String>,
}

fn note(store: &Store, line: &str) -> anyhow::Result<Note> {
    let line: NoteLine = serde_json::from_str(line)?;
    let about = match line.channel.zip(line.about) {
        None => None,
        Some((channel, about)) => {
            let id = store.find_external(channel, &about)?;
            Some(id.context("the sample notes about a conversation it does not have")?)
        }
    };
    Ok(Note {
        id: 0,
        at: line.at,
        written_at: line.at,
        actor: line.actor,
        section: line.section.parse().map_err(anyhow::Error::msg)?,
        text: line.text,
        about,
    })
}

/// A desk over the sample for which nothing derived is kept.
#[cfg(test)]
pub(super) fn desk(now: DateTime<Utc>) -> anyhow::Result<super::desk::Desk> {
    super::desk::Desk::live(filled(None)?, config()?, now)
}
