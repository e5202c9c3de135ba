//! How a metric went: what it was at each of several moments.

use chrono::{DateTime, Utc};

use crate::cli::desk::Desk;
use crate::metrics::{Definition, Series, Source, Window};

/// What a metric from outside was at each moment, as the source tells it that measured last; `None`
/// where nobody had measured yet, and of what follows from the log. `moments` are oldest first.
pub(in crate::cli) fn course(
    desk: &Desk,
    definition: &Definition,
    moments: &[DateTime<Utc>],
) -> anyhow::Result<Vec<Option<f64>>> {
    let windows = moments
        .iter()
        .map(|it| Window::back(*it, definition.window));
    match &definition.source {
        Source::Observation => observed(desk, definition, &definition.name, windows.collect()),
        Source::Gain(metric) => observed(desk, definition, metric, windows.collect()),
        Source::Survey(answered) => windows
            .map(|it| {
                let answers = desk.store.answers(it)?;
                Ok(answers.reading(definition, *answered).value)
            })
            .collect(),
        Source::Log(_) | Source::Sql(_) => Ok(vec![None; moments.len()]),
    }
}

/// One pass over the rows for all windows.
fn observed(
    desk: &Desk,
    definition: &Definition,
    metric: &str,
    windows: Vec<Window>,
) -> anyhow::Result<Vec<Option<f64>>> {
    let nothing = vec![None; windows.len()];
    let Some(last) = windows.last().map(|it| it.to) else {
        return Ok(nothing);
    };
    let Some(chosen) = desk.store.chosen(metric, last)? else {
        return Ok(nothing);
    };
    let mut all: Vec<Series> = windows
        .into_iter()
        .map(|it| Series::new(definition, it))
        .collect();
    desk.store
        .each_observation(metric, &chosen, last, &mut |dimensions, it| {
            all.iter_mut().for_each(|series| series.add(dimensions, it));
        })?;
    Ok(all
        .into_iter()
        .map(|it| it.reading(&chosen).value)
        .collect())
}
