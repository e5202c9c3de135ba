//! The one thing to know, and the colour of the day with its reasons.

use serde::Serialize;

use super::context::Freshness;
use super::flow::Counts;
use super::open::Open;
use super::{Period, PeriodKind};

/// From this many open P1 on a day is yellow (S2 §Launch Day Success Criteria).
const MANY_P1: usize = 3;

/// The colour of the moment (S2 §Daily Operations), and every reason for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    /// `green`, `yellow`, `red`, or `unknown` where the data is missing or old.
    pub color: &'static str,
    pub reasons: Vec<String>,
}

pub(super) fn status(open: &Open, broken: usize, freshness: &Freshness) -> Status {
    let mut red = Vec::new();
    let mut yellow = Vec::new();
    if open.p0 > 0 {
        red.push(format!("{} P0 open", open.p0));
    }
    if broken > 0 {
        yellow.push(format!("{} broken", promises(broken)));
    }
    if MANY_P1 <= open.p1 {
        yellow.push(format!("{} P1 open", open.p1));
    }
    let unknown: Vec<String> = freshness.faults.clone();
    let color = match () {
        () if !red.is_empty() => "red",
        () if !unknown.is_empty() => "unknown",
        () if !yellow.is_empty() => "yellow",
        () => "green",
    };
    let mut reasons: Vec<String> = [red, yellow, unknown].concat();
    if reasons.is_empty() {
        reasons.push("no P0 open, no promise broken".to_owned());
    }
    Status { color, reasons }
}

/// One or two sentences: how it stands, then what moved.
pub(super) fn headline(
    period: &Period,
    open: &Open,
    broken: usize,
    counts: Counts,
    freshness: &Freshness,
) -> String {
    if !freshness.known {
        return "Nothing is known yet: nothing was ever extracted into this log.".to_owned();
    }
    format!("{} {}", situation(open, broken), movement(period, counts))
}

fn situation(open: &Open, broken: usize) -> String {
    let mut parts = Vec::new();
    if open.p0 > 0 {
        parts.push(format!("{} P0 {} open", open.p0, is(open.p0)));
    }
    if broken > 0 {
        parts.push(format!("{} {} broken", promises(broken), is(broken)));
    }
    if !parts.is_empty() {
        return format!("{}.", parts.join(" and "));
    }
    match open.needs_us {
        0 => "Nothing is broken and nobody waits for us.".to_owned(),
        1 => "Nothing is broken; 1 conversation waits for us.".to_owned(),
        n => format!("Nothing is broken; {n} conversations wait for us."),
    }
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

fn promises(n: usize) -> String {
    if n == 1 {
        "1 promise".to_owned()
    } else {
        format!("{n} promises")
    }
}

fn is(n: usize) -> &'static str {
    if n == 1 { "is" } else { "are" }
}

fn was(n: usize) -> &'static str {
    if n == 1 { "was" } else { "were" }
}
