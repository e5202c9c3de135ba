use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::store::{ExtractRun, Sync};

/// Show what was extracted, when, and how far each source is followed
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro extract status")]
pub(super) struct Args {
    /// Show at most the last N runs
    #[arg(long, value_name = "N", default_value_t = 10)]
    limit: usize,
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    syncs: Vec<SyncJson<'a>>,
    runs: Vec<RunJson<'a>>,
}

#[derive(Serialize)]
struct SyncJson<'a> {
    channel: &'static str,
    scope: &'a str,
    synced_through: String,
    complete: bool,
}

#[derive(Serialize)]
struct RunJson<'a> {
    id: i64,
    source: &'a Text,
    kind: &'a str,
    finished_at: String,
    created: u64,
    updated: u64,
    unchanged: u64,
    rejected: u64,
    requests: u64,
    complete: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let store = ctx.read_log()?.store;
    let now = ctx.now;
    let syncs = store.syncs()?;
    let mut runs = store.runs()?;
    runs.retain(|it| it.finished_at <= now);
    runs.truncate(args.limit);
    if format == Format::Json {
        let report = Report {
            schema: "maestro.extract-status/1",
            as_of: shape::iso(now),
            syncs: syncs.iter().map(sync).collect(),
            runs: runs.iter().map(run_json).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    if syncs.is_empty() {
        page.line(Cell::own("Nothing was ever extracted into this log."));
    }
    page.table(followed(&syncs, now));
    page.table(table(&runs));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn followed(syncs: &[Sync], now: DateTime<Utc>) -> Table {
    let mut table = Table::new(vec![
        Column::new("CHANNEL"),
        Column::new("SCOPE").shrinks_to(16),
        Column::new("FOLLOWED UP TO"),
        Column::new("AGE").right(),
    ]);
    for it in syncs {
        let age = shape::rough((now - it.synced_through).num_seconds().max(0));
        let age = if it.complete {
            Cell::own(age)
        } else {
            Cell::own(format!("{age}, incomplete")).tone(Tone::Warn)
        };
        let scope = if it.scope.is_empty() {
            "-".into()
        } else {
            Cell::outside(&Text::from(it.scope.as_str()))
        };
        table.row(vec![
            Cell::own(it.channel.as_str()),
            scope,
            Cell::own(shape::iso(it.synced_through)),
            age,
        ]);
    }
    table
}

fn table(runs: &[ExtractRun]) -> Table {
    let mut table = Table::new(vec![
        Column::new("RUN").right(),
        Column::new("WHEN"),
        Column::new("SOURCE").shrinks_to(16),
        Column::new("CREATED").right(),
        Column::new("UPDATED").right(),
        Column::new("UNCHANGED").right().drops(0),
        Column::new("REJECTED").right(),
    ]);
    for it in runs {
        table.row(vec![
            Cell::number(it.id),
            Cell::own(shape::iso(it.finished_at)),
            Cell::outside(&it.source),
            Cell::number(it.created),
            Cell::number(it.updated),
            Cell::number(it.unchanged),
            Cell::number(it.rejected),
        ]);
    }
    table
}

fn sync(it: &Sync) -> SyncJson<'_> {
    SyncJson {
        channel: it.channel.as_str(),
        scope: &it.scope,
        synced_through: shape::iso(it.synced_through),
        complete: it.complete,
    }
}

fn run_json(it: &ExtractRun) -> RunJson<'_> {
    RunJson {
        id: it.id,
        source: &it.source,
        kind: &it.kind,
        finished_at: shape::iso(it.finished_at),
        created: it.created,
        updated: it.updated,
        unchanged: it.unchanged,
        rejected: it.rejected,
        requests: it.requests,
        complete: it.complete,
    }
}
