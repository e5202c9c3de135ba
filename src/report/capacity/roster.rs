//! Whose hours the policy counts on.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc, Weekday};
use serde::Serialize;

use super::Presence;
use crate::report::Emergency;
use crate::report::coverage::walk;
use crate::sla::Policy;

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
    let there = presence
        .as_ref()
        .map(|it| walk(now, &|at| it.is_there(at)).0);
    let hours_per_day = match &entry.hours {
        None => None,
        Some(Hours::Always(hours)) => Some(*hours),
        Some(Hours::ByPhase(by_phase)) => phase.and_then(|it| by_phase.get(it)).copied(),
    };
    let a_week = match (&entry.hours, hours_per_day, there) {
        (Some(_), Some(hours), _) => {
            days(entry, presence.as_ref(), now).map(|it| hours * it as f64)
        }
        // Whoever has a calendar and no hours works in those of the calendar.
        (None, _, Some(there)) => Some(there as f64),
        _ => None,
    };
    let mut gaps = Vec::new();
    if person.is_none() {
        gaps.push("not said: who it is".to_owned());
    }
    if a_week.is_none() {
        gaps.push(unsaid_hours(entry, hours_per_day, phase));
    }
    gaps.extend(unsaid_when(entry, there, a_week));
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

/// On how many days of a week somebody works; `None`: not said.
fn days(entry: &RosterEntry, presence: Option<&Presence>, now: DateTime<Utc>) -> Option<usize> {
    match entry.days.len() {
        0 => presence.map(|it| it.days_a_week(now)),
        n => Some(n),
    }
}

/// A calendar of more hours than somebody works.
fn unsaid_when(entry: &RosterEntry, there: Option<i64>, a_week: Option<f64>) -> Option<String> {
    let (there, hours) = there.zip(a_week).filter(|it| it.1 < it.0 as f64)?;
    let calendar = entry.calendar.as_deref()?;
    Some(format!(
        "not said: in which {hours:.0} h of the {there} h of {calendar}"
    ))
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
pub(super) fn person(entry: &RosterEntry, emergency: &Emergency) -> Option<String> {
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
