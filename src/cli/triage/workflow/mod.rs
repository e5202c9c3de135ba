//! `maestro triage workflow` and `triage route`: how tickets come in, and where they go.

mod check;
mod export;
pub(super) mod route;

use crate::cli::{Ctx, Outcome};

/// Write the support workflow down, or check one
///
/// Channels, forms, severities, routing and escalation in one YAML file (`support-workflow.yaml`).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage workflow export --sample
  maestro triage workflow export -o .artifacts/maintenance/support-workflow.yaml
  maestro triage workflow check .artifacts/maintenance/support-workflow.yaml")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Export(export::Args),
    Check(check::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::Export(args) => export::run(ctx, args),
        Command::Check(args) => check::run(ctx, args),
    }
}
