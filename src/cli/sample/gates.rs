//! What people of the sample said of gates: a waiver, four plans attested, one decision.

use std::collections::BTreeMap;

use anyhow::Context;
use chrono::{DateTime, Utc};
use serde::Deserialize;

use crate::cli::gate::{hash, settings};
use crate::config::Config;
use crate::gate::{self, Choice, Decision, Evaluation, Followed, Grounds, Records, What};
use crate::model::Text;
use crate::store::{GateSaid, Judged, Store};

#[derive(Deserialize)]
struct Line {
    at: DateTime<Utc>,
    actor: Text,
    what: What,
}

/// An item of the roadmap that is specified, and decided the day after.
const GATE: &str = "spec-ready";
const ITEM: &str = "RM-12";
const DECIDED_AT: &str = "2026-02-12T14:00:00Z";

pub(super) fn write(store: &mut Store, lines: &str, config: &Config) -> anyhow::Result<()> {
    let lines = lines
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<Vec<Line>, _>>()?;
    let said = lines.into_iter().map(|it| GateSaid {
        at: it.at,
        actor: it.actor,
        what: it.what,
        judged: None,
    });
    let mut said: Vec<GateSaid> = said.collect();
    store.write_gate(&mut |_| Ok(std::mem::take(&mut said)))?;
    store.write_gate(&mut |records| Ok(vec![decision(config, records)?]))?;
    Ok(())
}

fn decision(config: &Config, records: &Records) -> anyhow::Result<GateSaid> {
    let at = DateTime::parse_from_rfc3339(DECIDED_AT)?.to_utc();
    let settings = settings(config, GATE);
    let evaluation = evaluation(config, records, at, hash(&settings))?;
    let decision = Decision {
        gate: GATE.to_owned(),
        item: evaluation.item.clone(),
        choice: Choice::Go,
        by: "@mira".into(),
        release: evaluation.release.clone(),
        commit: None,
        reason: "the four plans are there; it goes into v1.2.0".into(),
        consulted: vec!["@jonas".into()],
        conditions: Vec::new(),
        expires_at: at + chrono::TimeDelta::days(3),
        verdict: evaluation.verdict,
        overridden: false,
        policy: evaluation.policy.clone(),
    };
    Ok(GateSaid {
        at,
        actor: "@mira".into(),
        what: What::Decision(decision),
        judged: Some(Judged {
            evaluation,
            settings,
        }),
    })
}

/// The gate asks for attestations alone: it needs no reading.
fn evaluation(
    config: &Config,
    records: &Records,
    now: DateTime<Utc>,
    policy: String,
) -> anyhow::Result<Evaluation> {
    let gate = config.gates().iter().find(|it| it.id == GATE);
    let gate = gate.context("the sample decides about a gate it does not have")?;
    let grounds = Grounds {
        now,
        calendar: gate::Calendar::default(),
        item: Some(ITEM.into()),
        release: config.release.version.clone(),
        commit: None,
        policy,
        readings: BTreeMap::new(),
        limits: BTreeMap::new(),
        files: BTreeMap::new(),
        records: records.clone(),
        gates: BTreeMap::new(),
        decidable: BTreeMap::new(),
        wanted: Vec::new(),
        followed: vec![Followed {
            name: "caro-cli/caro".to_owned(),
            complete: true,
            through: now,
        }],
    };
    Ok(gate::evaluate(gate, &grounds))
}
