use std::collections::HashSet;

use super::json::Tally;
use super::rows::{Row, cells, clock_count, head, sort, summary_line};
use super::sheet::sheet;
use super::{findings, json};
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome, shape};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::sla::{Cause, Clock, ClockState};
use crate::store::Filter;
use chrono::{DateTime, Utc};

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
    let judged = judge(&desk, args, since)?;
    let faults = desk.freshness().faults;
    let outcome = outcome(args, &judged, !faults.is_empty());
    let report = Report {
        counting: &judged.counting,
        faults: &faults,
        tally: &judged.tally,
        outcome,
    };
    write(ctx, format, &desk, &report)?;
    Ok(outcome)
}

struct Judged {
    counting: Vec<Row>,
    tally: Tally,
    unknown: bool,
}

/// Judges what can hold a broken promise: conversations that are open or stirred after their
/// closing, and with `--since` those with life in them since then. A settled one ended all its
/// clocks; only its unknowns could count, and only where they are asked for.
fn judge(desk: &Desk, args: &Args, since: Option<DateTime<Utc>>) -> anyhow::Result<Judged> {
    let mut judged = Judged {
        counting: Vec::new(),
        tally: Tally::default(),
        unknown: false,
    };
    let mut seen = HashSet::new();
    let mut take = |matter: &Matter<'_>| {
        if seen.insert(matter.id()) {
            for clock in matter.clocks {
                judged.tally.add(clock);
                judged.unknown |= clock.state == ClockState::Unknown;
                if counts(args, since, clock) {
                    judged.counting.push(Row {
                        clock: clock.clone(),
                        head: head(matter),
                    });
                }
            }
        }
        Ok(())
    };
    if args.fail_on.contains(&FailOn::Unknown) {
        desk.each(Filter::All, &mut take)?;
    } else {
        desk.each(Filter::Unsettled, &mut take)?;
        if let Some(since) = since {
            desk.each(Filter::ActiveSince(since), &mut take)?;
        }
    }
    sort(&mut judged.counting);
    Ok(judged)
}

/// What a check found.
pub(super) struct Report<'a> {
    pub(super) counting: &'a [Row],
    pub(super) faults: &'a [String],
    pub(super) tally: &'a Tally,
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
fn outcome(args: &Args, judged: &Judged, stale: bool) -> Outcome {
    if judged
        .counting
        .iter()
        .any(|it| it.clock.state != ClockState::Unknown)
    {
        return Outcome::Finding;
    }
    if stale || (judged.unknown && args.fail_on.contains(&FailOn::Unknown)) {
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
                report.tally.summary(),
                report.faults.to_vec(),
                &clocks,
            );
            render::json(&mut ctx.out, &shown)?;
        }
        Format::Github => {
            findings::github(ctx, desk, report)?;
        }
        Format::Csv => {
            let rows = report.counting.iter().map(|it| (&it.clock, title(it)));
            ctx.show(format, &sheet(rows))?;
        }
        Format::Junit => render::ci::junit(&mut ctx.out, &findings::suite(desk, report))?,
        Format::Sarif => render::ci::sarif(&mut ctx.out, &findings::suite(desk, report))?,
        _ => {
            let page = page(desk, report);
            ctx.show(format, &page)?;
        }
    }
    Ok(())
}

pub(super) fn page(desk: &Desk, report: &Report<'_>) -> Page {
    let mut page = Page::default();
    page.line(verdict(report));
    for fault in report.faults {
        page.line(Cell::own(format!("! {fault}")).tone(Tone::Warn));
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
        Column::new("TITLE").shrinks_to(24),
    ]);
    let references = report
        .counting
        .iter()
        .map(|it| (it.clock.channel, &it.clock.reference));
    let repository = shape::one_repository(references);
    for row in report.counting {
        table.row(cells(desk, &row.clock, &title(row), repository.as_deref()));
    }
    page.table(table);
    page
}

/// A CI log is read by strangers: the words of a private conversation stay out of it.
pub(super) fn title(row: &Row) -> Text {
    if row.head.private {
        "(private)".into()
    } else {
        row.head.title.clone()
    }
}

fn verdict(report: &Report<'_>) -> Vec<Cell> {
    let judged = clock_count(report.tally.clocks());
    match report.outcome {
        Outcome::Finding => {
            let mut tally = Tally::default();
            report.counting.iter().for_each(|it| tally.add(&it.clock));
            let mut line = vec![Cell::own("FAIL ").tone(Tone::Bad)];
            line.extend(summary_line(&tally));
            line.push(Cell::own(format!(", {judged} judged")));
            line
        }
        Outcome::CannotTell => vec![
            Cell::own("UNKNOWN ").tone(Tone::Warn),
            "no broken promise is known, but the data that decides is missing or old".into(),
        ],
        Outcome::Fine => {
            let unknown = report.tally.of_state(ClockState::Unknown);
            let mut line = vec![
                Cell::own("OK ").tone(Tone::Good),
                Cell::own(format!("no broken promise is open, {judged} judged")),
            ];
            if 0 < unknown {
                line.push(Cell::own(format!(", {unknown} unknown")).tone(Tone::Warn));
            }
            line
        }
    }
}
