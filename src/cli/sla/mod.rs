//! `maestro sla`: the clocks.

mod capacity;
mod check;
mod explain;
mod findings;
mod json;
mod judged;
mod lint;
mod policy;
mod rows;
mod sheet;
mod status;
mod steps;
#[cfg(test)]
mod tests;
mod time;
mod verdict;

use super::{Ctx, Outcome};

/// Show and check the service-level clocks
///
/// Without a verb it shows the clocks, as `sla status` does.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro sla --sample
  maestro sla check --format github
  maestro sla explain '#142'
  maestro sla due --from 2026-02-13T14:00:00Z --within 4h")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    status: status::Args,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Status(status::Args),
    Check(check::Args),
    Explain(explain::Args),
    Due(time::DueArgs),
    Elapsed(time::ElapsedArgs),
    Capacity(capacity::Args),
    Policy(policy::Args),
    Lint(lint::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        None => status::run(ctx, &args.status),
        Some(Command::Status(args)) => status::run(ctx, args),
        Some(Command::Check(args)) => check::run(ctx, args),
        Some(Command::Explain(args)) => explain::run(ctx, args),
        Some(Command::Due(args)) => time::due(ctx, args),
        Some(Command::Elapsed(args)) => time::elapsed(ctx, args),
        Some(Command::Capacity(args)) => capacity::run(ctx, args),
        Some(Command::Policy(args)) => policy::run(ctx, args),
        Some(Command::Lint(args)) => lint::run(ctx, args),
    }
}
