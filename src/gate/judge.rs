//! Answers: a question, what was found, and the rule.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::calendar::Calendar;
use super::check::{Asks, Check, FileCheck};
use super::evaluation::{Evaluation, JudgedCheck, JudgedCriterion, Waived, verdict};
use super::found::{Found, Measured, Reason};
use super::record::Records;
use super::settings::{Criterion, Gate, Joined};
use super::subject::Subject;
use super::syncs::{Followed, SyncFault, Wanted, sync_faults};
use super::{State, Verdict};
use crate::metrics::{Doubt, Reading};
use crate::model::Operator;
use crate::model::Text;

/// All that a gate is judged on.
pub struct Grounds {
    /// UTC.
    pub now: DateTime<Utc>,
    pub calendar: Calendar,
    pub item: Option<Text>,
    pub release: Option<String>,
    pub commit: Option<String>,
    /// SHA-256 of the settings that decide.
    pub policy: String,
    /// Readings of metrics, trends and growth, by [`Subject::key`].
    pub readings: BTreeMap<String, Reading>,
    /// What the metrics themselves ask for, by name; a criterion may ask for something else.
    pub limits: BTreeMap<String, Limits>,
    /// [`Found::File`] or [`Found::Nothing`], by path.
    pub files: BTreeMap<String, Found>,
    pub records: Records,
    /// Other gates, judged before.
    pub gates: BTreeMap<String, Verdict>,
    pub wanted: Vec<Wanted>,
    pub followed: Vec<Followed>,
}

/// What a metric asks for, so that its value decides anything.
#[derive(Clone, Copy, Debug, Default)]
pub struct Limits {
    /// Seconds.
    pub max_age: Option<i64>,
    pub min_sample: Option<u64>,
}

/// Judges every criterion of a gate, and all of them together.
pub fn evaluate(gate: &Gate, grounds: &Grounds) -> Evaluation {
    let criteria: Vec<JudgedCriterion> = gate
        .criteria
        .iter()
        .map(|it| criterion(gate, it, grounds))
        .collect();
    Evaluation {
        gate: gate.id.clone(),
        title: gate.title.clone(),
        release: grounds.release.clone(),
        commit: grounds.commit.clone(),
        item: grounds.item.clone(),
        as_of: grounds.now,
        policy: grounds.policy.clone(),
        verdict: verdict(&criteria, &grounds.followed),
        criteria,
        followed: grounds.followed.clone(),
    }
}

fn criterion(gate: &Gate, rule: &Criterion, grounds: &Grounds) -> JudgedCriterion {
    let asked = |checks: &[Check]| -> Vec<JudgedCheck> {
        checks.iter().map(|it| asked(gate, it, grounds)).collect()
    };
    let mut res = JudgedCriterion {
        state: State::Unknown,
        reason: None,
        answers: asked(&rule.checks),
        applies: asked(&rule.applies_when),
        sync_faults: sync_faults(
            &rule.requires_sync,
            &grounds.wanted,
            &grounds.followed,
            grounds.now,
        ),
        waived: waived(gate, rule, grounds),
        rule: rule.clone(),
    };
    res.judge(grounds.now);
    res
}

/// The newest waiver. One that is longer than the policy allows does not count, whoever wrote it
/// under which policy.
fn waived(gate: &Gate, rule: &Criterion, grounds: &Grounds) -> Option<Waived> {
    let item = grounds.item.as_ref();
    let (entry, waiver) = grounds.records.waiver(&gate.id, &rule.id, item)?;
    let length = (waiver.until - entry.at).num_seconds();
    Some(Waived {
        id: entry.id,
        at: entry.at,
        waiver: waiver.clone(),
        holds: rule.waivable && grounds.now < waiver.until && length <= gate.max_waiver,
    })
}

fn asked(gate: &Gate, check: &Check, grounds: &Grounds) -> JudgedCheck {
    let target = match &check.asks {
        Asks::Compare { value, .. } => value.resolved(&grounds.calendar),
        _ => None,
    };
    JudgedCheck {
        check: check.clone(),
        target,
        found: found(gate, check, grounds),
        state: State::Unknown,
        reason: None,
    }
}

fn found(gate: &Gate, check: &Check, grounds: &Grounds) -> Found {
    let nothing = Found::Nothing { about: None };
    let item = grounds.item.as_ref();
    let records = &grounds.records;
    match &check.asks {
        Asks::Compare { subject, .. } => compared(subject, grounds),
        Asks::File(file) => grounds.files.get(&file.path).cloned().unwrap_or(nothing),
        Asks::Gate(name) => match grounds.gates.get(name) {
            Some(verdict) => Found::Gate { verdict: *verdict },
            None => nothing,
        },
        Asks::Attested(name) => records.attestation(name, item).map_or(nothing, |(at, it)| {
            let lasts = gate.attested_for.and_then(TimeDelta::try_seconds);
            let usual = lasts.and_then(|it| at.checked_add_signed(it));
            Found::Said {
                holds: it.holds,
                by: it.by.clone(),
                at,
                until: it.until.or(usual),
                evidence: it.evidence.clone(),
            }
        }),
        Asks::Approved(name) => records.approval(name, item).map_or(nothing, |(at, it)| {
            let about = it.condition.as_ref().map(|it| it.text.clone());
            Found::Said {
                holds: it.granted,
                by: it.by.clone(),
                at,
                until: it.until,
                evidence: about,
            }
        }),
        Asks::Decision(name) => {
            records
                .decision(name, item)
                .map_or(nothing, |(entry, it)| Found::Said {
                    holds: it.choice == super::Choice::Go,
                    by: it.by.clone(),
                    at: entry.at,
                    until: Some(it.expires_at),
                    evidence: Some(it.reason.clone()),
                })
        }
    }
}

fn compared(subject: &Subject, grounds: &Grounds) -> Found {
    let nothing = Found::Nothing { about: None };
    match subject {
        Subject::Date => Found::Moment,
        Subject::DocAge(path) => grounds.files.get(path).cloned().unwrap_or(nothing),
        Subject::Metric(metric)
        | Subject::Trend { metric, .. }
        | Subject::Growth { metric, .. } => {
            let reading = grounds.readings.get(&subject.key());
            let limits = grounds.limits.get(metric).copied().unwrap_or_default();
            reading.map_or(nothing, |it| Found::Measured(Measured::new(it, limits)))
        }
    }
}

/// Kleene: one FAIL decides `all`, one PASS decides `any`; else one UNKNOWN leaves it open.
pub(super) fn combined(joined: Joined, answers: &[JudgedCheck]) -> (State, Option<Reason>) {
    let (first, last) = match joined {
        Joined::All => (State::Fail, State::Pass),
        Joined::Any => (State::Pass, State::Fail),
    };
    let of = |state| answers.iter().find(|it| it.state == state);
    if let Some(it) = of(first).or_else(|| of(State::Unknown)) {
        return (it.state, it.reason);
    }
    (last, None)
}

/// One answer from what was found, and nothing else.
pub(super) fn answer(
    it: &JudgedCheck,
    rule: &Criterion,
    sync_faults: &[SyncFault],
    as_of: DateTime<Utc>,
) -> (State, Option<Reason>) {
    let result = match (&it.check.asks, &it.found) {
        (_, Found::Nothing { .. }) => Err(Reason::NoData),
        (Asks::Compare { operator, .. }, Found::Measured(measured)) => {
            measured_holds(measured, *operator, it.target, rule, sync_faults, as_of)
        }
        (Asks::Compare { operator, .. }, Found::Moment) => match it.target {
            Some(target) => Ok(operator.holds(as_of.timestamp() as f64, target)),
            None => Err(Reason::NoData),
        },
        (Asks::Compare { operator, .. }, Found::File { changed_at, .. }) => {
            match (age(*changed_at, as_of), it.target) {
                (Ok(age), Some(target)) => Ok(operator.holds(age as f64, target)),
                (Err(reason), _) => Err(reason),
                (_, None) => Err(Reason::NoData),
            }
        }
        (
            Asks::File(asked),
            Found::File {
                sha256, changed_at, ..
            },
        ) => file_holds(asked, sha256, *changed_at, as_of),
        (_, Found::Said { holds, until, .. }) => match until {
            Some(until) if *until <= as_of => Err(Reason::Expired),
            _ => Ok(*holds),
        },
        (Asks::Gate(_), Found::Gate { verdict }) => match verdict {
            Verdict::Go | Verdict::GoWithWarnings => Ok(true),
            Verdict::NoGo => Ok(false),
            Verdict::Incomplete => Err(Reason::Incomplete),
        },
        // What was found answers another question: somebody changed the evaluation.
        _ => Err(Reason::Failed),
    };
    match result {
        Ok(true) => (State::Pass, None),
        Ok(false) => (State::Fail, None),
        Err(reason) => (State::Unknown, Some(reason)),
    }
}

/// A value that passes is believed only where nothing speaks against it. One that fails needs no
/// complete log: what is known to be wrong stays wrong.
fn measured_holds(
    it: &Measured,
    operator: Operator,
    target: Option<f64>,
    rule: &Criterion,
    sync_faults: &[SyncFault],
    as_of: DateTime<Utc>,
) -> Result<bool, Reason> {
    if matches!(it.doubt, Some(Doubt::Failed(_))) {
        return Err(Reason::Failed);
    }
    if let Some(fault) = sync_faults.iter().find(|it| it.reason == Reason::NoData) {
        return Err(fault.reason);
    }
    let (Some(value), Some(target)) = (it.value, target) else {
        return Err(Reason::NoData);
    };
    if it.doubt == Some(Doubt::NoData) {
        return Err(Reason::NoData);
    }
    if let Some(max_age) = rule.max_age.or(it.max_age) {
        let measured_at = it.measured_at.ok_or(Reason::NoData)?;
        if max_age < (as_of - measured_at).num_seconds() {
            return Err(Reason::Stale);
        }
    }
    let min_sample = rule.min_sample.or(it.min_sample);
    if min_sample.is_some_and(|min| it.n.unwrap_or(0) < min) {
        return Err(Reason::SmallSample);
    }
    if !operator.holds(value, target) {
        return Ok(false);
    }
    if matches!(it.doubt, Some(Doubt::Suspected(_))) {
        return Err(Reason::Suspected);
    }
    if let Some(fault) = sync_faults.first() {
        return Err(fault.reason);
    }
    if !rule.require_interval {
        return Ok(true);
    }
    let nearest = it.interval.and_then(|it| it.nearest(operator));
    let nearest = nearest.ok_or(Reason::SmallSample)?;
    Ok(operator.holds(nearest, target))
}

/// Seconds; a few minutes ahead are the clock of another machine.
fn age(changed_at: Option<DateTime<Utc>>, as_of: DateTime<Utc>) -> Result<i64, Reason> {
    let age = (as_of - changed_at.ok_or(Reason::NoData)?).num_seconds();
    if age < -300 {
        return Err(Reason::Later);
    }
    Ok(age.max(0))
}

fn file_holds(
    asked: &FileCheck,
    sha256: &str,
    changed_at: Option<DateTime<Utc>>,
    as_of: DateTime<Utc>,
) -> Result<bool, Reason> {
    if asked.sha256.as_ref().is_some_and(|it| it != sha256) {
        return Ok(false);
    }
    match asked.max_age {
        Some(max_age) if max_age < age(changed_at, as_of)? => Err(Reason::Stale),
        _ => Ok(true),
    }
}
