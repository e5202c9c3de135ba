//! Roll back, hotfix, or neither.

use super::{T0, at, distance, facts, settings, told};
use crate::incident::{self, Truth};
use crate::model::Priority;

/// What the matrix of `launch` says of an incident with these facts.
fn advised(severity: Priority, story: &str, known: &str, now: &str) -> String {
    let settings = settings("launch");
    let incident = told(T0, severity, story);
    let facts = incident::facts(&settings, &incident, &facts(known), at(T0) + distance(now));
    let advice = incident::advice(&settings, &facts);
    let rows: Vec<&str> = advice
        .rows
        .iter()
        .filter(|it| it.truth == Truth::Yes)
        .map(|it| it.id.as_str())
        .collect();
    let choice = advice.choice.map_or("-", |it| it.as_str());
    let could_be = advice.could_be.map_or("-", |it| it.as_str());
    format!(
        "{choice} [{}] maybe {could_be} [{}]",
        rows.join(" "),
        advice.missing.join(" ")
    )
}

/// Everything known, nothing of it bad.
pub(super) const HARMLESS: &str = "crash_user_share=0 pii_leak=no dangerous_command=no data_corruption=no p1_opened_first_hour=0 clear_fix=no";

#[test]
fn every_row_of_the_matrix_decides_alone() {
    let with = |fact: &str| {
        let name = fact.split('=').next().unwrap();
        let rest = HARMLESS.split(' ').filter(|it| !it.starts_with(name));
        rest.chain([fact]).collect::<Vec<_>>().join(" ")
    };
    for (fact, expected) in [
        ("crash_user_share=0.11", "rollback [crashes]"),
        ("crash_user_share=11%", "rollback [crashes]"),
        ("crash_user_share=10%", "- []"),
        ("pii_leak=yes", "rollback [pii-leak]"),
        ("dangerous_command=true", "rollback [dangerous-command]"),
        ("data_corruption=yes", "rollback [data-corruption]"),
        (
            "p1_opened_first_hour=2",
            "consider-rollback [several-p1-first-hour]",
        ),
        ("p1_opened_first_hour=1", "- []"),
        ("clear_fix=no", "- []"),
    ] {
        let said = advised(Priority::P1, "", &with(fact), "T+0:10");
        assert_eq!(said, format!("{expected} maybe - []"), "{fact}");
    }
    let clear = with("clear_fix=yes");
    assert_eq!(
        advised(Priority::P0, "", &clear, "T+0:10"),
        "hotfix [single-p0-clear-fix] maybe - []"
    );
    assert_eq!(
        advised(Priority::P1, "", &clear, "T+0:10"),
        "- [] maybe - []"
    );
}

#[test]
fn a_p0_without_a_fix_after_four_hours_is_rolled_back() {
    let said = |story, now| advised(Priority::P0, story, HARMLESS, now);
    assert_eq!(said("", "T+4:00"), "- [] maybe - []");
    assert_eq!(said("", "T+4:01"), "rollback [p0-not-fixed] maybe - []");
    assert_eq!(said("T+3:50 stage fix", "T+5:00"), "- [] maybe - []");
    assert_eq!(
        advised(Priority::P1, "", HARMLESS, "T+9:00"),
        "- [] maybe - []"
    );
}

#[test]
fn the_most_careful_row_wins() {
    let known = HARMLESS.replace("clear_fix=no", "clear_fix=yes");
    let known = known.replace("crash_user_share=0", "crash_user_share=0.14");
    assert_eq!(
        advised(Priority::P0, "", &known, "T+0:10"),
        "rollback [crashes single-p0-clear-fix] maybe - []"
    );
}

#[test]
fn what_nobody_knows_is_asked_for_and_decides_nothing() {
    assert_eq!(
        advised(Priority::P0, "", "", "T+0:10"),
        "- [] maybe rollback [clear_fix crash_user_share dangerous_command data_corruption p1_opened_first_hour pii_leak]"
    );
    // One row that is certain needs no other of its kind.
    assert_eq!(
        advised(Priority::P0, "", "pii_leak=yes", "T+0:10"),
        "rollback [pii-leak] maybe - []"
    );
    let hotfix = "clear_fix=yes crash_user_share=0 pii_leak=no data_corruption=no";
    assert_eq!(
        advised(Priority::P0, "", hotfix, "T+0:10"),
        "hotfix [single-p0-clear-fix] maybe rollback [dangerous_command p1_opened_first_hour]"
    );
    // A fact may be taken back.
    let story = "T+0:05 fact pii_leak yes\nT+0:06 fact pii_leak unknown";
    assert!(advised(Priority::P0, story, "", "T+0:10").starts_with("- []"));
}

fn needed(preset: &str, severity: Priority, known: &str) -> String {
    let settings = settings(preset);
    let incident = told(T0, severity, "");
    let facts = incident::facts(&settings, &incident, &facts(known), at(T0));
    let found = incident::eligibility(&settings, &facts);
    let need = found.need.map_or("-", |it| it.as_str());
    let could_be = found.could_be.map_or("-", |it| it.as_str());
    format!("{need} maybe {could_be}")
}

#[test]
fn a_hotfix_at_the_launch_takes_a_fifth_of_the_users() {
    let calm = "security=no data_corruption=no";
    let check = |severity, known: &str, expected| {
        assert_eq!(needed("launch", severity, known), expected, "{known}");
    };
    check(Priority::P0, "", "required maybe -");
    check(
        Priority::P1,
        &format!("{calm} user_share=0.21"),
        "required maybe -",
    );
    check(Priority::P1, &format!("{calm} user_share=20%"), "- maybe -");
    check(Priority::P2, &format!("{calm} user_share=90%"), "- maybe -");
    check(Priority::P3, "security=yes", "required maybe -");
    check(Priority::P3, "data_corruption=yes", "required maybe -");
    check(Priority::P1, "", "- maybe required");
}

#[test]
fn a_hotfix_in_the_beta_is_considered_when_most_are_stuck() {
    let calm = "security=no data_corruption=no pii_leak=no";
    let check = |severity, known: &str, expected| {
        let known = format!("{calm} {known}");
        assert_eq!(needed("beta", severity, &known), expected, "{known}");
    };
    check(Priority::P0, "", "required maybe -");
    check(
        Priority::P1,
        "feature_broken=yes user_share=0.51 workaround=no",
        "consider maybe -",
    );
    check(
        Priority::P1,
        "feature_broken=yes user_share=0.50 workaround=no",
        "- maybe -",
    );
    check(
        Priority::P1,
        "feature_broken=yes user_share=0.51 workaround=yes",
        "not-needed maybe -",
    );
    check(
        Priority::P2,
        "user_share=0.09 workaround=no",
        "not-needed maybe -",
    );
    check(
        Priority::P1,
        "feature_broken=yes user_share=0.51",
        "- maybe consider",
    );
    assert_eq!(
        needed("beta", Priority::P2, "pii_leak=yes"),
        "required maybe -"
    );
}
