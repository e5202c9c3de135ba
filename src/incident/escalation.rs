//! Whom to call next, how, and by when they should have answered.

use chrono::{DateTime, TimeDelta, Utc};

use super::condition::{Facts, Truth};
use super::deadlines::t0;
use super::record::Incident;
use super::settings::{Settings, Step, same};
use crate::model::Text;

/// A step on the way up, and what came of it.
#[derive(Clone, Debug)]
pub struct Rung<'a> {
    pub step: &'a Step,
    /// Who holds the role, if anybody is named.
    pub contact: Option<&'a str>,
    /// An answer is owed by then.
    pub due_at: DateTime<Utc>,
    pub n_attempts: usize,
    pub reached_at: Option<DateTime<Utc>>,
    /// How to try now: the first time, or when nobody answers.
    pub method: &'a str,
    /// After an unanswered attempt: when to try again.
    pub again_at: Option<DateTime<Utc>>,
    /// Why it is left out: the caller holds the role, or its condition does not hold.
    pub skipped: Option<&'static str>,
}

/// The steps of this severity in their order, as `caller` sees them.
pub fn ladder<'a>(
    settings: &'a Settings,
    incident: &Incident,
    facts: &Facts,
    caller: &Text,
) -> Vec<Rung<'a>> {
    let severity = incident.severity();
    let mut from = t0(settings, incident);
    let steps = settings
        .escalation
        .iter()
        .filter(|it| it.severities.is_empty() || it.severities.contains(&severity));
    let rungs = steps.map(|step| {
        let attempts = incident.attempts.iter();
        let of_step: Vec<_> = attempts.filter(|it| it.step.raw() == step.id).collect();
        let reached_at = of_step.iter().filter(|it| it.reached).map(|it| it.at).min();
        let contact = settings.holder(&step.to);
        let last = of_step.iter().map(|it| it.at).max();
        let rung = Rung {
            step,
            contact,
            due_at: later(from, step.within),
            n_attempts: of_step.len(),
            reached_at,
            method: match &step.again {
                Some(again) if !of_step.is_empty() => again,
                _ => &step.method,
            },
            again_at: last
                .filter(|_| reached_at.is_none())
                .map(|it| later(it, step.again_after.unwrap_or(0))),
            skipped: skipped(step, contact, facts, caller),
        };
        from = reached_at.unwrap_or(from);
        rung
    });
    rungs.collect()
}

/// The step to take now: the first that nobody has answered and that is not left out.
pub fn next_rung<'a, 'b>(ladder: &'b [Rung<'a>]) -> Option<&'b Rung<'a>> {
    let open = |it: &&Rung<'_>| it.reached_at.is_none() && it.skipped.is_none();
    ladder.iter().find(open)
}

fn skipped(
    step: &Step,
    contact: Option<&str>,
    facts: &Facts,
    caller: &Text,
) -> Option<&'static str> {
    if contact.is_some_and(|it| same(it, caller.raw())) {
        return Some("that is you");
    }
    let truth = step.only_if.as_ref().map(|it| it.judge(facts));
    match truth {
        None | Some(Truth::Yes) => None,
        Some(Truth::No) => Some("not called for"),
        Some(Truth::Unknown) => Some("nobody knows yet"),
    }
}

fn later(from: DateTime<Utc>, seconds: i64) -> DateTime<Utc> {
    TimeDelta::try_seconds(seconds)
        .and_then(|it| from.checked_add_signed(it))
        .unwrap_or(from)
}
