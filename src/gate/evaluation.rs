//! What a gate came to, with all it was judged on.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::answer::{answer, combined};
use super::check::Check;
use super::found::{Found, Measured, Reason};
use super::record::{EntryId, Waiver};
use super::settings::{Criterion, Level, OnUnknown};
use super::syncs::{Followed, SyncFault, Wanted, sync_faults};
use super::{State, Verdict};
use crate::model::Text;

/// One gate at one moment. Holds no reference to the log: [`Evaluation::judged_again`] comes to
/// the same verdict anywhere.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evaluation {
    pub gate: String,
    pub title: String,
    pub release: Option<String>,
    pub commit: Option<String>,
    pub item: Option<Text>,
    /// UTC.
    pub as_of: DateTime<Utc>,
    /// SHA-256 of the settings that decided, in hexadecimal digits.
    pub policy: String,
    pub verdict: Verdict,
    /// In the order of the policy.
    pub criteria: Vec<JudgedCriterion>,
    /// How far the sources were followed.
    pub followed: Vec<Followed>,
    /// The sources that were asked for; `None` in what was kept by an earlier version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wanted: Option<Vec<Wanted>>,
    /// Seconds that a waiver may last; `None` in what was kept by an earlier version.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_waiver: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JudgedCriterion {
    #[serde(flatten)]
    pub rule: Criterion,
    pub state: State,
    /// Why it is unknown.
    pub reason: Option<Reason>,
    pub answers: Vec<JudgedCheck>,
    /// Answers to `applies_when`.
    pub applies: Vec<JudgedCheck>,
    /// What keeps the log from being believed.
    pub sync_faults: Vec<SyncFault>,
    /// The waiver that holds, or the last one that does no more.
    pub waived: Option<Waived>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JudgedCheck {
    pub check: Check,
    /// What the value is compared with, in its unit; seconds since 1970 for a moment.
    pub target: Option<f64>,
    pub found: Found,
    /// PASS, FAIL or UNKNOWN.
    pub state: State,
    pub reason: Option<Reason>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Waived {
    pub id: EntryId,
    /// UTC, of the waiver.
    pub at: DateTime<Utc>,
    pub waiver: Waiver,
    /// It was not over, and not longer than the policy allows.
    pub holds: bool,
}

impl Waived {
    /// One that is longer than the policy allows does not count, whoever wrote it under which
    /// policy; `longest` in seconds.
    pub(super) fn is_in_force(&self, rule: &Criterion, longest: i64, now: DateTime<Utc>) -> bool {
        let length = (self.waiver.until - self.at).num_seconds();
        rule.waivable && now < self.waiver.until && length <= longest
    }
}

impl Evaluation {
    pub fn criterion(&self, id: &str) -> Option<&JudgedCriterion> {
        self.criteria.iter().find(|it| it.rule.id == id)
    }

    /// The same evaluation with every answer, state and the verdict worked out anew from what was
    /// found; equal to this one unless somebody changed it.
    #[must_use]
    pub fn judged_again(&self) -> Self {
        let mut res = self.clone();
        for it in &mut res.criteria {
            if let Some(wanted) = &self.wanted {
                let asked = &it.rule.requires_sync;
                it.sync_faults = sync_faults(asked, wanted, &self.followed, self.as_of);
            }
            if let (Some(longest), Some(waived)) = (self.max_waiver, &mut it.waived) {
                waived.holds = waived.is_in_force(&it.rule, longest, self.as_of);
            }
            it.judge(self.as_of);
        }
        res.verdict = verdict(&res.criteria, &res.followed);
        res
    }

    /// Those that keep it from GO: what is critical and fails, or is unknown and must not be.
    pub fn obstacles(&self) -> impl Iterator<Item = &JudgedCriterion> {
        self.criteria.iter().filter(|it| it.is_obstacle())
    }

    /// Those that make it a GO with warnings.
    pub fn warnings(&self) -> impl Iterator<Item = &JudgedCriterion> {
        self.criteria.iter().filter(|it| it.warns())
    }
}

impl JudgedCriterion {
    /// Works out the state from what was found.
    pub(super) fn judge(&mut self, as_of: DateTime<Utc>) {
        let Self {
            rule,
            answers,
            applies,
            sync_faults,
            ..
        } = self;
        for it in answers.iter_mut().chain(applies) {
            (it.state, it.reason) = answer(it, rule, sync_faults, as_of);
        }
        let (mut state, mut reason) = combined(self.rule.joined, &self.answers);
        match combined(super::Joined::All, &self.applies).0 {
            State::Fail => (state, reason) = (State::Skipped, None),
            State::Unknown if state != State::Pass => {
                (state, reason) = (State::Unknown, Some(Reason::NoData));
            }
            _ => {}
        }
        let holds = self.rule.waivable && self.waived.as_ref().is_some_and(|it| it.holds);
        if holds && matches!(state, State::Fail | State::Unknown) {
            state = State::Waived;
        }
        self.state = state;
        self.reason = reason;
    }

    /// Everything that was measured for it.
    pub fn measured(&self) -> impl Iterator<Item = &Measured> {
        let answers = self.answers.iter().chain(&self.applies);
        answers.filter_map(|it| match &it.found {
            Found::Measured(measured) => Some(measured),
            _ => None,
        })
    }

    /// The answer that decided: the first with the state of the whole, else the first.
    pub fn deciding(&self) -> Option<&JudgedCheck> {
        let wanted = match self.state {
            State::Waived if self.answers.iter().any(|it| it.state == State::Fail) => State::Fail,
            State::Waived => State::Unknown,
            other => other,
        };
        let first = self.answers.first();
        self.answers.iter().find(|it| it.state == wanted).or(first)
    }

    fn is_known(&self) -> bool {
        !matches!(self.state, State::Unknown | State::Skipped)
    }

    fn asks_an_empty_log(&self) -> bool {
        let empty = self
            .sync_faults
            .iter()
            .any(|it| it.reason == Reason::NoData);
        empty && self.state == State::Unknown && self.rule.level != Level::Nice
    }

    /// It keeps the gate from GO.
    pub fn is_obstacle(&self) -> bool {
        let unknown = self.state == State::Unknown && self.rule.on_unknown == OnUnknown::Fail;
        self.rule.level == Level::Critical && (self.state == State::Fail || unknown)
    }

    /// It makes the GO one with warnings.
    pub fn warns(&self) -> bool {
        let unknown = self.rule.on_unknown != OnUnknown::Ignore;
        match (self.rule.level, self.state) {
            (Level::Nice, _) => false,
            (_, State::Waived) => true,
            (Level::Important, State::Fail) => true,
            (Level::Important, State::Unknown) => unknown,
            (Level::Critical, State::Unknown) => self.rule.on_unknown == OnUnknown::Warn,
            _ => false,
        }
    }
}

/// The rule of S1 (all critical criteria pass: GO; any fails: NO-GO), with the unknown told apart.
/// Where nothing applies or nothing at all is known, and where the log is empty, nobody can tell.
/// What the criteria say together. Of a log that follows nothing at all no GO is said.
pub(super) fn verdict(criteria: &[JudgedCriterion], followed: &[Followed]) -> Verdict {
    let critical_fails =
        |it: &JudgedCriterion| it.rule.level == Level::Critical && it.state == State::Fail;
    if criteria.iter().any(critical_fails) {
        return Verdict::NoGo;
    }
    let nothing_known = criteria.iter().all(|it| !it.is_known());
    let empty_log = criteria.iter().any(JudgedCriterion::asks_an_empty_log);
    if criteria.iter().any(JudgedCriterion::is_obstacle)
        || nothing_known
        || empty_log
        || followed.is_empty()
    {
        return Verdict::Incomplete;
    }
    if criteria.iter().any(JudgedCriterion::warns) {
        return Verdict::GoWithWarnings;
    }
    Verdict::Go
}
