use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::wall::{self, DAY};

/// From `open` to `close` on the wall, in seconds since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Hours {
    pub(super) open: u32,
    pub(super) close: u32,
}

impl Hours {
    pub(super) const WHOLE_DAY: Self = Self {
        open: 0,
        close: DAY,
    };
}

/// A calendar in local dates: holiday beats break beats special date beats weekday.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) timezone: Tz,
    /// Monday first.
    pub(super) weekly: [Vec<Hours>; 7],
    pub(super) special: BTreeMap<NaiveDate, Vec<Hours>>,
    pub(super) breaks: BTreeMap<NaiveDate, Vec<Hours>>,
    pub(super) holidays: BTreeSet<NaiveDate>,
}

impl Rules {
    pub(super) fn always() -> Self {
        Self {
            timezone: Tz::UTC,
            weekly: std::array::from_fn(|_| vec![Hours::WHOLE_DAY]),
            special: BTreeMap::new(),
            breaks: BTreeMap::new(),
            holidays: BTreeSet::new(),
        }
    }

    /// Whole days follow each other without a seam, whatever the zone does at midnight.
    pub(super) fn is_always(&self) -> bool {
        let exceptions = self.special.len() + self.breaks.len() + self.holidays.len();
        let whole = |it: &Vec<Hours>| *it == [Hours::WHOLE_DAY];
        exceptions == 0 && self.weekly.iter().all(whole)
    }

    /// Puts the open segments of a local date into `segments`: UTC seconds, sorted, none empty.
    ///
    /// Breaks are taken out on the UTC line, where a gap has already moved both. Segments
    /// overlap only where a gap pushed one onto the next.
    pub(super) fn segments_of(&self, date: NaiveDate, segments: &mut Vec<(i64, i64)>) {
        segments.clear();
        if self.holidays.contains(&date) {
            return;
        }
        let weekday = date.weekday().num_days_from_monday() as usize;
        let hours = self.special.get(&date).unwrap_or(&self.weekly[weekday]);
        if hours.is_empty() {
            return;
        }
        let Some(clock) = WallClock::on(self.timezone, date) else {
            return;
        };
        segments.extend(hours.iter().filter_map(|it| clock.on_utc_line(*it)));
        for hole in self.breaks.get(&date).into_iter().flatten() {
            if let Some(hole) = clock.on_utc_line(*hole) {
                cut(segments, hole);
            }
        }
        segments.sort_unstable();
    }
}

/// What the wall shows on one date.
enum WallClock {
    /// Nothing changes on that date: its midnight in UTC seconds tells all.
    Steady(i64),
    Changing(Tz, NaiveDate),
}

impl WallClock {
    /// `None` for a date that the zone left out.
    fn on(timezone: Tz, date: NaiveDate) -> Option<Self> {
        let midnight = |seconds| wall::local_to_utc(timezone, date, seconds).timestamp();
        let (start, end) = (midnight(0), midnight(DAY));
        if end - start == i64::from(DAY) {
            return Some(Self::Steady(start));
        }
        wall::has_date(timezone, date).then_some(Self::Changing(timezone, date))
    }

    /// Hours that begin within a gap and end soon after it may end before they begin: no time.
    fn on_utc_line(&self, hours: Hours) -> Option<(i64, i64)> {
        let at = |seconds| match self {
            Self::Steady(midnight) => midnight + i64::from(seconds),
            Self::Changing(timezone, date) => {
                wall::local_to_utc(*timezone, *date, seconds).timestamp()
            }
        };
        let (open, close) = (at(hours.open), at(hours.close));
        (open < close).then_some((open, close))
    }
}

fn cut(segments: &mut Vec<(i64, i64)>, hole: (i64, i64)) {
    let pieces = segments.iter().flat_map(|&(open, close)| {
        let before = (open, close.min(hole.0));
        let after = (open.max(hole.1), close);
        [before, after]
    });
    *segments = pieces.filter(|(open, close)| open < close).collect();
}
