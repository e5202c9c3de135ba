//! Which clock runs how.

use super::calls::escalation;
use super::lifetime::{resolution, whole_life};
use super::once::{acknowledge, assess, first_response, mitigation_note, once, triage};
use super::repeated::{next_response, periodic_update};
use super::run::Run;
use super::{ClockKind, Policy, Timeline};

/// Returns the runs of `kind` in a conversation, oldest first.
pub(super) fn runs(policy: &Policy, timeline: &Timeline<'_>, kind: ClockKind) -> Vec<Run> {
    match kind {
        ClockKind::FirstResponse => once(policy, timeline, first_response(timeline)),
        ClockKind::Acknowledge => once(policy, timeline, acknowledge(timeline)),
        ClockKind::Assess => once(policy, timeline, assess(timeline)),
        ClockKind::Triage | ClockKind::TriageMax => triage(policy, timeline),
        ClockKind::NextResponse => next_response(timeline),
        ClockKind::PeriodicUpdate => periodic_update(timeline),
        ClockKind::Resolution => resolution(policy, timeline),
        ClockKind::RequesterWait | ClockKind::AgentWork => vec![whole_life(policy, timeline)],
        ClockKind::MitigationNote => mitigation_note(policy, timeline),
        ClockKind::Escalation => escalation(timeline),
    }
}
