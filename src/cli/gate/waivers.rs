use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

use super::bench::Bench;
use super::view;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::gate::{Entry, Waiver};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::sla::Span;

/// List what is waived, and until when
///
/// The newest waiver of each criterion, those that are over for a month, too. It shows, and ends
/// with 0.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro gate waivers --sample\n  maestro gate waivers --expiring 14d --sample"
)]
pub(super) struct Args {
    /// Show only those that end within this time, and those that are over
    #[arg(long, value_name = "D")]
    expiring: Option<String>,
}

/// Seconds that an expired waiver is still told of.
const TOLD_FOR: i64 = 30 * 86_400;

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    waivers: Vec<WaiverJson>,
}

#[derive(Serialize)]
struct WaiverJson {
    id: String,
    gate: String,
    criterion: String,
    item: Option<Text>,
    by: Text,
    reason: Text,
    compensating: Option<Text>,
    at: String,
    until_at: String,
    expired: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let bench = Bench::open(ctx)?;
    let within = args
        .expiring
        .as_deref()
        .map(|it| within(it, bench.now))
        .transpose()?;
    let mut waivers = bench.records.waivers();
    waivers.retain(|(_, it)| {
        let told = (bench.now - it.until).num_seconds() <= TOLD_FOR;
        told && within.is_none_or(|within| it.until <= within)
    });
    waivers.sort_by_key(|(entry, it)| (it.until, entry.id));
    if format == Format::Json {
        let report = Report {
            schema: "maestro.gate-waivers/1",
            as_of: shape::iso(ctx.now),
            waivers: waivers
                .iter()
                .map(|(entry, it)| json(&bench, entry, it))
                .collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    if waivers.is_empty() {
        ctx.say("nothing is waived");
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    page.table(table(&bench, &waivers));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn within(text: &str, now: DateTime<Utc>) -> anyhow::Result<DateTime<Utc>> {
    let seconds = match text.parse() {
        Ok(Span::Seconds(seconds)) => Some(seconds),
        _ => None,
    };
    let ends = seconds
        .and_then(TimeDelta::try_seconds)
        .and_then(|it| now.checked_add_signed(it));
    ends.ok_or_else(|| {
        UserError::usage(format!("--expiring: `{text}` is no length of time"))
            .hint("write 14d")
            .into()
    })
}

fn json(bench: &Bench, entry: &Entry, it: &Waiver) -> WaiverJson {
    WaiverJson {
        id: entry.id.to_string(),
        gate: it.gate.clone(),
        criterion: it.criterion.clone(),
        item: it.item.clone(),
        by: it.by.clone(),
        reason: it.reason.clone(),
        compensating: it.compensating.clone(),
        at: shape::iso(entry.at),
        until_at: shape::iso(it.until),
        expired: it.until <= bench.now,
    }
}

fn table(bench: &Bench, waivers: &[(&Entry, &Waiver)]) -> Table {
    let mut table = Table::new(vec![
        Column::new("ID"),
        Column::new("GATE"),
        Column::new("CRITERION"),
        Column::new("UNTIL"),
        Column::new("LEFT").right(),
        Column::new("BY").drops(1),
        Column::new("REASON").shrinks_to(16),
    ]);
    for (entry, it) in waivers {
        let left = (it.until - bench.now).num_seconds();
        let left = if left <= 0 {
            Cell::own(format!("{} over", shape::rough(-left))).tone(Tone::Bad)
        } else {
            let tone = if left < 86_400 {
                Tone::Warn
            } else {
                Tone::Plain
            };
            Cell::own(shape::rough(left)).tone(tone)
        };
        let gate = match &it.item {
            Some(item) => Cell::outside(&shape::after_words(&it.gate, item)),
            None => Cell::own(it.gate.clone()),
        };
        table.row(vec![
            Cell::own(entry.id.to_string()),
            gate,
            Cell::own(it.criterion.clone()),
            view::when(bench, it.until),
            left,
            Cell::outside(&it.by),
            Cell::outside(&it.reason),
        ]);
    }
    table
}
