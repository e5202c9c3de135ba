//! What would mend a criterion.

use super::State;
use super::check::Asks;
use super::evaluation::{JudgedCheck, JudgedCriterion};
use super::found::{Found, Reason};
use super::settings::Joined;
use super::subject::Subject;
use crate::model::Text;

/// The first thing that would change the state, as a command where there is one.
pub fn remedy(it: &JudgedCriterion, item: Option<&Text>) -> Option<Text> {
    if matches!(it.state, State::Pass | State::Skipped | State::Waived) {
        return None;
    }
    let about = item
        .map(|it| format!(" --item '{}'", it.raw()))
        .unwrap_or_default();
    let several = it.rule.joined == Joined::Any;
    let open = it.answers.iter().filter(|it| it.state != State::Pass);
    let attests = |it: &&JudgedCheck| !matches!(it.check.asks, Asks::Compare { .. });
    let by_hand = open.clone().find(attests).filter(|_| several);
    let deciding = by_hand.or_else(|| it.deciding())?;
    let words = match (&deciding.check.asks, deciding.reason) {
        (_, Some(Reason::Stale | Reason::SyncIncomplete | Reason::NoData))
            if !it.sync_faults.is_empty() =>
        {
            "maestro extract".to_owned()
        }
        (Asks::Attested(name), _) => format!("maestro gate attest {name}{about}"),
        (Asks::Approved(name), _) => format!("maestro gate approve {name}{about}"),
        (Asks::Decision(gate), _) => format!("maestro gate decide {gate} --go --reason TEXT"),
        (Asks::Gate(gate), _) => format!("maestro gate {gate}"),
        (Asks::File(file), Some(_)) => format!("write {}", file.path),
        (_, Some(Reason::Suspected)) => "maestro triage set REF --priority P".to_owned(),
        (Asks::Compare { subject, .. }, Some(Reason::NoData | Reason::Stale)) => {
            measured_by(subject)
        }
        (Asks::Compare { subject, .. }, Some(Reason::SmallSample)) => {
            let n = missing(it, deciding);
            format!("{} ({n} more needed)", measured_by(subject))
        }
        _ => return it.rule.on_fail.clone().map(Text::new),
    };
    Some(Text::new(words))
}

/// How many more of them it takes until a value decides.
fn missing(it: &JudgedCriterion, deciding: &JudgedCheck) -> u64 {
    let Found::Measured(measured) = &deciding.found else {
        return 0;
    };
    let min = it.rule.min_sample.or(measured.min_sample).unwrap_or(0);
    min.saturating_sub(measured.n.unwrap_or(0))
}

/// The command that brings the number in.
fn measured_by(subject: &Subject) -> String {
    let survey = |it: &str| it.starts_with("csat") || it.starts_with("nps");
    match subject.metric() {
        Some(metric) if survey(metric) => "maestro extract survey FILE".to_owned(),
        Some(_) => "maestro extract metrics FILE".to_owned(),
        None => "set release.launched_at in the policy".to_owned(),
    }
}
