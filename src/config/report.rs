//! `[report]`: what reports measure against, and what must hold before one is published.

use std::collections::BTreeMap;

use super::fault::Faults;
use super::near::did_you_mean;
use super::section::Section;
use super::tree::joined;
use super::values;
use crate::report::{Section as NoteSection, Targets, metric_names};

/// `[report]`, checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reports {
    pub targets: Targets,
    /// The slug of the category of discussions that reports are published in.
    pub category: Option<String>,
    /// By report: sections of notes without which it is not published.
    pub required: BTreeMap<String, Vec<NoteSection>>,
}

pub(super) fn report(policy: &mut Section<'_>, faults: &mut Faults) -> Reports {
    let Some(mut section) = policy.section("report", faults) else {
        return Reports::default();
    };
    let targets = section.section("targets", faults);
    let required = section.section("required", faults);
    let mut reports = Reports {
        category: section.text("category", faults).map(str::to_owned),
        required: required.map_or_else(BTreeMap::new, |it| required_notes(&it, faults)),
        ..Reports::default()
    };
    section.finish(faults);
    let Some(targets) = targets else {
        return reports;
    };
    for (name, node) in targets.named() {
        let key = joined(&targets.path, name);
        if !metric_names().any(|it| it == name) {
            let fault = faults.at_key(&node.at, &key, "there is no metric of this name");
            fault.hint = did_you_mean(name, metric_names()).or_else(|| {
                let names: Vec<&str> = metric_names().collect();
                Some(format!("the metrics are {}", names.join(", ")))
            });
            continue;
        }
        let Some(text) = values::text(node, &key, faults) else {
            continue;
        };
        match text.parse() {
            Ok(target) => {
                reports.targets.insert(name.to_owned(), target);
            }
            Err(why) => {
                let why: String = why;
                faults.at_value(&node.at, &key, why);
            }
        }
    }
    reports
}

/// `[report.required]`: `weekly = ["highlights"]`.
fn required_notes(
    section: &Section<'_>,
    faults: &mut Faults,
) -> BTreeMap<String, Vec<NoteSection>> {
    let mut required: BTreeMap<String, Vec<NoteSection>> = BTreeMap::new();
    for (name, node) in section.named() {
        let key = joined(&section.path, name);
        let sections = required.entry(name.to_owned()).or_default();
        for (text, node) in values::texts(node, &key, faults) {
            match text.parse() {
                Ok(it) => sections.push(it),
                Err(why) => {
                    let why: String = why;
                    faults.at_value(&node.at, &key, why);
                }
            }
        }
    }
    required
}
