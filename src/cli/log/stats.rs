use std::collections::BTreeMap;

use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::render::{self, Cell, Column, Format, Page, Table};

/// Count what is in the log
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro log stats --sample")]
pub(super) struct Args {}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    conversations: u64,
    messages: u64,
    events: u64,
    decisions: u64,
    runs: u64,
    by_channel: BTreeMap<&'static str, u64>,
    first_at: Option<String>,
    last_at: Option<String>,
    size_bytes: u64,
}

pub(super) fn run(ctx: &mut Ctx, _: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let store = ctx.read_log()?.store;
    let as_of = ctx.as_of();
    let found = store.statistics(as_of)?;
    if format == Format::Json {
        let report = Report {
            schema: "maestro.log-stats/1",
            as_of: shape::iso(ctx.now),
            conversations: found.conversations,
            messages: found.messages,
            events: found.events,
            decisions: found.decisions,
            runs: found.runs,
            by_channel: found
                .by_channel
                .iter()
                .map(|(it, n)| (it.as_str(), *n))
                .collect(),
            first_at: found.first_at.map(shape::iso),
            last_at: found.last_at.map(shape::iso),
            size_bytes: found.size_bytes,
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let moment = |it: Option<_>| Cell::own(it.map_or_else(|| "-".to_owned(), shape::iso));
    let mut page = Page::default();
    page.pairs(vec![
        ("conversations", vec![Cell::number(found.conversations)]),
        ("messages", vec![Cell::number(found.messages)]),
        ("events", vec![Cell::number(found.events)]),
        ("decisions", vec![Cell::number(found.decisions)]),
        ("extracts", vec![Cell::number(found.runs)]),
        ("first", vec![moment(found.first_at)]),
        ("last", vec![moment(found.last_at)]),
        ("size", vec![Cell::own(size(found.size_bytes))]),
    ]);
    let mut table = Table::new(vec![
        Column::new("CHANNEL"),
        Column::new("CONVERSATIONS").right(),
    ]);
    for (channel, n) in &found.by_channel {
        table.row(vec![Cell::own(channel.as_str()), Cell::number(n)]);
    }
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// In the units of `ls -h`: powers of 1,024, one digit after the point below ten.
fn size(bytes: u64) -> String {
    let units = ["B", "KiB", "MiB", "GiB", "TiB"];
    let mut tenths = u128::from(bytes) * 10;
    let mut unit = 0;
    while 10_240 <= tenths && unit + 1 < units.len() {
        tenths /= 1024;
        unit += 1;
    }
    if tenths < 100 && 0 < unit {
        format!("{}.{} {}", tenths / 10, tenths % 10, units[unit])
    } else {
        format!("{} {}", tenths / 10, units[unit])
    }
}
