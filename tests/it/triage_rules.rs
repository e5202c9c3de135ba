//! Rules of the policy: what they suspect, how they are tried, and calls for help.

use insta::assert_snapshot;

use crate::support::{Maestro, sample};

const NOW: &str = "2026-02-05T11:00:00Z";

const POLICY: &str = r#"
extends = "beta"
[project]
name = "caro"
[release]
launched_at = 2026-02-01T00:00:00Z
[team]
members = ["@mira"]
[incident.roles]
release_manager = "@mira"
"#;

fn line(id: u32, title: &str, author: &str, time: &str, body: &str) -> String {
    let record = serde_json::json!({
        "channel": "email", "external_id": format!("<{id}@x.example>"), "title": title,
        "opened_at": format!("2026-02-05T{time}:00Z"), "body": body,
        "author": {"handle": author, "role": "customer"},
    });
    format!("{record}\n")
}

/// A desk with one conversation a line: title, author, time, body.
fn desk(policy: &str, records: &[(&str, &str, &str, &str)]) -> Maestro {
    let maestro = Maestro::at(NOW).with("MAESTRO_ACTOR", "@mira");
    maestro.write("maestro.toml", policy);
    let lines = records
        .iter()
        .zip(1..)
        .map(|((title, author, time, body), id)| line(id, title, author, time, body));
    maestro.write("in.jsonl", lines.collect::<String>());
    maestro.stdout(&["extract", "file", "in.jsonl"]);
    maestro
}

/// `REF PRIORITY SUSPECTED SOURCE` of the queue, one a line.
fn queue(maestro: &Maestro) -> String {
    let queue = maestro.json(&["triage"]);
    let word = |it: &serde_json::Value| it.as_str().unwrap_or("-").to_owned();
    let items = queue["items"].as_array().unwrap().iter().map(|it| {
        format!(
            "{} {} {} {}",
            word(&it["id"]),
            word(&it["priority"]),
            word(&it["suspected_priority"]),
            word(&it["priority_source"])
        )
    });
    items.collect::<Vec<_>>().join("\n")
}

#[test]
fn why_shows_the_rule_its_evidence_and_what_would_change_it() {
    assert_snapshot!(sample(&["triage", "why", "c66"]));
}

#[test]
fn why_as_json_has_rules_evidence_and_the_way_up() {
    let why = Maestro::new().json(&["triage", "why", "c66", "--sample"]);
    let it = &why["conversations"][0];
    assert_eq!(it["suspected_priority"], "P0");
    assert_eq!(it["suspected_by"], "p0-dangerous");
    assert_eq!(
        it["rules"][0]["evidence"][0]["words"],
        "command looks reversed"
    );
    assert_eq!(it["help"][0]["contact"], "@mira (release manager)");
    assert!(it["if_confirmed"].as_array().unwrap().len() > 1, "{it}");
    assert!(it["near"].is_array(), "{it}");
}

#[test]
fn the_rules_of_the_sample_hold_their_examples_and_nothing_is_odd() {
    assert_snapshot!(sample(&["triage", "test"]), @"
    OK 57 examples of 14 rules
    [exit 0]
    ");
    assert_snapshot!(sample(&["triage", "lint"]), @"
    OK nothing to look at in 15 rules
    [exit 0]
    ");
    assert_snapshot!(sample(&["triage", "explain-rule", "p0-dangerous"]));
}

#[test]
fn a_decision_settles_a_suspicion_and_taking_it_back_raises_it_again() {
    let maestro = desk(
        POLICY,
        &[
            ("It crashes on start", "ann@x", "09:00", ""),
            ("Odd", "bob@x", "10:00", "> it crashes on start"),
        ],
    );
    assert_eq!(queue(&maestro), "c1 - P0 unclassified\nc2 - - unclassified");
    maestro.stdout(&["triage", "set", "c1", "--priority", "P2"]);
    assert!(
        queue(&maestro).contains("c1 P2 - decision"),
        "{}",
        queue(&maestro)
    );
    maestro.stdout(&["triage", "set", "c1", "--priority", "none"]);
    assert!(queue(&maestro).starts_with("c1 - P0 unclassified"));
    maestro.stdout(&["triage", "set", "c1", "--priority", "P0"]);
    assert!(queue(&maestro).starts_with("c1 P0 - decision"));
}

#[test]
fn a_suspicion_breaks_no_promise_and_passes_no_gate() {
    let maestro = desk(POLICY, &[("It crashes on start", "ann@x", "10:30", "")]);
    let check = maestro.ran(&["sla", "check"]);
    assert_eq!(check.code, 0, "{}", check.shown());
    let gate = maestro.json(&["gate", "--ga"]);
    let criteria = gate["criteria"].as_array().unwrap();
    let zero = criteria.iter().find(|it| it["id"] == "zero-p0").unwrap();
    assert_eq!(
        (&zero["state"], &zero["reason"]),
        (&"UNKNOWN".into(), &"suspected".into())
    );
    maestro.stdout(&["triage", "set", "c1", "--priority", "P3"]);
    let gate = maestro.json(&["gate", "--ga"]);
    let criteria = gate["criteria"].as_array().unwrap();
    let zero = criteria.iter().find(|it| it["id"] == "zero-p0").unwrap();
    assert_eq!(zero["state"], "PASS", "{zero}");
}

#[test]
fn while_a_p0_is_suspected_nothing_is_called_calm() {
    let maestro = desk(
        POLICY,
        &[(
            "caro crashes on startup",
            "ann",
            "10:30",
            "since the upgrade",
        )],
    );
    assert_eq!(queue(&maestro), "c1 - P0 unclassified");
    let said = maestro.stdout(&["triage"]);
    assert!(!said.contains("Nothing is owed"), "{said}");
    maestro.stdout(&["triage", "set", "c1", "--priority", "P3"]);
    let said = maestro.stdout(&["triage"]);
    assert!(said.contains("Nothing is owed until"), "{said}");
}

#[test]
fn three_people_with_one_problem_are_a_surge_whichever_way_the_log_is_read() {
    let maestro = desk(
        POLICY,
        &[
            ("Install fails on my laptop", "ann@x", "09:00", ""),
            ("Installation hangs", "bob@x", "09:30", ""),
            ("Install stuck", "@Bob@x", "09:40", ""),
        ],
    );
    assert_eq!(
        queue(&maestro),
        "c1 - P1 unclassified\nc2 - P1 unclassified\nc3 - P1 unclassified"
    );
    maestro.write(
        "more.jsonl",
        line(4, "cannot install it", "cleo@x", "10:30", ""),
    );
    maestro.stdout(&["extract", "file", "more.jsonl"]);
    let all =
        "c1 - P0 unclassified\nc2 - P0 unclassified\nc3 - P0 unclassified\nc4 - P0 unclassified";
    assert_eq!(queue(&maestro), all);
    let why = maestro.stdout(&["triage", "why", "c1"]);
    assert!(
        why.contains("3 people in 1h 30m with p1-install: c1, c2, c3, c4"),
        "{why}"
    );
    // Nobody has decided, and time alone decides nothing.
    let suspected = |at: &str| {
        let queue = maestro.json(&["triage", "--as-of", at]);
        let items = queue["items"].as_array().unwrap().iter();
        items.filter(|it| it["suspected_priority"] == "P0").count()
    };
    assert_eq!(suspected("2026-02-20T11:00:00Z"), 4);
    maestro.stdout(&["triage", "done", "c1", "c2", "c3", "--reason", "told"]);
    assert_eq!(suspected("2026-02-06T11:00:00Z"), 1);
    assert_eq!(suspected("2026-02-20T11:00:00Z"), 0);
}

#[test]
fn a_call_for_help_has_a_clock_and_whoever_asked_for_a_manager_is_not_dismissed() {
    let maestro = desk(
        POLICY,
        &[("Refund", "dan@x", "09:00", "I want to speak to a manager.")],
    );
    assert_snapshot!(maestro.run(&["triage", "escalate", "c1", "--kind", "user"]));
    assert_snapshot!(maestro.run(&[
        "triage",
        "escalate",
        "c1",
        "--kind",
        "user",
        "--reason",
        "asks for a manager"
    ]));
    let again = maestro.stdout(&[
        "triage",
        "escalate",
        "c1",
        "--kind",
        "user",
        "--reason",
        "asks for a manager",
    ]);
    assert!(again.starts_with("c1: already escalation user"), "{again}");
    assert_eq!(maestro.ran(&["triage", "done", "c1"]).code, 5);
    let status = maestro.json(&["sla", "status"]);
    let clocks = status["clocks"].as_array().unwrap();
    let call = clocks
        .iter()
        .find(|it| it["clock"] == "escalation")
        .unwrap();
    assert_eq!(
        (&call["rule"], &call["state"]),
        (&"help-user".into(), &"running".into())
    );
    assert_eq!(call["due_at"], "2026-02-05T15:00:00Z");
    assert_eq!(maestro.json(&["triage"])["items"][0]["escalated"], "user");
    let also = ["--kind", "standard", "--reason", "and the matcher is stuck"];
    maestro.stdout(&[&["triage", "escalate", "c1"], &also[..]].concat());
    // Taken back is what was called for before, too.
    maestro.stdout(&["triage", "escalate", "c1", "--undo"]);
    assert_eq!(maestro.ran(&["triage", "done", "c1"]).code, 0);
}

#[test]
fn a_rule_without_confirm_is_a_word_in_advance() {
    let policy = format!(
        "{POLICY}\n[[rule]]\nid = \"vip\"\nbecause = \"they pay\"\nwhen.all = [{{ text = '(?i)contract' }}]\nset = {{ priority = \"P1\", owner = \"@kim\" }}\n"
    );
    let maestro = desk(&policy, &[("About our contract", "ann@x", "06:30", "")]);
    assert_eq!(queue(&maestro), "c1 P1 - rule");
    let check = maestro.ran(&["sla", "check"]);
    assert!(
        check.code == 3 && check.stdout.contains("email-p0-p1"),
        "{}",
        check.shown()
    );
}

#[test]
fn an_example_that_fails_ends_with_three_and_says_so_to_ci() {
    let policy = format!(
        "{POLICY}\n[[rule]]\nid = \"own\"\nbecause = \"b\"\nwhen.all = [{{ text = 'boom' }}]\nset = {{ priority = \"P1\" }}\nexamples = [{{ title = \"bang | <b>\", expect = \"P1\" }}]\n"
    );
    let maestro = desk(&policy, &[]);
    assert_snapshot!(maestro.run(&["triage", "test", "own"]));
    let junit = maestro.ran(&["triage", "test", "--format", "junit"]);
    assert!(
        junit.code == 3 && junit.stdout.contains("bang | &lt;b&gt;"),
        "{}",
        junit.shown()
    );
    assert_eq!(maestro.ran(&["triage", "lint"]).code, 3);
    assert_snapshot!(maestro.run(&["triage", "test", "p0-crsh"]));
}

#[test]
fn nothing_to_try_is_no_pass() {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", "extends = \"solo\"\n");
    assert_eq!(maestro.ran(&["triage", "test"]).code, 4);
    assert_eq!(maestro.ran(&["triage", "explain-rule"]).code, 0);
    assert_eq!(maestro.ran(&["triage", "lint"]).code, 0);
}

#[test]
fn two_rules_of_ones_own_that_call_one_thing_differently_are_found() {
    let own = |id: &str, priority: &str, examples: &str| {
        format!(
            "\n[[rule]]\nid = \"{id}\"\nbecause = \"b\"\nwhen.all = [{{ text = '{id}' }}]\n\
             set = {{ priority = \"{priority}\" }}\n{examples}"
        )
    };
    let both = |examples: &str| {
        let roles = "lead_developer = \"@mira\"\nrelease_manager";
        let policy = POLICY.replace("release_manager", roles);
        format!(
            "{policy}{}{}",
            own("umlaut", "P1", ""),
            own("tags", "P3", examples)
        )
    };
    let clash = |maestro: &Maestro| {
        let lint = maestro.json(&["triage", "lint"]);
        let all = lint["findings"].as_array().unwrap().clone();
        let found = all.iter().find(|it| it["code"] == "E-SLA-CONFLICT");
        found.map(|it| {
            format!(
                "{}: {}",
                it["subject"].as_str().unwrap(),
                it["message"].as_str().unwrap()
            )
        })
    };
    let told = |of: &str| {
        format!("tags: says P3 of {of}, which `umlaut` calls P1; the stronger one counts")
    };
    let open = [
        ("umlaut tags", "ann@x", "09:00", ""),
        ("tags of an umlaut", "ben@x", "09:10", ""),
    ];
    assert_eq!(clash(&desk(&both(""), &open)), Some(told("c1 and 1 more")));
    let apart = [
        ("umlaut", "ann@x", "09:00", ""),
        ("tags", "ben@x", "09:10", ""),
    ];
    assert_eq!(clash(&desk(&both(""), &apart)), None);
    let example = "examples = [{ title = \"umlaut tags\", expect = \"P3\" }]\n";
    let of_example = told("the example \"umlaut tags\"");
    assert_eq!(clash(&desk(&both(example), &apart)), Some(of_example));
}

#[test]
fn a_rule_is_shown_whole_and_one_without_examples_says_so() {
    let long = "x".repeat(300);
    let policy = format!(
        "{POLICY}\n[[rule]]\nid = \"own\"\nbecause = \"b\"\nwhen.all = [{{ text = '{long}' }}]\nset = {{ priority = \"P1\" }}\n"
    );
    let maestro = desk(&policy, &[]);
    let shown = maestro.json(&["triage", "explain-rule", "own"]);
    let asked = shown["rules"][0]["all"][0].as_str().unwrap();
    assert!(asked.contains(&long), "{asked}");
    let tried = maestro.ran(&["triage", "test", "own"]);
    assert_eq!(tried.code, 4);
    assert!(
        tried.stdout.contains("`own` has no `examples`"),
        "{}",
        tried.stdout
    );
}
