//! `sla capacity`: hours of people beside what comes in.

use insta::assert_snapshot;
use serde_json::{Value, json};

use crate::support::{Maestro, sample};

/// A Friday in the first week after the launch.
const NOW: &str = "2026-02-13T14:00:00Z";

const POLICY: &str = r#"
extends = "launch"

[project]
name = "caro"
timezone = "America/New_York"

[release]
launched_at = 2026-02-09T12:00:00-05:00

[team]
members = ["@mira", "@jonas"]

[incident.roles]
release_manager = "@mira"
engineering_lead = "@jonas"

[[roster]]
id = "community"
who = "@mira"
calendar = "office"
skills = ["triage", "French"]

[capacity]
minutes_per_conversation = { P0 = 120, P1 = 60, P2 = 30, P3 = 15, none = 10 }
"#;

/// Saturday is the 7th.
fn message(at: &str, author: &str) -> Value {
    json!({"at": at, "author": {"handle": author}, "body": "a word"})
}

fn desk(policy: &str) -> Maestro {
    let maestro = Maestro::at(NOW);
    let of = |id: &str, label: &str, messages: Value| {
        json!({
            "schema": "maestro.conversation/1", "channel": "email", "external_id": id,
            "title": "swapped paths", "author": {"handle": "ann@elsewhere.example"}, "body": "it is swapped",
            "opened_at": "2026-02-06T15:00:00Z", "labels": [label], "messages": messages,
        })
        .to_string()
    };
    let saturday = "2026-02-07T15:00:00Z";
    let lines = [
        of("m1", "P1", json!([message(saturday, "@mira")])),
        of("m2", "P0", json!([message(saturday, "@jonas")])),
        of("m3", "P2", json!([])),
    ];
    maestro.write("maestro.toml", policy);
    maestro.write("log.jsonl", lines.join("\n"));
    maestro.stdout(&["extract", "file", "log.jsonl"]);
    maestro
}

#[test]
fn the_hours_of_a_launch_stand_beside_what_comes_in() {
    let maestro = desk(POLICY);
    let shown = ["table", "markdown", "csv"]
        .map(|it| maestro.stdout(&["sla", "capacity", "--format", it, "--width", "140"]));
    assert_snapshot!(shown.join("\n=====\n"));
    let first = maestro.json(&["sla", "capacity"]);
    assert_eq!(first, maestro.json(&["sla", "capacity"]));
    assert_eq!(first["schema"], "maestro.capacity/1");
    assert_eq!(first["team"]["hours_per_day"], 22.0);
    assert_eq!(first["team"]["hours_per_week"], 110.0);
    assert_eq!(first["demand"]["hours_per_week"], 0.875);
    assert_eq!(first["weekend"]["people"][0]["person"], "@mira");
    assert_eq!(first["weekend"]["p0_actions"], 1);
}

#[test]
fn a_limit_that_is_passed_ends_with_3_only_where_it_is_asked() {
    let maestro = desk(POLICY);
    // One person is called in every week of the launch.
    assert_eq!(maestro.ran(&["sla", "capacity"]).code, 0);
    assert_eq!(maestro.ran(&["sla", "capacity", "--exit-code"]).code, 3);
    let rotates = r#"
[[oncall]]
id = "launch"
enabled = false
[[oncall]]
id = "week1"
phase = "week1"
primary = "@mira"
"#;
    let exit = |more: &str| {
        let maestro = desk(&format!("{POLICY}{more}"));
        maestro.ran(&["sla", "capacity", "--exit-code"]).code
    };
    assert_eq!(exit(&format!("weekend_only_p0 = true\n{rotates}")), 3);
    assert_eq!(exit(&format!("meetings_max_share = 0.01\n{rotates}")), 3);
    assert_eq!(exit(rotates), 0);
    let unsaid = "[[oncall]]\nid = \"launch\"\nprimary = \"nobody_yet\"\n";
    let unheld = format!(
        "{unsaid}[[incident.authority]]\nid = \"x\"\ndecision = \"rollback\"\nby = \"nobody_yet\"\n"
    );
    assert_eq!(exit(&unheld), 4);
}

#[test]
fn what_the_log_does_not_know_is_not_said() {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", POLICY);
    let empty = maestro.json(&["sla", "capacity"]);
    assert_eq!(empty["demand"]["hours_per_week"], Value::Null);
    assert_eq!(empty["weekend"]["actions"], Value::Null);
    assert_eq!(empty["team"]["hours_per_week"], 110.0);
    let no_limits = "extends = \"solo\"\n[capacity]\n";
    maestro.write("maestro.toml", no_limits);
    assert_eq!(maestro.ran(&["sla", "capacity"]).code, 0);
    assert_eq!(maestro.ran(&["sla", "capacity", "--exit-code"]).code, 4);
    assert!(!maestro.exists(".maestro"));
}

#[test]
fn readers_outside_do_not_learn_who_worked_at_a_weekend() {
    let maestro = desk(POLICY);
    let public = maestro.json(&["sla", "capacity", "--public"]);
    assert_eq!(public["weekend"]["people"], Value::Null);
    assert_eq!(public["weekend"]["actions"], 1);
    assert_eq!(public["public"], true);
}

#[test]
fn another_week_is_told_as_it_was() {
    let maestro = desk(POLICY);
    let before = maestro.json(&["sla", "capacity", "--week", "2026-W06"]);
    assert_eq!(before["period"], "2026-W06");
    assert_eq!(before["phase"], Value::Null);
    assert_eq!(before["team"]["hours_per_week"], Value::Null);
    assert_eq!(before["weekend"]["actions"], 1);
    let since = maestro.json(&["sla", "capacity", "--since", "2d"]);
    assert_eq!(since["weekend"]["actions"], 0);
    for wrong in [
        &["--week", "2026-W99"][..],
        &["--week", "2027-W01"],
        &["--since", "never"],
        &["--until", "2026-02-10"],
        &["--week", "last", "--since", "2d"],
    ] {
        let said = maestro.ran(&[&["sla", "capacity"], wrong].concat());
        assert_eq!(said.code, 2, "{wrong:?}: {}", said.shown());
    }
}

#[test]
fn the_sample_is_shown_in_every_format() {
    for format in ["table", "markdown", "json", "csv"] {
        let said = sample(&["sla", "capacity", "--format", format]);
        assert!(said.ends_with("[exit 0]"), "{format}: {said}");
    }
    assert_snapshot!(sample(&["sla", "capacity"]));
}

#[test]
fn the_artefact_tells_the_roster() {
    let maestro = desk(POLICY);
    let sheet = maestro.stdout(&["report", "artifact", "capacity"]);
    let rows = sheet.lines().filter(|it| {
        ["id,", "roster:", "team,", "demand:", "coverage:"]
            .iter()
            .any(|head| it.starts_with(head))
    });
    assert_snapshot!(rows.collect::<Vec<_>>().join("\n"));
}
