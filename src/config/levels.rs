//! The service levels: `[sla]`, `[calendars]` and the labels that mean a priority, as one policy.

use chrono_tz::Tz;

use super::fault::Faults;
use super::section::Section;
use super::tree::Table;
use super::{calendars, limits, phases, rules, sla};
use crate::sla::Policy;

/// What the service levels need to know of the rest.
pub(super) struct Reading<'r> {
    pub(super) table: &'r Table,
    pub(super) zone: Tz,
    pub(super) complete: bool,
    pub(super) revision: &'r str,
}

/// Takes apart what the service levels are made of.
pub(super) fn policy(
    policy: &mut Section<'_>,
    reading: &Reading<'_>,
    phases: &phases::Phases,
    faults: &mut Faults,
) -> Option<Policy> {
    let calendars = calendars::calendars(policy, reading.zone, faults);
    let priority_labels = sla::priority_labels(policy, faults);
    let mut section = policy.section("sla", faults)?;
    let choices = sla::choices(&mut section, reading.zone, faults);
    let names = limits::Names {
        calendars: &calendars,
        declared_calendars: &calendars::declared(reading.table),
        declared_phases: &phases.declared,
        complete: reading.complete,
    };
    let rules = rules::rules(&mut section, &names, faults);
    section.finish(faults);
    Some(Policy {
        revision: reading.revision.to_owned(),
        timezone: reading.zone,
        combine: choices.combine?,
        weekend: choices.weekend?,
        pause: choices.pause,
        priority_labels,
        phases: phases.phases.clone(),
        calendars,
        rules,
        at_risk: choices.at_risk?,
        on_priority_change: choices.on_priority_change?,
        phase_at: choices.phase_at?,
        close_counts: choices.close_counts?,
        triage_when: choices.triage_when?,
        resolution_mode: choices.resolution_mode?,
        cancelled_by: choices.cancelled_by,
        mitigation_labels: choices.mitigation_labels,
        enforce_from: choices.enforce_from,
    })
}
