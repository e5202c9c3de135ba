//! A gate as CI systems read it: a case for each criterion.

use super::bench::Bench;
use crate::gate::{Evaluation, JudgedCriterion, Objection, State, note};
use crate::model::Text;
use crate::render::ci::{Finding, Level, Suite};

pub(super) fn suite(bench: &Bench, it: &Evaluation) -> Suite {
    let name = match &it.item {
        Some(item) => format!("{} {}", it.gate, item.raw()),
        None => it.gate.clone(),
    };
    let mut suite = Suite {
        name: format!("maestro gate {name}"),
        home: Some("maestro.toml".into()),
        ..Suite::default()
    };
    for criterion in &it.criteria {
        let case = format!("{} ({})", criterion.rule.id, criterion.rule.level);
        match (level(criterion), criterion.state) {
            (Some(level), _) => suite.findings.push(finding(bench, it, criterion, level)),
            (None, State::Pass) => suite.passed.push(case),
            (None, _) => suite.skipped.push(case),
        }
    }
    if suite.findings.is_empty() && !it.verdict.is_go() {
        suite.findings.push(Finding {
            rule: it.gate.clone(),
            level: Level::Error,
            title: it.verdict.as_str().into(),
            message: "too little is known to tell".to_owned(),
            location: None,
            fingerprint: it.gate.clone(),
        });
    }
    suite
}

/// What keeps it from GO is an error, what is to be looked at a warning.
fn level(it: &JudgedCriterion) -> Option<Level> {
    if it.is_obstacle() {
        return Some(Level::Error);
    }
    if it.warns() {
        return Some(Level::Warning);
    }
    (it.state == State::Fail).then_some(Level::Note)
}

fn finding(bench: &Bench, gate: &Evaluation, it: &JudgedCriterion, level: Level) -> Finding {
    let state = it.state.as_str();
    let reason = it.reason.map(|it| format!(" ({it})")).unwrap_or_default();
    let remedy = crate::gate::remedy(it, gate.item.as_ref());
    let remedy = remedy.map(|it| format!("; then: {}", it.raw()));
    let note = note(it, bench.now);
    Finding {
        rule: gate.gate.clone(),
        level,
        title: Text::new(format!("{} {state}", it.rule.id)),
        message: format!(
            "{}{reason}: {}{}",
            it.rule.level,
            note.raw(),
            remedy.unwrap_or_default()
        ),
        location: None,
        fingerprint: format!("{}/{}", gate.gate, it.rule.id),
    }
}

/// One case for the decision: each objection is an error.
pub(super) fn required(gate: &str, objections: &[Objection]) -> Suite {
    let finding = |it: &Objection| Finding {
        rule: it.code.to_owned(),
        level: Level::Error,
        title: Text::new(format!("no GO stands for {gate}")),
        message: it.text.clone(),
        location: None,
        fingerprint: format!("{gate}/{}", it.code),
    };
    let passed = objections.is_empty().then(|| format!("{gate} GO"));
    Suite {
        name: format!("maestro gate require {gate}"),
        passed: passed.into_iter().collect(),
        findings: objections.iter().map(finding).collect(),
        home: Some("maestro.toml".into()),
        ..Suite::default()
    }
}
