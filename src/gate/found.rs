//! What a question found: enough to answer it again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Verdict;
use super::judge::Limits;
use crate::metrics::{Doubt, Evidence, Interval, Ratio, Reading, Unit};
use crate::model::Text;

crate::model::words::words! {
    /// Why nobody knows.
    Reason, "reason" {
        /// Nothing was ever measured or said, or a file is not there.
        NoData = "no-data",
        Stale = "stale",
        SmallSample = "small-sample",
        SyncIncomplete = "sync-incomplete",
        /// A `P0?` that nobody confirmed.
        Suspected = "suspected",
        /// It held until a day that has passed.
        Expired = "expired",
        /// A file was changed after the moment that is asked for.
        Later = "later",
        /// Another gate cannot tell either.
        Incomplete = "incomplete",
        /// It was decided by another policy, or about another release or commit.
        Outdated = "outdated",
        Failed = "error",
    }
}

/// What stands behind an answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Found {
    Measured(Measured),
    /// The moment of the evaluation is enough.
    Moment,
    /// Somebody attested, approved or decided.
    Said {
        /// It was a yes.
        holds: bool,
        by: Text,
        at: DateTime<Utc>,
        until: Option<DateTime<Utc>>,
        evidence: Option<Text>,
        /// Why it says nothing of now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        outdated: Option<Text>,
    },
    File {
        sha256: String,
        bytes: u64,
        /// UTC; `None` where the disk does not tell.
        changed_at: Option<DateTime<Utc>>,
    },
    Gate {
        verdict: Verdict,
    },
    /// Nothing, and what is known of that.
    Nothing {
        about: Option<Text>,
    },
}

/// A reading as an evaluation keeps it; see [`Reading`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Measured {
    pub metric: String,
    pub unit: Unit,
    pub value: Option<f64>,
    pub ratio: Option<Ratio>,
    pub n: Option<u64>,
    pub interval: Option<Interval>,
    /// UTC.
    pub measured_at: Option<DateTime<Utc>>,
    pub source: Option<Text>,
    pub doubt: Option<Doubt>,
    pub evidence: Option<Evidence>,
    /// Seconds; what the metric itself allows.
    pub max_age: Option<i64>,
    /// What the metric itself asks for.
    pub min_sample: Option<u64>,
}

impl Measured {
    pub(super) fn new(it: &Reading, limits: Limits) -> Self {
        Self {
            metric: it.metric.clone(),
            unit: it.unit,
            value: it.value.filter(|it| it.is_finite()),
            ratio: it.ratio,
            n: it.n,
            interval: it.interval,
            measured_at: it.measured_at,
            source: it.source.clone(),
            doubt: it.doubt.clone(),
            evidence: it.evidence.clone(),
            max_age: limits.max_age,
            min_sample: limits.min_sample,
        }
    }
}
