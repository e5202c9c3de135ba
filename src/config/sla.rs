//! `[sla]`, `[labels.priority]` and `[triage]`.

use std::collections::BTreeMap;

use chrono::Weekday;
use chrono_tz::Tz;

use super::calendars::DAYS;
use super::classes;
use super::fault::{Faults, shown};
use super::section::Section;
use super::tree::{Node, Value};
use super::values;
use crate::incident::Step;
use crate::model::{Escalation, Priority};
use crate::sla::{
    AtRisk, Combine, OnPriorityChange, PauseRules, PhaseAt, PriorityLabels, ResolutionMode,
    TriageWhen, Weekend, WeekendAppliesTo,
};
use crate::triage;

const COMBINE: &[(&str, Combine)] = &[("first", Combine::First), ("strictest", Combine::Strictest)];
const ON_PRIORITY_CHANGE: &[(&str, OnPriorityChange)] = &[
    ("start", OnPriorityChange::Start),
    ("change", OnPriorityChange::Change),
];
const PHASE_AT: &[(&str, PhaseAt)] = &[("start", PhaseAt::Start), ("current", PhaseAt::Current)];
const TRIAGE_WHEN: &[(&str, TriageWhen)] = &[
    (
        "priority-and-owner-or-type",
        TriageWhen::PriorityAndOwnerOrType,
    ),
    ("priority", TriageWhen::Priority),
    ("label", TriageWhen::Label),
];
const RESOLUTION_MODE: &[(&str, ResolutionMode)] = &[
    ("total", ResolutionMode::Total),
    ("first", ResolutionMode::First),
    ("cycle", ResolutionMode::Cycle),
];
const APPLIES_TO: &[(&str, WeekendAppliesTo)] = &[
    ("start", WeekendAppliesTo::Start),
    ("start-or-due", WeekendAppliesTo::StartOrDue),
];
const WEEKDAYS: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// `[sla]` without its rules. `None` fields have a fault, since the defaults set every one.
pub(super) struct Choices {
    pub(super) combine: Option<Combine>,
    pub(super) weekend: Option<Weekend>,
    pub(super) pause: PauseRules,
    pub(super) at_risk: Option<AtRisk>,
    pub(super) on_priority_change: Option<OnPriorityChange>,
    pub(super) phase_at: Option<PhaseAt>,
    pub(super) close_counts: Option<bool>,
    pub(super) triage_when: Option<TriageWhen>,
    pub(super) resolution_mode: Option<ResolutionMode>,
    pub(super) cancelled_by: Vec<String>,
    pub(super) mitigation_labels: Vec<String>,
    pub(super) enforce_from: Option<chrono::DateTime<chrono::Utc>>,
}

/// Leaves `rule` and the closing check of `sla` to the caller.
pub(super) fn choices(sla: &mut Section<'_>, zone: Tz, faults: &mut Faults) -> Choices {
    let enforce_key = sla.key("enforce_from");
    Choices {
        combine: sla.choice("combine", COMBINE, faults),
        weekend: weekend(sla, zone, faults),
        pause: pause(sla, faults),
        at_risk: at_risk(sla, faults),
        on_priority_change: sla.choice("on_priority_change", ON_PRIORITY_CHANGE, faults),
        phase_at: sla.choice("phase_at", PHASE_AT, faults),
        close_counts: sla.flag("close_counts", faults),
        triage_when: sla.choice("triage_when", TRIAGE_WHEN, faults),
        resolution_mode: sla.choice("resolution_mode", RESOLUTION_MODE, faults),
        cancelled_by: sla.texts("cancelled_by", faults).unwrap_or_default(),
        mitigation_labels: sla.texts("mitigation_labels", faults).unwrap_or_default(),
        enforce_from: sla
            .take("enforce_from")
            .and_then(|it| values::moment(it, &enforce_key, faults)),
    }
}

fn weekend(sla: &mut Section<'_>, zone: Tz, faults: &mut Faults) -> Option<Weekend> {
    let mut section = sla.section("weekend", faults)?;
    let key = section.key("timezone");
    let timezone = section
        .take("timezone")
        .map(|it| values::zone(it, &key, faults));
    let key = section.key("days");
    let days = section
        .take("days")
        .map(|it| days(it, &key, faults))
        .unwrap_or_default();
    let applies_to = section.choice("applies_to", APPLIES_TO, faults);
    section.finish(faults);
    let timezone = timezone.unwrap_or(Some(zone))?;
    Some(Weekend {
        timezone,
        days,
        applies_to: applies_to?,
    })
}

/// Weekdays such as `mon`.
pub(super) fn days(node: &Node, key: &str, faults: &mut Faults) -> Vec<Weekday> {
    let mut res = Vec::new();
    for (text, at) in values::texts(node, key, faults) {
        match DAYS.iter().position(|it| *it == text) {
            Some(idx) => res.push(WEEKDAYS[idx]),
            None => {
                let message = format!("not a weekday: `{}`", shown(text));
                faults
                    .at_value(&at.at, key, message)
                    .hint(format!("one of {}", DAYS.join(", ")));
            }
        }
    }
    res
}

fn pause(sla: &mut Section<'_>, faults: &mut Faults) -> PauseRules {
    let Some(mut section) = sla.section("pause", faults) else {
        return PauseRules::default();
    };
    let labels = section.texts("labels", faults).unwrap_or_default();
    let resume = section.flag("resume_on_customer_reply", faults);
    section.finish(faults);
    PauseRules {
        labels,
        resume_on_customer_reply: resume.unwrap_or_default(),
    }
}

fn at_risk(sla: &mut Section<'_>, faults: &mut Faults) -> Option<AtRisk> {
    let mut section = sla.section("at_risk", faults)?;
    let key = section.key("ratio");
    let elapsed_permille = section
        .take("ratio")
        .and_then(|it| permille(it, &key, faults));
    let remaining_seconds = section.seconds("remaining", faults);
    section.finish(faults);
    Some(AtRisk {
        elapsed_permille: elapsed_permille?,
        remaining_seconds: remaining_seconds?,
    })
}

/// A share above 0 and up to 1, in thousandths.
fn permille(node: &Node, key: &str, faults: &mut Faults) -> Option<i64> {
    let ratio = match node.value {
        Value::Number(ratio) if !ratio.is_finite() => return None,
        Value::Number(ratio) => ratio,
        Value::Integer(1) => 1.0,
        Value::Integer(_) => 0.0,
        _ => {
            values::expected("a share such as 0.75", node, key, faults);
            return None;
        }
    };
    if !(0.001..=1.0).contains(&ratio) {
        faults.at_value(&node.at, key, "a share must be above 0 and at most 1");
        return None;
    }
    Some((ratio * 1000.0).round() as i64)
}

/// `[labels.priority]`; a label under two priorities is a fault.
pub(super) fn priority_labels(policy: &mut Section<'_>, faults: &mut Faults) -> PriorityLabels {
    let mut res = BTreeMap::new();
    let Some(mut labels) = policy.section("labels", faults) else {
        return PriorityLabels(res);
    };
    if let Some(mut section) = labels.section("priority", faults) {
        let mut seen = BTreeMap::new();
        for priority in Priority::ALL {
            let key = section.key(priority.as_str());
            let Some(node) = section.take(priority.as_str()) else {
                continue;
            };
            let written = values::texts(node, &key, faults);
            for (label, at) in &written {
                if let Some(other) = seen.insert(*label, (priority, *at)) {
                    twice(label, other, (priority, at), faults);
                }
            }
            res.insert(
                priority,
                written.into_iter().map(|(it, _)| it.to_owned()).collect(),
            );
        }
        section.finish(faults);
    }
    labels.finish(faults);
    PriorityLabels(res)
}

/// Reported where it can be mended: in the policy rather than in the preset it extends.
fn twice(label: &str, first: (Priority, &Node), second: (Priority, &Node), faults: &mut Faults) {
    if first.0 == second.0 {
        return;
    }
    let (here, there) = if first.1.at.file < second.1.at.file {
        (first, second)
    } else {
        (second, first)
    };
    let (file, line) = faults.position(there.1.at.file, there.1.at.value.start);
    let hint = format!(
        "{} has it too, {}:{line}; a label means one priority",
        there.0,
        shown(file)
    );
    let key = format!("labels.priority.{}", here.0);
    let message = format!("the label `{}` stands for two priorities", shown(label));
    faults.at_value(&here.1.at, &key, message).hint(hint);
}

/// `[triage]`; its `[[triage.escalation]]` go into `steps`.
pub(super) fn triage(
    policy: &mut Section<'_>,
    steps: &mut Vec<(Escalation, Step)>,
    faults: &mut Faults,
) -> Option<triage::Settings> {
    let mut section = policy.section("triage", faults)?;
    let nudge_after = section.seconds("nudge_after", faults);
    let verify_after = section.seconds("verify_after", faults);
    let review_after = section.seconds("review_after", faults);
    let tell_within = section.seconds("tell_within", faults);
    *steps = classes::steps(&mut section, faults);
    section.finish(faults);
    Some(triage::Settings {
        nudge_after: nudge_after?,
        verify_after: verify_after?,
        review_after: review_after?,
        tell_within: tell_within?,
    })
}
