//! What a metric is, before anybody has measured it.

use serde::Serialize;

use super::Unit;
use super::derived::Derived;
use super::outside;

/// By its name.
pub type Definitions = std::collections::BTreeMap<String, Definition>;

/// A metric: built in, changed by the policy, or the policy's own.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    pub name: String,
    pub title: String,
    pub kind: Kind,
    pub unit: Unit,
    pub source: Source,
    /// Seconds back from the moment; `None`: all there is, or the newest, by its kind.
    pub window: Option<i64>,
    /// The newest observation may be as old as this, in seconds.
    pub max_age: Option<i64>,
    /// Fewer things than this decide nothing.
    pub min_sample: Option<u64>,
    pub direction: Option<Direction>,
    /// Sources that must be complete for the value to hold.
    pub requires_sync: RequiresSync,
    /// Where it is defined: a CHAOSS metric, a document, or the policy.
    pub defined_by: String,
    /// How it is counted, in a few words.
    pub counted: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Goes up and down; the newest value counts.
    Gauge,
    /// Only ever grows; a fall is a new beginning.
    Counter,
    /// Good over total; a window adds both.
    Ratio,
    /// How many; observed ones of a window are added.
    Count,
    /// What people answered.
    Score,
}

/// Where the number comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// Derived from the log.
    Log(Derived),
    /// What `extract metrics` brought in.
    Observation,
    /// What a counter gained within the window, of another metric.
    Gain(&'static str),
    /// What `extract survey` brought in.
    Survey(Answered),
    /// One SELECT of the policy.
    Sql(String),
}

/// What is read from answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    CsatMean,
    CsatTop2,
    Nps,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Up,
    Down,
}

/// Whose extraction a value rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequiresSync {
    /// It does not come from conversations.
    None,
    /// Every source of the policy, as old as `sla check` allows it to be.
    All,
    /// These.
    These(Vec<SyncNeed>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyncNeed {
    /// A kind of source or a channel: `github`, `email`.
    pub source: String,
    /// Seconds; `None`: what `sla check` allows.
    pub max_age: Option<i64>,
}

impl Kind {
    pub const ALL: [Self; 5] = [
        Self::Gauge,
        Self::Counter,
        Self::Ratio,
        Self::Count,
        Self::Score,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gauge => "gauge",
            Self::Counter => "counter",
            Self::Ratio => "ratio",
            Self::Count => "count",
            Self::Score => "score",
        }
    }

    /// In what a value of this kind is counted unless somebody says otherwise.
    pub fn unit(self) -> Unit {
        match self {
            Self::Gauge | Self::Counter | Self::Count => Unit::Count,
            Self::Ratio => Unit::Share,
            Self::Score => Unit::Score,
        }
    }
}

impl Source {
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Log(_) => "log",
            Self::Observation | Self::Gain(_) => "observation",
            Self::Survey(_) => "survey",
            Self::Sql(_) => "sql",
        }
    }
}

/// Every metric that is built in.
pub fn built_in() -> Definitions {
    let derived = Derived::ALL.iter().map(|it| it.definition());
    let observed = outside::OBSERVED.iter().map(outside::Row::definition);
    let all = derived.chain(observed);
    all.map(|it| (it.name.clone(), it)).collect()
}
