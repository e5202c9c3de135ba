use insta::assert_snapshot;

use super::{code, desk, run};
use crate::support::{Maestro, sample};

#[test]
fn one_gate_of_the_sample_says_no() {
    assert_snapshot!(sample(&["gate", "--ga", "--width", "80"]));
    assert_snapshot!(sample(&["gate", "ga", "--width", "160"]));
}

#[test]
fn one_gate_of_the_sample_is_incomplete() {
    assert_snapshot!(sample(&["gate", "morning", "--width", "80"]));
    assert_snapshot!(sample(&["gate", "morning", "--width", "160"]));
}

#[test]
fn one_gate_of_the_sample_says_go() {
    let go = ["gate", "spec-ready", "--item", "RM-12", "--width"];
    assert_snapshot!(sample(&[&go[..], &["80"]].concat()));
    assert_snapshot!(sample(&[&go[..], &["160"]].concat()));
}

#[test]
fn a_criterion_is_explained_down_to_its_rows() {
    assert_snapshot!(sample(&[
        "gate", "explain", "ga", "zero-p0", "--width", "100"
    ]));
    assert_snapshot!(sample(&["gate", "explain", "resolution", "--width", "100"]));
    assert_snapshot!(sample(&[
        "gate",
        "explain",
        "spec-ready",
        "test-plan",
        "--item",
        "RM-12"
    ]));
}

#[test]
fn the_plan_is_the_shortest_way() {
    assert_snapshot!(sample(&["gate", "plan", "ga", "--width", "80"]));
    assert_snapshot!(sample(&["gate", "plan", "morning", "--width", "80"]));
}

#[test]
fn the_phases_of_maintenance_are_announced() {
    assert_snapshot!(sample(&["gate", "maintenance", "--announce"]));
    let refused = sample(&["gate", "ga", "--announce"]);
    assert!(refused.ends_with("[exit 2]"), "{refused}");
}

#[test]
fn other_verbs_of_the_sample_read_like_this() {
    assert_snapshot!(sample(&["gate", "list", "--width", "100"]));
    assert_snapshot!(sample(&[
        "gate",
        "waivers",
        "--expiring",
        "14d",
        "--width",
        "100"
    ]));
    assert_snapshot!(sample(&["gate", "history", "--width", "100"]));
    assert_snapshot!(sample(&[
        "gate",
        "require",
        "spec-ready",
        "--item",
        "RM-12"
    ]));
    assert_snapshot!(sample(&["gate", "require", "ga"]));
    assert_snapshot!(sample(&["gate", "check"]));
    assert_snapshot!(sample(&["gate", "diff", "g9"]));
}

#[test]
fn machines_and_documents_get_the_same_gate() {
    let desk = desk();
    let at = ["gate", "ship", "--as-of", "2026-02-12T13:00:00Z"];
    assert_snapshot!(desk.run(&[&at[..], &["--format", "json"]].concat()));
    assert_snapshot!(desk.run(&[&at[..], &["--format", "markdown"]].concat()));
    assert_snapshot!(desk.run(&[&at[..], &["--format", "csv"]].concat()));
}

#[test]
fn every_gate_of_the_sample_can_be_judged() {
    let desk = Maestro::new();
    let list = desk.json(&["gate", "list", "--sample"]);
    for gate in list["gates"].as_array().unwrap() {
        let name = gate["id"].as_str().unwrap();
        let mut args = vec!["gate", name, "--sample"];
        if gate["per_item"].as_bool().unwrap() {
            let without = desk.run(&args);
            assert!(
                without.contains("--item") && without.ends_with("[exit 2]"),
                "{without}"
            );
            args.extend(["--item", "acme"]);
        }
        let ran = desk.ran(&args);
        assert!(matches!(ran.code, 0 | 3 | 4), "{name}: {}", ran.shown());
        assert!(ran.stdout.contains("GO"), "{name}: {}", ran.shown());
    }
}

#[test]
fn the_verdict_is_the_exit_code() {
    let desk = desk();
    assert_eq!(
        code(&desk, "12T13:00", &["ship"]),
        4,
        "nobody attested the audit"
    );
    run(
        &desk,
        "12T13:00",
        &["attest", "audit", "--evidence", "a.pdf"],
    );
    assert_eq!(code(&desk, "12T13:00", &["ship"]), 0);
    assert_eq!(
        run(&desk, "12T13:00", &["ship", "-q"]),
        "[exit 0]",
        "silent when all is well"
    );
    assert_eq!(
        code(&desk, "13T13:00", &["ship"]),
        4,
        "the mail is a day old"
    );
    run(
        &desk,
        "12T14:00",
        &["attest", "audit", "--no", "--evidence", "two holes"],
    );
    assert_eq!(code(&desk, "12T14:00", &["ship"]), 3);
    std::fs::remove_file(desk.path("notes.md")).unwrap();
    run(&desk, "12T15:00", &["attest", "audit"]);
    assert_eq!(code(&desk, "12T15:00", &["ship"]), 0, "a warning");
    assert_eq!(
        code(&desk, "12T15:00", &["ship", "--fail-on", "important"]),
        3
    );
}

#[test]
fn an_empty_log_is_never_a_pass() {
    let empty = Maestro::at("2026-02-12T13:00:00Z");
    for name in [
        "ga",
        "day1",
        "week1",
        "patch",
        "perf",
        "stabilized",
        "handoff",
        "cutover",
    ] {
        let ran = empty.ran(&["gate", name]);
        assert!(matches!(ran.code, 3 | 4), "{name}: {}", ran.shown());
    }
    assert_eq!(empty.ran(&["gate", "ga"]).code, 4);
    assert_eq!(empty.ran(&["gate", "day1"]).code, 4);
    assert!(!empty.exists(".maestro"), "reading writes nothing");
}

#[test]
fn what_was_not_named_or_is_not_known_is_usage() {
    let desk = desk();
    assert_snapshot!(run(&desk, "12T13:00", &["shipp"]));
    assert_eq!(code(&desk, "12T13:00", &[]), 2);
    assert_snapshot!(run(&desk, "12T13:00", &["explain", "ship", "audti"]));
    assert_snapshot!(run(&desk, "12T13:00", &["attest", "adit"]));
    assert_eq!(code(&desk, "12T13:00", &["approve", "audit"]), 2);
    assert_eq!(code(&desk, "12T13:00", &["diff", "g99"]), 1);
    assert_eq!(code(&desk, "12T13:00", &["diff", "x"]), 2);
    assert_eq!(code(&desk, "12T13:00", &["ship", "--format", "sarif"]), 2);
}

/// The SQL that is shown gives the number that is shown.
#[test]
fn the_sql_of_a_number_gives_that_number() {
    let desk = Maestro::new();
    let gate = desk.json(&["gate", "ga", "--sample"]);
    let criteria = gate["criteria"].as_array().unwrap().iter();
    let mut n_asked = 0;
    for check in criteria.flat_map(|it| it["checks"].as_array().unwrap()) {
        let Some(sql) = check["evidence"]["value_sql"].as_str() else {
            continue;
        };
        let answer = desk.json(&["log", "sql", sql, "--sample"]);
        let row = answer[0].as_object().unwrap();
        let number = row.values().next().unwrap().as_f64().unwrap();
        let shown = check["value"].as_f64().unwrap();
        assert!((number - shown).abs() < 1e-9, "{check}: {number}");
        n_asked += 1;
    }
    assert!(8 <= n_asked, "{n_asked}");
}

/// Every phase with its evidence, up to the last line.
#[test]
fn maintenance_can_be_made_ready() {
    let desk = desk();
    let folder = ".artifacts/maintenance";
    for file in [
        "maintenance-charter.md",
        "capacity-analysis.csv",
        "tooling-access-checklist.json",
        "runbook-index.json",
        "support-workflow.yaml",
        "reporting-spec.md",
        "backlog-register.csv",
        "release-policy.md",
        "feedback-loop-map.json",
        "readiness-approval-log.csv",
        "monitoring-activation.json",
        "review-calendar.md",
    ] {
        let path = format!("{folder}/{file}");
        desk.write(&path, "written");
        super::age(&desk, &path, 1_770_768_000);
    }
    let promised = ["attest", "maint-1.promises", "maint-1.capacity"];
    run(&desk, "12T13:00", &promised);
    run(&desk, "12T13:00", &["approve", "charter"]);
    assert_snapshot!(run(&desk, "12T13:10", &["maintenance", "--announce"]));
    run(
        &desk,
        "12T13:00",
        &["attest", "maint-2.intake", "maint-4.monitoring"],
    );
    for who in ["operations", "product", "leadership"] {
        run(
            &desk,
            "12T13:00",
            &["approve", &format!("maintenance.{who}")],
        );
    }
    assert_snapshot!(run(&desk, "12T13:20", &["maintenance", "--announce"]));
    let go = ["decide", "maintenance", "--go", "--reason", "all is there"];
    assert_eq!(code(&desk, "12T13:30", &go), 0);
    let told = run(&desk, "12T13:40", &["maintenance", "--announce"]);
    assert!(
        told.contains("[PLAN COMPLETE]") && told.ends_with("[exit 0]"),
        "{told}"
    );
}
