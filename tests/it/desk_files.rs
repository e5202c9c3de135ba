//! The backlog, the hand-off and the workflow of a desk as files; where tickets go.

use insta::assert_snapshot;

use crate::support::{Maestro, sample};

fn desk() -> Maestro {
    let maestro = Maestro::at("2026-02-13T14:00:00Z");
    maestro.stdout(&[
        "init",
        "--preset",
        "solo",
        "--name",
        "caro",
        "--timezone",
        "Europe/Berlin",
        "--repo",
        "caro-cli/caro",
    ]);
    let exported = maestro.stdout(&["log", "export", "--sample"]);
    maestro.write("sample.jsonl", exported);
    maestro.stdout(&["extract", "file", "sample.jsonl"]);
    maestro
}

#[test]
fn the_backlog_on_the_sample() {
    assert_snapshot!(
        "backlog_80",
        sample(&["triage", "backlog", "--width", "80", "--format", "table"])
    );
    assert_snapshot!(
        "backlog_160",
        sample(&["triage", "backlog", "--width", "160", "--format", "table"])
    );
    let csv = sample(&["triage", "backlog", "--format", "csv"]);
    let register = sample(&["report", "artifact", "backlog"]);
    assert_eq!(csv, register);
}

#[test]
fn feedback_from_elsewhere_is_in_the_register_once() {
    let maestro = desk();
    maestro.write(
        "feedback.json",
        r#"{"items":[{"id":"F1","title":"=dark mode","votes":12,"priority":"P3"},
            {"id":"caro-cli/caro#226","title":"known by its number"}]}"#,
    );
    let sync = [
        "triage",
        "backlog",
        "--source",
        "feedback.json",
        "-o",
        "register.csv",
    ];
    assert!(maestro.stdout(&sync).contains("register.csv: created"));
    let first = maestro.read("register.csv");
    assert_eq!(first.matches("feedback:").count(), 1, "{first}");
    assert!(first.contains("'=dark mode"), "{first}");
    assert!(maestro.stdout(&sync).contains("register.csv: unchanged"));
    let without = ["triage", "backlog", "-o", "register.csv"];
    assert!(maestro.stdout(&without).contains("unchanged"));
    // What people write in their columns stays.
    let row = first
        .lines()
        .find(|it| it.starts_with("feedback:F1"))
        .unwrap();
    let decided = format!("{}later,,", row.strip_suffix(",,").unwrap());
    maestro.write("register.csv", first.replace(row, &decided));
    maestro.stdout(&sync);
    assert!(
        maestro.read("register.csv").contains("later"),
        "{}",
        maestro.read("register.csv")
    );
}

#[test]
fn a_feedback_file_that_is_none_is_told() {
    let maestro = desk();
    for (text, told) in [
        ("{", "it is no JSON"),
        ("{\"items\":3}", "it holds no list"),
        (
            "[{\"id\":1},{\"title\":2}]",
            "item 1 has no title; item 2 has no id",
        ),
    ] {
        maestro.write("feedback.json", text);
        let ran = maestro.ran(&["triage", "backlog", "--source", "feedback.json"]);
        assert!(ran.stderr.contains(told), "{}", ran.shown());
        assert_eq!(ran.code, 1);
    }
    let ran = maestro.ran(&["triage", "backlog", "--source", "nowhere.json"]);
    assert_eq!(ran.code, 1, "{}", ran.shown());
}

#[test]
fn the_hand_off_is_the_report() {
    let handoff = sample(&["triage", "handoff"]);
    assert_eq!(handoff, sample(&["report", "handoff"]));
    for said in [
        "## The word that we gave",
        "how the fifty jobs ended",
        "## Who is there",
    ] {
        assert!(handoff.contains(said), "{handoff}");
    }
    assert!(handoff.contains("the offline bundle"), "{handoff}");
}

#[test]
fn an_exported_workflow_is_fine_and_stays_as_it_is() {
    let maestro = Maestro::at("2026-02-13T14:00:00Z");
    maestro.stdout(&[
        "init",
        "--preset",
        "solo",
        "--name",
        "caro",
        "--timezone",
        "Europe/Berlin",
        "--repo",
        "caro-cli/caro",
    ]);
    let export = [
        "triage",
        "workflow",
        "export",
        "-o",
        "support-workflow.yaml",
    ];
    assert!(maestro.stdout(&export).contains("created"));
    assert!(maestro.stdout(&export).contains("unchanged"));
    assert_snapshot!(maestro.run(&["triage", "workflow", "check", "support-workflow.yaml"]), @"
    OK support-workflow.yaml: 4 rules, 4 severities, 3 channels, 0 cases
    [exit 0]
    ");
    let text = maestro.read("support-workflow.yaml");
    let ran = maestro.run_with_stdin(&["triage", "workflow", "check", "-"], &text);
    assert!(ran.ends_with("[exit 0]"), "{ran}");
}

const BROKEN: &str = "artifact: support-workflow
project: caro
intake:
  - channel: email
    rules: [rest, gone]
severity_matrix:
  - severity: P0
    labels: []
routing:
  - rule: rest
    channels: []
    priorities: []
    clocks: {first_response: 4h}
  - rule: p0
    priorities: [P0]
    clocks: {first_response: 1h}
    owner: '@stranger'
escalation:
  - to: founder
    holder: null
    within: 5m
cases:
  - {channel: email, priority: P0, rule: p0}
";

#[test]
fn a_workflow_in_which_tickets_get_lost_is_told_line_by_line() {
    let maestro = Maestro::at("2026-02-13T14:00:00Z");
    maestro.write("maestro.toml", "[team]\nmembers = [\"@mira\"]\n[[sla.rule]]\nid = \"all\"\nmatch = {}\nfirst_response = \"8h\"\n");
    maestro.write("wf.yaml", BROKEN);
    assert_snapshot!(
        "broken",
        maestro.run(&["triage", "workflow", "check", "wf.yaml", "--width", "100"])
    );
    let report = maestro.json(&["triage", "workflow", "check", "wf.yaml"]);
    assert_eq!(report["code"], "E-WORKFLOW");
    for (text, told) in [
        ("", "there is nothing in it"),
        ("intake: [", "this is no YAML"),
        ("- 1\n- 2\n", "keys with values belong here"),
        (
            "intake: {}\nseverity_matrix: 3\nrouting: []\n",
            "a list belongs here",
        ),
        (
            "intake: []\nseverity_matrix: []\nrouting: []\nescalatoin: []\n",
            "did you mean `escalation`?",
        ),
        (
            "intake: []\nrouting: []\nseverity_matrix:\n  - {severity: P0, fix: soon}\n",
            "`soon` is no length of time",
        ),
    ] {
        maestro.write("wf.yaml", text);
        let ran = maestro.run(&["triage", "workflow", "check", "wf.yaml"]);
        assert!(ran.contains(told), "{text}: {ran}");
        assert!(ran.ends_with("[exit 3]"), "{ran}");
    }
    let ran = maestro.run(&["triage", "workflow", "check", "nowhere.yaml"]);
    assert!(ran.ends_with("[exit 1]"), "{ran}");
    maestro.write("huge.yaml", "x".repeat(2 << 20));
    let ran = maestro.run(&["triage", "workflow", "check", "huge.yaml"]);
    assert!(ran.contains("longer than 1 MiB"), "{ran}");
}

#[test]
fn a_ticket_goes_where_it_is_to_go() {
    assert_snapshot!(
        "route",
        sample(&[
            "triage",
            "route",
            "--case",
            "channel=email,priority=P1,rule=email-p0-p1",
            "--case",
            "channel=github-issue,priority=P0,rule=p1",
            "--case",
            "priority=none",
            "--format",
            "table",
        ])
    );
    for (case, told) in [
        ("channel=fax", "fax"),
        ("priority=P9", "P9"),
        ("colour=red", "there is no `colour`"),
        ("P1", "is not KEY=VALUE"),
        ("phase=week9", "there is no phase `week9`"),
    ] {
        let ran = Maestro::new().ran(&["triage", "route", "--case", case, "--sample"]);
        assert!(ran.stderr.contains(told), "{}", ran.shown());
        assert_eq!(ran.code, 2);
    }
}

#[test]
fn a_workflow_with_roles_that_nobody_holds_is_asked_all_the_same() {
    let maestro = Maestro::at("2026-02-13T14:00:00Z");
    maestro.write(
        "maestro.toml",
        "extends = \"beta\"\n[release]\nlaunched_at = 2026-01-24T12:00:00Z\n\
         [team]\nmembers = [\"@mira\"]\n",
    );
    maestro.stdout(&["triage", "workflow", "export", "-o", "w.yaml"]);
    let checked = maestro.ran(&["triage", "workflow", "check", "w.yaml"]);
    assert_eq!(checked.code, 3, "{}", checked.shown());
    let case = ["triage", "route", "--case", "channel=email,priority=P1"];
    let of_policy = maestro.ran(&case);
    let of_file = maestro.ran(&[&case[..], &["--file", "w.yaml"]].concat());
    assert_eq!(of_file.code, 0, "{}", of_file.shown());
    assert_eq!(of_file.stdout, of_policy.stdout);
    assert!(of_file.stderr.contains("nobody holds this role"));
    assert!(of_file.stderr.contains("and 3 more"), "{}", of_file.stderr);
    // Who is named in the rules is looked for in the policy, too.
    let lint = maestro.ran(&["triage", "lint"]);
    assert_eq!(lint.code, 3, "{}", lint.shown());
    assert!(
        lint.stdout.contains("a role that nobody holds"),
        "{}",
        lint.stdout
    );
    maestro.write("broken.yaml", "routing: 7\n");
    let broken = maestro.ran(&[&case[..], &["--file", "broken.yaml"]].concat());
    assert_eq!(broken.code, 1, "{}", broken.shown());
}

#[test]
fn the_register_has_whole_titles_and_no_duplicates() {
    let maestro = Maestro::at("2026-02-13T14:00:00Z");
    let long = "x".repeat(10_000);
    let line = |id: u8, title: &str, who: &str| {
        format!(
            "{{\"channel\":\"discord\",\"external_id\":\"{id}\",\"title\":\"{title}\",\
             \"opened_at\":\"2026-02-10T09:00:00Z\",\"author\":{{\"handle\":\"{who}\"}}}}\n"
        )
    };
    let lines = [
        line(1, &long, "ann"),
        line(2, "y", "ben"),
        line(3, "z", "ann"),
    ]
    .concat();
    maestro.run_with_stdin(&["extract", "file", "-"], lines);
    maestro.stdout(&["triage", "dup", "c2", "c1"]);
    maestro.stdout(&["triage", "dup", "c3", "c1"]);
    let csv = maestro.stdout(&["triage", "backlog", "--format", "csv"]);
    assert!(csv.contains(&long), "{csv}");
    assert_eq!(csv.lines().count(), 2, "{csv}");
    let json = maestro.json(&["triage", "backlog"]);
    assert_eq!(json["items"][0]["people"], 2, "{json}");
    let put = ["triage", "backlog", "-o", "register.csv"];
    assert!(maestro.stdout(&put).contains("created"));
    assert!(maestro.stdout(&put).contains("unchanged"));
}
