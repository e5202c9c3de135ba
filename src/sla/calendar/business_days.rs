use chrono::{DateTime, NaiveDate, Utc};

use super::{Calendar, NoOpenTime, wall};

/// Ten years: after so many closed dates in a row there is no next business day.
const MAX_CLOSED_DATES: u32 = 3_660;
/// 400 years.
const MAX_DATES: u32 = 146_097;

impl Calendar {
    /// Returns the same wall time on the n-th local date after (or before) that of `from` that
    /// has hours, moved to the next opening, or for negative `days` to the previous closing, when
    /// that is closed. 0 stays on the date itself.
    ///
    /// # Errors
    ///
    /// [`NoOpenTime`] when there are not that many such dates within 400 years.
    pub fn add_business_days(
        &self,
        from: DateTime<Utc>,
        days: i32,
    ) -> Result<DateTime<Utc>, NoOpenTime> {
        let (date, seconds) = wall::utc_to_local(self.timezone(), from);
        let date = self
            .business_day(date, days)
            .ok_or_else(|| self.no_open_time(from))?;
        let moment = wall::local_to_utc(self.timezone(), date, seconds);
        if days < 0 {
            return self.prev_active(moment);
        }
        self.next_active(moment)
    }

    fn business_day(&self, mut date: NaiveDate, days: i32) -> Option<NaiveDate> {
        let mut left = days.unsigned_abs();
        let mut closed = 0;
        let mut segments = Vec::new();
        for _ in 0..MAX_DATES {
            if left == 0 {
                return Some(date);
            }
            date = if days < 0 {
                date.pred_opt()?
            } else {
                date.succ_opt()?
            };
            self.rules.segments_of(date, &mut segments);
            if !segments.is_empty() {
                left -= 1;
                closed = 0;
                continue;
            }
            closed += 1;
            if closed > MAX_CLOSED_DATES {
                return None;
            }
        }
        None
    }
}
