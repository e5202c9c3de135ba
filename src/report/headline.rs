//! The one thing to know, and the colour of the day with its reasons.

use serde::Serialize;

use super::context::Freshness;
use super::flow::Counts;
use super::open::Open;
use super::{Incidents, Period, PeriodKind};

/// From this many open P1 on a day is yellow (S2 §Launch Day Success Criteria).
const MANY_P1: usize = 3;

/// The colour of the moment (S2 §Daily Operations), and every reason for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// `green`, `yellow`, `red`, or `unknown` where the data is missing or old.
    pub color: &'static str,
    pub reasons: Vec<String>,
}

/// What both are read from.
pub(super) struct Now<'n> {
    pub(super) period: &'n Period,
    pub(super) open: &'n Open,
    /// Clocks breached and not made good.
    pub(super) broken: usize,
    pub(super) counts: Counts,
    pub(super) freshness: &'n Freshness,
    pub(super) incidents: &'n Incidents,
}

pub(super) fn status(now: &Now<'_>) -> Status {
    let (open, incidents) = (now.open, now.incidents);
    let mut red = Vec::new();
    let mut yellow = Vec::new();
    if incidents.burning_p0 > 0 {
        red.push(burn(incidents.burning_p0, "P0 incident"));
    }
    if open.p0 > 0 {
        red.push(format!("{} P0 open{}", open.p0, duplicates(open)));
    }
    if open.p0_suspected > 0 {
        yellow.push(format!("{} P0 suspected", open.p0_suspected));
    }
    let others = incidents.burning.saturating_sub(incidents.burning_p0);
    if others > 0 {
        yellow.push(burn(others, "incident"));
    }
    if now.broken > 0 {
        yellow.push(format!("{} breached", clocks(now.broken)));
    }
    if MANY_P1 <= open.p1 {
        yellow.push(format!("{} P1 open", open.p1));
    }
    if incidents.postmortems_late > 0 {
        yellow.push(format!(
            "{} late",
            counted(incidents.postmortems_late, "post-mortem")
        ));
    }
    let unknown: Vec<String> = now.freshness.faults.clone();
    let color = match () {
        () if !red.is_empty() => "red",
        () if !unknown.is_empty() => "unknown",
        () if !yellow.is_empty() => "yellow",
        () => "green",
    };
    let mut reasons: Vec<String> = [red, yellow, unknown].concat();
    if reasons.is_empty() {
        reasons.push("no P0 open, no clock breached, no incident".to_owned());
    }
    Status { color, reasons }
}

/// One or two sentences: how it stands, then what moved.
pub(super) fn headline(now: &Now<'_>) -> String {
    if !now.freshness.known {
        return "Nothing is known yet: nothing was ever extracted into this log.".to_owned();
    }
    format!("{} {}", situation(now), movement(now.period, now.counts))
}

fn situation(now: &Now<'_>) -> String {
    let mut parts = Vec::new();
    if now.incidents.burning > 0 {
        parts.push(burn(now.incidents.burning, "incident"));
    }
    if now.open.p0 > 0 {
        let (n, duplicates) = (now.open.p0, duplicates(now.open));
        parts.push(format!("{n} P0 {} open{duplicates}", is(n)));
    }
    if now.open.p0_suspected > 0 {
        let n = now.open.p0_suspected;
        parts.push(format!("{n} P0 {} suspected", is(n)));
    }
    if now.broken > 0 {
        parts.push(format!(
            "{} {} breached",
            clocks(now.broken),
            is(now.broken)
        ));
    }
    if let Some(last) = parts.pop() {
        return match parts.is_empty() {
            true => format!("{last}."),
            false => format!("{} and {last}.", parts.join(", ")),
        };
    }
    match now.open.needs_us {
        0 => "Nothing is broken and nobody waits for us.".to_owned(),
        1 => "Nothing is broken; 1 conversation waits for us.".to_owned(),
        n => format!("Nothing is broken; {n} conversations wait for us."),
    }
}

/// `1 incident burns`, `2 incidents burn`
fn burn(n: usize, what: &str) -> String {
    let verb = if n == 1 { "burns" } else { "burn" };
    format!("{} {verb}", counted(n, what))
}

fn movement(period: &Period, counts: Counts) -> String {
    let when = match period.kind {
        PeriodKind::Hours => {
            let hours = (period.window.to - period.window.from).num_hours();
            format!("In the last {hours} hours")
        }
        PeriodKind::Day => "Today".to_owned(),
        PeriodKind::Week => "This week".to_owned(),
        PeriodKind::Month => "This month".to_owned(),
        PeriodKind::Range => "In this time".to_owned(),
    };
    match (counts.opened, counts.closed) {
        (0, 0) => format!("{when} nothing came in and nothing was closed."),
        (0, closed) => format!(
            "{when} nothing came in and {closed} {} closed.",
            was(closed)
        ),
        (opened, 0) => format!("{when} {opened} came in and none was closed."),
        (opened, closed) => format!(
            "{when} {opened} came in and {closed} {} closed.",
            was(closed)
        ),
    }
}

/// The queue shows them as one; the gates count each.
fn duplicates(open: &Open) -> String {
    match open.p0_duplicates {
        0 => String::new(),
        1 => " (1 of them a duplicate)".to_owned(),
        n => format!(" ({n} of them duplicates)"),
    }
}

fn clocks(n: usize) -> String {
    counted(n, "clock")
}

fn counted(n: usize, what: &str) -> String {
    match n {
        1 => format!("1 {what}"),
        n => format!("{n} {what}s"),
    }
}

fn is(n: usize) -> &'static str {
    if n == 1 { "is" } else { "are" }
}

fn was(n: usize) -> &'static str {
    if n == 1 { "was" } else { "were" }
}
