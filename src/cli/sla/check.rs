use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::status::{Row, cells, rows, sort, summary_line};
use super::{findings, json};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::sla::{Cause, Clock, ClockState};

/// Fail when a promise is broken (for CI)
///
/// Ends with 3 when an open clock is past its limit, with 4 when a source was never extracted, is
/// incomplete or stale, and with 0 otherwise. Best-effort limits are shown by `sla status` and
/// never fail. A promise that was kept too late counts only with `--since`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro sla check
  maestro sla check --since 2026-02-06
  maestro sla check --fail-on at-risk --format junit > sla.xml
  maestro sla check --format github    # annotations and a job summary

Exit codes: 0 every promise holds, 3 a broken one, 4 cannot tell")]
pub(super) struct Args {
    /// Count breaches that were stopped at or after this moment, too: RFC 3339 or a date
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// Fail on this, besides a breach; several with commas between them
    #[arg(long, value_enum, value_name = "WHAT", value_delimiter = ',')]
    fail_on: Vec<FailOn>,

    /// Leave out breaches that exist only because the priority changed
    #[arg(long, value_enum, value_name = "CAUSE")]
    ignore: Vec<Ignore>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum FailOn {
    /// A clock that is about to break (3)
    AtRisk,
    /// A clock that nobody can judge (4)
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Ignore {
    /// The old limit was kept; the one that the new priority brought was not
    Retarget,
}

const FORMATS: &[Format] = &[
    Format::Table,
    Format::Markdown,
    Format::Json,
    Format::Csv,
    Format::Github,
    Format::Junit,
    Format::Sarif,
];

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(FORMATS)?;
    let since = args
        .since
        .as_deref()
        .map(|it| ctx.moment("--since", it))
        .transpose()?;
    let desk = Desk::open(ctx)?;
    let mut all = rows(&desk, &[], &|_| true)?;
    sort(&mut all);
    let summary = json::summary(
        &all.iter()
            .map(|it| it.clock.clone())
            .collect::<Vec<Clock>>(),
    );
    let total = all.len();
    let (counting, rest): (Vec<Row>, Vec<Row>) = all
        .into_iter()
        .partition(|it| counts(args, since, &it.clock));
    let unknown = rest
        .iter()
        .chain(&counting)
        .any(|it| it.clock.state == ClockState::Unknown);
    let faults = desk.freshness().faults;
    let outcome = outcome(args, &counting, unknown, !faults.is_empty());
    let report = Report {
        counting: &counting,
        total,
        faults: &faults,
        summary,
        outcome,
    };
    write(ctx, format, &desk, &report)?;
    Ok(outcome)
}

/// What a check found.
pub(super) struct Report<'a> {
    pub(super) counting: &'a [Row],
    pub(super) total: usize,
    pub(super) faults: &'a [String],
    summary: Map<String, Value>,
    pub(super) outcome: Outcome,
}

fn counts(args: &Args, since: Option<DateTime<Utc>>, clock: &Clock) -> bool {
    let ignored = clock.cause == Some(Cause::Retarget) && args.ignore.contains(&Ignore::Retarget);
    if clock.best_effort || clock.cause == Some(Cause::NotEnforced) || ignored {
        return false;
    }
    match clock.state {
        ClockState::BreachedOpen => true,
        ClockState::BreachedClosed => {
            since.is_some_and(|it| clock.stopped_at.is_some_and(|at| it <= at))
        }
        ClockState::AtRisk => args.fail_on.contains(&FailOn::AtRisk),
        ClockState::Unknown => args.fail_on.contains(&FailOn::Unknown),
        _ => false,
    }
}

/// A known finding wins over not knowing.
fn outcome(args: &Args, counting: &[Row], unknown: bool, stale: bool) -> Outcome {
    if counting
        .iter()
        .any(|it| it.clock.state != ClockState::Unknown)
    {
        return Outcome::Finding;
    }
    if stale || (unknown && args.fail_on.contains(&FailOn::Unknown)) {
        return Outcome::CannotTell;
    }
    Outcome::Fine
}

fn write(ctx: &mut Ctx, format: Format, desk: &Desk, report: &Report<'_>) -> anyhow::Result<()> {
    match format {
        Format::Json => {
            let clocks: Vec<Clock> = report.counting.iter().map(|it| it.clock.clone()).collect();
            let revision = &desk.config.sla.revision;
            let shown = json::report(
                "maestro.sla-check/1",
                ctx.now,
                revision,
                report.summary.clone(),
                report.faults.to_vec(),
                &clocks,
            );
            render::json(&mut ctx.out, &shown)?;
        }
        Format::Github => {
            findings::github(ctx, desk, report)?;
        }
        Format::Junit => render::ci::junit(&mut ctx.out, &findings::suite(desk, report))?,
        Format::Sarif => render::ci::sarif(&mut ctx.out, &findings::suite(desk, report))?,
        _ => {
            let page = page(desk, report, format);
            ctx.show(format, &page)?;
        }
    }
    Ok(())
}

pub(super) fn page(desk: &Desk, report: &Report<'_>, format: Format) -> Page {
    let mut page = Page::default();
    if format != Format::Csv {
        page.line(verdict(report));
        for fault in report.faults {
            page.line(Cell::own(format!("! {fault}")).tone(Tone::Warn));
        }
    }
    if report.counting.is_empty() {
        return page;
    }
    let mut table = Table::new(vec![
        Column::new("STATE"),
        Column::new("REF"),
        Column::new("P"),
        Column::new("CLOCK"),
        Column::new("DUE").drops(2),
        Column::new("LEFT").right(),
        Column::new("USED").right().drops(0),
        Column::new("LIMIT").right().drops(1),
        Column::new("RULE").drops(3),
        Column::new("TITLE").shrinks_to(12),
    ]);
    for row in report.counting {
        table.row(cells(desk, &row.clock, &title(row)));
    }
    page.table(table);
    page
}

/// A CI log is read by strangers: the words of a private conversation stay out of it.
pub(super) fn title(row: &Row) -> Text {
    if row.private {
        "(private)".into()
    } else {
        row.title.clone()
    }
}

fn verdict(report: &Report<'_>) -> Vec<Cell> {
    let clocks: Vec<Clock> = report.counting.iter().map(|it| it.clock.clone()).collect();
    match report.outcome {
        Outcome::Finding => {
            let mut line = vec![Cell::own("FAIL ").tone(Tone::Bad)];
            line.extend(summary_line(&clocks));
            line.push(Cell::own(format!(" (of {})", report.total)));
            line
        }
        Outcome::CannotTell => vec![
            Cell::own("UNKNOWN ").tone(Tone::Warn),
            "no broken promise is known, but the data that decides is missing or old".into(),
        ],
        Outcome::Fine => vec![
            Cell::own("OK ").tone(Tone::Good),
            Cell::own(format!(
                "{} clocks, no broken promise is open",
                report.total
            )),
        ],
    }
}
