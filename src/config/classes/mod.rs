//! `[[rule]]`, `[[owner]]`, `[[oncall]]` and `[[triage.escalation]]`: what a conversation probably
//! is, whose it is, and who is asked for help.

mod example;
mod keys;
mod owners;
mod predicate;

use super::effective::Origin;
use super::fault::Faults;
use super::phases::{entry_id, nothing_to_switch_off, whole};
use super::rules::word;
use super::section::Section;
use super::tree::{Node, Place, Value};
use super::values;
use crate::model::{Escalation, Priority};
use crate::triage::rules::{Effect, Predicate, Rule, Rules, When};
use example::examples;
pub(super) use owners::steps;
use owners::{on_call, owners};
use predicate::{Reader, predicate};

/// The kinds there are, for hints too.
const KINDS: [&str; 4] = ["bug", "feature", "question", "documentation"];

/// `phases` are the ids that the policy declares.
pub(super) fn rules(policy: &mut Section<'_>, phases: &[String], faults: &mut Faults) -> Rules {
    let sections = policy.sections("rule", faults);
    let known = whole(&sections, "when");
    let mut res = Rules::default();
    for section in sections {
        res.rules.extend(rule(section, &known, phases, faults));
    }
    res.owners = owners(policy, phases, faults);
    res.on_call = on_call(policy, phases, faults);
    res
}

fn rule(
    mut section: Section<'_>,
    known: &[&str],
    phases: &[String],
    faults: &mut Faults,
) -> Option<Rule> {
    let at = section.at;
    let id = entry_id(&mut section, faults);
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let because = section.text("because", faults).map(str::to_owned);
    let name = id.clone().unwrap_or_default();
    let when = when(&mut section, &name, phases, faults);
    let set = section.section("set", faults).map(|it| effect(it, faults));
    let confirm = section.flag("confirm", faults).unwrap_or(false);
    let resolution = section.text("resolution", faults).map(str::to_owned);
    let examples = examples(&mut section, faults);
    let path = section.path.clone();
    section.finish(faults);
    let missing = match (&when, &set, &because) {
        (None, _, _) => Some("`when`: what has to hold"),
        (_, None, _) => Some("`set`: what it says then"),
        (_, _, None) => Some("`because`: one line that tells people why"),
        _ => None,
    };
    match missing {
        Some(missing) if enabled => {
            faults.at_key(at, &path, format!("a rule needs its {missing}"));
        }
        Some(_) if when.is_none() => nothing_to_switch_off(at, &path, &name, known, faults),
        _ => {}
    }
    let rule = Rule {
        id: id?.into(),
        because: because?,
        when: when?,
        set: set?,
        confirm,
        resolution,
        examples,
        origin: origin(at, faults),
    };
    enabled.then_some(rule)
}

/// `beta:97`, as the settings name it.
fn origin(at: &Place, faults: &Faults) -> String {
    let (file, line) = faults.position(at.file, at.value.start);
    let origin = Origin {
        file: file.to_owned(),
        line,
    };
    origin.to_string()
}

fn when(
    section: &mut Section<'_>,
    rule: &str,
    phases: &[String],
    faults: &mut Faults,
) -> Option<When> {
    let mut lists = section.section("when", faults)?;
    let mut reader = Reader::new(rule, phases);
    let mut list = |name| {
        let key = lists.key(name);
        let node = lists.take(name);
        node.map(|it| predicates(it, &key, &mut reader, faults))
            .unwrap_or_default()
    };
    let when = When::new(list("all"), list("any"), list("none"));
    let written = lists.named().any(|(name, _)| matches!(name, "all" | "any"));
    let (at, path) = (lists.at, lists.path.clone());
    lists.finish(faults);
    if !written {
        faults
            .at_key(at, &path, "`when` asks for nothing")
            .hint("write `all = [{ … }]` or `any = [{ … }]`; `none` only takes away");
    }
    Some(when)
}

/// A list of tables, or one table.
fn predicates(
    node: &Node,
    key: &str,
    reader: &mut Reader<'_>,
    faults: &mut Faults,
) -> Vec<Predicate> {
    let Value::List(list) = &node.value else {
        return predicate(node, key, reader, faults).into_iter().collect();
    };
    if list.is_empty() {
        faults.at_value(&node.at, key, "an empty list asks for nothing");
    }
    let mut res = Vec::new();
    for (idx, node) in list.iter().enumerate() {
        res.extend(predicate(node, &format!("{key}[{idx}]"), reader, faults));
    }
    res
}

fn effect(mut section: Section<'_>, faults: &mut Faults) -> Effect {
    let said = priority(&mut section, "priority", faults);
    let kinds: Vec<(&str, &str)> = KINDS.map(|it| (it, it)).into();
    let kind = section.choice("kind", &kinds, faults).map(str::to_owned);
    let owner = section.text("owner", faults).map(str::to_owned);
    let route = section.text("route", faults).map(str::to_owned);
    let private = section.choice("visibility", &[("private", true)], faults);
    let floor = priority(&mut section, "floor", faults);
    let ceiling = priority(&mut section, "ceiling", faults);
    let key = section.key("escalate");
    let node = section.take("escalate");
    let escalate = node.and_then(|node| {
        let text = values::text(node, &key, faults)?;
        word(text, node, &key, Escalation::ALL, "escalation", faults)
    });
    let nothing = section.named().next().is_none();
    if owner.is_some() && route.is_some() {
        faults.at_key(
            section.at,
            &section.path,
            "`owner` and `route` say the same thing twice",
        );
    }
    if nothing {
        let what = "sets nothing";
        faults.at_key(section.at, &section.path, what);
    }
    if let (Some(floor), Some(ceiling)) = (floor, ceiling)
        && floor < ceiling
    {
        let message = format!("a floor of {floor} above a ceiling of {ceiling}");
        faults.at_key(section.at, &section.path, message).hint(
            "`floor` is the weakest that it may be, `ceiling` the strongest; P0 is the strongest",
        );
    }
    section.finish(faults);
    Effect {
        priority: said,
        kind,
        owner: owner.or(route),
        private: private.unwrap_or(false),
        floor,
        ceiling,
        escalate,
    }
}

fn priority(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<Priority> {
    let key = section.key(name);
    let node = section.take(name)?;
    let text = values::text(node, &key, faults)?;
    word(text, node, &key, &Priority::ALL, "priority", faults)
}
