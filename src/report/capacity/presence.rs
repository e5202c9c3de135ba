//! Who is there at which hour: an entry of the roster with a calendar.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, TimeDelta, Utc, Weekday};

use super::RosterEntry;
use super::roster::person;
use crate::report::Emergency;
use crate::report::coverage::{STEP_SECONDS, steps, walk};
use crate::sla::{Calendar, Policy};

/// When somebody is there.
#[derive(Clone, Debug)]
pub(in crate::report) struct Presence {
    person: String,
    calendar: Calendar,
    days: Vec<Weekday>,
}

/// How much of a calendar's time has somebody there.
pub(in crate::report) struct Covered {
    pub(in crate::report) hours_per_week: i64,
    /// The longest time of the calendar without anybody, seconds.
    pub(in crate::report) longest_gap: i64,
    /// Who is there in some of it.
    pub(in crate::report) people: Vec<String>,
}

impl Presence {
    /// Of entries with a calendar and a name: a role that nobody holds is never there.
    pub(in crate::report) fn of(
        roster: &[RosterEntry],
        policy: &Policy,
        emergency: &Emergency,
    ) -> Vec<Self> {
        let presence = |it: &RosterEntry| {
            Some(Self {
                person: person(it, emergency)?,
                ..Self::unnamed(it, policy)?
            })
        };
        roster.iter().filter_map(presence).collect()
    }

    pub(super) fn unnamed(entry: &RosterEntry, policy: &Policy) -> Option<Self> {
        Some(Self {
            person: String::new(),
            calendar: policy.calendar(Some(entry.calendar.as_ref()?)),
            days: entry.days.clone(),
        })
    }

    pub(super) fn is_there(&self, at: DateTime<Utc>) -> bool {
        // A shift over midnight is one of the day on which it began.
        match self.days.is_empty() {
            true => self.calendar.is_active(at),
            false => self
                .calendar
                .shift_day(at)
                .is_some_and(|it| self.days.contains(&it)),
        }
    }

    /// On how many days of a week it is there at all.
    pub(super) fn days_a_week(&self, now: DateTime<Utc>) -> usize {
        let zone = self.calendar.timezone();
        let moments = (0..steps()).map(|it| now + TimeDelta::seconds(it * STEP_SECONDS));
        let days = moments.filter(|it| self.is_there(*it));
        let days: BTreeSet<u32> = days
            .map(|it| it.with_timezone(&zone).weekday().num_days_from_monday())
            .collect();
        days.len()
    }
}

/// Looks at the weeks from `now` on.
pub(in crate::report) fn covered(
    presences: &[Presence],
    calendar: &Calendar,
    now: DateTime<Utc>,
) -> Covered {
    let is_there = |at| presences.iter().any(|it| it.is_there(at));
    let helps = |it: &&Presence| 0 < walk(now, &|at| calendar.is_active(at) && it.is_there(at)).0;
    let mut people: Vec<String> = Vec::new();
    for it in presences.iter().filter(helps) {
        if !people.contains(&it.person) {
            people.push(it.person.clone());
        }
    }
    Covered {
        hours_per_week: walk(now, &|at| calendar.is_active(at) && is_there(at)).0,
        longest_gap: walk(now, &|at| !calendar.is_active(at) || is_there(at)).1,
        people,
    }
}
