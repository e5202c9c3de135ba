//! `[[sla.rule]]`: which conversations owe which clocks.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::str::FromStr;

use super::calendars;
use super::fault::{Faults, shown};
use super::limits::{self, Names};
use super::near::did_you_mean;
use super::phases::{entry_id, nothing_to_switch_off, whole};
use super::section::Section;
use super::tree::{Node, Value};
use super::values;
use crate::model::{Channel, Escalation, Priority};
use crate::sla::{ClockKind, Limits, Match, Rule};

/// The rules that are switched on, in the order in which they are tried.
pub(super) fn rules(sla: &mut Section<'_>, names: &Names<'_>, faults: &mut Faults) -> Vec<Rule> {
    let sections = sla.sections("rule", faults);
    let known = whole(&sections, "match");
    sections
        .into_iter()
        .filter_map(|it| rule(it, names, &known, faults))
        .collect()
}

/// `known` are the ids of the rules that have a `match`.
fn rule(
    mut section: Section<'_>,
    names: &Names<'_>,
    known: &[&str],
    faults: &mut Faults,
) -> Option<Rule> {
    let id = entry_id(&mut section, faults);
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let has_match = section.take("match").is_some();
    let matches = section
        .section("match", faults)
        .map(|it| matches(it, names, faults));
    let calendar = calendars::known(
        &mut section,
        names.declared_calendars,
        names.complete,
        faults,
    );
    let pausable = pausable(&mut section, faults);
    let looser_than = looser_than(&mut section, known, faults);
    let limits = limits_of(&mut section, calendar.as_deref(), names, faults);
    if !has_match && enabled {
        let needs = "a rule needs its `match`; `match = {}` fits every conversation";
        faults.at_key(section.at, &section.path, needs);
    } else if !has_match {
        let id = id.as_deref().unwrap_or_default();
        nothing_to_switch_off(section.at, &section.path, id, known, faults);
    }
    section.finish(faults);
    let rule = Rule {
        id: id?.into(),
        matches: matches?,
        limits,
        pausable,
        looser_than,
    };
    enabled.then_some(rule)
}

fn limits_of(
    section: &mut Section<'_>,
    calendar: Option<&str>,
    names: &Names<'_>,
    faults: &mut Faults,
) -> Limits {
    let limit = |kind: ClockKind| {
        let key = section.key(kind.as_str());
        let node = section.take(kind.as_str())?;
        Some((kind, limits::limit(node, &key, calendar, names, faults)?))
    };
    ClockKind::ALL.into_iter().filter_map(limit).collect()
}

fn pausable(section: &mut Section<'_>, faults: &mut Faults) -> Option<Vec<ClockKind>> {
    let key = section.key("pausable");
    let node = section.take("pausable")?;
    let clocks = values::texts(node, &key, faults).into_iter();
    let clocks =
        clocks.filter_map(|(text, at)| word(text, at, &key, &ClockKind::ALL, "clock", faults));
    Some(clocks.collect())
}

/// The rules that this one is looser than on purpose, and up to which limit.
fn looser_than(
    section: &mut Section<'_>,
    known: &[&str],
    faults: &mut Faults,
) -> BTreeMap<String, i64> {
    let Some(section) = section.section("looser_than", faults) else {
        return BTreeMap::new();
    };
    let mut res = BTreeMap::new();
    for (id, node) in section.named() {
        let key = section.key(id);
        if !known.contains(&id) {
            let hint = did_you_mean(id, known.iter().copied());
            let fault = faults.at_key(&node.at, &key, format!("there is no rule `{}`", shown(id)));
            fault.hint = hint.or_else(|| Some(format!("the rules are {}", known.join(", "))));
        }
        if let Some(limit) = values::seconds(node, &key, faults) {
            res.insert(id.to_owned(), limit);
        }
    }
    res
}

fn matches(mut section: Section<'_>, names: &Names<'_>, faults: &mut Faults) -> Match {
    let channels = list(&mut section, "channel", faults);
    let channel_key = section.key("channel");
    let channels = channels
        .into_iter()
        .filter_map(|(text, at)| word(text, at, &channel_key, &Channel::ALL, "channel", faults));
    let channels = channels.collect();
    let priority_key = section.key("priority");
    let priorities = list(&mut section, "priority", faults)
        .into_iter()
        .filter_map(|(text, at)| priority(text, at, &priority_key, faults))
        .collect();
    let phase_key = section.key("phase");
    let phases = list(&mut section, "phase", faults);
    for (text, at) in &phases {
        check_phase(text, at, &phase_key, names, faults);
    }
    let phases = phases
        .into_iter()
        .map(|(text, _)| text.to_owned())
        .collect();
    let labels = list(&mut section, "label", faults);
    let labels = labels
        .into_iter()
        .map(|(text, _)| text.to_owned())
        .collect();
    let private = section.flag("private", faults);
    let escalated_key = section.key("escalated");
    let escalated = list(&mut section, "escalated", faults)
        .into_iter()
        .filter_map(|(text, at)| {
            word(
                text,
                at,
                &escalated_key,
                Escalation::ALL,
                "escalation",
                faults,
            )
        })
        .collect();
    section.finish(faults);
    Match {
        channels,
        priorities,
        phases,
        labels,
        private,
        escalated,
    }
}

/// A value or a list; an empty list is refused, since it would match everything.
fn list<'t>(
    section: &mut Section<'t>,
    name: &'static str,
    faults: &mut Faults,
) -> Vec<(&'t str, &'t Node)> {
    let key = section.key(name);
    let Some(node) = section.take(name) else {
        return Vec::new();
    };
    if matches!(&node.value, Value::List(list) if list.is_empty()) {
        faults
            .at_value(&node.at, &key, "an empty list fits nothing")
            .hint(format!("leave `{name}` out to fit everything"));
    }
    values::texts(node, &key, faults)
}

/// `none` is a priority that nobody has set.
fn priority(text: &str, at: &Node, key: &str, faults: &mut Faults) -> Option<Option<Priority>> {
    if text == "none" {
        return Some(None);
    }
    word(text, at, key, &Priority::ALL, "priority", faults).map(Some)
}

/// One of `all`, as they write themselves.
pub(super) fn word<T: Copy + Display + FromStr>(
    text: &str,
    node: &Node,
    key: &str,
    all: &[T],
    what: &str,
    faults: &mut Faults,
) -> Option<T> {
    if let Ok(word) = text.parse() {
        return Some(word);
    }
    let words: Vec<String> = all.iter().map(T::to_string).collect();
    let hint = did_you_mean(text, words.iter().map(String::as_str))
        .unwrap_or_else(|| format!("one of {}", words.join(", ")));
    let message = format!("unknown {what} `{}`", shown(text));
    faults.at_value(&node.at, key, message).hint(hint);
    None
}

fn check_phase(text: &str, node: &Node, key: &str, names: &Names<'_>, faults: &mut Faults) {
    if !names.complete || names.declared_phases.iter().any(|it| it == text) {
        return;
    }
    let message = format!("there is no phase `{}`", shown(text));
    let hint = did_you_mean(text, names.declared_phases.iter().map(String::as_str));
    let hint = hint.unwrap_or_else(|| match names.declared_phases {
        [] => "no `[[phase]]` is declared".to_owned(),
        declared => format!("the phases are {}", declared.join(", ")),
    });
    faults.at_value(&node.at, key, message).hint(hint);
}
