use std::path::PathBuf;

use crate::cli::{Ctx, Outcome, report};

/// Write the hand-off to whoever is on call
///
/// P0 and P1 to watch, what burns, the queue, workarounds, the word that we gave and by when, and
/// who is there: the same as `maestro report handoff`, which can also publish it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage handoff --sample
  maestro triage handoff -o handoff.md")]
pub(super) struct Args {
    /// Write it into FILE instead of printing it
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    report::plain(ctx, "handoff", args.output.clone())
}
