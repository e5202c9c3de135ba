use chrono_tz::Tz;

use super::moment;
use crate::report::calendar::{Cadence, When, contradictions, occurrences};

fn cadence(id: &str, when: When, duration: i64) -> Cadence {
    Cadence {
        id: id.to_owned(),
        title: id.to_owned(),
        when,
        duration,
        zone: Tz::America__New_York,
        phases: Vec::new(),
        owner: Some("ana".to_owned()),
        report: None,
    }
}

fn check_rhythm(text: &str, days: u64, expected: &[&str]) {
    let cadences = [cadence("it", text.parse().unwrap(), 0)];
    let launched_at = Some(moment("2026-01-24T17:00:00Z"));
    let from = moment("2026-03-01T00:00:00Z");
    let found: Vec<String> = occurrences(&cadences, &[], launched_at, from, days)
        .iter()
        .map(|it| it.at.format("%m-%dT%H:%M").to_string())
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_rhythm_keeps_its_local_time_over_the_change_of_the_clocks() {
    check_rhythm(
        "sat,mon 09:00",
        16,
        &[
            "03-02T14:00",
            "03-07T14:00",
            "03-09T13:00",
            "03-14T13:00",
            "03-16T13:00",
        ],
    );
    check_rhythm("second fri 16:00", 28, &["03-06T21:00", "03-20T20:00"]);
    check_rhythm("month-end 17:00", 62, &["03-31T21:00", "04-30T21:00"]);
    for wrong in [
        "",
        "fri",
        "fri 25:00",
        "someday 09:00",
        "second 09:00",
        "second month-end 09:00",
        "fri,, 09:00",
    ] {
        assert!(wrong.parse::<When>().is_err(), "{wrong}");
    }
}

#[test]
fn a_date_that_is_another_weekday_is_a_contradiction() {
    // The weekly reviews of S1 §Weekly Review Meetings.
    let dates = [
        "fri 2026-01-31 14:00",
        "fri 2026-02-07 14:00",
        "fri 2026-02-14 14:00",
    ];
    let dated = dates.map(|it| it.parse().unwrap()).to_vec();
    let cadences = [cadence("review", When::On(dated), 3_600)];
    assert_eq!(
        contradictions(&cadences, &[]),
        [
            "review: 2026-01-31 is a Saturday, not a Friday",
            "review: 2026-02-07 is a Saturday, not a Friday",
            "review: 2026-02-14 is a Saturday, not a Friday",
        ]
    );
}

#[test]
fn nobody_is_at_two_things_at_once() {
    let cadences = [
        cadence("review", "fri 14:00".parse().unwrap(), 3_600),
        cadence("sync", "fri 14:30".parse().unwrap(), 1_800),
    ];
    let all = occurrences(&cadences, &[], None, moment("2026-02-09T00:00:00Z"), 28);
    assert_eq!(
        contradictions(&cadences, &all),
        ["review and sync: ana has both at Fri 13 Feb 2026 14:30 EST"]
    );
}
