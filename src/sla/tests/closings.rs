use super::{check, checked, policy, told};
use crate::model::story::read;
use crate::sla::ResolutionMode;

#[test]
fn a_closing_by_the_team_counts_and_one_by_the_author_withdraws() {
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T10:00 closed mira
        27T00:00 now
    "), @"first_response all due 26T13:00 used 1h met");
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T10:00 closed ann
        27T00:00 now
    "), @"first_response all due 26T13:00 used 1h cancelled (withdrawn)");
}

#[test]
fn a_promise_already_broken_stays_broken_when_it_is_taken_back() {
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T20:00 closed ann
        27T00:00 now
    "), @"first_response all due 26T13:00 used 11h breached_closed");
}

#[test]
fn closing_cancels_the_next_response_and_reopening_starts_it_again() {
    insta::assert_snapshot!(check("all: next_response=4h", "
        26T09:00 opened ann
        26T09:30 says mira try again
        26T10:00 says ann no change
        26T11:00 closed mira
        26T12:00 reopened ann
        26T13:00 now
    "), @"
    next_response all due 26T14:00 used 1h cancelled (closed)
    next_response all due 26T16:00 used 1h running
    ");
}

#[test]
fn a_reopening_resumes_the_resolution_without_the_closed_time() {
    let story = "
        26T09:00 opened ann
        26T11:00 closed mira
        27T11:00 reopened ann
        27T12:00 closed mira
        28T00:00 now
    ";
    insta::assert_snapshot!(check("all: resolution=4h", story), @"resolution all due 27T13:00 used 3h met");
    let mut cycle = policy("all: resolution=4h");
    cycle.resolution_mode = ResolutionMode::Cycle;
    insta::assert_snapshot!(checked(&cycle, story), @"
    resolution all due 26T13:00 used 2h met
    resolution all due 27T15:00 used 1h met
    ");
    cycle.resolution_mode = ResolutionMode::First;
    insta::assert_snapshot!(checked(&cycle, story), @"resolution all due 26T13:00 used 2h met");
}

#[test]
fn not_planned_cancels_the_resolution() {
    insta::assert_snapshot!(check("all: resolution=72h", "
        26T09:00 opened ann
        26T11:00 closed mira not_planned
        28T00:00 now
    "), @"resolution all due 29T09:00 used 2h cancelled (not-planned)");
}

#[test]
fn done_stops_the_clocks_and_a_new_word_starts_them_again() {
    insta::assert_snapshot!(check("all: first_response=4h next_response=4h resolution=24h", "
        26T09:00 opened ann
        26T10:00 says mira done
        26T11:00 decides done yes
        27T08:00 says ann it is back again
        27T09:00 now
    "), @"
    first_response all due 26T13:00 used 1h met
    next_response all due 27T12:00 used 1h running
    resolution all due 28T06:00 used 3h running
    ");
}

#[test]
fn after_the_closing_no_word_starts_a_clock() {
    insta::assert_snapshot!(check("all: next_response=4h periodic_update=1h first_response=4h", "
        26T09:00 opened ann
        26T09:10 says mira fixed
        26T09:20 closed mira
        26T09:30 says mira thank you for the report
        26T10:00 says ann it fails again on my other machine
        28T00:00 now
    "), @"
    first_response all due 26T13:00 used 10m met
    periodic_update all due 26T10:10 used 10m cancelled (closed)
    ");
}

#[test]
fn a_closing_taken_back_ends_no_first_response() {
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T10:00 closed ann
        26T12:00 reopened ann
        26T16:00 now
    "), @"first_response all due 26T15:00 used 5h breached_open");
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T10:00 closed stale-bot
        26T12:00 reopened ann
        26T13:00 says mira hello
        26T16:00 now
    "), @"first_response all due 26T15:00 used 2h met");
}

#[test]
fn a_duplicate_ends_its_clocks_as_merged() {
    insta::assert_snapshot!(check("all: first_response=4h next_response=4h resolution=24h", "
        26T09:00 opened ann
        26T10:00 closed mira duplicate
        27T00:00 now
    "), @"
    first_response all due 26T13:00 used 1h cancelled (merged)
    resolution all due 27T09:00 used 1h cancelled (merged)
    ");
}

#[test]
fn a_closing_is_no_update() {
    insta::assert_snapshot!(check("all: periodic_update=24h", "
        26T09:00 opened ann
        26T10:00 closed mira
        26T12:00 reopened ann
        26T13:00 now
    "), @"
    periodic_update all due 27T09:00 used 1h cancelled (closed)
    periodic_update all due 27T12:00 used 1h running
    ");
}

#[test]
fn what_github_has_closed_is_not_opened_by_a_word_after_done() {
    insta::assert_snapshot!(check("all: resolution=24h", "
        26T09:00 opened ann
        26T10:00 closed mira
        26T11:00 decides done yes
        26T12:00 says ann it is back again
        26T13:00 decides done nothing
        27T00:00 now
    "), @"resolution all due 27T09:00 used 1h met");
}

#[test]
fn a_closing_that_the_history_missed_counts() {
    let mut story = read(
        "
        26T09:00 opened ann
        26T10:00 closed mira
        26T11:00 reopened ann
        26T12:00 closed mira
        27T00:00 now
    ",
    );
    story.conversation.events.pop();
    insta::assert_snapshot!(told(&policy("all: resolution=24h"), story), @"resolution all due 27T10:00 used 2h met");
}

#[test]
fn a_merge_before_any_word_cancels_and_the_resolution_is_met() {
    insta::assert_snapshot!(check("all: first_response=4h resolution=24h", "
        26T09:00 opened ann
        26T10:00 merged mira
        27T00:00 now
    "), @"
    first_response all due 26T13:00 used 1h cancelled (merged)
    resolution all due 27T09:00 used 1h met
    ");
}

#[test]
fn nothing_starts_while_closed() {
    insta::assert_snapshot!(check("p0 priority=P0: mitigation_note=4h", "
        26T09:00 opened ann
        26T10:00 closed mira
        26T11:00 labeled mira P0
        27T00:00 now
    "), @"");
    insta::assert_snapshot!(check("p0 priority=P0: mitigation_note=4h", "
        26T09:00 opened ann
        26T09:00 labeled mira P0
        26T10:00 closed mira
        26T12:00 reopened ann
        26T13:00 now
    "), @"mitigation_note p0 due 26T15:00 used 2h running");
}

#[test]
fn what_is_taken_back_never_was() {
    let rules = "all: first_response=4h acknowledge=4h";
    let plain = check(
        rules,
        "
        26T09:00 opened ann
        26T10:00 now
    ",
    );
    let taken_back = check(
        rules,
        "
        26T09:00 opened ann
        26T09:10 decides done yes
        26T09:20 decides owner mira
        26T09:30 decides done nothing
        26T09:40 decides owner nothing
        26T10:00 now
    ",
    );
    assert_eq!(taken_back, plain);
}

#[test]
fn nobody_outside_waits_for_the_triage_of_our_own_issue() {
    assert_eq!(
        check(
            "all: triage=4h triage_max=8h",
            "
        26T09:00 opened mira
        28T10:00 now
    "
        ),
        ""
    );
}
