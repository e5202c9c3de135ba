//! Whether a number can be recounted in SQL, and how.

use chrono::{DateTime, Utc};

use crate::cli::desk::Desk;
use crate::metrics::{Definition, Derived, Reading, Source, Window};
use crate::store::{Evidenced, evidence};

/// How far a recount may be off: the order in which fractions are added.
const SLACK: f64 = 1e-9;

/// Says why metrics that follow from the log carry no SQL at this moment, or `None` where they do.
pub(in crate::cli) fn why_none(desk: &Desk) -> anyhow::Result<Option<&'static str>> {
    if desk.store.knows_later(desk.now)? {
        return Ok(Some(
            "the log knows what happened later; it keeps what metrics count as it stands, not as it stood",
        ));
    }
    if desk.subjects_since()?.is_none() {
        return Ok(Some(
            "what metrics count was kept for another policy; `maestro extract` keeps it for this one",
        ));
    }
    Ok(None)
}

/// Gives readings their SQL where the log keeps what they count. `unsure`: a clock is past its
/// limit, and the data too old to call it broken.
pub(super) fn of_the_log(
    desk: &Desk,
    asked: &[&Definition],
    released_at: Option<DateTime<Utc>>,
    unsure: bool,
    readings: &mut [Reading],
) -> anyhow::Result<()> {
    let Some(since) = desk.subjects_since()? else {
        return Ok(());
    };
    for reading in readings {
        let definition = asked.iter().find(|it| it.name == reading.metric);
        let Some((definition, Source::Log(derived))) = definition.map(|it| (it, &it.source)) else {
            continue;
        };
        let window = Window::back(desk.now, definition.window);
        let reaches_back = match derived {
            Derived::P1FixedUnreleased => released_at.unwrap_or(desk.now),
            it if it.is_of_the_open() => desk.now,
            _ => window.from,
        };
        if reaches_back < since || (unsure && *derived == Derived::SlaCompliance) {
            continue;
        }
        let what = Evidenced::Log {
            derived: *derived,
            released_at,
        };
        reading.evidence = Some(evidence(&what, window));
        hold(desk, reading)?;
    }
    Ok(())
}

/// Evidence that gives another number than the one shown is none.
pub(super) fn hold(desk: &Desk, reading: &mut Reading) -> anyhow::Result<()> {
    let Some(evidence) = &reading.evidence else {
        return Ok(());
    };
    let recounted = desk.store.recount(&evidence.value_sql)?;
    let holds = match (recounted, reading.value) {
        (Some(a), Some(b)) => (a - b).abs() <= SLACK * b.abs().max(1.0),
        (a, b) => a.is_none() && b.is_none(),
    };
    if !holds {
        reading.evidence = None;
    }
    Ok(())
}
