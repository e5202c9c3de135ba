//! `[[roster]]` and `[capacity]`: whose hours there are, what a conversation takes of them, and
//! what is too much.

use std::collections::BTreeMap;

use super::calendars;
use super::fault::{Faults, shown};
use super::incident::share;
use super::near::did_you_mean;
use super::phases::{entry_id, nothing_to_switch_off, whole};
use super::section::Section;
use super::sla::days;
use super::tree::{Node, Value};
use crate::model::Priority;
use crate::report::capacity::{Allowance, Hours, RosterEntry, Staff};

/// What these need to know of the rest.
pub(super) struct Names<'n> {
    /// Phases, switched off ones too.
    pub(super) phases: &'n [String],
    pub(super) calendars: &'n [&'n str],
    /// False when a file of the policy is missing: what it declares is unknown.
    pub(super) complete: bool,
}

/// More people than a support team has.
const MOST_PEOPLE: i64 = 1_000;

/// A year: nobody means more.
const MOST_WEEKS: i64 = 52;

const DAY_HOURS: f64 = 24.0;
const DAY_MINUTES: f64 = 24.0 * 60.0;

pub(super) fn staff(policy: &mut Section<'_>, names: &Names<'_>, faults: &mut Faults) -> Staff {
    let sections = policy.sections("roster", faults);
    let mut known = whole(&sections, "role");
    known.extend(whole(&sections, "who"));
    let entries = sections.into_iter();
    let roster = entries.filter_map(|it| entry(it, names, &known, faults));
    Staff {
        roster: roster.collect(),
        allowance: allowance(policy, faults),
    }
}

fn entry(
    mut section: Section<'_>,
    names: &Names<'_>,
    known: &[&str],
    faults: &mut Faults,
) -> Option<RosterEntry> {
    let at = section.at;
    let id = entry_id(&mut section, faults);
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let role = section.text("role", faults).map(str::to_owned);
    let who = section.text("who", faults).map(str::to_owned);
    let people = count(&mut section, "people", MOST_PEOPLE, faults).unwrap_or(1);
    let hours = hours(&mut section, names, faults);
    let key = section.key("days");
    let listed = section.take("days").map(|it| days(it, &key, faults));
    let calendar = calendars::known(&mut section, names.calendars, names.complete, faults);
    let skills = section.texts("skills", faults).unwrap_or_default();
    let path = section.path.clone();
    section.finish(faults);
    let id = id?;
    if role.is_none() && who.is_none() {
        match enabled {
            true => {
                faults.at_key(
                    at,
                    &path,
                    "an entry of the roster needs its `role` or `who`",
                );
            }
            false => nothing_to_switch_off(at, &path, &id, known, faults),
        }
        return None;
    }
    let mut on_days = Vec::new();
    for day in listed.into_iter().flatten() {
        if !on_days.contains(&day) {
            on_days.push(day);
        }
    }
    enabled.then_some(RosterEntry {
        id,
        role,
        who,
        people,
        hours,
        days: on_days,
        calendar,
        skills,
    })
}

/// One number, or one for each phase.
fn hours(section: &mut Section<'_>, names: &Names<'_>, faults: &mut Faults) -> Option<Hours> {
    let key = section.key("hours_per_day");
    let node = section.take("hours_per_day")?;
    let Value::Table(table) = &node.value else {
        let what = "hours of a day, 0 to 24, or a table of them by phase";
        return number(node, &key, (DAY_HOURS, what), faults).map(Hours::Always);
    };
    let mut by_phase = BTreeMap::new();
    for (phase, node) in table {
        let key = format!("{key}.{}", shown(phase));
        if names.complete && !names.phases.contains(phase) {
            let message = format!("there is no phase `{}`", shown(phase));
            let near = did_you_mean(phase, names.phases.iter().map(String::as_str));
            faults.at_key(&node.at, &key, message).hint = near;
        }
        let hours = number(node, &key, (DAY_HOURS, "hours of a day, 0 to 24"), faults);
        by_phase.extend(hours.map(|it| (phase.clone(), it)));
    }
    Some(Hours::ByPhase(by_phase))
}

fn allowance(policy: &mut Section<'_>, faults: &mut Faults) -> Allowance {
    let Some(mut section) = policy.section("capacity", faults) else {
        return Allowance::default();
    };
    let allowance = Allowance {
        minutes: minutes(&mut section, faults),
        meetings_max_share: share(&mut section, "meetings_max_share", faults),
        oncall_weeks_max: count(&mut section, "oncall_weeks_max", MOST_WEEKS, faults),
        weekend_only_p0: section.flag("weekend_only_p0", faults).unwrap_or_default(),
    };
    section.finish(faults);
    allowance
}

fn minutes(section: &mut Section<'_>, faults: &mut Faults) -> BTreeMap<&'static str, f64> {
    let mut minutes = BTreeMap::new();
    let Some(mut section) = section.section("minutes_per_conversation", faults) else {
        return minutes;
    };
    let priorities = Priority::ALL.map(Priority::as_str);
    for name in priorities.into_iter().chain(["none"]) {
        let key = section.key(name);
        let Some(node) = section.take(name) else {
            continue;
        };
        let bound = (DAY_MINUTES, "minutes, 0 to 1440");
        minutes.extend(number(node, &key, bound, faults).map(|it| (name, it)));
    }
    section.finish(faults);
    minutes
}

/// From 0 up to `most`; `what` says what it counts.
fn number(node: &Node, key: &str, (most, what): (f64, &str), faults: &mut Faults) -> Option<f64> {
    let number = match node.value {
        // Reported where it was read.
        Value::Number(number) if !number.is_finite() => return None,
        Value::Number(number) => number,
        Value::Integer(number) => number as f64,
        _ => f64::NAN,
    };
    if (0.0..=most).contains(&number) {
        return Some(number);
    }
    faults.at_value(&node.at, key, format!("expected {what}"));
    None
}

/// A whole number from 1 up to `most`.
fn count(
    section: &mut Section<'_>,
    name: &'static str,
    most: i64,
    faults: &mut Faults,
) -> Option<u32> {
    let key = section.key(name);
    let node = section.take(name)?;
    match node.value {
        Value::Integer(number) if (1..=most).contains(&number) => number.try_into().ok(),
        Value::Number(number) if !number.is_finite() => None,
        _ => {
            let message = format!("expected a whole number from 1 to {most}");
            faults.at_value(&node.at, &key, message);
            None
        }
    }
}
