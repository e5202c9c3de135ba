//! Which runbooks there are, and how fresh they are.

use serde::Serialize;

use super::ListArgs;
use crate::cli::incident::board::Board;
use crate::cli::incident::view::by_clock;
use crate::cli::{Ctx, Outcome, shape};
use crate::incident::{Runbook, runbooks};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    runbooks: Vec<RunbookJson>,
}

#[derive(Serialize)]
struct RunbookJson {
    id: Text,
    title: Text,
    path: Text,
    sha256: Text,
    owner: Option<Text>,
    reviewed_at: Option<String>,
    reviewed_by: Option<Text>,
    changed: bool,
    review_due_at: Option<String>,
    stale: bool,
    incidents: usize,
}

fn all(board: &Board) -> anyhow::Result<Vec<Runbook>> {
    let entries = board.store.runbook_entries(Some(board.now))?;
    Ok(runbooks(
        board.settings(),
        &entries,
        &board.incidents,
        board.now,
    ))
}

pub(super) fn list(ctx: &mut Ctx, args: &ListArgs) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let board = Board::read(ctx)?;
    let all = all(&board)?;
    let stale = all.iter().filter(|it| it.is_stale).count();
    let outcome = if args.exit_code && 0 < stale {
        Outcome::Finding
    } else {
        Outcome::Fine
    };
    if format == Format::Json {
        let report = Report {
            schema: "maestro.incident-runbooks/1",
            as_of: shape::iso(board.now),
            runbooks: all.into_iter().map(json).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(outcome);
    }
    if all.is_empty() {
        ctx.say("no runbook is known; `maestro incident runbook index FOLDER` looks for them");
    }
    let mut page = Page::default();
    let mut table = Table::new(vec![
        Column::new("RUNBOOK"),
        Column::new("OWNER"),
        Column::new("REVIEWED"),
        Column::new("STATE"),
        Column::new("USED").right(),
        Column::new("TITLE").shrinks_to(12).drops(2),
        Column::new("PATH").drops(1),
    ]);
    for it in &all {
        table.row(row(&board, it));
    }
    page.table(table);
    ctx.show(format, &page)?;
    Ok(outcome)
}

fn row(board: &Board, it: &Runbook) -> Vec<Cell> {
    let (zone, now) = (board.zone(), board.now);
    let reviewed = it
        .reviewed_at
        .map_or_else(|| "never".to_owned(), |at| by_clock(at, now, zone));
    let state = match (it.review_due_at, it.changed) {
        (None, _) => Cell::own("stale: never reviewed").tone(Tone::Warn),
        (_, true) => Cell::own("stale: changed since").tone(Tone::Warn),
        (Some(due_at), _) if due_at < now => {
            Cell::own(format!("stale: {}", shape::due(due_at, now))).tone(Tone::Warn)
        }
        (Some(due_at), _) => {
            Cell::own(format!("fresh, again {}", shape::due(due_at, now))).tone(Tone::Good)
        }
    };
    vec![
        Cell::outside(&it.id),
        it.owner.as_ref().map_or_else(|| "-".into(), Cell::outside),
        Cell::own(reviewed),
        state,
        Cell::number(it.n_used),
        Cell::outside(&it.title),
        Cell::outside(&it.path),
    ]
}

fn json(it: Runbook) -> RunbookJson {
    RunbookJson {
        id: it.id,
        title: it.title,
        path: it.path,
        sha256: it.sha256,
        owner: it.owner,
        reviewed_at: it.reviewed_at.map(shape::iso),
        reviewed_by: it.reviewed_by,
        changed: it.changed,
        review_due_at: it.review_due_at.map(shape::iso),
        stale: it.is_stale,
        incidents: it.n_used,
    }
}
