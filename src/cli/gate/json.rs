//! A gate for machines.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::bench::Bench;
use crate::cli::shape;
use crate::gate::{
    self, Asks, Choice, Condition, Decision, EntryId, Evaluation, Found, JudgedCheck,
    JudgedCriterion, Level, Measured, Reason, State, SyncFault, Verdict,
};
use crate::metrics::{Evidence, Interval, Ratio, Unit};
use crate::model::Text;

#[derive(Serialize)]
pub(super) struct Report {
    schema: &'static str,
    as_of: String,
    gate: String,
    title: String,
    release: Option<String>,
    commit: Option<String>,
    item: Option<Text>,
    verdict: Verdict,
    policy: String,
    criteria: Vec<CriterionJson>,
    decision: Option<DecisionJson>,
}

#[derive(Serialize)]
pub(super) struct CriterionJson {
    id: String,
    level: Level,
    state: State,
    /// Of the check that decided, in its unit.
    value: Option<f64>,
    target: Option<String>,
    n: Option<u64>,
    reason: Option<Reason>,
    note: Text,
    measured_at: Option<String>,
    remedy: Option<Text>,
    waiver: Option<WaivedJson>,
    sync_faults: Vec<SyncFault>,
    checks: Vec<CheckJson>,
}

#[derive(Serialize)]
struct WaivedJson {
    id: String,
    by: Text,
    reason: Text,
    until_at: String,
    holds: bool,
}

#[derive(Serialize)]
struct CheckJson {
    check: String,
    state: State,
    reason: Option<Reason>,
    metric: Option<String>,
    op: Option<&'static str>,
    target: Option<f64>,
    value: Option<f64>,
    unit: Option<Unit>,
    ratio: Option<Ratio>,
    n: Option<u64>,
    interval: Option<Interval>,
    source: Option<Text>,
    sha256: Option<String>,
    evidence: Option<Evidence>,
}

#[derive(Serialize)]
pub(super) struct DecisionJson {
    id: String,
    choice: Choice,
    by: Text,
    at: String,
    expires_at: String,
    expired: bool,
    release: Option<String>,
    commit: Option<String>,
    verdict: Verdict,
    overridden: bool,
    reason: Text,
    consulted: Vec<Text>,
    conditions: Vec<ConditionJson>,
}

#[derive(Serialize)]
struct ConditionJson {
    text: Text,
    due_at: Option<String>,
}

pub(super) fn report(bench: &Bench, it: &Evaluation) -> Report {
    let decided = bench.records.decision(&it.gate, it.item.as_ref());
    Report {
        schema: "maestro.gate/1",
        as_of: shape::iso(it.as_of),
        gate: it.gate.clone(),
        title: it.title.clone(),
        release: it.release.clone(),
        commit: it.commit.clone(),
        item: it.item.clone(),
        verdict: it.verdict,
        policy: it.policy.clone(),
        criteria: it
            .criteria
            .iter()
            .map(|one| criterion(bench, it, one))
            .collect(),
        decision: decided.map(|(entry, it)| decision(bench.now, (entry.id, entry.at), it)),
    }
}

pub(super) fn criterion(bench: &Bench, of: &Evaluation, it: &JudgedCriterion) -> CriterionJson {
    let deciding = it.deciding();
    let measured = deciding.and_then(measured);
    CriterionJson {
        id: it.rule.id.clone(),
        level: it.rule.level,
        state: it.state,
        value: measured.and_then(|it| it.value),
        target: deciding.map(|it| gate::shown_target(it, bench.zone())),
        n: measured.and_then(|it| it.n),
        reason: it.reason,
        note: gate::note(it, of.as_of),
        measured_at: measured.and_then(|it| it.measured_at).map(shape::iso),
        remedy: gate::remedy(it, of.item.as_ref()),
        waiver: it.waived.as_ref().map(|it| WaivedJson {
            id: it.id.to_string(),
            by: it.waiver.by.clone(),
            reason: it.waiver.reason.clone(),
            until_at: shape::iso(it.waiver.until),
            holds: it.holds,
        }),
        sync_faults: it.sync_faults.clone(),
        checks: it.answers.iter().map(check).collect(),
    }
}

pub(super) fn measured(it: &JudgedCheck) -> Option<&Measured> {
    match &it.found {
        Found::Measured(measured) => Some(measured),
        _ => None,
    }
}

fn check(it: &JudgedCheck) -> CheckJson {
    let measured = measured(it);
    let operator = match &it.check.asks {
        Asks::Compare { operator, .. } => Some(operator.as_str()),
        _ => None,
    };
    let sha256 = match &it.found {
        Found::File { sha256, .. } => Some(sha256.clone()),
        _ => None,
    };
    CheckJson {
        check: it.check.as_str().to_owned(),
        state: it.state,
        reason: it.reason,
        metric: it.check.metric().map(str::to_owned),
        op: operator,
        target: it.target,
        value: measured.and_then(|it| it.value),
        unit: measured.map(|it| it.unit),
        ratio: measured.and_then(|it| it.ratio),
        n: measured.and_then(|it| it.n),
        interval: measured.and_then(|it| it.interval),
        source: measured.and_then(|it| it.source.clone()),
        sha256,
        evidence: measured.and_then(|it| it.evidence.clone()),
    }
}

pub(super) fn decision(
    now: DateTime<Utc>,
    (id, at): (EntryId, DateTime<Utc>),
    it: &Decision,
) -> DecisionJson {
    DecisionJson {
        id: id.to_string(),
        choice: it.choice,
        by: it.by.clone(),
        at: shape::iso(at),
        expires_at: shape::iso(it.expires_at),
        expired: it.expires_at <= now,
        release: it.release.clone(),
        commit: it.commit.clone(),
        verdict: it.verdict,
        overridden: it.overridden,
        reason: it.reason.clone(),
        consulted: it.consulted.clone(),
        conditions: it.conditions.iter().map(condition).collect(),
    }
}

fn condition(it: &Condition) -> ConditionJson {
    ConditionJson {
        text: it.text.clone(),
        due_at: it.due_at.map(shape::iso),
    }
}
