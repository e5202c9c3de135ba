use std::io::Write;

use crate::cli::desk::resolve;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::extract::exchange;
use crate::render::{Format, Visible};

/// Print conversations as the log holds them, in the exchange format
///
/// One JSON object a line. `maestro triage show` is for reading.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro log show '#226' --sample | jq .messages")]
pub(super) struct Args {
    /// Conversations: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF", required = true)]
    references: Vec<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table, Format::Json])?;
    let store = ctx.read_log()?.store;
    let as_of = ctx.as_of();
    let mut out = Visible::new(&mut ctx.out);
    for id in resolve(&store, &args.references)? {
        let Some(conversation) = store.conversation(id, as_of, true)? else {
            return Err(UserError::failed(format!("{id} did not exist at that moment")).into());
        };
        exchange::write_line(&mut out, &conversation)?;
    }
    out.flush()?;
    Ok(Outcome::Fine)
}
