//! What was measured of one tenant.

use chrono::{DateTime, Utc};

use crate::cli::desk::Desk;
use crate::metrics::{Definition, Reading, Series, Source, Window, dimensions};

/// The reading of the rows of one tenant, as it was known at `moment`. Surveys and what follows from
/// the log are of no tenant.
pub(in crate::cli) fn of_tenant(
    desk: &Desk,
    definition: &Definition,
    tenant: &str,
    moment: DateTime<Utc>,
) -> anyhow::Result<Reading> {
    let metric = match &definition.source {
        Source::Observation => definition.name.as_str(),
        Source::Gain(metric) => *metric,
        _ => return Ok(Reading::nothing(definition)),
    };
    let window = Window::back(moment, definition.window);
    let Some(chosen) = desk.store.chosen_of(metric, tenant, window.to)? else {
        return Ok(Reading::nothing(definition));
    };
    let mut series = Series::new(definition, window);
    desk.store
        .each_observation(metric, &chosen, window.to, &mut |row, it| {
            if dimensions::tenant(row).as_deref() == Some(tenant) {
                series.add(row, it);
            }
        })?;
    Ok(series.reading(&chosen))
}
