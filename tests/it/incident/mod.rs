//! Incidents through the binary.

mod chat;
mod imports;
mod night;
mod public;
mod record;
mod refusals;
mod terminals;

use serde_json::Value;

use crate::support::{Maestro, Ran};

const POLICY: &str = r#"extends = "launch"

[project]
name = "caro"
timezone = "America/New_York"

[release]
version = "v1.1.0-beta"
launched_at = 2026-01-24T12:00:00-05:00

[team]
members = ["@ana", "@ben", "@mira"]

[incident.roles]
release_manager = "@ana"
engineering_lead = "@ben"
"#;

const ISSUE: &str = r#"{"channel":"github-issue","external_id":"caro-cli/caro#214","title":"v1.1.0 crashes on startup (macOS 13)","opened_at":"2026-01-24T17:52:00Z","author":{"handle":"@lena"},"url":"https://github.com/caro-cli/caro/issues/214"}
{"channel":"email","external_id":"<m1@mail.example>","title":"crash with my customer list open","private":true,"opened_at":"2026-01-24T18:05:00Z","author":{"handle":"max@mail.example"}}
"#;

/// A desk on the day of the launch, at `Saturday, 12:53`.
fn desk() -> Maestro {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", POLICY);
    maestro.write("log.jsonl", ISSUE);
    maestro.stdout(&[
        "extract",
        "file",
        "log.jsonl",
        "--as-of",
        "2026-01-24T18:06:00Z",
    ]);
    maestro
}

/// `12:54` of that day in New York, or `25T09:00` of another.
fn moment(clock: &str) -> String {
    let (day, clock) = clock.split_once('T').unwrap_or(("24", clock));
    format!("2026-01-{day}T{clock}:00-05:00")
}

fn ran(maestro: &Maestro, clock: &str, words: &[&str]) -> Ran {
    let moment = moment(clock);
    let args = [&["incident"], words, &["--as-of", &moment, "--width", "80"]].concat();
    let mut command = maestro.command(&args);
    command.env("MAESTRO_ACTOR", "@ana");
    maestro.shown(&command.output().unwrap())
}

fn run(maestro: &Maestro, clock: &str, words: &[&str]) -> String {
    ran(maestro, clock, words).shown()
}

fn fine(maestro: &Maestro, clock: &str, words: &[&str]) -> String {
    let ran = ran(maestro, clock, words);
    assert_eq!(ran.code, 0, "{words:?}: {}", ran.shown());
    ran.stdout
}

fn json(maestro: &Maestro, clock: &str, words: &[&str]) -> Value {
    let ran = ran(maestro, clock, &[words, &["--format", "json"]].concat());
    serde_json::from_str(&ran.stdout).unwrap_or_else(|err| panic!("{err}: {}", ran.shown()))
}

fn crash() -> Maestro {
    let maestro = desk();
    let open = [
        "open",
        "--from",
        "#214",
        "--severity",
        "P0",
        "--started",
        "12:40",
    ];
    fine(&maestro, "12:54", &open);
    maestro
}

/// The document with every gap filled.
fn filled_in(document: &str) -> String {
    let mut res = String::new();
    let mut rest = document;
    while let Some((before, after)) = rest.split_once("(fill in:") {
        let (_, after) = after.split_once(')').unwrap();
        res += before;
        res += "We will test an empty path from now on.";
        rest = after;
    }
    res + rest
}
