//! `[[roadmap]]`: what is to come.

use super::fault::Faults;
use super::phases::{entry_id, nothing_to_switch_off, whole};
use super::section::Section;
use super::values;
use crate::report::Plan;

/// In the order of the files, the user's first.
pub(super) fn roadmap(policy: &mut Section<'_>, faults: &mut Faults) -> Vec<Plan> {
    let sections = policy.sections("roadmap", faults);
    let known = whole(&sections, "title");
    let sections = sections.into_iter();
    sections.filter_map(|it| plan(it, &known, faults)).collect()
}

fn plan(mut section: Section<'_>, known: &[&str], faults: &mut Faults) -> Option<Plan> {
    const STATES: [(&str, &str); 6] = {
        let mut states = [("", ""); 6];
        let mut idx = 0;
        while idx < states.len() {
            states[idx] = (Plan::STATES[idx], Plan::STATES[idx]);
            idx += 1;
        }
        states
    };
    let (at, path) = (section.at, section.path.clone());
    let id = entry_id(&mut section, faults);
    let enabled = section.flag("enabled", faults).unwrap_or(true);
    let mut text = |name| section.text(name, faults).map(str::to_owned);
    let title = text("title");
    let mut plan = Plan {
        id: String::new(),
        title: String::new(),
        version: text("version"),
        state: "planned",
        owner: text("owner"),
        target: None,
        artifact: text("artifact"),
        evidence: text("evidence"),
        metric: text("metric"),
        policy: text("policy"),
        test: text("test"),
        operability: text("operability"),
        acceptance: Vec::new(),
        late_days: None,
        missing: Vec::new(),
    };
    plan.acceptance = section.texts("acceptance", faults).unwrap_or_default();
    plan.state = section
        .choice("state", &STATES, faults)
        .unwrap_or("planned");
    let key = section.key("target");
    plan.target = section
        .take("target")
        .and_then(|it| values::day(it, &key, faults));
    section.finish(faults);
    plan.id = id?;
    let Some(title) = title else {
        if enabled {
            faults.at_key(at, &path, "an item of the roadmap needs its `title`");
        } else {
            nothing_to_switch_off(at, &path, &plan.id, known, faults);
        }
        return None;
    };
    plan.title = title;
    enabled.then_some(plan)
}
