//! What the queue must not keep silent about: P0 that are out of sight, people of a duplicate,
//! promises that somebody slept over.

use serde_json::Value;

use crate::support::Maestro;

/// A Saturday.
const NOW: &str = "2026-11-07T10:00:00Z";

const POLICY: &str = r#"
extends = "beta"
[project]
name = "x"
timezone = "UTC"
[release]
launched_at = 2026-11-06T10:00:00Z
[team]
members = ["@nora"]
"#;

/// A desk with one conversation a title, opened an hour ago by somebody else each.
fn desk(titles: &[&str]) -> Maestro {
    let maestro = Maestro::at(NOW).with("MAESTRO_ACTOR", "@nora");
    maestro.write("maestro.toml", POLICY);
    let lines = titles
        .iter()
        .zip(1..)
        .map(|(title, id)| conversation(id, title, "2026-11-07T09:00:00Z", &[]).to_string() + "\n");
    extract(&maestro, &lines.collect::<String>(), NOW);
    maestro
}

fn conversation(id: u32, title: &str, opened_at: &str, said: &[(&str, &str, &str)]) -> Value {
    let said = said.iter().zip(1..).map(|((at, who, body), idx)| {
        serde_json::json!({
            "external_id": format!("m{id}-{idx}"), "at": at, "body": body,
            "author": {"handle": who},
        })
    });
    serde_json::json!({
        "channel": "github-issue", "external_id": format!("caro-cli/caro#{id}"), "title": title,
        "opened_at": opened_at, "author": {"handle": format!("user{id}")},
        "messages": said.collect::<Vec<Value>>(),
    })
}

fn extract(maestro: &Maestro, lines: &str, at: &str) {
    let said = maestro.run_with_stdin(&["extract", "file", "-", "--as-of", at], lines);
    assert!(said.ends_with("[exit 0]"), "{said}");
}

fn refs(maestro: &Maestro, args: &[&str]) -> Vec<String> {
    let answer = maestro.json(&[&["triage"], args].concat());
    let items = answer["items"].as_array().unwrap();
    let name = |it: &Value| it["id"].as_str().unwrap().to_owned();
    items.iter().map(name).collect()
}

fn next_action(maestro: &Maestro, id: &str, at: &str) -> String {
    let shown = maestro.json(&["triage", "show", id, "--as-of", at]);
    let action = &shown["conversations"][0]["next_action"];
    action.as_str().unwrap().to_owned()
}

#[test]
fn a_p0_is_snoozed_with_a_reason_and_never_out_of_mind() {
    let maestro = desk(&["It prints the wrong colour", "caro crashes on startup"]);
    maestro.stdout(&["triage", "set", "1", "--priority", "P0"]);
    let refused = maestro.ran(&["triage", "snooze", "1", "--until", "30d"]);
    assert_eq!(refused.code, 5, "{}", refused.shown());
    assert!(
        refused.stderr.contains("c1 is an open P0"),
        "{}",
        refused.stderr
    );
    let suspected = maestro.ran(&["triage", "snooze", "2", "--until", "30d", "--reason", " "]);
    assert_eq!(suspected.code, 5, "{}", suspected.shown());
    assert!(
        suspected.stderr.contains("c2 may be a P0"),
        "{}",
        suspected.stderr
    );
    let done = maestro.ran(&["triage", "done", "2"]);
    assert_eq!(done.code, 5, "{}", done.shown());

    let because = ["--until", "30d", "--reason", "the vendor has it"];
    maestro.stdout(&[&["triage", "snooze", "1", "2"], &because[..]].concat());
    let shown = maestro.stdout(&["triage"]);
    let hidden = "1 P0 and 1 P0? are snoozed, the first until Mon 7 Dec 10:00: maestro triage --view snoozed";
    assert!(shown.contains(hidden), "{shown}");
    assert!(shown.contains("Nothing is in the queue."), "{shown}");
    assert!(shown.contains("Weekend: no P0 is in the queue."), "{shown}");
    assert!(
        !shown.contains("is owed") && !shown.contains("no P0 is open"),
        "{shown}"
    );
    let next = maestro.stdout(&["triage", "next"]);
    assert!(next.contains(hidden) && !next.contains("is owed"), "{next}");
}

#[test]
fn the_end_of_the_canonical_one_brings_its_duplicates_back() {
    let maestro = desk(&["It prints the wrong colour", "Colour is wrong", "Other"]);
    maestro.stdout(&["triage", "set", "1", "2", "--priority", "P0"]);
    maestro.stdout(&["triage", "dup", "2", "1"]);
    assert_eq!(refs(&maestro, &[]), ["c1", "c3"]);
    assert_eq!(next_action(&maestro, "c2", NOW), "answer in c1");
    let one = maestro.stdout(&["triage"]);
    assert!(one.contains("1 P0 first"), "{one}");
    assert!(one.contains("1 P0 is a duplicate of what is open"), "{one}");
    let handoff = maestro.stdout(&["triage", "handoff"]);
    assert!(
        handoff.contains("2 P0 are open (1 of them a duplicate)"),
        "{handoff}"
    );

    let done = maestro.ran(&["triage", "done", "1", "--reason", "fixed"]);
    assert!(
        done.stderr
            .contains("1 duplicate comes back into the queue"),
        "{}",
        done.stderr
    );
    assert!(
        done.stderr.contains("maestro triage tell c2"),
        "{}",
        done.stderr
    );
    assert_eq!(refs(&maestro, &[]), ["c2", "c3"]);
    let tell = "tell them: duplicate of c1, which is done";
    assert_eq!(next_action(&maestro, "c2", NOW), tell);

    let told = conversation(
        2,
        "Colour is wrong",
        "2026-11-07T09:00:00Z",
        &[("2026-11-07T11:00:00Z", "@nora", "It is fixed in 1.1.1.")],
    );
    let later = "2026-11-07T12:00:00Z";
    extract(&maestro, &told.to_string(), later);
    assert_eq!(
        next_action(&maestro, "c2", later),
        "close it: duplicate of c1, which is done"
    );
    let together = maestro.ran(&["triage", "done", "2", "3", "--reason", "told"]);
    assert!(!together.stderr.contains("come"), "{}", together.stderr);
    maestro.stdout(&["triage", "done", "1", "--undo"]);
    assert_eq!(refs(&maestro, &[]), ["c1"]);
}

#[test]
fn thanks_for_a_promise_close_nothing() {
    let maestro = desk(&[]);
    let talk = |last: &str| {
        let said = [
            ("2026-11-07T09:10:00Z", "@nora", last),
            ("2026-11-07T09:20:00Z", "user1", "great"),
        ];
        conversation(1, "Wrong colour", "2026-11-07T09:00:00Z", &said).to_string()
    };
    extract(&maestro, &talk("I will fix this tomorrow."), NOW);
    assert_eq!(next_action(&maestro, "c1", NOW), "post status");
    let queue = maestro.json(&["triage"]);
    assert_eq!(queue["items"][0]["next_action"], "post status");
    maestro.stdout(&["triage", "promise", "c1", "--due", "3d", "a fix"]);
    let action = next_action(&maestro, "c1", NOW);
    assert!(!action.contains("close"), "{action}");

    let settled = desk(&[]);
    extract(&settled, &talk("It is fixed in 1.1.1."), NOW);
    assert_eq!(
        next_action(&settled, "c1", NOW),
        "close it: they are content"
    );
}

#[test]
fn a_promise_wakes_what_is_snoozed_while_there_is_time_to_keep_it() {
    let maestro = desk(&["Wrong colour"]);
    maestro.stdout(&["triage", "promise", "c1", "--due", "2d", "a fix"]);
    let said = maestro.stdout(&["triage", "snooze", "c1", "--until", "30d"]);
    assert!(
        said.contains("snoozed until Mon 7 Dec 10:00; what was promised wakes it Sun 8 Nov 22:00"),
        "{said}"
    );
    assert!(refs(&maestro, &["--as-of", "2026-11-08T21:00:00Z"]).is_empty());
    assert_eq!(refs(&maestro, &["--as-of", "2026-11-08T22:00:00Z"]), ["c1"]);
    let again = ["triage", "snooze", "c1", "--until", "30d"];
    let late = "2026-11-09T12:00:00Z";
    let slept = maestro.stdout(&[&again[..], &["--as-of", late]].concat());
    assert!(!slept.contains("already"), "{slept}");
    assert!(refs(&maestro, &["--as-of", "2026-11-12T12:00:00Z"]).is_empty());
}

#[test]
fn what_is_done_takes_neither_a_snooze_nor_a_call_for_help() {
    let maestro = desk(&["Wrong colour"]);
    let closed = r#"{"channel":"github-issue","external_id":"caro-cli/caro#9","title":" ","opened_at":"2026-11-07T08:00:00Z","author":{"handle":"fay"},"state":"closed","closed_at":"2026-11-07T09:00:00Z"}"#;
    extract(&maestro, closed, NOW);
    maestro.stdout(&["triage", "done", "c1"]);
    for (id, way) in [
        ("c1", "maestro triage done c1 --undo"),
        ("c2", "closed at its source"),
    ] {
        for verb in [
            &["snooze", id, "--until", "3d"][..],
            &["escalate", id, "--reason", "help"],
        ] {
            let ran = maestro.ran(&[&["triage"], verb].concat());
            assert_eq!(ran.code, 5, "{}", ran.shown());
            assert!(
                ran.stderr.contains(&format!("{id} is done")),
                "{}",
                ran.stderr
            );
            assert!(ran.stderr.contains(way), "{}", ran.stderr);
        }
    }
    let again = maestro.stdout(&["triage", "done", "c2"]);
    assert!(
        again.contains("already done (closed at its source)"),
        "{again}"
    );
    let why = maestro.stdout(&["triage", "why", "c1"]);
    assert!(!why.contains("done done"), "{why}");
    let untitled = maestro.stdout(&["triage", "show", "c2"]);
    assert!(untitled.contains("(no title)"), "{untitled}");
}

/// Nothing here has a clock.
const RULES: &str = r#"
[project]
timezone = "UTC"
[team]
members = ["@nora"]
[[rule]]
id = "manager"
when.any = [{ text = "manager" }]
because = "they ask"
set = { escalate = "user" }
confirm = true
[[rule]]
id = "install"
when.any = [{ title = "Install" }]
because = "it cannot be used"
set = { priority = "P1" }
confirm = true
[[rule]]
id = "wish"
when.any = [{ title = "wish" }]
because = "nice to have"
set = { priority = "P3" }
confirm = true
"#;

#[test]
fn who_wants_a_manager_does_not_stand_last() {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", RULES);
    let titles = [
        "A wish",
        "Install fails",
        "May I speak to a manager",
        "Hello",
    ];
    let lines = titles.iter().zip(1..).map(|(title, id)| {
        let opened_at = format!("2026-11-07T0{id}:00:00Z");
        conversation(id, title, &opened_at, &[]).to_string() + "\n"
    });
    extract(&maestro, &lines.collect::<String>(), NOW);
    assert_eq!(refs(&maestro, &[]), ["c2", "c3", "c4", "c1"]);
}

#[test]
fn what_may_be_a_p0_is_named_in_the_reports() {
    let maestro = desk(&["A question", "caro crashes on startup"]);
    let handoff = maestro.stdout(&["triage", "handoff"]);
    assert!(handoff.contains("1 P0 is suspected"), "{handoff}");
    assert!(handoff.contains("| P0? |"), "{handoff}");
    assert!(!handoff.contains("No P0 and no P1 is open"), "{handoff}");
    let daily = maestro.stdout(&["report", "daily"]);
    assert!(daily.contains("P0?"), "{daily}");
    let backlog = maestro.json(&["triage", "backlog"]);
    assert_eq!(backlog["items"][0]["priority"], "P0?");
    assert_eq!(backlog["items"][0]["id"], "c2");
    let published = maestro.stdout(&["report", "weekly"]);
    assert!(!published.contains("P0?"), "{published}");
}

#[test]
fn numbers_agree_with_their_words() {
    let maestro = desk(&["caro crashes on startup", "A question"]);
    let shown = maestro.stdout(&["triage"]);
    assert!(shown.contains("Weekend: 1 P0? first; 1 other "), "{shown}");
}
