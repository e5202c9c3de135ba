use serde::Serialize;

use super::late;
use crate::cli::incident::board::Board;
use crate::cli::incident::decide::hotfix_line;
use crate::cli::incident::view;
use crate::cli::incident::when::t_plus;
use crate::cli::{Ctx, Outcome, shape};
use crate::incident::{self, DeadlineState};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};

/// Show the timetable of a hotfix, planned and actual
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident hotfix plan --sample\n  maestro incident hotfix plan crash --tag v1.1.1-hotfix"
)]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// The tag you mean to give it, to be looked at
    #[arg(long, value_name = "TAG")]
    tag: Option<String>,
}

#[derive(Serialize)]
struct PlanJson {
    schema: &'static str,
    as_of: String,
    id: String,
    marks: Vec<MarkJson>,
    tag_warning: Option<String>,
}

#[derive(Serialize)]
struct MarkJson {
    mark: String,
    text: String,
    planned_at: String,
    done_at: Option<String>,
    state: DeadlineState,
    late_seconds: i64,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    let marks = incident::timeline(board.settings(), it, board.now);
    let current = it.release.as_ref();
    let warning = args
        .tag
        .as_deref()
        .and_then(|tag| incident::tag_warning(tag, current));
    if format == Format::Json {
        let marks = marks.iter().map(|it| MarkJson {
            mark: it.id.clone(),
            text: it.text.clone(),
            planned_at: shape::iso(it.planned_at),
            done_at: it.done_at.map(shape::iso),
            state: it.state,
            late_seconds: late(it.planned_at, it.done_at.unwrap_or(board.now)),
        });
        let report = PlanJson {
            schema: "maestro.incident-hotfix-plan/1",
            as_of: shape::iso(board.now),
            id: it.name.clone(),
            marks: marks.collect(),
            tag_warning: warning,
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    if format != Format::Csv {
        view::next(&mut page, &board, it)?;
        let needed = incident::eligibility(board.settings(), &board.facts(it)?);
        page.line(hotfix_line(&needed));
        if let Some(warning) = warning {
            page.line(Cell::own(format!("! {warning}")).tone(Tone::Warn));
        }
    }
    let start = incident::t0(board.settings(), it);
    let mut table = Table::new(vec![
        Column::new("PLAN"),
        Column::new("MARK").shrinks_to(16),
        Column::new("BY"),
        Column::new("ACTUAL"),
        Column::new("STATE"),
    ]);
    for mark in &marks {
        let actual = mark.done_at.map_or("-".to_owned(), |it| t_plus(start, it));
        table.row(vec![
            Cell::own(t_plus(start, mark.planned_at)),
            Cell::own(mark.text.clone()),
            Cell::own(view::by_clock(mark.planned_at, board.now, board.zone())),
            Cell::own(actual),
            state(
                mark.state,
                late(mark.planned_at, mark.done_at.unwrap_or(board.now)),
                mark.done_at.is_none(),
            ),
        ]);
    }
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn state(state: DeadlineState, late: i64, is_open: bool) -> Cell {
    let words = match state {
        DeadlineState::Missed => format!("missed by {}", shape::rough(late)),
        other => other.as_str().replace('-', " "),
    };
    Cell::own(words).tone(view::tone(state, is_open))
}
