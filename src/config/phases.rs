//! `[[phase]]`: stretches of the release's life, counted from its launch.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveTime, TimeDelta, Utc};

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::section::Section;
use super::tree::{Node, Place, Value};
use super::values;
use crate::sla::{Phase, Span};

#[derive(Default)]
pub(super) struct Phases {
    /// In time order; those that wait for `launched_at` are missing.
    pub(super) phases: Vec<Phase>,
    /// All ids, whether switched off or waiting.
    pub(super) declared: Vec<String>,
    /// Ids that cannot be placed before `release.launched_at` is set.
    pub(super) waiting: Vec<String>,
    /// Local times of the triage rounds, by phase.
    pub(super) rounds: BTreeMap<String, Vec<NaiveTime>>,
}

pub(super) fn phases(
    policy: &mut Section<'_>,
    launched_at: Option<DateTime<Utc>>,
    faults: &mut Faults,
) -> Phases {
    let mut res = Phases::default();
    let mut placed = Vec::new();
    let sections = policy.sections("phase", faults);
    let known = whole(&sections, "from");
    for section in sections {
        let at = section.at;
        if let Some(phase) = phase(section, launched_at, &known, &mut res, faults) {
            placed.push((phase, at));
        }
    }
    placed.sort_by(|(a, _), (b, _)| (a.from, &a.id).cmp(&(b.from, &b.id)));
    check_overlaps(&placed, faults);
    res.phases = placed.into_iter().map(|(phase, _)| phase).collect();
    res
}

fn phase(
    mut section: Section<'_>,
    launched_at: Option<DateTime<Utc>>,
    known: &[&str],
    all: &mut Phases,
    faults: &mut Faults,
) -> Option<Phase> {
    let at = section.at;
    let id = entry_id(&mut section, faults);
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let from = edge_of(&mut section, "from", launched_at, faults);
    let to = edge_of(&mut section, "to", launched_at, faults);
    let (to_key, to_at) = (section.key("to"), to.as_ref().map(|it| it.1));
    let rounds = rounds(&mut section, faults);
    let path = section.path.clone();
    section.finish(faults);
    let id = id?;
    let rounds = rounds.filter(|_| enabled);
    all.rounds.extend(rounds.map(|it| (id.clone(), it)));
    all.declared.push(id.clone());
    let Some((from, _)) = from else {
        if enabled {
            faults.at_key(at, &path, "a phase needs `from`");
        } else {
            nothing_to_switch_off(at, &path, &id, known, faults);
        }
        return None;
    };
    let (from, to) = match (from?, to.map(|it| it.0)) {
        (Edge::At(from), None) => (from, None),
        (Edge::At(from), Some(Some(Edge::At(to)))) => (from, Some(to)),
        (_, Some(None)) => return None,
        _ => {
            all.waiting.extend(enabled.then_some(id));
            return None;
        }
    };
    if to.is_some_and(|to| to <= from) {
        let message = "a phase must end after it begins";
        faults.at_value(to_at.unwrap_or(at), &to_key, message);
        return None;
    }
    let id = id.into();
    enabled.then_some(Phase { id, from, to })
}

/// Local times of the triage rounds.
fn rounds(section: &mut Section<'_>, faults: &mut Faults) -> Option<Vec<NaiveTime>> {
    let key = section.key("triage_at");
    let node = section.take("triage_at")?;
    Some(values::times_of_day(node, &key, faults))
}

/// An edge, if it can be read, and its place.
fn edge_of<'t>(
    section: &mut Section<'t>,
    name: &'static str,
    launched_at: Option<DateTime<Utc>>,
    faults: &mut Faults,
) -> Option<(Option<Edge>, &'t Place)> {
    let key = section.key(name);
    let node = section.take(name)?;
    Some((edge(node, &key, launched_at, faults), &node.at))
}

/// Where a phase begins or ends.
enum Edge {
    At(DateTime<Utc>),
    /// Relative to a launch that is not known.
    Waiting,
}

fn edge(
    node: &Node,
    key: &str,
    launched_at: Option<DateTime<Utc>>,
    faults: &mut Faults,
) -> Option<Edge> {
    let Value::Text(text) = &node.value else {
        return values::moment(node, key, faults).map(Edge::At);
    };
    if !text.starts_with('T') {
        return values::moment(node, key, faults).map(Edge::At);
    }
    let Some(offset) = from_launch(text) else {
        let message = format!("not a distance from the launch: `{}`", shown(text));
        faults
            .at_value(&node.at, key, message)
            .hint("write `T+7d`, `T+12h` or `T-1d`");
        return None;
    };
    let Some(launched_at) = launched_at else {
        return Some(Edge::Waiting);
    };
    let moment = launched_at.checked_add_signed(offset);
    if moment.is_none() {
        faults.at_value(
            &node.at,
            key,
            "further from the launch than any calendar goes",
        );
    }
    moment.map(Edge::At)
}

/// `T+7d` and `T-12h`; `T+0d` is the launch itself.
pub(super) fn from_launch(text: &str) -> Option<TimeDelta> {
    let rest = text.strip_prefix('T')?;
    let (sign, rest) = match rest.strip_prefix('+') {
        Some(rest) => (1, rest),
        None => (-1, rest.strip_prefix('-')?),
    };
    if ["0s", "0m", "0h", "0d", "0w"].contains(&rest) {
        return Some(TimeDelta::zero());
    }
    match rest.parse() {
        Ok(Span::Seconds(seconds)) => TimeDelta::try_seconds(seconds.checked_mul(sign)?),
        _ => None,
    }
}

fn check_overlaps(placed: &[(Phase, &Place)], faults: &mut Faults) {
    for pair in placed.windows(2) {
        let [(first, first_at), (second, second_at)] = pair else {
            continue;
        };
        if first.to.is_some_and(|to| to <= second.from) {
            continue;
        }
        // The nearer file is the one that can be mended.
        let (at, id, other) = if first_at.file < second_at.file {
            (first_at, &first.id, &second.id)
        } else {
            (second_at, &second.id, &first.id)
        };
        let message = format!("the phases `{id}` and `{other}` overlap");
        faults
            .at_key(at, &format!("phase.{id}"), message)
            .hint("a phase ends where the next begins; only the last may be open-ended");
    }
}

/// The id of a `[[phase]]` or `[[sla.rule]]`, which must have one.
pub(super) fn entry_id(section: &mut Section<'_>, faults: &mut Faults) -> Option<String> {
    let key = section.key("id");
    let Some(node) = section.take("id") else {
        faults
            .at_key(section.at, &section.path, "an entry needs its `id`")
            .hint("the id names it in output, and lets another policy change it");
        return None;
    };
    values::id(node, &key, faults).map(str::to_owned)
}

/// The ids of the entries that say `key`, without which an entry is nothing.
pub(super) fn whole<'t>(sections: &[Section<'t>], key: &str) -> Vec<&'t str> {
    let whole = sections
        .iter()
        .filter(|it| it.named().any(|(name, _)| name == key));
    let id = |section: &Section<'t>| match &section.named().find(|(name, _)| *name == "id")?.1.value
    {
        Value::Text(id) => Some(id.as_str()),
        _ => None,
    };
    whole.filter_map(id).collect()
}

/// Reports an entry that is switched off and that no file below declares; `known` are those which
/// could be.
pub(super) fn nothing_to_switch_off(
    at: &Place,
    path: &str,
    id: &str,
    known: &[&str],
    faults: &mut Faults,
) {
    let hint = did_you_mean(id, known.iter().copied()).or_else(|| {
        let ids: Vec<String> = known.iter().map(|it| shown(it)).collect();
        (!ids.is_empty()).then(|| format!("the ids here are {}", ids.join(", ")))
    });
    let message = "there is nothing of this id to switch off";
    faults.at_key(at, path, message).hint = hint;
}
