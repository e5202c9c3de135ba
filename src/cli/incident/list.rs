use serde::Serialize;

use super::board::Board;
use super::{json, view};
use crate::cli::{Ctx, Outcome, shape};
use crate::incident::{self, ActionState, Incident, Kind};
use crate::model::Priority;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};

/// List incidents, what is due first on top (as `maestro incident` alone)
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(
    after_help = "Examples:\n  maestro incident list --sample\n  maestro incident list --all --severity P0 --format csv"
)]
pub(super) struct Args {
    /// Show the closed ones, too
    #[arg(long)]
    all: bool,

    /// Show only those of this severity now: P0 to P3
    #[arg(long, value_name = "P")]
    severity: Option<Priority>,

    /// Show only this kind: incident, maintenance or drill
    #[arg(long, value_name = "KIND")]
    kind: Option<Kind>,

    /// Leave private incidents out
    #[arg(long)]
    public: bool,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    incidents: Vec<json::OneJson>,
    actions: Vec<ActionOf>,
}

#[derive(Serialize)]
struct ActionOf {
    incident: String,
    #[serde(flatten)]
    action: json::ActionJson,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let board = Board::read(ctx)?;
    let shown = shown(&board, args);
    if format == Format::Json {
        let report = Report {
            schema: "maestro.incidents/1",
            as_of: shape::iso(board.now),
            incidents: shown.iter().map(|it| json::one(&board, it)).collect(),
            actions: actions(&board, args),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    if format != Format::Csv && shown.iter().any(|it| it.is_active()) {
        lead(&mut page, &board, &shown)?;
    }
    page.table(table(&board, &shown));
    if format != Format::Csv {
        let open = open_actions(&board, args);
        if !open.rows.is_empty() {
            page.heading("Actions still open");
            page.table(open);
        }
    }
    if shown.is_empty() && !board.missing {
        ctx.say("no incident is open");
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// The incident that needs somebody first, before the table of all.
fn lead(page: &mut Page, board: &Board, shown: &[&Incident]) -> anyhow::Result<()> {
    let first = shown
        .iter()
        .find(|it| it.is_active() && it.kind == Kind::Incident);
    first.map_or(Ok(()), |it| view::next(page, board, it))
}

fn shown<'a>(board: &'a Board, args: &Args) -> Vec<&'a Incident> {
    let mut shown: Vec<&Incident> = board
        .incidents
        .iter()
        .filter(|it| args.all || !it.is_closed())
        .filter(|it| {
            args.severity
                .is_none_or(|severity| it.severity() == severity)
        })
        .filter(|it| args.kind.is_none_or(|kind| it.kind == kind))
        .filter(|it| !args.public || !it.is_private())
        .collect();
    let due = |it: &Incident| incident::next(&board.deadlines(it)).and_then(|it| it.due_at);
    shown.sort_by_key(|it| {
        let due_at = due(it);
        (
            it.is_closed(),
            !it.is_active(),
            due_at.is_none(),
            due_at,
            it.id,
        )
    });
    shown
}

fn table(board: &Board, shown: &[&Incident]) -> Table {
    let mut table = Table::new(vec![
        Column::new("P"),
        Column::new("INCIDENT"),
        Column::new("STATUS"),
        Column::new("NEXT"),
        Column::new("DUE").right(),
        Column::new("LEAD").drops(1),
        Column::new("TITLE").shrinks_to(12).drops(2),
    ]);
    for it in shown {
        let deadlines = board.deadlines(it);
        let next = incident::next(&deadlines);
        let due_at = next.and_then(|it| it.due_at);
        let due = due_at.map_or_else(
            || Cell::own("-"),
            |due_at| {
                let tone = if due_at < board.now {
                    Tone::Bad
                } else {
                    Tone::Plain
                };
                Cell::own(shape::due(due_at, board.now)).tone(tone)
            },
        );
        let kind = if it.kind == Kind::Incident {
            String::new()
        } else {
            format!(" ({})", it.kind)
        };
        table.row(vec![
            Cell::own(it.severity().as_str()).tone(view::severity_tone(it.severity())),
            Cell::own(it.name.clone()),
            Cell::own(format!("{}{kind}", it.status())),
            Cell::own(next.map_or("-", |it| it.duty.as_str())),
            due,
            it.lead.as_ref().map_or_else(|| "-".into(), Cell::outside),
            Cell::outside(&it.title),
        ]);
    }
    table
}

fn actions(board: &Board, args: &Args) -> Vec<ActionOf> {
    let open = board
        .incidents
        .iter()
        .filter(|it| !args.public || !it.is_private());
    open.flat_map(|it| {
        it.open_actions().map(|action| ActionOf {
            incident: it.name.clone(),
            action: json::action(action, board.now),
        })
    })
    .collect()
}

fn open_actions(board: &Board, args: &Args) -> Table {
    let mut table = super::action::header();
    for it in &board.incidents {
        if args.public && it.is_private() {
            continue;
        }
        for action in it.actions.iter().filter(|it| it.state == ActionState::Open) {
            table.row(super::action::row(board, it, action));
        }
    }
    table
}
