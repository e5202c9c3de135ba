use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

/// From just after `from` up to and with `to`, UTC: windows that follow each other count nothing
/// twice and leave nothing out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Window {
    pub from: DateTime<Utc>,
    pub to: DateTime<Utc>,
}

impl Window {
    /// The last `seconds` up to `to`; without a length, everything up to then.
    pub fn back(to: DateTime<Utc>, seconds: Option<i64>) -> Self {
        let from = seconds
            .and_then(TimeDelta::try_seconds)
            .and_then(|it| to.checked_sub_signed(it));
        Self {
            from: from.unwrap_or(DateTime::<Utc>::MIN_UTC),
            to,
        }
    }

    pub fn has(&self, moment: DateTime<Utc>) -> bool {
        self.from < moment && moment <= self.to
    }
}
