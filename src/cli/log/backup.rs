use std::path::PathBuf;

use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::model::Text;
use crate::render::{Cell, Format, Page};

/// Copy the log into one consistent file, while others go on using it
///
/// The copy is checked before it gets its name, and never replaces a file.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro log backup ~/backups/log-2026-02-13.db")]
pub(super) struct Args {
    /// Where to put it [default: log-DATE-TIME.db beside the log]
    #[arg(value_name = "FILE")]
    to: Option<PathBuf>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table])?;
    let path = ctx.db_path()?;
    let log = ctx.read_log()?;
    if log.missing {
        return Err(UserError::failed("there is no log to back up").into());
    }
    let name = format!("log-{}.db", ctx.now.format("%Y%m%dT%H%M%SZ"));
    let to = args.to.clone().unwrap_or_else(|| path.with_file_name(name));
    log.store.backup(&to)?;
    let mut page = Page::default();
    page.line(vec![
        Cell::own("backed up to "),
        Cell::outside(&Text::new(to.display().to_string())),
    ]);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}
