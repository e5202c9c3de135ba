//! What is open at the end of the period.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::model::Priority;
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
