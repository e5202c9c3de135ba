use insta::assert_snapshot;

use super::{POLICY, code, desk, extract, ran, run};
use crate::support::Maestro;

/// A desk on which everything holds.
fn ready() -> Maestro {
    let desk = desk();
    run(
        &desk,
        "12T12:30",
        &["attest", "audit", "--evidence", "a.pdf"],
    );
    desk
}

const GO: &[&str] = &[
    "decide",
    "ship",
    "--go",
    "--reason",
    "it holds",
    "--consulted",
    "@jonas",
];

#[test]
fn a_go_is_recorded_once_and_stands() {
    let desk = ready();
    assert_eq!(
        code(&desk, "12T13:00", &["require", "ship"]),
        5,
        "nobody decided"
    );
    assert_snapshot!(run(&desk, "12T13:00", GO));
    assert_snapshot!(run(&desk, "12T13:05", GO));
    assert_snapshot!(run(
        &desk,
        "12T13:10",
        &["require", "ship", "--subject", "v1.1.0"]
    ));
    assert_eq!(
        code(
            &desk,
            "12T13:10",
            &["require", "ship", "--subject", "v1.2.0"]
        ),
        5
    );
    let json = desk.json(&["gate", "require", "ship", "--as-of", "2026-02-12T13:10:00Z"]);
    assert_eq!(json["stands"], true, "{json}");
    assert_eq!(json["decision"]["by"], "@mira");
    assert_snapshot!(run(&desk, "12T13:20", &["ship"]));
}

#[test]
fn a_go_does_not_outlive_its_grounds() {
    let desk = ready();
    run(&desk, "12T13:00", GO);
    extract(&desk, "15T12:00");
    assert_snapshot!(run(&desk, "15T13:30", &["require", "ship"]));
    extract(&desk, "13T12:00");
    desk.write(
        "log.jsonl",
        super::LOG.replace(
            "\"state\":\"closed\",\"closed_at\":\"2026-02-11T09:00:00Z\"",
            "\"state\":\"open\"",
        ),
    );
    extract(&desk, "13T12:30");
    assert_snapshot!(run(&desk, "13T13:00", &["require", "ship"]));
}

#[test]
fn a_pull_request_cannot_lower_a_gate_that_is_decided() {
    let desk = ready();
    run(&desk, "12T13:00", GO);
    desk.write(
        "maestro.toml",
        POLICY.replace("p0_open == 0", "p0_open <= 3"),
    );
    assert_snapshot!(run(&desk, "12T13:10", &["require", "ship"]));
    let joined = POLICY.replace("\"@jonas\"]", "\"@jonas\", \"@eve\"]");
    desk.write("maestro.toml", joined);
    let refused = run(&desk, "12T13:10", &["require", "ship"]);
    assert!(
        refused.contains("team.members") && refused.ends_with("[exit 5]"),
        "{refused}"
    );
    desk.write(
        "maestro.toml",
        POLICY.replace("May it ship", "May it really ship"),
    );
    let refused = run(&desk, "12T13:10", &["require", "ship"]);
    assert!(refused.contains("gate.ship.title"), "{refused}");
    let elsewhere = format!("{POLICY}\n[triage]\nnudge_after = \"9d\"\n");
    desk.write("maestro.toml", elsewhere);
    assert_eq!(
        code(&desk, "12T13:10", &["require", "ship"]),
        0,
        "decides no gate"
    );
}

#[test]
fn a_go_against_the_verdict_is_an_override_ever_after() {
    let desk = desk();
    assert_snapshot!(run(&desk, "12T13:00", GO));
    let overridden = [
        GO,
        &["--override", "--condition", "audit it", "--due", "3d"],
    ]
    .concat();
    assert_snapshot!(run(&desk, "12T13:00", &overridden));
    assert_snapshot!(run(&desk, "12T13:10", &["history"]));
    let shown = run(&desk, "12T13:10", &["ship"]);
    assert!(shown.contains("OVERRIDE of NO-GO-INCOMPLETE"), "{shown}");
    let stands = run(&desk, "12T13:10", &["require", "ship"]);
    assert!(
        stands.contains("OVERRIDE") && stands.ends_with("[exit 0]"),
        "{stands}"
    );
}

#[test]
fn whose_decision_it_is_and_who_was_asked_counts() {
    let desk = ready();
    let alone = &GO[..5];
    assert_snapshot!(run(&desk, "12T13:00", alone));
    let other = [GO, &["--by", "@jonas"]].concat();
    assert_eq!(code(&desk, "12T13:00", &other), 5);
    let no = ["decide", "ship", "--no-go", "--reason", "wait for the fix"];
    assert_eq!(
        code(&desk, "12T13:00", &no),
        0,
        "nobody has to be asked for a no"
    );
    assert_eq!(code(&desk, "12T13:10", &["require", "ship"]), 5);
}

#[test]
fn a_waiver_takes_the_word_of_whoever_decides() {
    let desk = desk();
    let waive = ["waive", "ship", "audit", "--reason", "ill", "--until", "3d"];
    let other = [&waive[..], &["--by", "@jonas"]].concat();
    assert_snapshot!(run(&desk, "12T13:00", &other), @"
    --- stderr ---
    error: ship: it is for the release manager to waive: @mira
    hint: a waiver takes the same word as a GO; ask them, and name them with --by
    [exit 5]
    ");
    assert_eq!(code(&desk, "12T13:00", &waive), 0);
}

#[test]
fn a_decision_does_not_stand_for_ever() {
    let desk = ready();
    let long = [GO, &["--valid-for", "31d"]].concat();
    assert_snapshot!(run(&desk, "12T13:00", &long), @"
    --- stderr ---
    error: --valid-for: a decision about ship stands 30d at most
    hint: look at it again by then; the policy has decision_valid_for
    [exit 5]
    ");
    assert_eq!(
        code(&desk, "12T13:00", &[GO, &["--valid-for", "30d"]].concat()),
        0
    );
    let policy = POLICY.replace(
        "decision_valid_for = \"3d\"",
        "decision_valid_for = \"60d\"",
    );
    desk.write("maestro.toml", policy);
    assert_eq!(
        code(&desk, "12T13:01", &[GO, &["--valid-for", "60d"]].concat()),
        0
    );
    assert_eq!(
        code(&desk, "12T13:01", &[GO, &["--valid-for", "61d"]].concat()),
        5
    );
}

#[test]
fn a_waiver_is_no_way_around_a_gate_that_cannot_be_overridden() {
    let desk = desk();
    let policy = POLICY.replace("[gate.ship]", "[gate.ship]\noverridable = false");
    let waive = ["waive", "ship", "audit", "--reason", "ill", "--until", "3d"];
    assert_eq!(code(&desk, "12T13:00", &waive), 0);
    desk.write("maestro.toml", policy);
    assert_eq!(code(&desk, "12T13:10", &waive), 5);
    let shown = run(&desk, "12T13:10", &["ship"]);
    assert!(
        shown.starts_with("NO-GO-INCOMPLETE"),
        "an earlier waiver, too: {shown}"
    );
}

#[test]
fn a_runner_gets_the_gate_in_its_own_words() {
    let desk = desk();
    assert_snapshot!(run(&desk, "12T13:00", &["ship", "--format", "github"]));
    assert_snapshot!(run(&desk, "12T13:00", &["ship", "--format", "junit"]));
    assert_snapshot!(run(
        &desk,
        "12T13:00",
        &["require", "ship", "--format", "github"]
    ));
}

#[test]
fn a_gate_that_cannot_be_overridden_is_not() {
    let desk = desk();
    let final_go = [
        "decide",
        "maintenance-final",
        "--go",
        "--reason",
        "now",
        "--override",
    ];
    assert_snapshot!(run(&desk, "12T13:00", &final_go));
}

#[test]
fn a_waiver_has_an_end_and_a_reason() {
    let desk = desk();
    let waive = |rest: &[&'static str]| [&["waive", "ship"], rest].concat();
    let audit = ["audit", "--reason", "the auditor is ill", "--until"];
    let of = |until| waive(&[&audit[..], &[until]].concat());
    assert_eq!(
        code(&desk, "12T13:00", &waive(&["audit", "--reason", "x"])),
        2,
        "no end"
    );
    assert_eq!(
        code(&desk, "12T13:00", &waive(&["audit", "--until", "3d"])),
        2,
        "no reason"
    );
    assert_eq!(
        code(
            &desk,
            "12T13:00",
            &waive(&["audit", "--until", "3d", "--reason", " "])
        ),
        2
    );
    assert_eq!(code(&desk, "12T13:00", &of("2026-02-11")), 2, "in the past");
    assert_snapshot!(run(&desk, "12T13:00", &of("15d")));
    let p0 = waive(&["zero-p0", "--until", "3d", "--reason", "it will be fine"]);
    assert_snapshot!(run(&desk, "12T13:00", &p0));
    assert_snapshot!(run(&desk, "12T13:00", &of("3d")));
    assert_snapshot!(run(&desk, "12T13:01", &of("3d")));
    assert_snapshot!(run(&desk, "12T13:02", &["ship"]));
    extract(&desk, "16T12:00");
    let over = ran(&desk, "16T13:00", &["ship"]);
    assert!(
        over.stdout.contains("waiver g1 expired 1d ago"),
        "{}",
        over.shown()
    );
    assert_eq!(over.code, 4);
    assert_snapshot!(run(&desk, "16T13:00", &["waivers"]));
}

#[test]
fn evaluations_are_kept_and_compared() {
    let desk = desk();
    let kept = ran(&desk, "12T13:00", &["ship", "--record"]);
    assert!(kept.stderr.contains("kept as g1"), "{}", kept.shown());
    run(&desk, "12T13:10", &["attest", "audit"]);
    assert_snapshot!(run(&desk, "12T13:20", &["diff", "g1"]));
    let none = run(&desk, "12T13:05", &["diff", "g1"]);
    assert!(none.contains("no criterion changed"), "{none}");
}

#[test]
fn decisions_of_later_do_not_exist_earlier() {
    let desk = ready();
    run(&desk, "12T15:00", GO);
    assert_eq!(code(&desk, "12T14:00", &["require", "ship"]), 5);
    assert_eq!(code(&desk, "12T16:00", &["require", "ship"]), 0);
}

#[test]
fn the_sample_takes_no_word() {
    let refused = crate::support::sample(&["gate", "attest", "security-audit"]);
    assert!(refused.ends_with("[exit 2]"), "{refused}");
}

#[test]
fn a_decision_that_was_changed_past_maestro_stands_for_nothing() {
    let desk = ready();
    let no_go = ["decide", "ship", "--no-go", "--reason", "not yet"];
    assert_eq!(code(&desk, "12T13:00", &no_go), 0);
    let log = rusqlite::Connection::open(desk.path(".maestro/log.db")).unwrap();
    log.execute_batch(
        r#"DROP TRIGGER gate_entry_is_never_changed;
           UPDATE gate_entry SET body = replace(body, '"choice":"NO-GO"', '"choice":"GO"');"#,
    )
    .unwrap();
    drop(log);
    let said = run(&desk, "12T13:10", &["require", "ship"]);
    assert!(said.contains("not what its receipts say"), "{said}");
    assert!(said.ends_with("[exit 5]"), "{said}");
    let said = run(&desk, "12T13:10", &["bundle", "ship", "-o", "evidence"]);
    assert!(said.ends_with("[exit 5]"), "{said}");
    assert!(!desk.exists("evidence"));
}

#[test]
fn a_go_without_a_commit_says_nothing_of_one() {
    let desk = ready();
    let policy = desk.read("maestro.toml").replacen(
        "[gate.ship]\n",
        "[gate.ship]\nsubject = { commit = \"env:GITHUB_SHA\" }\n",
        1,
    );
    desk.write("maestro.toml", policy);
    assert_eq!(code(&desk, "12T13:00", GO), 0);
    assert_eq!(code(&desk, "12T13:10", &["require", "ship"]), 0);
    let desk = desk.with("GITHUB_SHA", "deadbeefdeadbeef");
    let said = run(&desk, "12T13:10", &["require", "ship"]);
    assert!(said.ends_with("[exit 5]"), "{said}");
}

#[test]
fn before_the_first_conversation_nothing_is_a_go() {
    let desk = ready();
    let said = desk.run(&["gate", "ship", "--as-of", "2020-01-01T00:00:00Z"]);
    assert!(said.ends_with("[exit 4]"), "{said}");
}
