//! What a metric was at one moment, and what that rests on.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::model::{Operator, Text};

/// One metric at the moment of a command. A gate compares it, a report prints it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// `p0_open`, `csat_mean`, or a name of the policy.
    pub metric: String,
    pub unit: Unit,
    /// In its unit; `None` where nothing could be told, never 0 for "no data".
    pub value: Option<f64>,
    /// Numerator and denominator of a ratio: windows add these, percentages are never averaged.
    pub ratio: Option<Ratio>,
    /// How many things the value is about; the denominator of a ratio.
    pub n: Option<u64>,
    /// The 95 % interval of a ratio or a score, in the unit.
    pub interval: Option<Interval>,
    /// UTC. When the oldest part that the value rests on was last measured; of answers the newest;
    /// of what is derived from the log, up to when the log is complete.
    pub measured_at: Option<DateTime<Utc>>,
    /// Where it comes from, as a person says it: a file, `github-releases`, `the log`.
    pub source: Option<Text>,
    /// Why there is no value, or why it decides nothing.
    pub doubt: Option<Doubt>,
    /// One SELECT that gives the value in the `sqlite3` shell, and one that gives the rows behind
    /// it, with the moment written into both.
    pub evidence: Option<Evidence>,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ratio {
    pub good: f64,
    pub total: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

impl Interval {
    /// The end that is nearest to failing the comparison; `None` for `==` and `!=`.
    pub(crate) fn nearest(self, operator: Operator) -> Option<f64> {
        match operator {
            Operator::Equal | Operator::Unequal => None,
            Operator::AtMost | Operator::Less => Some(self.high),
            Operator::AtLeast | Operator::Greater => Some(self.low),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    pub value_sql: String,
    pub rows_sql: String,
}

crate::model::words::words! {
    /// What a number counts.
    Unit, "unit" {
        Count = "count",
        /// 0 to 1, or above.
        Share = "share",
        /// Whole seconds.
        Seconds = "seconds",
        /// A mean of answers, or NPS.
        Score = "score",
        /// 0 or 1.
        Flag = "flag",
    }
}

/// What keeps a reading from deciding anything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// Nothing was ever measured, or the denominator is 0.
    NoData,
    /// A `P0?` that nobody confirmed: so many of them.
    Suspected(u64),
    /// The query of the policy failed; in words.
    Failed(Text),
}
