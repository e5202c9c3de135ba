//! What changed between two evaluations of a gate.

use super::State;
use super::evaluation::{Evaluation, JudgedCriterion};
use super::found::Found;

/// One criterion that is not what it was.
#[derive(Clone, Debug)]
pub struct Change<'e> {
    pub id: &'e str,
    /// `None`: it is new.
    pub before: Option<&'e JudgedCriterion>,
    /// `None`: it is gone.
    pub after: Option<&'e JudgedCriterion>,
}

impl Change<'_> {
    /// The rule is another one: a threshold, a level, what the unknown means.
    pub fn is_other_rule(&self) -> bool {
        match (self.before, self.after) {
            (Some(before), Some(after)) => before.rule != after.rule,
            _ => true,
        }
    }

    /// It held, or was waived, and does so no more.
    pub fn is_regression(&self) -> bool {
        let before = self.before.map(|it| it.state);
        match self.after.map(|it| it.state) {
            // What did not apply, or nobody knew, was not among what was decided on.
            Some(State::Fail) => before != Some(State::Fail),
            Some(State::Unknown) => {
                matches!(before, Some(State::Pass | State::Waived | State::Skipped))
            }
            _ => false,
        }
    }
}

/// The criteria whose rule, state or value differ, in the order of `after`, then those that are
/// gone.
pub fn changes<'e>(before: &'e Evaluation, after: &'e Evaluation) -> Vec<Change<'e>> {
    let kept = after.criteria.iter().map(|it| Change {
        id: &it.rule.id,
        before: before.criterion(&it.rule.id),
        after: Some(it),
    });
    let gone = before
        .criteria
        .iter()
        .filter(|it| after.criterion(&it.rule.id).is_none());
    let gone = gone.map(|it| Change {
        id: &it.rule.id,
        before: Some(it),
        after: None,
    });
    kept.chain(gone).filter(is_change).collect()
}

fn is_change(it: &Change<'_>) -> bool {
    let (Some(before), Some(after)) = (it.before, it.after) else {
        return true;
    };
    before.rule != after.rule
        || before.state != after.state
        || before.reason != after.reason
        || values(before) != values(after)
}

fn values(it: &JudgedCriterion) -> Vec<Option<f64>> {
    let value = |found: &Found| match found {
        Found::Measured(measured) => measured.value,
        Found::Said { holds, .. } => Some(f64::from(u8::from(*holds))),
        _ => None,
    };
    it.answers.iter().map(|it| value(&it.found)).collect()
}
