//! What came in and what was closed.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use serde::Serialize;

use super::setting::Subject;
use super::{Period, Window};
use crate::model::{Actor, Channel, Priority};
use crate::sla::Turn;

/// More days than this are not listed one by one.
const MAX_DAYS: usize = 400;

#[derive(Clone, Debug, Default, Serialize)]
pub struct Flow {
    pub now: Counts,
    pub previous: Counts,
    /// Of the period; channels without any are left out.
    pub by_channel: Vec<Share>,
    /// Of the period: `P0` … `P3`, and `none`.
    pub by_priority: Vec<Share>,
    /// Of the period, by local date, oldest first.
    pub days: Vec<Day>,
}

/// Conversations. What machines opened is not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub opened: usize,
    /// Closed within the window and still closed at its end.
    pub closed: usize,
    pub reopened: usize,
    /// Closed over opened; `None` where nothing was opened.
    pub resolution_rate: Option<Rate>,
}

/// A share with what it is a share of. Above 1 where more was closed than opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "f64")]
pub struct Rate {
    pub part: usize,
    pub of: usize,
}

impl Rate {
    /// `None` of nothing.
    pub fn new(part: usize, of: usize) -> Option<Self> {
        (of > 0).then_some(Self { part, of })
    }

    /// With four decimals: the same bytes on every machine.
    pub fn value(self) -> f64 {
        (self.part as f64 / self.of as f64 * 10_000.0).round() / 10_000.0
    }
}

impl From<Rate> for f64 {
    fn from(rate: Rate) -> Self {
        rate.value()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Share {
    pub name: &'static str,
    pub opened: usize,
    pub closed: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Day {
    /// `2026-02-13`, local.
    pub date: String,
    /// `Fri 13 Feb`
    pub label: String,
    pub opened: usize,
    /// As in [`Counts`]: still closed at the end of the period.
    pub closed: usize,
    /// Open at the end of the day.
    pub open: i64,
}

#[derive(Clone, Copy, Debug, Default)]
struct DayTally {
    opened: usize,
    closed: usize,
    /// How many more are open at the end of the day than at its beginning.
    net: i64,
}

/// Counts as conversations come by.
#[derive(Debug)]
pub(super) struct FlowTally {
    zone: Tz,
    windows: [Window; 2],
    counts: [Counts; 2],
    channels: BTreeMap<Channel, (usize, usize)>,
    priorities: BTreeMap<Option<Priority>, (usize, usize)>,
    days: BTreeMap<NaiveDate, DayTally>,
}

impl FlowTally {
    pub(super) fn new(period: &Period, zone: Tz) -> Self {
        Self {
            zone,
            windows: [period.window, period.previous],
            counts: Default::default(),
            channels: BTreeMap::new(),
            priorities: BTreeMap::new(),
            days: BTreeMap::new(),
        }
    }

    pub(super) fn add(&mut self, subject: &Subject<'_>) {
        let opened_at = subject.timeline.conversation.opened_at;
        let by_machine = subject.timeline.opener == Actor::Bot;
        for (window, counts) in self.windows.iter().zip(&mut self.counts) {
            let opened = window.has(opened_at);
            let last = last_turn(&subject.timeline.turns, *window);
            let closed = last.is_some_and(Turn::closes);
            if !by_machine {
                counts.opened += usize::from(opened);
                counts.closed += usize::from(closed);
                counts.reopened += usize::from(last.is_some_and(|it| !it.closes()));
            }
        }
        self.name(subject, by_machine);
        self.day(subject, by_machine);
    }

    /// Channel and priority, within the period.
    fn name(&mut self, subject: &Subject<'_>, by_machine: bool) {
        if by_machine {
            return;
        }
        let window = self.windows[0];
        let opened = usize::from(window.has(subject.timeline.conversation.opened_at));
        let last = last_turn(&subject.timeline.turns, window);
        let closed = usize::from(last.is_some_and(Turn::closes));
        if opened + closed == 0 {
            return;
        }
        let channel = self.channels.entry(subject.timeline.conversation.channel);
        let priority = self.priorities.entry(subject.item.priority);
        for tally in [channel.or_default(), priority.or_default()] {
            tally.0 += opened;
            tally.1 += closed;
        }
    }

    fn day(&mut self, subject: &Subject<'_>, by_machine: bool) {
        let window = self.windows[0];
        let date = |it: DateTime<Utc>| it.with_timezone(&self.zone).date_naive();
        let opened_at = subject.timeline.conversation.opened_at;
        let last = last_turn(&subject.timeline.turns, window);
        let mut steps = vec![(opened_at, 1, !by_machine, false)];
        steps.extend(subject.timeline.turns.iter().map(|it| {
            let net = if it.closes() { -1 } else { 1 };
            // As the sum: one that was taken back, and closed again, is closed once.
            let lasts = last.is_some_and(|last| std::ptr::eq(last, it));
            (it.at, net, false, lasts && it.closes() && !by_machine)
        }));
        for (at, net, opened, closed) in steps {
            if window.has(at) {
                let day = self.days.entry(date(at)).or_default();
                day.net += net;
                day.opened += usize::from(opened);
                day.closed += usize::from(closed);
            }
        }
    }

    /// `open` is how many are open at the end of the period.
    pub(super) fn finish(self, open: usize) -> Flow {
        let days = self.days(open);
        let share = |name, (opened, closed)| Share {
            name,
            opened,
            closed,
        };
        let with_rate = |it: Counts| Counts {
            resolution_rate: Rate::new(it.closed, it.opened),
            ..it
        };
        let priority = |it: Option<Priority>| it.map_or("none", Priority::as_str);
        let mut by_priority: Vec<Share> = self
            .priorities
            .into_iter()
            .map(|(it, n)| share(priority(it), n))
            .collect();
        // Nothing sorts before P0, and is of the least interest.
        by_priority.sort_by_key(|it| it.name);
        Flow {
            now: with_rate(self.counts[0]),
            previous: with_rate(self.counts[1]),
            by_channel: self
                .channels
                .into_iter()
                .map(|(it, n)| share(it.as_str(), n))
                .collect(),
            by_priority,
            days,
        }
    }

    /// Backwards from the end: how many were open follows from what changed.
    fn days(&self, open: usize) -> Vec<Day> {
        let date = |it: DateTime<Utc>| it.with_timezone(&self.zone).date_naive();
        let window = self.windows[0];
        // What happens at the moment `from` is not of the window.
        let first = date(window.from + TimeDelta::seconds(1));
        let mut day = date(window.to);
        let mut open = i64::try_from(open).unwrap_or(i64::MAX);
        let mut days = Vec::new();
        while first <= day && days.len() < MAX_DAYS {
            let tally = self.days.get(&day).copied().unwrap_or_default();
            days.push(Day {
                date: day.to_string(),
                label: day.format("%a %-d %b").to_string(),
                opened: tally.opened,
                closed: tally.closed,
                open,
            });
            open -= tally.net;
            let Some(before) = day.checked_sub_days(Days::new(1)) else {
                break;
            };
            day = before;
        }
        days.reverse();
        days
    }
}

/// The last closing or reopening within the window.
pub(super) fn last_turn(turns: &[Turn], window: Window) -> Option<&Turn> {
    turns.iter().rfind(|it| window.has(it.at))
}
