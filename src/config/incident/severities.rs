//! `[incident.severity.P0]`: the limits of a severity.

use std::collections::BTreeMap;

use super::{NEXT_RELEASE, NONE};
use crate::config::fault::{Faults, shown};
use crate::config::near::did_you_mean;
use crate::config::section::Section;
use crate::config::tree::Value;
use crate::config::values;
use crate::incident::Limits;
use crate::model::Priority;
use crate::sla::Calendar;

pub(super) fn severities(
    section: &mut Section<'_>,
    calendars: &BTreeMap<String, Calendar>,
    faults: &mut Faults,
) -> BTreeMap<Priority, Limits> {
    const NAMES: [(&str, Priority); 4] = [
        ("P0", Priority::P0),
        ("P1", Priority::P1),
        ("P2", Priority::P2),
        ("P3", Priority::P3),
    ];
    let mut res = BTreeMap::new();
    let Some(mut all) = section.section("severity", faults) else {
        return res;
    };
    for (name, priority) in NAMES {
        if let Some(one) = all.section(name, faults) {
            res.insert(priority, limits(one, calendars, faults));
        }
    }
    all.finish(faults);
    res
}

fn limits(
    mut section: Section<'_>,
    calendars: &BTreeMap<String, Calendar>,
    faults: &mut Faults,
) -> Limits {
    let calendar = calendar(&mut section, calendars, faults);
    let mut limit = |name| limit(&mut section, name, faults);
    let res = Limits {
        identify: limit("identify"),
        alert: limit("alert"),
        investigate: limit("investigate"),
        triage: limit("triage"),
        fix: limit("fix"),
        deploy: limit("deploy"),
        verify: limit("verify"),
        postmortem: limit("postmortem"),
        update: limit("update"),
        acknowledge: limit("acknowledge"),
        mitigation: limit("mitigation"),
        report: limit("report"),
        calendar,
    };
    section.finish(faults);
    res
}

fn calendar(
    section: &mut Section<'_>,
    calendars: &BTreeMap<String, Calendar>,
    faults: &mut Faults,
) -> Calendar {
    let key = section.key("calendar");
    let Some(node) = section.take("calendar") else {
        return Calendar::always();
    };
    let Some(name) = values::text(node, &key, faults).filter(|it| *it != "24x7") else {
        return Calendar::always();
    };
    if let Some(calendar) = calendars.get(name) {
        return calendar.clone();
    }
    let hint = did_you_mean(name, calendars.keys().map(String::as_str))
        .unwrap_or_else(|| "declare it as `[calendars.NAME]`, or write `24x7`".to_owned());
    let message = format!("there is no calendar `{}`", shown(name));
    faults.at_value(&node.at, &key, message).hint(hint);
    Calendar::always()
}

fn limit(section: &mut Section<'_>, name: &'static str, faults: &mut Faults) -> Option<i64> {
    let key = section.key(name);
    let node = section.take(name)?;
    if matches!(&node.value, Value::Text(text) if text == NONE || text == NEXT_RELEASE) {
        return None;
    }
    values::seconds(node, &key, faults)
}
