//! `[incident]`: deadlines, the rollback matrix, the checklists, and who is called.

mod entries;
mod severities;

use std::collections::BTreeMap;

use super::fault::Faults;
use super::phases::entry_id;
use super::section::Section;
use super::tree::Value;
use super::values;
use crate::incident::{CountsFrom, Group, Settings};
use crate::sla::Calendar;
pub(super) use entries::step;
use entries::{authority, hotfix_rule, item, mark, row};
use severities::severities;

/// Nothing is owed here, whatever the preset says.
const NONE: &str = "none";
const NEXT_RELEASE: &str = "next-release";

const COUNTS_FROM: &[(&str, CountsFrom)] = &[
    ("reported", CountsFrom::Reported),
    ("started", CountsFrom::Started),
    ("declared", CountsFrom::Declared),
];

pub(super) fn incident(
    policy: &mut Section<'_>,
    calendars: &BTreeMap<String, Calendar>,
    faults: &mut Faults,
) -> Option<Settings> {
    let mut section = policy.section("incident", faults)?;
    let profile = section.text("profile", faults).unwrap_or("own").to_owned();
    let counts_from = section.choice("counts_from", COUNTS_FROM, faults);
    let due_soon = share(&mut section, "due_soon", faults);
    let severities = severities(&mut section, calendars, faults);
    let roles = roles(&mut section, faults);
    let rollback = entries(&mut section, "rollback", faults, row);
    let hotfix = entries(&mut section, "hotfix", faults, hotfix_rule);
    let authority = entries(&mut section, "authority", faults, authority);
    let escalation = entries(&mut section, "escalation", faults, step);
    let mut marks = entries(&mut section, "mark", faults, mark);
    marks.sort_by_key(|it| it.at);
    let group_limits = group_limits(&mut section, faults);
    let mut items = entries(&mut section, "item", faults, item);
    items.sort_by_key(|it| it.group);
    let (runbook_folders, review_every) = runbooks(&mut section, faults)?;
    section.finish(faults);
    Some(Settings {
        profile,
        counts_from: counts_from?,
        due_soon: due_soon?,
        severities,
        roles,
        rollback,
        hotfix,
        authority,
        escalation,
        marks,
        group_limits,
        items,
        runbook_folders,
        review_every,
    })
}

/// Above 0 and up to 1.
pub(super) fn share(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<f64> {
    let key = section.key(name);
    let node = section.take(name)?;
    let share = match node.value {
        Value::Number(number) => number,
        Value::Integer(1) => 1.0,
        _ => f64::NAN,
    };
    if 0.0 < share && share <= 1.0 {
        return Some(share);
    }
    faults.at_value(&node.at, &key, "expected a share above 0 and up to 1");
    None
}

fn roles(section: &mut Section<'_>, faults: &mut Faults) -> BTreeMap<String, String> {
    let Some(roles) = section.section("roles", faults) else {
        return BTreeMap::new();
    };
    let named = roles.named().filter_map(|(role, node)| {
        let who = values::text(node, &roles.key(role), faults)?;
        Some((role.to_owned(), who.to_owned()))
    });
    named.collect()
}

/// The entries of a `[[name]]` that are switched on and without a fault.
pub(super) fn entries<T>(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
    read: fn(String, &mut Section<'_>, &mut Faults) -> Option<T>,
) -> Vec<T> {
    let mut res = Vec::new();
    for mut entry in section.sections(name, faults) {
        let id = entry_id(&mut entry, faults);
        let enabled = entry.flag("enabled", faults).unwrap_or(true);
        let read = read(id.unwrap_or_default(), &mut entry, faults);
        entry.finish(faults);
        res.extend(read.filter(|_| enabled));
    }
    res
}

fn group_limits(section: &mut Section<'_>, faults: &mut Faults) -> BTreeMap<Group, i64> {
    let mut res = BTreeMap::new();
    let Some(mut limits) = section.section("checklist", faults) else {
        return res;
    };
    for group in Group::ALL {
        let seconds = limits.seconds(group.as_str(), faults);
        res.extend(seconds.map(|it| (*group, it)));
    }
    limits.finish(faults);
    res
}

fn runbooks(section: &mut Section<'_>, faults: &mut Faults) -> Option<(Vec<String>, i64)> {
    let mut runbooks = section.section("runbooks", faults)?;
    let folders = runbooks.texts("folders", faults).unwrap_or_default();
    let review_every = runbooks.seconds("review_every", faults);
    runbooks.finish(faults);
    Some((folders, review_every?))
}
