//! Receipts and their check, with the binary.

use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use insta::assert_snapshot;
use serde_json::Value;

use crate::shared;
use crate::support::{Maestro, fixture, sample};

const NOW: &str = "2026-02-13T14:00:00Z";

/// A log with an import and three decisions.
fn desk() -> Maestro {
    let desk = Maestro::at(NOW);
    desk.write("good.jsonl", fixture("exchange/good.jsonl"));
    desk.stdout(&["extract", "file", "good.jsonl"]);
    for owner in ["@ana", "@bo", "@cy"] {
        desk.stdout(&["triage", "assign", "c1", "--to", owner]);
    }
    desk
}

fn verdict(desk: &Maestro, args: &[&str]) -> String {
    let ran = desk.ran(&[&["log", "verify", "--format", "json"], args].concat());
    let found: Value = serde_json::from_str(&ran.stdout).unwrap();
    format!("{} {}", found["verdict"].as_str().unwrap(), ran.code)
}

#[test]
fn the_receipts_of_the_sample_are_always_the_same() {
    assert_snapshot!(sample(&["log", "receipts", "--limit", "3"]));
    assert_snapshot!(sample(&["log", "verify"]));
    assert_eq!(sample(&["log", "receipts"]), sample(&["log", "receipts"]));
    let json = Maestro::new().json(&["log", "receipts", "--sample", "--kind", "decision"]);
    assert_eq!(json["schema"], "maestro.log-receipts/1");
    assert_eq!(json["receipts"].as_array().unwrap().len(), 4);
    assert_eq!(json["receipts"][0]["rows"][0]["count"], 17);
}

#[test]
fn receipts_are_picked_by_kind_person_and_moment() {
    let desk = desk();
    let n = |args: &[&str]| {
        let json = desk.json(&[&["log", "receipts"], args].concat());
        json["receipts"].as_array().unwrap().len()
    };
    assert_eq!(n(&[]), 5);
    assert_eq!(n(&["--kind", "decision", "--kind", "extract"]), 4);
    assert_eq!(n(&["--by", "@mira"]), 3);
    assert_eq!(n(&["--by", "@nobody"]), 0);
    assert_eq!(n(&["--since", "1h"]), 4);
    assert_eq!(n(&["--as-of", "2026-01-01"]), 1);
    assert_eq!(n(&["--limit", "2"]), 2);
    let table = desk.run(&["log", "receipts", "--kind", "extract", "--format", "csv"]);
    assert!(table.contains(",extract,,extract file,"), "{table}");
    assert_snapshot!(desk.run(&["log", "receipts", "--kind", "gift"]));
}

#[test]
fn a_receipt_is_shown_to_those_who_ask_for_more() {
    let desk = desk();
    let said = desk
        .ran(&["triage", "assign", "c1", "--to", "@di", "-v"])
        .stderr;
    assert!(said.contains("receipt: R-6-"), "{said}");
    let said = desk.ran(&["triage", "assign", "c1", "--to", "@ed"]).stderr;
    assert!(!said.contains("receipt"), "{said}");
}

#[test]
fn a_log_is_whole_until_somebody_changes_it() {
    let desk = desk();
    assert_eq!(verdict(&desk, &[]), "whole 0");
    assert_eq!(desk.run(&["log", "verify", "--quick", "-q"]), "[exit 0]");
    let head = desk.read(".maestro/log.db.head");
    desk.write("kept.head", &head);
    assert_eq!(verdict(&desk, &["--head", "kept.head"]), "whole 0");
    fs::remove_file(desk.path(".maestro/log.db.head")).unwrap();
    assert_eq!(verdict(&desk, &[]), "cannot-tell 4");
    desk.write(".maestro/log.db.head", "maestro-head-v1\n");
    assert_eq!(verdict(&desk, &[]), "broken 3");
    desk.write(".maestro/log.db.head", head.replace("seq 5", "seq 9"));
    assert_eq!(verdict(&desk, &[]), "broken 3");
    assert_snapshot!(desk.run(&["log", "verify", "--head", "nothing.head"]));
    assert_snapshot!(desk.run(&["log", "verify", "--head", "good.jsonl"]));
}

#[test]
fn nothing_to_verify_is_no_pass() {
    let empty = Maestro::at(NOW);
    assert_eq!(verdict(&empty, &[]), "cannot-tell 4");
    empty.write("none.jsonl", "");
    assert_eq!(verdict(&empty, &["--file", "none.jsonl"]), "cannot-tell 4");
    let desk = desk();
    for name in ["log.db", "log.db-wal", "log.db-shm"] {
        let _ = fs::remove_file(desk.path(".maestro").join(name));
    }
    assert_eq!(verdict(&desk, &[]), "broken 3");
}

#[test]
fn printed_receipts_are_checked_without_the_log() {
    let desk = desk();
    let lines = desk.stdout(&["log", "receipts", "--lines"]);
    desk.write("all.jsonl", &lines);
    let head = [
        &["--file", "all.jsonl"][..],
        &["--head", ".maestro/log.db.head"],
    ]
    .concat();
    assert_eq!(verdict(&desk, &head), "whole 0");
    assert_eq!(verdict(&desk, &["--file", "all.jsonl"]), "cannot-tell 4");
    desk.write("all.jsonl", lines.trim_end());
    assert_eq!(verdict(&desk, &head), "broken 3");
    desk.write("all.jsonl", lines.replace("@mira", "@mara"));
    let said = desk.run(&[&["log", "verify"], &head[..]].concat());
    let id = said.find("R-5-").map(|at| said[at..at + 14].to_owned());
    assert_snapshot!(said.replace(&id.unwrap(), "R-5-[HASH]"));
    desk.write("all.jsonl", [0xff, b'\n']);
    assert_eq!(verdict(&desk, &head), "broken 3");
    desk.write("all.jsonl", vec![b'x'; 5 * 1024 * 1024]);
    assert_eq!(verdict(&desk, &head), "broken 3");
}

#[test]
fn processes_at_once_make_one_chain() {
    let desk = desk();
    let mut running: Vec<_> = (0..8)
        .map(|n| {
            desk.command(&["triage", "assign", "c1", "--to", &format!("@w{n}")])
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    assert!(running.iter_mut().all(|it| it.wait().unwrap().success()));
    let found = desk.json(&["log", "verify"]);
    assert_eq!(found["receipts"], 13);
    assert_eq!(found["verdict"], "whole");
}

#[test]
fn a_killed_process_leaves_a_whole_chain() {
    let desk = desk();
    let kills: u64 = std::env::var("MAESTRO_TEST_KILLS").map_or(12, |it| it.parse().unwrap());
    for n in 0..kills {
        let mut running = desk
            .command(&["triage", "assign", "c1", "--to", &format!("@k{n}")])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Spread over the length of one run, which ends in a commit, a sync and a rename.
        thread::sleep(Duration::from_micros(1500 + 2311 * (n % 13)));
        let _ = running.kill();
        running.wait().unwrap();
        assert_eq!(verdict(&desk, &[]), "whole 0", "kill {n}");
    }
    desk.stdout(&["triage", "assign", "c1", "--to", "@last"]);
    assert_eq!(desk.json(&["log", "verify"])["head"]["state"], "same");
}

/// Runs a tool of the shared folder; `None` where there is none.
fn tool(desk: &Maestro, name: &str, args: &[&str]) -> Option<String> {
    let path = shared::path(&format!("tools/faults/{name}"))?;
    if Command::new("python3").arg("--version").output().is_err() {
        let _ = writeln!(io::stderr(), "SKIPPED: there is no python3 here");
        return None;
    }
    let output = Command::new("python3")
        .arg(path)
        .args(args)
        .current_dir(desk.folder())
        .env("MAESTRO_AS_OF", NOW)
        .output()
        .unwrap();
    let said = desk.shown(&output).shown();
    assert!(output.status.success(), "{said}");
    Some(said)
}

#[test]
fn every_mutant_of_a_chain_is_found() {
    let desk = desk();
    let head = [".maestro/log.db.head", "head"];
    fs::copy(desk.path(head[0]), desk.path(head[1])).unwrap();
    desk.write("all.jsonl", desk.stdout(&["log", "receipts", "--lines"]));
    let verify = format!(
        "{} log verify --file {{f}} --head head",
        env!("CARGO_BIN_EXE_maestro")
    );
    let args = [
        "all.jsonl",
        "mutants",
        "--verify",
        &verify,
        "--pinned",
        &verify,
    ];
    let Some(said) = tool(&desk, "mutate_receipts.py", &args) else {
        return;
    };
    assert!(said.contains(" 0 undetected"), "{said}");
}

#[test]
fn a_damaged_file_never_makes_the_check_fall_over() {
    let desk = desk();
    let log = desk.path(".maestro/log.db");
    let head = desk.path(".maestro/log.db.head");
    let verify = format!(
        "{} --db {{db}} log verify --head {}",
        env!("CARGO_BIN_EXE_maestro"),
        head.display()
    );
    let log: &Path = &log;
    let args = [
        log.to_str().unwrap(),
        "damaged",
        "--cmd",
        &verify,
        "--n",
        "12",
    ];
    tool(&desk, "corrupt_db.py", &args);
}
