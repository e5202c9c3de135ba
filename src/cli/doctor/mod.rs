//! `maestro doctor`: is everything as it should be.

mod access;
mod allowed;
mod repository;
mod view;

use super::{Ctx, Outcome};

/// Check that everything maestro depends on is as it should be
///
/// Without a verb it checks all there is, which is `access` today. Nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro doctor access")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Access(access::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        None | Some(Command::Access(_)) => access::run(ctx),
    }
}
