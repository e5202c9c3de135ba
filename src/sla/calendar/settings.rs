//! A calendar as the policy writes it, and every fault in it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use chrono_tz::Tz;

use super::rules::{Hours, Rules};
use super::wall::{self, DAY};

/// The local weekdays as keys of `hours`, Monday first.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Spans are wall times as `09:00-17:00`; `24:00` ends the day. One that closes at or before its
/// opening runs over midnight, and its second part belongs to the next date: a holiday or special
/// hours there win over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarSettings {
    pub timezone: Tz,
    /// Monday first.
    pub hours: [Vec<String>; 7],
    /// Replaces the weekly hours of a date; an empty list closes it.
    pub special: BTreeMap<NaiveDate, Vec<String>>,
    /// Closed in the midst of whatever hours the date has. Breaks may overlap.
    pub breaks: BTreeMap<NaiveDate, Vec<String>>,
    pub holidays: BTreeSet<NaiveDate>,
}

/// What is wrong with a calendar, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFault {
    /// Below `[calendars.NAME]`: `hours.mon[1]`, `special.2026-02-13[0]`.
    pub key: String,
    pub message: String,
}

/// Hours with the key that wrote them.
struct Placed {
    hours: Hours,
    key: String,
}

/// The hours of one list: those of its own date and what runs on into the next one.
#[derive(Default)]
struct Written {
    own: Vec<Placed>,
    tail: Vec<Placed>,
}

impl CalendarSettings {
    /// No hours yet.
    pub fn new(timezone: Tz) -> Self {
        Self {
            timezone,
            hours: Default::default(),
            special: BTreeMap::new(),
            breaks: BTreeMap::new(),
            holidays: BTreeSet::new(),
        }
    }

    pub(super) fn check(&self) -> Result<Rules, Vec<CalendarFault>> {
        let mut faults = Vec::new();
        let weekly = self.weekly(&mut faults);
        let rules = Rules {
            special: self.special(&weekly, &mut faults),
            breaks: self.breaks(&mut faults),
            holidays: self.holidays.clone(),
            timezone: self.timezone,
            weekly,
        };
        if faults.is_empty() && self.is_never_open(&rules) {
            faults.push(CalendarFault {
                key: "hours".into(),
                message: "never open: give at least one span, like mon = [\"09:00-17:00\"]".into(),
            });
        }
        if faults.is_empty() {
            Ok(rules)
        } else {
            Err(faults)
        }
    }

    fn is_never_open(&self, rules: &Rules) -> bool {
        let on_special_date = rules
            .special
            .iter()
            .any(|(date, hours)| !hours.is_empty() && !self.holidays.contains(date));
        rules.weekly.iter().all(Vec::is_empty) && !on_special_date
    }

    fn weekly(&self, faults: &mut Vec<CalendarFault>) -> [Vec<Hours>; 7] {
        let mut days: [Vec<Placed>; 7] = Default::default();
        for (idx, spans) in self.hours.iter().enumerate() {
            let written = read(&format!("hours.{}", WEEKDAYS[idx]), spans, faults);
            days[idx].extend(written.own);
            days[(idx + 1) % 7].extend(written.tail);
        }
        days.map(|it| without_overlap(it, faults))
    }

    /// What runs over midnight from a special date joins the next date's hours: its special ones,
    /// or else its weekly ones.
    fn special(
        &self,
        weekly: &[Vec<Hours>; 7],
        faults: &mut Vec<CalendarFault>,
    ) -> BTreeMap<NaiveDate, Vec<Hours>> {
        let mut days: BTreeMap<NaiveDate, Vec<Placed>> = BTreeMap::new();
        for (date, written) in read_dates("special", &self.special, faults) {
            days.entry(date).or_default().extend(written.own);
            if let Some(next) = date.succ_opt().filter(|_| !written.tail.is_empty()) {
                days.entry(next).or_default().extend(written.tail);
            }
        }
        days.into_iter()
            .map(|(date, placed)| {
                let mut hours = without_overlap(placed, faults);
                if !self.special.contains_key(&date) {
                    let weekday = date.weekday().num_days_from_monday() as usize;
                    hours.extend(&weekly[weekday]);
                }
                (date, union(hours))
            })
            .collect()
    }

    fn breaks(&self, faults: &mut Vec<CalendarFault>) -> BTreeMap<NaiveDate, Vec<Hours>> {
        let mut days: BTreeMap<NaiveDate, Vec<Hours>> = BTreeMap::new();
        for (date, written) in read_dates("breaks", &self.breaks, faults) {
            let own = written.own.iter().map(|it| it.hours);
            days.entry(date).or_default().extend(own);
            if let Some(next) = date.succ_opt().filter(|_| !written.tail.is_empty()) {
                let tail = written.tail.iter().map(|it| it.hours);
                days.entry(next).or_default().extend(tail);
            }
        }
        days
    }
}

fn read_dates(
    table: &str,
    dates: &BTreeMap<NaiveDate, Vec<String>>,
    faults: &mut Vec<CalendarFault>,
) -> Vec<(NaiveDate, Written)> {
    dates
        .iter()
        .map(|(date, spans)| (*date, read(&format!("{table}.{date}"), spans, faults)))
        .collect()
}

fn read(list: &str, spans: &[String], faults: &mut Vec<CalendarFault>) -> Written {
    let mut written = Written::default();
    for (idx, text) in spans.iter().enumerate() {
        let key = format!("{list}[{idx}]");
        match read_span(text) {
            Ok((own, tail)) => {
                written.tail.extend(tail.map(|hours| Placed {
                    hours,
                    key: key.clone(),
                }));
                written.own.push(Placed { hours: own, key });
            }
            Err(message) => faults.push(CalendarFault { key, message }),
        }
    }
    written
}

/// The part of this date and, over midnight, that of the next.
fn read_span(text: &str) -> Result<(Hours, Option<Hours>), String> {
    let parsed = text.split_once('-').and_then(|(open, close)| {
        let open = wall::parse_wall_time(open.trim())?;
        Some((open, wall::parse_wall_time(close.trim())?))
    });
    let Some((open, close)) = parsed else {
        return Err(format!(
            "`{text}` is no span of wall time, expected one like 09:00-17:00"
        ));
    };
    if open == close || open == DAY {
        return Err(format!(
            "`{text}` is empty: it opens when it closes (a whole day is 00:00-24:00)"
        ));
    }
    if open < close {
        return Ok((Hours { open, close }, None));
    }
    let tail = Hours { open: 0, close };
    Ok((Hours { open, close: DAY }, Some(tail).filter(|_| close > 0)))
}

fn without_overlap(mut placed: Vec<Placed>, faults: &mut Vec<CalendarFault>) -> Vec<Hours> {
    placed.sort_by_key(|it| it.hours);
    let mut widest: Option<&Placed> = None;
    for it in &placed {
        match widest {
            Some(before) if it.hours.open < before.hours.close => faults.push(CalendarFault {
                key: it.key.clone(),
                message: format!("overlaps `{}`: join the two or move one", before.key),
            }),
            _ => {}
        }
        widest = widest
            .filter(|before| before.hours.close > it.hours.close)
            .or(Some(it));
    }
    placed.iter().map(|it| it.hours).collect()
}

fn union(mut hours: Vec<Hours>) -> Vec<Hours> {
    hours.sort_unstable();
    let mut res: Vec<Hours> = Vec::with_capacity(hours.len());
    for it in hours {
        match res.last_mut() {
            Some(last) if it.open < last.close => last.close = last.close.max(it.close),
            _ => res.push(it),
        }
    }
    res
}
