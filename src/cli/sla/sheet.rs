//! Clocks for spreadsheets: moments and seconds instead of words.

use crate::cli::shape::iso;
use crate::model::Text;
use crate::render::{Cell, Column, Page, Table};
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

/// Each clock with the title that may be shown.
pub(super) fn sheet<'a>(clocks: impl Iterator<Item = (&'a Clock, Text)>) -> Page {
    let mut table = Table::new(TITLES.map(Column::new).into());
    for (clock, title) in clocks {
        table.row(row(clock, &title));
    }
    let mut page = Page::default();
    page.table(table);
    page
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
