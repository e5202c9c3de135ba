use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::sla::{Phase, local_to_utc};

/// What words such as `T+7d` and `phase.week1.end` mean.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    /// Of dates without a time.
    pub zone: Tz,
    /// UTC.
    pub launched_at: Option<DateTime<Utc>>,
    pub phases: Vec<Phase>,
}

impl Calendar {
    pub(super) fn midnight(&self, date: NaiveDate) -> DateTime<Utc> {
        local_to_utc(self.zone, date, 0)
    }

    pub(super) fn after_launch(&self, seconds: i64) -> Option<DateTime<Utc>> {
        self.launched_at?
            .checked_add_signed(TimeDelta::try_seconds(seconds)?)
    }

    /// `None` of a phase that is not placed yet, and of the end of an open-ended one.
    pub(super) fn edge(&self, phase: &str, end: bool) -> Option<DateTime<Utc>> {
        let phase = self.phases.iter().find(|it| &*it.id == phase)?;
        if end { phase.to } else { Some(phase.from) }
    }
}
