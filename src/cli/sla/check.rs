use super::judged::{Judged, Question, judge};
use super::rows::{Row, headed, sort_clocks};
use super::sheet;
use super::verdict::{page, title};
use super::{findings, json};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, ci};
use crate::render::{self, Format};
use crate::sla::{Clock, ClockState};
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
pub(super) enum FailOn {
    /// A clock that is about to break (3)
    AtRisk,
    /// A clock that nobody can judge (4)
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Ignore {
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
    let question = Question {
        fail_on: &args.fail_on,
        ignore: &args.ignore,
        since,
        names: matches!(format, Format::Github | Format::Junit),
    };
    let mut judged = judge(&desk, &question)?;
    sort_clocks(&mut judged.counting);
    let rows = match format {
        Format::Json => 0,
        Format::Table => ctx.screen().width.map_or(usize::MAX, |_| ROWS),
        _ => usize::MAX,
    };
    let shown = &judged.counting[..rows.min(judged.counting.len())];
    let faults = desk.freshness().faults;
    let outcome = outcome(&judged, !faults.is_empty());
    let report = Report {
        shown: &headed(&desk, shown)?,
        faults: &faults,
        judged: &judged,
        outcome,
    };
    write(ctx, format, &desk, &report)?;
    Ok(outcome)
}

/// What a check found.
pub(super) struct Report<'a> {
    /// The clocks that fail the check, as many as the answer shows.
    pub(super) shown: &'a [Row],
    pub(super) faults: &'a [String],
    pub(super) judged: &'a Judged,
    pub(super) outcome: Outcome,
}

/// A known finding wins over not knowing.
fn outcome(judged: &Judged, stale: bool) -> Outcome {
    if judged
        .counting
        .iter()
        .any(|it| it.state != ClockState::Unknown)
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
            let revision = &desk.config.sla.revision;
            let mut summary = report.judged.tally.summary();
            report.judged.aside.add_to(&mut summary);
            let shown = json::report(
                "maestro.sla-check/1",
                ctx.now,
                revision,
                summary,
                report.faults.to_vec(),
                &report.judged.counting,
            );
            render::json(&mut ctx.out, &shown)?;
        }
        Format::Github => {
            let suite = findings::suite(desk, report);
            ci::github(ctx, &suite, &page(desk, report, false))?;
        }
        Format::Csv => {
            let rows = report.shown.iter().map(|it| (&it.clock, title(it)));
            sheet::write(&mut ctx.out, rows)?;
        }
        Format::Junit => render::ci::junit(&mut ctx.out, &findings::suite(desk, report))?,
        Format::Sarif => render::ci::sarif(&mut ctx.out, &findings::suite(desk, report))?,
        Format::Table => table(ctx, desk, report)?,
        _ => {
            let page = page(desk, report, false);
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
    let on_terminal = ctx.screen().width.is_some();
    let page = page(desk, report, on_terminal);
    ctx.show(Format::Table, &page)?;
    let old = old_breaches(&report.judged.counting, desk.now);
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
fn old_breaches(counting: &[Clock], now: DateTime<Utc>) -> usize {
    let is_old = |it: &&Clock| {
        matches!(
            it.state,
            ClockState::BreachedOpen | ClockState::BreachedClosed
        ) && it
            .due_at
            .is_some_and(|due_at| TimeDelta::days(30) < now - due_at)
    };
    counting.iter().filter(is_old).count()
}
