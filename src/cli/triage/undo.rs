use std::collections::HashMap;

use super::apply::{Source, Way, asked};
use super::writeback::{Gate, Maker, Outcomes, Remote, is_in_doubt, json, lines, look_for_all};
use crate::cli::desk::{Deriver, Desk};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::model::ConversationId;
use crate::render::{self, Cell, Format, Page};
use crate::store::{ChangeSet, StoredOp};
use crate::triage::writeback::{Op, Status};

/// Take back what a plan has written to GitHub
///
/// Labels and assignees go back to what they were, the last first. A comment of ours is deleted
/// only if nobody has written after it; those who were told of it have been told. The decisions
/// stay: the next plan wants the same again, unless you decide otherwise.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro triage undo 7f3a91c2 --yes")]
pub(super) struct Args {
    /// The plan, as `triage plan` named it
    #[arg(value_name = "PLAN")]
    plan: String,

    #[command(flatten)]
    way: Way,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let gate = Gate::open()?;
    let desk = Desk::open(ctx)?;
    let Some(mut set) = desk.store.change_set(&args.plan)? else {
        return Err(UserError::refused(format!("there is no plan `{}`", args.plan)).into());
    };
    let made = |it: &StoredOp| it.status == Status::Applied && it.reversible;
    let ops: Vec<Op> = set
        .ops
        .iter()
        .filter(|it| made(it) || is_in_doubt(it))
        .map(|it| it.op.clone())
        .collect();
    if ops.is_empty() {
        tell(ctx, format, &desk, &set, args.way.dry_run)?;
        ctx.say("nothing of this plan is there to be taken back");
        return Ok(Outcome::Fine);
    }
    gate.check(&asked(&desk, &ops)?)?;
    let mut remote = Remote::open(ctx, &args.way.patience, args.way.token_source == Source::Gh)?;
    confirm(ctx, args, &set, ops.len())?;
    let deriver = Deriver::new(ctx);
    let (actor, now) = (ctx.actor(), ctx.now);
    let mut store = ctx.write_log()?;
    let mut outcomes = Outcomes::default();
    let mut maker = Maker {
        store: &mut store,
        remote: &mut remote,
        deriver: &deriver,
        now,
        actor: &actor,
        dry_run: args.way.dry_run,
    };
    look_for_all(&mut maker, &mut set, &mut outcomes)?;
    let places: Vec<usize> = (0..set.ops.len())
        .filter(|at| made(&set.ops[*at]))
        .collect();
    for at in places.into_iter().rev() {
        if !maker.unmake(&mut set, at, &mut outcomes)? {
            break;
        }
    }
    tell(ctx, format, &desk, &set, args.way.dry_run)?;
    if set.ops.iter().any(is_in_doubt) {
        ctx.say(&format!(
            "whether all of it was written is unknown: run `maestro triage undo {}` again in a minute",
            set.name
        ));
    }
    Ok(outcomes.outcome())
}

fn confirm(ctx: &mut Ctx, args: &Args, set: &ChangeSet, n: usize) -> anyhow::Result<()> {
    if args.way.yes || args.way.dry_run {
        return Ok(());
    }
    if !ctx.can_ask() {
        return Err(UserError::refused("nobody is here to agree to this")
            .hint(format!("maestro triage undo {} --yes", set.name))
            .into());
    }
    let s = if n == 1 { "" } else { "s" };
    let answer = ctx.ask(&format!(
        "take back {n} write{s} of plan {}? [y/N]",
        set.name
    ))?;
    if answer == "y" || answer == "yes" {
        return Ok(());
    }
    Err(UserError::refused("nothing was taken back").into())
}

fn tell(
    ctx: &mut Ctx,
    format: Format,
    desk: &Desk,
    set: &ChangeSet,
    dry_run: bool,
) -> anyhow::Result<()> {
    let told: HashMap<ConversationId, usize> = HashMap::new();
    if format == Format::Json {
        let report = json::apply("maestro.triage-undo/1", ctx.now, set, dry_run, &told);
        render::json(&mut ctx.out, &report)?;
        return Ok(());
    }
    let mut page = Page::default();
    page.line(Cell::own(format!("plan {}", set.name)));
    let ops = set.ops.iter().map(|it| {
        let word = match it.status {
            Status::Applied if dry_run && it.words.is_none() => "would be undone",
            Status::Applied => "stays",
            status => lines::word(status, false),
        };
        (&it.op, Some((word, it.status, it.words.as_ref())))
    });
    page.table(lines::writes(desk, ops, &told));
    ctx.show(format, &page)
}
