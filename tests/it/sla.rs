//! The clocks of the built-in sample as people and programs see them.

use insta::assert_snapshot;
use maestro::config::PRESETS;

use crate::support::{Maestro, sample};

#[test]
fn status_fits_eighty_columns() {
    assert_snapshot!(sample(&["sla", "status", "--width", "80"]));
}

#[test]
fn status_shows_more_in_a_hundred_and_sixty_columns() {
    assert_snapshot!(sample(&[
        "sla", "status", "--width", "160", "--limit", "25"
    ]));
}

#[test]
fn status_through_a_pipe_has_every_clock() {
    let maestro = Maestro::new();
    let csv = maestro.stdout(&["sla", "status", "--sample", "--format", "csv"]);
    let json = maestro.json(&["sla", "status", "--sample"]);
    let clocks = json["clocks"].as_array().unwrap();
    assert_eq!(json["summary"]["clocks"], clocks.len());
    assert_eq!(csv.lines().count(), clocks.len() + 1);
    assert_eq!(sample(&["sla"]), sample(&["sla", "status"]));
}

#[test]
fn status_of_named_clocks_and_states() {
    assert_snapshot!(sample(&["sla", "status", "#226", "c67", "--state", "running,breached_open", "--clock", "first_response,periodic_update"]), @r#"
    2 clocks: 1 breached open, 1 running

    STATE          REF   P   CLOCK            DUE                  LEFT   USED  LIMIT  RULE         TITLE
    breached_open  #226  P1  periodic_update  Fri 13 Feb 05:42  -3h 17m  1d 3h     1d  p1           Static matcher finds nothing for requests starting with "list"
    running        c67   P1  first_response   Fri 13 Feb 12:20   3h 20m    39m     4h  email-p0-p1  I can see another person's licence key in my account
    [exit 0]
    "#);
}

#[test]
fn the_json_clocks_have_the_keys_of_the_contract() {
    let status = Maestro::new().json(&["sla", "status", "--sample"]);
    assert_eq!(status["schema"], "maestro.sla-status/1");
    let keys = "ref channel priority phase clock limit_seconds calendar started_at due_at \
                stopped_at elapsed_seconds overdue_seconds state rule cause";
    for clock in status["clocks"].as_array().unwrap() {
        for key in keys.split(' ') {
            assert!(clock.get(key).is_some(), "{key} is missing in {clock}");
        }
    }
}

#[test]
fn the_summary_counts_what_it_lists() {
    let status = Maestro::new().json(&["sla", "status", "--sample"]);
    let count = |state: &str| {
        let clocks = status["clocks"].as_array().unwrap();
        clocks.iter().filter(|it| it["state"] == state).count()
    };
    for state in [
        "met",
        "running",
        "at_risk",
        "paused",
        "unknown",
        "breached_open",
    ] {
        assert_eq!(status["summary"][state], count(state), "{state}");
    }
    let breached = count("breached_open") + count("breached_closed");
    assert_eq!(status["summary"]["breached"], breached);
}

#[test]
fn check_names_the_broken_promises() {
    assert_snapshot!(sample(&["sla", "check"]), @r#"
    FAIL 2 clocks: 2 breached open, 131 clocks judged

    STATE          REF   P   CLOCK            DUE                  LEFT   USED  LIMIT  RULE  TITLE
    breached_open  #226  P1  periodic_update  Fri 13 Feb 05:42  -3h 17m  1d 3h     1d  p1    Static matcher finds nothing for requests starting with "list"
    breached_open  #230  P2  first_response   Fri 13 Feb 06:05  -2h 54m  1d 2h     1d  p2    "unpack" picks the wrong flag for .tar.zst
    [exit 3]
    "#);
}

#[test]
fn check_as_annotations() {
    assert_snapshot!(sample(&["sla", "check", "--format", "github"]));
}

#[test]
fn check_as_junit() {
    assert_snapshot!(sample(&["sla", "check", "--format", "junit"]));
}

#[test]
fn check_as_sarif() {
    assert_snapshot!(sample(&["sla", "check", "--format", "sarif"]));
}

#[test]
fn check_as_json() {
    assert_snapshot!(sample(&["sla", "check", "--format", "json"]));
}

#[test]
fn explain_shows_what_moved_each_clock() {
    assert_snapshot!(sample(&["sla", "explain", "#226"]));
}

#[test]
fn explain_shows_a_pause() {
    assert_snapshot!(sample(&["sla", "explain", "#209"]));
}

#[test]
fn policy_shows_where_each_value_comes_from() {
    assert_snapshot!(sample(&["sla", "policy", "sla.rule.p1"]), @r#"
    revision e730f188da50, extends beta

    KEY                          VALUE  FROM
    sla.rule.p1.acknowledge      "24h"  beta:78
    sla.rule.p1.first_response   "4h"   beta:77
    sla.rule.p1.match.priority   "P1"   beta:76
    sla.rule.p1.periodic_update  "24h"  beta:80
    sla.rule.p1.resolution       "72h"  beta:79
    [exit 0]
    "#);
    let all = sample(&["sla", "policy"]);
    assert!(all.contains("project.timezone"), "{all}");
    assert!(all.ends_with("[exit 0]"), "{all}");
}

#[test]
fn lint_finds_a_looser_promise() {
    let maestro = Maestro::new();
    maestro.write(
        "maestro.toml",
        r#"
        extends = "beta"
        [[sla.rule]]
        id = "slack"
        match = { channel = "slack" }
        first_response = "6h"
        [[sla.rule]]
        id = "twitter"
        first_response = "3h"
        "#,
    );
    assert_snapshot!(maestro.run(&["sla", "lint"]), @"
    CODE    SUBJECT                 WHAT
    looser  slack.first_response    allows 6h where `p0` promises 1h; it stands first and wins
    looser  twitter.first_response  allows 3h where `p0` promises 1h; it stands first and wins
    looser  slack.first_response    allows 6h where `p1` promises 4h; it stands first and wins
    --- stderr ---
    note: no rule of these phases applies before `release.launched_at` is set: week1, week2, week3
    note: there is no log at .maestro/log.db yet; `maestro extract file FILE` begins one
    [exit 3]
    ");
}

/// What the documents themselves set looser, the presets say.
#[test]
fn lint_has_nothing_against_an_untouched_preset() {
    for preset in PRESETS {
        let maestro = Maestro::new();
        maestro.stdout(&["init", "--preset", preset, "--name", "caro"]);
        let said = maestro.run(&["sla", "lint"]);
        assert!(said.ends_with("[exit 0]"), "{preset}: {said}");
    }
    assert!(sample(&["sla", "lint"]).ends_with("[exit 0]"));
}

#[test]
fn phases_that_never_begin_are_found_once_somebody_waits() {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", r#"extends = "beta""#);
    maestro.write(
        "one.jsonl",
        r#"{"channel":"call","external_id":"1","title":"","opened_at":"2026-02-05T14:00:00Z"}"#,
    );
    maestro.stdout(&["extract", "file", "one.jsonl"]);
    let said = maestro.run(&["sla", "lint"]);
    assert!(said.contains("no-launch"), "{said}");
    assert!(said.ends_with("[exit 3]"), "{said}");
}
