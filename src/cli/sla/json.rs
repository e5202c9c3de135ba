//! The machine-readable shape of clocks (`maestro.sla/1`): additive within a version.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Map, Value};

use crate::cli::shape::iso;
use crate::model::Text;
use crate::sla::{Clock, ClockState};

#[derive(Serialize)]
pub(super) struct Report<'a> {
    pub(super) schema: &'static str,
    pub(super) as_of: String,
    /// Which policy judged: its revision.
    pub(super) policy: &'a str,
    pub(super) summary: Map<String, Value>,
    /// Why nobody should rely on silence: sources missing, incomplete or stale.
    pub(super) freshness: Vec<String>,
    pub(super) clocks: Vec<ClockJson<'a>>,
}

#[derive(Serialize)]
pub(super) struct ClockJson<'a> {
    r#ref: &'a Text,
    id: String,
    channel: &'static str,
    priority: Option<&'static str>,
    phase: Option<&'a str>,
    clock: &'static str,
    cycle: u32,
    limit_seconds: Option<i64>,
    calendar: Option<&'a str>,
    started_at: String,
    due_at: Option<String>,
    warn_at: Option<String>,
    stopped_at: Option<String>,
    elapsed_seconds: i64,
    overdue_seconds: i64,
    state: &'static str,
    rule: &'a str,
    cause: Option<&'static str>,
    best_effort: bool,
}

/// Counts by state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally(HashMap<ClockState, u64>);

/// Clocks that are measured, but decide nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct SetAside {
    pub(super) best_effort: u64,
    pub(super) not_enforced: u64,
    /// By `--ignore`.
    pub(super) ignored: u64,
}

impl SetAside {
    /// Puts the counts under keys of their own: the states count what is judged.
    pub(super) fn add_to(self, summary: &mut Map<String, Value>) {
        summary.insert("best_effort".to_owned(), self.best_effort.into());
        summary.insert("not_enforced".to_owned(), self.not_enforced.into());
        summary.insert("ignored".to_owned(), self.ignored.into());
    }
}

impl Tally {
    pub(super) fn of(clocks: &[Clock]) -> Self {
        let mut tally = Self::default();
        clocks.iter().for_each(|it| tally.add(it.state, 1));
        tally
    }

    pub(super) fn add(&mut self, state: ClockState, clocks: u64) {
        *self.0.entry(state).or_default() += clocks;
    }

    pub(super) fn clocks(&self) -> u64 {
        self.0.values().sum()
    }

    pub(super) fn of_state(&self, state: ClockState) -> u64 {
        self.0.get(&state).copied().unwrap_or(0)
    }

    /// With the keys of `product.md` first.
    pub(super) fn summary(&self) -> Map<String, Value> {
        let count = |it| self.of_state(it);
        let breached = count(ClockState::BreachedOpen) + count(ClockState::BreachedClosed);
        let counts = [
            ("clocks", self.clocks()),
            ("met", count(ClockState::Met)),
            ("breached", breached),
            ("running", count(ClockState::Running)),
            ("at_risk", count(ClockState::AtRisk)),
            ("paused", count(ClockState::Paused)),
            ("unknown", count(ClockState::Unknown)),
            ("breached_open", count(ClockState::BreachedOpen)),
            ("breached_closed", count(ClockState::BreachedClosed)),
            ("cancelled", count(ClockState::Cancelled)),
            ("open_ended", count(ClockState::OpenEnded)),
        ];
        counts
            .into_iter()
            .map(|(key, n)| (key.to_owned(), n.into()))
            .collect()
    }
}

pub(super) fn report<'a>(
    schema: &'static str,
    as_of: DateTime<Utc>,
    policy: &'a str,
    summary: Map<String, Value>,
    freshness: Vec<String>,
    clocks: &'a [Clock],
) -> Report<'a> {
    let clocks = clocks.iter().map(clock).collect();
    Report {
        schema,
        as_of: iso(as_of),
        policy,
        summary,
        freshness,
        clocks,
    }
}

fn clock(clock: &Clock) -> ClockJson<'_> {
    ClockJson {
        r#ref: &clock.reference,
        id: clock.conversation.to_string(),
        channel: clock.channel.as_str(),
        priority: clock.priority.map(|it| it.as_str()),
        phase: clock.phase.as_deref(),
        clock: clock.kind.as_str(),
        cycle: clock.cycle,
        limit_seconds: clock.limit_seconds,
        calendar: clock.calendar.as_deref(),
        started_at: iso(clock.started_at),
        due_at: clock.due_at.map(iso),
        warn_at: clock.at_risk_at.map(iso),
        stopped_at: clock.stopped_at.map(iso),
        elapsed_seconds: clock.elapsed_seconds,
        overdue_seconds: clock.overdue_seconds,
        state: clock.state.as_str(),
        rule: &clock.rule,
        cause: clock.cause.map(|it| it.as_str()),
        best_effort: clock.best_effort,
    }
}
