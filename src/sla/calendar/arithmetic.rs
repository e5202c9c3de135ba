use std::borrow::Cow;

use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};

use super::wall::{local_to_utc, utc_to_local};
use super::year::Year;
use super::{Calendar, NoOpenTime};
use crate::sla::Interval;

const FIRST_YEAR: i32 = 1;
const LAST_YEAR: i32 = 9999;
/// The first and last second of those years.
const RANGE: (i64, i64) = (-62_135_596_800, 253_402_300_799);
/// A zone is never further from UTC than this, so a segment lies within the UTC year of its date
/// give or take as much.
const TWO_DAYS: i64 = 172_800;
const MAX_CLOSED_YEARS: u32 = 10;
const MAX_YEARS: usize = 400;

/// Cost: each question looks at the years between its two ends, O(log segments) apiece, without
/// allocating. The first question to a year makes its table, some 50 µs.
impl Calendar {
    /// True from the opening moment on, and no longer at the closing one.
    pub fn is_active(&self, at: DateTime<Utc>) -> bool {
        let at = seconds_of(at);
        self.always || self.open_seconds(at, at + 1) > 0
    }

    /// The local day on which the opening hours that hold `at` begin: those after midnight that
    /// follow an evening are of the day before, those of whole days are of their own. `None` where
    /// it is closed.
    pub fn shift_day(&self, at: DateTime<Utc>) -> Option<Weekday> {
        let zone = self.rules.timezone;
        let (today, _) = utc_to_local(zone, at);
        let at = seconds_of(at);
        let segments = |date: NaiveDate| {
            let mut segments = Vec::new();
            self.rules.segments_of(date, &mut segments);
            segments
        };
        let midnight = |date: NaiveDate| local_to_utc(zone, date, 0).timestamp();
        let own = segments(today)
            .into_iter()
            .find(|it| (it.0..it.1).contains(&at))?;
        let night = midnight(today);
        let before = today.pred_opt().filter(|_| own.0 == night);
        let evening = before.filter(|before| {
            let last = segments(*before).into_iter().find(|it| it.1 == night);
            last.is_some_and(|it| it.0 != midnight(*before))
        });
        Some(evening.unwrap_or(today).weekday())
    }

    /// Returns the open seconds in `[from, to)`; 0 when `to` is not after `from`.
    pub fn active_between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> i64 {
        if to <= from {
            return 0;
        }
        if self.always {
            return to.timestamp() - from.timestamp();
        }
        self.open_seconds(seconds_of(from), seconds_of(to))
    }

    /// Returns the earliest moment at which `seconds` of open time have passed since `from`: at
    /// the end of a day that is the closing moment, not the next opening. Nothing passes in 0
    /// seconds; negative ones go back.
    ///
    /// # Errors
    ///
    /// [`NoOpenTime`] when there is not that much.
    pub fn add_active(
        &self,
        from: DateTime<Utc>,
        seconds: i64,
    ) -> Result<DateTime<Utc>, NoOpenTime> {
        let found = match seconds {
            0 => return Ok(from),
            ..0 => seconds
                .checked_neg()
                .and_then(|it| self.moment_before(from, it)),
            _ => self.moment_after(from, seconds),
        };
        found.ok_or_else(|| self.no_open_time(from))
    }

    /// Returns the latest moment from which `seconds` of open time pass until `from`, the mirror
    /// of [`Calendar::add_active`].
    ///
    /// # Errors
    ///
    /// [`NoOpenTime`] when there was not that much.
    pub fn sub_active(
        &self,
        from: DateTime<Utc>,
        seconds: i64,
    ) -> Result<DateTime<Utc>, NoOpenTime> {
        match seconds.checked_neg() {
            Some(seconds) => self.add_active(from, seconds),
            None => Err(self.no_open_time(from)),
        }
    }

    /// Returns `from` when it is open, else the next opening.
    ///
    /// # Errors
    ///
    /// [`NoOpenTime`] when it does not open again.
    pub fn next_active(&self, from: DateTime<Utc>) -> Result<DateTime<Utc>, NoOpenTime> {
        if self.always {
            return Ok(from);
        }
        let next = self.segments_after(from, 1).first().map(|it| it.from);
        next.ok_or_else(|| self.no_open_time(from))
    }

    /// Returns `from` when it is open or a closing moment, else the closing before it.
    ///
    /// # Errors
    ///
    /// [`NoOpenTime`] when it was never open before.
    pub fn prev_active(&self, from: DateTime<Utc>) -> Result<DateTime<Utc>, NoOpenTime> {
        if self.is_active(from) {
            return Ok(from);
        }
        let previous = self.segments_before(from, 1).first().map(|it| it.to);
        previous.ok_or_else(|| self.no_open_time(from))
    }

    /// Returns the next `n` segments, the first one clipped at `from`; fewer when the search is
    /// given up. Midnight parts segments even where both sides of it are open.
    pub fn segments_after(&self, from: DateTime<Utc>, n: usize) -> Vec<Interval> {
        let from = seconds_of(from);
        let mut segments = Vec::new();
        for year in self.years(year_of(from - TWO_DAYS), 1) {
            let ended = year.segments.partition_point(|it| it.close <= from);
            for segment in &year.segments[ended..] {
                if segments.len() == n {
                    return segments;
                }
                segments.extend(interval(segment.open.max(from), segment.close));
            }
        }
        segments
    }

    /// Returns the last `n` segments before `from`, latest first, the latest clipped at `from`;
    /// fewer when the search is given up.
    pub fn segments_before(&self, from: DateTime<Utc>, n: usize) -> Vec<Interval> {
        let from = seconds_of(from);
        let mut segments = Vec::new();
        for year in self.years(year_of(from + TWO_DAYS), -1) {
            let begun = year.segments.partition_point(|it| it.open < from);
            for segment in year.segments[..begun].iter().rev() {
                if segments.len() == n {
                    return segments;
                }
                segments.extend(interval(segment.open, segment.close.min(from)));
            }
        }
        segments
    }

    fn open_seconds(&self, from: i64, to: i64) -> i64 {
        (year_of(from - TWO_DAYS)..=year_of(to + TWO_DAYS))
            .map(|number| self.years.year(&self.rules, number))
            .map(|year| year.open_before(to) - year.open_before(from))
            .sum()
    }

    fn moment_after(&self, from: DateTime<Utc>, seconds: i64) -> Option<DateTime<Utc>> {
        if self.always {
            return DateTime::from_timestamp(from.timestamp().checked_add(seconds)?, 0);
        }
        let from = seconds_of(from);
        let mut left = seconds;
        for year in self.years(year_of(from - TWO_DAYS), 1) {
            let passed = year.open_before(from);
            if left <= year.total - passed {
                return DateTime::from_timestamp(year.earliest_with(passed + left)?, 0);
            }
            left -= year.total - passed;
        }
        None
    }

    fn moment_before(&self, from: DateTime<Utc>, seconds: i64) -> Option<DateTime<Utc>> {
        if self.always {
            return DateTime::from_timestamp(from.timestamp().checked_sub(seconds)?, 0);
        }
        let from = seconds_of(from);
        let mut left = seconds;
        for year in self.years(year_of(from + TWO_DAYS), -1) {
            let passed = year.open_before(from);
            if left <= passed {
                return DateTime::from_timestamp(year.latest_with(passed - left)?, 0);
            }
            left -= passed;
        }
        None
    }

    /// The years from `first` on, or backwards from it, until the search is given up.
    fn years(&self, first: i32, step: i32) -> impl Iterator<Item = Cow<'_, Year>> {
        let mut closed = 0;
        std::iter::successors(Some(first), move |number| Some(number + step))
            .take(MAX_YEARS)
            .take_while(|number| (FIRST_YEAR..=LAST_YEAR).contains(number))
            .map(|number| self.years.year(&self.rules, number))
            .take_while(move |year| {
                closed = if year.total == 0 { closed + 1 } else { 0 };
                closed <= MAX_CLOSED_YEARS
            })
    }
}

fn seconds_of(at: DateTime<Utc>) -> i64 {
    at.timestamp().clamp(RANGE.0, RANGE.1)
}

fn year_of(seconds: i64) -> i32 {
    let moment = DateTime::from_timestamp(seconds.clamp(RANGE.0, RANGE.1), 0);
    moment.map_or(FIRST_YEAR, |it| it.year())
}

fn interval(open: i64, close: i64) -> Option<Interval> {
    Some(Interval {
        from: DateTime::from_timestamp(open, 0)?,
        to: DateTime::from_timestamp(close, 0)?,
    })
}
