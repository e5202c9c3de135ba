//! Numbers that would be an incident stand at the head of the queue until somebody opens one.

use crate::support::Maestro;

const NOW: &str = "2026-11-20T13:00:00Z";

const POLICY: &str = r#"
extends = "beta"
[project]
name = "x"
timezone = "UTC"
[release]
launched_at = 2026-11-06T10:00:00Z
[[watch]]
id = "accuracy"
check = "command_success_rate < 80%"
because = "commands must not go wrong"
min_sample = 100
"#;

fn desk(rows: &[&str]) -> Maestro {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", POLICY);
    let rows = rows.join("\n");
    maestro.write("m.csv", format!("metric,at,good,total\n{rows}\n"));
    maestro.stdout(&["extract", "metrics", "m.csv"]);
    maestro
}

/// What the queue says of the watch; its rows for machines say nothing.
fn head(maestro: &Maestro) -> String {
    let shown = maestro.stdout(&["triage"]);
    let rows = maestro.stdout(&["triage", "--format", "csv"]);
    assert!(!rows.contains("accuracy"), "{rows}");
    let told = shown
        .lines()
        .filter(|it| it.contains("accuracy") && !it.contains("maestro incident)"));
    told.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_bad_number_proposes_an_incident_until_one_burns() {
    let maestro = desk(&["command_success_rate,2026-11-20T12:00:00Z,304,400"]);
    assert_eq!(
        head(&maestro),
        "! propose incident P0: command success rate is 76% (< 80%) - commands must not go wrong \
         (maestro incident open accuracy --severity P0)"
    );
    maestro.stdout(&["incident", "open", "accuracy", "--severity", "P0"]);
    assert!(head(&maestro).contains("burns: is it this?)"));
}

#[test]
fn machines_are_told_of_a_watch_beside_the_queue() {
    let bad = desk(&["command_success_rate,2026-11-20T12:00:00Z,304,400"]);
    let watches = |maestro: &Maestro, args: &[&str]| {
        let queue: serde_json::Value =
            serde_json::from_str(&maestro.stdout(&[&["triage"], args].concat())).unwrap();
        queue["watches"].as_array().unwrap().clone()
    };
    let all = ["--format", "json"];
    let [told] = &watches(&bad, &all)[..] else {
        panic!("one watch")
    };
    assert_eq!(
        told,
        &serde_json::json!({
            "id": "accuracy",
            "severity": "P0",
            "state": "proposed",
            "incident": null,
            "because": "commands must not go wrong",
            "value": 0.76,
            "target": "< 80%",
            "n": 400,
            "measured_at": "2026-11-20T12:00:00Z",
            "note": "304 of 400, 71.6% to 79.9%",
        })
    );
    assert!(watches(&bad, &["is:late", "--format", "json"]).is_empty());
    assert_eq!(&watches(&bad, &["--json", "ref"])[0], told);
    bad.stdout(&["incident", "open", "accuracy", "--severity", "P0"]);
    let burning = &watches(&bad, &all)[0];
    assert_eq!(burning["state"], "burning");
    assert!(burning["incident"].is_string(), "{burning}");
    let few = desk(&["command_success_rate,2026-11-20T12:00:00Z,3,40"]);
    assert_eq!(watches(&few, &all)[0]["state"], "unknown");
    let good = desk(&["command_success_rate,2026-11-20T12:00:00Z,390,400"]);
    assert!(watches(&good, &all).is_empty());
}

#[test]
fn a_good_number_is_silent_and_a_small_or_old_one_is_told_as_unknown() {
    let good = desk(&["command_success_rate,2026-11-20T12:00:00Z,390,400"]);
    assert_eq!(head(&good), "");
    for row in [
        "command_success_rate,2026-11-20T12:00:00Z,3,40",
        "command_success_rate,2026-10-01T12:00:00Z,304,400",
        "model_success_rate,2026-11-20T12:00:00Z,304,400",
    ] {
        let told = head(&desk(&[row]));
        assert!(
            told.starts_with("watched, and nobody can tell: accuracy: "),
            "{row}: {told}"
        );
    }
}

#[test]
fn what_watches_no_number_is_a_fault_of_the_policy() {
    let maestro = Maestro::at(NOW);
    maestro.write(
        "maestro.toml",
        r#"
extends = "beta"
[[watch]]
id = "a"
check = "attested:audit"
[[watch]]
id = "b"
severity = "P9"
[[watch]]
id = "c"
check = "command_sucess_rate < 80%"
[[watch]]
id = "d"
enabled = false
"#,
    );
    let refused = maestro.ran(&["triage"]);
    assert_eq!(refused.code, 2, "{}", refused.stderr);
    for fault in [
        "a watch compares a number, and asks for nothing else",
        "a watch needs its `check`: what would be wrong",
        "P9",
        "did you mean `command_success_rate`?",
        "there is nothing of this id to switch off",
    ] {
        assert!(
            refused.stderr.contains(fault),
            "{fault}\n{}",
            refused.stderr
        );
    }
}
