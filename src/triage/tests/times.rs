use super::{Since, at, check, judged, promised, story, with_case};
use crate::sla::tests::policy;

#[test]
fn the_promise_that_breaks_first_is_the_due_moment() {
    insta::assert_snapshot!(promised("
        26T09:00 opened ann
        26T10:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due 27T09:00");
    insta::assert_snapshot!(promised("
        26T09:00 opened ann
        26T10:00 says mira hello
        26T11:00 says ann it still crashes
        26T12:00 now
    "), @"P? (unclassified) us:reply since 26T11:00, us: answer, due 27T11:00");
    insta::assert_snapshot!(promised("
        26T09:00 opened ann
        26T09:00 has P0
        26T12:00 now
    "), @"P0 (label) new since 26T09:00, us: acknowledge in public, due 26T10:00 late 2h");
}

#[test]
fn where_nothing_is_promised_nothing_is_due() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
}

#[test]
fn their_silence_becomes_our_move() {
    insta::assert_snapshot!(check("
        20T09:00 opened ann
        20T10:00 says mira which version do you run?
        27T09:00 now
    "), @"P? (unclassified) them:info since 20T10:00, them: wait for them, due 27T10:00");
    insta::assert_snapshot!(check("
        20T09:00 opened ann
        20T10:00 says mira which version do you run?
        27T11:00 now
    "), @"P? (unclassified) them:info since 20T10:00, them: ask again, or close, due 27T10:00");
}

#[test]
fn a_snooze_ends_at_its_moment_or_when_they_write() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides snooze 2026-01-28T09:00:00Z
        27T09:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never snoozed until 28T09:00");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides snooze 2026-01-28T09:00:00Z
        28T09:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides snooze 2026-01-28T09:00:00Z
        26T11:00 says ann it is worse now than before
        26T12:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
}

#[test]
fn a_snooze_until_they_write_sleeps_through_courtesies() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides snooze reply
        26T11:00 says ann thanks!
        26T12:00 autoresponds ann I am out of office
        26T13:00 says mira hello
        30T09:00 now
    "), @"P? (unclassified) us:investigating since 26T13:00, us: post status, due never snoozed until they write");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides snooze reply
        26T11:00 says bob it crashes here as well, on Windows
        30T09:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
}

#[test]
fn a_snooze_ends_while_there_is_time_to_keep_a_promise() {
    let told = |begin: &str, now: &str| {
        format!(
            "
        26T08:00 opened ann
        26T09:00 promises 28T09:00 a fix
        {begin} decides snooze 2026-01-31T09:00:00Z
        {now} now
    "
        )
    };
    let snoozed = |begin, now| {
        check(&told(begin, now))
            .split_once(" snoozed ")
            .map(|it| it.1.to_owned())
    };
    let until = |it: &str| Some(format!("until {it}"));
    assert_eq!(snoozed("26T10:00", "27T20:00"), until("27T21:00"));
    assert_eq!(snoozed("26T10:00", "27T21:00"), None);
    assert_eq!(snoozed("27T22:00", "28T08:00"), until("28T09:00"));
    assert_eq!(snoozed("27T22:00", "28T09:00"), None);
    // Who snoozes what is late already knows that it is.
    assert_eq!(snoozed("28T10:00", "30T09:00"), until("31T09:00"));
}

#[test]
fn a_snooze_is_woken_by_hand_and_by_a_reopening() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides snooze reply
        26T11:00 decides snooze nothing
        26T12:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:30 closed mira
        26T10:00 decides snooze reply
        26T11:00 reopened ann
        26T12:00 now
    "), @"P? (unclassified) us:reply since 26T11:00, us: answer, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T10:00 decides snooze tomorrow
        26T12:00 now
    "), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
}

#[test]
fn a_limit_that_ends_with_the_day_is_not_late_at_night() {
    let told = |now: &str| {
        let story = format!("26T13:00 opened ann\n{now} now");
        let item = judged("all: first_response=4h@office", story::read(&story));
        super::show(&item)
    };
    insta::assert_snapshot!(told("27T08:00"), @"P? (unclassified) new since 26T13:00, us: look at it, first reply, due 26T17:00");
    insta::assert_snapshot!(told("27T10:00"), @"P? (unclassified) new since 26T13:00, us: look at it, first reply, due 26T17:00 late 17h");
}

#[test]
fn what_is_only_measured_presses_nobody() {
    let mut measured = policy("all: first_response=4h");
    measured.enforce_from = Some(at("27T00:00"));
    let story = story::read(
        "
        26T09:00 opened ann
        28T09:00 now
    ",
    );
    insta::assert_snapshot!(super::show(&super::judged_by(&measured, story)), @"P? (unclassified) new since 26T09:00, us: look at it, first reply, due never");
}

#[test]
fn a_decision_beats_the_label_until_it_is_taken_back() {
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:00 has P1
        26T10:00 decides priority P3
        26T12:00 now
    "), @"P3 (decision) new since 26T09:00, us: first reply, due never");
    insta::assert_snapshot!(check("
        26T09:00 opened ann
        26T09:00 has P1
        26T10:00 decides priority P3
        26T11:00 decides priority nothing
        26T12:00 now
    "), @"P1 (label) new since 26T09:00, us: acknowledge in public, due never");
}

#[test]
fn the_owner_is_the_decided_one_else_the_first_assigned() {
    let owner = |told: &str| {
        let story = story::read(&format!("26T09:00 opened ann\n{told}\n26T12:00 now"));
        let owner = judged("", story).owner;
        owner.map(|it| it.raw().to_owned()).unwrap_or_default()
    };
    assert_eq!(owner(""), "");
    assert_eq!(owner("26T10:00 assigned jonas"), "jonas");
    let decided = "26T10:00 assigned jonas\n26T10:30 decides owner mira";
    assert_eq!(owner(decided), "mira");
    let taken_back = format!("{decided}\n26T11:00 decides owner nothing");
    assert_eq!(owner(&taken_back), "jonas");
}

#[test]
fn the_reasons_begin_with_the_promise() {
    let why = |told: &str| judged(super::PROMISES, story::read(told)).why.join("; ");
    insta::assert_snapshot!(why("
        26T09:00 opened ann
        26T09:00 has P0
        26T12:00 now
    "), @"first response 1h (p0); nobody answered for 3h");
    insta::assert_snapshot!(why("
        20T09:00 opened ann
        20T10:00 decides priority P2
        20T10:00 decides fix-planned v1.1.1
        20T10:00 says mira which version do you run?
        28T12:00 now
    "), @"silent since we asked 8d 2h, reminder after 7d; priority decided here; fix planned");
}

/// What happened since the 27th at noon; the day ends at midnight.
fn since(told: &str) -> String {
    let story = story::read(told);
    let since = with_case(super::PROMISES, story, &mut |case| {
        let mut since = Since::default();
        let (last, day_ends_at) = (at("27T12:00"), at("29T00:00"));
        since.add(case.timeline, last);
        since.promise(&crate::triage::position(case), last, case.now, day_ends_at);
        since
    });
    let counts = [
        ("new", since.new),
        ("replied", since.replied),
        ("reopened", since.reopened),
        ("closed", since.closed),
        ("breached", since.breached),
        ("due today", since.due_today),
    ];
    let happened = counts.iter().filter(|it| it.1 != 0);
    happened.map(|it| it.0).collect::<Vec<_>>().join(", ")
}

#[test]
fn since_the_last_look_each_line_counts_a_conversation_once() {
    insta::assert_snapshot!(since("
        27T13:00 opened ann
        27T14:00 says ann more details
        27T14:30 says ann and more
        28T09:00 now
    "), @"new, due today");
    insta::assert_snapshot!(since("
        26T09:00 opened ann
        26T10:00 says mira hello
        27T14:00 says ann it still crashes
        28T09:00 now
    "), @"replied, due today");
    insta::assert_snapshot!(since("
        26T09:00 opened ann
        26T10:00 closed mira
        27T14:00 reopened ann
        28T09:00 now
    "), @"reopened");
    insta::assert_snapshot!(since("
        26T09:00 opened ann
        26T10:00 says mira hello
        27T14:00 closed mira
        28T09:00 now
    "), @"closed");
    insta::assert_snapshot!(since("
        27T11:00 opened ann
        28T12:00 now
    "), @"breached");
    insta::assert_snapshot!(since("
        26T11:00 opened ann
        28T12:00 now
    "), @"");
    insta::assert_snapshot!(since("
        27T11:00 opened ann
        27T12:00 decides snooze reply
        28T09:00 now
    "), @"");
}

#[test]
fn in_a_private_conversation_nobody_is_asked_to_speak_in_public() {
    let action = |told: &str| judged("", story::read(told)).next_action;
    let public = "26T09:00 opened ann\n26T09:00 has P1\n26T10:00 now";
    assert_eq!(action(public), "acknowledge in public");
    assert_eq!(
        action(&format!("26T09:00 private\n{public}")),
        "acknowledge"
    );
}
