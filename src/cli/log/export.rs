use std::io::Write;

use crate::cli::{Ctx, Outcome};
use crate::extract::exchange;
use crate::render::{Format, Visible};

/// Print every conversation in the exchange format, one JSON object a line
///
/// Facts only: no decisions, no local ids, no times of fetching. Reading the export into an empty
/// log and exporting that gives the same bytes. Private conversations are in it.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro log export > everything.jsonl\n  maestro log export --as-of 2026-02-01 --public"
)]
pub(super) struct Args {
    /// Leave private conversations out
    #[arg(long)]
    public: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table, Format::Json])?;
    let store = ctx.read_log()?.store;
    let as_of = ctx.as_of();
    let mut out = Visible::new(&mut ctx.out);
    store.export(as_of, &mut |conversation| {
        if !(args.public && conversation.private) {
            exchange::write_line(&mut out, &conversation)?;
        }
        Ok(())
    })?;
    out.flush()?;
    Ok(Outcome::Fine)
}
