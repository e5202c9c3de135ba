//! `[gate.NAME]`: criteria, who decides, how long it holds.

mod criteria;
mod names;
mod watch;

use chrono::{DateTime, Utc};

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::section::Section;
use super::tree::Place;
use super::values;
use crate::gate::{Asks, Check, Criterion, Gate, Joined, Level, OnUnknown, Syncs, VERBS, order};

pub(super) use names::Names;
pub(super) use watch::watches;

/// A decision stands for three days where the policy does not say.
const VALID_FOR: i64 = 72 * 3_600;
/// The longest waiver where the policy does not say.
const MAX_WAIVER_DAYS: i64 = 14;
const DAY: i64 = 86_400;

/// Variables of CI that hold the commit. Others may hold secrets, and are not read for a policy.
const COMMITS: &[&str] = &[
    "env:GITHUB_SHA",
    "env:CI_COMMIT_SHA",
    "env:BUILDKITE_COMMIT",
];

/// A gate with the place of each question, for the faults that only all gates together show.
struct Read<'t> {
    gate: Gate,
    at: &'t Place,
    path: String,
    asked: Vec<(Check, &'t Place, String)>,
}

pub(super) fn gates(policy: &mut Section<'_>, known: &Names<'_>, faults: &mut Faults) -> Vec<Gate> {
    let Some(section) = policy.section("gate", faults) else {
        return Vec::new();
    };
    let mut read = Vec::new();
    for (name, node) in section.named() {
        let key = section.key(name);
        check_name(name, &node.at, &key, faults);
        if let Some(entry) = Section::of(node, key, faults) {
            read.extend(gate(name, entry, known, faults));
        }
    }
    check_others(&read, faults);
    let mut gates: Vec<Gate> = read.iter().map(|it| it.gate.clone()).collect();
    wait_for_blockers(&mut gates);
    gates.iter_mut().for_each(keep_from_waivers);
    for it in &read {
        if order(&gates, &it.gate.id).is_none() {
            faults
                .at_key(it.at, &it.path, "this gate waits for itself")
                .hint("`gate:` checks and `blocks` must not lead back to where they began");
        }
    }
    gates
}

fn check_name(name: &str, at: &Place, key: &str, faults: &mut Faults) {
    if VERBS.contains(&name) {
        let message = format!("`{name}` is a verb of `maestro gate`, not the name of a gate");
        faults.at_key(at, key, message);
    } else if !values::is_id(name) {
        faults
            .at_key(at, key, "not a name")
            .hint("a name has up to 64 letters, digits, `-`, `_` and `.`");
    }
}

fn gate<'t>(
    name: &str,
    mut section: Section<'t>,
    known: &Names<'_>,
    faults: &mut Faults,
) -> Option<Read<'t>> {
    let (at, path) = (section.at, section.path.clone());
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let title = section.text("title", faults).unwrap_or(name).to_owned();
    let (release, commit) = subject(&mut section, faults);
    let per_item = section.flag("per_item", faults).unwrap_or(false);
    let decide_by = moment(&mut section, "decide_by", faults);
    let authority = section.text("authority", faults).map(str::to_owned);
    let consult = section.texts("consult", faults).unwrap_or_default();
    let decision_valid_for = section.seconds("decision_valid_for", faults);
    let days = whole(&mut section, "max_waiver_days", faults);
    let attested_for = section.seconds("attested_for", faults);
    let overridable = section.flag("overridable", faults).unwrap_or(true);
    let blocks = section.texts("blocks", faults).unwrap_or_default();
    let on_fail = section.text("on_fail", faults).map(str::to_owned);
    let mut asked = Vec::new();
    let criteria = criteria::criteria(&mut section, known, &mut asked, faults);
    section.finish(faults);
    if enabled && criteria.is_empty() {
        faults
            .at_key(at, &path, "a gate needs a criterion")
            .hint("[[gate.NAME.criterion]] with `id`, `level` and `check`");
    }
    let gate = Gate {
        id: name.to_owned(),
        title,
        release,
        commit,
        per_item,
        decide_by,
        authority,
        consult,
        decision_valid_for: decision_valid_for.unwrap_or(VALID_FOR),
        max_waiver: days.unwrap_or(MAX_WAIVER_DAYS).saturating_mul(DAY),
        attested_for,
        overridable,
        blocks,
        on_fail,
        criteria,
    };
    enabled.then_some(Read {
        gate,
        at,
        path,
        asked,
    })
}

fn subject(section: &mut Section<'_>, faults: &mut Faults) -> (Option<String>, Option<String>) {
    let Some(mut subject) = section.section("subject", faults) else {
        return (None, None);
    };
    let release = subject.text("release", faults).map(str::to_owned);
    let key = subject.key("commit");
    let commit = subject
        .take("commit")
        .and_then(|node| Some((node, values::text(node, &key, faults)?)));
    let commit = commit.and_then(|(node, text)| {
        if text.contains(':') && !COMMITS.contains(&text) {
            let message = format!("`{}` is not read for a policy", shown(text));
            faults
                .at_value(&node.at, &key, message)
                .hint(format!("a commit, or one of {}", COMMITS.join(", ")));
            return None;
        }
        Some(text.to_owned())
    });
    subject.finish(faults);
    (release, commit)
}

fn moment(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<DateTime<Utc>> {
    let key = section.key(name);
    values::moment(section.take(name)?, &key, faults)
}

/// A whole number above 0.
fn whole(section: &mut Section<'_>, name: &'static str, faults: &mut Faults) -> Option<i64> {
    let key = section.key(name);
    let node = section.take(name)?;
    match node.value {
        super::tree::Value::Integer(number @ 1..=1_000_000_000) => Some(number),
        _ => {
            values::expected("a whole number above 0", node, &key, faults);
            None
        }
    }
}

/// Names of other gates, which can be checked only when all are read.
fn check_others(read: &[Read<'_>], faults: &mut Faults) {
    let names: Vec<&str> = read.iter().map(|it| it.gate.id.as_str()).collect();
    for it in read {
        for name in &it.gate.blocks {
            unknown(name, &names, it.at, &format!("{}.blocks", it.path), faults);
        }
        for (check, at, key) in &it.asked {
            let (Asks::Gate(other) | Asks::Decision(other)) = &check.asks else {
                continue;
            };
            unknown(other, &names, at, key, faults);
        }
    }
}

fn unknown(name: &str, names: &[&str], at: &Place, key: &str, faults: &mut Faults) {
    if names.contains(&name) {
        return;
    }
    let message = format!("there is no gate `{}`", shown(name));
    faults.at_value(at, key, message).hint = did_you_mean(name, names.iter().copied());
}

/// A waiver would be the override that such a gate refuses.
fn keep_from_waivers(gate: &mut Gate) {
    let critical = gate.criteria.iter_mut();
    for it in critical.filter(|it| it.level == Level::Critical) {
        it.waivable &= gate.overridable;
    }
}

/// A gate that is blocked by another one asks for that one first.
fn wait_for_blockers(gates: &mut [Gate]) {
    let waits: Vec<(String, String)> = gates
        .iter()
        .flat_map(|it| {
            it.blocks
                .iter()
                .map(|blocked| (blocked.clone(), it.id.clone()))
        })
        .collect();
    for (blocked, blocker) in waits {
        let Ok(check) = format!("gate:{blocker}").parse() else {
            continue;
        };
        let Some(gate) = gates.iter_mut().find(|it| it.id == blocked) else {
            continue;
        };
        let criterion = Criterion {
            id: format!("after-{blocker}"),
            level: Level::Critical,
            text: None,
            checks: vec![check],
            joined: Joined::All,
            applies_when: Vec::new(),
            requires_sync: Syncs::None,
            max_age: None,
            min_sample: None,
            require_interval: false,
            on_unknown: OnUnknown::Fail,
            waivable: true,
            on_fail: Some(format!("maestro gate plan {blocker}")),
        };
        gate.criteria.insert(0, criterion);
    }
}
