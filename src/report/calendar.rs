//! What recurs: reviews, posts, surveys. Expanded to moments, and checked against itself.

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc, Weekday};
use chrono_tz::Tz;

use crate::sla::{Phase, local_to_utc};

/// Something that recurs, or happens at fixed moments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cadence {
    pub id: String,
    pub title: String,
    pub when: When,
    /// Whole seconds; 0 is a moment.
    pub duration: i64,
    pub zone: Tz,
    /// Empty: in every phase and outside of them.
    pub phases: Vec<String>,
    pub owner: Option<String>,
    /// The report that goes with it.
    pub report: Option<String>,
}

/// Local time is that of the cadence's zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// On these days of every so-manieth week, counted from the week of the launch.
    Weekly {
        days: Vec<Weekday>,
        time: NaiveTime,
        weeks: u32,
    },
    MonthEnd {
        time: NaiveTime,
    },
    /// On the last workday of March, June, September and December.
    QuarterEnd {
        time: NaiveTime,
    },
    /// So long after the launch, in seconds.
    AfterLaunch(Vec<i64>),
    On(Vec<Dated>),
}

/// A date that somebody wrote down, with the weekday they took it for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    pub weekday: Option<Weekday>,
    pub date: NaiveDate,
    pub time: NaiveTime,
}

/// One time of a cadence, UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence<'a> {
    pub cadence: &'a Cadence,
    pub at: DateTime<Utc>,
    pub ends_at: DateTime<Utc>,
}

/// The longest stretch that is expanded.
pub(super) const MAX_DAYS: u64 = 400 + 2 * super::LONGEST_GAP_DAYS;

/// Every occurrence from `from` on, for `days` days, in their order.
pub fn occurrences<'a>(
    cadences: &'a [Cadence],
    phases: &[Phase],
    launched_at: Option<DateTime<Utc>>,
    from: DateTime<Utc>,
    days: u64,
) -> Vec<Occurrence<'a>> {
    let days = days.min(MAX_DAYS);
    let to = from.checked_add_days(Days::new(days)).unwrap_or(from);
    let mut found = Vec::new();
    for cadence in cadences {
        for at in moments(cadence, launched_at, from, days) {
            let applies = from <= at && at < to && in_phase(cadence, phases, at);
            let ends_at = TimeDelta::try_seconds(cadence.duration)
                .and_then(|it| at.checked_add_signed(it))
                .unwrap_or(at);
            if applies {
                found.push(Occurrence {
                    cadence,
                    at,
                    ends_at,
                });
            }
        }
    }
    found.sort_by(|a, b| (a.at, &a.cadence.id).cmp(&(b.at, &b.cadence.id)));
    found
}

fn in_phase(cadence: &Cadence, phases: &[Phase], at: DateTime<Utc>) -> bool {
    let has = |it: &Phase| it.from <= at && it.to.is_none_or(|to| at < to);
    let named = |it: &Phase| cadence.phases.iter().any(|name| **name == *it.id);
    cadence.phases.is_empty() || phases.iter().any(|it| has(it) && named(it))
}

fn moments(
    cadence: &Cadence,
    launched_at: Option<DateTime<Utc>>,
    from: DateTime<Utc>,
    days: u64,
) -> Vec<DateTime<Utc>> {
    let zone = cadence.zone;
    let at = |date: NaiveDate, time: NaiveTime| local_to_utc(zone, date, seconds(time));
    let first = from.with_timezone(&zone).date_naive();
    let dates = (0..=days).filter_map(|it| first.checked_add_days(Days::new(it)));
    match &cadence.when {
        When::Weekly { days, time, weeks } => {
            let launch = launched_at.unwrap_or(DateTime::UNIX_EPOCH);
            let anchor = monday(launch.with_timezone(&zone).date_naive());
            let fits = |it: &NaiveDate| {
                let week = (monday(*it) - anchor).num_weeks();
                days.contains(&it.weekday()) && week.rem_euclid(i64::from((*weeks).max(1))) == 0
            };
            dates.filter(fits).map(|it| at(it, *time)).collect()
        }
        When::MonthEnd { time } => {
            let is_last = |it: &NaiveDate| it.succ_opt().is_some_and(|next| next.day() == 1);
            dates.filter(is_last).map(|it| at(it, *time)).collect()
        }
        When::QuarterEnd { time } => {
            let ends = |it: &NaiveDate| ends_quarter(*it);
            dates.filter(ends).map(|it| at(it, *time)).collect()
        }
        When::AfterLaunch(offsets) => {
            let after = |it: &i64| launched_at?.checked_add_signed(TimeDelta::try_seconds(*it)?);
            offsets.iter().filter_map(after).collect()
        }
        When::On(dated) => dated.iter().map(|it| at(it.date, it.time)).collect(),
    }
}

/// The last day from Monday to Friday of a quarter of the year.
fn ends_quarter(date: NaiveDate) -> bool {
    let over_weekend = if date.weekday() == Weekday::Fri { 3 } else { 1 };
    let next = date.checked_add_days(Days::new(over_weekend));
    let is_workday = !matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
    is_workday && date.month() % 3 == 0 && next.is_some_and(|it| it.month() != date.month())
}

fn monday(date: NaiveDate) -> NaiveDate {
    date - TimeDelta::days(i64::from(date.weekday().num_days_from_monday()))
}

fn seconds(time: NaiveTime) -> u32 {
    time.num_seconds_from_midnight()
}

/// What cannot be meant: a weekday that the date is not, two things at once of the same owner,
/// something that nobody owns.
pub fn contradictions(cadences: &[Cadence], occurrences: &[Occurrence<'_>]) -> Vec<String> {
    let mut found = Vec::new();
    for cadence in cadences {
        if let When::On(dated) = &cadence.when {
            found.extend(dated.iter().filter_map(|it| wrong_weekday(cadence, it)));
        }
        if cadence.owner.is_none() && cadence.duration > 0 {
            found.push(format!("{}: nobody owns it", cadence.id));
        }
    }
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for (idx, first) in occurrences.iter().enumerate() {
        for second in occurrences[idx + 1..]
            .iter()
            .take_while(|it| it.at < first.ends_at)
        {
            let (a, b) = (first.cadence, second.cadence);
            let same = a.owner.is_some() && a.owner == b.owner && b.duration > 0;
            if same && !seen.contains(&(&*a.id, &*b.id)) {
                seen.push((&a.id, &b.id));
                let when = second
                    .at
                    .with_timezone(&b.zone)
                    .format("%a %-d %b %Y %H:%M %Z");
                let owner = a.owner.as_deref().unwrap_or_default();
                found.push(format!("{} and {}: {owner} has both at {when}", a.id, b.id));
            }
        }
    }
    found
}

fn wrong_weekday(cadence: &Cadence, dated: &Dated) -> Option<String> {
    let said = dated.weekday.filter(|it| *it != dated.date.weekday())?;
    Some(format!(
        "{}: {} is a {}, not a {}",
        cadence.id,
        dated.date,
        full(dated.date.weekday()),
        full(said)
    ))
}

fn full(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

impl std::str::FromStr for When {
    type Err = String;

    /// Reads `fri 14:00`, `mon,wed,fri 09:00`, `daily 09:00`, `second fri 16:00`,
    /// `month-end 17:00`, `quarterly 16:00`.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "`{text}` is no rhythm, expected such as `fri 14:00`, `mon,wed 09:00`, `daily 09:00`, `second fri 16:00`, `month-end 17:00` or `quarterly 16:00`"
            )
        };
        let mut words: Vec<&str> = text.split_whitespace().collect();
        let time = words
            .pop()
            .and_then(|it| NaiveTime::parse_from_str(it, "%H:%M").ok());
        let time = time.ok_or_else(wrong)?;
        let weeks = if words.first() == Some(&"second") {
            words.remove(0);
            2
        } else {
            1
        };
        let [days] = words.as_slice() else {
            return Err(wrong());
        };
        if *days == "month-end" && weeks == 1 {
            return Ok(Self::MonthEnd { time });
        }
        if *days == "quarterly" && weeks == 1 {
            return Ok(Self::QuarterEnd { time });
        }
        let days = match *days {
            "daily" => "mon,tue,wed,thu,fri,sat,sun",
            "workdays" => "mon,tue,wed,thu,fri",
            other => other,
        };
        let days: Result<Vec<Weekday>, String> = days
            .split(',')
            .map(|it| weekday(it).ok_or_else(wrong))
            .collect();
        Ok(Self::Weekly {
            days: days?,
            time,
            weeks,
        })
    }
}

impl std::str::FromStr for Dated {
    type Err = String;

    /// Reads `fri 2026-01-30 14:00`; the weekday may be left out.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no date, expected such as `fri 2026-01-30 14:00`");
        let words: Vec<&str> = text.split_whitespace().collect();
        let (named, date, time) = match words.as_slice() {
            [date, time] => (None, *date, *time),
            [named, date, time] => (Some(weekday(named).ok_or_else(wrong)?), *date, *time),
            _ => return Err(wrong()),
        };
        Ok(Self {
            weekday: named,
            date: date.parse().map_err(|_| wrong())?,
            time: NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| wrong())?,
        })
    }
}

fn weekday(text: &str) -> Option<Weekday> {
    text.parse().ok()
}
