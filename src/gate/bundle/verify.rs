//! A bundle against itself: what fits, what does not, and what nobody can tell from it.

use super::super::{Choice, Evaluation, Verdict, What};
use super::claims::{answers_its_rule, is_about};
use super::files::{Files, checked_name, entries, sums};
use super::manifest::{
    EVALUATION, LEDGER, MANIFEST, Manifest, REPORT, REPORT_PAGE, SETTINGS, SIGNATURE, SUMS, waivers,
};
use crate::receipt::{self, Chain, Hash, SignatureFault, SignedBy};

/// What does not fit, in words, with the file where it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub file: String,
    pub words: String,
}

/// What a check of a bundle came to.
#[derive(Debug, Default)]
pub struct Checked {
    pub manifest: Option<Manifest>,
    pub evaluation: Option<Evaluation>,
    /// Whose key signed; `None`: nobody's.
    pub signed_by: Option<SignedBy>,
    /// How many receipts follow each other.
    pub n_receipts: u64,
    /// Metrics with a value and no rows behind it.
    pub without_rows: Vec<String>,
    /// Metrics whose rows do not give the value by themselves.
    pub not_recounted: Vec<String>,
    /// Numbers of words about gates, from and to, that receipts tell of.
    pub(super) said: Vec<(i64, i64)>,
    pub findings: Vec<Finding>,
}

/// Checks the files of a bundle. Nothing here reads a disk, a log or a clock.
pub fn verify(files: &Files) -> Checked {
    let mut res = Checked::default();
    let Some(bytes) = files.get(MANIFEST) else {
        res.found(MANIFEST, "it is missing: this is no bundle");
        return res;
    };
    let manifest = match Manifest::read(bytes) {
        Ok(manifest) => manifest,
        Err(why) => {
            res.found(MANIFEST, why);
            return res;
        }
    };
    res.list(&manifest, files);
    res.sums(files);
    res.signature(&manifest, files);
    res.ledger(&manifest, files);
    res.evaluation(&manifest, files);
    res.manifest = Some(manifest);
    res
}

impl Checked {
    pub(super) fn found(&mut self, file: &str, words: impl Into<String>) {
        self.findings.push(Finding {
            file: file.to_owned(),
            words: words.into(),
        });
    }

    /// Every file is listed, and every listed file is there, byte for byte.
    fn list(&mut self, manifest: &Manifest, files: &Files) {
        // An unsigned list may be shortened: some files every bundle has.
        for name in [EVALUATION, LEDGER, REPORT, REPORT_PAGE] {
            let is_listed = manifest.predicate.files.iter().any(|it| it.path == name);
            if !is_listed && !files.contains_key(name) {
                self.found(name, "it is missing");
            }
        }
        let there = entries(files);
        let listed = &manifest.predicate.files;
        for it in listed {
            if let Err(fault) = checked_name(&it.path) {
                self.found(MANIFEST, fault.to_string());
            }
            match there.iter().find(|there| there.path == it.path) {
                None => self.found(&it.path, "it is missing"),
                Some(there) if there != it => self.found(&it.path, "it was changed"),
                Some(_) => {}
            }
        }
        let is_listed = |name: &str| listed.iter().any(|it| it.path == name);
        let strangers = there.iter().filter(|it| !is_listed(&it.path));
        let strangers: Vec<&str> = strangers.map(|it| it.path.as_str()).collect();
        for name in strangers {
            self.found(name, "it is not in the manifest");
        }
        if listed.windows(2).any(|it| it[1].path <= it[0].path) {
            self.found(MANIFEST, "its files are listed twice or in another order");
        }
    }

    fn sums(&mut self, files: &Files) {
        match files.get(SUMS) {
            None => self.found(SUMS, "it is missing"),
            Some(bytes) if *bytes != sums(files).into_bytes() => {
                self.found(SUMS, "it does not say what the files are");
            }
            Some(_) => {}
        }
    }

    fn signature(&mut self, manifest: &Manifest, files: &Files) {
        let signer = manifest.predicate.signer.as_ref();
        let Some(signature) = files.get(SIGNATURE) else {
            if signer.is_some() {
                self.found(SIGNATURE, "it is missing: the manifest says who signed");
            }
            return;
        };
        let bytes = files.get(MANIFEST).map_or(&[][..], Vec::as_slice);
        let text = std::str::from_utf8(signature).map_err(|_| SignatureFault::NotASignature);
        match text.and_then(|it| receipt::signed_by(it, bytes)) {
            Err(fault) => self.found(SIGNATURE, fault.to_string()),
            Ok(by) if signer.is_some_and(|it| *it != by.fingerprint) => {
                self.found(SIGNATURE, "another key signed than the manifest says");
            }
            Ok(by) => self.signed_by = Some(by),
        }
    }

    /// The receipts follow each other from where the manifest says to where it says.
    fn ledger(&mut self, manifest: &Manifest, files: &Files) {
        let said = &manifest.predicate.ledger;
        let Some(text) = files.get(LEDGER).map(|it| std::str::from_utf8(it)) else {
            return;
        };
        let Ok(text) = text else {
            return self.found(LEDGER, "it is no text");
        };
        let mut chain = Chain::after(&said.log, said.after, said.after_hash);
        for (number, line) in (1..).zip(text.lines()) {
            let taken = receipt::parsed(line)
                .map_err(|it| format!("line {number}: {it:#}"))
                .and_then(|it| {
                    let fault = |it: receipt::Fault| format!("receipt {}: {}", it.seq, it.reason);
                    chain.take(&it).map_err(fault)
                });
            match taken {
                Ok(payload) => self.heard(&payload),
                Err(why) => return self.found(LEDGER, why),
            }
            self.n_receipts += 1;
        }
        let ends = (chain.log(), chain.len(), chain.hash());
        if ends != (Some(said.log.as_str()), said.seq, said.hash) {
            self.found(
                LEDGER,
                "it does not end with the receipt that the manifest names",
            );
        }
    }

    /// The verdict, worked out anew from what was found.
    fn evaluation(&mut self, manifest: &Manifest, files: &Files) {
        let Some(bytes) = files.get(EVALUATION) else {
            return;
        };
        let evaluation: Evaluation = match serde_json::from_slice(bytes) {
            Ok(evaluation) => evaluation,
            Err(why) => return self.found(EVALUATION, format!("it cannot be read: {why}")),
        };
        let again = evaluation.judged_again();
        if again != evaluation {
            let differs = again.criteria.iter().zip(&evaluation.criteria);
            let differs = differs
                .filter(|(again, it)| again != it)
                .map(|it| &it.0.rule.id);
            let names: Vec<&str> = differs.map(String::as_str).collect();
            let what = if names.is_empty() {
                "the verdict".to_owned()
            } else {
                names.join(", ")
            };
            let verdict = again.verdict.as_str();
            let words = format!("judged again, {what} comes to something else: {verdict}");
            self.found(EVALUATION, words);
        }
        for it in &evaluation.criteria {
            if !answers_its_rule(it) {
                let words = format!("{} answers something else than it asks", it.rule.id);
                self.found(EVALUATION, words);
            }
        }
        self.said_of(manifest, &evaluation);
        self.about(manifest, &evaluation, files);
        self.numbers(manifest, &evaluation, files);
        self.entries(manifest, &evaluation);
        self.settings(&evaluation, files);
        self.evaluation = Some(evaluation);
    }

    /// What the manifest says of the evaluation.
    fn said_of(&mut self, manifest: &Manifest, evaluation: &Evaluation) {
        let said = &manifest.predicate;
        let fits = said.gate == evaluation.gate
            && said.item == evaluation.item
            && said.as_of == evaluation.as_of
            && said.verdict == evaluation.verdict
            && said.policy == evaluation.policy
            && said.waivers == waivers(evaluation);
        if !fits {
            self.found(MANIFEST, "it says something else than the evaluation");
        }
        let decided = said.decision.as_ref().map(|it| &it.what);
        if !is_about(manifest, evaluation) {
            self.found(MANIFEST, "its decision is about something else");
        }
        if let Some(What::Decision(it)) = decided {
            let against = it.choice == Choice::Go
                && matches!(it.verdict, Verdict::NoGo | Verdict::Incomplete)
                && !it.overridden;
            if against {
                self.found(MANIFEST, "a GO against the verdict that is no override");
            }
        }
        for it in &said.evidence {
            let is_asked = evaluation.criteria.iter().any(|criterion| {
                let measured = criterion.measured().filter(|m| m.metric == it.metric);
                let mut shown = measured.filter_map(|m| m.evidence.as_ref());
                shown.any(|shown| {
                    Hash::of(&shown.rows_sql) == it.rows_sql_sha256
                        && Hash::of(&shown.value_sql) == it.value_sql_sha256
                })
            });
            if !is_asked {
                self.found(&it.path, "no criterion asks for these rows");
            }
        }
    }

    fn settings(&mut self, evaluation: &Evaluation, files: &Files) {
        match files.get(SETTINGS) {
            None => self.found(SETTINGS, "it is missing"),
            Some(bytes) if Hash::of(bytes).to_string() != evaluation.policy => {
                self.found(SETTINGS, "these are not the settings that decided");
            }
            Some(_) => {}
        }
    }
}
