//! Numbers that reports do not count themselves: those of the outside, and others with a target.

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::{DateTime, Utc};

use super::span::Asked;
use crate::cli::desk::Desk;
use crate::cli::measured;
use crate::gate::Calendar;
use crate::metrics::{Definition, Direction, Kind, RequiresSync, Source, Unit};
use crate::report::{
    self, Aim, Aims, Form, Period, Point, Privacy, ReadingView, Target, counted_metrics,
};

/// How many moments of the period a chart shows.
const POINTS: i32 = 15;

/// More benchmarks than this are a document of their own.
const MOST_BENCHES: usize = 20;

/// What the policy wants of each metric at the moment of the report.
pub(super) fn aims(desk: &Desk) -> Aims {
    let config = &desk.config;
    let calendar = Calendar {
        zone: config.project.timezone,
        launched_at: config.release.launched_at,
        phases: config.sla.phases.clone(),
    };
    let aim = |(name, targets): (&String, &Vec<Target>)| {
        Some((name.clone(), Aim::at(targets, &calendar, desk.now)?))
    };
    config.report.targets.iter().filter_map(aim).collect()
}

/// What was measured, beside itself at the end of the period before, group by group.
pub(super) fn readings(
    desk: &mut Desk,
    asked: &Asked,
    aims: &Aims,
) -> anyhow::Result<Vec<ReadingView>> {
    let config = Rc::clone(&desk.config);
    let mut views = of_the_log(desk, aims)?;
    let benches = benches(desk)?;
    let metrics = config.metrics.values().chain(&benches);
    for metric in metrics.filter(|it| is_observed(it)) {
        let now = measured::outside(desk, metric, desk.now)?;
        if now.value.is_none() {
            continue;
        }
        let before = measured::outside(desk, metric, asked.period.previous.to)?;
        let aim = aims.get(&metric.name);
        let mut view = ReadingView::new(metric, &now, Some(&before), aim, desk.now);
        if asked.document.form == Form::Html {
            view.points = points(desk, metric, aim, &asked.period)?;
        }
        views.push(view);
    }
    if asked.privacy == Privacy::Drop {
        views.iter_mut().for_each(|it| it.source = None);
    }
    views.sort_by_key(ReadingView::place);
    Ok(views)
}

fn is_observed(metric: &Definition) -> bool {
    !matches!(metric.source, Source::Log(_) | Source::Sql(_))
}

/// Metrics of the log, and queries of the policy, that have a target and that no report counts
/// over its own period.
fn of_the_log(desk: &mut Desk, aims: &Aims) -> anyhow::Result<Vec<ReadingView>> {
    let config = Rc::clone(&desk.config);
    let metrics = &config.metrics;
    let is_asked = |name: &&String| {
        metrics.get(*name).is_some_and(|it| !is_observed(it))
            && counted_metrics().all(|it| it.0 != **name)
    };
    let names: BTreeSet<String> = aims.keys().filter(is_asked).cloned().collect();
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let readings = measured::readings(desk, &names)?;
    let known = readings.iter().filter(|it| it.value.is_some());
    let views = known.filter_map(|it| {
        let metric = metrics.get(&it.metric)?;
        let aim = aims.get(&it.metric);
        Some(ReadingView::new(metric, it, None, aim, desk.now))
    });
    Ok(views.collect())
}

/// Benchmarks that were extracted under names of their own: seconds, the fewer the better.
fn benches(desk: &Desk) -> anyhow::Result<Vec<Definition>> {
    let measured = desk.store.metric_status(desk.now)?;
    let unnamed = measured
        .iter()
        .map(|it| it.name.clone())
        .filter(|it| it.starts_with(report::BENCH) && !desk.config.metrics.contains_key(it));
    let definition = |name: String| Definition {
        title: name.replace('_', " "),
        name,
        kind: Kind::Gauge,
        unit: Unit::Seconds,
        source: Source::Observation,
        window: None,
        max_age: None,
        min_sample: None,
        direction: Some(Direction::Down),
        requires_sync: RequiresSync::None,
        defined_by: "criterion.rs".to_owned(),
        counted: "the newest observation".to_owned(),
    };
    Ok(unnamed.take(MOST_BENCHES).map(definition).collect())
}

/// How it went over the period, beside what was wanted at each moment; nothing where neither
/// shows more than the newest value.
fn points(
    desk: &Desk,
    metric: &Definition,
    aim: Option<&Aim>,
    period: &Period,
) -> anyhow::Result<Vec<Point>> {
    let (from, to) = (period.window.from, period.window.to);
    let step = (to - from) / (POINTS - 1);
    let moments: Vec<DateTime<Utc>> = (0..POINTS).rev().map(|it| to - step * it).collect();
    let values = measured::course(desk, metric, &moments)?;
    let known = values.iter().flatten().count();
    if known < 2 && aim.is_none() {
        return Ok(Vec::new());
    }
    let zone = desk.config.project.timezone;
    let point = |(at, value): (&DateTime<Utc>, Option<f64>)| Point {
        at: *at,
        label: at.with_timezone(&zone).format("%-d %b").to_string(),
        value,
        target: aim.and_then(|it| it.value_at(*at)),
    };
    Ok(moments.iter().zip(values).map(point).collect())
}
