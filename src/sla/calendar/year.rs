use std::borrow::Cow;
use std::sync::OnceLock;

use chrono::NaiveDate;

use super::rules::Rules;

/// The years whose tables are kept. Others are made anew each time: nobody has support
/// conversations there, but a mistyped date must still get an answer.
const FIRST_KEPT: i32 = 1970;
const KEPT: usize = 130;

/// The tables of one calendar, filled as they are asked for.
#[derive(Debug)]
pub(super) struct YearTable([OnceLock<Year>; KEPT]);

impl Default for YearTable {
    fn default() -> Self {
        Self([const { OnceLock::new() }; KEPT])
    }
}

impl YearTable {
    pub(super) fn year(&self, rules: &Rules, number: i32) -> Cow<'_, Year> {
        let kept = usize::try_from(number - FIRST_KEPT)
            .ok()
            .and_then(|idx| self.0.get(idx));
        match kept {
            Some(slot) => Cow::Borrowed(slot.get_or_init(|| Year::of(rules, number))),
            None => Cow::Owned(Year::of(rules, number)),
        }
    }
}

/// The open segments of the local dates of one year.
#[derive(Clone, Debug)]
pub(super) struct Year {
    /// In time order, without overlaps.
    pub(super) segments: Vec<Segment>,
    /// Open seconds of the whole year.
    pub(super) total: i64,
}

/// UTC seconds; `close` does not belong to it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment {
    pub(super) open: i64,
    pub(super) close: i64,
    /// Open seconds of the year before this segment.
    before: i64,
}

impl Year {
    fn of(rules: &Rules, number: i32) -> Self {
        let mut year = Self {
            segments: Vec::new(),
            total: 0,
        };
        let mut of_date = Vec::new();
        // The last date of the year before may be pushed over midnight by a gap.
        let mut closed_until = i64::MIN;
        if let Some(eve) = NaiveDate::from_ymd_opt(number - 1, 12, 31) {
            rules.segments_of(eve, &mut of_date);
            closed_until = of_date.last().map_or(i64::MIN, |it| it.1);
        }
        let dates = (1..=366).map_while(|day| NaiveDate::from_yo_opt(number, day));
        for date in dates {
            rules.segments_of(date, &mut of_date);
            for &(open, close) in &of_date {
                year.push(open.max(closed_until), close);
                closed_until = closed_until.max(close);
            }
        }
        year
    }

    fn push(&mut self, open: i64, close: i64) {
        if open >= close {
            return;
        }
        self.segments.push(Segment {
            open,
            close,
            before: self.total,
        });
        self.total += close - open;
    }

    /// Open seconds of this year that lie before `at`.
    pub(super) fn open_before(&self, at: i64) -> i64 {
        let begun = self.segments.partition_point(|it| it.open < at);
        match self.segments[..begun].last() {
            Some(last) => last.before + at.min(last.close) - last.open,
            None => 0,
        }
    }

    /// The earliest moment before which `seconds` (1 to `total`) of this year are open: a closing
    /// moment where they end with a segment.
    pub(super) fn earliest_with(&self, seconds: i64) -> Option<i64> {
        let idx = self.segments.partition_point(|it| it.before < seconds);
        let segment = self.segments[..idx].last()?;
        Some(segment.open + seconds - segment.before)
    }

    /// The latest moment before which `seconds` (0 to less than `total`) of this year are open:
    /// an opening moment where they end with a segment.
    pub(super) fn latest_with(&self, seconds: i64) -> Option<i64> {
        let idx = self.segments.partition_point(|it| it.before <= seconds);
        let segment = self.segments[..idx].last()?;
        Some(segment.open + seconds - segment.before)
    }
}
