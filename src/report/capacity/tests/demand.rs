use std::collections::BTreeMap;

use crate::report::capacity::{TeamHours, demand};

fn check_demand(opened: &[(&str, usize)], minutes: &[(&'static str, f64)], expected: &str) {
    let team = TeamHours {
        hours_per_week: Some(10.0),
        ..TeamHours::default()
    };
    let (opened, minutes) = (
        opened.iter().copied().collect(),
        minutes.iter().copied().collect(),
    );
    let found = demand(Some(&opened), &minutes, &team);
    let shown = format!(
        "{:?} {:?} {}",
        found.hours_per_week, found.utilisation, found.gap
    );
    assert_eq!(shown.trim(), expected);
}

#[test]
fn what_comes_in_is_arrivals_times_minutes() {
    check_demand(&[("P0", 8)], &[("P0", 60.0)], "Some(2.0) Some(0.2)");
    check_demand(
        &[("P0", 8), ("none", 4)],
        &[("P0", 60.0), ("none", 30.0)],
        "Some(2.5) Some(0.25)",
    );
    let unsaid = "None None not said: how long one takes of P2, none";
    check_demand(
        &[("P0", 8), ("P2", 1), ("none", 4)],
        &[("P0", 60.0)],
        unsaid,
    );
    let nothing =
        "None None not said: how long a conversation takes (`capacity.minutes_per_conversation`)";
    check_demand(&[("P0", 8)], &[], nothing);
    check_demand(&[], &[("P0", 60.0)], "Some(0.0) Some(0.0)");
}

#[test]
fn of_a_log_that_was_never_filled_nothing_is_known() {
    let minutes = BTreeMap::from([("P0", 60.0)]);
    let found = demand(None, &minutes, &TeamHours::default());
    assert_eq!(found.hours_per_week, None);
    assert_eq!(found.rows[0].opened_per_week, None);
}
