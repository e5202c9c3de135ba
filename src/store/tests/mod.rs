//! A record is a few lines: the head `CHANNEL EXTERNAL_ID @MOMENT TITLE`, then `body …`,
//! `labels a,b`, `updated 5`, `closed 9`, `milestone m`, `by ann`, `partial`, messages
//! `m @MOMENT WHO TEXT` (`m#ID` with an external id) and events `e @MOMENT KIND LABEL WHO`.
//! Moments are seconds after [`START`]. The log is shown in the same words.

mod files;
mod gates;
mod histories;
mod incidents;
mod migrations;
mod outbox;
mod publications;
mod queries;
mod receipts;
mod records;
mod rehearsals;
mod sameness;
mod schema;
mod words;

use std::fmt::Write;

use chrono::{DateTime, Utc};

use crate::model::{Conversation, Event, Message, Person, State, Text};

use super::{ExtractRun, Filter, Outcome, Store, migrate};

const START: i64 = 1_770_000_000;
/// When records without a mark of their own are imported.
const NOW: i64 = 1000;

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(START + seconds, 0).unwrap()
}

fn moment(word: &str) -> DateTime<Utc> {
    at(word.trim_start_matches('@').parse().unwrap())
}

fn record(text: &str) -> Conversation {
    let mut lines = text.trim().lines().map(str::trim);
    let head: Vec<_> = lines.next().unwrap().splitn(4, ' ').collect();
    let channel = head[0].parse().unwrap();
    let mut record = Conversation::new(channel, head[1], head[3], moment(head[2]));
    for line in lines {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match word {
            "body" => record.body = Some(rest.into()),
            "url" => record.url = Some(rest.into()),
            "labels" => record.labels = rest.split(',').map(Text::from).collect(),
            "updated" => record.updated_at = Some(moment(rest)),
            "closed" => {
                record.state = State::Closed;
                record.closed_at = Some(moment(rest));
            }
            "milestone" => record.milestone = Some(rest.into()),
            "by" => record.author = Some(Person::named(rest)),
            "partial" => record.messages_complete = false,
            "e" => record.events.push(event(rest)),
            _ => record.messages.push(message(word, rest)),
        }
    }
    record
}

fn message(word: &str, rest: &str) -> Message {
    let parts: Vec<_> = rest.splitn(3, ' ').collect();
    let text = parts.get(2).copied().unwrap_or_default();
    let mut message = Message::new(moment(parts[0]), Some(Person::named(parts[1])), text);
    message.external_id = word.split_once('#').map(|(_, id)| id.into());
    message
}

fn event(rest: &str) -> Event {
    let parts: Vec<_> = rest.split(' ').collect();
    Event {
        at: moment(parts[0]),
        kind: parts[1].parse().unwrap(),
        label: parts.get(2).filter(|it| **it != "-").map(|it| (*it).into()),
        actor: parts.get(3).map(|it| Person::named(it)),
        extra: serde_json::Map::new(),
    }
}

fn show(conversation: &Conversation) -> String {
    let seconds = |it: DateTime<Utc>| it.timestamp() - START;
    let name = |it: &Option<Person>| it.as_ref().map(Person::key).unwrap_or_default();
    let mut out = format!(
        "{} {} @{} {}\n",
        conversation.channel,
        conversation.external_id.raw(),
        seconds(conversation.opened_at),
        conversation.title.raw()
    );
    let labels: Vec<_> = conversation.labels.iter().map(|it| it.raw()).collect();
    for (word, value) in [
        (
            "body",
            conversation.body.as_ref().map(|it| it.raw().to_owned()),
        ),
        ("labels", (!labels.is_empty()).then(|| labels.join(","))),
        (
            "closed",
            conversation.closed_at.map(|it| seconds(it).to_string()),
        ),
        (
            "milestone",
            conversation
                .milestone
                .as_ref()
                .map(|it| it.raw().to_owned()),
        ),
        ("by", conversation.author.as_ref().map(Person::key)),
        (
            "partial",
            (!conversation.messages_complete).then(String::new),
        ),
    ] {
        if let Some(value) = value {
            writeln!(out, "{word} {value}").unwrap();
        }
    }
    for it in &conversation.messages {
        let id = it.external_id.as_ref().map(|it| format!("#{}", it.raw()));
        let (id, who) = (id.unwrap_or_default(), name(&it.author));
        writeln!(out, "m{id} @{} {who} {}", seconds(it.at), it.body.raw()).unwrap();
    }
    for it in &conversation.events {
        let label = it.label.as_ref().map_or("-", |it| it.raw());
        let who = name(&it.actor);
        writeln!(
            out,
            "e @{} {} {label} {who}",
            seconds(it.at),
            it.kind.as_str()
        )
        .unwrap();
    }
    out
}

fn clean(text: &str) -> String {
    text.trim()
        .lines()
        .map(|it| it.trim().to_owned() + "\n")
        .collect()
}

fn all(store: &Store, filter: Filter, as_of: Option<i64>) -> String {
    let mut shown = String::new();
    store
        .each_conversation(filter, as_of.map(at), true, &mut |it| {
            shown += &show(&it);
            Ok(())
        })
        .unwrap();
    clean(&shown)
}

fn run() -> ExtractRun {
    ExtractRun {
        id: 0,
        source: "log.jsonl".into(),
        kind: "file".into(),
        started_at: at(NOW),
        finished_at: at(NOW),
        created: 0,
        updated: 0,
        unchanged: 0,
        rejected: 0,
        deleted: 0,
        requests: 0,
        usage: None,
        complete: true,
        synced_through: None,
        gaps: Vec::new(),
        rejections: Vec::new(),
        syncs: Vec::new(),
    }
}

fn import(store: &mut Store, text: &str) -> Outcome {
    let mut batch = store.batch().unwrap();
    let outcome = batch.upsert(&record(text), at(NOW)).unwrap();
    batch.finish(run(), None).unwrap();
    outcome
}

fn log_of(records: &[&str]) -> Store {
    let mut store = Store::in_memory().unwrap();
    for it in records {
        import(&mut store, it);
    }
    store
}

/// Importing `records` one after the other leaves `expected` in the log, and importing the last
/// one again changes nothing.
fn check(records: &[&str], expected: &str) {
    let mut store = log_of(records);
    assert_eq!(
        all(&store, Filter::All, None),
        clean(expected),
        "{records:#?}"
    );
    let before = store.connection.total_changes();
    let last = records.last().unwrap();
    let mut batch = store.batch().unwrap();
    let outcome = batch.upsert(&record(last), at(NOW)).unwrap();
    batch.roll_back(run()).unwrap();
    assert_eq!(outcome, Outcome::Unchanged, "{records:#?}");
    assert_eq!(store.connection.total_changes(), before, "{records:#?}");
    store
        .connection
        .execute_batch(
            "INSERT INTO message_search (message_search, rank) VALUES ('integrity-check', 1);
             INSERT INTO conversation_search (conversation_search, rank)
             VALUES ('integrity-check', 1);
             PRAGMA foreign_key_check;",
        )
        .unwrap();
}

/// Either order of import leaves the same.
fn check_both_orders(a: &str, b: &str, expected: &str) {
    check(&[a, b], expected);
    check(&[b, a], expected);
    check(&[a, b, a], expected);
}
