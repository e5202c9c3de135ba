use std::collections::BTreeMap;

use chrono::{TimeDelta, Weekday};
use chrono_tz::Tz;

use super::{
    Allowance, Hours, RosterEntry, Staff, WeekendTally, demand, meetings, roster, rotation,
    team_hours,
};
use crate::model::story::{self, at};
use crate::report::{Cadence, Emergency, Role, Window, coverage};
use crate::sla::tests::{people, policy};
use crate::sla::{Phase, Policy, Timeline};
use crate::triage::rules::OnCall;

/// `lead who=@mira hours=8 days=mon,tue calendar=office people=2`; hours may be those of week1.
fn entry(text: &str) -> RosterEntry {
    let mut words = text.split(' ');
    let id = words.next().unwrap().to_owned();
    let mut entry = RosterEntry {
        id,
        role: None,
        who: None,
        people: 1,
        hours: None,
        days: Vec::new(),
        calendar: None,
        skills: Vec::new(),
    };
    for word in words {
        match word.split_once('=').unwrap() {
            ("role", it) => entry.role = Some(it.to_owned()),
            ("who", it) => entry.who = Some(it.to_owned()),
            ("people", it) => entry.people = it.parse().unwrap(),
            ("hours", it) => entry.hours = Some(Hours::Always(it.parse().unwrap())),
            ("week1", it) => {
                let hours = BTreeMap::from([("week1".to_owned(), it.parse().unwrap())]);
                entry.hours = Some(Hours::ByPhase(hours));
            }
            ("days", it) => {
                let days = it.split(',').map(|it| it.parse::<Weekday>().unwrap());
                entry.days = days.collect();
            }
            ("calendar", it) => entry.calendar = Some(it.to_owned()),
            other => panic!("{other:?}"),
        }
    }
    entry
}

/// The release manager is @mira, and nobody is the lead.
fn emergency() -> Emergency {
    let role = |role: &str, holder: Option<&str>| Role {
        role: role.to_owned(),
        holder: holder.map(str::to_owned),
    };
    Emergency {
        roles: vec![role("release_manager", Some("@mira")), role("lead", None)],
        ..Emergency::default()
    }
}

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

fn check_demand(opened: &[(&str, usize)], minutes: &[(&'static str, f64)], expected: &str) {
    let team = super::TeamHours {
        hours_per_week: Some(10.0),
        ..super::TeamHours::default()
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
    let found = demand(None, &minutes, &super::TeamHours::default());
    assert_eq!(found.hours_per_week, None);
    assert_eq!(found.rows[0].opened_per_week, None);
}

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

fn check_rotation(on_call: &[(&str, Option<&str>)], limit: Option<u32>, expected: &str) {
    let mut policy = policy("all: first_response=4h");
    policy.phases.push(Phase {
        id: "week2".into(),
        from: at("31T00:00"),
        to: Some(at("31T00:00") + TimeDelta::weeks(1)),
    });
    let on_call: Vec<OnCall> = on_call
        .iter()
        .map(|(primary, phase)| OnCall {
            id: format!("{}-{}", primary, phase.unwrap_or("always")),
            phase: phase.map(str::to_owned),
            primary: (*primary).to_owned(),
            backup: None,
            priorities: Vec::new(),
            origin: String::new(),
        })
        .collect();
    let found = rotation(&on_call, &policy, &emergency(), at("26T09:00"), limit);
    let shifts = found.shifts.iter();
    let shifts = shifts.map(|it| format!("{} {:?}", it.person, it.weeks));
    let mut shown: Vec<String> = shifts.chain(found.unsaid.clone()).collect();
    shown.push(found.standing.as_str().to_owned());
    assert_eq!(shown.join("; "), expected);
}

#[test]
fn the_same_person_in_two_phases_is_called_two_weeks_in_a_row() {
    let (week1, week2) = (Some("week1"), Some("week2"));
    let rotates = [("@ann", week1), ("@bo", week2)];
    check_rotation(&rotates, Some(1), "@ann Some(1.0); @bo Some(1.0); within");
    check_rotation(
        &[("@ann", week1), ("@ann", week2)],
        Some(1),
        "@ann Some(2.0); passed",
    );
    check_rotation(
        &[("@ann", week1), ("release_manager", week2)],
        None,
        "@ann Some(1.0); @mira Some(1.0); no limit",
    );
}

#[test]
fn who_is_always_called_is_called_without_end() {
    check_rotation(&[("@ann", None)], Some(1), "@ann None; passed");
    check_rotation(
        &[("@ann", None), ("@ann", Some("week1"))],
        Some(4),
        "@ann None; passed",
    );
}

#[test]
fn of_a_role_that_nobody_holds_nobody_can_tell() {
    check_rotation(
        &[("lead", None)],
        Some(1),
        "who holds lead, of lead-always; unknown",
    );
    check_rotation(&[], Some(1), "who is called (`[[oncall]]`); unknown");
    check_rotation(
        &[("@ann", Some("week9"))],
        Some(1),
        "when the phase week9 is, of @ann-week9; unknown",
    );
}

/// The 24th and 25th are a Saturday and a Sunday.
fn check_weekend(story: &str, expected: &str) {
    let story = story::read(story);
    let conversation = story.conversation.as_of(story.now).unwrap();
    let (people, policy) = (people(), policy("all: first_response=4h"));
    let timeline = Timeline::new(
        &conversation,
        &story.decisions,
        &people,
        &policy.priority_labels,
    );
    let window = Window {
        from: at("20T00:00"),
        to: at("30T00:00"),
    };
    let mut tally = WeekendTally::new(&policy.weekend, window);
    tally.add(&timeline, &story.decisions, &people);
    let found = tally.finish(true, true);
    let rows = found.people.iter().flatten();
    let mut shown: Vec<String> = rows
        .map(|it| format!("{} {}+{}", it.person.raw(), it.messages, it.decisions))
        .collect();
    shown.push(format!("P0 {}", found.p0_actions.unwrap()));
    shown.push(found.standing.as_str().to_owned());
    assert_eq!(shown.join(", "), expected);
}

#[test]
fn words_and_decisions_of_the_team_at_a_weekend_are_counted_by_person() {
    check_weekend(
        "23T09:00 opened ann\n23T10:00 says mira\n24T09:00 says mira\n25T23:59 notes jonas\n26T00:00 says mira",
        "jonas 1+0, mira 1+0, P0 0, passed",
    );
    check_weekend(
        "24T09:00 opened ann\n24T10:00 says ann\n24T11:00 says ci-bot",
        "P0 0, within",
    );
    check_weekend(
        "24T09:00 opened ann\n24T10:00 autoresponds mira",
        "P0 0, within",
    );
    check_weekend("24T09:00 opened mira", "mira 1+0, P0 0, passed");
    check_weekend("17T09:00 opened ann\n18T10:00 says mira", "P0 0, within");
    check_weekend(
        "23T09:00 opened ann\n24T10:00 decides priority P1",
        "mira 0+1, P0 0, passed",
    );
}

#[test]
fn work_on_a_p0_is_what_a_weekend_is_for() {
    let p0 = "23T09:00 opened ann\n24T10:00 decides priority P0\n24T10:30 says mira";
    check_weekend(p0, "P0 2, within");
}

#[test]
fn where_nobody_knows_the_team_no_weekend_is_free() {
    let policy = policy("all: first_response=4h");
    let window = Window::back(at("26T00:00"), None);
    let found = WeekendTally::new(&policy.weekend, window).finish(true, false);
    assert_eq!((found.actions, found.people), (None, None));
    assert_eq!(found.standing.as_str(), "unknown");
}

fn covered(policy: &Policy, entries: &[&str]) -> String {
    let staff = Staff {
        roster: entries.iter().map(|it| entry(it)).collect(),
        allowance: Allowance::default(),
    };
    let found = coverage(policy, (&[], &staff, &emergency()), at("26T09:00"), &[]);
    let [row] = &found.rows[..] else {
        panic!("{found:?}")
    };
    let hours = row
        .covered_hours
        .map_or("-".to_owned(), |it| it.to_string());
    format!(
        "{}/{hours} {} {}",
        row.promised_hours,
        row.people.join("+"),
        row.gap
    )
}

#[test]
fn an_entry_with_a_calendar_covers_its_hours() {
    let always = policy("all: first_response=72h");
    assert_eq!(
        covered(&always, &["a who=@ann calendar=office"]),
        "168/40 @ann nobody of the roster is there 128 h a week, up to 64 h at once"
    );
    let office = policy("all: first_response=4h@office");
    assert_eq!(
        covered(&office, &["a who=@ann calendar=office"]),
        "40/40 @ann one person for all of these hours: nobody stands in"
    );
    assert_eq!(
        covered(
            &office,
            &[
                "a who=@ann calendar=office",
                "b who=@bo calendar=office days=mon"
            ]
        ),
        "40/40 @ann+@bo "
    );
    assert_eq!(
        covered(&office, &["a who=@ann calendar=office days=mon"]),
        "40/8 @ann nobody of the roster is there 32 h a week, up to 8 h at once; shorter than that: all first_response"
    );
    let nobody = covered(&office, &["a role=lead calendar=office"]);
    assert_eq!(nobody, "40/40  not said: who is there in these hours");
}
