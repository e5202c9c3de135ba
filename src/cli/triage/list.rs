use std::collections::HashSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::{json, view};
use crate::cli::desk::{Desk, Matter};
use crate::cli::{Ctx, Outcome, shape};
use crate::render::{self, Format};
use crate::sla::local_to_utc;
use crate::store::Filter;
use crate::triage::{Item, Since, queue};

/// Rows on a terminal unless `--all` or `--limit` says otherwise.
const ROWS: usize = 20;

/// Show the queue (what `maestro triage` alone does)
#[derive(Debug, clap::Args)]
#[group(skip)]
#[command(
    after_help = "Examples:\n  maestro triage --sample\n  maestro triage list --public --format csv"
)]
pub(super) struct Args {
    /// Show at most N rows [default: 20 on a terminal, all through a pipe]
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

    /// Show every row, on a terminal too
    #[arg(long, conflicts_with = "limit")]
    all: bool,

    /// Leave private conversations out
    #[arg(long)]
    public: bool,

    /// End with 3 when something is overdue, with 4 when nobody can tell
    #[arg(long)]
    exit_code: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let desk = Desk::open(ctx)?;
    let actor = ctx.actor();
    let last = if ctx.is_sample() {
        Some(ctx.now - TimeDelta::hours(16))
    } else {
        desk.store.last_look(&actor)?
    };
    let (items, since) = gather(&desk, last)?;
    let queue = queue(items, args.public);
    let overdue = queue.items.iter().any(|it| it.overdue_seconds.is_some());
    if format == Format::Json {
        render::json(
            &mut ctx.out,
            &json::report("maestro.triage/1", shape::iso(ctx.now), &queue),
        )?;
    } else {
        let on_screen = ctx.screen().width.is_some() && !args.all;
        let limit = args
            .limit
            .unwrap_or(if on_screen { ROWS } else { usize::MAX });
        let page = view::list(&desk, &queue, last.zip(since), limit, format);
        ctx.show(format, &page)?;
        if ctx.is_live_terminal() && !desk.missing {
            ctx.write_log()?.set_look(&actor, ctx.now)?;
        }
    }
    let stale = !desk.freshness().faults.is_empty();
    Ok(match (args.exit_code, overdue) {
        (false, _) => Outcome::Fine,
        (true, true) => Outcome::Finding,
        (true, false) if stale => Outcome::CannotTell,
        (true, false) => Outcome::Fine,
    })
}

/// Reads what is unsettled and, to tell what happened since the last look, what was closed
/// meanwhile.
pub(super) fn gather(
    desk: &Desk,
    last: Option<DateTime<Utc>>,
) -> anyhow::Result<(Vec<Item>, Option<Since>)> {
    let mut items = Vec::new();
    let mut seen = HashSet::new();
    let mut since = Since::default();
    let day_ends_at = day_ends_at(desk);
    let mut take = |matter: &Matter<'_>| {
        if seen.insert(matter.item.id) {
            if let Some(last) = last {
                since.add(
                    matter.timeline,
                    matter.clocks,
                    &matter.item,
                    last,
                    desk.now,
                    day_ends_at,
                );
            }
            items.push(matter.item.clone());
        }
        Ok(())
    };
    desk.each(Filter::Unsettled, &mut take)?;
    if let Some(last) = last {
        desk.each(Filter::ClosedSince(last), &mut take)?;
    }
    Ok((items, last.map(|_| since)))
}

/// Midnight in the policy's time zone, UTC.
fn day_ends_at(desk: &Desk) -> DateTime<Utc> {
    let zone = desk.config.project.timezone;
    let today = desk.now.with_timezone(&zone).date_naive();
    today
        .succ_opt()
        .map_or(desk.now, |it| local_to_utc(zone, it, 0))
}
