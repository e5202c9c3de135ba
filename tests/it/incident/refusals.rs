//! What would do harm at three in the morning is refused, in words.

use super::{crash, fine, json, ran};

#[test]
fn two_that_are_merged_into_each_other_would_leave_nobody_at_the_fire() {
    let maestro = crash();
    fine(
        &maestro,
        "13:00",
        &["open", "slow search", "--severity", "P1"],
    );
    let merged = |from, into| ["close", from, "--as", "merged", "--into", into];
    let first = fine(&maestro, "13:01", &merged("slow", "crash"));
    assert!(
        first
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .contains("closed as merged into INC-2026-01-24-crashes-startup-macos"),
        "{first}"
    );
    let back = ran(&maestro, "13:02", &merged("crash", "slow"));
    assert_eq!(back.code, 5, "{}", back.shown());
    assert!(
        back.stderr.contains("was merged into INC-"),
        "{}",
        back.stderr
    );
    assert_eq!(
        json(&maestro, "13:03", &["show", "crash"])["closed_at"],
        serde_json::Value::Null
    );
    fine(
        &maestro,
        "13:03",
        &["open", "search again", "--severity", "P1"],
    );
    fine(
        &maestro,
        "13:04",
        &["close", "again", "--as", "false-alarm"],
    );
    let closed = ran(&maestro, "13:05", &merged("crash", "again"));
    assert_eq!(closed.code, 5, "{}", closed.shown());
    assert!(
        closed.stderr.contains("is closed as false-alarm"),
        "{}",
        closed.stderr
    );
}
