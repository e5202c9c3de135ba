//! What people said of gates: decided, waived, attested, approved. Only ever added.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Verdict;
use crate::model::Text;

/// Number of an entry, shown as `g12`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EntryId(pub i64);

#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub id: EntryId,
    /// UTC; when it was written down.
    pub at: DateTime<Utc>,
    /// Who wrote it down.
    pub actor: Text,
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum What {
    /// An evaluation was kept; it stands beside the entry.
    Evaluation {
        gate: String,
        item: Option<Text>,
        verdict: Verdict,
    },
    /// Its evaluation stands beside the entry.
    Decision(Decision),
    Waiver(Waiver),
    Attestation(Attestation),
    Approval(Approval),
}

crate::model::words::words! {
    /// What a person decided.
    Choice, "choice" {
        Go = "GO",
        NoGo = "NO-GO",
    }
}

/// Verdict and decision are two things: criteria are judged, a person answers for the release.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    pub gate: String,
    pub item: Option<Text>,
    pub choice: Choice,
    /// Who decided.
    pub by: Text,
    pub release: Option<String>,
    pub commit: Option<String>,
    pub reason: Text,
    /// Handles or roles.
    pub consulted: Vec<Text>,
    pub conditions: Vec<Condition>,
    /// UTC.
    pub expires_at: DateTime<Utc>,
    /// What the criteria said then.
    pub verdict: Verdict,
    /// It was taken against the verdict, or against the rule of who decides.
    pub overridden: bool,
    /// SHA-256 of the settings that decided.
    pub policy: String,
}

/// What a decision or an approval asks for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Condition {
    pub text: Text,
    /// UTC.
    pub due_at: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Waiver {
    pub gate: String,
    pub criterion: String,
    pub item: Option<Text>,
    pub by: Text,
    pub reason: Text,
    /// What is done instead.
    pub compensating: Option<Text>,
    /// UTC, exclusive.
    pub until: DateTime<Utc>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attestation {
    pub name: String,
    pub item: Option<Text>,
    /// False: somebody looked, and it is not so.
    pub holds: bool,
    pub by: Text,
    pub evidence: Option<Text>,
    /// UTC, exclusive; `None`: as long as the gate says.
    pub until: Option<DateTime<Utc>>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Approval {
    pub name: String,
    pub item: Option<Text>,
    pub granted: bool,
    pub by: Text,
    pub role: Option<Text>,
    pub condition: Option<Condition>,
    /// UTC, exclusive.
    pub until: Option<DateTime<Utc>>,
}

/// What was said up to a moment, oldest first. Of one thing the newest word counts.
#[derive(Clone, Debug, Default)]
pub struct Records {
    pub entries: Vec<Entry>,
}

impl Records {
    pub fn decision(&self, gate: &str, item: Option<&Text>) -> Option<(&Entry, &Decision)> {
        self.newest(|what| match what {
            What::Decision(it) if it.gate == gate && it.item.as_ref() == item => Some(it),
            _ => None,
        })
    }

    pub fn waiver(
        &self,
        gate: &str,
        criterion: &str,
        item: Option<&Text>,
    ) -> Option<(&Entry, &Waiver)> {
        self.newest(|what| match what {
            What::Waiver(it) => {
                let is_it = it.gate == gate && it.criterion == criterion;
                (is_it && it.item.as_ref() == item).then_some(it)
            }
            _ => None,
        })
    }

    /// The newest waiver of each criterion, in the order in which they were written.
    pub fn waivers(&self) -> Vec<(&Entry, &Waiver)> {
        let all = self.entries.iter().filter_map(|entry| match &entry.what {
            What::Waiver(it) => Some((entry, it)),
            _ => None,
        });
        let counts = |(entry, it): &(&Entry, &Waiver)| {
            let newest = self.waiver(&it.gate, &it.criterion, it.item.as_ref());
            newest.is_some_and(|(newest, _)| newest.id == entry.id)
        };
        all.filter(counts).collect()
    }

    pub fn attestation(
        &self,
        name: &str,
        item: Option<&Text>,
    ) -> Option<(DateTime<Utc>, &Attestation)> {
        let found = self.newest(|what| match what {
            What::Attestation(it) if it.name == name && it.item.as_ref() == item => Some(it),
            _ => None,
        });
        found.map(|(entry, it)| (entry.at, it))
    }

    pub fn approval(&self, name: &str, item: Option<&Text>) -> Option<(DateTime<Utc>, &Approval)> {
        let found = self.newest(|what| match what {
            What::Approval(it) if it.name == name && it.item.as_ref() == item => Some(it),
            _ => None,
        });
        found.map(|(entry, it)| (entry.at, it))
    }

    /// Things that gates were ever about, without doubles.
    pub fn items(&self) -> Vec<&Text> {
        let items = self.entries.iter().filter_map(|it| it.what.item());
        let mut items: Vec<&Text> = items.collect();
        items.sort_unstable();
        items.dedup();
        items
    }

    fn newest<T>(&self, is_it: impl Fn(&What) -> Option<&T>) -> Option<(&Entry, &T)> {
        let newest = self.entries.iter().rev();
        newest
            .into_iter()
            .find_map(|it| Some((it, is_it(&it.what)?)))
    }
}

impl What {
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Evaluation { .. } => "evaluation",
            Self::Decision(_) => "decision",
            Self::Waiver(_) => "waiver",
            Self::Attestation(_) => "attestation",
            Self::Approval(_) => "approval",
        }
    }

    /// What it is about: a gate, or the name of an attestation or an approval.
    pub fn subject(&self) -> &str {
        match self {
            Self::Evaluation { gate, .. } => gate,
            Self::Decision(it) => &it.gate,
            Self::Waiver(it) => &it.gate,
            Self::Attestation(it) => &it.name,
            Self::Approval(it) => &it.name,
        }
    }

    pub fn item(&self) -> Option<&Text> {
        match self {
            Self::Evaluation { item, .. } => item.as_ref(),
            Self::Decision(it) => it.item.as_ref(),
            Self::Waiver(it) => it.item.as_ref(),
            Self::Attestation(it) => it.item.as_ref(),
            Self::Approval(it) => it.item.as_ref(),
        }
    }
}

impl fmt::Display for EntryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("g{}", self.0))
    }
}

impl FromStr for EntryId {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits = text.strip_prefix('g').unwrap_or(text);
        match digits.parse() {
            Ok(number @ 1..) => Ok(Self(number)),
            _ => Err(format!("`{text}` is no entry, expected g12")),
        }
    }
}
