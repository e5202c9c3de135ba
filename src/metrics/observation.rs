//! What was measured outside, and what it says at a moment.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::tally::whole;
use super::{Definition, Doubt, Kind, Ratio, Reading, Window};
use crate::model::Text;

/// Names and values that tell rows of one metric apart: a platform, a release.
pub type Dimensions = BTreeMap<String, Text>;

/// One measurement of one metric at one moment (UTC, whole seconds).
///
/// Its identity is (metric, moment, dimensions, source): the same again is an update.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    pub metric: String,
    pub at: DateTime<Utc>,
    pub measured: Measured,
    /// How many things it is about, where the source says.
    pub n: Option<u64>,
    /// As the source writes it.
    pub unit: Option<Text>,
    pub dimensions: Dimensions,
    /// A file, `github-releases`, `manual:NAME`.
    pub source: Text,
}

/// Finite numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Measured {
    Value(f64),
    /// `good` between 0 and `total`.
    Ratio(Ratio),
}

impl Measured {
    /// A ratio as a share; nothing of nothing.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::Ratio(Ratio { good, total }) => (0.0 < total).then(|| good / total),
        }
    }
}

/// Which rows of a metric count: of several sources the one that measured last, and of that the
/// rows without dimensions, unless there are none.
///
/// Two programs that measure the same would be counted twice, and so would a total beside its
/// parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub source: Text,
    /// Rows without dimensions; else all of them are added up.
    pub is_total: bool,
}

/// One metric's observations up to a moment, of the chosen rows, oldest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub chosen: Chosen,
    /// Everything within the window that is asked for, and of each set of dimensions the last one
    /// before it.
    pub rows: Vec<Observation>,
}

/// A fall of a counter: an asset was replaced, a count begun anew.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reset {
    pub at: DateTime<Utc>,
    pub from: f64,
    pub to: f64,
}

/// What a counter gained.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Gain {
    pub gained: f64,
    pub resets: Vec<Reset>,
}

/// Reads what a metric is at the end of the window from its observations.
///
/// - a *ratio* with a window adds numerators and denominators of the window (as OpenSLO's
///   `ratioMetric` does): percentages are never averaged; without a window the newest counts;
/// - a *count* with a window adds the values of the window;
/// - everything else is the newest value, added up over dimensions.
pub fn observed(definition: &Definition, window: Window, series: Option<&Series>) -> Reading {
    let mut reading = Reading::nothing(definition);
    let Some(series) = series else {
        return reading;
    };
    let within: Vec<&Observation> = series.rows.iter().filter(|it| window.has(it.at)).collect();
    reading.source = Some(series.chosen.source.clone());
    reading.measured_at = series.rows.last().map(|it| it.at);
    let windowed = definition.window.is_some();
    match definition.kind {
        Kind::Ratio if windowed => ratio(&mut reading, &within),
        Kind::Count if windowed => sum(&mut reading, &within),
        Kind::Ratio => ratio(&mut reading, &newest(&series.rows, window.to)),
        _ => sum(&mut reading, &newest(&series.rows, window.to)),
    }
    reading
}

/// Reads what a counter gained within the window; a fall begins anew and is no loss.
pub fn gained(definition: &Definition, window: Window, series: Option<&Series>) -> Reading {
    let mut reading = Reading::nothing(definition);
    let Some(series) = series else {
        return reading;
    };
    reading.source = Some(series.chosen.source.clone());
    reading.measured_at = series.rows.last().map(|it| it.at);
    if let Some(gain) = gain(&series.rows, window) {
        reading.value = Some(gain.gained);
        reading.doubt = None;
    }
    reading
}

/// Adds up the steps of a counter from the last snapshot before the window to the last one within
/// it, each set of dimensions by itself. A fall is a reset: that step gains nothing, and the next
/// is counted from there. `None` without two snapshots of anything.
pub fn gain(rows: &[Observation], window: Window) -> Option<Gain> {
    let mut last: BTreeMap<&Dimensions, f64> = BTreeMap::new();
    let mut gain = None;
    for row in rows.iter().filter(|it| it.at <= window.to) {
        let Measured::Value(value) = row.measured else {
            continue;
        };
        let before = last.insert(&row.dimensions, value);
        let (Some(before), true) = (before, window.has(row.at)) else {
            continue;
        };
        let gain: &mut Gain = gain.get_or_insert_default();
        if value < before {
            gain.resets.push(Reset {
                at: row.at,
                from: before,
                to: value,
            });
        } else {
            gain.gained += value - before;
        }
    }
    gain
}

/// Of each set of dimensions the last one.
fn newest(rows: &[Observation], to: DateTime<Utc>) -> Vec<&Observation> {
    let until = rows.iter().filter(|it| it.at <= to);
    let newest: BTreeMap<&Dimensions, &Observation> =
        until.map(|it| (&it.dimensions, it)).collect();
    newest.into_values().collect()
}

/// Rows that tell no denominator cannot be added; without any other the newest of them counts.
fn ratio(reading: &mut Reading, rows: &[&Observation]) {
    let ratios = rows.iter().filter_map(|it| match it.measured {
        Measured::Ratio(ratio) => Some(ratio),
        Measured::Value(_) => None,
    });
    let sum = ratios.reduce(|a, b| Ratio {
        good: a.good + b.good,
        total: a.total + b.total,
    });
    match sum {
        Some(ratio) => reading.share(ratio),
        None => {
            let last = rows.iter().max_by_key(|it| it.at);
            reading.value = last.and_then(|it| it.measured.value());
            reading.n = last.and_then(|it| it.n);
        }
    }
    settle(reading);
}

fn sum(reading: &mut Reading, rows: &[&Observation]) {
    let values: Vec<f64> = rows.iter().filter_map(|it| it.measured.value()).collect();
    reading.value = (!values.is_empty()).then(|| values.iter().sum());
    let counts: Option<u64> = rows.iter().map(|it| it.n).sum();
    reading.n = counts.filter(|_| !rows.is_empty());
    settle(reading);
}

/// Sums of what is finite may not be.
fn settle(reading: &mut Reading) {
    reading.value = reading.value.filter(|it| it.is_finite());
    if reading.value.is_none() {
        reading.interval = None;
    }
    reading.doubt = reading.value.is_none().then_some(Doubt::NoData);
    if let Some(ratio) = reading.ratio {
        reading.n = whole(ratio.total);
    }
}
