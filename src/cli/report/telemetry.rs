//! The observations behind a roadmap that follows what the product tells.

use std::collections::BTreeMap;

use super::span::Asked;
use crate::cli::desk::Desk;
use crate::metrics::{Chosen, Definition, RequiresSync, Series, Source, Window, dimensions};
use crate::model::Text;
use crate::report::{SIGNALS, Signal, TelemetryView};

/// Every signal, known or not, where the report asks for them.
pub(super) fn telemetry(desk: &Desk, asked: &Asked) -> anyhow::Result<Vec<TelemetryView>> {
    if !asked.from_telemetry {
        return Ok(Vec::new());
    }
    let window = asked.period.window;
    let window = Window {
        from: window.from,
        to: window.to,
    };
    SIGNALS.iter().map(|it| view(desk, it, window)).collect()
}

fn view(desk: &Desk, signal: &Signal, window: Window) -> anyhow::Result<TelemetryView> {
    let Some(chosen) = desk.store.chosen(signal.metric, window.to)? else {
        return Ok(TelemetryView::new(signal, Vec::new()));
    };
    // A total says nothing of its parts.
    let parts = Chosen {
        is_total: false,
        ..chosen
    };
    let definition = definition(signal);
    let mut series: BTreeMap<String, Series> = BTreeMap::new();
    desk.store
        .each_observation(signal.metric, &parts, window.to, &mut |row, it| {
            let known = series.entry(row.to_owned());
            let series = known.or_insert_with(|| Series::new(&definition, window));
            series.add(row, it);
        })?;
    let mut values: BTreeMap<Text, f64> = BTreeMap::new();
    for (row, series) in series {
        // A plan is read by everybody: whose numbers they are is not told.
        let (Some(name), Some(value)) = (dimensions::name(&row), series.reading(&parts).value)
        else {
            continue;
        };
        let known = values.entry(name).or_default();
        *known = match signal.takes_largest {
            true => known.max(value),
            false => *known + value,
        };
    }
    Ok(TelemetryView::new(signal, values.into_iter().collect()))
}

fn definition(signal: &Signal) -> Definition {
    Definition {
        name: signal.metric.to_owned(),
        title: signal.title.to_owned(),
        kind: signal.kind,
        unit: signal.unit,
        source: Source::Observation,
        window: Some(0),
        max_age: None,
        min_sample: None,
        direction: None,
        requires_sync: RequiresSync::None,
        defined_by: "S4 §Roadmap lock".to_owned(),
        counted: "by dimensions, within the period".to_owned(),
    }
}
