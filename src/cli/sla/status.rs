use std::rc::Rc;

use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::json::{self, Tally};
use super::sheet::sheet;
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome, shape};
use crate::model::{ConversationId, Text};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::sla::{Clock, ClockKind, ClockState, format_seconds};
use crate::store::Filter;

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
    /// Conversations: #142, owner/repo#142, a URL or a short id [default: all]
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

/// A clock with what only tables and findings show of its conversation, which is kept once.
pub(super) struct Row {
    pub(super) clock: Clock,
    pub(super) head: Rc<Head>,
}

pub(super) struct Head {
    pub(super) title: Text,
    pub(super) url: Option<Text>,
    pub(super) private: bool,
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
            ctx.show(format, &sheet(clocks.iter().zip(titles)))?;
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

/// The clocks of the named conversations, or of all.
pub(super) fn rows(
    desk: &Desk,
    references: &[String],
    wanted: &dyn Fn(&Clock) -> bool,
) -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    let mut take = |matter: &Matter<'_>| {
        let head = head(matter);
        let wanted = matter.clocks.iter().filter(|it| wanted(it));
        rows.extend(wanted.map(|it| Row {
            clock: it.clone(),
            head: Rc::clone(&head),
        }));
        Ok(())
    };
    if references.is_empty() {
        desk.each(Filter::All, &mut take)?;
    } else {
        desk.named(references, &mut take)?;
    }
    Ok(rows)
}

pub(super) fn head(matter: &Matter<'_>) -> Rc<Head> {
    let conversation = matter.timeline.conversation;
    Rc::new(Head {
        title: conversation.title.clone(),
        url: conversation.url.clone(),
        private: conversation.private,
    })
}

/// Open ones first; within each, by due moment and then by conversation.
pub(super) fn sort(rows: &mut [Row]) {
    rows.sort_by_key(|it| order(&it.clock));
}

fn order(
    clock: &Clock,
) -> (
    bool,
    bool,
    Option<chrono::DateTime<chrono::Utc>>,
    ConversationId,
    ClockKind,
    u32,
) {
    let due_at = clock.due_at;
    (
        !clock.state.is_open(),
        due_at.is_none(),
        due_at,
        clock.conversation,
        clock.kind,
        clock.cycle,
    )
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
    let repository = shape::one_repository(clocks.iter().map(|it| (it.channel, &it.reference)));
    for (clock, head) in clocks.iter().zip(heads).take(limit) {
        table.row(cells(desk, clock, &head.title, repository.as_deref()));
    }
    page.table(table);
    if limit < clocks.len() {
        page.line(
            Cell::own(format!("{} more; --all shows them", clocks.len() - limit)).tone(Tone::Dim),
        );
    }
    page
}

/// `214 clocks: 2 breached open, 3 at risk, 9 running …`: only what there is.
pub(super) fn summary_line(tally: &Tally) -> Vec<Cell> {
    let mut line = vec![Cell::own(clock_count(tally.clocks()))];
    let mut lead = ": ";
    for state in ClockState::ALL {
        let n = tally.of_state(state);
        if n == 0 {
            continue;
        }
        line.push(lead.into());
        line.push(Cell::own(format!("{n} {}", state.as_str().replace('_', " "))).tone(tone(state)));
        lead = ", ";
    }
    line
}

pub(super) fn tone(state: ClockState) -> Tone {
    match state {
        ClockState::BreachedOpen => Tone::Bad,
        ClockState::AtRisk | ClockState::Unknown => Tone::Warn,
        ClockState::Met => Tone::Good,
        ClockState::BreachedClosed | ClockState::Cancelled | ClockState::Paused => Tone::Dim,
        ClockState::Running | ClockState::OpenEnded => Tone::Plain,
    }
}

pub(super) fn cells(
    desk: &Desk,
    clock: &Clock,
    title: &Text,
    repository: Option<&str>,
) -> Vec<Cell> {
    let zone = desk.config.project.timezone;
    let due = clock.due_at.map_or_else(
        || "next release".to_owned(),
        |it| shape::local(it, zone, desk.now),
    );
    vec![
        Cell::own(clock.state.as_str()).tone(tone(clock.state)),
        Cell::outside(&shape::short(&clock.reference, repository)),
        Cell::own(clock.priority.map_or("-", |it| it.as_str())),
        Cell::own(clock.kind.as_str()),
        Cell::own(due),
        Cell::own(left(clock)),
        Cell::own(shape::rough(clock.elapsed_seconds)),
        Cell::own(
            clock
                .limit_seconds
                .map_or_else(|| "-".to_owned(), format_seconds),
        ),
        Cell::own(&*clock.rule),
        Cell::outside(title),
    ]
}

/// What is left of the limit, or by how much it was passed; in time of the clock's calendar.
pub(super) fn left(clock: &Clock) -> String {
    let Some(limit) = clock.limit_seconds else {
        return "-".to_owned();
    };
    let left = limit - clock.elapsed_seconds;
    match clock.state {
        _ if left < 0 => format!("-{}", shape::rough(-left)),
        ClockState::Running | ClockState::AtRisk | ClockState::Paused => shape::rough(left),
        _ => "-".to_owned(),
    }
}

pub(super) fn clock_count(n: usize) -> String {
    if n == 1 {
        "1 clock".to_owned()
    } else {
        format!("{n} clocks")
    }
}
