use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::super::{Entry, Evaluation, Verdict, What};
use super::files::{Files, entries};
use crate::model::Text;
use crate::receipt::Hash;

pub const MANIFEST: &str = "manifest.json";
pub const SIGNATURE: &str = "manifest.json.sig";
pub const SUMS: &str = "SHA256SUMS";
pub const EVALUATION: &str = "evaluation.json";
pub const LEDGER: &str = "ledger.jsonl";
/// The settings that decided, a line each; its SHA-256 is the evaluation's policy.
pub const SETTINGS: &str = "policy/settings.txt";
/// The policy file, byte for byte.
pub const POLICY: &str = "policy/maestro.toml";
pub const REPORT: &str = "report.md";
pub const REPORT_PAGE: &str = "report.html";

const STATEMENT: &str = "https://in-toto.io/Statement/v1";
const PREDICATE: &str = "https://maestro-cli.dev/gate-decision/v1";

/// What a bundle says, in the shape of an in-toto statement: these files, about this release.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    #[serde(rename = "_type")]
    kind: String,
    pub subject: Vec<Subject>,
    #[serde(rename = "predicateType")]
    predicate_type: String,
    pub predicate: Predicate,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    pub name: String,
    /// `gitCommit`, or `sha256` of the evaluation where nobody named a commit.
    pub digest: BTreeMap<String, String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Predicate {
    /// The version of the program.
    pub maestro: String,
    pub gate: String,
    pub item: Option<Text>,
    /// UTC: the moment that was judged.
    pub as_of: DateTime<Utc>,
    pub verdict: Verdict,
    /// What somebody decided on it, where they did.
    pub decision: Option<Said>,
    /// What was waived, and holds.
    pub waivers: Vec<Waiving>,
    /// SHA-256 of the settings that decided.
    pub policy: String,
    pub ledger: Ledger,
    /// The key that signs, as `ssh-keygen -l` shows it; `None`: nobody signed while it was made.
    pub signer: Option<String>,
    /// Columns that tell who somebody is are in the evidence.
    pub personal: bool,
    pub evidence: Vec<EvidenceFile>,
    /// In the order of their names.
    pub files: Vec<FileEntry>,
}

/// A decision with its number and moment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    pub id: i64,
    pub at: DateTime<Utc>,
    pub actor: Text,
    pub what: What,
}

/// A waiver that the verdict rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiving {
    pub criterion: String,
    pub by: Text,
    pub reason: Text,
    pub until: DateTime<Utc>,
}

/// The part of the chain of receipts that is in the bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ledger {
    pub log: String,
    /// The receipt before the first one; 0: the chain is whole.
    pub after: u64,
    /// Its hash.
    pub after_hash: Hash,
    /// The last one.
    pub seq: u64,
    pub hash: Hash,
}

/// Rows behind a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    pub metric: String,
    pub path: String,
    pub rows: u64,
    /// Columns that were left out, because they tell who somebody is.
    pub dropped: Vec<String>,
    pub value_sql_sha256: Hash,
    pub rows_sql_sha256: Hash,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    pub path: String,
    pub sha256: Hash,
    pub bytes: u64,
    pub media: String,
}

/// What the one who makes a bundle knows besides its files.
pub struct Making<'a> {
    pub evaluation: &'a Evaluation,
    pub decision: Option<&'a Entry>,
    pub ledger: Ledger,
    pub signer: Option<String>,
    pub personal: bool,
    pub evidence: Vec<EvidenceFile>,
}

impl Manifest {
    /// The manifest of `files`, which are all there but itself and what is made of it.
    pub fn of(making: Making<'_>, files: &Files) -> Self {
        let evaluation = making.evaluation;
        Self {
            kind: STATEMENT.to_owned(),
            subject: vec![subject(evaluation, files)],
            predicate_type: PREDICATE.to_owned(),
            predicate: Predicate {
                maestro: env!("CARGO_PKG_VERSION").to_owned(),
                gate: evaluation.gate.clone(),
                item: evaluation.item.clone(),
                as_of: evaluation.as_of,
                verdict: evaluation.verdict,
                decision: making.decision.map(Said::of),
                waivers: waivers(evaluation),
                policy: evaluation.policy.clone(),
                ledger: making.ledger,
                signer: making.signer,
                personal: making.personal,
                evidence: making.evidence,
                files: entries(files),
            },
        }
    }

    /// The same about other files.
    #[cfg(test)]
    pub(super) fn with_files(mut self, files: &Files) -> Self {
        self.predicate.files = entries(files);
        self
    }

    /// The bytes of [`MANIFEST`].
    ///
    /// # Errors
    /// None that a manifest of ours has.
    pub fn written(&self) -> serde_json::Result<String> {
        Ok(ascii(&serde_json::to_string_pretty(self)?) + "\n")
    }

    /// Reads a manifest as it was written; every blank counts.
    ///
    /// # Errors
    /// What is none, or of another kind, in words.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        let manifest: Self = serde_json::from_slice(bytes).map_err(|it| it.to_string())?;
        if manifest.kind != STATEMENT || manifest.predicate_type != PREDICATE {
            return Err("it is a statement about something else".to_owned());
        }
        match manifest.written() {
            Ok(text) if text.as_bytes() == bytes => Ok(manifest),
            _ => Err("it is not written as maestro writes it".to_owned()),
        }
    }
}

/// The same JSON in ASCII: what is not stands in strings only, and no terminal obeys the file.
fn ascii(json: &str) -> String {
    let mut res = String::with_capacity(json.len());
    for it in json.chars() {
        if it.is_ascii() && it != '\x7f' {
            res.push(it);
            continue;
        }
        for unit in it.encode_utf16(&mut [0; 2]) {
            res.push_str(&format!("\\u{unit:04x}"));
        }
    }
    res
}

impl Said {
    fn of(entry: &Entry) -> Self {
        Self {
            id: entry.id.0,
            at: entry.at,
            actor: entry.actor.clone(),
            what: entry.what.clone(),
        }
    }
}

pub(super) fn subject(evaluation: &Evaluation, files: &Files) -> Subject {
    let about = evaluation.item.as_ref().map(|it| it.raw().to_owned());
    let name = about.or_else(|| evaluation.release.clone());
    let digest = match &evaluation.commit {
        Some(commit) => ("gitCommit", commit.clone()),
        None => {
            let evaluation = files.get(EVALUATION).map(Hash::of);
            ("sha256", evaluation.unwrap_or(Hash::NONE).to_string())
        }
    };
    Subject {
        name: name.unwrap_or_else(|| evaluation.gate.clone()),
        digest: BTreeMap::from([(digest.0.to_owned(), digest.1)]),
    }
}

pub(super) fn waivers(evaluation: &Evaluation) -> Vec<Waiving> {
    let waived = evaluation.criteria.iter().filter_map(|it| {
        let waived = it
            .waived
            .as_ref()
            .filter(|_| it.state == super::super::State::Waived)?;
        Some(Waiving {
            criterion: it.rule.id.clone(),
            by: waived.waiver.by.clone(),
            reason: waived.waiver.reason.clone(),
            until: waived.waiver.until,
        })
    });
    waived.collect()
}
