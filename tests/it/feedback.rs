//! What people want, how much, and how long it takes.

use serde_json::json;

use crate::support::Maestro;

const POLICY: &str = r#"extends = "beta"

[project]
name = "caro"

[release]
launched_at = 2026-01-24T12:00:00Z

[team]
members = ["@mira"]
"#;

fn desk(lines: &[serde_json::Value]) -> Maestro {
    let maestro = Maestro::new().with("MAESTRO_AS_OF", "2026-02-13T18:00:00Z");
    maestro.write("maestro.toml", POLICY);
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    maestro.write("log.jsonl", lines.join("\n"));
    maestro.stdout(&["extract", "file", "log.jsonl"]);
    maestro
}

fn idea(number: u32, opened_at: &str, more: &serde_json::Value) -> serde_json::Value {
    let mut idea = json!({
        "channel": "github-issue", "external_id": format!("caro-cli/caro#{number}"),
        "title": format!("idea {number}"), "opened_at": opened_at,
        "author": { "handle": format!("@a{number}") }, "labels": ["enhancement"],
    });
    let more = more.as_object().unwrap().clone();
    idea.as_object_mut().unwrap().extend(more);
    idea
}

#[test]
fn reactions_are_votes_and_an_idea_takes_until_its_decision_and_its_release() {
    let closed = json!({ "at": "2026-02-09T09:00:00Z", "kind": "closed", "actor": { "handle": "@mira", "role": "team" } });
    let released = json!({ "at": "2026-02-11T09:00:00Z", "kind": "released", "label": "v1.2" });
    let maestro = desk(&[
        idea(1, "2026-02-10T09:00:00Z", &json!({ "upvotes": 2 })),
        idea(
            2,
            "2026-02-10T09:00:00Z",
            &json!({ "reactions": { "+1": 3, "heart": 2, "-1": 40, "laugh": "x" } }),
        ),
        idea(
            3,
            "2026-02-07T09:00:00Z",
            &json!({ "state": "closed", "closed_at": "2026-02-09T09:00:00Z", "events": [closed, released] }),
        ),
        idea(4, "2026-02-12T09:00:00Z", &json!({ "upvotes": -7 })),
    ]);
    maestro.stdout(&[
        "triage",
        "set",
        "#4",
        "--fix-planned",
        "v1.3",
        "--as-of",
        "2026-02-13T09:00:00Z",
    ]);
    let shown = maestro.stdout(&["report", "feedback", "--format", "markdown"]);
    let at = |words: &str| {
        shown
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {shown}"))
    };
    assert!(at("idea 2: new, 5 votes") < at("idea 1: new, 2 votes"));
    assert!(at("idea 1: new, 2 votes") < at("idea 4"));
    assert!(
        shown.contains("Until it was decided: 1d 12h in the middle, 2d at most (n = 2)"),
        "{shown}"
    );
    assert!(
        shown.contains("Until it was released: 4d in the middle, 4d at most (n = 1)"),
        "{shown}"
    );
}

#[test]
fn a_number_that_is_too_high_is_not_called_below() {
    let line = json!({
        "channel": "github-issue", "external_id": "caro-cli/caro#1", "title": "it burns",
        "opened_at": "2026-02-10T09:00:00Z", "author": { "handle": "@a" }, "labels": ["bug-p0-critical"],
    });
    let maestro = desk(&[line]);
    let policy = format!("{POLICY}\n[report.targets]\np0_open = \"<= 0\"\np1_open = \"<= 2\"\n");
    maestro.write("maestro.toml", policy);
    maestro.stdout(&["triage", "set", "#1", "--priority", "P0"]);
    let shown = maestro.stdout(&["report", "weekly-metrics", "--format", "markdown"]);
    let row = |words: &str| {
        shown
            .lines()
            .find(|it| it.contains(words))
            .unwrap_or_default()
    };
    assert!(row("| P0 open").ends_with("| over |"), "{shown}");
    assert!(row("| P1 open").ends_with("| well under |"), "{shown}");
    assert!(
        shown.contains("Off target: Resolution rate; P0 open."),
        "{shown}"
    );
}

#[test]
fn an_announcement_names_channels_that_somebody_reads() {
    let maestro = desk(&[]);
    let ga = |policy: &str| {
        maestro.write("maestro.toml", policy);
        maestro.stdout(&["report", "announce-ga", "--format", "markdown"])
    };
    let rules = "\n[[sla.rule]]\nid = \"birds\"\nmatch = { channel = \"twitter\" }\nfirst_response = \"2h\"\n\n[[sla.rule]]\nid = \"chat\"\nmatch = { channel = [\"discord\", \"reddit\"] }\nfirst_response = \"3h\"\n";
    let alone = ga(&format!("{POLICY}{rules}"));
    assert!(
        !alone.contains("twitter") && !alone.contains("discord"),
        "{alone}"
    );
    let source = "\n[[source]]\nkind = \"discord\"\npath = \"export\"\n";
    let read = ga(&format!("{POLICY}{rules}{source}"));
    assert!(read.contains("| discord | 3h |"), "{read}");
    assert!(
        !read.contains("twitter") && !read.contains("reddit"),
        "{read}"
    );
}
