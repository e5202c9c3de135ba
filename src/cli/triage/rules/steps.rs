//! The way up when help is called for: whom, how, by when.

use chrono::{DateTime, TimeDelta, Utc};

use crate::cli::desk::{Desk, Matter};
use crate::cli::shape;
use crate::model::{Escalation, Text};
use crate::render::{Cell, Line};

pub(in crate::cli::triage) struct Step {
    pub(super) kind: Escalation,
    pub(super) step: String,
    pub(super) contact: String,
    pub(super) method: String,
    tell: Vec<String>,
    pub(super) due_at: Option<DateTime<Utc>>,
}

/// The way up that was taken, or that a rule proposes.
pub(in crate::cli::triage) fn help(desk: &Desk, matter: &Matter<'_>) -> Vec<Step> {
    let item = matter.item();
    let proposed = matter.judgement.may_escalate.as_ref().map(|it| it.0);
    let Some(kind) = item.escalated.or(proposed) else {
        return Vec::new();
    };
    let call = matter.timeline.calls.iter().rfind(|it| it.kind == kind);
    path(
        desk,
        kind,
        call.filter(|_| item.escalated.is_some()).map(|it| it.at),
    )
}

/// The steps of a call for help that was made at `from`.
pub(in crate::cli::triage) fn path(
    desk: &Desk,
    kind: Escalation,
    from: Option<DateTime<Utc>>,
) -> Vec<Step> {
    let rules = &desk.config.rules;
    let steps = rules.steps.iter().filter(|it| it.0 == kind).map(|it| &it.1);
    let within = |seconds| TimeDelta::try_seconds(seconds);
    steps
        .map(|it| {
            let holder = rules.holder(&it.to);
            let role = it.to.replace('_', " ");
            Step {
                kind,
                step: it.id.clone(),
                contact: if holder == it.to {
                    format!("the {role}")
                } else {
                    format!("{holder} ({role})")
                },
                method: it.method.clone(),
                tell: it.tell.clone(),
                due_at: from.and_then(|from| from.checked_add_signed(within(it.within)?)),
            }
        })
        .collect()
}

pub(in crate::cli::triage) fn step_line(desk: &Desk, step: &Step) -> Line {
    let zone = desk.config.project.timezone;
    let due = step
        .due_at
        .map(|it| format!(", by {}", shape::local(it, zone, desk.now)));
    let tell = if step.tell.is_empty() {
        String::new()
    } else {
        format!("; tell {}", step.tell.join(", "))
    };
    vec![Cell::outside(&Text::new(format!(
        "{}: {}{}{tell}",
        step.contact,
        step.method,
        due.unwrap_or_default()
    )))]
}
