//! Incidents through the binary: a whole night, two terminals at once, and a kill in the middle.

use std::fmt::Write as _;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

use insta::assert_snapshot;
use serde_json::Value;

use crate::shared;
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

/// What is said and done in a night: moment, then the words after `maestro incident`.
const NIGHT: &[(&str, &[&str])] = &[
    (
        "12:54",
        &[
            "open",
            "--from",
            "#214",
            "--severity",
            "P0",
            "--started",
            "12:40",
        ],
    ),
    ("12:55", &["alert"]),
    ("12:56", &["alert", "--posted", "#release"]),
    ("12:57", &["escalate"]),
    ("12:58", &["escalate", "--reached", "--note", "looks at it"]),
    ("13:05", &["show"]),
    (
        "13:06",
        &[
            "stage",
            "crashes",
            "investigate",
            "--evidence",
            "a null path on macOS 13",
        ],
    ),
    ("13:08", &["facts", "crash_user_share=14%", "clear_fix=yes"]),
    ("13:09", &["decide"]),
    (
        "13:10",
        &["decide", "--accept", "hotfix", "--reason", "one line"],
    ),
    (
        "13:12",
        &[
            "decide",
            "--accept",
            "rollback",
            "--reason",
            "one in seven",
            "--consulted",
            "@ben",
        ],
    ),
    (
        "13:14",
        &["update", "--kind", "ack", "--template", "--next", "45m"],
    ),
    (
        "13:15",
        &[
            "update",
            "--kind",
            "ack",
            "--text",
            "We know, and take v1.1.0 back.",
        ],
    ),
    (
        "13:15",
        &[
            "update",
            "--kind",
            "ack",
            "--text",
            "We know, and take v1.1.0 back.",
            "--next",
            "45m",
        ],
    ),
    ("14:05", &["check"]),
    (
        "14:06",
        &[
            "update",
            "--text",
            "v1.0.9 is back in place.",
            "--next",
            "1h",
        ],
    ),
    (
        "14:10",
        &[
            "set",
            "--impact",
            "one user in seven",
            "--cause",
            "a null path in the matcher",
        ],
    ),
    (
        "14:30",
        &[
            "stage",
            "crashes",
            "fix",
            "--evidence",
            "#241",
            "--at",
            "14:20",
        ],
    ),
    (
        "14:40",
        &[
            "hotfix",
            "check",
            "crashes",
            "reviewed",
            "--evidence",
            "@ben",
        ],
    ),
    (
        "14:40",
        &[
            "hotfix",
            "check",
            "crashes",
            "reviewed",
            "--evidence",
            "@ben @mira",
        ],
    ),
    ("14:41", &["hotfix", "check"]),
    (
        "15:00",
        &["stage", "crashes", "deploy", "--evidence", "v1.1.0-beta.1"],
    ),
    (
        "15:04",
        &[
            "update",
            "--kind",
            "released",
            "--text",
            "v1.1.0-beta.1 is out.",
            "--next",
            "1h",
        ],
    ),
    (
        "15:20",
        &[
            "stage",
            "crashes",
            "verify",
            "--evidence",
            "@lena: starts again",
        ],
    ),
    ("15:21", &["hotfix", "plan"]),
    (
        "15:30",
        &[
            "log",
            "crashes",
            "a build machine was full for ten minutes",
            "--at",
            "14:45",
        ],
    ),
    (
        "16:30",
        &["update", "--kind", "report", "--text", "What happened: …"],
    ),
    (
        "16:31",
        &["set", "--fixed", "the matcher takes no empty path"],
    ),
    (
        "16:40",
        &[
            "action",
            "add",
            "crashes",
            "Start every package on macOS 13",
            "--owner",
            "@ben",
        ],
    ),
    ("25T09:00", &["show"]),
    ("25T09:01", &["close"]),
    ("25T09:05", &["postmortem", "new"]),
    ("25T09:06", &["postmortem", "check"]),
];

/// Played from the report to the post-mortem; every screen as somebody reads it who was woken up.
#[test]
fn a_whole_p0() {
    let maestro = desk();
    let mut night = String::new();
    let mut play = |clock: &str, words: &[&str]| {
        let said = run(&maestro, clock, words);
        let _ = writeln!(
            night,
            "$ maestro incident {}    # {clock}\n{said}\n",
            words.join(" ")
        );
    };
    for (clock, words) in NIGHT {
        play(clock, words);
    }
    let path = "INC-2026-01-24-crashes-startup-macos.md";
    maestro.write(path, filled_in(&maestro.read(path)));
    for words in [
        &["postmortem", "check", "--reviewed"][..],
        &["postmortem", "publish", "--out", "public.md"],
        &["close"],
        &["show", "crashes"],
        &["list", "--all"],
        &["log", "--write", "plan.md#incident-log"],
        &["check"],
    ] {
        play("26T10:00", words);
    }
    let _ = writeln!(night, "--- public.md\n{}", maestro.read("public.md"));
    let _ = writeln!(night, "--- plan.md\n{}", maestro.read("plan.md"));
    assert_snapshot!(night);
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

#[test]
fn the_past_is_as_it_was() {
    let maestro = crash();
    fine(&maestro, "13:06", &["stage", "crash", "investigate"]);
    fine(
        &maestro,
        "13:20",
        &[
            "set",
            "crash",
            "--severity",
            "P1",
            "--reason",
            "macOS 13 only",
        ],
    );
    let shown = |clock| json(&maestro, clock, &["show", "crash"]);
    let done = |it: &Value| it["stages"][2]["done_at"].clone();
    assert_eq!(done(&shown("13:05")), Value::Null);
    assert_eq!(done(&shown("13:06")), "2026-01-24T18:06:00Z");
    assert_eq!(shown("13:19")["severity"], "P0");
    let later = shown("13:20");
    assert_eq!(later["severity"], "P1");
    assert_eq!(later["stages"][4]["due_at"], "2026-01-25T17:52:00Z");
    assert_eq!(
        later["stages"][4]["former"][0]["due_at"],
        "2026-01-24T21:52:00Z"
    );
    let before = ran(&maestro, "12:53", &["show", "crash"]);
    assert_eq!(
        (before.code, before.stdout.as_str()),
        (1, ""),
        "{}",
        before.stderr
    );
    assert_eq!(
        json(&maestro, "12:53", &["list", "--all"])["incidents"],
        serde_json::json!([])
    );
}

#[test]
fn a_moment_is_corrected_and_both_are_kept() {
    let maestro = crash();
    fine(&maestro, "13:20", &["stage", "crash", "alert"]);
    assert!(run(&maestro, "13:20", &["show"]).contains("missed by 23m"));
    fine(
        &maestro,
        "13:25",
        &["log", "crash", "--revise", "e2", "--at", "12:56"],
    );
    let shown = json(&maestro, "13:26", &["show"]);
    assert_eq!(shown["stages"][1]["state"], "met");
    let event = shown["timeline"]
        .as_array()
        .unwrap()
        .iter()
        .find(|it| it["entry"] == "e2")
        .unwrap();
    assert_eq!(event["at"], "2026-01-24T17:56:00Z");
    assert_eq!(event["recorded_at"], "2026-01-24T18:20:00Z");
    assert_eq!(event["revisions"], 1);
    let rows = maestro.stdout(&[
        "log",
        "sql",
        "SELECT id, kind FROM v_incident_entry",
        "--format",
        "csv",
    ]);
    assert_eq!(rows, "id,kind\n1,opened\n2,stage\n3,revised\n");
}

#[test]
fn a_private_conversation_makes_a_private_incident() {
    let maestro = desk();
    fine(
        &maestro,
        "13:10",
        &["open", "--from", "c2", "--severity", "P1"],
    );
    assert_eq!(json(&maestro, "13:11", &["show"])["private"], true);
    for words in [
        &["export", "--to", "rss"][..],
        &["export", "--to", "csv", "--public"],
        &["export", "--to", "json", "--public"],
        &["list", "--public", "--all"],
        &["check", "--public"],
    ] {
        let said = run(&maestro, "13:11", words);
        assert!(!said.contains("customer"), "{words:?}: {said}");
    }
    fine(&maestro, "13:12", &["log", "--write", "plan.md"]);
    assert!(!maestro.read("plan.md").contains("customer"));
    let refused = ran(&maestro, "13:12", &["postmortem", "publish", "--out", "-"]);
    assert_eq!(refused.code, 5, "{}", refused.shown());
}

#[test]
fn nothing_private_is_published() {
    let maestro = crash();
    let secret = "the key of acme lies on the old build machine";
    fine(&maestro, "13:00", &["log", "crash", secret]);
    fine(&maestro, "14:00", &["stage", "crash", "verify"]);
    fine(
        &maestro,
        "14:01",
        &["action", "add", "crash", "Move the keys", "--owner", "@ben"],
    );
    fine(&maestro, "14:02", &["postmortem", "new", "--out", "pm.md"]);
    let document = filled_in(&maestro.read("pm.md"));
    maestro.write("pm.md", &document);
    let publish = ["postmortem", "publish", "crash", "--out", "public.md"];
    fine(&maestro, "14:03", &publish);
    assert!(document.contains(secret) && !maestro.read("public.md").contains("acme"));
    assert!(fine(&maestro, "14:04", &publish).contains("unchanged"));
    // Somebody copies it into the public part.
    maestro.write(
        "pm.md",
        document.replace("## Impact", &format!("## Impact\n\n{secret}")),
    );
    let refused = ran(&maestro, "14:05", &publish);
    assert_eq!(refused.code, 5, "{}", refused.shown());
    assert!(refused.stderr.contains("e2"), "{}", refused.stderr);
    assert!(!maestro.read("public.md").contains("acme"));
    // A mark without its partner: nobody can tell what is private.
    maestro.write("pm.md", document.replace("<!-- /private -->", ""));
    assert_eq!(ran(&maestro, "14:06", &publish).code, 5);
}

#[test]
fn what_is_refused_changes_nothing() {
    let maestro = crash();
    for (words, code) in [
        (&["open"][..], 2),
        (&["open", "x", "--started", "soon"], 2),
        (
            &["open", "x", "--reported", "12:30", "--started", "12:40"],
            2,
        ),
        (&["stage", "crash", "sleep"], 2),
        (&["stage", "crash", "communicate"], 2),
        (&["stage", "crash", "fix", "--at", "12:30"], 2),
        (&["stage", "crash", "fix", "--undone"], 2),
        (&["stage", "lost", "fix"], 1),
        (&["show", "lost"], 1),
        (&["facts", "colour=red"], 2),
        (&["facts", "pii_leak=3"], 2),
        (&["facts", "severity=P3"], 2),
        (&["decide", "--accept", "rollback"], 2),
        (
            &["decide", "--accept", "consider-rollback", "--reason", "x"],
            2,
        ),
        (&["decide", "--accept", "fix-forward", "--reason", "x"], 5),
        (&["update", "--kind", "ack", "--text", "We know."], 5),
        (
            &[
                "update",
                "--kind",
                "ack",
                "--text",
                "It hits [scope].",
                "--next",
                "1h",
            ],
            5,
        ),
        (&["update", "--text", " ", "--next", "1h"], 5),
        (&["update", "--text", "x", "--next", "12:00 yesterday"], 2),
        (&["hotfix", "check", "crash", "nothing"], 2),
        (&["hotfix", "check", "crash", "reviewed"], 5),
        (&["action", "add", "crash", " "], 2),
        (&["action", "set", "crash", "A9", "--state", "done"], 1),
        (&["action", "set", "crash", "A1", "--state", "rejected"], 2),
        (&["close"], 5),
        (&["close", "crash", "--as", "merged", "--into", "crash"], 2),
        (&["close", "--reopen"], 2),
        (&["log", "crash", "--revise", "e99", "--at", "12:55"], 1),
        (&["log", "crash", "--revise", "e1"], 2),
        (&["log", "--write", "plan.md#no anchor"], 2),
        (&["set", "crash"], 2),
        (&["set", "crash", "--started", "12:53"], 2),
        (&["postmortem", "check"], 1),
        (&["postmortem", "publish", "--out", "x.md"], 1),
        (&["runbook", "index", "nowhere"], 1),
        (&["runbook", "reviewed", "lost"], 1),
        (&["import", "nowhere.csv"], 1),
        (&["export", "--to", "csv", "--out", "folder"], 2),
        (&["show", "--format", "csv"], 2),
    ] {
        let ran = ran(&maestro, "13:00", words);
        assert_eq!(ran.code, code, "{words:?}: {}", ran.shown());
        if code != 3 {
            assert!(ran.stderr.contains("error:"), "{words:?}: {}", ran.shown());
        }
    }
    let entries = maestro.stdout(&[
        "log",
        "sql",
        "SELECT count(*) AS n FROM v_incident_entry",
        "--format",
        "csv",
    ]);
    assert_eq!(entries, "n\n1\n");
}

#[test]
fn without_a_log_a_check_cannot_tell_and_nothing_is_created() {
    let maestro = Maestro::at("2026-01-24T18:00:00Z");
    maestro.write("maestro.toml", POLICY);
    assert_eq!(maestro.ran(&["incident", "check"]).code, 4);
    assert_eq!(maestro.ran(&["incident", "list"]).code, 0);
    for words in [
        &["stage", "x", "fix"][..],
        &["close"],
        &["update", "--text", "x", "--next", "1h"],
        &["set", "--lead", "@ana"],
        &["log", "x", "words"],
    ] {
        let said = maestro.run(&[&["incident"], words].concat());
        assert!(said.contains("there is no incident yet"), "{said}");
    }
    assert!(!maestro.exists(".maestro"));
    // A log in which nothing burns is well.
    maestro.write("log.jsonl", ISSUE);
    maestro.stdout(&["extract", "file", "log.jsonl"]);
    assert_eq!(
        maestro.ran(&["incident", "check", "-q"]).shown(),
        "[exit 0]"
    );
}

#[test]
fn a_check_fails_while_something_is_late_and_not_after() {
    let maestro = crash();
    let check =
        |clock: &str, words: &[&str]| ran(&maestro, clock, &[&["check"], words].concat()).code;
    assert_eq!(check("12:56", &[]), 0);
    assert_eq!(check("12:56", &["--within", "15m"]), 3);
    assert_eq!(check("12:58", &[]), 3);
    fine(&maestro, "12:59", &["alert", "--posted", "#release"]);
    // Done late is no finding any more: nobody can mend it.
    assert_eq!(check("13:00", &[]), 0);
    fine(
        &maestro,
        "13:01",
        &[
            "close",
            "--as",
            "false-alarm",
            "--reason",
            "the probe was broken",
        ],
    );
    assert_eq!(check("20:00", &[]), 0);
    fine(&maestro, "13:02", &["open", "exercise", "--kind", "drill"]);
    assert_eq!(check("20:00", &[]), 0);
    fine(
        &maestro,
        "13:03",
        &["open", "move", "--kind", "maintenance", "--until", "1h"],
    );
    assert_eq!(check("13:50", &[]), 0);
    assert_eq!(check("14:10", &[]), 3);
    let report = json(&maestro, "14:10", &["check"]);
    assert_eq!(report["schema"], "maestro.incident-check/1");
    assert_eq!(report["findings"][0]["what"], "end of maintenance");
}

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
    let check = "SELECT count(*) AS n FROM pragma_integrity_check WHERE integrity_check <> 'ok'";
    let _ = maestro.run(&["log", "sql", check]);
    let shown = json(&maestro, "14:00", &["show"]);
    let number = |key: &str| {
        shown[key]
            .as_str()
            .map(|it| it.split(' ').next_back().unwrap().to_owned())
    };
    assert_eq!(number("impact"), number("cause"));
}

#[test]
fn the_table_in_a_document_is_written_between_its_markers_alone() {
    let maestro = crash();
    maestro.write(
        "plan.md",
        "# Plan\n\n<!-- maestro:log:start -->\nold\n<!-- maestro:log:end -->\n\nThe rest.\n",
    );
    let write = ["log", "--write", "plan.md#log"];
    assert_snapshot!(fine(&maestro, "13:00", &write), @"written: plan.md, incidents: 1");
    assert_snapshot!(maestro.read("plan.md"), @"
    # Plan

    <!-- maestro:log:start -->
    | Date | Issue | Severity | Resolution | Follow-up |
    | --- | --- | --- | --- | --- |
    | 2026-01-24 | v1.1.0 crashes on startup (macOS 13) (INC-2026-01-24-crashes-startup-macos) | P0 | declared | - |
    <!-- maestro:log:end -->

    The rest.
    ");
    assert_snapshot!(fine(&maestro, "13:00", &write), @"unchanged: plan.md, incidents: 1");
    maestro.write("plan.md", "<!-- maestro:log:start -->\nhalf");
    assert_eq!(ran(&maestro, "13:00", &write).code, 5);
    assert_eq!(maestro.read("plan.md"), "<!-- maestro:log:start -->\nhalf");
    assert_eq!(
        ran(&maestro, "13:00", &["log", "--write", "no/folder/plan.md"]).code,
        1
    );
}

#[test]
fn runbooks_are_fresh_by_review_and_not_by_date() {
    let maestro = crash();
    maestro.write(
        "runbooks/rollback.md",
        "---\nid: rollback\ntitle: Roll back\nowner: '@ben'\nreview_every: 30d\n---\n# Roll back\n",
    );
    maestro.write(
        "runbooks/keys.yaml",
        "id: keys\ntitle: Lost key\nsteps:\n  - breathe\n",
    );
    maestro.write("runbooks/broken.json", "{");
    let state = |clock: &str| {
        let all = json(&maestro, clock, &["runbook", "list"]);
        let lines = all["runbooks"].as_array().unwrap().iter().map(|it| {
            format!(
                "{} stale {} changed {} used {}",
                it["id"].as_str().unwrap(),
                it["stale"],
                it["changed"],
                it["incidents"]
            )
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(run(&maestro, "13:00", &["runbook", "index"]), @"
    2 new, 0 changed, 0 unchanged, 1 rejected
    - runbooks/broken.json: EOF while parsing an object at line 1 column 1
    [exit 3]
    ");
    assert_snapshot!(run(&maestro, "13:00", &["runbook", "index"]), @"
    0 new, 0 changed, 2 unchanged, 1 rejected
    - runbooks/broken.json: EOF while parsing an object at line 1 column 1
    [exit 3]
    ");
    assert_snapshot!(state("13:00"), @"
    keys stale true changed false used 0
    rollback stale true changed false used 0
    ");
    fine(
        &maestro,
        "13:01",
        &["runbook", "reviewed", "rollback", "keys"],
    );
    fine(
        &maestro,
        "13:02",
        &[
            "log",
            "crash",
            "followed to step 2",
            "--runbook",
            "rollback",
        ],
    );
    assert_snapshot!(state("13:03"), @"
    keys stale false changed false used 0
    rollback stale false changed false used 1
    ");
    maestro.write("runbooks/rollback.md", "---\nid: rollback\ntitle: Roll back\nowner: '@ben'\nreview_every: 30d\n---\n# Roll back\nNew step.\n");
    run(&maestro, "13:04", &["runbook", "index"]);
    assert_snapshot!(state("13:05"), @"
    keys stale false changed false used 0
    rollback stale true changed true used 1
    ");
    assert_snapshot!(fine(&maestro, "13:06", &["runbook", "reviewed", "rollback"]), @"rollback: reviewed, changed since the last review");
    assert_eq!(
        ran(&maestro, "31T13:00", &["runbook", "list", "--exit-code"]).code,
        0
    );
    let late = maestro.ran(&[
        "incident",
        "runbook",
        "list",
        "--exit-code",
        "--as-of",
        "2026-03-01",
    ]);
    assert_eq!(late.code, 3, "{}", late.shown());
    maestro.write("partner.json", r#"{"runbooks":[{"id":"p1","title":"Theirs","steps":["x"]},{"id":"keys","title":"Lost key, theirs"}]}"#);
    let import = ["runbook", "import", "partner.json"];
    assert_snapshot!(fine(&maestro, "13:10", &[&import[..], &["--dry-run"]].concat()), @"would be 1 new, 1 changed, 0 unchanged, 0 rejected");
    assert_snapshot!(fine(&maestro, "13:10", &import), @"1 new, 1 changed, 0 unchanged, 0 rejected");
    assert_snapshot!(fine(&maestro, "13:10", &import), @"0 new, 0 changed, 2 unchanged, 0 rejected");
    fine(&maestro, "13:11", &["runbook", "reviewed", "p1"]);
}

#[test]
fn the_oddities_of_other_tools_break_no_import() {
    let maestro = desk();
    for file in shared::files("data/samples/incidents", "csv")
        .iter()
        .chain(&shared::files("data/samples/incidents", "json"))
    {
        let name = file.file_name().unwrap().to_str().unwrap();
        let source = name.split('.').next().unwrap();
        let path = file.to_str().unwrap();
        let import = [
            "import",
            path,
            "--severity",
            "1=P0",
            "--severity",
            "2=P1",
            "--severity",
            "3=P2",
            "--default-severity",
            "P2",
            "--close-open",
            "--source",
            source,
        ];
        let dry = json(&maestro, "13:00", &[&import[..], &["--dry-run"]].concat());
        let real = json(&maestro, "13:00", &import);
        let again = json(&maestro, "13:00", &import);
        for key in ["created", "rejected"] {
            assert_eq!(dry[key], real[key], "{name}");
        }
        assert_eq!(again["created"], 0, "{name}");
        assert_eq!(again["unchanged"], real["created"], "{name}");
        let expected = match name {
            "dispatch_incident.csv" => (4, 0),
            "statuspage_edge_cases.json" => (4, 1),
            _ => continue,
        };
        assert_eq!(
            (real["created"].as_i64(), real["rejected"].as_i64()),
            (Some(expected.0), Some(expected.1)),
            "{name}: {real}"
        );
    }
    assert_eq!(ran(&maestro, "13:01", &["check"]).code, 0);
    fine(&maestro, "13:01", &["list", "--all"]);
    fine(&maestro, "13:01", &["export", "--to", "csv"]);
}

#[test]
fn an_import_says_what_it_does_not_take() {
    let maestro = desk();
    maestro.write(
        "incidents.csv",
        "Id,Title,Severity,Started_at,Resolved_at\n1,lost key,P1,2026-01-02 10:00,2026-01-02T16:00:00Z\n2,\"=cmd|' /C calc'!A0\",SEV-9,2026-01-02,\n3,later,P2,2026-01-04,2026-01-02\n1,twice,P1,2026-01-02,\n4,open,P3,2026-01-05,\n",
    );
    assert_snapshot!(run(&maestro, "13:00", &["import", "incidents.csv"]), @"
    2 created, 0 closed meanwhile, 0 unchanged, 3 rejected

    LINE  COLUMN       CODE     WHY
       3  severity     E-ENUM   `SEV-9` is no severity that is known
       4  resolved_at  E-ORDER  it was over before it began
       5  id           E-DUP    the same id as an earlier record
    --- stderr ---
    note: 2 moments name no zone; read in America/New_York
    [exit 3]
    ");
    let closed = maestro
        .read("incidents.csv")
        .replace("4,open,P3,2026-01-05,", "4,open,P3,2026-01-05,2026-01-06");
    maestro.write("incidents.csv", closed);
    assert_snapshot!(run(&maestro, "13:00", &["import", "incidents.csv"]), @"
    0 created, 1 closed meanwhile, 1 unchanged, 3 rejected

    LINE  COLUMN       CODE     WHY
       3  severity     E-ENUM   `SEV-9` is no severity that is known
       4  resolved_at  E-ORDER  it was over before it began
       5  id           E-DUP    the same id as an earlier record
    --- stderr ---
    note: 3 moments name no zone; read in America/New_York
    [exit 3]
    ");
    assert_snapshot!(fine(&maestro, "13:01", &["list", "--all"]), @"
    P   INCIDENT                 STATUS  NEXT  DUE  LEAD  TITLE
    P1  INC-2026-01-02-lost-key  closed  -       -  -     lost key
    P3  INC-2026-01-05-open      closed  -       -  -     open
    ");
}

#[test]
fn what_leaves_for_the_public_is_told_in_their_form() {
    let maestro = crash();
    fine(
        &maestro,
        "13:00",
        &[
            "update",
            "--kind",
            "ack",
            "--text",
            "We know: <b>{%% x</b> & more.",
            "--next",
            "1h",
        ],
    );
    fine(
        &maestro,
        "13:01",
        &[
            "update",
            "--text",
            "for the team only",
            "--next",
            "1h",
            "--private",
        ],
    );
    fine(&maestro, "13:02", &["set", "--affected", "CLI, macOS"]);
    assert_snapshot!(fine(&maestro, "13:03", &["export", "--to", "rss"]), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0">
    <channel>
    <title>caro: incidents</title>
    <link>urn:maestro:incidents</link>
    <description>What burns, and what was done.</description>
    <lastBuildDate>Sat, 24 Jan 2026 18:03:00 +0000</lastBuildDate>
    <item>
    <title>P0 ack: v1.1.0 crashes on startup (macOS 13)</title>
    <guid isPermaLink="false">INC-2026-01-24-crashes-startup-macos/1</guid>
    <pubDate>Sat, 24 Jan 2026 18:00:00 +0000</pubDate>
    <description>We know: &lt;b&gt;{%% x&lt;/b&gt; &amp; more.</description>
    </item>
    </channel>
    </rss>
    "#);
    assert_snapshot!(fine(&maestro, "13:03", &["export", "--to", "cstate"]), @r#"
    ---
    title: "v1.1.0 crashes on startup (macOS 13)"
    date: 2026-01-24 17:40:00
    resolved: false
    severity: down
    affected: ["CLI", "macOS"]
    section: issue
    ---

    *ack* - We know: &lt;b&gt;{%% x&lt;/b&gt; &amp; more. {{< track "2026-01-24 18:00:00" >}}
    "#);
    let out = ["export", "--to", "cstate", "--out", "content/issues"];
    assert_snapshot!(fine(&maestro, "13:03", &out), @"1 incidents, 1 files written");
    assert_snapshot!(fine(&maestro, "13:03", &out), @"1 incidents, 0 files written");
    let slack = fine(&maestro, "13:04", &["alert", "--to", "slack"]);
    assert!(serde_json::from_str::<Value>(&slack).unwrap()["text"].is_string());
}

#[test]
fn the_policy_of_the_reference_loads() {
    let page = crate::generated::committed("src/incident/README.md");
    let (_, rest) = page.split_once("```toml\n").unwrap();
    let (policy, _) = rest.split_once("```").unwrap();
    let config = maestro::config::parse("README.md", policy, &maestro::config::no_files);
    assert_eq!(
        config
            .unwrap_or_else(|faults| panic!("{faults}"))
            .incident
            .items
            .len(),
        1
    );
}
