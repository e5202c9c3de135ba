use chrono_tz::Tz;

use super::{emergency, entry};
use crate::model::story::at;
use crate::report::Cadence;
use crate::report::capacity::{meetings, roster};
use crate::sla::tests::policy;

/// `60m fri 14:00`, in week1 where it ends with `week1`.
fn cadence(text: &str) -> Cadence {
    let (minutes, when) = text.split_once("m ").unwrap();
    let (when, phases) = match when.strip_suffix(" week1") {
        Some(when) => (when, vec!["week1".to_owned()]),
        None => (when, Vec::new()),
    };
    Cadence {
        id: text.replace(' ', "-"),
        title: text.to_owned(),
        when: when.parse().unwrap(),
        duration: minutes.parse::<i64>().unwrap() * 60,
        zone: Tz::UTC,
        phases,
        owner: None,
        report: None,
    }
}

fn check_meetings(cadences: &[&str], roster_text: &str, expected: &str) {
    let policy = policy("all: first_response=4h");
    let cadences: Vec<Cadence> = cadences.iter().map(|it| cadence(it)).collect();
    let rows = roster(&[entry(roster_text)], &policy, &emergency(), at("26T09:00"));
    let found = meetings(&cadences, Some("week1"), &rows, Some(0.25));
    let shown = format!(
        "{:?} {:?} {}",
        found.hours_per_week,
        found.share,
        found.standing.as_str()
    );
    assert_eq!(shown, expected);
}

#[test]
fn meetings_are_a_share_of_one_persons_hours() {
    let roster = "a hours=4 days=mon,tue people=3";
    check_meetings(
        &["60m mon,tue 09:00"],
        roster,
        "Some(2.0) Some(0.25) within",
    );
    check_meetings(
        &["60m mon,tue 09:00", "60m second fri 16:00"],
        roster,
        "Some(2.5) Some(0.3125) passed",
    );
    check_meetings(
        &["60m mon 09:00 week1"],
        roster,
        "Some(1.0) Some(0.125) within",
    );
    check_meetings(&["0m mon 09:00"], roster, "None None unknown");
    check_meetings(&["60m mon 09:00"], "a hours=4", "Some(1.0) None unknown");
}
