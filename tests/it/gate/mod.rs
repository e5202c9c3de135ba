//! Gates through the binary.

mod decisions;
mod evidence;
mod looks;
mod policies;

use crate::support::{Maestro, Ran};

/// One P0 is closed, one P1 is open with a plan; attestations are asked for by name.
const POLICY: &str = r#"[project]
name = "caro"

[release]
version = "v1.1.0"
launched_at = 2026-01-24T12:00:00Z

[team]
members = ["@mira", "@jonas"]

[labels.priority]
P0 = ["p0"]
P1 = ["p1"]

[incident.roles]
release_manager = "@mira"
lead_developer = "@jonas"

[gate.ship]
title = "May it ship"
authority = "release_manager"
consult = ["lead_developer"]
decision_valid_for = "3d"

[[gate.ship.criterion]]
id = "zero-p0"
level = "critical"
check = "p0_open == 0"
waivable = false

[[gate.ship.criterion]]
id = "audit"
level = "critical"
check = "attested:audit"

[[gate.ship.criterion]]
id = "notes"
level = "important"
check = "file:notes.md"
"#;

const LOG: &str = r#"{"channel":"email","external_id":"<a1@mail.example>","title":"crash","labels":["p0"],"opened_at":"2026-02-10T09:00:00Z","author":{"handle":"ann@mail.example"},"state":"closed","closed_at":"2026-02-11T09:00:00Z"}
{"channel":"email","external_id":"<a2@mail.example>","title":"slow","labels":["p1"],"opened_at":"2026-02-11T09:00:00Z","author":{"handle":"max@mail.example"}}
"#;

/// A desk whose mail was extracted on the 12th of February at noon.
fn desk() -> Maestro {
    let maestro = Maestro::new();
    maestro.write("maestro.toml", POLICY);
    maestro.write("log.jsonl", LOG);
    maestro.write("notes.md", "what is new");
    age(&maestro, "notes.md", 1_770_000_000);
    extract(&maestro, "12T12:00");
    maestro
}

/// Says when a file was changed, in seconds since 1970.
fn age(maestro: &Maestro, name: &str, seconds: u64) {
    let changed = std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
    let file = std::fs::File::options()
        .write(true)
        .open(maestro.path(name));
    file.unwrap().set_modified(changed).unwrap();
}

/// Reads the same mail once more: the log is as fresh as that.
fn extract(maestro: &Maestro, clock: &str) {
    maestro.stdout(&["extract", "file", "log.jsonl", "--as-of", &moment(clock)]);
}

/// `12T13:00` in February 2026, UTC.
fn moment(clock: &str) -> String {
    format!("2026-02-{clock}:00Z")
}

fn ran(maestro: &Maestro, clock: &str, words: &[&str]) -> Ran {
    let moment = moment(clock);
    maestro.ran(&[&["gate"], words, &["--as-of", &moment, "--width", "80"]].concat())
}

/// Everything the user gets at that moment.
fn run(maestro: &Maestro, clock: &str, words: &[&str]) -> String {
    ran(maestro, clock, words).shown()
}

/// The exit code alone.
fn code(maestro: &Maestro, clock: &str, words: &[&str]) -> i32 {
    ran(maestro, clock, words).code
}
