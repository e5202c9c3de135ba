//! `[calendars.NAME]`: when the team is there.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use chrono_tz::Tz;

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::section::Section;
use super::tree::{Node, Table, Value, joined};
use super::values;
use crate::sla::{Calendar, CalendarSettings};

/// The calendar that never closes; a name nobody may give to their own.
pub(super) const ALWAYS: &str = "24x7";

/// Weekdays as the policy names them, Monday first.
pub(super) const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Calendars by name. One with a fault is left out; the fault is recorded.
pub(super) fn calendars(
    policy: &mut Section<'_>,
    zone: Tz,
    faults: &mut Faults,
) -> BTreeMap<String, Calendar> {
    let mut res = BTreeMap::new();
    let Some(section) = policy.section("calendars", faults) else {
        return res;
    };
    for (name, node) in section.named() {
        let key = section.key(name);
        if name == ALWAYS || !values::is_id(name) {
            let hint = "a name has letters, digits, `-`, `_` and `.`; `24x7` is built in";
            faults
                .at_key(&node.at, &key, "not a name for a calendar")
                .hint(hint);
            continue;
        }
        let Some(table) = Section::of(node, key, faults) else {
            continue;
        };
        if let Some(calendar) = calendar(name, table, node, zone, faults) {
            res.insert(name.to_owned(), calendar);
        }
    }
    res
}

fn calendar(
    name: &str,
    mut section: Section<'_>,
    node: &Node,
    zone: Tz,
    faults: &mut Faults,
) -> Option<Calendar> {
    let before = faults.faults.len();
    let path = section.path.clone();
    let key = section.key("timezone");
    let timezone = section
        .take("timezone")
        .map(|it| values::zone(it, &key, faults));
    let settings = CalendarSettings {
        timezone: timezone.flatten().unwrap_or(zone),
        hours: hours(&mut section, faults),
        special: by_date(&mut section, "special", faults),
        breaks: by_date(&mut section, "breaks", faults),
        holidays: holidays(&mut section, faults),
    };
    section.finish(faults);
    // Hours that could not be read would only make a calendar that seems never open.
    if faults.faults.len() > before {
        return None;
    }
    match Calendar::new(name, &settings) {
        Ok(calendar) => Some(calendar),
        Err(found) => {
            for fault in found {
                let at = &lookup(node, &fault.key).at;
                faults.at_value(at, &joined(&path, &fault.key), fault.message);
            }
            None
        }
    }
}

/// Monday first.
fn hours(section: &mut Section<'_>, faults: &mut Faults) -> [Vec<String>; 7] {
    let mut res: [Vec<String>; 7] = Default::default();
    let Some(mut hours) = section.section("hours", faults) else {
        return res;
    };
    for (day, spans) in DAYS.into_iter().zip(&mut res) {
        *spans = hours.texts(day, faults).unwrap_or_default();
    }
    hours.finish(faults);
    res
}

/// A table from dates to spans.
fn by_date(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> BTreeMap<NaiveDate, Vec<String>> {
    let mut res = BTreeMap::new();
    let Some(table) = section.section(name, faults) else {
        return res;
    };
    for (date, node) in table.named() {
        let key = table.key(date);
        let Some(day) = values::parse_day(date) else {
            let message = format!("not a date: `{}`", shown(date));
            faults
                .at_key(&node.at, &key, message)
                .hint("write `2026-02-16 = [\"09:00-12:00\"]`");
            continue;
        };
        let spans = values::texts(node, &key, faults);
        res.insert(
            day,
            spans.into_iter().map(|(text, _)| text.to_owned()).collect(),
        );
    }
    res
}

fn holidays(section: &mut Section<'_>, faults: &mut Faults) -> BTreeSet<NaiveDate> {
    let key = section.key("holidays");
    let Some(node) = section.take("holidays") else {
        return BTreeSet::new();
    };
    let Value::List(list) = &node.value else {
        values::expected("a list of dates", node, &key, faults);
        return BTreeSet::new();
    };
    list.iter()
        .filter_map(|it| values::day(it, &key, faults))
        .collect()
}

/// The node at `hours.mon[1]` below `node`, or the deepest one on the way there.
fn lookup<'t>(node: &'t Node, path: &str) -> &'t Node {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let (name, idx) = first.split_once('[').unwrap_or((first, ""));
    let Value::Table(table) = &node.value else {
        return node;
    };
    let Some(below) = table.get(name) else {
        return node;
    };
    match &below.value {
        Value::List(list) => {
            let idx = idx.trim_end_matches(']').parse::<usize>();
            idx.ok().and_then(|it| list.get(it)).unwrap_or(below)
        }
        _ => lookup(below, rest),
    }
}

/// Checks that a limit names a calendar there is; `None` stands for 24x7.
pub(super) fn known(
    section: &mut Section<'_>,
    declared: &[&str],
    complete: bool,
    faults: &mut Faults,
) -> Option<String> {
    let key = section.key("calendar");
    let node = section.take("calendar")?;
    let name = values::text(node, &key, faults)?;
    if name != ALWAYS && complete && !declared.contains(&name) {
        let message = format!("there is no calendar `{}`", shown(name));
        let hint = did_you_mean(name, declared.iter().copied()).unwrap_or_else(|| {
            format!(
                "declare it as `[calendars.{}]`, or write `{ALWAYS}`",
                shown(name)
            )
        });
        faults.at_value(&node.at, &key, message).hint(hint);
    }
    Some(name.to_owned())
}

/// The names of all calendars written anywhere, well or not.
pub(super) fn declared(policy: &Table) -> Vec<&str> {
    match policy.get("calendars").map(|it| &it.value) {
        Some(Value::Table(table)) => table.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    }
}
