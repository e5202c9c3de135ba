//! What is written, and taken back.

use serde_json::json;

use super::{ACK, Desk, SWITCHES};

#[test]
fn labels_are_added_and_removed_never_replaced() {
    let desk = Desk::new();
    desk.done(&[
        "triage",
        "set",
        "#7",
        "--priority",
        "P1",
        "--owner",
        "@jonas",
    ]);
    let plan = desk.plan();
    assert_eq!(desk.writes(), [""; 0]);
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(
        desk.writes(),
        [
            "POST /repos/caro-cli/caro/issues/7/labels",
            "DELETE /repos/caro-cli/caro/issues/7/labels/medium",
            "POST /repos/caro-cli/caro/issues/7/assignees",
        ]
    );
    desk.now(|it| assert_eq!(it.labels, ["bug", "bug-p1-high"]));
    // The log knows its own writes: there is nothing to write any more, and an extract agrees.
    for _ in 0..2 {
        let again = desk.json(&["triage", "plan"]);
        assert_eq!(again["writes"], json!([]), "{again}");
        desk.extract();
    }
    // Once is enough.
    assert_eq!(desk.apply(&plan).code, 0);
    assert_eq!(desk.writes().len(), 3);
}

#[test]
fn what_was_written_is_taken_back() {
    let desk = Desk::new();
    desk.done(&[
        "triage",
        "set",
        "#7",
        "--priority",
        "P1",
        "--owner",
        "@jonas",
    ]);
    desk.done(ACK);
    let plan = desk.plan();
    assert_eq!(desk.apply(&plan).code, 0);
    desk.now(|it| assert_eq!(it.comments.len(), 2));
    assert_eq!(desk.ran(&["triage", "undo", &plan]).code, 5);
    let ran = desk.ran(&["triage", "undo", &plan, "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    desk.now(|it| {
        it.labels.sort();
        assert_eq!(it.labels, ["bug", "medium"]);
        assert_eq!((it.assignees.len(), it.comments.len()), (0, 1));
    });
    assert_eq!(
        desk.states(),
        "add-label undone; remove-label undone; assign undone; comment undone"
    );
    let n = desk.writes().len();
    desk.done(&["triage", "undo", &plan, "--yes"]);
    assert_eq!(desk.writes().len(), n);
    // The decision stands, so it is wanted again, by another plan.
    assert_ne!(desk.plan(), plan);
}

#[test]
fn a_comment_with_an_answer_stays() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    assert_eq!(desk.apply(&plan).code, 0);
    desk.now(|it| it.says("ann", "thank you"));
    let ran = desk.ran(&["triage", "undo", &plan, "--yes"]);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(ran.stdout.contains("ann wrote"), "{}", ran.shown());
    desk.now(|it| assert_eq!(it.comments.len(), 3));
}

#[test]
fn a_reply_leaves_no_debt_behind_and_its_promise_is_kept() {
    let desk = Desk::new();
    let plan = desk.acknowledged();
    assert_eq!(desk.apply(&plan).code, 0);
    desk.now(|it| {
        let sent = &it.comments[1].2;
        assert!(sent.contains("- **What happens:** it stops"), "{sent}");
        assert!(
            sent.ends_with(&format!("<!-- maestro:v1 op={plan}-1 kind=ack -->")),
            "{sent}"
        );
    });
    let shown = desk.json(&["triage", "show", "#7"]);
    let it = &shown["conversations"][0];
    assert_eq!(it["state"], "us:investigating", "{it}");
    assert_eq!(it["promises"][0]["due_at"], "2026-02-11T12:00:00Z", "{it}");
    assert_eq!(it["promises"][0]["message"], "issuecomment-101");
    let status = desk.json(&["sla", "status", "#7"]);
    assert_eq!(status["clocks"][0]["state"], "met", "{status}");
    // Said once is enough, until something happens.
    let again = desk.ran(ACK);
    assert_eq!(again.code, 5, "{}", again.shown());
}

#[test]
fn nobody_to_ask_is_a_no_and_a_dry_run_only_looks() {
    let desk = Desk::new();
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.plan();
    for args in [
        vec!["triage", "apply", &plan],
        vec!["triage", "apply"],
        vec!["triage", "apply", "--yes"],
    ] {
        let ran = desk.ran(&args);
        assert_eq!(ran.code, 5, "{args:?}: {}", ran.shown());
        assert!(ran.stderr.contains("--yes"), "{}", ran.shown());
    }
    assert_eq!(desk.github.lines(), [""; 0]);
    let ran = desk.ran(&["triage", "apply", &plan, "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(ran.stdout.contains("would be made"), "{}", ran.shown());
    assert_eq!(desk.writes(), [""; 0]);
    assert_eq!(desk.states(), "add-label planned; remove-label planned");
}

#[test]
fn labels_may_go_alone_where_the_user_says_so() {
    let desk = Desk::with(&format!("{SWITCHES}auto = [\"label\"]\n"));
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    desk.done(ACK);
    let ran = desk.ran(&["triage", "apply", "--yes"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    desk.now(|it| {
        assert_eq!(it.labels, ["bug", "bug-p1-high"]);
        assert_eq!(it.comments.len(), 1);
    });
}

#[test]
fn a_label_that_is_not_there_is_asked_about() {
    let desk = Desk::new();
    desk.now(|it| it.repository_labels = vec!["bug-p1-hihg".into(), "medium".into()]);
    desk.done(&["triage", "set", "#7", "--priority", "P1"]);
    let plan = desk.plan();
    let ran = desk.apply(&plan);
    assert_eq!(ran.code, 5, "{}", ran.shown());
    assert!(
        ran.stderr.contains("did you mean `bug-p1-hihg`?"),
        "{}",
        ran.shown()
    );
    assert_eq!(desk.writes(), [""; 0]);
    desk.done(&["triage", "apply", &plan, "--yes", "--create-labels"]);
    desk.now(|it| assert_eq!(it.labels, ["bug", "bug-p1-high"]));
}
