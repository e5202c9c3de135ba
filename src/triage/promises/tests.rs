use chrono_tz::Tz;

use super::{Fate, phrase, says_will, suspects};
use crate::model::{Promise, story};
use crate::sla::tests::people;
use crate::sla::{PriorityLabels, Timeline};
use crate::triage::tests::{day, judged, show};

/// What became of the last promise of a story.
fn check(text: &str, expected: &str) {
    let story = story::read(text);
    let conversation = story.conversation.as_of(story.now).unwrap();
    let labels = PriorityLabels::default();
    let timeline = Timeline::new(&conversation, &story.decisions, &people(), &labels);
    let fate = story.promises.last().unwrap().fate(&timeline, story.now);
    let ended = fate
        .ended_at()
        .map_or(String::new(), |it| format!(" {}", day(it)));
    assert_eq!(format!("{}{ended}", fate.as_str()), expected, "{text}");
}

#[test]
fn our_next_word_of_substance_keeps_it() {
    let begin = "26T09:00 opened ann\n26T10:00 promises 27T10:00 news\n";
    let told = |rest: &str, expected: &str| check(&format!("{begin}{rest}"), expected);
    told("26T12:00 now", "due");
    told("27T10:00 now", "due");
    told("27T10:01 now", "overdue");
    told(
        "26T12:00 says mira it is the proxy\n28T10:00 now",
        "kept 26T12:00",
    );
    told("26T12:00 says mira thanks!\n28T10:00 now", "overdue");
    told("26T12:00 says ann any news?\n28T10:00 now", "overdue");
    told(
        "26T12:00 notes mira it is the proxy\n28T10:00 now",
        "overdue",
    );
    told(
        "26T12:00 autoresponds mira we are away\n28T10:00 now",
        "overdue",
    );
    told(
        "28T09:00 says mira it is the proxy\n28T10:00 now",
        "broken 28T09:00",
    );
}

#[test]
fn the_word_that_gives_a_promise_does_not_keep_it() {
    let begin = "26T09:00 opened ann\n26T10:00 promises 27T10:00 news\n";
    check(
        &format!("{begin}26T10:05 says mira you will hear tomorrow\n28T10:00 now"),
        "overdue",
    );
    let short = "26T09:00 opened ann\n26T10:00 promises 26T10:10 news\n";
    check(
        &format!("{short}26T10:06 says mira here it is\n26T11:00 now"),
        "kept 26T10:06",
    );
}

#[test]
fn a_closing_ends_it_for_nobody_waits_any_more() {
    let begin = "26T09:00 opened ann\n26T10:00 promises 27T10:00 news\n";
    check(
        &format!("{begin}26T12:00 closed ann\n28T10:00 now"),
        "kept 26T12:00",
    );
    check(
        &format!("{begin}27T12:00 closed mira\n28T10:00 now"),
        "broken 27T12:00",
    );
}

#[test]
fn what_somebody_says_of_it_counts_unless_the_log_knew_before() {
    let begin = "26T09:00 opened ann\n26T10:00 promises 27T10:00 news\n";
    check(
        &format!("{begin}26T12:00 keeps\n28T10:00 now"),
        "kept 26T12:00",
    );
    check(
        &format!("{begin}28T09:00 keeps\n28T10:00 now"),
        "broken 28T09:00",
    );
    check(
        &format!("{begin}26T12:00 withdraws\n28T10:00 now"),
        "withdrawn 26T12:00",
    );
    check(
        &format!("{begin}28T09:00 withdraws\n28T10:00 now"),
        "broken 28T09:00",
    );
    check(
        &format!("{begin}26T11:00 says mira it is the proxy\n26T12:00 withdraws\n28T10:00 now"),
        "kept 26T11:00",
    );
}

#[test]
fn an_owed_word_decides_when_our_next_move_is_due() {
    let item = |text: &str| {
        let item = judged("", story::read(text));
        format!("{}; {}", show(&item), item.why.join("; "))
    };
    insta::assert_snapshot!(item("
        26T09:00 opened ann
        26T10:00 says mira we can see it
        26T10:00 promises 27T10:00 update tomorrow
        27T08:00 now
    "), @r#"P? (unclassified) us:investigating since 26T10:00, us: post status (promised), due 27T10:00; promise "update tomorrow" 27 Jan; we spoke 22h ago"#);
    insta::assert_snapshot!(item("
        26T09:00 opened ann
        26T10:00 says mira which version do you run?
        26T10:00 promises 27T10:00 update [tomorrow](x)
        27T12:00 now
    "), @"P? (unclassified) them:info since 26T10:00, them: post status (promised), due 27T10:00 late 2h; promise 27 Jan; them:info for 1d 2h");
}

#[test]
fn a_kept_word_leaves_the_clocks_to_themselves() {
    let item = judged(
        "",
        story::read(
            "
        26T09:00 opened ann
        26T10:00 promises 27T10:00 news
        26T12:00 says mira it is the proxy
        27T12:00 now
    ",
        ),
    );
    assert_eq!(item.due_at, None, "{}", show(&item));
}

#[test]
fn who_what_and_when_in_one_sentence_sound_like_a_promise() {
    let sounds = |body: &str, said_at: &str, expected: &str| {
        let at = story::at(said_at);
        let due = phrase(body).and_then(|it| it.when.due_at(at, Tz::Europe__Berlin));
        assert_eq!(
            due.map(|it| it.to_rfc3339()),
            Some(expected.to_owned()),
            "{body}"
        );
    };
    // The 26th is a Monday.
    let end_of = |day: u8| format!("2026-01-{day}T22:59:59+00:00");
    for body in [
        "I'll update this thread tomorrow.",
        "Thanks for the log! We\u{2019}ll have a look tomorrow and let you know.",
        "I am going to post the numbers tomorrow",
        "Got it.\n\nYou'll hear from us tomorrow!",
        "It's quite late here, so I will reword that tomorrow morning",
    ] {
        sounds(body, "26T10:00", &end_of(27));
    }
    sounds(
        "I'll get back to you within 24 hours.",
        "26T10:00",
        "2026-01-27T10:00:00+00:00",
    );
    sounds(
        "We will report in two days",
        "26T10:00",
        "2026-01-28T10:00:00+00:00",
    );
    sounds("I'll fix this today", "26T10:00", &end_of(26));
    sounds("We'll ship a fix by Friday", "26T10:00", &end_of(30));
    sounds("We'll ship a fix by Friday", "30T10:00", &end_of(30));
    sounds("We'll follow up this week.", "26T10:00", &end_of(30));
    sounds("I'll do it tomorrow.", "26T10:00", &end_of(27));
    for body in [
        "You will get an answer by Friday.",
        "You'll get a fix by Friday",
        "You will hear from us by Friday",
    ] {
        sounds(body, "26T10:00", &end_of(30));
    }
    // On Friday the 16th, the weekend after it, and the Monday of the week that follows.
    let next_week = "We'll look into it next week.";
    sounds(next_week, "16T10:00", &end_of(23));
    sounds(next_week, "17T10:00", &end_of(23));
    sounds(next_week, "18T10:00", &end_of(23));
    sounds(next_week, "19T10:00", &end_of(30));
}

#[test]
fn what_lacks_one_of_them_does_not() {
    for body in [
        "",
        "Could you update tomorrow?",
        "Will you post it tomorrow?",
        "I'll look at it.",
        "The meeting is tomorrow.",
        "If it still fails I'll look at it tomorrow.",
        "I will not get to this today.",
        "I won't fix this today.",
        "Maybe I'll check tomorrow.",
        "> I'll update this thread tomorrow.\n\nThanks",
        "```\nI'll update this thread tomorrow\n```",
        "<!-- I'll update this thread tomorrow -->",
        "It crashed yesterday, I'll check.\nThe release was today.",
        "I'll update the docs in 400 days",
        "You will get an error today.",
        "You will have to update by Friday.",
        "You will see it by Friday, I checked.",
    ] {
        assert_eq!(phrase(body), None, "{body}");
    }
    let endless = format!("I'll update tomorrow {}", "x".repeat(100_000));
    assert_eq!(phrase(&endless), None);
}

#[test]
fn a_word_is_suspected_until_another_follows_or_somebody_decides() {
    let found = |text: &str, rejected: &[&str]| {
        let story = story::read(text);
        let conversation = story.conversation.as_of(story.now).unwrap();
        let labels = PriorityLabels::default();
        let timeline = Timeline::new(&conversation, &story.decisions, &people(), &labels);
        let rejected: Vec<_> = rejected.iter().map(|it| story::at(it)).collect();
        suspects(&timeline, &story.promises, &rejected, Tz::UTC).len()
    };
    let said = "26T09:00 opened ann\n26T10:00 says mira I'll update this thread tomorrow\n";
    assert_eq!(found(said, &[]), 1);
    assert_eq!(found(said, &["26T10:00"]), 0);
    assert_eq!(
        found(&format!("{said}27T10:00 says mira it is the proxy"), &[]),
        0
    );
    assert_eq!(found(&format!("{said}27T10:00 says ann any news?"), &[]), 1);
    assert_eq!(found(&format!("{said}27T10:00 closed ann"), &[]), 0);
    assert_eq!(
        found(&format!("{said}26T10:01 promises 27T10:00 news"), &[]),
        0
    );
    let theirs = "26T09:00 opened ann\n26T10:00 says ann I'll update this thread tomorrow";
    assert_eq!(found(theirs, &[]), 0);
}

#[test]
fn promises_at_the_end_of_the_calendar_are_read_all_the_same() {
    let mut promise: Promise = story::read("26T09:00 promises 27T10:00 news")
        .promises
        .remove(0);
    promise.at = chrono::DateTime::<chrono::Utc>::MIN_UTC;
    promise.due_at = chrono::DateTime::<chrono::Utc>::MAX_UTC;
    let story = story::read("26T09:00 opened ann\n27T10:00 now");
    let timeline_of = story.conversation.as_of(story.now).unwrap();
    let labels = PriorityLabels::default();
    let timeline = Timeline::new(&timeline_of, &[], &people(), &labels);
    assert_eq!(promise.fate(&timeline, story.now), Fate::Due);
}

#[test]
fn a_word_that_says_will_is_less_than_a_promise_and_enough() {
    let check = |body: &str, expected: bool| assert_eq!(says_will(body), expected, "{body:?}");
    check("I will fix this tomorrow.", true);
    check("I\u{2019}ll have a look", true);
    check("It is fixed in 1.1.1.", false);
    check("> I will send a log\n\nGot it, all is well.", false);
}
