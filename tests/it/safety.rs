//! Text from outside is data: it steers no terminal, breaks no document and leaves no privacy.

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr as _;

use crate::support::{Maestro, Ran};

const NOW: &str = "2026-02-13T14:00:00Z";

const POLICY: &str = r#"
[project]
name = "caro"

[team]
members = ["@mira"]

[[sla.rule]]
id = "all"
match = {}
first_response = "1h"
resolution = "9d"
"#;

/// Each tries to be something else than text.
const HOSTILE: &[&str] = &[
    "\u{1b}[31mred\u{1b}[0m \u{1b}[2J",
    "\u{1b}]0;title\u{7}\u{1b}]8;;https://evil.example\u{1b}\\link",
    "over\rwritten",
    "two\nlines\r\n::error::second line",
    "nul\u{0}byte \u{8}\u{8}\u{7f}",
    "\u{9b}31m one-byte escape \u{85}",
    "right\u{202e}tfel \u{2066}isolated",
    "zero\u{200b}width \u{feff}mark",
    "cell | cell || cell \\| cell",
    "@everyone @mira #1 GH-2",
    "<script>alert(1)</script> <img src=x onerror=y>",
    "<!-- comment --> ]]> &amp; \"quoted\" 'single'",
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2-2",
    "@SUM(1)",
    "\t=tab",
    "::error::taken over",
    "::stop-commands::x",
    "##[error]taken over",
    "# heading\n- item\n```\nfence",
    "[link](javascript:alert(1)) ![image](https://evil.example/x.png)",
    "naïve 日本語の件名 مرحبا بالعالم 👩‍👩‍👧‍👦 e\u{301}",
    "a,b;c\"d",
];

const SECRET: &str = "xyzzy-secret";

/// Every reading command.
const COMMANDS: &[&[&str]] = &[
    &["triage"],
    &["triage", "next"],
    &["triage", "show"],
    &["triage", "why"],
    &["sla", "status"],
    &["sla", "check"],
    &["sla", "explain"],
    &["sla", "policy"],
    &["sla", "lint"],
    &["extract", "status"],
    &["log", "stats"],
    &["log", "search", "calc"],
    &["log", "search", "cell"],
    &["log", "search", "taken"],
    &["log", "show"],
    &["log", "sql", "SELECT * FROM v_conversation"],
    &["log", "sql", "SELECT * FROM v_message"],
    &["log", "sql", "SELECT * FROM v_decision"],
    &["log", "sql", "SELECT * FROM v_event"],
    &["log", "sql", "SELECT * FROM v_incident_entry"],
    &["log", "export"],
    &["incident", "list", "--all"],
    &["incident", "show", "1"],
    &["incident", "log", "1"],
    &["incident", "check"],
    &["incident", "facts", "1"],
    &["incident", "decide", "1"],
    &["incident", "escalate", "1"],
    &["incident", "alert", "1"],
    &["incident", "hotfix", "plan", "1"],
    &["incident", "hotfix", "check", "1"],
    &["incident", "action", "list"],
    &["incident", "runbook", "list"],
    &["report", "daily"],
    &["report", "handoff"],
    &["report", "weekly"],
    &["report", "feedback"],
    &["report", "known-issues"],
    &["report", "context", "weekly"],
];

const FORMATS: &[&str] = &[
    "table", "markdown", "json", "csv", "github", "junit", "sarif",
];

/// A log in which everything that comes from outside is hostile.
fn hostile() -> Maestro {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", POLICY);
    let mut lines: Vec<String> = HOSTILE
        .iter()
        .enumerate()
        .map(|(idx, text)| conversation(idx, text, text).to_string())
        .collect();
    lines.push(conversation(100, &"t".repeat(10_000), "long title").to_string());
    lines.push(conversation(101, "long word", &"w".repeat(1 << 20)).to_string());
    maestro.write("evil.jsonl", lines.join("\n"));
    let said = maestro.run(&["extract", "file", "evil.jsonl"]);
    assert!(said.contains("26 created"), "{said}");
    for text in HOSTILE.iter().filter(|it| !it.contains('\0')) {
        let args = ["triage", "set", "c1", "c2", "c25"];
        let owner = format!("--owner={text}");
        let reason = format!("--reason={text}");
        let said = maestro.ran(&[&args[..], &[&owner, &reason]].concat());
        harmless(&args, &said);
    }
    on_fire(&maestro);
    maestro
}

/// Incidents of which every word is hostile: the first has all entries, the others the titles.
fn on_fire(maestro: &Maestro) {
    let told = maestro.ran(&["incident", "open", "first", "--from", "c5", "--lead", "@a"]);
    assert_eq!(told.code, 0, "{}", told.shown());
    let records: Vec<Value> = HOSTILE
        .iter()
        .enumerate()
        .map(|(idx, text)| {
            json!({"id": format!("{idx}{text}"), "title": text, "summary": text, "severity": "P1", "started_at": "2026-02-13T09:00:00Z"})
        })
        .collect();
    maestro.write("incidents.json", Value::from(records).to_string());
    let args = ["incident", "import", "incidents.json"];
    harmless(&args, &maestro.ran(&args));
    for text in HOSTILE.iter().filter(|it| !it.contains('\0')) {
        let args = ["incident", "update", "1", "--force", "--private"];
        let words = [format!("--text={text}"), format!("--link={text}")];
        let said = maestro.ran(&[&args[..], &[&words[0], &words[1]]].concat());
        harmless(&args, &said);
        let owner = format!("--owner={text}");
        let args = ["incident", "action", "add", "1", &owner, "--", text];
        harmless(&args[..4], &maestro.ran(&args));
    }
}

fn conversation(idx: usize, title: &str, body: &str) -> Value {
    let channel = ["email", "slack", "discord", "call"][idx % 4];
    json!({
        "channel": channel,
        "external_id": format!("{idx} {}", title.chars().take(40).collect::<String>()),
        "title": title,
        "body": body,
        "url": format!("https://evil.example/{}", title.chars().take(40).collect::<String>()),
        "opened_at": "2026-02-13T09:00:00Z",
        "author": {"handle": title.chars().take(200).collect::<String>(), "role": "customer"},
        "labels": [title.chars().take(200).collect::<String>()],
        "assignees": [title.chars().take(200).collect::<String>()],
        "messages": [{"external_id": format!("m{idx}"), "at": "2026-02-13T09:10:00Z", "author": {"handle": "ann", "role": "customer"}, "body": body}],
        "events": [{"at": "2026-02-13T09:05:00Z", "kind": "labeled", "label": title, "actor": {"handle": title, "role": "customer"}}]
    })
}

/// `command` with the conversations it asks for.
fn asked(command: &[&'static str]) -> Vec<&'static str> {
    let mut asked = command.to_vec();
    if matches!(command.last(), Some(&"show" | &"why" | &"explain")) {
        let ids =
            (1..=26).map(|it| -> &'static str { Box::leak(format!("c{it}").into_boxed_str()) });
        asked.extend(ids);
    }
    asked
}

/// Runs every reading command in every format it has.
fn each(maestro: &Maestro, check: &mut dyn FnMut(&[&str], &str, &Ran)) {
    let mut n = 0;
    for command in COMMANDS {
        for format in FORMATS {
            let args = asked(command);
            let ran = maestro.ran(&[&args[..], &["--format", format]].concat());
            assert!(
                !ran.stderr.contains("has a bug"),
                "{command:?} {format}: {}",
                ran.stderr
            );
            if ran.code == 2 {
                assert!(
                    ran.stderr.contains("has no format"),
                    "{command:?}: {}",
                    ran.stderr
                );
                continue;
            }
            assert_ne!(ran.code, 1, "{command:?} {format}: {}", ran.stderr);
            n += 1;
            check(command, format, &ran);
        }
    }
    assert!(COMMANDS.len() * 2 < n, "{n} runs");
}

/// Neither stream holds a character that steers a terminal.
fn harmless(command: &[&str], ran: &Ran) {
    let steers = |it: char| {
        (it.is_control() && it != '\n')
            || matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{feff}')
    };
    for (name, text) in [("stdout", &ran.stdout), ("stderr", &ran.stderr)] {
        let found = text.char_indices().find(|(_, it)| steers(*it));
        if let Some((at, it)) = found {
            let around: String = text[..at]
                .chars()
                .rev()
                .take(60)
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect();
            panic!("{command:?}: {it:?} on {name} after {around:?}");
        }
    }
}

#[test]
fn no_command_in_any_format_steers_a_terminal() {
    let maestro = hostile();
    each(&maestro, &mut |command, format, ran| {
        harmless(&[command, &[format]].concat(), ran);
    });
}

#[test]
fn json_stays_json() {
    let maestro = hostile();
    each(&maestro, &mut |command, format, ran| {
        if matches!(format, "json" | "sarif") {
            for line in json_documents(command, &ran.stdout) {
                serde_json::from_str::<Value>(line)
                    .unwrap_or_else(|err| panic!("{command:?} {format}: {err}"));
            }
        }
    });
}

/// `log show` and `log export` print one document a line.
fn json_documents<'a>(command: &[&str], text: &'a str) -> Vec<&'a str> {
    match command {
        ["log", "show" | "export"] => text.lines().collect(),
        _ => vec![text],
    }
}

#[test]
fn text_comes_back_whole_in_json() {
    let maestro = hostile();
    let queue = maestro.json(&["triage"]);
    let titles: Vec<&str> = queue["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|it| it["title"].as_str())
        .collect();
    for text in HOSTILE {
        assert!(titles.contains(text), "{text:?}");
    }
}

#[test]
fn a_markdown_table_keeps_its_columns_and_pings_nobody() {
    let maestro = hostile();
    each(&maestro, &mut |command, format, ran| {
        if format != "markdown" {
            return;
        }
        let mut columns = None;
        for line in ran.stdout.lines() {
            let n = line.starts_with('|').then(|| bars(line));
            assert!(
                n.is_none() || columns.is_none() || n == columns,
                "{command:?}: {line}"
            );
            columns = n;
        }
        for taboo in [
            "@everyone",
            "@mira",
            "<script",
            "<img",
            "<!--",
            "](javascript",
            "![image](",
        ] {
            let outside = without_escapes(&without_fences(&ran.stdout));
            assert!(
                !outside.contains(taboo),
                "{command:?}: {taboo} in {outside}"
            );
        }
    });
}

/// Bars that end a cell.
fn bars(line: &str) -> usize {
    without_escapes(line).matches('|').count()
}

/// Without the backslashes of Markdown and what they make harmless.
fn without_escapes(text: &str) -> String {
    let mut left = String::new();
    let mut rest = text.chars();
    while let Some(it) = rest.next() {
        if it == '\\' {
            rest.next();
            left.push(' ');
        } else {
            left.push(it);
        }
    }
    left
}

/// What a Markdown reader takes as Markdown: code blocks show their text as it is.
fn without_fences(text: &str) -> String {
    let mut fence: Option<String> = None;
    let mut outside = String::new();
    for line in text.lines() {
        let ticks: String = line.chars().take_while(|it| *it == '`').collect();
        match &fence {
            Some(open) if ticks.len() >= open.len() && line.trim_end() == ticks => fence = None,
            Some(_) => {}
            None if ticks.len() >= 3 => fence = Some(ticks),
            None => outside.push_str(&format!("{line}\n")),
        }
    }
    outside
}

#[test]
fn a_csv_row_keeps_its_columns_and_holds_no_formula() {
    let maestro = hostile();
    each(&maestro, &mut |command, format, ran| {
        if format != "csv" || ran.stdout.is_empty() {
            return;
        }
        let mut reader = csv::Reader::from_reader(ran.stdout.as_bytes());
        for record in reader.records() {
            let record = record.unwrap_or_else(|err| panic!("{command:?}: {err}"));
            for cell in &record {
                let is_number = cell.parse::<f64>().is_ok();
                let is_formula = cell.trim_start().starts_with(['=', '+', '-', '@']);
                // A dash alone is what an empty cell shows, and what an overdue clock has left.
                assert!(
                    !is_formula || is_number || is_ours(cell),
                    "{command:?}: {cell:?}"
                );
            }
        }
    });
}

/// A dash for nothing; never with a letter of a formula behind it.
fn is_ours(cell: &str) -> bool {
    cell == "-"
}

#[test]
fn annotations_are_ours_alone() {
    let maestro = hostile();
    let found = maestro.json(&["sla", "check"])["clocks"]
        .as_array()
        .unwrap()
        .len();
    let ran = maestro.ran(&["sla", "check", "--format", "github"]);
    assert_eq!(ran.code, 3);
    let commands = ran
        .stdout
        .lines()
        .filter(|it| it.trim_start().starts_with("::"))
        .count();
    assert_eq!(commands, found);
    assert!(!ran.stdout.contains("##["), "{}", ran.stdout);
    each(&maestro, &mut |command, format, ran| {
        if command == ["sla", "check"] && format == "github" {
            return;
        }
        for line in ran.stdout.lines().chain(ran.stderr.lines()) {
            assert!(
                !line.trim_start().starts_with("::"),
                "{command:?} {format}: {line}"
            );
        }
    });
}

#[test]
fn junit_stays_xml() {
    let maestro = hostile();
    let ran = maestro.ran(&["sla", "check", "--format", "junit"]);
    let opened = ran.stdout.matches("<testcase ").count();
    let report = maestro.json(&["sla", "check"]);
    let judged = report["summary"]["clocks"].as_u64().unwrap();
    let stale = report["freshness"].as_array().unwrap().len();
    assert_eq!(
        opened,
        usize::try_from(judged).unwrap() + stale,
        "a case a clock"
    );
    for taboo in ["<script", "<img", "<!--", "]]>"] {
        assert!(!ran.stdout.contains(taboo), "{taboo}");
    }
}

#[test]
fn a_table_keeps_to_its_width() {
    let maestro = hostile();
    for width in [40_usize, 80, 160] {
        for command in [
            &["triage"][..],
            &["sla", "status"],
            &["triage", "show", "c25", "c26", "c4"],
        ] {
            let shown = maestro.stdout(&[command, &["--width", &width.to_string()]].concat());
            for line in shown.lines() {
                assert!(
                    line.width() <= width.max(80),
                    "{command:?} at {width}: {} {line}",
                    line.width()
                );
            }
        }
    }
}

#[test]
fn an_error_that_quotes_its_input_steers_no_terminal() {
    let maestro = Maestro::at(NOW);
    for text in HOSTILE.iter().filter(|it| !it.contains('\0')) {
        maestro.write(
            "evil.toml",
            format!("name = {text}\n[project]\ntimezone = {}\n", json!(text)),
        );
        let line = json!({"channel": text, "external_id": text, "title": text, "opened_at": text});
        maestro.write("evil.jsonl", line.to_string());
        for args in [
            &["triage", "--policy", "evil.toml"][..],
            &["triage", "show", text],
            &["triage", "--as-of", text],
            &["triage", "--format", text],
            &["sla", "due", "--from", text, "--within", text],
            &["log", "sql", text],
            &["log", "search", "--", text],
            &["extract", "file", "--", text],
            &["extract", "file", "evil.jsonl"],
            &["triage", "--db", text],
            &[text],
        ] {
            harmless(args, &maestro.ran(args));
        }
    }
}

/// A private and a public conversation, both late, the private one full of a secret.
fn private() -> Maestro {
    let maestro = Maestro::at(NOW);
    maestro.write("maestro.toml", POLICY);
    let private = json!({
        "channel": "email", "external_id": "m1", "private": true,
        "title": format!("title {SECRET}"), "body": format!("body {SECRET}"),
        "url": format!("https://mail.example/{SECRET}"),
        "opened_at": "2026-02-13T09:00:00Z",
        "author": {"handle": format!("{SECRET}@mail.example"), "role": "customer"},
        "labels": [SECRET],
        "messages": [{"at": "2026-02-13T09:30:00Z", "author": {"handle": format!("{SECRET}@mail.example"), "role": "customer"}, "body": SECRET}]
    });
    let public = json!({
        "channel": "discord", "external_id": "d1", "title": "seen by all",
        "opened_at": "2026-02-13T09:00:00Z"
    });
    maestro.write("log.jsonl", format!("{private}\n{public}\n"));
    maestro.stdout(&["extract", "file", "log.jsonl"]);
    maestro
}

#[test]
fn a_check_never_shows_the_words_of_a_private_conversation() {
    let maestro = private();
    for format in FORMATS {
        let mut command = maestro.command(&["sla", "check", "--format", format]);
        command.env("GITHUB_STEP_SUMMARY", maestro.path("summary.md"));
        let ran = maestro.shown(&command.output().unwrap());
        assert_eq!(ran.code, 3, "{}", ran.shown());
        assert!(ran.stdout.contains("c1"), "{format}: {}", ran.shown());
        assert!(!ran.shown().contains(SECRET), "{format}: {}", ran.shown());
    }
    assert!(!maestro.read("summary.md").contains(SECRET));
}

#[test]
fn public_output_holds_no_private_conversation() {
    let maestro = private();
    for args in [
        &["triage", "--public"][..],
        &["triage", "list", "--public"],
        &["triage", "next", "--public"],
        &["log", "export", "--public"],
    ] {
        for format in ["table", "markdown", "json", "csv"] {
            let ran = maestro.ran(&[args, &["--format", format]].concat());
            assert!(!ran.shown().contains(SECRET), "{args:?}: {}", ran.shown());
            if ran.code == 0 {
                assert!(
                    ran.stdout.contains("seen by all"),
                    "{args:?}: {}",
                    ran.shown()
                );
            }
        }
    }
    assert!(
        maestro.stdout(&["triage"]).contains(SECRET),
        "the desk itself sees it"
    );
    assert!(maestro.stdout(&["log", "export"]).contains(SECRET));
}
