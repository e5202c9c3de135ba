//! `maestro extract`: brings the outside into the log.

mod ahead;
mod file;
mod progress;
mod report;
mod status;

use super::{Ctx, Outcome};

/// Bring conversations from outside into the log
///
/// The log is created when it is not there yet. Reading the same file again changes nothing, and a
/// conversation is one thing however it came in.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro extract file issues.json
  gh issue list --state all --limit 5000 --json \\
number,title,body,url,state,stateReason,author,labels,assignees,\\
milestone,createdAt,updatedAt,closedAt,comments \\
    | maestro extract file -
  maestro extract status")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    File(file::Args),
    Status(status::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::File(args) => file::run(ctx, args),
        Command::Status(args) => status::run(ctx, args),
    }
}
