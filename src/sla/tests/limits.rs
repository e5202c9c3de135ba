use super::{check, checked, policy};
use crate::sla::{Combine, OnPriorityChange, WeekendAppliesTo};

#[test]
fn pauses_stop_what_is_pausable_and_nothing_else() {
    insta::assert_snapshot!(check("all: first_response=4h resolution=8h", "
        26T09:00 opened ann
        26T10:00 labeled mira needs-info
        26T12:00 unlabeled mira needs-info
        26T14:00 now
    "), @"
    first_response all due 26T13:00 used 5h breached_open
    resolution all due 26T19:00 used 3h running
    ");
}

#[test]
fn a_customer_message_ends_the_pause_though_the_label_is_on() {
    insta::assert_snapshot!(check("all: resolution=8h", "
        26T09:00 opened ann
        26T10:00 labeled mira needs-info
        26T12:00 says ann here it is
        26T14:00 now
    "), @"resolution all due 26T19:00 used 3h running (auto-resumed)");
}

#[test]
fn an_open_pause_moves_the_due_moment_with_the_day() {
    insta::assert_snapshot!(check("all: resolution=8h", "
        26T09:00 opened ann
        26T10:00 labeled mira needs-info
        26T20:00 now
    "), @"resolution all due 27T03:00 used 1h paused");
}

#[test]
fn the_weekend_pair_goes_by_the_day_of_the_start() {
    // The 31st is a Saturday; the 30th a Friday.
    let rules = "all: first_response=24h/48h";
    insta::assert_snapshot!(check(rules, "
        30T20:00 opened ann
        30T21:00 now
    "), @"first_response all due 31T20:00 used 1h running");
    let mut policy = policy(rules);
    policy.weekend.applies_to = WeekendAppliesTo::StartOrDue;
    insta::assert_snapshot!(checked(&policy, "
        30T20:00 opened ann
        30T21:00 now
    "), @"first_response all due 01T20:00 used 1h running");
    insta::assert_snapshot!(check(rules, "
        24T10:00 opened ann
        24T12:00 now
    "), @"first_response all due 26T10:00 used 2h running");
}

#[test]
fn office_hours_stand_still_at_night() {
    insta::assert_snapshot!(check("all: first_response=4h@office triage=1bd@office", "
        26T16:00 opened ann
        27T10:00 now
    "), @"
    first_response all due 27T12:00 used 2h running
    triage all due 27T16:00 used 2h running
    ");
}

#[test]
fn the_priority_comes_from_the_history() {
    insta::assert_snapshot!(check("p0 priority=P0: resolution=2h\nrest: resolution=24h", "
        26T09:00 opened ann
        26T10:00 labeled mira P0
        26T10:30 unlabeled mira P0
        26T14:00 now
    "), @"resolution rest due 27T09:00 used 5h running");
}

#[test]
fn a_breach_by_a_raised_priority_alone_says_so() {
    let rules = "p1 priority=P1: resolution=4h\nrest: resolution=24h";
    let story = "
        26T09:00 opened ann
        26T14:00 labeled mira P1
        26T15:00 now
    ";
    insta::assert_snapshot!(check(rules, story), @"resolution p1 due 26T13:00 used 6h breached_open (retarget)");
    let mut change = policy(rules);
    change.on_priority_change = OnPriorityChange::Change;
    insta::assert_snapshot!(checked(&change, story), @"resolution p1 due 26T18:00 used 6h running");
}

#[test]
fn a_closed_clock_keeps_the_priority_it_stopped_under() {
    insta::assert_snapshot!(check("p0 priority=P0: first_response=1h\nrest: first_response=24h", "
        26T09:00 opened ann
        26T12:00 says mira hello
        26T13:00 labeled mira P0
        27T00:00 now
    "), @"first_response rest due 27T09:00 used 3h met");
}

#[test]
fn a_decision_beats_the_label() {
    insta::assert_snapshot!(check("p0 priority=P0: resolution=2h\np2 priority=P2: resolution=168h", "
        26T09:00 opened ann
        26T09:00 has P0
        26T10:00 decides priority P2
        26T14:00 now
    "), @"resolution p2 due 02T09:00 used 5h running");
}

#[test]
fn strictest_takes_the_earliest_due_moment() {
    let mut policy = policy(
        "slow: first_response=24h resolution=next-release\nfast: first_response=4h resolution=72h",
    );
    policy.combine = Combine::Strictest;
    insta::assert_snapshot!(checked(&policy, "
        26T09:00 opened ann
        26T10:00 now
    "), @"
    first_response fast due 26T13:00 used 1h running
    resolution fast due 29T09:00 used 1h running
    ");
}

#[test]
fn the_phase_is_that_of_the_start() {
    insta::assert_snapshot!(check("week1 phase=week1 priority=none: first_response=4h\nrest: first_response=48h", "
        23T09:00 opened ann
        24T09:00 now
    "), @"first_response rest due 25T09:00 used 1d running");
}

#[test]
fn next_release_is_open_ended_until_there_is_one() {
    insta::assert_snapshot!(check("all: resolution=next-release", "
        26T09:00 opened ann
        27T00:00 now
    "), @"resolution all due - used 15h open_ended");
    insta::assert_snapshot!(check("all: resolution=next-release", "
        26T09:00 opened ann
        26T20:00 released
        27T00:00 now
    "), @"resolution all due 26T20:00 used 15h breached_open");
}
