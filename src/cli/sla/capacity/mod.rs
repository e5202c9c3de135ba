use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde::Serialize;

use crate::cli::desk::Desk;
use crate::cli::report::{Stretch, chosen};
use crate::cli::{Ctx, Outcome, shape};
use crate::model::{Actor, Priority};
use crate::render::{self, Format};
use crate::report::capacity::{
    Demand, Meetings, RosterRow, Rotation, Standing, TeamHours, WEEKS, Weekend, WeekendTally,
    demand, meetings, rotation,
};
use crate::report::{self, CoverageRow, Emergency, Period, Window};
use crate::store::Filter;

mod sheet;
mod view;

/// Compare people's hours with what comes in
///
/// Whose hours the policy gives (`[[roster]]`) beside what comes in, meetings (`[[cadence]]`), weeks
/// on call (`[[oncall]]`), weekends and the hours that promises run, each with its limit of
/// `[capacity]`. How long conversations take is an estimate, by the minutes that the policy says.
/// What nobody says is not said, never 0. Weekend work is shown and breaks no promise.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro sla capacity --sample
  maestro sla capacity --week last --exit-code
  maestro sla capacity --format csv > capacity.csv")]
pub(super) struct Args {
    /// The week: `2026-W07`, or `last` for the whole one before this [default: the last seven days]
    #[arg(long, value_name = "WEEK", conflicts_with = "since")]
    week: Option<String>,

    /// From this moment on: how long ago (`7d`), a date, or RFC 3339
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// Up to this moment [default: now]
    #[arg(long, value_name = "TIME", requires = "since")]
    until: Option<String>,

    /// For readers outside: do not tell who worked at a weekend
    #[arg(long)]
    public: bool,

    /// End with 3 when a limit of `[capacity]` is passed, with 4 when nobody can tell
    #[arg(long)]
    exit_code: bool,
}

/// All that is shown.
#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    revision: String,
    period: String,
    #[serde(skip)]
    title: String,
    from: String,
    to: String,
    phase: Option<String>,
    public: bool,
    faults: Vec<String>,
    roster: Vec<RosterRow>,
    team: TeamHours,
    demand: Demand,
    meetings: Meetings,
    on_call: Rotation,
    weekend: Weekend,
    coverage: Vec<CoverageRow>,
}

impl Report {
    /// Each limit of `[capacity]` with what there is to say of it.
    fn standings(&self) -> [(&'static str, Standing); 3] {
        [
            ("meetings", self.meetings.standing),
            ("on call", self.on_call.standing),
            ("weekend", self.weekend.standing),
        ]
    }

    fn outcome(&self) -> Outcome {
        let any = |of: Standing| self.standings().iter().any(|it| it.1 == of);
        if any(Standing::Passed) {
            return Outcome::Finding;
        }
        if any(Standing::Unknown) || !self.faults.is_empty() {
            return Outcome::CannotTell;
        }
        Outcome::Fine
    }
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let period = period(ctx, args)?;
    let desk = Desk::open(ctx)?;
    let report = gather(&desk, &period, args.public)?;
    match format {
        Format::Json => render::json(&mut ctx.out, &report)?,
        Format::Csv => sheet::write(&mut ctx.out, &report)?,
        _ => {
            let zone = desk.config.project.timezone;
            ctx.show(format, &view::page(&report, zone))?;
        }
    }
    Ok(if args.exit_code {
        report.outcome()
    } else {
        Outcome::Fine
    })
}

/// A period that is over is told as it was.
fn period(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Period> {
    let stretch = Stretch {
        week: args.week.as_deref(),
        month: None,
        since: args.since.as_deref(),
        until: args.until.as_deref(),
    };
    let period = match chosen(ctx, &stretch)? {
        Some(period) => period,
        None => Period::last_week(ctx.now, ctx.quiet_config()?.project.timezone),
    };
    if period.window.to < ctx.now {
        ctx.travel(period.window.to);
    }
    Ok(period)
}

fn gather(desk: &Desk, period: &Period, public: bool) -> anyhow::Result<Report> {
    let config = &desk.config;
    let policy = &config.sla;
    let allowance = &config.staff.allowance;
    let emergency = Emergency::new(&config.incident, policy);
    let (opened, weekend) = stirred(desk, period.window)?;
    let team = (&*config.rules.on_call, &config.staff, &emergency);
    let coverage = report::coverage(policy, team, desk.now, &[]);
    let phase = policy.phase_at(desk.now).map(|it| it.id.to_string());
    let known = desk.is_known().then_some(&opened);
    let knows_who = desk.is_known() && desk.knows_the_team();
    let mut weekend = weekend.finish(allowance.weekend_only_p0, knows_who);
    if public {
        weekend.people = None;
    }
    Ok(Report {
        schema: "maestro.capacity/1",
        as_of: shape::iso(desk.now),
        revision: config.revision.clone(),
        period: period.id.clone(),
        title: period.title.clone(),
        from: shape::iso(period.window.from),
        to: shape::iso(period.window.to),
        public,
        faults: desk.freshness().faults,
        demand: demand(known, &allowance.minutes, &coverage.team),
        meetings: meetings(
            &config.cadences,
            phase.as_deref(),
            &coverage.roster,
            allowance.meetings_max_share,
        ),
        on_call: rotation(
            &config.rules.on_call,
            policy,
            &emergency,
            period.window.from,
            allowance.oncall_weeks_max,
        ),
        weekend,
        phase,
        roster: coverage.roster,
        team: coverage.team,
        coverage: coverage.rows,
    })
}

/// What people opened in the last weeks, by priority, and what the team did at weekends.
fn stirred(
    desk: &Desk,
    window: Window,
) -> anyhow::Result<(BTreeMap<&'static str, usize>, WeekendTally<'_>)> {
    let arrivals = Window::back(desk.now, Some(TimeDelta::weeks(WEEKS).num_seconds()));
    let mut weekend = WeekendTally::new(&desk.config.sla.weekend, window);
    let mut opened = BTreeMap::new();
    // What maestro published is nobody's weekend.
    let ours = desk.store.published_conversations(desk.now)?;
    let since = arrivals.from.min(window.from);
    desk.each(Filter::ActiveSince(since), &mut |matter| {
        if ours.contains(&matter.id()) {
            return Ok(());
        }
        let timeline = matter.timeline;
        // As the reports count: what people opened, their own team too.
        if arrivals.has(timeline.conversation.opened_at) && timeline.opener != Actor::Bot {
            let priority = matter.item().priority;
            *opened
                .entry(priority.map_or("none", Priority::as_str))
                .or_default() += 1;
        }
        weekend.add(timeline, matter.decisions, desk.people());
        Ok(())
    })?;
    Ok((opened, weekend))
}
