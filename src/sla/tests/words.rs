use super::check;

#[test]
fn a_reply_at_the_last_second_is_met() {
    insta::assert_snapshot!(check("all: first_response=24h", "
        26T09:00 opened ann
        27T09:00 says mira hello
        30T00:00 now
    "), @"first_response all due 27T09:00 used 1d met");
}

#[test]
fn only_a_public_word_of_the_team_is_a_response() {
    insta::assert_snapshot!(check("all: first_response=1h", "
        26T09:00 opened ann
        26T09:01 says welcome-bot hello
        26T09:02 says ann more details
        26T09:03 says bob me too
        26T09:04 notes mira who takes this?
        26T09:05 says ghost I know
        26T11:00 now
    "), @"first_response all due 26T10:00 used 2h breached_open");
}

#[test]
fn what_the_team_opens_owes_no_first_response() {
    insta::assert_snapshot!(check("all: first_response=1h next_response=4h", "
        26T09:00 opened mira
        26T10:00 says ann when will it be out
        26T12:00 now
    "), @"next_response all due 26T14:00 used 2h running");
}

#[test]
fn a_deleted_answer_was_an_answer() {
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T10:00 says mira hello
        26T11:00 deleted
        27T00:00 now
    "), @"first_response all due 26T13:00 used 1h met (evidence-deleted)");
}

#[test]
fn the_next_response_runs_from_the_oldest_unanswered_message() {
    insta::assert_snapshot!(check("all: next_response=4h", "
        26T09:00 opened ann
        26T09:30 says mira what do you see
        26T10:00 says ann this
        26T12:00 says ann and that
        26T15:00 says mira I see
        26T16:00 says ann thanks!
        27T00:00 now
    "), @"next_response all due 26T14:00 used 5h breached_closed");
}

#[test]
fn updates_are_owed_from_the_first_response_on() {
    insta::assert_snapshot!(check("all: first_response=4h periodic_update=24h", "
        26T09:00 opened ann
        26T10:00 says mira on it
        27T09:00 says mira still on it
        27T12:00 now
    "), @"
    first_response all due 26T13:00 used 1h met
    periodic_update all due 27T10:00 used 23h met
    periodic_update all due 28T09:00 used 3h running
    ");
}

#[test]
fn without_a_first_response_promise_updates_are_owed_from_the_opening() {
    insta::assert_snapshot!(check("all: periodic_update=24h", "
        26T09:00 opened ann
        26T12:00 now
    "), @"periodic_update all due 27T09:00 used 3h running");
}

#[test]
fn triage_asks_for_a_priority_and_an_owner_or_a_type() {
    insta::assert_snapshot!(check("all: triage=4h acknowledge=8h", "
        26T09:00 opened ann
        26T10:00 labeled mira P1
        26T11:00 assigned mira
        26T12:00 now
    "), @"
    acknowledge all due 26T17:00 used 2h met
    triage all due 26T13:00 used 2h met
    ");
}

#[test]
fn a_label_by_the_author_or_a_bot_triages_nothing() {
    insta::assert_snapshot!(check("all: triage=4h assess=1h", "
        26T09:00 opened ann
        26T09:00 labeled ann bug
        26T09:01 labeled triage-bot P1
        26T09:30 now
    "), @"
    triage all due 26T13:00 used 30m running
    assess all due 26T10:00 used 30m at_risk
    ");
}

#[test]
fn a_mitigation_note_is_owed_from_p0_on() {
    insta::assert_snapshot!(check("p0 priority=P0: mitigation_note=12h", "
        26T09:00 opened ann
        26T10:00 labeled mira P0
        26T12:00 says mira stay on 1.0 <!-- maestro:v1 op=1 kind=mitigation -->
        27T00:00 now
    "), @"mitigation_note p0 due 26T22:00 used 2h met");
}

#[test]
fn whoever_opened_for_the_team_may_answer_there() {
    insta::assert_snapshot!(check("all: next_response=4h periodic_update=24h", "
        26T09:00 opened mira
        26T10:00 says ann when will it be out
        26T12:00 says mira tomorrow
        26T13:00 now
    "), @"
    next_response all due 26T14:00 used 2h met
    periodic_update all due 27T12:00 used 1h running
    ");
}

#[test]
fn the_team_confirms_what_a_bot_has_guessed() {
    insta::assert_snapshot!(check("all: triage=4h", "
        26T09:00 opened ann
        26T09:01 labeled triage-bot P1
        26T10:00 decides priority P1
        26T10:00 decides owner mira
        26T12:00 now
    "), @"triage all due 26T13:00 used 1h met");
}

#[test]
fn an_answer_before_the_opening_is_a_skewed_clock() {
    insta::assert_snapshot!(check("all: first_response=4h", "
        26T09:00 opened ann
        26T08:59 says mira hello
        26T20:00 now
    "), @"first_response all due 26T13:00 used 0s met (clock-skew)");
}

#[test]
fn whoever_a_ghost_is_they_are_answered_and_answer_nobody() {
    insta::assert_snapshot!(check("all: first_response=4h next_response=4h", "
        26T09:00 opened ghost
        26T10:00 says ghost I found more
        26T11:00 says mira hello
        26T12:00 says ghost and now?
        26T20:00 now
    "), @"first_response all due 26T13:00 used 2h met");
}

#[test]
fn a_machine_s_word_neither_answers_nor_asks() {
    insta::assert_snapshot!(check("all: first_response=4h next_response=4h", "
        26T09:00 opened ann
        26T09:01 autoresponds mira we have received your message
        26T10:00 says mira hello
        26T11:00 autoresponds ann I am out of office
        26T20:00 now
    "), @"first_response all due 26T13:00 used 1h met");
}

#[test]
fn a_reply_said_to_be_sent_is_a_response_until_the_message_comes() {
    let told = |rest: &str| {
        let story = format!(
            "26T09:00 opened ann\n{rest}
             26T10:05 decides sent needs-info, written 2026-01-26T10:00:00Z\n27T00:00 now"
        );
        check("all: first_response=4h", &story)
    };
    insta::assert_snapshot!(told(""), @"first_response all due 26T13:00 used 1h 05m met");
    // The earlier of both is the first response.
    insta::assert_snapshot!(told("26T10:03 says mira which version?"), @"first_response all due 26T13:00 used 1h 03m met");
    insta::assert_snapshot!(told("26T10:20 says mira which version?"), @"first_response all due 26T13:00 used 1h 05m met");
}
