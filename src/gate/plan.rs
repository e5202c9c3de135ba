//! The shortest way to GO.

use chrono::{DateTime, Utc};

use super::State;
use super::check::Asks;
use super::evaluation::{Evaluation, JudgedCriterion};
use super::found::Reason;
use super::remedy::remedy;
use super::telling::{margin, note};
use crate::model::Text;

/// How much of a way it is, the shortest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// A command brings the data up to date.
    Refresh,
    /// Somebody has to say or write something.
    Say,
    /// Numbers have to come in.
    Measure,
    /// The thing itself has to become better.
    Mend,
}

impl Way {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Refresh => "refresh",
            Self::Say => "say",
            Self::Measure => "measure",
            Self::Mend => "mend",
        }
    }
}

/// What to do about one criterion.
#[derive(Clone, Debug)]
pub struct Step<'e> {
    pub criterion: &'e JudgedCriterion,
    pub way: Way,
    /// In words.
    pub why: Text,
    /// A command, or what the policy says to do.
    pub what: Text,
    /// It may be waived instead.
    pub or_waive: bool,
    /// Without it there is no GO; else a GO with warnings.
    pub needed: bool,
}

/// The steps to GO: what it needs before what only warns, what fails before what is unknown, and the
/// shortest before the longer, and else the order of the policy.
pub fn plan(evaluation: &Evaluation) -> Vec<Step<'_>> {
    let step = |needed| move |it| step(it, needed, evaluation.as_of, evaluation.item.as_ref());
    let needed = evaluation.obstacles().map(step(true));
    let warnings = evaluation
        .warnings()
        .filter(|it| it.state != State::Waived)
        .map(step(false));
    let mut steps: Vec<Step<'_>> = needed.chain(warnings).collect();
    steps.sort_by_key(|it| (!it.needed, it.criterion.state != State::Fail, it.way));
    steps
}

fn step<'e>(
    it: &'e JudgedCriterion,
    needed: bool,
    as_of: DateTime<Utc>,
    item: Option<&Text>,
) -> Step<'e> {
    let what = remedy(it, item).unwrap_or_else(|| fallback(it));
    Step {
        criterion: it,
        way: way(it),
        why: note(it, as_of),
        what,
        or_waive: it.rule.waivable,
        needed,
    }
}

fn way(it: &JudgedCriterion) -> Way {
    let Some(deciding) = it.deciding() else {
        return Way::Mend;
    };
    let sync = !it.sync_faults.is_empty();
    match (&deciding.check.asks, deciding.reason) {
        (Asks::Compare { .. }, Some(Reason::Stale | Reason::SyncIncomplete)) if sync => {
            Way::Refresh
        }
        (Asks::Compare { .. }, Some(Reason::Suspected)) => Way::Say,
        (Asks::Compare { .. }, Some(_)) => Way::Measure,
        (Asks::Compare { .. }, None) => Way::Mend,
        _ if it.state == State::Fail => Way::Mend,
        _ => Way::Say,
    }
}

fn fallback(it: &JudgedCriterion) -> Text {
    let far = it.deciding().and_then(margin);
    far.map_or_else(
        || "change what it asks for".into(),
        |it| Text::new(format!("mend it: {it}")),
    )
}
