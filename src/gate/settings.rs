//! A gate as the policy has it, checked.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::check::Check;

#[derive(Clone, Debug)]
pub struct Gate {
    pub id: String,
    pub title: String,
    /// What it is about; without it, the release of the policy.
    pub release: Option<String>,
    /// A commit, or the name of a variable of CI that holds it.
    pub commit: Option<String>,
    /// It is about one of several things, which `--item` names.
    pub per_item: bool,
    /// UTC.
    pub decide_by: Option<DateTime<Utc>>,
    /// The role that decides.
    pub authority: Option<String>,
    /// Roles that are asked before.
    pub consult: Vec<String>,
    /// Seconds.
    pub decision_valid_for: i64,
    /// Seconds.
    pub max_waiver: i64,
    /// Seconds that an attestation holds where nobody says until when.
    pub attested_for: Option<i64>,
    /// GO may be decided against the verdict, with a reason.
    pub overridable: bool,
    /// Gates that wait for this one.
    pub blocks: Vec<String>,
    /// What to do when it says no.
    pub on_fail: Option<String>,
    /// In the order of the policy.
    pub criteria: Vec<Criterion>,
}

/// One line of a gate. Kept in each evaluation, so that it can be judged again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Criterion {
    pub id: String,
    pub level: Level,
    /// What it means, where the id does not say it.
    pub text: Option<String>,
    pub checks: Vec<Check>,
    pub joined: Joined,
    /// All must hold, else it is skipped.
    pub applies_when: Vec<Check>,
    pub requires_sync: Syncs,
    /// Seconds since the newest thing behind the value was measured.
    pub max_age: Option<i64>,
    pub min_sample: Option<u64>,
    /// The end of the interval that is nearer to failing has to pass, too.
    pub require_interval: bool,
    pub on_unknown: OnUnknown,
    pub waivable: bool,
    /// What to do when it does not pass.
    pub on_fail: Option<String>,
}

/// What a criterion asks of the sources behind the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Syncs {
    None,
    /// Every configured source is complete and fresh.
    All,
    These(Vec<Need>),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Need {
    /// A source's id, repository, kind or path; a channel.
    pub source: String,
    /// Seconds; `None` is 6 hours for GitHub and 24 for others.
    pub max_age: Option<i64>,
}

crate::model::words::words! {
    /// How much a criterion counts.
    Level, "level" {
        Critical = "critical",
        Important = "important",
        Nice = "nice",
    }
}

crate::model::words::words! {
    /// How the checks of a criterion hold together.
    Joined, "way to join" {
        All = "all",
        Any = "any",
    }
}

crate::model::words::words! {
    /// What it means for the verdict that nobody knows.
    OnUnknown, "answer to the unknown" {
        Fail = "fail",
        Warn = "warn",
        Ignore = "ignore",
    }
}

impl Level {
    /// What the unknown means where the policy does not say.
    pub fn on_unknown(self) -> OnUnknown {
        match self {
            Self::Critical => OnUnknown::Fail,
            Self::Important => OnUnknown::Warn,
            Self::Nice => OnUnknown::Ignore,
        }
    }
}

impl Gate {
    pub fn criterion(&self, id: &str) -> Option<&Criterion> {
        self.criteria.iter().find(|it| it.id == id)
    }

    /// Every question of every criterion.
    pub fn checks(&self) -> impl Iterator<Item = &Check> {
        self.criteria
            .iter()
            .flat_map(|it| it.checks.iter().chain(&it.applies_when))
    }
}
