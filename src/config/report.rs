//! `[report]`: what reports measure against, lead to, and must not go out without.

use std::collections::BTreeMap;

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::section::Section;
use super::tree::joined;
use super::values;
use crate::report::{DOCUMENTS, Links, Section as NoteSection, Targets, Wanted, metric_names};

/// `[report]`, checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reports {
    pub targets: Targets,
    /// The slug of the category of discussions that reports are published in.
    pub category: Option<String>,
    pub links: Links,
    /// By the name of the report: without these it is a draft.
    pub required: BTreeMap<String, Vec<Wanted>>,
}

pub(super) fn report(policy: &mut Section<'_>, faults: &mut Faults) -> Reports {
    let Some(mut section) = policy.section("report", faults) else {
        return Reports::default();
    };
    let targets = section.section("targets", faults);
    let links = section.section("links", faults);
    let required = section.section("required", faults);
    let category = section.text("category", faults).map(str::to_owned);
    section.finish(faults);
    Reports {
        category,
        targets: targets.map_or_else(Targets::new, |it| of_metrics(&it, faults)),
        links: links.map_or_else(Links::default, |it| addresses(it, faults)),
        required: required.map_or_else(BTreeMap::new, |it| blocks(&it, faults)),
    }
}

fn of_metrics(section: &Section<'_>, faults: &mut Faults) -> Targets {
    let mut targets = Targets::new();
    for (name, node) in section.named() {
        let key = joined(&section.path, name);
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
                targets.insert(name.to_owned(), target);
            }
            Err(why) => {
                let why: String = why;
                faults.at_value(&node.at, &key, why);
            }
        }
    }
    targets
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
