//! Closing the loop: one drafted answer for everybody who waits, and nobody is told twice.

use insta::assert_snapshot;

use crate::support::{Maestro, sample};

const POLICY: &str = r#"
[project]
name = "caro"

[team]
members = ["@mira"]

[[sla.rule]]
id = "all"
match = {}
first_response = "8h"
"#;

/// Two who wait for v1.1.1, on two channels, one of whom wrote in private; one who does not wait.
const TALK: &str = r##"{"channel":"github-issue","external_id":"caro-cli/caro#7","title":"paths are swapped","milestone":"v1.1.1","opened_at":"2026-02-09T09:00:00Z","author":{"handle":"@ann"},"messages":[{"external_id":"m1","at":"2026-02-09T10:00:00Z","author":{"handle":"@ben"},"body":"Same for me, on three machines."},{"external_id":"m2","at":"2026-02-09T11:00:00Z","author":{"handle":"@mira"},"body":"A fix is on its way."}]}
{"channel":"email","external_id":"<m3@mail.example>","title":"mv went wrong","private":true,"opened_at":"2026-02-09T10:00:00Z","author":{"handle":"Cy Dole <cy@mail.example>"},"messages":[{"external_id":"<m4@mail.example>","at":"2026-02-09T11:00:00Z","author":{"handle":"@mira"},"body":"We know of it."}]}
{"channel":"github-issue","external_id":"caro-cli/caro#8","title":"an idea","opened_at":"2026-02-09T09:00:00Z","author":{"handle":"@dee"}}
{"channel":"github-issue","external_id":"caro-cli/caro#9","title":"paths, too","milestone":"v1.1.1","state":"closed","closed_at":"2026-02-09T11:00:00Z","opened_at":"2026-02-09T09:00:00Z","author":{"handle":"@eve"},"events":[{"at":"2026-02-09T11:00:00Z","kind":"closed","actor":{"handle":"@mira"}}]}
"##;

const SAYS: [&str; 4] = [
    "--set",
    "change=mv keeps the order of its paths",
    "--set",
    "update_command=caro update",
];

fn desk() -> Maestro {
    let maestro = Maestro::at("2026-02-10T12:00:00Z");
    maestro.write("maestro.toml", POLICY);
    let said = maestro.run_with_stdin(&["extract", "file", "-"], TALK);
    assert!(said.ends_with("[exit 0]"), "{said}");
    maestro.stdout(&["triage", "set", "c2", "--fix-planned", "1.1.1"]);
    maestro
}

fn tell(maestro: &Maestro, args: &[&str]) -> String {
    maestro.run(&[&["triage", "tell"], args, &SAYS].concat())
}

#[test]
fn everybody_who_waits_is_told_once() {
    let maestro = desk();
    assert_snapshot!("first", tell(&maestro, &["--release", "v1.1.1"]));
    assert_snapshot!("second", tell(&maestro, &["--release", "v1.1.1"]));
    maestro.stdout(&["triage", "reply", "c2", "--sent"]);
    let third = tell(&maestro, &["--release", "v1.1.1"]);
    assert!(third.contains("c2: told since they last asked"), "{third}");
    let plan = maestro.run(&["triage", "plan"]);
    assert!(
        plan.contains("caro-cli/caro#7") || plan.contains("#7"),
        "{plan}"
    );
    let closed = tell(&maestro, &["--release", "v1.1.1", "--closed", "--dry-run"]);
    assert!(closed.contains("1 of 3 would be told"), "{closed}");
}

#[test]
fn whoever_reported_it_in_a_duplicate_is_told_as_well() {
    let maestro = desk();
    // An idea that turned out to be the same, and one that was closed as such.
    maestro.stdout(&["triage", "dup", "c3", "c1"]);
    maestro.stdout(&["triage", "dup", "c4", "c1"]);
    let said = tell(&maestro, &["--release", "v1.1.1", "--dry-run"]);
    assert!(said.contains("4 of 4 would be told"), "{said}");
    let said = tell(&maestro, &["c1", "--set", "version=v1.1.1"]);
    for who in ["#7", "#8", "#9"] {
        assert!(said.contains(who), "{said}");
    }
    let again = tell(&maestro, &["c1", "--set", "version=v1.1.1", "--dry-run"]);
    assert!(again.contains("Nobody is left to be told"), "{again}");
}

#[test]
fn who_asks_again_is_told_again() {
    let maestro = desk();
    tell(&maestro, &["c2"]);
    tell(&maestro, &["c2", "--set", "version=v1.1.1"]);
    maestro.stdout(&["triage", "reply", "c2", "--sent"]);
    let again = r##"{"channel":"email","external_id":"<m3@mail.example>","title":"mv went wrong","private":true,"opened_at":"2026-02-09T10:00:00Z","author":{"handle":"Cy Dole <cy@mail.example>"},"messages":[{"external_id":"<m4@mail.example>","at":"2026-02-09T11:00:00Z","author":{"handle":"@mira"},"body":"We know of it."},{"external_id":"<m5@mail.example>","at":"2026-02-11T11:00:00Z","author":{"handle":"Cy Dole <cy@mail.example>"},"body":"It still happens with cp."}]}"##;
    let at = ["--as-of", "2026-02-12T12:00:00Z"];
    maestro.run_with_stdin(&["extract", "file", "-", at[0], at[1]], again);
    let told = tell(&maestro, &["c2", at[0], at[1], "--set", "version=v1.1.2"]);
    assert!(told.contains("1 of 1 drafted"), "{told}");
}

#[test]
fn mails_are_drafts_for_a_mail_program() {
    let maestro = desk();
    let told = tell(&maestro, &["--release", "v1.1.1", "--eml", "outbox"]);
    assert!(told.contains("outbox/c2.eml"), "{told}");
    let mail = maestro.read("outbox/c2.eml");
    for line in [
        "X-Unsent: 1\r\n",
        "To: cy@mail.example\r\n",
        "In-Reply-To: <m3@mail.example>\r\n",
        "Subject: =?UTF-8?Q?Re=3A=20mv=20went=20wrong?=\r\n",
    ] {
        assert!(mail.contains(line), "{line}{mail}");
    }
    assert!(!maestro.exists("outbox/c1.eml"));
    let none = tell(&maestro, &["#8", "--set", "version=v1", "--eml", "outbox"]);
    assert!(
        none.contains("none of those who wait wrote a mail"),
        "{none}"
    );
}

#[test]
fn a_fix_that_is_planned_on_the_duplicate_is_told_to_all() {
    let maestro = desk();
    maestro.stdout(&["triage", "dup", "c2", "c3"]);
    for asked in [
        &["--release", "v1.1.1"][..],
        &["c2", "--set", "version=v1.1.1"],
    ] {
        let said = tell(&maestro, &[asked, &["--dry-run"]].concat());
        assert!(said.contains("#8") && said.contains("c2"), "{said}");
    }
}

#[test]
fn what_is_private_stays_there() {
    let maestro = desk();
    let set = "change=as Cy Dole <cy@mail.example> told us";
    let args = [
        "triage",
        "tell",
        "--release",
        "v1.1.1",
        "--set",
        set,
        "--set",
        "update_command=x",
    ];
    let ran = maestro.run(&args);
    assert!(
        ran.contains("private conversation c2") && ran.ends_with("[exit 5]"),
        "{ran}"
    );
    let told = maestro.json(
        &[
            &["triage", "tell", "--release", "v1.1.1", "--dry-run"][..],
            &SAYS,
        ]
        .concat(),
    );
    assert_eq!(told["credits_private"], 1);
    let thanked = told["credits"].as_array().unwrap();
    let names: Vec<&str> = thanked
        .iter()
        .map(|it| it["handle"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["@ann", "@ben"]);
}

#[test]
fn a_reply_of_ones_own_is_left_alone() {
    let maestro = desk();
    maestro.write("answer.md", "We are looking.");
    maestro.stdout(&["triage", "reply", "#7", "--body", "answer.md"]);
    let told = tell(&maestro, &["--release", "v1.1.1"]);
    assert!(
        told.contains("#7: another reply of yours waits there"),
        "{told}"
    );
    let shown = maestro.json(&["triage", "show", "#7"]);
    assert_eq!(
        shown["conversations"][0]["waiting_reply"]["body"],
        "We are looking."
    );
}

#[test]
fn what_is_missing_or_unknown_is_told() {
    let maestro = desk();
    let ran = maestro.run(&["triage", "tell", "--release", "v1.1.1"]);
    assert!(
        ran.contains("nobody filled: change, update_command"),
        "{ran}"
    );
    let ran = tell(&maestro, &["--release", "v9"]);
    assert!(
        ran.contains("Nobody waits to be told of this release."),
        "{ran}"
    );
    let ran = tell(
        &maestro,
        &["--release", "v1.1.1", "--template", "fixed-verifi"],
    );
    assert!(ran.contains("did you mean `fixed-verify`?"), "{ran}");
    let ran = tell(&maestro, &["#99"]);
    assert!(ran.ends_with("[exit 1]"), "{ran}");
    let empty = Maestro::at("2026-02-10T12:00:00Z");
    let ran = tell(&empty, &["--release", "v1.1.1"]);
    assert!(
        ran.contains("nothing was ever extracted") && ran.ends_with("[exit 0]"),
        "{ran}"
    );
}

#[test]
fn a_release_of_the_sample_reaches_two_channels() {
    let args = [
        &["triage", "tell", "--release", "v1.1.0-beta.4", "--dry-run"][..],
        &SAYS,
    ]
    .concat();
    assert_snapshot!(sample(&args));
}
