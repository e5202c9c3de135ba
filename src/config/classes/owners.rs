//! Whose it is where nobody has taken it, who is on call, and the way up.

use super::predicate::{Reader, predicate};
use super::{origin, word};
use crate::config::fault::{Faults, shown};
use crate::config::incident::{entries, step};
use crate::config::near::did_you_mean;
use crate::config::phases::entry_id;
use crate::config::section::Section;
use crate::config::values;
use crate::incident::Step;
use crate::model::{Escalation, Priority};
use crate::triage::rules::{OnCall, Owner};

pub(super) fn owners(
    policy: &mut Section<'_>,
    phases: &[String],
    faults: &mut Faults,
) -> Vec<Owner> {
    let mut res = Vec::new();
    for mut section in policy.sections("owner", faults) {
        let at = section.at;
        let id = entry_id(&mut section, faults);
        let enabled = section.flag("enabled", faults).unwrap_or(true);
        let key = section.key("match");
        let mut reader = Reader::new(id.as_deref().unwrap_or_default(), phases);
        let node = section.take("match");
        let when = node.and_then(|it| predicate(it, &key, &mut reader, faults));
        let to = section.text("to", faults).map(str::to_owned);
        if enabled && (node.is_none() || to.is_none()) {
            faults.at_key(at, &section.path, "an owner needs `match` and `to`");
        }
        section.finish(faults);
        let owner = id.zip(when).zip(to).map(|((id, when), to)| Owner {
            id,
            when,
            to,
            origin: origin(at, faults),
        });
        res.extend(owner.filter(|_| enabled));
    }
    res
}

pub(super) fn on_call(
    policy: &mut Section<'_>,
    phases: &[String],
    faults: &mut Faults,
) -> Vec<OnCall> {
    let sections = policy.sections("oncall", faults);
    sections
        .into_iter()
        .filter_map(|it| one_on_call(it, phases, faults))
        .collect()
}

fn one_on_call(mut section: Section<'_>, phases: &[String], faults: &mut Faults) -> Option<OnCall> {
    let at = section.at;
    let id = entry_id(&mut section, faults);
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let key = section.key("phase");
    let phase = section
        .take("phase")
        .and_then(|node| Some((values::text(node, &key, faults)?, node)));
    if let Some((phase, node)) = phase.filter(|it| !phases.iter().any(|known| known == it.0)) {
        let message = format!("there is no phase `{}`", shown(phase));
        let near = did_you_mean(phase, phases.iter().map(String::as_str));
        faults.at_value(&node.at, &key, message).hint = near;
    }
    let primary = section.text("primary", faults).map(str::to_owned);
    let backup = section.text("backup", faults).map(str::to_owned);
    let key = section.key("priorities");
    let listed = section
        .take("priorities")
        .map(|it| values::texts(it, &key, faults));
    let mut priorities: Vec<Priority> = Vec::new();
    for (text, node) in listed.into_iter().flatten() {
        priorities.extend(word(text, node, &key, &Priority::ALL, "priority", faults));
    }
    if priorities.is_empty() {
        priorities = vec![Priority::P0, Priority::P1];
    }
    if enabled && primary.is_none() {
        faults.at_key(at, &section.path, "somebody must be on call: `primary`");
    }
    section.finish(faults);
    let on_call = OnCall {
        id: id?,
        phase: phase.map(|it| it.0.to_owned()),
        primary: primary?,
        backup,
        priorities,
        origin: origin(at, faults),
    };
    enabled.then_some(on_call)
}

/// `[[triage.escalation]]`: the steps of an incident, each with the kind of call it is for.
pub(in crate::config) fn steps(
    triage: &mut Section<'_>,
    faults: &mut Faults,
) -> Vec<(Escalation, Step)> {
    entries(triage, "escalation", faults, |id, section, faults| {
        let key = section.key("kind");
        let node = section.take("kind");
        let kind = node.and_then(|node| {
            let text = values::text(node, &key, faults)?;
            word(text, node, &key, Escalation::ALL, "escalation", faults)
        });
        if node.is_none() {
            let message = "a step needs its `kind`: `immediate`, `standard` or `user`";
            faults.at_key(section.at, &section.path, message);
        }
        let step = step(id, section, faults);
        kind.zip(step)
    })
}
