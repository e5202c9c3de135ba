//! What people decide: `set`, `done`, `snooze`, `wake`.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::Maestro;

const NOW: &str = "2026-02-10T12:00:00Z";

const POLICY: &str = r#"
[project]
timezone = "America/New_York"

[team]
members = ["@mira", "@jonas"]

[labels.priority]
P2 = ["medium"]

[[sla.rule]]
id = "all"
match = {}
first_response = "8h"
"#;

const CONVERSATIONS: &str = r#"{"channel":"github-issue","external_id":"caro-cli/caro#7","title":"seven","url":"https://github.com/caro-cli/caro/issues/7","opened_at":"2026-02-10T09:00:00Z","author":{"handle":"ann"},"labels":["medium"],"events":[{"at":"2026-02-10T09:05:00Z","kind":"labeled","label":"medium","actor":{"handle":"@mira"}}]}
{"channel":"github-issue","external_id":"caro-cli/site#7","title":"the other seven","opened_at":"2026-02-10T09:30:00Z","author":{"handle":"ben"}}
{"channel":"email","external_id":"<m1@mail.example>","title":"mail","opened_at":"2026-02-10T10:00:00Z","author":{"handle":"ann@mail.example"}}
"#;

fn desk() -> Maestro {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", POLICY);
    extract(&maestro, CONVERSATIONS);
    maestro
}

fn extract(maestro: &Maestro, lines: &str) {
    let said = maestro.run_with_stdin(&["extract", "file", "-"], lines);
    assert!(said.ends_with("[exit 0]"), "{said}");
}

/// The queue as it stands at `at`, one conversation a line.
fn queue(maestro: &Maestro, at: &str) -> String {
    let queue = maestro.json(&["triage", "--as-of", at]);
    let text = |it: &Value| it.as_str().unwrap_or("-").to_owned();
    let lines = queue["items"].as_array().unwrap().iter().map(|it| {
        let keys = ["id", "priority", "priority_source", "owner", "state"];
        keys.map(|key| text(&it[key])).join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn decisions(maestro: &Maestro) -> u64 {
    let stats = maestro.json(&["log", "stats", "--as-of", "2026-03-01"]);
    stats["decisions"].as_u64().unwrap()
}

#[test]
fn a_decision_is_kept_with_its_actor_its_moment_and_its_reason() {
    let maestro = desk();
    let said = maestro.run(&[
        "triage",
        "set",
        "caro-cli/caro#7",
        "--priority",
        "P1",
        "--owner",
        "@jonas",
        "--fix-planned",
        "v1.2",
        "--reason",
        "three reporters",
    ]);
    assert_snapshot!(said, @"
    caro-cli/caro#7: priority P1
    caro-cli/caro#7: owner @jonas
    caro-cli/caro#7: fix-planned v1.2
    [exit 0]
    ");
    let rows = "SELECT * FROM v_decision";
    assert_snapshot!(maestro.run(&["log", "sql", rows]), @r"
    id  conversation_id  at                    actor  field        value   reason
     1                1  2026-02-10T12:00:00Z  @mira  priority     P1      three reporters
     2                1  2026-02-10T12:00:00Z  @mira  owner        @jonas  three reporters
     3                1  2026-02-10T12:00:00Z  @mira  fix-planned  v1.2    three reporters
    [exit 0]
    ");
    assert_snapshot!(maestro.run(&["triage", "show", "c1"]), @r"
    caro-cli/caro#7  seven
    next      acknowledge in public
    due       in 5h (Tue 10 Feb 12:00)
    priority  P1 (decision)
    state     new, waiting on us
    owner     @jonas
    where     github-issue, c1
    labels    medium
    url       https://github.com/caro-cli/caro/issues/7
    clock     first_response running, due Tue 10 Feb 12:00 (rule all)

    ann (customer) Tue 10 Feb 04:00

    Decided here
    - Tue 10 Feb 07:00 @mira: priority P1 (three reporters)
    - Tue 10 Feb 07:00 @mira: owner @jonas (three reporters)
    - Tue 10 Feb 07:00 @mira: fix-planned v1.2 (three reporters)
    [exit 0]
    ");
}

#[test]
fn a_decision_beats_the_label_and_none_takes_it_back() {
    let maestro = desk();
    let priority = |at| {
        queue(&maestro, at)
            .lines()
            .find(|it| it.starts_with("c1 "))
            .unwrap()
            .to_owned()
    };
    assert_eq!(priority(NOW), "c1 P2 label - new");
    maestro.stdout(&[
        "triage",
        "set",
        "c1",
        "--priority",
        "P0",
        "--owner",
        "@mira",
    ]);
    assert_eq!(priority(NOW), "c1 P0 decision @mira new");
    let later = "2026-02-10T12:30:00Z";
    maestro.stdout(&[
        "triage",
        "set",
        "c1",
        "--priority",
        "none",
        "--owner",
        "none",
        "--as-of",
        later,
    ]);
    assert_eq!(priority(later), "c1 P2 label - new");
    assert_eq!(priority(NOW), "c1 P0 decision @mira new");
    // Taken back is not forgotten.
    assert_eq!(decisions(&maestro), 4);
}

#[test]
fn the_actor_is_the_login_name_where_nothing_else_is_said() {
    let maestro = desk();
    let mut command = maestro.command(&["triage", "done", "c3"]);
    command.env_remove("MAESTRO_ACTOR").env("USER", "jonas");
    assert!(command.output().unwrap().status.success());
    let actor = maestro.json(&["log", "sql", "SELECT actor FROM v_decision"]);
    assert_eq!(actor[0]["actor"], "@jonas");
}

#[test]
fn several_conversations_are_decided_all_or_none() {
    let maestro = desk();
    assert_snapshot!(maestro.run(&["triage", "set", "c1", "c99", "c3", "#404", "--owner", "@jonas"]), @r"
    --- stderr ---
    error: there is no conversation `c99`, `#404` in the log
    hint: REF is #142, owner/repo#142, a URL, or the short id c142 (see `maestro triage`)
    [exit 1]
    ");
    assert_eq!(decisions(&maestro), 0);
    assert_snapshot!(maestro.run(&["triage", "set", "c1", "c3", "--owner", "@jonas"]), @"
    caro-cli/caro#7: owner @jonas
    c3: owner @jonas
    [exit 0]
    ");
    assert_eq!(decisions(&maestro), 2);
}

#[test]
fn an_ambiguous_name_is_refused_with_the_names_to_choose_from() {
    let maestro = desk();
    assert_snapshot!(maestro.run(&["triage", "set", "#7", "--owner", "@jonas"]), @"
    --- stderr ---
    error: #7 names 2 conversations
    hint: say which one: c1 (caro-cli/caro#7), c2 (caro-cli/site#7)
    [exit 2]
    ");
    assert_eq!(decisions(&maestro), 0);
}

#[test]
fn what_names_nothing_is_wrong_usage() {
    let maestro = desk();
    for args in [
        &["triage", "set", "seven", "--priority", "P1"][..],
        &["triage", "set", "c1", "--priority", "P7"],
        &["triage", "set", "c1", "--priority", ""],
        &["triage", "set", "c1", "--owner", ""],
        &["triage", "set", "c1"],
        &["triage", "set", "--priority", "P1"],
        &["triage", "snooze", "c1"],
        &["triage", "snooze", "c1", "--until", "soon"],
        &["triage", "snooze", "c1", "--until", "2026-02-09"],
        &["triage", "snooze", "c1", "--until", "99999999999d"],
    ] {
        let said = maestro.run(args);
        assert!(said.ends_with("[exit 2]"), "{args:?}: {said}");
    }
    assert_eq!(decisions(&maestro), 0);
}

#[test]
fn every_form_of_a_snooze_is_kept_as_a_moment() {
    let maestro = desk();
    for (until, expected) in [
        ("3d", "2026-02-13T12:00:00Z"),
        ("tomorrow", "2026-02-11T05:00:00Z"),
        ("friday", "2026-02-13T05:00:00Z"),
        ("4h", "2026-02-10T16:00:00Z"),
        ("17:00", "2026-02-10T22:00:00Z"),
        ("06:30", "2026-02-11T11:30:00Z"),
        ("2026-02-16", "2026-02-16T05:00:00Z"),
        ("2026-02-16T08:00:00+01:00", "2026-02-16T07:00:00Z"),
        ("reply", "reply"),
    ] {
        let made = maestro.json(&["triage", "snooze", "c3", "--until", until]);
        assert_eq!(made["schema"], "maestro.decisions/1");
        assert_eq!(made["decisions"][0]["value"], expected, "{until}");
        assert_eq!(made["decisions"][0]["id"], "c3");
    }
}

#[test]
fn a_snooze_takes_out_of_the_queue_until_its_moment() {
    let maestro = desk();
    maestro.stdout(&[
        "triage", "snooze", "c3", "--until", "4h", "--reason", "later",
    ]);
    let is_in = |at| queue(&maestro, at).contains("c3 ");
    assert!(is_in("2026-02-10T11:59:59Z"));
    assert!(!is_in(NOW));
    assert!(!is_in("2026-02-10T15:59:59Z"));
    assert!(is_in("2026-02-10T16:00:00Z"));
    assert_eq!(maestro.json(&["triage"])["hidden"]["snoozed"], 1);
    maestro.stdout(&["triage", "wake", "c3"]);
    assert!(is_in(NOW));
}

#[test]
fn a_customer_who_writes_wakes_and_the_team_does_not() {
    let maestro = desk();
    for until in ["reply", "9d"] {
        maestro.stdout(&["triage", "snooze", "c3", "--until", until]);
    }
    let mail = |messages: &str| {
        format!(
            r#"{{"channel":"email","external_id":"<m1@mail.example>","title":"mail","opened_at":"2026-02-10T10:00:00Z","author":{{"handle":"ann@mail.example"}},"messages":[{messages}]}}"#
        )
    };
    let ours = r#"{"external_id":"1","at":"2026-02-10T13:00:00Z","author":{"handle":"@mira"},"body":"We look into it."}"#;
    let theirs = r#"{"external_id":"2","at":"2026-02-10T14:00:00Z","author":{"handle":"ann@mail.example"},"body":"Any news?"}"#;
    extract(&maestro, &mail(ours));
    assert!(!queue(&maestro, "2026-02-10T15:00:00Z").contains("c3 "));
    extract(&maestro, &mail(&format!("{ours},{theirs}")));
    assert!(queue(&maestro, "2026-02-10T15:00:00Z").contains("c3 - unclassified - us:reply"));
    assert!(!queue(&maestro, "2026-02-10T13:30:00Z").contains("c3 "));
}

#[test]
fn done_leaves_the_queue_and_a_customer_who_writes_again_opens_it() {
    let maestro = desk();
    maestro.stdout(&["triage", "done", "c3", "--reason", "answered on the phone"]);
    assert!(!queue(&maestro, "2026-02-10T13:00:00Z").contains("c3 "));
    let again = r#"{"channel":"email","external_id":"<m1@mail.example>","title":"mail","opened_at":"2026-02-10T10:00:00Z","author":{"handle":"ann@mail.example"},"messages":[{"external_id":"2","at":"2026-02-10T14:00:00Z","author":{"handle":"ann@mail.example"},"body":"It still does not work."}]}"#;
    extract(&maestro, again);
    assert!(!queue(&maestro, "2026-02-10T13:00:00Z").contains("c3 "));
    assert!(queue(&maestro, "2026-02-10T15:00:00Z").contains("c3 "));
}

#[test]
fn done_can_be_taken_back() {
    let maestro = desk();
    maestro.stdout(&["triage", "done", "c3"]);
    assert!(!queue(&maestro, NOW).contains("c3 "));
    maestro.stdout(&["triage", "done", "c3", "--undo"]);
    assert!(queue(&maestro, NOW).contains("c3 "));
}

#[test]
fn done_stops_the_clocks() {
    let maestro = desk();
    maestro.stdout(&["triage", "done", "c3"]);
    let status = maestro.json(&["sla", "status", "c3", "--as-of", "2026-02-10T23:00:00Z"]);
    let states: Vec<&Value> = status["clocks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["state"])
        .collect();
    assert!(!states.is_empty());
    assert!(
        states
            .iter()
            .all(|it| **it != "breached_open" && **it != "running"),
        "{status}"
    );
}

#[test]
fn an_extract_never_undoes_a_decision() {
    let maestro = desk();
    maestro.stdout(&["triage", "set", "c1", "--priority", "P0"]);
    extract(&maestro, CONVERSATIONS);
    extract(
        &maestro,
        &CONVERSATIONS.replace("seven\"", "seven, edited\""),
    );
    assert!(queue(&maestro, NOW).contains("c1 P0 decision"));
}

#[test]
fn whoever_names_one_twice_decides_once() {
    let maestro = desk();
    let args = [
        "triage",
        "set",
        "c2",
        "caro-cli/site#7",
        "c2",
        "--priority",
        "P1",
    ];
    let said = maestro.stdout(&args);
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn what_holds_already_is_told_and_not_kept_again() {
    let maestro = desk();
    let both = |args: &[&str]| {
        let first = maestro.run(args);
        let before = decisions(&maestro);
        let second = maestro.run(args);
        assert_eq!(decisions(&maestro), before, "{args:?}");
        format!("{first}\n{second}")
    };
    let said = [
        both(&["triage", "set", "c1", "--priority", "P1"]),
        both(&["triage", "set", "c1", "--owner", "none"]),
        both(&["triage", "snooze", "c1", "--until", "2026-02-12"]),
        both(&["triage", "wake", "c1"]),
        both(&["triage", "done", "c1"]),
        both(&["triage", "done", "c1", "--undo"]),
    ];
    assert_snapshot!(said.join("\n"), @"
    caro-cli/caro#7: priority P1
    [exit 0]
    caro-cli/caro#7: already priority P1
    [exit 0]
    caro-cli/caro#7: no owner was decided, nothing to take back
    [exit 0]
    caro-cli/caro#7: no owner was decided, nothing to take back
    [exit 0]
    caro-cli/caro#7: snoozed until Thu 12 Feb 00:00
    [exit 0]
    caro-cli/caro#7: already snoozed until Thu 12 Feb 00:00
    [exit 0]
    caro-cli/caro#7: back in the queue
    [exit 0]
    caro-cli/caro#7: is not snoozed, nothing to wake
    [exit 0]
    caro-cli/caro#7: done
    [exit 0]
    caro-cli/caro#7: already done
    [exit 0]
    caro-cli/caro#7: not done after all
    [exit 0]
    caro-cli/caro#7: was not marked as done, nothing to undo
    [exit 0]
    ");
    maestro.stdout(&["triage", "assign", "c1", "--to", "@tomek"]);
    let said = maestro.stdout(&["triage", "assign", "c1", "--to", "Tomek"]);
    assert!(said.contains("already owner"), "{said}");
    let before = decisions(&maestro);
    maestro.stdout(&["triage", "set", "c1", "--priority", "P1", "--reason", "new"]);
    assert_eq!(decisions(&maestro), before + 1);
    let said = maestro.json(&["triage", "set", "c1", "c2", "--priority", "P1"]);
    assert_eq!(said["unchanged"][0]["id"], "c1");
    assert_eq!(said["decisions"][0]["id"], "c2");
}

#[test]
fn nothing_is_decided_in_advance() {
    let maestro = desk();
    let before = decisions(&maestro);
    maestro.write("hello.md", "Hello.");
    for words in [
        &["set", "c1", "--priority", "P1"][..],
        &["done", "c1"],
        &["dup", "c1", "c2"],
        &["not-dup", "c1", "c2"],
        &["reply", "c3", "--body", "hello.md"],
        &["promise", "c1", "--due", "9999-12-30"],
    ] {
        let words = [&["triage"], words, &["--as-of", "9999-01-01T00:00:00Z"]].concat();
        let ran = maestro.ran(&words);
        assert_eq!(ran.code, 2, "{}", ran.shown());
        assert!(ran.stderr.contains("is still to come"), "{}", ran.stderr);
    }
    assert_eq!(decisions(&maestro), before);
}
