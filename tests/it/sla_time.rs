//! `sla due` and `sla elapsed` through the binary. The arithmetic itself is held by the facts.

use insta::assert_snapshot;

use crate::support::Maestro;

/// Friday the 13th at 16:00 in New York; Monday is a holiday.
const FROM: &str = "2026-02-13T21:00:00Z";

const POLICY: &str = r#"
[project]
timezone = "America/New_York"

[calendars.office]
hours = { mon = ["09:00-17:00"], tue = ["09:00-17:00"], wed = ["09:00-17:00"], thu = ["09:00-17:00"], fri = ["09:00-17:00"] }
holidays = ["2026-02-16"]
"#;

fn office() -> Maestro {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", POLICY);
    maestro
}

fn due(maestro: &Maestro, args: &[&str]) -> String {
    let shown = maestro.json(&[&["sla", "due", "--from", FROM], args].concat());
    assert_eq!(shown["schema"], "maestro.sla-due/1");
    shown["due_at"].as_str().unwrap().to_owned()
}

fn elapsed(maestro: &Maestro, args: &[&str]) -> i64 {
    let shown = maestro.json(&[&["sla", "elapsed", "--from", FROM], args].concat());
    assert_eq!(shown["schema"], "maestro.sla-elapsed/1");
    shown["elapsed_seconds"].as_i64().unwrap()
}

#[test]
fn without_a_calendar_time_runs_around_the_clock() {
    let maestro = Maestro::new();
    for (within, expected) in [
        ("90s", "2026-02-13T21:01:30Z"),
        ("45m", "2026-02-13T21:45:00Z"),
        ("4h", "2026-02-14T01:00:00Z"),
        ("3d", "2026-02-16T21:00:00Z"),
        ("2w", "2026-02-27T21:00:00Z"),
    ] {
        assert_eq!(due(&maestro, &["--within", within]), expected);
    }
    let to = ["--to", "2026-02-14T01:00:00Z"];
    assert_eq!(elapsed(&maestro, &to), 4 * 3600);
    // Neither policy nor log is needed, and none is made.
    assert!(!maestro.exists(".maestro"));
}

#[test]
fn a_calendar_of_the_policy_skips_the_weekend_and_the_holiday() {
    let maestro = office();
    let in_office = ["--within", "4h", "--calendar", "office"];
    assert_eq!(due(&maestro, &in_office), "2026-02-17T17:00:00Z");
    let to = ["--to", "2026-02-17T17:00:00Z", "--calendar", "office"];
    assert_eq!(elapsed(&maestro, &to), 4 * 3600);
}

#[test]
fn business_days_end_at_the_same_time_of_a_working_day() {
    let maestro = office();
    let two = ["--within", "2bd", "--calendar", "office"];
    assert_eq!(due(&maestro, &two), "2026-02-18T21:00:00Z");
}

#[test]
fn a_pause_moves_the_due_moment_by_the_open_time_it_takes() {
    let maestro = office();
    let pause = "2026-02-14T00:00:00Z/2026-02-17T15:00:00Z";
    let paused = ["--within", "4h", "--calendar", "office", "--pause", pause];
    assert_eq!(due(&maestro, &paused), "2026-02-17T18:00:00Z");
    let to = ["--to", "2026-02-17T18:00:00Z", "--calendar", "office"];
    assert_eq!(
        elapsed(&maestro, &[&to[..], &["--pause", pause]].concat()),
        4 * 3600
    );
}

#[test]
fn two_pauses_that_overlap_count_once() {
    let pauses = [
        "--pause",
        "2026-02-13T22:00:00Z/2026-02-13T23:00:00Z",
        "--pause",
        "2026-02-13T22:30:00Z/2026-02-13T23:30:00Z",
    ];
    let maestro = Maestro::new();
    let within = ["--within", "4h"];
    assert_eq!(
        due(&maestro, &[&within[..], &pauses].concat()),
        "2026-02-14T02:30:00Z"
    );
    let to = ["--to", "2026-02-14T02:30:00Z"];
    assert_eq!(elapsed(&maestro, &[&to[..], &pauses].concat()), 4 * 3600);
}

#[test]
fn an_open_pause_lasts_to_the_moment_of_the_command() {
    let maestro = office();
    let paused = [
        "--within",
        "4h",
        "--calendar",
        "office",
        "--pause",
        "2026-02-17T14:00:00Z/",
        "--as-of",
        "2026-02-18T15:00:00Z",
    ];
    // One hour on Friday; the other three from the moment itself.
    assert_eq!(due(&maestro, &paused), "2026-02-18T18:00:00Z");
}

#[test]
fn a_date_begins_in_the_zone_of_the_policy() {
    let maestro = office();
    let from_date = maestro.json(&["sla", "due", "--from", "2026-02-13", "--within", "1h"]);
    assert_eq!(from_date["due_at"], "2026-02-13T06:00:00Z");
}

#[test]
fn people_get_the_zone_of_the_calendar() {
    let maestro = office();
    assert_snapshot!(maestro.run(&["sla", "due", "--from", FROM, "--within", "4h", "--calendar", "office"]), @r"
    2026-02-17 12:00:00 EST
    [exit 0]
    ");
    assert_snapshot!(maestro.run(&["sla", "elapsed", "--from", FROM, "--to", "2026-02-17T17:00:01Z", "--calendar", "office"]), @r"
    4h (14401 s)
    [exit 0]
    ");
}

#[test]
fn bad_input_is_wrong_usage_and_names_itself() {
    let maestro = office();
    let cases: &[(&[&str], &str)] = &[
        (&["--within", "4x"], "4x"),
        (&["--within", "-4h"], "-4"),
        (&["--within", ""], "--within"),
        (
            &["--within", "99999999999999999999d"],
            "99999999999999999999d",
        ),
        (&["--within", "4h", "--calendar", "ofice"], "ofice"),
        (&["--within", "4h", "--pause", "2026-02-14"], "2026-02-14"),
        (
            &["--within", "4h", "--pause", "2026-02-15/2026-02-14"],
            "ends before",
        ),
        (&["--within", "4h", "--pause", "yesterday/"], "yesterday"),
        (
            &["--within", "4h", "--as-of", "2026-02-14T10:00:00"],
            "not a moment",
        ),
        (&["--within", "4h", "--format", "csv"], "csv"),
        (&["--within", "4h", "--format", "yaml"], "yaml"),
        (&[], "--within"),
    ];
    for (args, named) in cases {
        let said = maestro.run(&[&["sla", "due", "--from", FROM], *args].concat());
        assert!(said.contains(named), "{args:?}: {said}");
        assert!(said.ends_with("[exit 2]"), "{args:?}: {said}");
        assert!(said.starts_with("--- stderr ---\nerror: "), "{said}");
    }
}

#[test]
fn a_limit_beyond_the_calendar_is_an_error_and_no_crash() {
    let maestro = office();
    for within in ["99999999999d", "9223372036854775807s", "2000000000bd"] {
        for calendar in [&[][..], &["--calendar", "office"]] {
            let asked = ["sla", "due", "--from", FROM, "--within", within];
            let said = maestro.run(&[&asked[..], calendar].concat());
            assert!(said.starts_with("--- stderr ---\nerror: "), "{said}");
            assert!(!said.contains("has a bug"), "{within}: {said}");
        }
    }
}

#[test]
fn a_limit_in_a_unit_that_the_calendar_has_not_is_wrong_usage() {
    let maestro = office();
    let run = |args: &[&str]| maestro.run(&[&["sla", "due", "--from", FROM], args].concat());
    assert_snapshot!(run(&["--within", "2bd"]));
    assert_snapshot!(run(&["--within", "1d", "--calendar", "office"]));
    for (within, calendar, code) in [
        ("1w", "office", 2),
        ("2bd", "24x7", 2),
        ("1d", "24x7", 0),
        ("24h", "office", 0),
        ("90s", "office", 0),
        ("0d", "office", 0),
    ] {
        let said = run(&["--within", within, "--calendar", calendar]);
        assert!(
            said.ends_with(&format!("[exit {code}]")),
            "{within}: {said}"
        );
    }
}

#[test]
fn an_end_before_the_start_is_no_time() {
    let maestro = Maestro::new();
    assert_eq!(elapsed(&maestro, &["--to", "2026-02-13T20:00:00Z"]), 0);
}
