//! The numbers of each profile, as incidents are judged by them.
//!
//! A story is a line an entry: `T+0:10 stage fix`, `T+1:00 update next 0:45`, `T+2:00 set P1`.

mod deadlines;
mod lists;
mod matrix;
mod people;
mod updates;

use chrono::{DateTime, TimeDelta, Utc};

use super::read;
use crate::incident::{
    Entry, EntryId, Facts, Field, Incident, IncidentId, Kind, Opened, Said, Settings, UpdateKind,
    Value, What,
};
use crate::model::Priority;

/// Saturday in New York, 12:52.
const T0: &str = "2026-01-24T17:52:00Z";

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn settings(preset: &str) -> Settings {
    let text = format!("extends = \"{preset}\"\n[project]\ntimezone = \"America/New_York\"\n");
    read(&text, &[])
        .unwrap_or_else(|faults| panic!("{faults}"))
        .incident
}

/// `0:45` and `T+0:45`.
fn distance(text: &str) -> TimeDelta {
    let (hours, minutes) = text.trim_start_matches("T+").split_once(':').unwrap();
    TimeDelta::hours(hours.parse().unwrap()) + TimeDelta::minutes(minutes.parse().unwrap())
}

fn told(t0: &str, severity: Priority, story: &str) -> Incident {
    let t0 = at(t0);
    let opened = What::Opened(Opened {
        title: "crash".into(),
        kind_of: Kind::Incident,
        severity,
        started_at: t0,
        detected_at: None,
        reported_at: t0,
        lead: None,
        release: None,
        private: None,
        until: None,
        conversations: Vec::new(),
        external_id: None,
    });
    let mut entries = vec![entry(1, t0 + TimeDelta::minutes(2), opened)];
    for line in story.lines().map(str::trim).filter(|it| !it.is_empty()) {
        let (when, words) = line.split_once(' ').unwrap();
        let at = t0 + distance(when);
        let id = i64::try_from(entries.len()).unwrap() + 1;
        entries.push(entry(id, at, what(at, words)));
    }
    Incident::new(IncidentId(1), "INC", &entries).unwrap()
}

fn entry(id: i64, at: DateTime<Utc>, what: What) -> Entry {
    Entry {
        id: EntryId(id),
        said: Said {
            at,
            happened_at: at,
            actor: "@ana".into(),
            public: what.is_public(),
            what,
        },
    }
}

fn what(at: DateTime<Utc>, words: &str) -> What {
    let words: Vec<&str> = words.split(' ').collect();
    match words.as_slice() {
        ["stage", stage] => What::Stage {
            stage: stage.parse().unwrap(),
            evidence: None,
            undone: false,
        },
        ["set", severity] => What::Set {
            field: Field::Severity,
            value: Some((*severity).into()),
        },
        ["fact", name, value] => What::Fact {
            name: (*name).into(),
            value: (*value).into(),
            source: None,
        },
        ["moved", entry, when] => What::Revised {
            entry: entry.parse().unwrap(),
            happened_at: Some(self::at(T0) + distance(when)),
            text: None,
        },
        ["reopened"] => What::Reopened { reason: None },
        ["step", step, reached] => What::Attempt {
            step: (*step).into(),
            contact: None,
            method: "phone".into(),
            reached: *reached == "reached",
            note: None,
        },
        [kind, rest @ ..] => What::Update {
            update: kind.parse().unwrap_or(UpdateKind::Progress),
            text: "words".into(),
            next_update_at: match rest {
                ["next", next] => Some(at + distance(next)),
                _ => None,
            },
            link: None,
        },
        [] => unreachable!(),
    }
}

fn facts(text: &str) -> Facts {
    let facts = text.split_whitespace().map(|it| {
        let (name, value) = it.split_once('=').unwrap();
        (name.to_owned(), value.parse::<Value>().unwrap())
    });
    facts.collect()
}
