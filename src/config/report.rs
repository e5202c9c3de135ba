//! `[report]`: what reports measure against, lead to, and must not go out without.

use std::collections::BTreeMap;

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::section::Section;
use super::tree::{Node, joined};
use super::values;
use crate::gate::Literal;
use crate::metrics::{Definitions, Unit};
use crate::report::{
    DOCUMENTS, Links, Section as NoteSection, Target, Targets, Wanted, counted_metrics,
};

/// `[report]`, checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reports {
    pub targets: Targets,
    /// The slug of the category of discussions that reports are published in.
    pub category: Option<String>,
    pub links: Links,
    /// By the name of the report: without these it is a draft.
    pub required: BTreeMap<String, Vec<Wanted>>,
    /// By the id of a phase: the gates that its reviews look at, whether somebody asked them or not.
    pub gates: BTreeMap<String, Vec<String>>,
}

/// What the settings of reports may name.
pub(super) struct Known<'k> {
    pub(super) metrics: &'k Definitions,
    /// Declared phases, switched off ones too.
    pub(super) phases: &'k [String],
    /// The names of all gates.
    pub(super) gates: Vec<&'k str>,
}

pub(super) fn report(policy: &mut Section<'_>, known: &Known<'_>, faults: &mut Faults) -> Reports {
    let Some(mut section) = policy.section("report", faults) else {
        return Reports::default();
    };
    let targets = section.section("targets", faults);
    let links = section.section("links", faults);
    let required = section.section("required", faults);
    let gates = section.section("gates", faults);
    let category = section.text("category", faults).map(str::to_owned);
    section.finish(faults);
    Reports {
        category,
        targets: targets.map_or_else(Targets::new, |it| of_metrics(&it, known, faults)),
        links: links.map_or_else(Links::default, |it| addresses(it, faults)),
        required: required.map_or_else(BTreeMap::new, |it| blocks(&it, faults)),
        gates: gates.map_or_else(BTreeMap::new, |it| of_phases(&it, known, faults)),
    }
}

fn of_metrics(section: &Section<'_>, known: &Known<'_>, faults: &mut Faults) -> Targets {
    let mut targets = Targets::new();
    for (name, node) in section.named() {
        let key = joined(&section.path, name);
        let Some(unit) = unit_of(name, known) else {
            let names = || known.metrics.keys().map(String::as_str);
            let names = names().chain(counted_metrics().map(|it| it.0));
            let fault = faults.at_key(&node.at, &key, "there is no metric of this name");
            fault.hint = did_you_mean(name, names)
                .or_else(|| Some(format!("define it with [metric.{}]", shown(name))));
            continue;
        };
        let mut wanted = Vec::new();
        for (text, node) in values::texts(node, &key, faults) {
            wanted.extend(target(text, unit, node, &key, known, faults));
        }
        targets.insert(name.to_owned(), wanted);
    }
    targets
}

/// Reports count some of them over their own period.
fn unit_of(name: &str, known: &Known<'_>) -> Option<Unit> {
    let counted = counted_metrics().find(|it| it.0 == name).map(|it| it.1);
    counted.or_else(|| known.metrics.get(name).map(|it| it.unit))
}

fn target(
    text: &str,
    unit: Unit,
    node: &Node,
    key: &str,
    known: &Known<'_>,
    faults: &mut Faults,
) -> Option<Target> {
    let target: Target = match text.parse() {
        Ok(target) => target,
        Err(why) => {
            let why: String = why;
            faults.at_value(&node.at, key, why);
            return None;
        }
    };
    if let Some(Literal::Phase { id, .. }) = target.by() {
        check_phase(id, node, key, known, faults);
    }
    match target.of(unit) {
        Ok(target) => Some(target),
        Err(wanted) => {
            faults.at_value(&node.at, key, format!("it is compared with {wanted}"));
            None
        }
    }
}

fn check_phase(id: &str, node: &Node, key: &str, known: &Known<'_>, faults: &mut Faults) {
    if known.phases.iter().any(|it| it == id) {
        return;
    }
    let message = format!("there is no phase `{}`", shown(id));
    let near = did_you_mean(id, known.phases.iter().map(String::as_str));
    faults.at_value(&node.at, key, message).hint =
        near.or_else(|| Some("write a distance from the launch, such as `T+7d`".to_owned()));
}

fn of_phases(
    section: &Section<'_>,
    known: &Known<'_>,
    faults: &mut Faults,
) -> BTreeMap<String, Vec<String>> {
    let mut res = BTreeMap::new();
    for (phase, node) in section.named() {
        let key = joined(&section.path, phase);
        if !known.phases.iter().any(|it| it == phase) {
            let fault = faults.at_key(&node.at, &key, "there is no phase of this name");
            fault.hint = did_you_mean(phase, known.phases.iter().map(String::as_str));
            continue;
        }
        let mut gates = Vec::new();
        for (name, node) in values::texts(node, &key, faults) {
            if known.gates.contains(&name) {
                gates.push(name.to_owned());
                continue;
            }
            let message = format!("there is no gate `{}`", shown(name));
            faults.at_value(&node.at, &key, message).hint =
                did_you_mean(name, known.gates.iter().copied());
        }
        res.insert(phase.to_owned(), gates);
    }
    res
}

fn addresses(mut section: Section<'_>, faults: &mut Faults) -> Links {
    let mut links = Links::default();
    for name in Links::NAMES {
        let key = section.key(name);
        let Some(node) = section.take(name) else {
            continue;
        };
        let Some(text) = values::text(node, &key, faults) else {
            continue;
        };
        let is_plain = |it: char| it.is_ascii_graphic() && !matches!(it, '<' | '>' | '"' | '`');
        if !text.starts_with("https://") || !text.chars().all(is_plain) {
            let message = format!("`{}` is no address of the web", shown(text));
            faults
                .at_value(&node.at, &key, message)
                .hint("write `https://…`");
            continue;
        }
        if let Some(link) = links.at(name) {
            *link = Some(text.to_owned());
        }
    }
    section.finish(faults);
    links
}

fn blocks(section: &Section<'_>, faults: &mut Faults) -> BTreeMap<String, Vec<Wanted>> {
    let mut required = BTreeMap::new();
    for (name, node) in section.named() {
        let key = joined(&section.path, name);
        if !DOCUMENTS.iter().any(|it| it.name == name) {
            let fault = faults.at_key(&node.at, &key, "there is no report of this name");
            fault.hint = did_you_mean(name, DOCUMENTS.iter().map(|it| it.name));
            continue;
        }
        let mut wanted = Vec::new();
        for (text, node) in values::texts(node, &key, faults) {
            match Wanted::named(text) {
                Some(it) => wanted.push(it),
                None => {
                    let message = format!("`{}` is no block of a report", shown(text));
                    let sections: Vec<&str> =
                        NoteSection::ALL.iter().map(|it| it.as_str()).collect();
                    let hint = format!("one of {}, or links.NAME", sections.join(", "));
                    faults.at_value(&node.at, &key, message).hint(hint);
                }
            }
        }
        required.insert(name.to_owned(), wanted);
    }
    required
}
