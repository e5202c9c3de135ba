//! Facts about calendars, clocks and metrics: JSON lines `{case, op, schedule, input, expected}`.
//!
//! Ours lie beside this file, at least one for every operation. Those taken from the suites of
//! other projects lie outside the repository ([`crate::shared`]).

mod binary;
mod fields;

use std::collections::BTreeMap;
use std::fs;

use fields::{
    at, calendar, change, date, list, messages, moment, pauses, seconds, segments, shown, state,
    written,
};
use maestro::metrics::{self, Change, Response};
use maestro::model::State;
use maestro::sla::{self, Calendar, DueMoments, UpdateMode};
use serde_json::{Value, json};

use crate::shared;

const OPERATIONS: [&str; 29] = [
    "active_between",
    "add_active",
    "add_business_days",
    "due_with_pauses",
    "earliest_due",
    "elapsed_with_pauses",
    "first_response",
    "is_active",
    "local_to_utc",
    "mean_reply_gap",
    "next_active",
    "next_update_due",
    "overdue_active_seconds",
    "paused_active_seconds",
    "prev_active",
    "remaining_active_seconds",
    "requester_wait",
    "segments_after",
    "segments_before",
    "stats",
    "status_at",
    "sub_active",
    "time_in_label",
    "time_in_state",
    "time_to_answer",
    "time_to_close",
    "worst_response_gap",
    "span",
    "format_seconds",
];

#[test]
fn our_facts_hold_and_cover_every_operation() {
    let counts = check(include_str!("facts/ours.jsonl"));
    let covered: Vec<&str> = counts.keys().map(String::as_str).collect();
    let mut operations = OPERATIONS;
    operations.sort_unstable();
    assert_eq!(covered, operations);
}

#[test]
fn the_facts_of_other_projects_hold() {
    for path in shared::files("facts/sla", "jsonl") {
        let facts = fs::read_to_string(path).unwrap();
        assert!(!check(&facts).is_empty());
    }
}

/// Runs every fact and fails with all that do not hold; returns how many there were of each
/// operation.
fn check(facts: &str) -> BTreeMap<String, (usize, usize)> {
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut failures = String::new();
    for line in facts.lines().filter(|it| !it.is_empty()) {
        let fact: Value = serde_json::from_str(line).unwrap();
        let operation = fact["op"].as_str().unwrap();
        let count = counts.entry(operation.to_owned()).or_default();
        count.0 += 1;
        let found = outcome(operation, &fact);
        if holds(operation, &found, &fact["expected"]) {
            count.1 += 1;
            continue;
        }
        let (case, expected) = (&fact["case"], &fact["expected"]);
        failures += &format!("{operation} {case}: expected {expected}, found {found}\n");
    }
    assert!(failures.is_empty(), "{failures}(facts, held): {counts:?}");
    counts
}

/// A fact about statistics names only the ones it is about.
fn holds(operation: &str, found: &Value, expected: &Value) -> bool {
    match expected.as_object() {
        Some(expected) if operation == "stats" => {
            expected.iter().all(|(key, value)| found[key] == *value)
        }
        _ => found == expected,
    }
}

fn outcome(operation: &str, fact: &Value) -> Value {
    let input = &fact["input"];
    match operation {
        "span" => return parsed_span(input["text"].as_str().unwrap()),
        "format_seconds" => return sla::format_seconds(seconds(&input["seconds"])).into(),
        "local_to_utc" => return wall(&fact["schedule"], input),
        "stats" => return stats(input),
        "first_response" => return first_response(input),
        "time_to_close" => return time_to_close(input),
        "time_to_answer" => {
            return json!(metrics::time_to_answer(
                at(&input["created"]),
                at(&input["answered"])
            ));
        }
        "time_in_label" => return time_in_label(input),
        "time_in_state" => return time_in_state(input),
        "earliest_due" => return earliest_due(input),
        _ => {}
    }
    let calendar = match calendar(&fact["schedule"]) {
        Ok(calendar) => calendar,
        Err(faults) => return json!({ "faults": faults }),
    };
    match operation {
        "mean_reply_gap" => json!(metrics::mean_reply_gap(&calendar, &messages(input))),
        "worst_response_gap" => json!(metrics::worst_response_gap(&calendar, &messages(input))),
        "requester_wait" => {
            let closed = at(&input["closed"]);
            json!(metrics::requester_wait(&calendar, &messages(input), closed))
        }
        "is_active" => calendar.is_active(moment(&input["at"])).into(),
        _ if input.get("from").is_some() => on_calendar(operation, &calendar, input),
        _ => against_limit(operation, &calendar, input),
    }
}

fn on_calendar(operation: &str, calendar: &Calendar, input: &Value) -> Value {
    let from = moment(&input["from"]);
    let amount = || seconds(&input["seconds"]);
    let n = || usize::try_from(seconds(&input["n"])).unwrap();
    match operation {
        "active_between" => calendar.active_between(from, moment(&input["to"])).into(),
        "add_active" => shown(calendar.add_active(from, amount())),
        "sub_active" => shown(calendar.sub_active(from, amount())),
        "next_active" => shown(calendar.next_active(from)),
        "prev_active" => shown(calendar.prev_active(from)),
        "segments_after" => segments(&calendar.segments_after(from, n())),
        "segments_before" => segments(&calendar.segments_before(from, n())),
        "add_business_days" => {
            let days = i32::try_from(seconds(&input["days"])).unwrap();
            shown(calendar.add_business_days(from, days))
        }
        _ => json!("unknown operation"),
    }
}

fn against_limit(operation: &str, calendar: &Calendar, input: &Value) -> Value {
    let created = at(&input["created"]).unwrap_or_default();
    let limit = || seconds(&input["limit_seconds"]);
    let asked = || moment(&input["at"]);
    let as_of = at(&input["as_of"]);
    let pauses = pauses(&input["pauses"]);
    match operation {
        "due_with_pauses" => shown(calendar.due(created, limit(), &pauses, as_of)),
        "elapsed_with_pauses" => calendar
            .elapsed(created, moment(&input["end"]), &pauses)
            .into(),
        "paused_active_seconds" => calendar.paused_active_seconds(&pauses, as_of).into(),
        "overdue_active_seconds" => calendar
            .overdue_active_seconds(created, limit(), asked(), &pauses)
            .into(),
        "remaining_active_seconds" => calendar
            .remaining_active_seconds(created, limit(), asked(), &pauses)
            .into(),
        "status_at" => {
            let stopped = at(&input["stopped_at"]);
            let status = calendar.status_at(created, limit(), stopped, &pauses, asked());
            status.as_str().into()
        }
        "next_update_due" => {
            let mode = match input["mode"].as_str().unwrap() {
                "periodic" => UpdateMode::Periodic,
                _ => UpdateMode::NextResponse,
            };
            let messages = messages(input);
            sla::next_update_due(calendar, mode, limit(), created, &messages, &pauses, as_of)
                .map_or(Value::Null, |it| it.map_or(Value::Null, written))
        }
        _ => json!("unknown operation"),
    }
}

fn wall(schedule: &Value, input: &Value) -> Value {
    let timezone = schedule["tz"].as_str().unwrap().parse().unwrap();
    let date = date(input["date"].as_str().unwrap());
    let time = sla::parse_wall_time(input["time"].as_str().unwrap()).unwrap();
    written(sla::local_to_utc(timezone, date, time))
}

fn parsed_span(text: &str) -> Value {
    match text.parse::<sla::Span>() {
        Ok(sla::Span::Seconds(seconds)) => seconds.into(),
        Ok(span @ sla::Span::BusinessDays(_)) => span.to_string().into(),
        Err(_) => Value::Null,
    }
}

fn stats(input: &Value) -> Value {
    let values: Vec<Option<i64>> = list(&input["values"]).map(Value::as_i64).collect();
    metrics::stats(&values).map_or(
        Value::Null,
        |it| json!({ "n": it.n, "avg": it.avg, "med": it.med, "p90": it.p90 }),
    )
}

fn first_response(input: &Value) -> Value {
    let ignored: Vec<&str> = list(&input["ignore_users"])
        .filter_map(Value::as_str)
        .collect();
    let responses: Vec<Response<'_>> = list(&input["events"])
        .map(|it| Response {
            at: at(&it["at"]),
            user: it["user"].as_str(),
            bot: it["type"] == "Bot",
        })
        .collect();
    json!(metrics::first_response(
        moment(&input["created"]),
        at(&input["ready_at"]),
        input["author"].as_str(),
        &ignored,
        &responses,
    ))
}

fn time_to_close(input: &Value) -> Value {
    let (opened, closed) = (at(&input["created"]), at(&input["closed"]));
    json!(metrics::time_to_close(opened, closed, state(input)))
}

fn time_in_label(input: &Value) -> Value {
    let until = match state(input) {
        State::Open => at(&input["now"]),
        State::Closed => at(&input["closed"]),
    };
    let changes: Vec<Change> = list(&input["events"])
        .filter(|it| it[1] == input["label"])
        .map(|it| change(&it[0], &it[2]))
        .collect();
    json!(metrics::time_in_label(
        moment(&input["created"]),
        until,
        &changes
    ))
}

fn time_in_state(input: &Value) -> Value {
    let on_since = at(&input["created"]).filter(|_| input["initially_in_state"] == true);
    let until = at(&input["now"]).filter(|_| state(input) == State::Open);
    let changes: Vec<Change> = list(&input["events"])
        .map(|it| change(&it[0], &it[1]))
        .collect();
    json!(metrics::time_in_state(on_since, until, &changes))
}

fn earliest_due(input: &Value) -> Value {
    let due = DueMoments {
        first_response: at(&input["first_response"]),
        update: at(&input["update"]),
        resolution: at(&input["resolution"]),
    };
    let met = input["first_response_met"] == true;
    sla::earliest_due(&due, met).map_or(Value::Null, written)
}
