//! What the queue says of incidents: one line a fire, one for all actions that are late.

use super::{duty, view};
use crate::cli::desk::Desk;
use crate::cli::shape;
use crate::incident::{self, Kind};
use crate::render::{Cell, Line, Tone};

/// Lines for the head of the queue; none when nothing burns and no action is late.
pub(in crate::cli) fn notices(desk: &Desk, public: bool) -> anyhow::Result<Vec<Line>> {
    let mut incidents = desk.store.incidents(Some(desk.now))?;
    incidents.retain(|it| it.kind == Kind::Incident && !(public && it.is_private()));
    let settings = &desk.config.incident;
    let mut lines: Vec<Line> = Vec::new();
    for it in incidents.iter().filter(|it| it.is_active()) {
        let deadlines = incident::deadlines(settings, it, desk.now);
        let next = incident::next(&deadlines).and_then(|next| {
            let due = shape::due(next.due_at?, desk.now);
            Some(format!(": {}, {due}", duty::to_do(next)))
        });
        let words = format!(
            "! {} {} burns{} (maestro incident)",
            it.severity(),
            it.handle(),
            next.unwrap_or_default()
        );
        lines.push(vec![
            Cell::own(words).tone(view::severity_tone(it.severity())),
        ]);
    }
    let counts = incident::counts(settings, &incidents, desk.now);
    if 0 < counts.actions_late {
        let words = format!(
            "! {} of {} actions after incidents are late (maestro incident action list)",
            counts.actions_late, counts.actions_open
        );
        lines.push(vec![Cell::own(words).tone(Tone::Warn)]);
    }
    Ok(lines)
}
