//! What was measured outside.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::Ratio;
use crate::model::Text;

/// Names and values that tell rows of one metric apart: a platform, a release.
pub type Dimensions = BTreeMap<String, Text>;

/// One measurement of one metric at one moment (UTC, whole seconds).
///
/// Its identity is (metric, moment, dimensions, source): the same again is an update.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    pub metric: String,
    pub at: DateTime<Utc>,
    pub measured: Measured,
    /// How many things it is about, where the source says.
    pub n: Option<u64>,
    /// As the source writes it.
    pub unit: Option<Text>,
    pub dimensions: Dimensions,
    /// A file, `github-releases`, `manual:NAME`.
    pub source: Text,
}

/// Finite numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Measured {
    Value(f64),
    /// `good` between 0 and `total`.
    Ratio(Ratio),
}

impl Measured {
    /// A ratio as a share; nothing of nothing.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::Ratio(Ratio { good, total }) => (0.0 < total).then(|| good / total),
        }
    }
}

/// Which rows of a metric count: of several sources the one that measured last, and of that the
/// rows without dimensions, unless there are none.
///
/// Two programs that measure the same would be counted twice, and so would a total beside its
/// parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub source: Text,
    /// Rows without dimensions; else all of them are added up.
    pub is_total: bool,
}
