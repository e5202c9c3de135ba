//! The machine-readable shape of clocks (`maestro.sla/1`): additive within a version.

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
    stopped_at: Option<String>,
    elapsed_seconds: i64,
    overdue_seconds: i64,
    state: &'static str,
    rule: &'a str,
    cause: Option<&'static str>,
    best_effort: bool,
}

/// Counts by state, with the keys of `product.md` first.
pub(super) fn summary(clocks: &[Clock]) -> Map<String, Value> {
    let count = |states: &[ClockState]| {
        clocks
            .iter()
            .filter(|it| states.contains(&it.state))
            .count()
    };
    let mut summary = Map::new();
    let mut put = |key: &str, n: usize| summary.insert(key.to_owned(), n.into());
    put("clocks", clocks.len());
    put("met", count(&[ClockState::Met]));
    put(
        "breached",
        count(&[ClockState::BreachedOpen, ClockState::BreachedClosed]),
    );
    put("running", count(&[ClockState::Running]));
    put("at_risk", count(&[ClockState::AtRisk]));
    put("paused", count(&[ClockState::Paused]));
    put("unknown", count(&[ClockState::Unknown]));
    put("breached_open", count(&[ClockState::BreachedOpen]));
    put("breached_closed", count(&[ClockState::BreachedClosed]));
    put("cancelled", count(&[ClockState::Cancelled]));
    put("open_ended", count(&[ClockState::OpenEnded]));
    summary
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
        stopped_at: clock.stopped_at.map(iso),
        elapsed_seconds: clock.elapsed_seconds,
        overdue_seconds: clock.overdue_seconds,
        state: clock.state.as_str(),
        rule: &clock.rule,
        cause: clock.cause.map(|it| it.as_str()),
        best_effort: clock.best_effort,
    }
}
