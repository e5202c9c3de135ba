//! What a bundle claims beyond its verdict, held against what stands in it.

use super::super::{Asks, Check, Evaluation, JudgedCheck, JudgedCriterion, Measured, What};
use super::files::Files;
use super::manifest::{LEDGER, MANIFEST, Manifest, POLICY, subject};
use super::recount::{self, Recount, follows_from_its_ratio, recount};
use super::verify::Checked;
use crate::metrics::{Doubt, Evidence};
use crate::model::Text;
use crate::receipt::{Hash, Payload};

/// The table of receipts whose rows are words about gates.
const ENTRIES: &str = "gate_entry";

impl Checked {
    /// It is about what was judged, and the policy is there unless the decision is an earlier one.
    pub(super) fn about(&mut self, manifest: &Manifest, evaluation: &Evaluation, files: &Files) {
        if manifest.subject != [subject(evaluation, files)] {
            self.found(MANIFEST, "it names another subject than what was judged");
        }
        let said = &manifest.predicate;
        let is_past = said.decision.as_ref().is_some_and(|it| it.at == said.as_of);
        if !is_past && !files.contains_key(POLICY) {
            self.found(POLICY, "it is missing");
        }
    }

    /// Numbers against their rows.
    pub(super) fn numbers(&mut self, manifest: &Manifest, evaluation: &Evaluation, files: &Files) {
        let criteria = evaluation.criteria.iter();
        let mut done: Vec<&Measured> = Vec::new();
        for it in criteria.flat_map(JudgedCriterion::measured) {
            if matches!(it.doubt, Some(Doubt::Failed(_))) || done.contains(&it) {
                continue;
            }
            done.push(it);
            if !follows_from_its_ratio(it) {
                let words = format!("{} does not follow from its ratio", it.metric);
                self.found(super::EVALUATION, words);
            }
            match &it.evidence {
                Some(evidence) => self.rows(manifest, it, evidence, files),
                None if it.value.is_some() => self.without_rows.push(it.metric.clone()),
                None => {}
            }
        }
    }

    fn rows(
        &mut self,
        manifest: &Manifest,
        measured: &Measured,
        evidence: &Evidence,
        files: &Files,
    ) {
        let listed = manifest.predicate.evidence.iter().find(|it| {
            it.metric == measured.metric
                && it.value_sql_sha256 == Hash::of(&evidence.value_sql)
                && it.rows_sql_sha256 == Hash::of(&evidence.rows_sql)
        });
        let Some(listed) = listed else {
            let words = format!("it lists no rows behind {}", measured.metric);
            return self.found(MANIFEST, words);
        };
        let Some(sheet) = files.get(&listed.path) else {
            return self.found(&listed.path, "it is missing");
        };
        if recount::rows(sheet) != Some(listed.rows) {
            self.found(&listed.path, "it has another number of rows");
        }
        match recount(measured, evidence, sheet) {
            Recount::Same => {}
            Recount::Other => {
                let words = format!("its rows do not give the number of {}", measured.metric);
                self.found(&listed.path, words);
            }
            Recount::Unknown => self.not_recounted.push(measured.metric.clone()),
        }
    }

    /// Whoever decided or waived left a receipt, where the receipts are there from the first on.
    pub(super) fn entries(&mut self, manifest: &Manifest, evaluation: &Evaluation) {
        if 0 < manifest.predicate.ledger.after {
            return;
        }
        let decided = manifest.predicate.decision.iter().map(|it| it.id);
        let waived = evaluation
            .criteria
            .iter()
            .filter_map(|it| it.waived.as_ref());
        let ids: Vec<i64> = decided.chain(waived.map(|it| it.id.0)).collect();
        for id in ids {
            if !self
                .said
                .iter()
                .any(|(from, to)| (*from..=*to).contains(&id))
            {
                self.found(LEDGER, format!("no receipt tells of g{id}"));
            }
        }
    }

    /// Remembers the words about gates that a receipt tells of.
    pub(super) fn heard(&mut self, payload: &Payload) {
        let rows = payload.rows.iter();
        let rows = rows.filter(|it| it.table == Text::from(ENTRIES));
        self.said.extend(rows.map(|it| (it.from, it.to)));
    }
}

/// What the manifest says of a decision fits the evaluation that it stands on.
pub(super) fn is_about(manifest: &Manifest, evaluation: &Evaluation) -> bool {
    match manifest.predicate.decision.as_ref().map(|it| &it.what) {
        None => true,
        Some(What::Decision(it)) => it.gate == evaluation.gate && it.item == evaluation.item,
        Some(_) => false,
    }
}

/// True where every answer is to a question of the rule, and is measured against what the rule
/// says. What a date or a phase comes to is the policy's to say, and is not worked out here.
pub(super) fn answers_its_rule(it: &JudgedCriterion) -> bool {
    let to = |answers: &[JudgedCheck], asked: &[Check]| {
        answers.is_empty() || answers.iter().map(|it| &it.check).eq(asked)
    };
    let measured = |it: &JudgedCheck| match &it.check.asks {
        Asks::Compare { value, .. } => value.constant().is_none_or(|says| it.target == Some(says)),
        _ => true,
    };
    to(&it.answers, &it.rule.checks)
        && to(&it.applies, &it.rule.applies_when)
        && it.answers.iter().chain(&it.applies).all(measured)
}
