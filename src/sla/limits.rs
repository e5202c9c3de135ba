//! How long an answer may take: what a rule sets, clock by clock.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{ClockKind, Span};

/// What a rule sets, by clock and in the order of the clocks. A list asks every rule of every clock
/// of every conversation, and hardly one sets it: that is answered without looking.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// One bit for each clock that is set.
    set: u16,
    list: Vec<(ClockKind, Limit)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    pub within: Within,
    /// A key of [`Policy::calendars`](super::Policy::calendars); `None` runs 24x7.
    pub calendar: Option<Arc<str>>,
    /// Elapsed seconds from which the clock is at risk, in place of the policy's thresholds.
    pub at_risk: Option<i64>,
    /// Measured and shown, never fails a check.
    pub best_effort: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// The same limit every day.
    Always(Span),
    /// The local day decides ([`Weekend`](super::Weekend)).
    Split { weekday: Span, weekend: Span },
    /// Due when the next release appears; open-ended until then.
    NextRelease,
}

impl Limits {
    pub fn get(&self, kind: ClockKind) -> Option<&Limit> {
        if !self.sets(kind) {
            return None;
        }
        self.iter().find(|it| it.0 == kind).map(|it| it.1)
    }

    pub fn sets(&self, kind: ClockKind) -> bool {
        self.set & bit(kind) != 0
    }

    pub fn iter(&self) -> impl Iterator<Item = (ClockKind, &Limit)> {
        self.list.iter().map(|(kind, limit)| (*kind, limit))
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

fn bit(kind: ClockKind) -> u16 {
    const { assert!(ClockKind::ALL.len() <= 16) };
    1 << kind as u16
}

impl FromIterator<(ClockKind, Limit)> for Limits {
    fn from_iter<I: IntoIterator<Item = (ClockKind, Limit)>>(limits: I) -> Self {
        let list: BTreeMap<ClockKind, Limit> = limits.into_iter().collect();
        Self {
            set: list.keys().fold(0, |set, it| set | bit(*it)),
            list: list.into_iter().collect(),
        }
    }
}
