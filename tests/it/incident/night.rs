//! A whole night, from the report to the post-mortem.

use std::fmt::Write as _;

use insta::assert_snapshot;

use super::{desk, filled_in, run};

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
