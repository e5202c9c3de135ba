//! Answers: a question, what was found, and the rule.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::calendar::Calendar;
use super::check::{Asks, Check};
use super::evaluation::{Evaluation, JudgedCheck, JudgedCriterion, Waived, verdict};
use super::found::{Found, Measured};
use super::record::{Choice, Decision, Records};
use super::settings::{Criterion, Gate};
use super::subject::Subject;
use super::syncs::{Followed, Wanted, sync_faults};
use super::{State, Verdict};
use crate::metrics::Reading;
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
    /// What a decision about another gate has to be about, by its name.
    pub decidable: BTreeMap<String, Decidable>,
    pub wanted: Vec<Wanted>,
    pub followed: Vec<Followed>,
}

/// What a gate is now: a decision that was taken of something else says nothing of it.
#[derive(Clone, Debug)]
pub struct Decidable {
    pub per_item: bool,
    pub release: Option<String>,
    pub commit: Option<String>,
    /// SHA-256 of the settings that decide it.
    pub policy: String,
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
        wanted: Some(grounds.wanted.clone()),
        max_waiver: Some(gate.max_waiver),
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

/// The newest waiver.
fn waived(gate: &Gate, rule: &Criterion, grounds: &Grounds) -> Option<Waived> {
    let item = grounds.item.as_ref();
    let (entry, waiver) = grounds.records.waiver(&gate.id, &rule.id, item)?;
    let mut waived = Waived {
        id: entry.id,
        at: entry.at,
        waiver: waiver.clone(),
        holds: false,
    };
    waived.holds = waived.is_in_force(rule, gate.max_waiver, grounds.now);
    Some(waived)
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
                outdated: None,
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
                outdated: None,
            }
        }),
        Asks::Decision(name) => decided(name, grounds).unwrap_or(nothing),
    }
}

/// The newest decision about another gate. An override answers for its own gate alone: what was
/// taken against the criteria there is no yes here.
fn decided(name: &str, grounds: &Grounds) -> Option<Found> {
    let now = grounds.decidable.get(name);
    let item = grounds.item.as_ref();
    let item = item.filter(|_| now.is_none_or(|it| it.per_item));
    let (entry, it) = grounds.records.decision(name, item)?;
    Some(Found::Said {
        holds: it.choice == Choice::Go && !it.overridden,
        by: it.by.clone(),
        at: entry.at,
        until: Some(it.expires_at),
        evidence: Some(it.reason.clone()),
        outdated: now.and_then(|now| outdated(it, now)),
    })
}

fn outdated(it: &Decision, now: &Decidable) -> Option<Text> {
    if it.release != now.release || it.commit != now.commit {
        let about = [it.release.as_deref(), it.commit.as_deref()];
        let about = about.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let about = if about.is_empty() {
            "no release"
        } else {
            &about
        };
        return Some(Text::new(format!("it was decided about {about}")));
    }
    (it.policy != now.policy).then(|| "the policy has changed since it was decided".into())
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
