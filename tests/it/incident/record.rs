//! What is written down, what is refused, and what a check makes of it.

use serde_json::Value;

use super::{ISSUE, POLICY, crash, fine, json, ran, run};
use crate::support::Maestro;

#[test]
fn the_past_is_as_it_was() {
    let maestro = crash();
    fine(&maestro, "13:06", &["stage", "crash", "investigate"]);
    fine(
        &maestro,
        "13:20",
        &[
            "set",
            "crash",
            "--severity",
            "P1",
            "--reason",
            "macOS 13 only",
        ],
    );
    let shown = |clock| json(&maestro, clock, &["show", "crash"]);
    let done = |it: &Value| it["stages"][2]["done_at"].clone();
    assert_eq!(done(&shown("13:05")), Value::Null);
    assert_eq!(done(&shown("13:06")), "2026-01-24T18:06:00Z");
    assert_eq!(shown("13:19")["severity"], "P0");
    let later = shown("13:20");
    assert_eq!(later["severity"], "P1");
    assert_eq!(later["stages"][4]["due_at"], "2026-01-25T17:52:00Z");
    assert_eq!(
        later["stages"][4]["former"][0]["due_at"],
        "2026-01-24T21:52:00Z"
    );
    let before = ran(&maestro, "12:53", &["show", "crash"]);
    assert_eq!(
        (before.code, before.stdout.as_str()),
        (1, ""),
        "{}",
        before.stderr
    );
    assert_eq!(
        json(&maestro, "12:53", &["list", "--all"])["incidents"],
        serde_json::json!([])
    );
}

#[test]
fn a_moment_is_corrected_and_both_are_kept() {
    let maestro = crash();
    fine(&maestro, "13:20", &["stage", "crash", "alert"]);
    assert!(run(&maestro, "13:20", &["show"]).contains("missed by 23m"));
    fine(
        &maestro,
        "13:25",
        &["log", "crash", "--revise", "e2", "--at", "12:56"],
    );
    let shown = json(&maestro, "13:26", &["show"]);
    assert_eq!(shown["stages"][1]["state"], "met");
    let event = shown["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["entry"] == "e2")
        .unwrap();
    assert_eq!(event["at"], "2026-01-24T17:56:00Z");
    assert_eq!(event["recorded_at"], "2026-01-24T18:20:00Z");
    assert_eq!(event["revisions"], 1);
    let rows = maestro.stdout(&[
        "log",
        "sql",
        "SELECT id, kind FROM v_incident_entry",
        "--format",
        "csv",
    ]);
    assert_eq!(rows, "id,kind\n1,opened\n2,stage\n3,revised\n");
}

#[test]
fn what_is_refused_changes_nothing() {
    let maestro = crash();
    for (words, code) in [
        (&["open"][..], 2),
        (&["open", "x", "--started", "soon"], 2),
        (
            &["open", "x", "--reported", "12:30", "--started", "12:40"],
            2,
        ),
        (&["stage", "crash", "sleep"], 2),
        (&["stage", "crash", "communicate"], 2),
        (&["stage", "crash", "fix", "--at", "12:30"], 2),
        (&["stage", "crash", "fix", "--undone"], 2),
        (&["stage", "lost", "fix"], 1),
        (&["show", "lost"], 1),
        (&["facts", "colour=red"], 2),
        (&["facts", "pii_leak=3"], 2),
        (&["facts", "severity=P3"], 2),
        (&["decide", "--accept", "rollback"], 2),
        (
            &["decide", "--accept", "consider-rollback", "--reason", "x"],
            2,
        ),
        (&["decide", "--accept", "fix-forward", "--reason", "x"], 5),
        (&["update", "--kind", "ack", "--text", "We know."], 5),
        (
            &[
                "update",
                "--kind",
                "ack",
                "--text",
                "It hits [scope].",
                "--next",
                "1h",
            ],
            5,
        ),
        (&["update", "--text", " ", "--next", "1h"], 5),
        (&["update", "--text", "x", "--next", "12:00 yesterday"], 2),
        (&["hotfix", "check", "crash", "nothing"], 2),
        (&["hotfix", "check", "crash", "reviewed"], 5),
        (&["action", "add", "crash", " "], 2),
        (&["action", "set", "crash", "A9", "--state", "done"], 1),
        (&["action", "set", "crash", "A1", "--state", "rejected"], 2),
        (&["close"], 5),
        (&["close", "crash", "--as", "merged", "--into", "crash"], 2),
        (&["close", "--reopen"], 2),
        (&["log", "crash", "--revise", "e99", "--at", "12:55"], 1),
        (&["log", "crash", "--revise", "e1"], 2),
        (&["log", "--write", "plan.md#no anchor"], 2),
        (&["set", "crash"], 2),
        (&["set", "crash", "--started", "12:53"], 2),
        (&["postmortem", "check"], 1),
        (&["postmortem", "publish", "--out", "x.md"], 1),
        (&["runbook", "index", "nowhere"], 1),
        (&["runbook", "reviewed", "lost"], 1),
        (&["import", "nowhere.csv"], 1),
        (&["export", "--to", "csv", "--out", "folder"], 2),
        (&["show", "--format", "csv"], 2),
    ] {
        let ran = ran(&maestro, "13:00", words);
        assert_eq!(ran.code, code, "{words:?}: {}", ran.shown());
        if code != 3 {
            assert!(ran.stderr.contains("error:"), "{words:?}: {}", ran.shown());
        }
    }
    let entries = maestro.stdout(&[
        "log",
        "sql",
        "SELECT count(*) AS n FROM v_incident_entry",
        "--format",
        "csv",
    ]);
    assert_eq!(entries, "n\n1\n");
}

#[test]
fn without_a_log_a_check_cannot_tell_and_nothing_is_created() {
    let maestro = Maestro::at("2026-01-24T18:00:00Z");
    maestro.write("maestro.toml", POLICY);
    assert_eq!(maestro.ran(&["incident", "check"]).code, 4);
    assert_eq!(maestro.ran(&["incident", "list"]).code, 0);
    for words in [
        &["stage", "x", "fix"][..],
        &["close"],
        &["update", "--text", "x", "--next", "1h"],
        &["set", "--lead", "@ana"],
        &["log", "x", "words"],
    ] {
        let said = maestro.run(&[&["incident"], words].concat());
        assert!(said.contains("there is no incident yet"), "{said}");
    }
    assert!(!maestro.exists(".maestro"));
    // A log in which nothing burns is well.
    maestro.write("log.jsonl", ISSUE);
    maestro.stdout(&["extract", "file", "log.jsonl"]);
    assert_eq!(
        maestro.ran(&["incident", "check", "-q"]).shown(),
        "[exit 0]"
    );
}

#[test]
fn a_check_fails_while_something_is_late_and_not_after() {
    let maestro = crash();
    let check =
        |clock: &str, words: &[&str]| ran(&maestro, clock, &[&["check"], words].concat()).code;
    assert_eq!(check("12:56", &[]), 0);
    assert_eq!(check("12:56", &["--within", "15m"]), 3);
    assert_eq!(check("12:58", &[]), 3);
    fine(&maestro, "12:59", &["alert", "--posted", "#release"]);
    // Done late is no finding any more: nobody can mend it.
    assert_eq!(check("13:00", &[]), 0);
    fine(
        &maestro,
        "13:01",
        &[
            "close",
            "--as",
            "false-alarm",
            "--reason",
            "the probe was broken",
        ],
    );
    assert_eq!(check("20:00", &[]), 0);
    fine(&maestro, "13:02", &["open", "exercise", "--kind", "drill"]);
    assert_eq!(check("20:00", &[]), 0);
    fine(
        &maestro,
        "13:03",
        &["open", "move", "--kind", "maintenance", "--until", "1h"],
    );
    assert_eq!(check("13:50", &[]), 0);
    assert_eq!(check("14:10", &[]), 3);
    let report = json(&maestro, "14:10", &["check"]);
    assert_eq!(report["schema"], "maestro.incident-check/1");
    assert_eq!(report["findings"][0]["what"], "end of maintenance");
}
