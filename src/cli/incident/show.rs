use super::board::Board;
use super::{json, view};
use crate::cli::{Ctx, Outcome, shape};
use crate::incident::{self, Incident, Kind};
use crate::render::{self, Block, Cell, Format, Line, Page, Tone};

/// Lines of the timeline that are shown; `incident log` shows all.
const NEWEST: usize = 12;

/// Show an incident: what is due next, its deadlines, its actions, what happened
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident show --sample\n  maestro incident show crash --as-of 2026-01-24T13:52:00-05:00"
)]
pub(super) struct Args {
    /// The incident: its name, a part of it, or its number [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    if format == Format::Json {
        render::json(&mut ctx.out, &json::incident(&board, it)?)?;
        return Ok(Outcome::Fine);
    }
    ctx.show(format, &page(&board, it)?)?;
    Ok(Outcome::Fine)
}

fn page(board: &Board, it: &Incident) -> anyhow::Result<Page> {
    let mut page = Page::default();
    view::next(&mut page, board, it)?;
    page.blocks.push(Block::Heading(vec![
        Cell::own(format!("{} ", it.severity())),
        Cell::own(it.name.clone()),
        "  ".into(),
        Cell::outside(&it.title),
    ]));
    page.pairs(essentials(board, it)?);
    if it.kind != Kind::Maintenance {
        page.table(view::deadlines(board, it));
    }
    if !it.actions.is_empty() {
        let mut table = super::action::header();
        for action in &it.actions {
            table.row(super::action::row(board, it, action));
        }
        page.heading("Actions");
        page.table(table);
    }
    let earlier = it.events.len().saturating_sub(NEWEST);
    page.heading(Cell::own(match earlier {
        0 => "What happened".to_owned(),
        n => format!(
            "What happened last ({n} lines before: maestro incident log {})",
            it.handle()
        ),
    }));
    page.table(view::events(board, it, Some(NEWEST)));
    Ok(page)
}

fn essentials(board: &Board, it: &Incident) -> anyhow::Result<Vec<(&'static str, Line)>> {
    let (zone, now) = (board.zone(), board.now);
    let start = incident::t0(board.settings(), it);
    let public = it
        .public_status()
        .map_or_else(String::new, |it| format!(" (for the public: {it})"));
    let mut pairs = vec![
        (
            "status",
            vec![Cell::own(format!("{}{public}", it.status()))],
        ),
        (
            "T+0",
            vec![Cell::own(format!(
                "{}, now {}; {} profile",
                shape::header(start, zone),
                super::when::t_plus(start, now),
                board.settings().profile
            ))],
        ),
    ];
    let mut text = |name: &'static str, text: &Option<crate::model::Text>| {
        pairs.extend(text.as_ref().map(|it| (name, vec![Cell::outside(it)])));
    };
    text("lead", &it.lead);
    text("release", &it.release);
    text("summary", &it.summary);
    text("impact", &it.impact);
    text("affected", &it.affected);
    text("cause", &it.cause);
    text("fixed", &it.fixed);
    text("private", &it.private);
    if it.kind != Kind::Incident {
        pairs.push(("kind", vec![Cell::own(it.kind.as_str())]));
    }
    for linked in board.linked(it)? {
        let line = vec![
            Cell::outside(&linked.reference),
            "  ".into(),
            Cell::outside(&linked.title),
        ];
        pairs.push(("linked", line));
    }
    if let Some(decided) = it.decision() {
        let mut line = vec![
            Cell::own(decided.choice.as_str()).tone(Tone::Strong),
            " by ".into(),
            Cell::outside(&decided.by),
            ": ".into(),
            Cell::outside(&decided.reason),
        ];
        if decided.overrides.is_some() {
            line.push(Cell::own(" OVERRIDE").tone(Tone::Warn));
        }
        pairs.push(("decision", line));
    }
    if let Some(postmortem) = &it.postmortem {
        let mut line = vec![Cell::own(postmortem.state.as_str().to_owned())];
        if let Some(path) = &postmortem.path {
            line.push(" ".into());
            line.push(Cell::outside(path));
        }
        pairs.push(("post-mortem", line));
    }
    Ok(pairs)
}
