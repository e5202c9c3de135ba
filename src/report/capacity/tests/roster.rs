use super::{emergency, entry};
use crate::model::story::at;
use crate::report::capacity::{RosterEntry, roster, team_hours};
use crate::sla::tests::policy;

fn check_hours(text: &str, when: &str, expected: &str) {
    let policy = policy("all: first_response=4h");
    let rows = roster(&[entry(text)], &policy, &emergency(), at(when));
    let [row] = &rows[..] else { panic!("{rows:?}") };
    let number = |it: Option<f64>| it.map_or("-".to_owned(), |it| it.to_string());
    let shown = format!(
        "{} {}/day {}/week {}",
        row.person.as_deref().unwrap_or("-"),
        number(row.hours_per_day),
        number(row.hours_per_week),
        row.gap
    );
    assert_eq!(shown.trim(), expected, "{text}");
}

#[test]
fn hours_a_week_are_hours_a_day_times_the_days_and_the_people() {
    check_hours(
        "a who=@ann hours=6 days=mon,fri",
        "26T09:00",
        "@ann 6/day 12/week",
    );
    check_hours(
        "a who=@ann hours=6 days=mon,fri people=2",
        "26T09:00",
        "@ann 6/day 24/week",
    );
    check_hours(
        "a who=@ann week1=4 days=mon",
        "26T09:00",
        "@ann 4/day 4/week",
    );
}

#[test]
fn a_calendar_gives_the_days_and_the_hours_that_are_not_said() {
    check_hours(
        "a who=@ann hours=6 calendar=office",
        "26T09:00",
        "@ann 6/day 30/week not said: in which 30 h of the 40 h of office",
    );
    check_hours(
        "a who=@ann calendar=office",
        "26T09:00",
        "@ann -/day 40/week",
    );
    check_hours(
        "a who=@ann calendar=office days=mon",
        "26T09:00",
        "@ann -/day 8/week",
    );
}

#[test]
fn what_nobody_says_of_hours_is_no_zero() {
    check_hours(
        "a who=@ann",
        "26T09:00",
        "@ann -/day -/week not said: how many hours",
    );
    check_hours(
        "a who=@ann hours=8",
        "26T09:00",
        "@ann 8/day -/week not said: on which days",
    );
    check_hours(
        "a who=@ann week1=4 days=mon",
        "03T09:00",
        "@ann -/day -/week not said: how many hours outside of every phase",
    );
    check_hours(
        "a who=@ann hours=0 days=mon",
        "26T09:00",
        "@ann 0/day 0/week",
    );
}

#[test]
fn a_role_is_whoever_holds_it() {
    let hours = "hours=1 days=mon";
    check_hours(
        &format!("a role=release_manager {hours}"),
        "26T09:00",
        "@mira 1/day 1/week",
    );
    check_hours(
        &format!("a who=release_manager {hours}"),
        "26T09:00",
        "@mira 1/day 1/week",
    );
    let unsaid = "- 1/day 1/week not said: who it is";
    check_hours(&format!("a role=lead {hours}"), "26T09:00", unsaid);
    check_hours(&format!("a role=engineer {hours}"), "26T09:00", unsaid);
}

#[test]
fn the_hours_of_a_team_are_said_where_everybodys_are() {
    let policy = policy("all: first_response=4h");
    let team = |texts: &[&str]| {
        let entries: Vec<RosterEntry> = texts.iter().map(|it| entry(it)).collect();
        team_hours(&roster(&entries, &policy, &emergency(), at("26T09:00")))
    };
    let both = team(&["a hours=6 days=mon", "b hours=4 days=mon,tue people=2"]);
    assert_eq!(
        (both.hours_per_day, both.hours_per_week),
        (Some(14.0), Some(22.0))
    );
    let one = team(&["a hours=6 days=mon", "b hours=4"]);
    assert_eq!(
        (one.hours_per_week, &one.unsaid[..]),
        (None, &["b".to_owned()][..])
    );
    assert_eq!(team(&[]).hours_per_week, None);
}
