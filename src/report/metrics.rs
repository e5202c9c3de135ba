//! The numbers of a report under the names that the whole program uses for them.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::flow::{Counts, Flow, Rate};
use super::open::{Open, OpenThen};
use super::promises::{Kept, Promises};
use super::responses::{Responses, Waits};
use super::target::Aims;
use crate::metrics::Unit;

/// One metric of the period.
#[derive(Clone, Debug, Serialize)]
pub struct Metric {
    pub name: &'static str,
    pub title: &'static str,
    /// `count`, `share` (between 0 and 1, or above) or `seconds`.
    pub unit: Unit,
    pub value: Option<Amount>,
    pub previous: Option<Amount>,
    /// How many things the value is about, where it is no count itself.
    pub n: Option<usize>,
    /// As the policy words it.
    pub target: Option<String>,
    /// Until when it is this one.
    pub target_by_at: Option<DateTime<Utc>>,
    /// As [`super::target::Target::status`] words it; `None` without a target or a value.
    pub status: Option<&'static str>,
    /// The target is not met; false without one.
    pub missed: bool,
    /// How it is counted, in a few words.
    pub counted: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Amount {
    Count(usize),
    Share(Rate),
    Seconds(i64),
}

impl Amount {
    /// In its unit.
    pub fn value(self) -> f64 {
        match self {
            Self::Count(n) => n as f64,
            Self::Share(rate) => rate.value(),
            Self::Seconds(seconds) => seconds as f64,
        }
    }
}

/// What metrics are read from.
struct Facts {
    counts: Counts,
    waits: Waits,
    kept: Kept,
    open: Option<OpenThen>,
}

type Read = fn(&Facts) -> (Option<Amount>, Option<usize>);

/// Name, title, unit, how it is counted, and how it is read.
const METRICS: &[(&str, &str, Unit, &str, Read)] = &[
    (
        "opened",
        "Opened",
        Unit::Count,
        "conversations, without those of machines",
        |it| (Some(Amount::Count(it.counts.opened)), None),
    ),
    (
        "closed",
        "Closed",
        Unit::Count,
        "closed within the period and still closed at its end",
        |it| (Some(Amount::Count(it.counts.closed)), None),
    ),
    (
        "resolution_rate",
        "Resolution rate",
        Unit::Share,
        "closed over opened",
        |it| {
            (
                it.counts.resolution_rate.map(Amount::Share),
                Some(it.counts.opened),
            )
        },
    ),
    (
        "open",
        "Open",
        Unit::Count,
        "at the end of the period",
        |it| (it.open.map(|it| Amount::Count(it.total)), None),
    ),
    (
        "p0_open",
        "P0 open",
        Unit::Count,
        "at the end of the period",
        |it| (it.open.map(|it| Amount::Count(it.p0)), None),
    ),
    (
        "p1_open",
        "P1 open",
        Unit::Count,
        "at the end of the period",
        |it| (it.open.map(|it| Amount::Count(it.p1)), None),
    ),
    (
        "first_response_median",
        "First response, median",
        Unit::Seconds,
        "wall time, of those answered",
        |it| {
            (
                it.waits.median_seconds.map(Amount::Seconds),
                Some(it.waits.n),
            )
        },
    ),
    (
        "first_response_mean",
        "First response, mean",
        Unit::Seconds,
        "wall time, of those answered",
        |it| (it.waits.mean_seconds.map(Amount::Seconds), Some(it.waits.n)),
    ),
    (
        "first_response_p90",
        "First response, 90th percentile",
        Unit::Seconds,
        "wall time, of those answered",
        |it| (it.waits.p90_seconds.map(Amount::Seconds), Some(it.waits.n)),
    ),
    (
        "sla_compliance",
        "Limits kept",
        Unit::Share,
        "kept over kept and broken within the period",
        |it| {
            (
                it.kept.share.map(Amount::Share),
                Some(it.kept.kept + it.kept.broken),
            )
        },
    ),
];

/// The metrics that reports count themselves, with their units.
pub fn counted_metrics() -> impl Iterator<Item = (&'static str, Unit)> {
    METRICS.iter().map(|it| (it.0, it.2))
}

pub(super) fn metrics(
    targets: &Aims,
    flow: &Flow,
    open: (&Open, Option<OpenThen>),
    responses: &Responses,
    promises: &Promises,
    known: bool,
) -> Vec<Metric> {
    let now = Facts {
        counts: flow.now,
        waits: responses.now,
        kept: promises.now,
        open: Some(open.0.into()),
    };
    let before = Facts {
        counts: flow.previous,
        waits: responses.previous,
        kept: promises.previous,
        open: open.1,
    };
    let metric = |(name, title, unit, counted, read): &(
        &'static str,
        &'static str,
        Unit,
        &'static str,
        Read,
    )| {
        // What nobody has extracted is not nothing.
        let (value, n) = if known { read(&now) } else { (None, None) };
        let aim = targets.get(*name);
        let target = aim.map(|it| &it.target);
        Metric {
            name,
            title,
            unit: *unit,
            value,
            previous: read(&before).0.filter(|_| known),
            n,
            target: target.map(ToString::to_string),
            target_by_at: aim.and_then(|it| it.by_at),
            status: target
                .zip(value)
                .map(|(target, value)| target.status(value.value())),
            missed: target
                .zip(value)
                .is_some_and(|(target, value)| !target.is_met(value.value())),
            counted,
        }
    };
    METRICS.iter().map(metric).collect()
}
