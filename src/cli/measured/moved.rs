//! `growth(…)` and `trend(…)`: a metric beside itself at an earlier moment.

use chrono::{DateTime, TimeDelta, Utc};

use super::outside;
use crate::cli::desk::Desk;
use crate::metrics::{self, Definition, Doubt, Kind, Reading, Source};

/// By which share a metric grew since a moment, called `name`.
pub(in crate::cli) fn growth(
    desk: &Desk,
    name: &str,
    metric: &Definition,
    since: DateTime<Utc>,
) -> anyhow::Result<Reading> {
    if is_from_inside(metric) {
        return Ok(from_outside_only(name, metric));
    }
    let baseline = outside(desk, metric, since)?;
    let now = outside(desk, metric, desk.now)?;
    Ok(metrics::growth(name, &now, &baseline))
}

/// How much higher a metric stands than `seconds` before, called `name`. What is added up over a
/// window is added up over the last so many seconds, and over as many before them.
pub(in crate::cli) fn trend(
    desk: &Desk,
    name: &str,
    metric: &Definition,
    seconds: i64,
) -> anyhow::Result<Reading> {
    let earlier = TimeDelta::try_seconds(seconds).and_then(|it| desk.now.checked_sub_signed(it));
    let Some(earlier) = earlier.filter(|_| !is_from_inside(metric)) else {
        return Ok(from_outside_only(name, metric));
    };
    let is_snapshot = matches!(
        (&metric.source, metric.kind),
        (Source::Observation, Kind::Gauge | Kind::Counter)
    );
    let metric = Definition {
        window: metric.window.map(|_| seconds).filter(|_| !is_snapshot),
        ..metric.clone()
    };
    let before = outside(desk, &metric, earlier)?;
    let now = outside(desk, &metric, desk.now)?;
    Ok(metrics::trend(name, &now, &before))
}

fn is_from_inside(metric: &Definition) -> bool {
    matches!(metric.source, Source::Log(_) | Source::Sql(_))
}

fn from_outside_only(name: &str, metric: &Definition) -> Reading {
    let why = "growth and trend are of what is observed; write a query for what the log tells";
    Reading {
        metric: name.to_owned(),
        doubt: Some(Doubt::Failed(why.into())),
        ..Reading::nothing(metric)
    }
}
