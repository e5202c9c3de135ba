//! The word that people of the sample gave: one kept, one overdue, one that falls due today.

use anyhow::Context;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use crate::model::{Channel, Promise, Text};
use crate::store::{Positions, PromiseWhat, PromiseWord, Store};

#[derive(Deserialize)]
struct Line {
    r#ref: String,
    channel: Channel,
    at: DateTime<Utc>,
    actor: Text,
    text: Text,
    due_at: DateTime<Utc>,
}

/// Keeps no positions: what is decided later brings them.
pub(super) fn write(store: &mut Store, lines: &str) -> anyhow::Result<()> {
    for line in lines.lines() {
        let line: Line = serde_json::from_str(line)?;
        let id = store.find_external(line.channel, &line.r#ref)?;
        let id = id.context("the sample promises in a conversation it does not have")?;
        let promise = Promise {
            id: 0,
            conversation: id,
            at: line.at,
            actor: line.actor,
            text: line.text,
            due_at: line.due_at,
            message: None,
            said: None,
        };
        let word = PromiseWord {
            conversation: id,
            at: promise.at,
            actor: &promise.actor,
            what: PromiseWhat::Given(&promise),
        };
        store.say_of_promise(&word, None::<Positions<'_>>)?;
    }
    Ok(())
}
