//! The gates that somebody asked or decided about, or that the policy asks in this phase, for reports.

use std::collections::BTreeSet;

use super::bench::Bench;
use crate::cli::Ctx;
use crate::gate::{Choice, JudgedCriterion, What, note};
use crate::model::Text;
use crate::report::{CriterionView, GateView};

/// What they say now, by name, and what was decided. Gates about one of several things are left
/// to `gate history`; where `for_everybody`, words of people about a criterion are left out. With
/// `of_phase` also those that the policy asks in the phase of now, whether somebody did or not.
pub(in crate::cli) fn spoken(
    ctx: &mut Ctx,
    of_phase: bool,
    for_everybody: bool,
) -> anyhow::Result<Vec<GateView>> {
    let mut bench = Bench::open(ctx)?;
    let named = bench
        .records
        .entries
        .iter()
        .filter_map(|it| match &it.what {
            What::Evaluation { gate, item, .. } => item.is_none().then(|| gate.clone()),
            What::Decision(it) => it.item.is_none().then(|| it.gate.clone()),
            What::Waiver(it) => it.item.is_none().then(|| it.gate.clone()),
            What::Attestation(_) | What::Approval(_) => None,
        });
    let mut named: BTreeSet<String> = named.collect();
    let phase = bench.config.sla.phase_at(bench.now).filter(|_| of_phase);
    let asked = phase.and_then(|it| bench.config.report.gates.get(&*it.id));
    named.extend(asked.into_iter().flatten().cloned());
    let mut views = Vec::new();
    for name in named {
        // One that the policy has no more says nothing.
        if !bench.gate(&name).is_ok_and(|it| !it.per_item) {
            continue;
        }
        let evaluation = bench.evaluation(&name, None)?;
        let open = evaluation.obstacles().chain(evaluation.warnings());
        let open = open.map(|it| told(it, &bench, for_everybody)).collect();
        views.push(GateView {
            title: evaluation.title.clone(),
            criteria: CriterionView::all(&evaluation, bench.zone(), for_everybody),
            decide_by: bench.gate(&name)?.decide_by,
            verdict: evaluation.verdict.as_str().to_owned(),
            decision: decision(&bench, &name),
            open,
            name,
        });
    }
    Ok(views)
}

fn told(it: &JudgedCriterion, bench: &Bench, for_everybody: bool) -> Text {
    let id = &it.rule.id;
    if for_everybody {
        return Text::new(id.clone());
    }
    crate::cli::shape::after_words(id, &note(it, bench.now))
}

/// One that holds no more decides nothing.
fn decision(bench: &Bench, gate: &str) -> Option<String> {
    let (_, it) = bench.records.decision(gate, None)?;
    let holds = bench.now < it.expires_at;
    let choice = match it.choice {
        Choice::Go => "GO",
        Choice::NoGo => "NO-GO",
    };
    let how = match (holds, it.overridden) {
        (false, _) => ", expired",
        (true, true) => ", against the verdict",
        (true, false) => "",
    };
    Some(format!("{choice}{how}"))
}
