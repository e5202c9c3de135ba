use insta::assert_snapshot;

use super::{brief, check, read};
use crate::report::capacity::{Hours, Staff};

fn hours(staff: &Staff, phase: &str) -> f64 {
    let each = staff.roster.iter().map(|it| {
        let Some(Hours::ByPhase(by_phase)) = &it.hours else {
            panic!("{it:?}")
        };
        by_phase[phase] * f64::from(it.people)
    });
    each.sum()
}

#[test]
fn launch_has_the_hours_of_s2() {
    let staff = read("extends = \"launch\"", &[]).unwrap().staff;
    let phases = ["launch-day", "week1", "week2", "week34"];
    assert_eq!(phases.map(|it| hours(&staff, it)), [38.0, 22.0, 16.0, 11.0]);
    assert_eq!(staff.allowance.meetings_max_share, Some(0.25));
    assert_eq!(staff.allowance.oncall_weeks_max, Some(1));
    assert!(staff.allowance.minutes.is_empty() && !staff.allowance.weekend_only_p0);
}

#[test]
fn an_entry_of_the_preset_is_changed_or_switched_off_by_its_id() {
    let text = r#"
extends = "launch"
[[roster]]
id = "engineers"
enabled = false
[[roster]]
id = "community"
who = "@ann"
hours_per_day = { week1 = 5 }
[[roster]]
id = "night"
role = "support_engineer"
hours_per_day = 2.5
"#;
    let staff = read(text, &[]).unwrap().staff;
    let ids: Vec<&str> = staff.roster.iter().map(|it| &*it.id).collect();
    assert_eq!(
        ids,
        ["night", "release-manager", "engineering-lead", "community"]
    );
    assert_eq!(staff.roster[0].hours, Some(Hours::Always(2.5)));
    let Some(Hours::ByPhase(by_phase)) = &staff.roster[3].hours else {
        panic!("{staff:?}")
    };
    assert_eq!((by_phase["week1"], by_phase["week2"]), (5.0, 3.0));
}

#[test]
fn every_fault_of_a_roster_is_told_at_once() {
    assert_snapshot!(brief(r#"
[[roster]]
id = "a"
hours_per_day = 25
[[roster]]
id = "b"
role = "lead"
hours_per_day = { week9 = "8" }
days = ["mon", "moon"]
calendar = "ofice"
people = 0
skils = "rust"
[[roster]]
id = "c"
enabled = false
[[roster]]
role = "lead"
[capacity]
minutes_per_conversation = { P0 = -1, P9 = 2 }
meetings_max_share = 25
oncall_weeks_max = 0.5
weekend_only_p0 = "yes"
meetings = 1
"#), @"
    2:1 roster.a: an entry of the roster needs its `role` or `who`
    4:17 roster.a.hours_per_day: expected hours of a day, 0 to 24, or a table of them by phase
    8:19 roster.b.hours_per_day.week9: there is no phase `week9`
    8:27 roster.b.hours_per_day.week9: expected hours of a day, 0 to 24
    9:16 roster.b.days: not a weekday: `moon` (one of mon, tue, wed, thu, fri, sat, sun)
    10:12 roster.b.calendar: there is no calendar `ofice` (declare it as `[calendars.ofice]`, or write `24x7`)
    11:10 roster.b.people: expected a whole number from 1 to 1000
    12:1 roster.b.skils: unknown key `skils` (did you mean `skills`?)
    13:1 roster.c: there is nothing of this id to switch off (the ids here are b)
    16:1 roster[3]: an entry needs its `id` (the id names it in output, and lets another policy change it)
    19:35 capacity.minutes_per_conversation.P0: expected minutes, 0 to 1440
    19:39 capacity.minutes_per_conversation.P9: unknown key `P9` (the keys here are P0, P1, P2, P3, none)
    20:22 capacity.meetings_max_share: expected a share above 0 and up to 1
    21:20 capacity.oncall_weeks_max: expected a whole number from 1 to 52
    22:19 capacity.weekend_only_p0: expected true or false, found a string
    23:1 capacity.meetings: unknown key `meetings` (did you mean `meetings_max_share`?)
    ");
}

#[test]
fn where_a_number_of_the_roster_comes_from_is_shown() {
    assert_snapshot!(check(r#"
[[roster]]
id = "a"
who = "@ann"
hours_per_day = 8
days = ["mon", "tue"]
[capacity]
weekend_only_p0 = true
minutes_per_conversation = { P0 = 90 }
"#), @r#"
    capacity.minutes_per_conversation.P0 = 90 (maestro.toml:9)
    capacity.weekend_only_p0 = true (maestro.toml:8)
    roster.a.days = ["mon", "tue"] (maestro.toml:6)
    roster.a.hours_per_day = 8 (maestro.toml:5)
    roster.a.who = "@ann" (maestro.toml:4)
    "#);
}
