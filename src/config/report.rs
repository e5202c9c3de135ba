//! `[report]`: what reports measure against.

use super::fault::Faults;
use super::near::did_you_mean;
use super::section::Section;
use super::tree::joined;
use super::values;
use crate::report::{Targets, metric_names};

/// `[report]`, checked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reports {
    pub targets: Targets,
}

pub(super) fn report(policy: &mut Section<'_>, faults: &mut Faults) -> Reports {
    let Some(mut section) = policy.section("report", faults) else {
        return Reports::default();
    };
    let targets = section.section("targets", faults);
    section.finish(faults);
    let mut reports = Reports::default();
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
