//! Kept clocks never change a verdict.

use chrono::TimeDelta;

use super::check::{FailOn, Ignore};
use super::judged::{Judged, Question, judge};
use crate::cli::desk::{Deriver, Desk};
use crate::cli::sample;
use crate::model::{Decision, DecisionField};

fn judged(desk: &Desk, question: &Question<'_>) -> Judged {
    let mut judged = judge(desk, question).unwrap();
    judged
        .counting
        .sort_by_key(|it| (it.conversation, it.kind, it.cycle));
    judged
}

/// A desk with kept clocks and one without, both over the sample.
fn desks() -> (Desk, Desk) {
    let moment = sample::moment().unwrap();
    let (mut kept, plain) = (sample::desk(moment).unwrap(), sample::desk(moment).unwrap());
    Deriver::of(&kept)
        .with(|positions| kept.store.decide(&[], positions))
        .unwrap();
    (kept, plain)
}

#[test]
fn kept_clocks_give_the_same_verdict_at_every_moment() {
    let (mut kept, mut plain) = desks();
    let all = Question {
        fail_on: &[FailOn::AtRisk],
        ..Question::default()
    };
    let lenient = Question {
        ignore: &[Ignore::Retarget],
        ..Question::default()
    };
    let moment = sample::moment().unwrap();
    for minutes in [
        0, 1, 20, 59, 60, 61, 240, 600, 1_440, 2_000, 10_000, 100_000,
    ] {
        let now = moment + TimeDelta::minutes(minutes);
        let (kept, plain) = (kept.at(now), plain.at(now));
        assert!(kept.clocks().unwrap().is_some(), "the cache holds");
        assert!(plain.clocks().unwrap().is_none(), "nothing was kept here");
        for question in [&all, &lenient] {
            let (kept, plain) = (judged(kept, question), judged(plain, question));
            assert!(!plain.counting.is_empty());
            assert_eq!(kept.counting, plain.counting, "{minutes} min later");
            assert_eq!(kept.tally, plain.tally, "{minutes} min later");
            assert_eq!(kept.aside, plain.aside, "{minutes} min later");
        }
    }
}

#[test]
fn a_decision_changes_the_kept_clocks_in_the_same_breath() {
    let (mut desk, _) = desks();
    let moment = sample::moment().unwrap();
    let first = judged(&desk, &Question::default()).counting[0].conversation;
    let done = Decision {
        conversation: first,
        at: moment,
        actor: "@mira".into(),
        field: DecisionField::Done,
        value: Some("done".into()),
        reason: None,
    };
    Deriver::of(&desk)
        .with(|positions| desk.store.decide(&[done], positions))
        .unwrap();
    let mut desk = desk.reread().unwrap();
    let after = desk.at(moment + TimeDelta::seconds(1));
    assert!(after.clocks().unwrap().is_some(), "the cache holds");
    let still = judged(after, &Question::default()).counting;
    assert!(still.iter().all(|it| it.conversation != first));
}

#[test]
fn what_is_as_new_as_the_moment_is_judged_anew() {
    let (mut desk, _) = desks();
    let moment = sample::moment().unwrap();
    let earlier = desk.at(moment - TimeDelta::days(1));
    assert!(earlier.clocks().unwrap().is_none());
    let another = desk.store.clocks("another program and policy", moment);
    assert!(another.unwrap().is_none());
}
