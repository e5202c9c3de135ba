use std::rc::Rc;

use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::json::{self, Tally};
use super::rows::{Head, cells, rows, sort, summary_line};
use super::sheet;
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::sla::{Clock, ClockKind, ClockState};

/// Rows on a terminal unless `--all` or `--limit` says otherwise.
const ROWS: usize = 40;

/// Show every clock, running and settled
///
/// Open clocks come first, in the order in which they break.
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(after_help = "\
Examples:
  maestro sla status --sample
  maestro sla status --state breached_open,at_risk
  maestro sla status '#142' --format json")]
pub(super) struct Args {
    /// Conversations: #142 or 142, owner/repo#142, a URL or a short id [default: all]
    #[arg(value_name = "REF")]
    references: Vec<String>,

    /// Show only clocks in this state; several with commas between them
    #[arg(long, value_name = "STATE", value_delimiter = ',', value_parser = states())]
    state: Vec<ClockState>,

    /// Show only this clock; several with commas between them
    #[arg(long, value_name = "CLOCK", value_delimiter = ',', value_parser = clocks())]
    clock: Vec<ClockKind>,

    /// Show at most N rows [default: 40 on a terminal, all through a pipe]
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

    /// Show every row, on a terminal too
    #[arg(long, conflicts_with = "limit")]
    all: bool,

    /// End with 3 when a promise is broken and still open, with 4 when nobody can tell
    #[arg(long)]
    exit_code: bool,
}

/// The states by name, so that help and completions list them.
fn states() -> impl TypedValueParser<Value = ClockState> {
    PossibleValuesParser::new(ClockState::ALL.map(ClockState::as_str)).try_map(|text| {
        let known = ClockState::ALL.into_iter().find(|it| it.as_str() == text);
        known.ok_or("unknown state")
    })
}

/// The clocks by name.
pub(super) fn clocks() -> impl TypedValueParser<Value = ClockKind> {
    PossibleValuesParser::new(ClockKind::ALL.map(ClockKind::as_str))
        .try_map(|text| text.parse::<ClockKind>())
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let desk = Desk::open(ctx)?;
    let mut rows = rows(&desk, &args.references, &|it| {
        (args.state.is_empty() || args.state.contains(&it.state))
            && (args.clock.is_empty() || args.clock.contains(&it.kind))
    })?;
    sort(&mut rows);
    let freshness = desk.freshness();
    let (heads, clocks): (Vec<Rc<Head>>, Vec<Clock>) =
        rows.into_iter().map(|it| (it.head, it.clock)).unzip();
    match format {
        Format::Json => {
            let summary = Tally::of(&clocks).summary();
            let report = json::report(
                "maestro.sla-status/1",
                ctx.now,
                &desk.config.sla.revision,
                summary,
                freshness.faults.clone(),
                &clocks,
            );
            render::json(&mut ctx.out, &report)?;
        }
        Format::Csv => {
            let titles = heads.iter().map(|it| it.title.clone());
            sheet::write(&mut ctx.out, clocks.iter().zip(titles))?;
        }
        _ => {
            let limit = ctx
                .screen()
                .width
                .filter(|_| !args.all)
                .map_or(usize::MAX, |_| args.limit.unwrap_or(ROWS));
            let limit = args.limit.map_or(limit, |it| it.min(limit));
            let page = page(&desk, &heads, &clocks, limit);
            ctx.show(format, &page)?;
        }
    }
    Ok(if args.exit_code {
        outcome(&clocks, !freshness.faults.is_empty())
    } else {
        Outcome::Fine
    })
}

fn outcome(clocks: &[Clock], stale: bool) -> Outcome {
    if clocks
        .iter()
        .any(|it| it.state == ClockState::BreachedOpen && !it.best_effort)
    {
        return Outcome::Finding;
    }
    if stale {
        Outcome::CannotTell
    } else {
        Outcome::Fine
    }
}

fn page(desk: &Desk, heads: &[Rc<Head>], clocks: &[Clock], limit: usize) -> Page {
    let mut page = Page::default();
    page.line(summary_line(&Tally::of(clocks)));
    for fault in desk.freshness().faults {
        page.line(Cell::own(format!("! {fault}")).tone(Tone::Warn));
    }
    if clocks.is_empty() {
        return page;
    }
    let mut table = Table::new(vec![
        Column::new("STATE"),
        Column::new("REF"),
        Column::new("P").drops(3),
        Column::new("CLOCK"),
        Column::new("DUE").drops(4),
        Column::new("LEFT").right(),
        Column::new("USED").right().drops(1),
        Column::new("LIMIT").right().drops(2),
        Column::new("RULE").drops(0),
        Column::new("TITLE").shrinks_to(24),
    ]);
    let repository = desk.one_repository();
    for (clock, head) in clocks.iter().zip(heads).take(limit) {
        table.row(cells(desk, clock, &head.title, repository));
    }
    page.table(table);
    if limit < clocks.len() {
        page.line(
            Cell::own(format!("{} more; --all shows them", clocks.len() - limit)).tone(Tone::Dim),
        );
    }
    page
}
