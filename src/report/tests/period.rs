use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::moment;
use crate::report::flow::Rate;
use crate::report::{Period, Window, period};

fn shown(window: Window) -> String {
    let short = |it: DateTime<Utc>| it.format("%m-%dT%H:%M:%S").to_string();
    format!("{} {}", short(window.from), short(window.to))
}

fn check_period(period: &Period, id: &str, title: &str, window: &str, previous: &str) {
    assert_eq!((&*period.id, &*period.title), (id, title));
    assert_eq!(shown(period.window), window, "{id}");
    assert_eq!(shown(period.previous), previous, "{id}");
}

#[test]
fn a_period_has_a_name_and_something_to_compare_it_with() {
    let zone = Tz::America__New_York;
    let now = moment("2026-02-13T14:00:00Z");
    check_period(
        &Period::last_week(now, zone),
        "2026-W07",
        "6–13 Feb 2026",
        "02-06T14:00:00 02-13T14:00:00",
        "01-30T14:00:00 02-06T14:00:00",
    );
    check_period(
        &Period::day(now, zone),
        "2026-02-13",
        "Fri 13 Feb 2026",
        "02-13T04:59:59 02-13T14:00:00",
        "02-12T04:59:59 02-12T14:00:00",
    );
    check_period(
        &Period::iso_week("2026-W06", zone).unwrap(),
        "2026-W06",
        "2–8 Feb 2026",
        "02-02T04:59:59 02-09T04:59:59",
        "01-26T04:59:59 02-02T04:59:59",
    );
    check_period(
        &Period::month("2026-03", zone).unwrap(),
        "2026-03",
        "March 2026",
        "03-01T04:59:59 04-01T03:59:59",
        "02-01T04:59:59 03-01T04:59:59",
    );
    check_period(
        &Period::month_so_far(now, zone),
        "2026-02",
        "February 2026",
        "02-01T04:59:59 02-13T14:00:00",
        "01-01T04:59:59 01-13T14:00:00",
    );
}

#[test]
fn a_period_that_goes_on_is_compared_with_as_much_of_the_one_before() {
    let zone = Tz::America__New_York;
    let now = moment("2026-03-31T16:00:00Z");
    let month = Period::month("2026-03", zone).unwrap().until(now, zone);
    assert_eq!(month, Period::month_so_far(now, zone));
    // February has no 31st: all of it.
    assert_eq!(shown(month.previous), "02-01T04:59:59 03-01T04:59:59");
    let now = moment("2026-03-10T16:00:00Z");
    let month = Period::month_so_far(now, zone);
    assert_eq!(shown(month.previous), "02-01T04:59:59 02-10T17:00:00");
    let week = Period::iso_week("2026-W11", zone).unwrap().until(now, zone);
    assert_eq!(&*week.title, "9–10 Mar 2026");
    assert_eq!(shown(week.previous), "03-02T04:59:59 03-03T17:00:00");
    let over = Period::month("2026-02", zone).unwrap();
    assert_eq!(over.clone().until(now, zone), over);
}

#[test]
fn a_period_is_named_as_people_name_it() {
    let zone = Tz::America__New_York;
    let check = |period: &Period, span: &str, names: (&str, &str)| {
        assert_eq!(period::span(period.window, zone), span);
        let (now, before) = period::names(period, zone);
        assert_eq!((&*now, &*before), names, "{span}");
    };
    let now = moment("2026-02-13T14:00:00Z");
    let week = ("this week", "the week before");
    check(
        &Period::month_so_far(now, zone),
        "1 to 13 Feb",
        ("1 to 13 Feb", "1 to 13 Jan"),
    );
    check(
        &Period::day(now, zone),
        "13 Feb",
        ("today", "the day before"),
    );
    check(
        &Period::iso_week("2026-W05", zone).unwrap(),
        "26 Jan to 1 Feb",
        week,
    );
    let rolling = "6 Feb 09:00 EST to 13 Feb 09:00 EST".replacen(" EST", "", 1);
    check(&Period::last_week(now, zone), &rolling, week);
    let range = Window {
        from: moment("2026-01-25T05:00:00Z"),
        to: now,
    };
    check(
        &Period::range(range, zone),
        "25 Jan to 13 Feb",
        ("these 19 days", "the 19 days before"),
    );
    let year = Window {
        from: moment("2025-12-01T05:00:00Z"),
        to: moment("2026-02-01T05:00:00Z"),
    };
    let long = ("these 62 days", "the 62 days before");
    check(
        &Period::range(year, zone),
        "1 Dec 2025 to 31 Jan 2026",
        long,
    );
}

#[test]
fn what_names_no_period_is_none() {
    for text in ["2026-W00", "2026-W54", "2026W07", "", "-W", "99999999-W01"] {
        assert_eq!(Period::iso_week(text, Tz::UTC), None, "{text}");
    }
    for text in ["2026-13", "2026", "", "2026-02-01"] {
        assert_eq!(Period::month(text, Tz::UTC), None, "{text}");
    }
}

#[test]
fn windows_that_follow_each_other_count_nothing_twice() {
    let edge = moment("2026-02-06T14:00:00Z");
    let period = Period::last_week(edge + TimeDelta::days(7), Tz::UTC);
    assert!(!period.window.has(edge));
    assert!(period.previous.has(edge));
}

#[test]
fn a_share_of_nothing_is_not_known() {
    assert_eq!(Rate::new(0, 0), None);
    assert_eq!(Rate::new(1, 3).map(Rate::value), Some(0.3333));
}
