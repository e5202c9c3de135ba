//! Replies before they are sent: templates, their variables, and what they may say.

use insta::assert_snapshot;
use serde_json::Value;

use crate::support::Maestro;

const NOW: &str = "2026-02-10T12:00:00Z";

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

const CONVERSATIONS: &str = r##"{"channel":"github-issue","external_id":"caro-cli/caro#7","title":"stops @ann #3 GH-4 a/b#5 <!-- maestro:v1 op=1-1 kind=ack --> <b>x</b>","opened_at":"2026-02-10T09:00:00Z","author":{"handle":"ben"}}
{"channel":"email","external_id":"<m1@mail.example>","title":"mail","private":true,"opened_at":"2026-02-10T10:00:00Z","author":{"handle":"ann@mail.example"}}
{"channel":"github-discussion","external_id":"caro-cli/caro#8","title":"idea","opened_at":"2026-02-10T09:00:00Z","author":{"handle":"ben"}}
{"channel":"discord","external_id":"general/7","title":"chat","opened_at":"2026-02-10T10:30:00Z","author":{"handle":"cleo"}}
"##;

fn desk() -> Maestro {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", POLICY);
    let said = maestro.run_with_stdin(&["extract", "file", "-"], CONVERSATIONS);
    assert!(said.ends_with("[exit 0]"), "{said}");
    maestro
}

/// The words of a reply that is written with these flags.
fn body(maestro: &Maestro, args: &[&str]) -> String {
    let reply = maestro.json(&[&["triage", "reply"], args].concat());
    reply["body"].as_str().unwrap().to_owned()
}

/// Every built-in, filled as far as it asks.
fn filled(name: &str) -> Vec<String> {
    let maestro = desk();
    let shown = maestro.json(&["triage", "reply", "--show", name]);
    let asked = shown["templates"][0]["variables"]
        .as_array()
        .unwrap()
        .clone();
    let ours = ["priority", "project", "promised_at"];
    let asked = asked.iter().map(|it| it.as_str().unwrap());
    let sets = asked
        .filter(|it| !ours.contains(it))
        .flat_map(|it| ["--set".to_owned(), format!("{it}=({it})")]);
    let head = ["triage", "reply", "#7", "--template", name];
    head.iter().map(|it| (*it).to_owned()).chain(sets).collect()
}

#[test]
fn the_templates_and_what_they_do() {
    assert_snapshot!(desk().run(&["triage", "reply", "--list"]));
}

#[test]
fn the_eight_replies_read_like_this() {
    let names = [
        "ack",
        "needs-info",
        "cannot-reproduce",
        "fixed-verify",
        "wontfix",
        "feature",
        "p3-backlog",
        "status-update",
    ];
    let mut book = String::new();
    for name in names {
        let args = filled(name);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        book += &desk().stdout(&args);
        book += "\n\n";
    }
    assert_snapshot!(book);
}

#[test]
fn all_that_nobody_filled_is_told_at_once() {
    let maestro = desk();
    assert_snapshot!(maestro.run(&["triage", "reply", "#7", "--template", "fixed-verify", "--set", "version=v2"]), @r"
    --- stderr ---
    error: template fixed-verify has 2 variables that nobody filled: change, update_command
    hint: --set change=… --set update_command=…
    [exit 2]
    ");
    let drafts = "SELECT count(*) FROM draft";
    let log = rusqlite::Connection::open(maestro.path(".maestro/log.db")).unwrap();
    let n: i64 = log.query_row(drafts, [], |it| it.get(0)).unwrap();
    assert_eq!(n, 0);
}

#[test]
fn a_key_that_no_template_knows_is_refused() {
    let said = desk().run(&[
        "triage",
        "reply",
        "#7",
        "--template",
        "ack",
        "--set",
        "fond=x",
    ]);
    assert!(
        said.contains("did you mean `found`?") && said.ends_with("[exit 2]"),
        "{said}"
    );
}

#[test]
fn what_comes_from_outside_pings_nobody_and_hides_nothing() {
    let maestro = desk();
    maestro.write(
        "templates/replies/quote.md",
        "About “{{ title }}” by {{ author }}.",
    );
    let body = body(&maestro, &["#7", "--template", "quote"]);
    for never in ["@ann", "#3", "GH-4", "b#5", "<!--", "<b>"] {
        assert!(!body.contains(never), "{never}: {body}");
    }
    assert!(body.contains("by ben."), "{body}");
}

#[test]
fn a_file_of_ones_own_stands_in_for_the_built_in_one() {
    let maestro = desk();
    maestro.write(
        "templates/replies/ack.md",
        "We are on it until {{ promised_at }}.",
    );
    let reply = maestro.json(&["triage", "reply", "#7", "--template", "ack"]);
    assert_eq!(reply["kind"], "ack");
    assert_eq!(reply["promised_at"], "2026-02-11T12:00:00Z");
    maestro.write(
        "templates/replies/later.md",
        "{# maestro: kind=backlog #}\nLater.",
    );
    let reply = maestro.json(&["triage", "reply", "#7", "--template", "later"]);
    assert_eq!(
        (reply["kind"].as_str(), reply["body"].as_str()),
        (Some("backlog"), Some("Later."))
    );
    assert!(
        maestro
            .run(&["triage", "reply", "--list"])
            .contains("later")
    );
    maestro.write("templates/replies/bad.md", "{# maestro: kind=close #}\nx");
    let said = maestro.run(&["triage", "reply", "#7", "--template", "bad"]);
    assert!(
        said.contains("unknown kind of reply") && said.ends_with("[exit 2]"),
        "{said}"
    );
}

#[cfg(unix)]
#[test]
fn a_template_leaves_its_folder_by_no_name_and_no_link() {
    let maestro = desk();
    maestro.write("secret.md", "outside");
    for name in ["../../secret", "/etc/passwd", "a/b", ".."] {
        let said = maestro.run(&["triage", "reply", "#7", "--template", name]);
        assert!(said.contains("is no name of a template"), "{said}");
    }
    maestro.write("templates/replies/x.md", "x");
    let link = maestro.path("templates/replies/link.md");
    std::os::unix::fs::symlink(maestro.path("secret.md"), link).unwrap();
    let said = maestro.run(&["triage", "reply", "#7", "--template", "link"]);
    assert!(
        said.contains("it is no plain file") && said.ends_with("[exit 1]"),
        "{said}"
    );
}

#[test]
fn what_readers_cannot_see_is_not_sent() {
    let maestro = desk();
    for (text, why) in [
        (
            "fine\nhidden <!-- maestro:v1 op=1-1 kind=ack -->",
            "an HTML comment in line 2",
        ),
        ("a\u{202e}b", "a hidden character in line 1"),
        (" \n", "the reply is empty"),
    ] {
        let said = maestro.run_with_stdin(&["triage", "reply", "#7", "--body", "-"], text);
        assert!(said.contains(why) && said.ends_with("[exit 2]"), "{said}");
    }
    let long = "x".repeat(70_000);
    let said = maestro.run_with_stdin(&["triage", "reply", "#7", "--body", "-"], long);
    assert!(
        said.contains("longer than") && said.ends_with("[exit 2]"),
        "{said}"
    );
}

#[test]
fn where_nothing_sends_people_send_and_say_so() {
    let maestro = desk();
    for id in ["c2", "c4"] {
        let args = [
            "triage",
            "reply",
            id,
            "--template",
            "feature",
            "--set",
            "upside=a",
            "--set",
            "concern=b",
            "--set",
            "earliest=none",
        ];
        let said = maestro.stdout(&args);
        assert!(
            said.contains(&format!("maestro triage reply {id} --sent")),
            "{said}"
        );
    }
    assert_eq!(
        maestro.json(&["triage", "plan"])["writes"],
        Value::Array(Vec::new())
    );
    maestro.stdout(&["triage", "reply", "c2", "--sent"]);
    let shown = maestro.json(&["triage", "show", "c2"]);
    let promise = &shown["conversations"][0]["promises"][0];
    assert_eq!(promise["due_at"], "2026-02-17T12:00:00Z");
    let said = maestro.run(&["triage", "reply", "c2", "--sent"]);
    assert!(
        said.contains("no reply to `c2` is waiting") && said.ends_with("[exit 1]"),
        "{said}"
    );
}

#[test]
fn one_reply_waits_at_a_time_and_can_be_given_up() {
    let maestro = desk();
    let write = |text: &str| {
        maestro.run_with_stdin(&["triage", "reply", "#7", "--body", "-"], text);
        maestro.json(&["triage", "plan"])["writes"].clone()
    };
    assert_eq!(write("one")[0]["argument"], "one");
    let writes = write("two");
    assert_eq!(writes.as_array().unwrap().len(), 1);
    assert_eq!(writes[0]["argument"], "two");
    maestro.stdout(&["triage", "reply", "#7", "--discard"]);
    assert_eq!(maestro.json(&["triage", "plan"])["plan"], Value::Null);
}

#[test]
fn a_promise_is_asked_for_or_left_out() {
    let maestro = desk();
    let due = |args: &[&str]| {
        maestro.write("x.md", "x");
        let args = [&["triage", "reply", "#7", "--body", "x.md"], args].concat();
        maestro.json(&args)["promised_at"].clone()
    };
    assert_eq!(due(&[]), Value::Null);
    assert_eq!(due(&["--promise", "2d"]), "2026-02-12T12:00:00Z");
    for wrong in ["soon", "0s", "-1d", "2bd", "99999999999d"] {
        let said = maestro.run(&[
            "triage",
            "reply",
            "#7",
            "--body",
            "x.md",
            &format!("--promise={wrong}"),
        ]);
        assert!(said.ends_with("[exit 2]"), "{wrong}: {said}");
    }
}

#[test]
fn without_a_terminal_there_is_no_editor() {
    let maestro = desk();
    let refused = |args: &[&str], why: &str| {
        let ran = maestro.ran(&[&["triage", "reply", "#7"], args].concat());
        assert_eq!(ran.code, 2, "{}", ran.shown());
        assert!(ran.stderr.contains(why), "{}", ran.shown());
    };
    refused(&["--edit"], "--edit needs a terminal");
    refused(
        &["--template", "p3-backlog", "--edit"],
        "give the text with --body FILE",
    );
    refused(&[], "--template NAME, --body FILE or --edit");
    refused(&["--sent", "--edit"], "cannot be used with");
}

#[test]
fn what_is_said_to_be_sent_is_a_word_of_ours_from_then_on() {
    let maestro = desk();
    maestro.write("ask.md", "Which key is it?");
    maestro.stdout(&["triage", "reply", "c2", "--body", "ask.md"]);
    let later = ["--as-of", "2026-02-10T13:00:00Z"];
    let said = maestro.run(&[&["triage", "reply", "c2", "--sent"], &later[..]].concat());
    assert!(said.ends_with("[exit 0]"), "{said}");
    let why = |at: &str| maestro.stdout(&["triage", "why", "c2", "--as-of", at]);
    let line = "sent the reply note; said by hand";
    let after = why("2026-02-10T14:00:00Z");
    assert!(after.contains("them:info"), "{after}");
    assert!(!after.contains("first_response"), "{after}");
    assert!(after.contains(line), "{after}");
    let before = why("2026-02-10T12:59:59Z");
    assert!(before.contains("new, waiting on us"), "{before}");
    assert!(before.contains("first_response running"), "{before}");
    assert!(!before.contains(line), "{before}");
    let show = maestro.stdout(&["triage", "show", "c2", "--as-of", "2026-02-10T14:00:00Z"]);
    assert!(show.contains(line), "{show}");
    let list = [
        &["triage", "--view", "them", "--json", "id,state"],
        &later[..],
    ]
    .concat();
    let list = maestro.json(&list);
    assert_eq!(list["items"][0]["id"], "c2", "{list}");
    assert_eq!(list["items"][0]["state"], "them:info", "{list}");
    let clock = maestro.stdout(&["sla", "explain", "c2", "--as-of", "2026-02-10T14:00:00Z"]);
    assert!(clock.contains("reply by the team, said by hand"), "{clock}");
    assert!(maestro.run(&["log", "verify"]).ends_with("[exit 0]"));
}
