//! What comes in, as hours: an estimate, since nobody writes down how long a conversation took.

use std::collections::BTreeMap;

use serde::Serialize;

use super::TeamHours;
use crate::model::Priority;

/// The weeks whose arrivals are counted.
pub const WEEKS: i64 = 4;

/// Arrivals of the last four weeks times the minutes that the policy says one takes.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Demand {
    pub rows: Vec<DemandRow>,
    pub hours_per_week: Option<f64>,
    /// Of the hours of everybody, where those are said.
    pub utilisation: Option<f64>,
    /// What is missing, or not said; empty: nothing.
    pub gap: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DemandRow {
    /// `none`: nobody has set one.
    pub priority: &'static str,
    /// `None` where the log cannot know.
    pub opened_per_week: Option<f64>,
    pub minutes_each: Option<f64>,
    pub hours_per_week: Option<f64>,
}

/// `opened` are the conversations that people opened in the last [`WEEKS`], by priority;
/// `None` where nothing was ever extracted.
pub fn demand(
    opened: Option<&BTreeMap<&str, usize>>,
    minutes: &BTreeMap<&'static str, f64>,
    team: &TeamHours,
) -> Demand {
    let priorities = Priority::ALL.map(Priority::as_str);
    let row = |priority: &'static str| {
        let n = opened.map(|it| it.get(priority).copied().unwrap_or(0));
        let opened_per_week = n.map(|it| it as f64 / WEEKS as f64);
        let minutes_each = minutes.get(priority).copied();
        DemandRow {
            priority,
            opened_per_week,
            minutes_each,
            hours_per_week: hours(opened_per_week, minutes_each),
        }
    };
    let rows: Vec<DemandRow> = priorities.into_iter().chain(["none"]).map(row).collect();
    // Of what never comes in nobody needs to say how long it takes.
    let mut counted = rows.iter().filter(|it| it.opened_per_week != Some(0.0));
    let sum = counted.try_fold(0.0, |sum, it| Some(sum + it.hours_per_week?));
    let hours_per_week = sum.filter(|_| !minutes.is_empty());
    let available = team.hours_per_week.filter(|it| 0.0 < *it);
    Demand {
        gap: gap(&rows, minutes, team, opened.is_some()),
        utilisation: hours_per_week
            .zip(available)
            .map(|(needed, there)| needed / there),
        rows,
        hours_per_week,
    }
}

fn hours(opened: Option<f64>, minutes: Option<f64>) -> Option<f64> {
    Some(opened? * minutes? / 60.0)
}

fn gap(
    rows: &[DemandRow],
    minutes: &BTreeMap<&'static str, f64>,
    team: &TeamHours,
    known: bool,
) -> String {
    if !known {
        return "not known: nothing was ever extracted".to_owned();
    }
    if minutes.is_empty() {
        return "not said: how long a conversation takes (`capacity.minutes_per_conversation`)"
            .to_owned();
    }
    let without = rows
        .iter()
        .filter(|it| it.minutes_each.is_none() && it.opened_per_week != Some(0.0));
    let without: Vec<&str> = without.map(|it| it.priority).collect();
    if !without.is_empty() {
        return format!("not said: how long one takes of {}", without.join(", "));
    }
    match (team.hours_per_week, &team.unsaid[..]) {
        (Some(hours), _) if hours <= 0.0 => "nobody has any hours".to_owned(),
        (Some(_), _) => String::new(),
        (None, []) => "not said: whose hours these are (`[[roster]]`)".to_owned(),
        (None, unsaid) => format!("not said: the hours of {}", unsaid.join(", ")),
    }
}
