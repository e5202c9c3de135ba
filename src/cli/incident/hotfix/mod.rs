mod check;
mod plan;

use chrono::{DateTime, Utc};

use crate::cli::{Ctx, Outcome};

/// Follow a hotfix: planned against actual, and what must not be forgotten
#[derive(Debug, clap::Args)]
#[command(
    subcommand_required = true,
    after_help = "Examples:\n  maestro incident hotfix plan --sample\n  maestro incident hotfix check --sample"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Plan(plan::Args),
    Check(check::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::Plan(args) => plan::run(ctx, args),
        Command::Check(args) => check::run(ctx, args),
    }
}

/// Seconds from `due_at` to `at`; none before it.
fn late(due_at: DateTime<Utc>, at: DateTime<Utc>) -> i64 {
    (at - due_at).num_seconds().max(0)
}
