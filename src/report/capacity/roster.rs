//! Whose hours the policy counts on.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, TimeDelta, Utc, Weekday};
use serde::Serialize;

use crate::report::Emergency;
use crate::report::coverage::{STEP_SECONDS, steps, walk};
use crate::sla::{Calendar, Policy};

/// One `[[roster]]` that is switched on.
#[derive(Clone, Debug, PartialEq)]
pub struct RosterEntry {
    pub id: String,
    pub role: Option<String>,
    /// A handle, or a role that somebody holds; else whoever holds `role`.
    pub who: Option<String>,
    /// How many people it is about, each with these hours.
    pub people: u32,
    pub hours: Option<Hours>,
    /// Empty: not said.
    pub days: Vec<Weekday>,
    pub calendar: Option<String>,
    pub skills: Vec<String>,
}

/// Hours a day of one person.
#[derive(Clone, Debug, PartialEq)]
pub enum Hours {
    Always(f64),
    ByPhase(BTreeMap<String, f64>),
}

/// An entry at a moment. Hours a day are those of one person, hours a week of all its people.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RosterRow {
    pub id: String,
    pub role: Option<String>,
    pub person: Option<String>,
    pub people: u32,
    pub hours_per_day: Option<f64>,
    pub days: Vec<&'static str>,
    pub hours_per_week: Option<f64>,
    pub calendar: Option<String>,
    /// In which its calendar has somebody there; `None` without one, or where nobody is named.
    pub covered_hours: Option<i64>,
    pub skills: Vec<String>,
    /// What is missing, or not said; empty: nothing.
    pub gap: String,
}

/// The hours of everybody; `None` where those of one entry are not said, or nobody's are.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct TeamHours {
    pub hours_per_day: Option<f64>,
    pub hours_per_week: Option<f64>,
    /// The entries without hours a week.
    pub unsaid: Vec<String>,
}

/// When somebody is there.
#[derive(Clone, Debug)]
pub(in crate::report) struct Presence {
    pub(in crate::report) person: String,
    calendar: Calendar,
    days: Vec<Weekday>,
}

impl Presence {
    /// Of entries with a calendar and a name: a role that nobody holds is never there.
    pub(in crate::report) fn of(
        roster: &[RosterEntry],
        policy: &Policy,
        emergency: &Emergency,
    ) -> Vec<Self> {
        let presence = |it: &RosterEntry| {
            Some(Self {
                person: person(it, emergency)?,
                ..Self::unnamed(it, policy)?
            })
        };
        roster.iter().filter_map(presence).collect()
    }

    fn unnamed(entry: &RosterEntry, policy: &Policy) -> Option<Self> {
        Some(Self {
            person: String::new(),
            calendar: policy.calendar(Some(entry.calendar.as_ref()?)),
            days: entry.days.clone(),
        })
    }

    pub(in crate::report) fn is_there(&self, at: DateTime<Utc>) -> bool {
        let day = at.with_timezone(&self.calendar.timezone()).weekday();
        (self.days.is_empty() || self.days.contains(&day)) && self.calendar.is_active(at)
    }

    /// On how many days of a week it is there at all.
    fn days_a_week(&self, now: DateTime<Utc>) -> usize {
        let zone = self.calendar.timezone();
        let moments = (0..steps()).map(|it| now + TimeDelta::seconds(it * STEP_SECONDS));
        let days = moments.filter(|it| self.is_there(*it));
        let days: BTreeSet<u32> = days
            .map(|it| it.with_timezone(&zone).weekday().num_days_from_monday())
            .collect();
        days.len()
    }
}

/// The entries as they are at `now`, in the order of the policy.
pub fn roster(
    entries: &[RosterEntry],
    policy: &Policy,
    emergency: &Emergency,
    now: DateTime<Utc>,
) -> Vec<RosterRow> {
    let phase = policy.phase_at(now).map(|it| &*it.id);
    let row = |it: &RosterEntry| row(it, policy, emergency, (now, phase));
    entries.iter().map(row).collect()
}

fn row(
    entry: &RosterEntry,
    policy: &Policy,
    emergency: &Emergency,
    (now, phase): (DateTime<Utc>, Option<&str>),
) -> RosterRow {
    let person = person(entry, emergency);
    let presence = Presence::unnamed(entry, policy);
    let there = presence.as_ref().map(|it| walk(now, &|at| it.is_there(at)).0);
    let hours_per_day = match &entry.hours {
        None => None,
        Some(Hours::Always(hours)) => Some(*hours),
        Some(Hours::ByPhase(by_phase)) => phase.and_then(|it| by_phase.get(it)).copied(),
    };
    let days = match entry.days.len() {
        0 => presence.as_ref().map(|it| it.days_a_week(now)),
        n => Some(n),
    };
    let a_week = match (&entry.hours, hours_per_day, days, there) {
        (Some(_), Some(hours), Some(days), _) => Some(hours * days as f64),
        // Whoever has a calendar and no hours works in those of the calendar.
        (None, _, _, Some(there)) => Some(there as f64),
        _ => None,
    };
    let mut gaps = Vec::new();
    if person.is_none() {
        gaps.push("not said: who it is".to_owned());
    }
    if a_week.is_none() {
        gaps.push(unsaid_hours(entry, hours_per_day, phase));
    }
    RosterRow {
        id: entry.id.clone(),
        role: entry.role.clone(),
        people: entry.people,
        hours_per_day,
        days: entry.days.iter().copied().map(day_name).collect(),
        hours_per_week: a_week.map(|it| it * f64::from(entry.people)),
        calendar: entry.calendar.clone(),
        covered_hours: there.filter(|_| person.is_some()),
        skills: entry.skills.clone(),
        gap: gaps.join("; "),
        person,
    }
}

fn unsaid_hours(entry: &RosterEntry, hours: Option<f64>, phase: Option<&str>) -> String {
    match (&entry.hours, hours, phase) {
        (None, ..) => "not said: how many hours".to_owned(),
        (Some(_), Some(_), _) => "not said: on which days".to_owned(),
        (Some(_), None, Some(phase)) => format!("not said: how many hours in the phase {phase}"),
        (Some(_), None, None) => "not said: how many hours outside of every phase".to_owned(),
    }
}

/// Whom an entry is about.
fn person(entry: &RosterEntry, emergency: &Emergency) -> Option<String> {
    match (&entry.who, &entry.role) {
        (Some(who), _) => emergency.holder(who),
        // The name of a role is nobody's name.
        (None, Some(role)) => emergency.holder(role).filter(|it| it != role),
        (None, None) => None,
    }
}

/// The sum of all entries.
pub fn team_hours(rows: &[RosterRow]) -> TeamHours {
    let sum = |of: &dyn Fn(&RosterRow) -> Option<f64>| {
        let hours: Option<Vec<f64>> = rows.iter().map(of).collect();
        hours.filter(|it| !it.is_empty()).map(|it| it.iter().sum())
    };
    let unsaid = rows.iter().filter(|it| it.hours_per_week.is_none());
    TeamHours {
        hours_per_day: sum(&|it| Some(it.hours_per_day? * f64::from(it.people))),
        hours_per_week: sum(&|it| it.hours_per_week),
        unsaid: unsaid.map(|it| it.id.clone()).collect(),
    }
}

/// As the policy writes it.
pub(super) fn day_name(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    }
}
