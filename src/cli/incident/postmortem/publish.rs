//! The document for everybody: finished, and without what is private.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use super::{document, read, record};
use crate::cli::incident::board::Board;
use crate::cli::incident::document::replace_file;
use crate::cli::incident::{guard, update, write};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::incident::{PostmortemState, leaks, lint, public_version};
use crate::model::Text;
use crate::render::{self, Format};

/// Write it for the public, without its private parts
///
/// Refused (5) while something is missing, or when words of a private entry stand in the public
/// part. Nothing is sent: post the file where your users read.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident postmortem publish crash --out public.md\n  maestro incident postmortem publish crash --out -"
)]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// Where to write it; - is standard output
    #[arg(long, value_name = "FILE")]
    out: String,

    /// The document [default: where it was written]
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table, Format::Markdown])?;
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    if it.is_private() {
        return Err(UserError::refused(format!("{} is private", it.name))
            .hint("`maestro incident set --make-public` opens it, if that is right")
            .into());
    }
    let (_, text) = read(it, args.file.as_deref())?;
    let found = lint(&Text::from(text.as_str()), it);
    let public = public_version(&Text::from(text.as_str()));
    let (Some(public), true) = (public, found.faults.is_empty()) else {
        let n = found.faults.len();
        return Err(
            UserError::refused(format!("{n} things are missing, nothing was published"))
                .hint(format!(
                    "`maestro incident postmortem check {}` lists them",
                    it.name
                ))
                .into(),
        );
    };
    let leaking = leaks(&public, it);
    if !leaking.is_empty() {
        let message = format!(
            "words of private entries stand in the public part: {}",
            leaking.join(", ")
        );
        return Err(UserError::refused(message)
            .hint("move them between <!-- private --> and <!-- /private -->, or let the entries be public")
            .into());
    }
    let told = guard::document("the post-mortem", public.clone());
    guard::check(&board.config, &board.store, &it.conversations, &told)?;
    if args.out == "-" {
        update::print(ctx, &public)?;
        return Ok(Outcome::Fine);
    }
    let public = document::kept(&public);
    let path = Path::new(&args.out);
    match standing(path)? {
        Some(text) if text == public => {
            writeln!(ctx.out, "unchanged: {}", render::shown(&args.out))?;
            return Ok(Outcome::Fine);
        }
        Some(text) if !text.starts_with("# Post-mortem") => {
            return Err(
                UserError::refused(format!("{} is no post-mortem", path.display()))
                    .hint("it may hold somebody's words; name another file with --out")
                    .into(),
            );
        }
        _ => {}
    }
    write::existing(ctx)?;
    replace_file(path, &public)
        .with_context(|| UserError::failed(format!("cannot write {}", path.display())))?;
    record(ctx, &it.name, PostmortemState::Published, None, &public)?;
    writeln!(ctx.out, "wrote {}", render::shown(&args.out))?;
    Ok(Outcome::Fine)
}

/// What stands where the public version is to go.
fn standing(path: &Path) -> anyhow::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(err) if err.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(err) => Err(anyhow::Error::new(err)
            .context(UserError::failed(format!("cannot read {}", path.display())))),
    }
}
