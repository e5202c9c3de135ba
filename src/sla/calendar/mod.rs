//! Business calendars: which seconds of the UTC line count.
//!
//! A calendar is written in local wall time and used in UTC seconds. In between stands a table
//! of open segments, one per year, made when the year is first asked for; every question is a
//! binary search in it. Physical seconds count: a night that loses an hour is an hour shorter.

mod arithmetic;
mod business_days;
mod rules;
mod settings;
mod wall;
mod year;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::{Arc, LazyLock};

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use rules::Rules;
pub use settings::{CalendarFault, CalendarSettings};
pub use wall::{local_to_utc, parse_wall_time};
use year::YearTable;

/// A checked calendar. Cloning is cheap and shares the tables.
///
/// Moments outside the years 1 to 9999 count as the first or last moment of that range.
#[derive(Clone, Debug)]
pub struct Calendar {
    name: Arc<str>,
    rules: Arc<Rules>,
    /// Every second counts: nothing has to be looked up.
    always: bool,
    years: Arc<YearTable>,
}

impl Calendar {
    /// The calendar of clocks that run day and night, in UTC.
    pub fn always() -> Self {
        static ALWAYS: LazyLock<Calendar> = LazyLock::new(|| Calendar::of("24x7", Rules::always()));
        ALWAYS.clone()
    }

    /// Checks a calendar as the policy writes it.
    ///
    /// # Errors
    ///
    /// All faults at once, each with its key below `[calendars.NAME]`.
    pub fn new(name: &str, settings: &CalendarSettings) -> Result<Self, Vec<CalendarFault>> {
        settings.check().map(|rules| Self::of(name, rules))
    }

    fn of(name: &str, rules: Rules) -> Self {
        Self {
            name: name.into(),
            always: rules.is_always(),
            rules: Arc::new(rules),
            years: Arc::default(),
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn timezone(&self) -> Tz {
        self.rules.timezone
    }

    /// True when every second counts, so that a `d` of 24 hours means a day.
    pub fn is_always(&self) -> bool {
        self.always
    }

    pub(super) fn no_open_time(&self, near: DateTime<Utc>) -> NoOpenTime {
        NoOpenTime {
            calendar: self.name.to_string(),
            near,
        }
    }
}

/// The search for open time was given up: ten years closed in a row, 400 years in all, or the
/// end of the year 9999.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoOpenTime {
    pub calendar: String,
    /// Where the search began.
    pub near: DateTime<Utc>,
}

impl fmt::Display for NoOpenTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (calendar, near) = (&self.calendar, self.near.format("%Y-%m-%dT%H:%M:%SZ"));
        write!(
            f,
            "calendar `{calendar}` has not enough open time around {near}"
        )
    }
}

impl std::error::Error for NoOpenTime {}
