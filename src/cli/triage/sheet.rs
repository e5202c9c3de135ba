//! The queue for spreadsheets.

use crate::cli::shape;
use crate::model::Text;
use crate::render::{Cell, Column, Table};
use crate::triage::Queue;

/// Whole names, and moments instead of "in 2h".
pub(super) fn sheet(queue: &Queue) -> Table {
    let titles = [
        "P",
        "SUSPECTED",
        "REF",
        "ID",
        "CHANNEL",
        "PRIVATE",
        "STATE",
        "TITLE",
        "DUE_AT",
        "OVERDUE_SECONDS",
        "NEXT",
        "OWNER",
        "WHY",
        "URL",
        "REPORTERS",
        "DUPLICATE_OF",
        "SIMILAR_TO",
    ];
    let mut table = Table::new(titles.map(Column::new).into());
    for item in &queue.items {
        let text = |it: &Option<Text>| it.as_ref().map_or_else(|| "".into(), Cell::outside);
        let kin = &item.kin;
        table.row(vec![
            Cell::own(item.priority.map_or("", |it| it.as_str())),
            Cell::own(item.suspected.map_or("", |it| it.as_str())),
            Cell::outside(&item.reference),
            Cell::own(item.id.to_string()),
            Cell::own(item.channel.as_str()),
            Cell::own(if item.private { "yes" } else { "no" }),
            Cell::own(item.standing.state.as_str()),
            Cell::outside(&item.title),
            Cell::own(item.due_at.map(shape::iso).unwrap_or_default()),
            item.overdue_seconds.map_or_else(|| "".into(), Cell::number),
            Cell::own(item.next_action.clone()),
            text(&item.owner),
            Cell::own(item.why.join("; ")),
            text(&item.url),
            Cell::number(item.kin.reporters),
            text(&kin.duplicate_of.as_ref().map(|it| it.reference.clone())),
            text(&kin.similar.as_ref().map(|it| it.0.reference.clone())),
        ]);
    }
    table
}
