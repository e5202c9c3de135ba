use chrono::{DateTime, Utc};

use super::{Change, requester_wait, stats, time_in_label, time_in_state};
use crate::model::Actor;
use crate::sla::Calendar;

fn at(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(minute * 60, 0).unwrap()
}

/// Changes as `+10 -20`, in minutes.
fn changes(text: &str) -> Vec<Change> {
    text.split_whitespace()
        .map(|it| {
            let minute = at(it[1..].parse().unwrap());
            match it.starts_with('+') {
                true => Change::On(minute),
                false => Change::Off(minute),
            }
        })
        .collect()
}

fn check_label(text: &str, until: Option<i64>, minutes: Option<i64>) {
    let found = time_in_label(at(0), until.map(at), &changes(text));
    assert_eq!(found, minutes.map(|it| it * 60), "{text}");
}

#[test]
fn a_label_counts_while_it_is_on() {
    check_label("+10 -20 +30", Some(40), Some(20));
    check_label("+10 +15 -20 -25", Some(40), Some(10));
    check_label("-20", Some(40), Some(20));
    check_label("-50", Some(40), Some(40));
    check_label("+10 -10", Some(40), Some(0));
}

#[test]
fn a_label_that_is_still_on_needs_an_end() {
    check_label("+10", None, None);
    check_label("+10 -20 +30", None, Some(10));
    check_label("+50", Some(40), None);
    check_label("", Some(40), None);
}

#[test]
fn a_state_needs_a_beginning() {
    assert_eq!(time_in_state(None, Some(at(40)), &changes("-20")), None);
    let since_opening = time_in_state(Some(at(0)), Some(at(40)), &changes("-20"));
    assert_eq!(since_opening, Some(1_200));
}

#[test]
fn no_value_overflows_the_statistics() {
    let extremes = [Some(i64::MAX), Some(i64::MAX), Some(i64::MIN), None];
    let found = stats(&extremes).unwrap();
    assert_eq!((found.n, found.med, found.p90), (3, i64::MAX, i64::MAX));
}

#[test]
fn half_seconds_are_rounded_up() {
    let found = stats(&[Some(0), Some(1)]).unwrap();
    assert_eq!((found.avg, found.med, found.p90), (1, 1, 1));
}

#[test]
fn machines_and_strangers_neither_ask_nor_answer() {
    let messages = [
        (Actor::Unknown, at(0)),
        (Actor::Customer, at(10)),
        (Actor::Bot, at(11)),
        (Actor::Team, at(20)),
    ];
    let wait = |until| requester_wait(&Calendar::always(), &messages, until);
    assert_eq!(wait(None), 600);
    assert_eq!(wait(Some(at(15))), 300);
}
