//! The tables against a clock that walks minute by minute.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use proptest::prelude::*;

use super::super::{Calendar, CalendarSettings, local_to_utc, wall};
use crate::sla::{Pause, is_paused};

/// Zones around a date on which their clocks change, by an hour, half an hour or a day.
const CHANGES: [(Tz, (i32, u32, u32)); 10] = [
    (Tz::UTC, (2026, 1, 1)),
    (Tz::Europe__Berlin, (2026, 3, 29)),
    (Tz::Europe__Berlin, (2026, 10, 25)),
    (Tz::America__New_York, (2026, 11, 1)),
    (Tz::America__Sao_Paulo, (2018, 11, 4)),
    (Tz::America__Sao_Paulo, (2018, 2, 18)),
    (Tz::Australia__Lord_Howe, (2026, 4, 5)),
    (Tz::Australia__Lord_Howe, (2026, 10, 4)),
    (Tz::Asia__Tehran, (2021, 9, 22)),
    (Tz::Pacific__Apia, (2011, 12, 30)),
];
const DAYS_AROUND: i64 = 12;

/// Spans of a date in quarters of an hour, in order.
type Quarters = Vec<(u32, u32)>;

#[derive(Clone, Debug)]
struct Plan {
    timezone: Tz,
    change: NaiveDate,
    weekly: [Quarters; 7],
    /// Days from the change, and what stands there.
    special: (i64, Quarters),
    breaks: (i64, Quarters),
    holiday: i64,
}

fn quarters() -> impl Strategy<Value = Quarters> {
    proptest::collection::btree_set(0..=96_u32, 0..=4).prop_map(|edges| {
        let edges: Vec<u32> = edges.into_iter().collect();
        edges.chunks_exact(2).map(|it| (it[0], it[1])).collect()
    })
}

fn plan() -> impl Strategy<Value = Plan> {
    let near = || -3..=3_i64;
    (
        0..CHANGES.len(),
        proptest::array::uniform7(quarters()),
        (near(), quarters()),
        (near(), quarters()),
        near(),
    )
        .prop_map(|(idx, weekly, special, breaks, holiday)| {
            let (timezone, (year, month, day)) = CHANGES[idx];
            Plan {
                timezone,
                change: NaiveDate::from_ymd_opt(year, month, day).unwrap(),
                weekly,
                special,
                breaks,
                holiday,
            }
        })
}

impl Plan {
    fn date(&self, days: i64) -> NaiveDate {
        self.change + TimeDelta::days(days)
    }

    fn calendar(&self) -> Option<Calendar> {
        let text = |it: &(u32, u32)| {
            let [open, close] = [it.0, it.1].map(|it| format!("{:02}:{:02}", it / 4, it % 4 * 15));
            format!("{open}-{close}")
        };
        let texts = |it: &Quarters| it.iter().map(text).collect::<Vec<String>>();
        let mut settings = CalendarSettings::new(self.timezone);
        settings.hours = self.weekly.each_ref().map(texts);
        settings
            .special
            .insert(self.date(self.special.0), texts(&self.special.1));
        settings
            .breaks
            .insert(self.date(self.breaks.0), texts(&self.breaks.1));
        settings.holidays.insert(self.date(self.holiday));
        Calendar::new("plan", &settings).ok()
    }

    /// Every open minute of the UTC line within the days around the change.
    fn open_minutes(&self) -> BTreeSet<i64> {
        let mut open = BTreeSet::new();
        for days in -DAYS_AROUND..=DAYS_AROUND {
            let date = self.date(days);
            if days == self.holiday || !wall::has_date(self.timezone, date) {
                continue;
            }
            let weekday = usize::try_from(chrono::Datelike::weekday(&date).num_days_from_monday());
            let hours = match self.special.0 == days {
                true => &self.special.1,
                false => &self.weekly[weekday.unwrap()],
            };
            let mut of_date: BTreeSet<i64> = hours
                .iter()
                .flat_map(|it| self.minutes(date, *it))
                .collect();
            if self.breaks.0 == days {
                let holes = self.breaks.1.iter().flat_map(|it| self.minutes(date, *it));
                holes.for_each(|it| {
                    of_date.remove(&it);
                });
            }
            open.append(&mut of_date);
        }
        open
    }

    fn minutes(&self, date: NaiveDate, span: (u32, u32)) -> Range<i64> {
        let minute = |it| local_to_utc(self.timezone, date, it * 900).timestamp() / 60;
        minute(span.0)..minute(span.1)
    }

    fn minute(&self, offset: i64) -> i64 {
        local_to_utc(self.timezone, self.change, 0).timestamp() / 60 + offset
    }
}

fn at(minute: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(minute * 60, 0).unwrap()
}

/// Minutes from the change, within five days of it.
fn offset() -> impl Strategy<Value = i64> {
    -7_200..=7_200_i64
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_tables_agree_with_the_stepper(plan in plan(), from in offset(), to in offset(), amount in 1..2_000_i64) {
        let Some(calendar) = plan.calendar() else { return Ok(()) };
        let open = plan.open_minutes();
        let (from, to) = (plan.minute(from), plan.minute(to));
        let between = open.range(from.min(to)..to).count() as i64 * 60;
        prop_assert_eq!(calendar.active_between(at(from), at(to)), between);
        prop_assert_eq!(calendar.is_active(at(from)), open.contains(&from));
        let last = open.range(from..).nth(amount as usize - 1);
        if let Some(last) = last {
            prop_assert_eq!(calendar.add_active(at(from), amount * 60), Ok(at(last + 1)));
        }
        let first = open.range(..from).rev().nth(amount as usize - 1);
        if let Some(first) = first {
            prop_assert_eq!(calendar.sub_active(at(from), amount * 60), Ok(at(*first)));
        }
        if let Some(next) = open.range(from..).next() {
            prop_assert_eq!(calendar.next_active(at(from)), Ok(at(*next)));
        }
        let previous = open.range(..from).next_back().map(|it| it + 1);
        if let Some(previous) = previous.filter(|_| !open.contains(&from)) {
            prop_assert_eq!(calendar.prev_active(at(from)), Ok(at(previous)));
        }
    }

    #[test]
    fn what_is_added_has_passed_and_later_starts_end_no_earlier(plan in plan(), from in offset(), later in 0..3_000_i64, seconds in 1..90_000_i64) {
        let Some(calendar) = plan.calendar() else { return Ok(()) };
        let from = at(plan.minute(from));
        let Ok(due) = calendar.add_active(from, seconds) else { return Ok(()) };
        prop_assert_eq!(calendar.active_between(from, due), seconds);
        prop_assert_eq!(calendar.active_between(from, due - TimeDelta::seconds(1)), seconds - 1);
        let back = calendar.sub_active(due, seconds).unwrap();
        prop_assert!(back >= from);
        prop_assert_eq!(calendar.active_between(back, due), seconds);
        if let Ok(other) = calendar.add_active(from + TimeDelta::minutes(later), seconds) {
            prop_assert!(other >= due);
        }
    }

    #[test]
    fn elapsed_time_adds_up_and_due_is_where_it_reaches_the_limit(
        plan in plan(),
        from in offset(),
        parts in (0..4_000_i64, 0..4_000_i64),
        pauses in proptest::collection::vec((offset(), 0..1_500_i64), 0..4),
        limit in 1..1_000_i64,
    ) {
        let Some(calendar) = plan.calendar() else { return Ok(()) };
        let pauses: Vec<Pause> = pauses.iter().map(|it| {
            let from = plan.minute(it.0);
            Pause { from: at(from), to: Some(at(from + it.1)) }
        }).collect();
        let open = plan.open_minutes();
        let start = plan.minute(from);
        let (middle, end) = (start + parts.0, start + parts.0 + parts.1);
        let elapsed = |from, to| calendar.elapsed(at(from), at(to), &pauses);
        prop_assert_eq!(elapsed(start, middle) + elapsed(middle, end), elapsed(start, end));
        let runs = |it: &&i64| !is_paused(&pauses, at(**it));
        prop_assert_eq!(elapsed(start, end), open.range(start..end).filter(runs).count() as i64 * 60);
        if let Some(last) = open.range(start..).filter(runs).nth(limit as usize - 1) {
            prop_assert_eq!(calendar.due(at(start), limit * 60, &pauses, None), Ok(at(last + 1)));
        }
    }

    #[test]
    fn a_wall_time_is_the_first_moment_that_shows_it_or_the_first_after_the_gap(idx in 0..CHANGES.len(), minute in 0..=1_440_u32) {
        let (timezone, (year, month, day)) = CHANGES[idx];
        let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let found = local_to_utc(timezone, date, minute * 60);
        let wall = date.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(i64::from(minute));
        let guess = wall.and_utc().timestamp() / 60;
        let shows = |it: &i64| at(*it).with_timezone(&timezone).naive_local();
        match (guess - 1_600..guess + 1_600).find(|it| shows(it) == wall) {
            Some(first) => prop_assert_eq!(found, at(first)),
            None => {
                let gap = (guess - 1_600..guess + 1_600)
                    .map(|it| shows(&(it + 1)) - shows(&it) - TimeDelta::minutes(1))
                    .max()
                    .unwrap();
                prop_assert_eq!(found.with_timezone(&timezone).naive_local(), wall + gap);
            }
        }
    }
}
