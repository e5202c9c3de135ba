use chrono::{DateTime, Utc};

/// A stretch of the UTC line: `from` belongs to it, `to` does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Interval {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}
