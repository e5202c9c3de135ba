//! `[[watch]]`: a number that would be an incident.

use super::Names;
use super::criteria::{list, syncs};
use crate::config::fault::Faults;
use crate::config::gate::whole;
use crate::config::phases::{self, entry_id, nothing_to_switch_off};
use crate::config::rules::word;
use crate::config::section::Section;
use crate::config::values;
use crate::gate::{Asks, Criterion, Joined, Level, OnUnknown, Syncs, Watch};
use crate::model::Priority;

/// In the order of the files, the user's first.
pub(in crate::config) fn watches(
    policy: &mut Section<'_>,
    known: &Names<'_>,
    faults: &mut Faults,
) -> Vec<Watch> {
    let sections = policy.sections("watch", faults);
    let declared = phases::whole(&sections, "check");
    let sections = sections.into_iter();
    sections
        .filter_map(|it| watch(it, known, &declared, faults))
        .collect()
}

fn watch(
    mut section: Section<'_>,
    known: &Names<'_>,
    declared: &[&str],
    faults: &mut Faults,
) -> Option<Watch> {
    let (at, path) = (section.at, section.path.clone());
    let id = entry_id(&mut section, faults);
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let because = section.text("because", faults).map(str::to_owned);
    let severity = severity(&mut section, faults);
    let key = section.key("check");
    let checks = list(&mut section, "check", known, &mut Vec::new(), faults);
    let requires_sync = syncs(&mut section, known, faults);
    let max_age = section.seconds("max_age", faults);
    let min_sample = whole(&mut section, "min_sample", faults);
    section.finish(faults);
    let id = id?;
    if id.starts_with('-') {
        let message = "the id of a watch begins with no `-`: it is typed behind a command";
        faults.at_key(at, &path, message);
    }
    let Some(checks) = checks else {
        if enabled {
            faults
                .at_key(at, &path, "a watch needs its `check`: what would be wrong")
                .hint("check = \"command_success_rate < 80%\"");
        } else {
            nothing_to_switch_off(at, &path, &id, declared, faults);
        }
        return None;
    };
    let compares = |asks: &Asks| matches!(asks, Asks::Compare { .. });
    if !checks.iter().all(|it| compares(&it.asks)) {
        faults.at_key(
            at,
            &key,
            "a watch compares a number, and asks for nothing else",
        );
        return None;
    }
    let rule = Criterion {
        id,
        level: Level::Critical,
        text: None,
        checks,
        joined: Joined::All,
        applies_when: Vec::new(),
        requires_sync: requires_sync.unwrap_or(Syncs::None),
        max_age,
        min_sample: min_sample.and_then(|it| u64::try_from(it).ok()),
        require_interval: false,
        on_unknown: OnUnknown::Warn,
        waivable: false,
        on_fail: None,
    };
    enabled.then_some(Watch {
        rule,
        severity,
        because,
    })
}

/// When unsure, the worst is assumed, as when an incident is opened.
fn severity(section: &mut Section<'_>, faults: &mut Faults) -> Priority {
    let key = section.key("severity");
    let said = section.take("severity").and_then(|node| {
        let text = values::text(node, &key, faults)?;
        word(text, node, &key, &Priority::ALL, "severity", faults)
    });
    said.unwrap_or(Priority::P0)
}
