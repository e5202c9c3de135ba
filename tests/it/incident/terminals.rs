//! Two terminals at once, and a kill in the middle.

use std::process::Stdio;
use std::thread;
use std::time::Duration;

use super::{crash, json};

#[test]
fn two_terminals_at_once_lose_no_entry() {
    let maestro = crash();
    let workers: Vec<_> = (0..8)
        .map(|worker| {
            let commands: Vec<_> = (0..5)
                .map(|n| {
                    let text = format!("note {worker}.{n}");
                    let args = [
                        "incident",
                        "log",
                        "crash",
                        &text,
                        "--as-of",
                        "2026-01-24T18:30:00Z",
                    ];
                    let mut command = maestro.command(&args);
                    command.stdout(Stdio::null()).stderr(Stdio::piped());
                    command
                })
                .chain((0..2).map(|n| {
                    let text = format!("Test part {worker}.{n}");
                    let args = [
                        "incident",
                        "action",
                        "add",
                        "crash",
                        &text,
                        "--as-of",
                        "2026-01-24T18:31:00Z",
                    ];
                    let mut command = maestro.command(&args);
                    command.stdout(Stdio::null()).stderr(Stdio::piped());
                    command
                }))
                .collect();
            thread::spawn(move || {
                for mut command in commands {
                    let output = command.output().unwrap();
                    assert!(
                        output.status.success(),
                        "{}",
                        String::from_utf8_lossy(&output.stderr)
                    );
                }
            })
        })
        .collect();
    workers.into_iter().for_each(|it| it.join().unwrap());
    let shown = json(&maestro, "14:00", &["show"]);
    let notes = shown["timeline"].as_array().unwrap().iter().filter(|it| {
        it["text"]
            .as_str()
            .is_some_and(|it| it.starts_with("note "))
    });
    assert_eq!(notes.count(), 40);
    // Numbers are given under the same lock: none twice.
    let mut numbers: Vec<&str> = shown["actions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["id"].as_str().unwrap())
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 16);
}

/// `decide` writes one entry that does two things, `set` several entries: all of a command or none.
#[test]
fn a_killed_command_leaves_no_half_of_itself() {
    let maestro = crash();
    let count = |sql: &str| -> i64 {
        let rows = maestro.json(&["log", "sql", sql]);
        rows[0]["n"].as_i64().unwrap()
    };
    let mut killed = 0;
    for n in 0..40_u64 {
        let impact = format!("impact {n}");
        let cause = format!("cause {n}");
        let lead = format!("@lead{n}");
        let args = [
            "incident",
            "set",
            "crash",
            "--impact",
            &impact,
            "--cause",
            &cause,
            "--lead",
            &lead,
            "--as-of",
            "2026-01-24T18:30:00Z",
        ];
        let mut child = maestro
            .command(&args)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        thread::sleep(Duration::from_micros(n * 700));
        let _ = child.kill();
        killed += u32::from(!child.wait().unwrap().success());
        let per_command = "SELECT count(*) AS n FROM v_incident_entry WHERE kind = 'set'";
        assert_eq!(count(per_command) % 3, 0, "after {n} runs");
    }
    assert!(0 < killed, "no run was killed in time");
    let copy = maestro.path("copy.db");
    maestro.stdout(&["log", "backup", copy.to_str().unwrap()]);
    let shown = json(&maestro, "14:00", &["show"]);
    let number = |key: &str| {
        shown[key]
            .as_str()
            .map(|it| it.split(' ').next_back().unwrap().to_owned())
    };
    assert_eq!(number("impact"), number("cause"));
}
