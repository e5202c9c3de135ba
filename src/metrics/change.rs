//! How a metric moves: what a gate asks for as `growth(…)` and `trend(…)`.

use super::{Doubt, Reading, Unit};

/// Returns by which share a metric grew from its baseline: 0.5 is half as much again. `None` of a
/// baseline of 0: twice nothing is nothing, and anything more is infinitely more.
pub fn growth(name: &str, now: &Reading, baseline: &Reading) -> Reading {
    let value = now
        .value
        .zip(baseline.value)
        .filter(|it| 0.0 < it.1)
        .map(|(now, then)| now / then - 1.0);
    changed(name, Unit::Share, value, now, baseline)
}

/// Returns how much higher a metric stands than a window earlier, in its unit: not above 0 is
/// "stable or falling".
pub fn trend(name: &str, now: &Reading, before: &Reading) -> Reading {
    let value = now.value.zip(before.value).map(|(now, then)| now - then);
    changed(name, now.unit, value, now, before)
}

fn changed(name: &str, unit: Unit, value: Option<f64>, now: &Reading, before: &Reading) -> Reading {
    let value = value.filter(|it| it.is_finite());
    let doubt = now.doubt.clone().or_else(|| before.doubt.clone());
    let doubt = doubt.or_else(|| value.is_none().then_some(Doubt::NoData));
    Reading {
        metric: name.to_owned(),
        unit,
        value: value.filter(|_| doubt.is_none()),
        ratio: None,
        n: now.n.zip(before.n).map(|(now, then)| now.min(then)),
        interval: None,
        measured_at: now.measured_at,
        source: now.source.clone(),
        doubt,
        evidence: None,
    }
}
