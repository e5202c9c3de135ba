//! What an extract did, for people and for machines (`maestro.extract/1`).

use serde::Serialize;

use crate::cli::{Ctx, shape};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::store::{ExtractRun, Rejection};

/// Rejections that a table lists; JSON lists all that are kept.
const SHOWN: usize = 20;

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    sources: Vec<Source<'a>>,
}

#[derive(Serialize)]
struct Source<'a> {
    source: &'a Text,
    kind: &'a str,
    dry_run: bool,
    created: u64,
    updated: u64,
    unchanged: u64,
    deleted: u64,
    rejected: u64,
    requests: u64,
    complete: bool,
    synced_through: Option<String>,
    gaps: &'a [Text],
    rejections: Vec<RejectionJson<'a>>,
}

#[derive(Serialize)]
struct RejectionJson<'a> {
    line: Option<u64>,
    column: Option<u64>,
    code: &'a str,
    message: &'a Text,
}

pub(super) fn write(
    ctx: &mut Ctx,
    format: Format,
    runs: &[ExtractRun],
    dry_run: bool,
) -> anyhow::Result<()> {
    if format == Format::Json {
        let sources = runs.iter().map(|it| source(it, dry_run)).collect();
        render::json(
            &mut ctx.out,
            &Report {
                schema: "maestro.extract/1",
                sources,
            },
        )?;
        return Ok(());
    }
    if !ctx.is_talkative() && format == Format::Table {
        let faulty = |it: &&ExtractRun| 0 < it.rejected || !it.gaps.is_empty();
        return ctx.show_fault(&page(runs.iter().filter(faulty), dry_run));
    }
    ctx.show(format, &page(runs.iter(), dry_run))
}

fn page<'a>(runs: impl Iterator<Item = &'a ExtractRun>, dry_run: bool) -> Page {
    let mut page = Page::default();
    for run in runs {
        page.line(line(run, dry_run));
        for gap in &run.gaps {
            page.line(vec![Cell::own("! ").tone(Tone::Warn), Cell::outside(gap)]);
        }
        if !run.rejections.is_empty() {
            page.table(rejected(run));
        }
        let more = usize::try_from(run.rejected)
            .unwrap_or(usize::MAX)
            .saturating_sub(SHOWN);
        if 0 < more {
            page.line(
                Cell::own(format!("{more} more rejected; --format json lists them"))
                    .tone(Tone::Dim),
            );
        }
    }
    page
}

fn line(run: &ExtractRun, dry_run: bool) -> Vec<Cell> {
    let lead = if dry_run { "would be " } else { "" };
    let mut line = vec![
        Cell::outside(&run.source),
        Cell::own(format!(
            ": {lead}{} created, {} updated, {} unchanged",
            run.created, run.updated, run.unchanged
        )),
    ];
    if 0 < run.rejected {
        line.push(Cell::own(format!(", {} rejected", run.rejected)).tone(Tone::Bad));
    }
    if 0 < run.deleted {
        line.push(Cell::own(format!(", {} gone", run.deleted)).tone(Tone::Warn));
    }
    let asked = match run.requests {
        0 => String::new(),
        1 => ", 1 request".to_owned(),
        many => format!(", {many} requests"),
    };
    line.push(Cell::own(format!(" ({}{asked})", run.kind)).tone(Tone::Dim));
    line
}

fn rejected(run: &ExtractRun) -> Table {
    let mut table = Table::new(vec![
        Column::new("LINE").right(),
        Column::new("CODE"),
        Column::new("WHY").shrinks_to(30),
    ]);
    for it in run.rejections.iter().take(SHOWN) {
        let line = it.line.map_or_else(|| "-".to_owned(), |it| it.to_string());
        table.row(vec![
            Cell::own(line),
            Cell::own(it.code.clone()).tone(Tone::Bad),
            Cell::outside(&it.message),
        ]);
    }
    table
}

fn source(run: &ExtractRun, dry_run: bool) -> Source<'_> {
    Source {
        source: &run.source,
        kind: &run.kind,
        dry_run,
        created: run.created,
        updated: run.updated,
        unchanged: run.unchanged,
        // A file never deletes: what it lacks may stand in another one.
        deleted: run.deleted,
        rejected: run.rejected,
        requests: run.requests,
        complete: run.complete,
        synced_through: run.synced_through.map(shape::iso),
        gaps: &run.gaps,
        rejections: run.rejections.iter().map(rejection).collect(),
    }
}

fn rejection(it: &Rejection) -> RejectionJson<'_> {
    let column = it.column.as_ref().and_then(|it| it.raw().parse().ok());
    RejectionJson {
        line: it.line,
        column,
        code: &it.code,
        message: &it.message,
    }
}
