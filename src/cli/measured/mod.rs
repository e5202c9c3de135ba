//! Readings of metrics at the moment of the command: what gates compare and reports print.

mod course;
mod evidence;
mod moved;
mod tenant;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::cli::desk::Desk;
use crate::metrics::{
    Definition, Derived, Doubt, Ratio, Reading, Series, Source, Subject, Tally, Window,
};
use crate::store::{Evidenced, Filter, Number, evidence, share_of};

pub(in crate::cli) use course::course;
pub(in crate::cli) use evidence::why_none;
pub(in crate::cli) use moved::{growth, trend};
pub(in crate::cli) use tenant::of_tenant;

/// Reads the metrics of these names, in their order; a name that the policy does not know is left
/// out. Without a log, and of what nobody ever measured, the doubt is `NoData`.
pub(in crate::cli) fn readings(
    desk: &mut Desk,
    names: &BTreeSet<String>,
) -> anyhow::Result<Vec<Reading>> {
    let config = std::rc::Rc::clone(&desk.config);
    let asked: Vec<&Definition> = names
        .iter()
        .filter_map(|it| config.metrics.get(it))
        .collect();
    let mut readings = derived(desk, &asked)?;
    for definition in asked {
        match &definition.source {
            Source::Log(_) => {}
            Source::Sql(query) => readings.push(by_query(desk, definition, query)?),
            _ => readings.push(outside(desk, definition, desk.now)?),
        }
    }
    readings.sort_by(|a, b| a.metric.cmp(&b.metric));
    Ok(readings)
}

/// What follows from the log, each conversation read once for all metrics.
fn derived(desk: &Desk, asked: &[&Definition]) -> anyhow::Result<Vec<Reading>> {
    let released_at = released_at(desk, asked)?;
    let mut tally = Tally::new(asked, desk.now, released_at);
    if tally.is_empty() {
        return Ok(Vec::new());
    }
    let known = desk.is_known();
    let mut unsure = false;
    if known {
        desk.each(Filter::Unsettled, &mut |matter| {
            unsure |= matter.clocks.iter().any(|it| is_unsure(it, desk.now));
            tally.add(&matter.subject());
            Ok(())
        })?;
        if let Some(since) = tally.since() {
            settled_since(desk, since, &mut |it| tally.add(it))?;
        }
    }
    let mut readings = tally.finish(known, desk.freshness().oldest);
    if known {
        evidence::of_the_log(desk, asked, released_at, unsure, &mut readings)?;
    }
    Ok(readings)
}

/// Of what is not settled everything was read before.
fn settled_since(
    desk: &Desk,
    since: DateTime<Utc>,
    add: &mut dyn FnMut(&Subject),
) -> anyhow::Result<()> {
    desk.each(Filter::ActiveSince(since), &mut |matter| {
        if desk.is_settled(matter) {
            add(&matter.subject());
        }
        Ok(())
    })
}

/// Past its limit, and yet not broken: the data is too old to tell.
fn is_unsure(clock: &crate::sla::Clock, now: DateTime<Utc>) -> bool {
    clock.stopped_at.is_none()
        && clock.state == crate::sla::ClockState::Unknown
        && clock.late_at.is_some_and(|it| it < now)
}

/// The newest release that a source tells of, or the launch that the policy does.
fn released_at(desk: &Desk, asked: &[&Definition]) -> anyhow::Result<Option<DateTime<Utc>>> {
    let wanted = Source::Log(Derived::P1FixedUnreleased);
    if desk.missing || asked.iter().all(|it| it.source != wanted) {
        return Ok(None);
    }
    let launched_at = desk.config.release.launched_at;
    let launched_at = launched_at.filter(|it| *it <= desk.now);
    Ok(desk.store.released_at(desk.now)?.max(launched_at))
}

/// What was measured or answered outside, as it was known at `moment`.
pub(in crate::cli) fn outside(
    desk: &Desk,
    definition: &Definition,
    moment: DateTime<Utc>,
) -> anyhow::Result<Reading> {
    let window = Window::back(moment, definition.window);
    let mut reading = match &definition.source {
        Source::Observation => observed(desk, definition, &definition.name, window)?,
        Source::Gain(metric) => observed(desk, definition, metric, window)?,
        Source::Survey(answered) => {
            let answers = desk.store.answers(window)?;
            let mut reading = answers.reading(definition, *answered);
            reading.evidence = Some(evidence(&Evidenced::Survey(*answered), window));
            reading
        }
        Source::Log(_) | Source::Sql(_) => Reading::nothing(definition),
    };
    evidence::hold(desk, &mut reading)?;
    Ok(reading)
}

/// The rows of `metric`, which is another one where the number is what that gained.
fn observed(
    desk: &Desk,
    definition: &Definition,
    metric: &str,
    window: Window,
) -> anyhow::Result<Reading> {
    let Some(chosen) = desk.store.chosen(metric, window.to)? else {
        return Ok(Reading::nothing(definition));
    };
    let mut series = Series::new(definition, window);
    desk.store
        .each_observation(metric, &chosen, window.to, &mut |dimensions, it| {
            series.add(dimensions, it);
        })?;
    let mut reading = series.reading(&chosen);
    let chosen = &chosen;
    let what = match definition.source {
        Source::Gain(_) => Evidenced::Gained { metric, chosen },
        _ => Evidenced::Observed {
            metric,
            kind: definition.kind,
            windowed: definition.window.is_some(),
            chosen,
            is_ratio: reading.ratio.is_some(),
        },
    };
    reading.evidence = Some(evidence(&what, window));
    Ok(reading)
}

/// The policy's own query.
fn by_query(desk: &mut Desk, definition: &Definition, query: &str) -> anyhow::Result<Reading> {
    let mut reading = Reading::nothing(definition);
    reading.source = Some("a query of the policy".into());
    reading.measured_at = desk.freshness().oldest;
    if !desk.is_known() {
        return Ok(reading);
    }
    let window = Window::back(desk.now, definition.window);
    let mut evidence = evidence(&Evidenced::Sql(query), window);
    if evidence.value_sql == query && desk.store.knows_later(desk.now)? {
        let why = "the query does not say `:now`, and the log knows what happened later";
        reading.doubt = Some(Doubt::Failed(why.into()));
        return Ok(reading);
    }
    match desk.store.metric_number(&evidence.value_sql)? {
        Err(why) => reading.doubt = Some(Doubt::Failed(why.into())),
        Ok(Number::Nothing) => {}
        Ok(Number::One(value)) => {
            reading.value = Some(value);
            reading.doubt = None;
        }
        Ok(Number::Ratio { good, total }) => {
            reading.share(Ratio { good, total });
            evidence.value_sql = share_of(&evidence.value_sql);
        }
    }
    reading.evidence = Some(evidence);
    Ok(reading)
}
