//! Clocks for spreadsheets: moments and seconds instead of words.

use std::io::{self, Write};

use crate::cli::shape::iso;
use crate::model::Text;
use crate::render::{self, Cell};
use crate::sla::Clock;

const TITLES: [&str; 18] = [
    "STATE",
    "REF",
    "ID",
    "CHANNEL",
    "P",
    "PHASE",
    "CLOCK",
    "CYCLE",
    "RULE",
    "CALENDAR",
    "LIMIT_SECONDS",
    "STARTED_AT",
    "DUE_AT",
    "STOPPED_AT",
    "ELAPSED_SECONDS",
    "OVERDUE_SECONDS",
    "CAUSE",
    "TITLE",
];

/// Writes each clock with the title that may be shown.
pub(super) fn write<'a>(
    out: &mut dyn Write,
    clocks: impl Iterator<Item = (&'a Clock, Text)>,
) -> io::Result<()> {
    render::sheet(
        out,
        &TITLES,
        &mut clocks.map(|(clock, title)| row(clock, &title)),
    )
}

fn row(clock: &Clock, title: &Text) -> Vec<Cell> {
    let own = |it: Option<&str>| Cell::own(it.unwrap_or_default());
    vec![
        Cell::own(clock.state.as_str()),
        Cell::outside(&clock.reference),
        Cell::own(clock.conversation.to_string()),
        Cell::own(clock.channel.as_str()),
        own(clock.priority.map(|it| it.as_str())),
        own(clock.phase.as_deref()),
        Cell::own(clock.kind.as_str()),
        Cell::number(clock.cycle),
        Cell::own(&*clock.rule),
        own(clock.calendar.as_deref()),
        clock.limit_seconds.map_or_else(|| "".into(), Cell::number),
        Cell::own(iso(clock.started_at)),
        Cell::own(clock.due_at.map(iso).unwrap_or_default()),
        Cell::own(clock.stopped_at.map(iso).unwrap_or_default()),
        Cell::number(clock.elapsed_seconds),
        Cell::number(clock.overdue_seconds),
        own(clock.cause.map(|it| it.as_str())),
        Cell::outside(title),
    ]
}
