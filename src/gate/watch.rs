//! Numbers that would be an incident, while nobody calls it one (S0: accuracy under 80 %, lost data).

use super::State;
use super::evaluation::{Evaluation, JudgedCriterion};
use super::settings::{Criterion, Gate};
use crate::model::Priority;

/// One `[[watch]]` that is switched on.
#[derive(Clone, Debug)]
pub struct Watch {
    /// What would be wrong: it passes where it is.
    pub rule: Criterion,
    /// Of the incident that it proposes.
    pub severity: Priority,
    /// One line for people.
    pub because: Option<String>,
}

/// What a watch came to.
#[derive(Clone, Debug)]
pub struct Watched {
    pub watch: Watch,
    pub judged: JudgedCriterion,
}

impl Watched {
    /// It is so, and what it rests on is fresh and large enough to believe it.
    pub fn proposes(&self) -> bool {
        self.judged.state == State::Pass
    }

    /// Nobody can tell: never measured, too old, too few.
    pub fn is_unknown(&self) -> bool {
        self.judged.state == State::Unknown
    }
}

/// Each watch with what it came to in the evaluation of all of them ([`together`]), the gravest
/// first. Nothing is proposed on old or small numbers.
pub fn watched(watches: &[Watch], evaluation: Evaluation) -> Vec<Watched> {
    let each = watches.iter().cloned().zip(evaluation.criteria);
    let mut res: Vec<Watched> = each
        .map(|(watch, judged)| Watched { watch, judged })
        .collect();
    res.sort_by_key(|it| it.watch.severity);
    res
}

/// All of them as one gate, which nobody decides.
pub fn together(watches: &[Watch]) -> Gate {
    Gate {
        id: "watch".to_owned(),
        title: String::new(),
        release: None,
        commit: None,
        per_item: false,
        decide_by: None,
        authority: None,
        consult: Vec::new(),
        decision_valid_for: 0,
        max_waiver: 0,
        attested_for: None,
        overridable: false,
        blocks: Vec::new(),
        on_fail: None,
        criteria: watches.iter().map(|it| it.rule.clone()).collect(),
    }
}
