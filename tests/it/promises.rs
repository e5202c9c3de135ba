//! Promises: given, kept, broken, taken back, and what only sounds like one.

use insta::assert_snapshot;

use crate::support::{Maestro, sample};

const POLICY: &str = r#"
[project]
name = "caro"
timezone = "America/New_York"

[team]
members = ["@mira", "@jonas"]

[[sla.rule]]
id = "all"
match = {}
first_response = "8d"
"#;

/// A question that we answered, one that we answered with words that sound like a promise, and a
/// mail.
const TALK: &str = r##"{"channel":"github-issue","external_id":"caro-cli/caro#7","title":"proxy","opened_at":"2026-02-09T09:00:00Z","author":{"handle":"@ann"},"messages":[{"external_id":"m1","at":"2026-02-09T10:00:00Z","author":{"handle":"@mira"},"body":"We can see it."}]}
{"channel":"github-issue","external_id":"caro-cli/caro#8","title":"paths","opened_at":"2026-02-09T09:00:00Z","author":{"handle":"@ben"},"messages":[{"external_id":"m2","at":"2026-02-09T10:00:00Z","author":{"handle":"@jonas"},"body":"Thanks! I'll update this thread tomorrow."}]}
{"channel":"email","external_id":"<m3@mail.example>","title":"licence key","private":true,"opened_at":"2026-02-09T10:00:00Z","author":{"handle":"cy@mail.example"},"messages":[{"external_id":"<m4@mail.example>","at":"2026-02-09T11:00:00Z","author":{"handle":"@mira"},"body":"I am on it."}]}
"##;

fn desk() -> Maestro {
    let maestro = Maestro::at("2026-02-09T12:00:00Z");
    maestro.write("maestro.toml", POLICY);
    let said = maestro.run_with_stdin(&["extract", "file", "-"], TALK);
    assert!(said.ends_with("[exit 0]"), "{said}");
    maestro
}

/// What `maestro` says a few days later.
fn later(maestro: &Maestro, at: &str, args: &[&str]) -> String {
    maestro.run(&[args, &["--as-of", at]].concat())
}

fn states(maestro: &Maestro, at: &str) -> Vec<String> {
    let args = ["triage", "--view", "promises", "--as-of", at];
    let listed = maestro.json(&args);
    let promises = listed["promises"].as_array().unwrap().clone();
    let state = |it: &serde_json::Value| {
        format!(
            "{} {}",
            it["id"].as_str().unwrap(),
            it["state"].as_str().unwrap()
        )
    };
    promises.iter().map(state).collect()
}

#[test]
fn a_promise_is_given_falls_due_and_is_late() {
    let maestro = desk();
    let give = [
        "triage",
        "promise",
        "#7",
        "--due",
        "tomorrow",
        "update tomorrow",
    ];
    assert_snapshot!(maestro.run(&give), @"
    caro-cli/caro#7: promised: update tomorrow, by Tue 10 Feb 23:59
    [exit 0]
    ");
    assert_snapshot!(maestro.run(&give), @"
    caro-cli/caro#7: promised already: update tomorrow, by Tue 10 Feb 23:59
    [exit 0]
    ");
    let late = "2026-02-11T14:00:00Z";
    let queue = maestro.json(&["triage", "--as-of", late]);
    let first = &queue["items"][0];
    assert_eq!(first["ref"], "caro-cli/caro#7", "{queue}");
    assert_eq!(first["overdue_seconds"], 9 * 3600 + 1);
    assert_eq!(first["why"][0], "promise \"update tomorrow\" 10 Feb");
    assert_eq!(first["next_action"], "post status (promised)");
    assert_eq!(states(&maestro, late), ["c1 overdue", "c2 suspected"]);
    let asks = ["triage", "--view", "promises", "--exit-code"];
    assert!(later(&maestro, late, &asks).ends_with("[exit 3]"));
}

#[test]
fn our_next_word_keeps_it_wherever_it_came_from() {
    let maestro = desk();
    maestro.stdout(&["triage", "promise", "#7", "--due", "2d"]);
    let word = r##"{"channel":"github-issue","external_id":"caro-cli/caro#7","title":"proxy","opened_at":"2026-02-09T09:00:00Z","author":{"handle":"@ann"},"messages":[{"external_id":"m1","at":"2026-02-09T10:00:00Z","author":{"handle":"@mira"},"body":"We can see it."},{"external_id":"m9","at":"2026-02-10T10:00:00Z","author":{"handle":"@jonas"},"body":"It is the proxy of the office."}]}"##;
    maestro.run_with_stdin(
        &["extract", "file", "-", "--as-of", "2026-02-10T12:00:00Z"],
        word,
    );
    assert_eq!(states(&maestro, "2026-02-12T14:00:00Z")[1], "c1 kept");
    let shown = later(&maestro, "2026-02-12T14:00:00Z", &["triage", "show", "#7"]);
    assert!(shown.contains("kept Tue 10 Feb 05:00"), "{shown}");
}

#[test]
fn somebody_keeps_it_or_takes_it_back() {
    let maestro = desk();
    maestro.stdout(&["triage", "promise", "#7", "--due", "2d", "the numbers"]);
    maestro.stdout(&["triage", "promise", "c3", "--due", "3d", "a new key"]);
    assert_snapshot!(maestro.run(&["triage", "promise", "c3", "--withdraw", "--reason", "they have one"]), @"
    c3: taken back: a new key, by Thu 12 Feb 07:00
    [exit 0]
    ");
    let kept = [
        "triage",
        "promise",
        "#7",
        "--kept",
        "--reason",
        "on the phone",
    ];
    assert_snapshot!(later(&maestro, "2026-02-13T12:00:00Z", &kept), @"
    caro-cli/caro#7: made good, too late: the numbers, by Wed 11 Feb 07:00
    [exit 0]
    ");
    let again = later(&maestro, "2026-02-13T12:00:00Z", &kept);
    assert!(
        again.contains("no promise is owed") && again.ends_with("[exit 1]"),
        "{again}"
    );
    let end = "2026-02-13T13:00:00Z";
    assert_eq!(
        states(&maestro, end),
        ["c2 suspected", "c1 broken", "c3 withdrawn"]
    );
    let verified = maestro.run(&["log", "verify"]);
    assert!(verified.ends_with("[exit 0]"), "{verified}");
}

#[test]
fn what_sounds_like_a_promise_is_decided_once() {
    let maestro = desk();
    assert_snapshot!(maestro.run(&["triage", "promise", "#8", "--confirm"]), @"
    caro-cli/caro#8: promised: I'll update this thread tomorrow., by Tue 10 Feb 23:59
    [exit 0]
    ");
    assert_eq!(states(&maestro, "2026-02-11T14:00:00Z"), ["c2 overdue"]);
    let again = maestro.run(&["triage", "promise", "#8", "--reject"]);
    assert!(again.ends_with("[exit 1]"), "{again}");

    let maestro = desk();
    assert_snapshot!(maestro.run(&["triage", "promise", "#8", "--reject"]), @"
    caro-cli/caro#8: no promise, and not asked again
    [exit 0]
    ");
    assert_eq!(states(&maestro, "2026-02-11T14:00:00Z"), [""; 0]);
}

#[test]
fn a_wrong_promise_is_refused() {
    let maestro = desk();
    let ran = maestro.ran(&["triage", "promise", "#8", "--kept"]);
    assert!(ran.stderr.contains("`--confirm` first"), "{}", ran.stderr);
    let ran = maestro.ran(&["triage", "promise", "#7", "--due", "someday"]);
    assert!(ran.stderr.contains("today, tomorrow"), "{}", ran.stderr);
    let ran = maestro.ran(&["triage", "snooze", "#7", "--until", "today"]);
    assert!(ran.stderr.contains("17:00, or tomorrow"), "{}", ran.stderr);
    for (args, told) in [
        (&["#7", "--due", "2026-02-01"][..], "has passed already"),
        (&["#7", "--due", "reply"], "is not a moment"),
        (&["#7", "--due", "someday"], "is not a moment"),
        (&["#7", "--due", "1d", " "], "a promise has words"),
        (&["#99", "--due", "1d"], "there is no conversation"),
        (&["#7"], "required"),
        (&["#7", "--kept", "--withdraw"], "cannot be used with"),
        (&["#7", "--kept", "--number", "7"], "no promise 7 is owed"),
    ] {
        let ran = maestro.ran(&[&["triage", "promise"], args].concat());
        assert!(ran.stderr.contains(told), "{args:?}: {}", ran.shown());
        assert_ne!(ran.code, 0);
    }
    let ran = maestro.ran(&["triage", "is:late", "--view", "promises"]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    let ran = maestro.ran(&["triage", "promise", "#226", "--due", "1d", "--sample"]);
    assert_ne!(ran.code, 0, "{}", ran.shown());
}

#[test]
fn a_reply_that_is_sent_by_hand_keeps_and_gives() {
    let maestro = desk();
    maestro.stdout(&["triage", "promise", "c3", "--due", "2d", "a new key"]);
    maestro.write("answer.md", "Here it is.");
    maestro.stdout(&[
        "triage",
        "reply",
        "c3",
        "--body",
        "answer.md",
        "--promise",
        "24h",
    ]);
    maestro.stdout(&[
        "triage",
        "reply",
        "c3",
        "--sent",
        "--as-of",
        "2026-02-09T13:00:00Z",
    ]);
    let found = states(&maestro, "2026-02-09T14:00:00Z");
    assert_eq!(found, ["c3 due", "c2 suspected", "c3 kept"]);
}

#[test]
fn the_list_on_the_sample() {
    for format in ["table", "markdown", "csv"] {
        let name = format!("sample_{format}");
        assert_snapshot!(
            name,
            sample(&["triage", "--view", "promises", "--format", format])
        );
    }
    let maestro = desk();
    maestro.stdout(&["triage", "promise", "c3", "--due", "1d", "a new key"]);
    let ran = maestro.stdout(&["triage", "--view", "promises", "--public"]);
    assert!(!ran.contains("a new key"), "{ran}");
    let handoff = maestro.stdout(&["report", "handoff"]);
    assert!(
        handoff.contains("(private)") && !handoff.contains("a new key"),
        "{handoff}"
    );
}

#[test]
fn a_calm_morning_says_until_when() {
    let maestro = desk();
    let calm = |at: &str| later(&maestro, at, &["triage"]);
    maestro.stdout(&["triage", "promise", "#7", "--due", "17:00"]);
    let today = calm("2026-02-09T13:00:00Z");
    assert!(today.contains("Nothing is owed until 17:00."), "{today}");
    let late = calm("2026-02-09T23:00:00Z");
    assert!(!late.contains("Nothing is owed"), "{late}");
    // Saturday, 14 February.
    let weekend = calm("2026-02-14T14:00:00Z");
    let words = "Weekend: no P0 is open; 3 others wait until Mon 16 Feb 00:00, 1 of them is late or breaks before.";
    assert!(weekend.contains(words), "{weekend}");
}

#[test]
fn what_is_new_and_sounds_like_a_promise_is_told_once_in_the_news() {
    let maestro = desk();
    let looked = ["log", "sql", "SELECT count(*) FROM v_promise"];
    assert!(maestro.stdout(&looked).contains('0'));
    let shown = maestro.run(&["triage", "show", "#8"]);
    assert!(
        shown.contains("sounds like a promise: I'll update this thread tomorrow."),
        "{shown}"
    );
}

#[test]
fn nothing_promised_and_nothing_known() {
    let maestro = Maestro::at("2026-02-09T12:00:00Z");
    let ran = maestro.run(&["triage", "--view", "promises"]);
    assert!(ran.contains("Nothing is promised."), "{ran}");
    assert!(ran.ends_with("[exit 0]"), "{ran}");
    let listed = maestro.json(&["triage", "--view", "promises"]);
    assert_eq!(listed["promises"], serde_json::json!([]));
    assert_eq!(listed["rate"]["share"], serde_json::Value::Null);
}

/// Control characters, marks that turn the line round, emoji of every width, ten thousand letters.
#[test]
fn hostile_words_break_no_table() {
    let maestro = Maestro::at("2026-02-09T12:00:00Z");
    maestro.write("maestro.toml", POLICY);
    let long = "x".repeat(10_000);
    let titles = [
        "\\u001b[31mred \\u202etfel | @ann",
        "👩‍👩‍👧‍👦 🇩🇪 ﷽ ｗｉｄｅ",
        "=cmd|' /C calc'!A0",
        &long,
    ];
    let lines: Vec<String> = (1..)
        .zip(titles)
        .map(|(n, title)| format!(r#"{{"channel":"github-issue","external_id":"caro-cli/caro#{n}","title":"{title}","milestone":"v1","opened_at":"2026-02-09T09:00:00Z","author":{{"handle":"{}"}}}}"#, &title[..title.len().min(30)].replace("👩‍👩‍👧‍👦 🇩🇪", "🇩🇪")))
        .collect();
    let said = maestro.run_with_stdin(&["extract", "file", "-"], lines.join("\n"));
    assert!(said.ends_with("[exit 0]"), "{said}");
    for n in ["#1", "#2", "#3", "#4"] {
        let what = "\u{1b}]0;x\u{7} \u{202e}words 👩‍👩‍👧‍👦 | @all <!-- x -->";
        maestro.stdout(&["triage", "promise", n, "--due", "1d", what]);
    }
    for width in ["80", "160"] {
        for (name, args) in [
            ("promises", &["triage", "--view", "promises"][..]),
            ("backlog", &["triage", "backlog"]),
            (
                "tell",
                &[
                    "triage",
                    "tell",
                    "--release",
                    "v1",
                    "--dry-run",
                    "--template",
                    "p3-backlog",
                ],
            ),
        ] {
            let shown = maestro.stdout(&[args, &["--width", width, "--format", "table"]].concat());
            let columns: usize = width.parse().unwrap();
            for line in shown.lines() {
                let cells = unicode_width::UnicodeWidthStr::width(line);
                assert!(cells <= columns, "{name} at {width}: {line}");
            }
            for bad in ['\u{1b}', '\u{7}', '\u{202e}'] {
                assert!(!shown.contains(bad), "{name}: {shown}");
            }
            assert_snapshot!(format!("hostile_{name}_{width}"), shown);
        }
    }
}
