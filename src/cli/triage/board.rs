use serde::Serialize;

use super::json::{self, ItemJson};
use super::kin;
use super::{row, view};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, shape};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::sla::Span;
use crate::store::Filter;
use crate::triage::{self, Problem, Progress};

/// Show the worst open problems, each with its owner and deadline
///
/// Worst is by priority, then by how many customers wrote about it, then by age. What is parked,
/// closed or our own is not on it. A problem is mitigated by a reply of the kind `mitigation` (a
/// template of your own) that tells people how to live with it, or by a label of
/// `sla.mitigation_labels`. The people of its duplicates count with a problem. Ends with 3 when any
/// of the open problems is late, shown or not, with 4 when nobody can tell.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage board --sample
  maestro triage board --top 5 --sla 24h --format markdown --sample")]
pub(super) struct Args {
    /// Show so many; all are counted
    #[arg(long, value_name = "N", default_value_t = 10)]
    top: usize,

    /// The time for a fix or a mitigation, of wall time from the opening
    #[arg(long, value_name = "D", default_value = "72h", value_parser = seconds)]
    sla: i64,

    /// Leave private conversations out
    #[arg(long)]
    public: bool,
}

fn seconds(text: &str) -> Result<i64, String> {
    match text.parse()? {
        Span::Seconds(seconds) => Ok(seconds),
        Span::BusinessDays(_) => Err("business days are no wall time, write `72h`".to_owned()),
    }
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    sla_seconds: i64,
    late: usize,
    without_owner: usize,
    items: Vec<ProblemJson<'a>>,
}

#[derive(Serialize)]
struct ProblemJson<'a> {
    #[serde(flatten)]
    item: ItemJson<'a>,
    reporters: usize,
    began_at: String,
    fix_due_at: Option<String>,
    mitigated_at: Option<String>,
    progress: &'static str,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let desk = Desk::open(ctx)?;
    let mut problems = Vec::new();
    desk.each(Filter::Unsettled, &mut |matter| {
        let problem = triage::problem(&matter.case(), args.sla);
        problems.extend(problem.filter(|it| !(args.public && it.item.private)));
        Ok(())
    })?;
    for it in &mut problems {
        it.reporters = kin::people_of(&desk, &it.item)?;
    }
    let board = triage::board(problems);
    let shown = &board[..args.top.min(board.len())];
    if format == Format::Json {
        render::json(&mut ctx.out, &report(&desk, args, &board, shown))?;
    } else {
        let page = match format {
            Format::Csv => sheet(shown),
            _ => page(&desk, args, &board, shown),
        };
        ctx.show(format, &page)?;
    }
    let unsure = desk.missing || !desk.freshness().faults.is_empty();
    Ok(match (late(&board), unsure) {
        (0, false) => Outcome::Fine,
        (0, true) => Outcome::CannotTell,
        _ => Outcome::Finding,
    })
}

fn late(board: &[Problem]) -> usize {
    let is_late = |it: &&Problem| it.progress() == Progress::Late;
    board.iter().filter(is_late).count()
}

fn without_owner(board: &[Problem]) -> usize {
    board.iter().filter(|it| it.item.owner.is_none()).count()
}

fn report<'a>(desk: &Desk, args: &Args, board: &[Problem], shown: &'a [Problem]) -> Report<'a> {
    let problem = |it: &'a Problem| ProblemJson {
        item: json::item(&it.item),
        reporters: it.reporters,
        began_at: shape::iso(it.began_at),
        fix_due_at: it.due_at.map(shape::iso),
        mitigated_at: it.mitigated_at.map(shape::iso),
        progress: it.progress().as_str(),
    };
    Report {
        schema: "maestro.triage-board/1",
        as_of: shape::iso(desk.now),
        sla_seconds: args.sla,
        late: late(board),
        without_owner: without_owner(board),
        items: shown.iter().map(problem).collect(),
    }
}

fn page(desk: &Desk, args: &Args, board: &[Problem], shown: &[Problem]) -> Page {
    let mut page = Page::default();
    page.line(view::header(desk));
    for fault in desk.freshness().faults {
        page.line(Cell::own(format!("! {fault}")).tone(Tone::Warn));
    }
    if board.is_empty() {
        page.line(view::nothing(desk, false));
        return page;
    }
    page.table(table(desk, shown));
    let limit = crate::sla::format_seconds(args.sla);
    let mut parts = vec![
        format!("{} of {} open problems", shown.len(), board.len()),
        format!("{} not fixed or mitigated in {limit}", late(board)),
    ];
    if 0 < without_owner(board) {
        parts.push(format!("{} without an owner", without_owner(board)));
    }
    page.line(Cell::own(parts.join(" · ")).tone(Tone::Dim));
    page
}

fn table(desk: &Desk, board: &[Problem]) -> Table {
    let mut table = Table::new(vec![
        Column::new("#").right(),
        Column::new("P"),
        Column::new("REF"),
        Column::new("TITLE").shrinks_to(30),
        Column::new("OWNER"),
        Column::new("PEOPLE").right().drops(1),
        Column::new("AGE").right().drops(0),
        Column::new("FIX OR MITIGATE").right(),
        Column::new("NEXT").shrinks_to(16),
    ]);
    let short = desk.one_repository();
    for (idx, it) in board.iter().enumerate() {
        let item = &it.item;
        let owner = item.owner.as_ref();
        table.row(vec![
            Cell::number(idx + 1),
            row::priority(item),
            Cell::outside(&shape::short(&item.reference, short)),
            row::title(item),
            owner.map_or_else(|| Cell::own("nobody").tone(Tone::Warn), Cell::outside),
            Cell::number(it.reporters),
            Cell::own(shape::rough((desk.now - it.began_at).num_seconds().max(0))),
            progress(desk, it),
            Cell::own(item.next_action.clone()),
        ]);
    }
    table
}

fn progress(desk: &Desk, problem: &Problem) -> Cell {
    let due = problem.due_at.map(|it| shape::due(it, desk.now));
    match problem.progress() {
        Progress::Mitigated => Cell::own("mitigated").tone(Tone::Good),
        Progress::MitigatedLate => Cell::own("mitigated late").tone(Tone::Warn),
        Progress::Late => Cell::own(due.unwrap_or_default()).tone(Tone::Bad),
        Progress::Running => Cell::own(due.unwrap_or_else(|| "-".to_owned())),
    }
}

/// For spreadsheets: whole names and moments.
fn sheet(board: &[Problem]) -> Page {
    let titles = [
        "RANK",
        "P",
        "REF",
        "ID",
        "PRIVATE",
        "TITLE",
        "OWNER",
        "REPORTERS",
        "BEGAN_AT",
        "FIX_DUE_AT",
        "MITIGATED_AT",
        "PROGRESS",
        "NEXT",
        "URL",
    ];
    let mut table = Table::new(titles.map(Column::new).into());
    for (idx, it) in board.iter().enumerate() {
        let item = &it.item;
        let moment = |it: Option<_>| Cell::own(it.map(shape::iso).unwrap_or_default());
        let text = |it: Option<&_>| it.map_or_else(|| "".into(), Cell::outside);
        table.row(vec![
            Cell::number(idx + 1),
            Cell::own(item.priority.map_or("", |it| it.as_str())),
            Cell::outside(&item.reference),
            Cell::own(item.id.to_string()),
            Cell::own(if item.private { "yes" } else { "no" }),
            Cell::outside(&item.title),
            text(item.owner.as_ref()),
            Cell::number(it.reporters),
            moment(Some(it.began_at)),
            moment(it.due_at),
            moment(it.mitigated_at),
            Cell::own(it.progress().as_str()),
            Cell::own(item.next_action.clone()),
            text(item.url.as_ref()),
        ]);
    }
    let mut page = Page::default();
    page.table(table);
    page
}
