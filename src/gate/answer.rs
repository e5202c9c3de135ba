//! One answer from what was found, and several together.

use chrono::{DateTime, Utc};

use super::check::{Asks, FileCheck};
use super::evaluation::JudgedCheck;
use super::found::{Found, Measured, Reason};
use super::settings::{Criterion, Joined};
use super::syncs::SyncFault;
use super::{State, Verdict};
use crate::metrics::Doubt;
use crate::model::Operator;

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
        (
            _,
            Found::Said {
                holds,
                until,
                outdated,
                ..
            },
        ) => match until {
            Some(until) if *until <= as_of => Err(Reason::Expired),
            _ if outdated.is_some() => Err(Reason::Outdated),
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
    // Nobody knows what stood in it before it was changed.
    let age = changed_at.map(|_| age(changed_at, as_of)).transpose()?;
    match (asked.max_age, age) {
        (Some(_), None) => Err(Reason::NoData),
        (Some(max_age), Some(age)) if max_age < age => Err(Reason::Stale),
        _ => Ok(true),
    }
}
