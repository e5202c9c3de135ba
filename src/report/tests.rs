use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;

use super::calendar::{Cadence, When, contradictions, occurrences};
use super::flow::Rate;
use super::{Amount, Beside, Context, Gatherer, Period, Privacy, Setting, Subject, Window};
use crate::model::story::{self, at};
use crate::sla::tests::{people, policy};
use crate::sla::{self, Moment, Timeline};
use crate::triage::{self, Case};

fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

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
        assert_eq!(super::period::span(period.window, zone), span);
        let (now, before) = super::period::names(period, zone);
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

/// Gathers stories for the week that ends on the 31st and shows the counts: opened, closed,
/// reopened; answered, waiting; kept, broken; open.
fn check(stories: &[&str], expected: &str) {
    let context = gathered(stories);
    let (flow, waits, kept) = (
        context.flow.now,
        context.responses.now,
        context.promises.now,
    );
    let found = format!(
        "{} {} {}; {} {}; {} {}; {}",
        flow.opened,
        flow.closed,
        flow.reopened,
        waits.n,
        waits.waiting,
        kept.kept,
        kept.broken,
        context.open.total
    );
    assert_eq!(found, expected, "{stories:?}");
    let closed: usize = context.flow.days.iter().map(|it| it.closed).sum();
    assert_eq!(closed, flow.closed, "the days of {stories:?}");
}

fn gathered(stories: &[&str]) -> Context {
    let policy = policy("all: first_response=4h");
    let people = people();
    let settings = triage::Settings::default();
    let now = at("31T00:00");
    let period = Period::last_week(now, Tz::UTC);
    let mut gatherer = Gatherer::new(setting(now), period);
    let mut positions = Vec::new();
    for text in stories {
        let story = story::read(text);
        let Some(conversation) = story.conversation.as_of(now) else {
            continue;
        };
        let timeline = Timeline::new(
            &conversation,
            &story.decisions,
            &people,
            &policy.priority_labels,
        );
        let as_of = Moment {
            as_of: now,
            synced_through: None,
        };
        let clocks = sla::clocks(&policy, &timeline, as_of);
        let item = triage::item(&Case {
            timeline: &timeline,
            decisions: &story.decisions,
            clocks: &clocks,
            promises: &[],
            policy: &policy,
            settings: &settings,
            judgement: &triage::rules::Judgement::default(),
            canonical: None,
            promising: false,
            now,
        });
        let subject = Subject {
            timeline: &timeline,
            decisions: &story.decisions,
            clocks: &clocks,
            item: &item,
        };
        gatherer.stirred(&timeline);
        if gatherer.concerns(&timeline, &story.decisions) {
            gatherer.active(&subject);
        }
        clocks.iter().for_each(|it| gatherer.open_clock(it));
        positions.push(item.position);
    }
    let mut beside = Beside::default();
    beside.freshness.known = true;
    gatherer.finish(&positions, beside)
}

fn setting(now: DateTime<Utc>) -> Setting {
    use super::context::{Project, Report};

    Setting {
        report: Report {
            name: "weekly".to_owned(),
            slot: None,
            audience: "team",
        },
        project: Project {
            name: "caro".to_owned(),
            timezone: "UTC".to_owned(),
            repository: None,
        },
        release: Default::default(),
        now,
        zone: Tz::UTC,
        privacy: Privacy::Mask,
        repository: None,
        weekend: vec![chrono::Weekday::Sat, chrono::Weekday::Sun],
        close_counts: true,
        targets: Default::default(),
        notes: Vec::new(),
        wanted: Vec::new(),
        backlog: 0,
    }
}

#[test]
fn what_is_opened_answered_and_closed_within_the_week_counts() {
    check(
        &["26T09:00 opened ann\n26T10:00 says mira hello\n27T09:00 closed mira completed"],
        "1 1 0; 1 0; 1 0; 0",
    );
}

#[test]
fn what_machines_open_does_not_count() {
    check(&["26T09:00 opened ci-bot"], "0 0 0; 0 0; 0 0; 1");
}

#[test]
fn a_closing_that_did_not_last_is_none() {
    check(
        &[
            "20T09:00 opened ann\n20T10:00 says mira hello\n26T09:00 closed mira completed\n27T09:00 reopened ann",
        ],
        "0 0 1; 0 0; 0 0; 1",
    );
}

#[test]
fn what_is_closed_twice_is_closed_once() {
    check(
        &[
            "20T09:00 opened ann\n20T10:00 says mira hello\n26T09:00 closed mira completed\n27T09:00 reopened ann\n28T09:00 closed mira completed",
        ],
        "0 1 0; 0 0; 0 0; 0",
    );
}

/// Open, P0 open, P1 open: at the end of the week, and of the one before.
fn check_open(stories: &[&str], expected: &str) {
    let context = gathered(stories);
    let shown = |amount: Option<Amount>| amount.map_or("-".to_owned(), |it| it.value().to_string());
    let named = ["open", "p0_open", "p1_open"];
    let found = context.metrics.iter().filter(|it| named.contains(&it.name));
    let found: Vec<String> = found
        .map(|it| format!("{} {}", shown(it.previous), shown(it.value)))
        .collect();
    assert_eq!(found.join(", "), expected, "{stories:?}");
}

#[test]
fn what_was_open_a_week_ago_follows_from_what_happened_since() {
    check_open(&["20T09:00 opened ann"], "1 1, 0 0, 0 0");
    check_open(&["26T09:00 opened ann"], "0 1, 0 0, 0 0");
    check_open(
        &["20T09:00 opened ann\n26T09:00 closed mira completed"],
        "1 0, 0 0, 0 0",
    );
    check_open(
        &["20T09:00 opened ann\n21T09:00 closed mira completed\n26T09:00 reopened ann"],
        "0 1, 0 0, 0 0",
    );
    check_open(
        &[
            "20T09:00 opened ann\n20T10:00 labeled mira P1\n26T09:00 unlabeled mira P1\n26T09:00 labeled mira P0",
        ],
        "1 1, 0 1, 1 0",
    );
}

#[test]
fn who_still_waits_is_in_no_average() {
    check(
        &[
            "26T09:00 opened ann",
            "26T09:00 opened bob\n26T16:00 says mira hello",
        ],
        "2 0 0; 1 1; 0 2; 2",
    );
}

#[test]
fn a_promise_breaks_in_the_week_in_which_its_limit_passes() {
    // It broke on the 20th and was made good on the 26th.
    check(
        &["20T09:00 opened ann\n26T10:00 says mira hello"],
        "0 0 0; 0 0; 0 0; 1",
    );
}

#[test]
fn what_is_older_than_both_windows_is_open_and_nothing_else() {
    check(&["02T09:00 opened ann"], "0 0 0; 0 0; 0 0; 1");
}

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
