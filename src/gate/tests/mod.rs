mod decisions;
mod grammar;
mod truths;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::*;
use crate::metrics::{Reading, Unit};
use crate::model::Text;

/// Noon of a day of February 2026.
fn day(day: i64) -> DateTime<Utc> {
    let first = DateTime::parse_from_rfc3339("2026-02-01T12:00:00Z").unwrap();
    first.to_utc() + TimeDelta::days(day - 1)
}

fn criterion(level: Level, checks: &[&str]) -> Criterion {
    Criterion {
        id: "one".to_owned(),
        level,
        text: None,
        checks: checks.iter().map(|it| it.parse().unwrap()).collect(),
        joined: Joined::All,
        applies_when: Vec::new(),
        requires_sync: Syncs::None,
        max_age: None,
        min_sample: None,
        require_interval: false,
        on_unknown: level.on_unknown(),
        waivable: true,
        on_fail: None,
    }
}

fn gate(criteria: Vec<Criterion>) -> Gate {
    Gate {
        id: "ga".to_owned(),
        title: "Ready".to_owned(),
        release: None,
        commit: None,
        per_item: false,
        decide_by: None,
        authority: None,
        consult: Vec::new(),
        decision_valid_for: 72 * 3_600,
        max_waiver: 14 * 86_400,
        attested_for: None,
        overridable: true,
        blocks: Vec::new(),
        on_fail: None,
        criteria,
    }
}

fn reading(metric: &str, value: Option<f64>) -> Reading {
    Reading {
        metric: metric.to_owned(),
        unit: Unit::Count,
        value,
        ratio: None,
        n: Some(20),
        interval: None,
        measured_at: Some(day(13)),
        source: None,
        doubt: None,
        evidence: None,
    }
}

/// Friday, with nothing known.
fn grounds() -> Grounds {
    Grounds {
        now: day(13),
        calendar: Calendar::default(),
        item: None,
        release: Some("v1.1.0".to_owned()),
        commit: None,
        policy: "9f3c".to_owned(),
        readings: BTreeMap::new(),
        limits: BTreeMap::new(),
        files: BTreeMap::new(),
        records: Records::default(),
        gates: BTreeMap::new(),
        decidable: BTreeMap::new(),
        wanted: Vec::new(),
        followed: vec![Followed {
            name: "email".to_owned(),
            complete: true,
            through: day(13),
        }],
    }
}

fn with(mut grounds: Grounds, readings: Vec<Reading>) -> Grounds {
    let named = readings.into_iter().map(|it| (it.metric.clone(), it));
    grounds.readings.extend(named);
    grounds
}

fn said(grounds: &mut Grounds, at: DateTime<Utc>, what: What) {
    let id = EntryId(grounds.records.entries.len() as i64 + 1);
    let actor = Text::from("@mira");
    grounds.records.entries.push(Entry {
        id,
        at,
        actor,
        what,
    });
}

fn waiver(until: DateTime<Utc>) -> What {
    What::Waiver(Waiver {
        gate: "ga".to_owned(),
        criterion: "one".to_owned(),
        item: None,
        by: "@mira".into(),
        reason: "six of six are happy".into(),
        compensating: None,
        until,
    })
}

/// State and reason of the first criterion, and the verdict.
fn judged(criterion: Criterion, grounds: &Grounds) -> String {
    let evaluation = evaluate(&gate(vec![criterion]), grounds);
    assert_eq!(evaluation.judged_again(), evaluation);
    let first = &evaluation.criteria[0];
    let reason = first.reason.map(|it| format!("({it})")).unwrap_or_default();
    format!("{}{reason} {}", first.state, evaluation.verdict)
}
