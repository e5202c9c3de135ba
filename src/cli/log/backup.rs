use std::path::{Path, PathBuf};

use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::model::Text;
use crate::render::{Cell, Format, Page};
use crate::store::Store;

/// Backups of one second that get a name of their own.
const NAMES: u32 = 100;

/// Copy the log into one consistent file, while others go on using it
///
/// The copy is checked before it gets its name, and never replaces a file. Until then it is called
/// FILE.PID.tmp; what a killed backup leaves of that, the next one to the same FILE removes.
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
    let to = if let Some(to) = &args.to {
        log.store.backup(to)?;
        to.clone()
    } else {
        let name = format!("log-{}", ctx.now.format("%Y%m%dT%H%M%SZ"));
        under_a_free_name(&log.store, &path, &name)?
    };
    if !ctx.is_talkative() {
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    page.line(vec![
        Cell::own("backed up to "),
        Cell::outside(&Text::new(to.display().to_string())),
    ]);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// Backs up beside `log` as `name.db`, or `name-2.db` and so on where that is taken.
fn under_a_free_name(store: &Store, log: &Path, name: &str) -> anyhow::Result<PathBuf> {
    let mut number = 1;
    loop {
        let suffix = match number {
            1 => String::new(),
            n => format!("-{n}"),
        };
        let to = log.with_file_name(format!("{name}{suffix}.db"));
        match store.backup(&to) {
            Ok(()) => return Ok(to),
            Err(err) if number < NAMES && is_refused(&err) => number += 1,
            Err(err) => return Err(err),
        }
    }
}

/// Somebody has that name already.
fn is_refused(err: &anyhow::Error) -> bool {
    err.downcast_ref::<UserError>()
        .is_some_and(|it| it.exit == 5)
}
