use std::collections::HashSet;

use super::json::{SetAside, Tally};
use super::rows::{Row, head, sort};
use super::sheet;
use super::verdict::{page, title};
use super::{findings, json};
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome};
use crate::render::{self, Format};
use crate::sla::{Cause, Clock, ClockState};
use crate::store::Filter;
use chrono::{DateTime, TimeDelta, Utc};

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
    /// Count breaches that were stopped since then, too: RFC 3339, a date, or 7d for a week back
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

/// Rows on a terminal: what fails a check is read from the top.
const ROWS: usize = 20;

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
        .map(|it| ctx.moment_or_ago("--since", it))
        .transpose()?;
    let desk = Desk::open(ctx)?;
    let mut judged = judge(&desk, args, since)?;
    sort(&mut judged.counting);
    let faults = desk.freshness().faults;
    let outcome = outcome(&judged, !faults.is_empty());
    let report = Report {
        counting: &judged.counting,
        faults: &faults,
        judged: &judged,
        outcome,
    };
    write(ctx, format, &desk, &report)?;
    Ok(outcome)
}

/// The clocks that a check looked at, each in one place.
#[derive(Default)]
pub(super) struct Judged {
    /// Those that fail the check.
    pub(super) counting: Vec<Row>,
    /// The names of those that hold, and of those that nobody can tell.
    pub(super) passed: Vec<String>,
    pub(super) unknown: Vec<String>,
    /// All of the above.
    pub(super) tally: Tally,
    pub(super) aside: SetAside,
}

impl Judged {
    fn take(&mut self, args: &Args, since: Option<DateTime<Utc>>, matter: &Matter<'_>) {
        for clock in matter.clocks {
            if self.sets_aside(args, clock) {
                continue;
            }
            self.tally.add(clock);
            if counts(args, since, clock) {
                self.counting.push(Row {
                    clock: clock.clone(),
                    head: head(matter),
                });
            } else if clock.state == ClockState::Unknown {
                self.unknown.push(findings::case(matter, clock));
            } else {
                self.passed.push(findings::case(matter, clock));
            }
        }
    }

    fn sets_aside(&mut self, args: &Args, clock: &Clock) -> bool {
        let count = if clock.best_effort {
            &mut self.aside.best_effort
        } else if clock.cause == Some(Cause::NotEnforced) {
            &mut self.aside.not_enforced
        } else if clock.cause == Some(Cause::Retarget) && args.ignore.contains(&Ignore::Retarget) {
            &mut self.aside.ignored
        } else {
            return false;
        };
        *count += 1;
        true
    }
}

/// Judges what can hold a broken promise: conversations that are open or stirred after their
/// closing, and with `--since` those with life in them since then. A settled one ended all its
/// clocks; only its unknowns could count, and only where they are asked for.
fn judge(desk: &Desk, args: &Args, since: Option<DateTime<Utc>>) -> anyhow::Result<Judged> {
    let mut judged = Judged::default();
    let mut seen = HashSet::new();
    let mut take = |matter: &Matter<'_>| {
        if seen.insert(matter.id()) {
            judged.take(args, since, matter);
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
    Ok(judged)
}

/// What a check found.
pub(super) struct Report<'a> {
    pub(super) counting: &'a [Row],
    pub(super) faults: &'a [String],
    pub(super) judged: &'a Judged,
    pub(super) outcome: Outcome,
}

fn counts(args: &Args, since: Option<DateTime<Utc>>, clock: &Clock) -> bool {
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
fn outcome(judged: &Judged, stale: bool) -> Outcome {
    if judged
        .counting
        .iter()
        .any(|it| it.clock.state != ClockState::Unknown)
    {
        return Outcome::Finding;
    }
    // Only where it was asked for does an unknown clock count.
    if stale || !judged.counting.is_empty() {
        return Outcome::CannotTell;
    }
    Outcome::Fine
}

fn write(ctx: &mut Ctx, format: Format, desk: &Desk, report: &Report<'_>) -> anyhow::Result<()> {
    match format {
        Format::Json => {
            let clocks: Vec<Clock> = report.counting.iter().map(|it| it.clock.clone()).collect();
            let revision = &desk.config.sla.revision;
            let mut summary = report.judged.tally.summary();
            report.judged.aside.add_to(&mut summary);
            let shown = json::report(
                "maestro.sla-check/1",
                ctx.now,
                revision,
                summary,
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
            sheet::write(&mut ctx.out, rows)?;
        }
        Format::Junit => render::ci::junit(&mut ctx.out, &findings::suite(desk, report))?,
        Format::Sarif => render::ci::sarif(&mut ctx.out, &findings::suite(desk, report))?,
        Format::Table => table(ctx, desk, report)?,
        _ => {
            let page = page(desk, report, None);
            ctx.show(format, &page)?;
        }
    }
    Ok(())
}

/// All is well, and nobody wants to hear of it: silence.
fn table(ctx: &mut Ctx, desk: &Desk, report: &Report<'_>) -> anyhow::Result<()> {
    if report.outcome == Outcome::Fine && !ctx.is_talkative() {
        return Ok(());
    }
    let page = page(desk, report, ctx.screen().width.map(|_| ROWS));
    ctx.show(Format::Table, &page)?;
    let old = old_breaches(report.counting, desk.now);
    if 0 < old && desk.config.sla.enforce_from.is_none() {
        let promises = if old == 1 {
            "promise was"
        } else {
            "promises were"
        };
        ctx.say(&format!(
            "note: {old} {promises} broken more than 30 days ago; [sla] enforce_from leaves out what came before a date"
        ));
    }
    Ok(())
}

/// Nobody mends these any more: most often they are older than the policy.
fn old_breaches(counting: &[Row], now: DateTime<Utc>) -> usize {
    let is_old = |it: &&Row| {
        matches!(
            it.clock.state,
            ClockState::BreachedOpen | ClockState::BreachedClosed
        ) && it
            .clock
            .due_at
            .is_some_and(|due_at| TimeDelta::days(30) < now - due_at)
    };
    counting.iter().filter(is_old).count()
}
