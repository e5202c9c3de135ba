//! What is open at the end of the period.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::model::Priority;
use crate::sla::{Timeline, Turn};
use crate::triage::{Placement, Position};

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Open {
    /// Not closed, by the source or by `triage done`.
    pub total: usize,
    pub p0: usize,
    pub p1: usize,
    /// Of the P0, those that are duplicates of something open.
    pub p0_duplicates: usize,
    /// A rule suspects a P0, and nobody has said whether it is one.
    pub p0_suspected: usize,
    /// `P0` … `P3`, and `none`; those without any are left out.
    pub by_priority: Vec<OpenShare>,
    pub ages: Vec<AgeShare>,
    pub oldest_seconds: Option<i64>,
    pub needs_us: usize,
    /// Of those that need us, the ones whose promise is broken.
    pub late: usize,
    pub waiting_on_others: usize,
    pub snoozed: usize,
    /// Answered where the one stands that they are duplicates of.
    pub duplicates: usize,
    /// Of all open ones.
    pub private: usize,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenShare {
    pub name: &'static str,
    pub n: usize,
    pub oldest_seconds: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AgeShare {
    pub name: &'static str,
    pub n: usize,
}

/// How much more was open at an earlier moment than is now: of what stirred or was labelled since.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Earlier {
    total: i64,
    p0: i64,
    p1: i64,
    /// Something was closed, and no source says when.
    unknown: bool,
}

/// What was open at an earlier moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct OpenThen {
    pub(super) total: usize,
    pub(super) p0: usize,
    pub(super) p1: usize,
}

impl Earlier {
    /// Adds a conversation as it is now and was at `moment`, each once.
    pub(super) fn add(
        &mut self,
        timeline: &Timeline<'_>,
        now: DateTime<Utc>,
        moment: DateTime<Utc>,
    ) {
        let last = timeline.turns.iter().rfind(|it| it.at <= moment);
        let was_there = timeline.conversation.opened_at <= moment;
        self.unknown |= was_there && timeline.close_moment_unknown;
        let was = was_there && !last.is_some_and(Turn::closes);
        let is = !timeline.is_closed();
        let of = |priority: Priority| {
            let had = |it: DateTime<Utc>| timeline.priority_at(it) == Some(priority);
            i64::from(was && had(moment)) - i64::from(is && had(now))
        };
        self.total += i64::from(was) - i64::from(is);
        self.p0 += of(Priority::P0);
        self.p1 += of(Priority::P1);
    }

    /// `None` where the log cannot tell.
    pub(super) fn before(self, open: &Open) -> Option<OpenThen> {
        if self.unknown {
            return None;
        }
        let then = |now: usize, more: i64| {
            let then = i64::try_from(now).ok()?.checked_add(more)?;
            usize::try_from(then).ok()
        };
        Some(OpenThen {
            total: then(open.total, self.total)?,
            p0: then(open.p0, self.p0)?,
            p1: then(open.p1, self.p1)?,
        })
    }
}

impl From<&Open> for OpenThen {
    fn from(it: &Open) -> Self {
        Self {
            total: it.total,
            p0: it.p0,
            p1: it.p1,
        }
    }
}

const DAY: i64 = 86_400;

/// Upper ends in seconds since the opening, not included.
const AGES: [(&str, i64); 6] = [
    ("under a day", DAY),
    ("1 to 3 days", 3 * DAY),
    ("3 to 7 days", 7 * DAY),
    ("1 to 2 weeks", 14 * DAY),
    ("2 to 4 weeks", 28 * DAY),
    ("older", i64::MAX),
];

pub(super) fn open(positions: &[Position], now: DateTime<Utc>) -> Open {
    let mut open = Open::default();
    for position in positions {
        match position.placement(now, false) {
            Placement::Queue => {
                open.needs_us += 1;
                open.late += usize::from(position.overdue_seconds(now).is_some());
            }
            Placement::WaitingOnThem => open.waiting_on_others += 1,
            Placement::Snoozed => open.snoozed += 1,
            Placement::Duplicate => open.duplicates += 1,
            Placement::Private | Placement::Settled => {}
        }
    }
    let aged = |it: &Position| (now - it.opened_at).num_seconds().max(0);
    let there = positions.iter().filter(|it| it.is_open());
    let there: Vec<(&Position, i64)> = there.map(|it| (it, aged(it))).collect();
    let of = |priority: Option<Priority>| there.iter().filter(move |it| it.0.priority == priority);
    open.total = there.len();
    open.private = there.iter().filter(|it| it.0.private).count();
    open.oldest_seconds = there.iter().map(|it| it.1).max();
    open.p0 = of(Some(Priority::P0)).count();
    open.p1 = of(Some(Priority::P1)).count();
    let gravest = of(Some(Priority::P0));
    open.p0_duplicates = gravest.filter(|it| it.0.is_answered_elsewhere()).count();
    open.p0_suspected = there.iter().filter(|it| it.0.may_be_p0()).count();
    let priorities = Priority::ALL.map(Some).into_iter().chain([None]);
    open.by_priority = priorities
        .map(|it| OpenShare {
            name: it.map_or("none", Priority::as_str),
            n: of(it).count(),
            oldest_seconds: of(it).map(|it| it.1).max(),
        })
        .filter(|it| it.n > 0)
        .collect();
    let mut from = i64::MIN;
    for (name, to) in AGES {
        let n = there.iter().filter(|it| (from..to).contains(&it.1)).count();
        open.ages.push(AgeShare { name, n });
        from = to;
    }
    open
}
