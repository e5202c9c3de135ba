//! `maestro incident postmortem`: what happened, why, and what changes.

mod document;
mod publish;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::board::Board;
use super::document::replace_file;
use super::write::{self, Happened};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{self, Incident, Lint, PostmortemState, What, lint};
use crate::model::Text;
use crate::render::{self, Cell, Format, Page, Tone};

/// A longer document is no post-mortem.
const LONGEST: u64 = 4 << 20;

/// Write the post-mortem: begin it from the log, check it, publish it
///
/// `new` fills in what the log knows; people write the rest into the file. `check` says what is
/// missing and where it blames somebody. `publish` writes it without the private parts.
#[derive(Debug, clap::Args)]
#[command(
    subcommand_required = true,
    after_help = "Examples:\n  maestro incident postmortem new --sample --out -\n  maestro incident postmortem check intel\n  maestro incident postmortem publish intel --out public.md"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    New(NewArgs),
    Check(CheckArgs),
    Publish(publish::Args),
}

/// Begin the document with what the log knows
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident postmortem new --sample --out -\n  maestro incident postmortem new crash --out docs/crash.md"
)]
struct NewArgs {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// Where to write it; - is standard output, and then nothing is recorded [default: NAME.md]
    #[arg(long, value_name = "FILE")]
    out: Option<String>,
}

/// Check that it is finished and blames nobody
///
/// Ends with 3 while something is missing. Warnings alone do not fail it.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident postmortem check crash\n  maestro incident postmortem check crash --reviewed"
)]
struct CheckArgs {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// The document [default: where it was written]
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,

    /// Record that it is with its reviewers
    #[arg(long)]
    in_review: bool,

    /// Record that it was reviewed; refused while something is missing
    #[arg(long, conflicts_with = "in_review")]
    reviewed: bool,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    id: String,
    path: Option<Text>,
    state: Option<PostmortemState>,
    faults: Vec<String>,
    warnings: Vec<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::New(args) => new(ctx, args),
        Command::Check(args) => check(ctx, args),
        Command::Publish(args) => publish::run(ctx, args),
    }
}

fn new(ctx: &mut Ctx, args: &NewArgs) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table, Format::Markdown])?;
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    let text = document::written(&board, it)?;
    if args.out.as_deref() == Some("-") {
        write!(ctx.out, "{text}")?;
        return Ok(Outcome::Fine);
    }
    let path = args
        .out
        .clone()
        .unwrap_or_else(|| format!("{}.md", it.name));
    if Path::new(&path).exists() {
        return Err(UserError::refused(format!("{path} is there already"))
            .hint("it may hold somebody's words; name another file with --out")
            .into());
    }
    // Asked before the file is written: the sample and a foreign log record nothing.
    write::existing(ctx)?;
    replace_file(Path::new(&path), &text)
        .with_context(|| UserError::failed(format!("cannot write {path}")))?;
    let name = it.name.clone();
    record(ctx, &name, PostmortemState::Draft, Some(&path), &text)?;
    let n = text.matches(incident::GAP).count();
    writeln!(
        ctx.out,
        "wrote {}: {n} gaps to fill in",
        render::shown(&path)
    )?;
    ctx.say(&format!("next: maestro incident postmortem check {name}"));
    Ok(Outcome::Fine)
}

fn check(ctx: &mut Ctx, args: &CheckArgs) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    let (path, text) = read(it, args.file.as_deref())?;
    let found = lint(&Text::from(text.as_str()), it);
    let is_fine = found.faults.is_empty();
    if args.reviewed && !is_fine {
        let n = found.faults.len();
        show(ctx, format, &board, it, found)?;
        return Err(
            UserError::refused(format!("{n} things are missing, it is not reviewed"))
                .hint("mend the document, then check it again")
                .into(),
        );
    }
    let state = match (args.reviewed, args.in_review) {
        (true, _) => Some(PostmortemState::Reviewed),
        (_, true) => Some(PostmortemState::InReview),
        _ => None,
    };
    if let Some(state) = state {
        record(ctx, &it.name, state, path.to_str(), &text)?;
    }
    show(ctx, format, &board, it, found)?;
    Ok(if is_fine {
        Outcome::Fine
    } else {
        Outcome::Finding
    })
}

fn show(
    ctx: &mut Ctx,
    format: Format,
    board: &Board,
    it: &Incident,
    found: Lint,
) -> anyhow::Result<()> {
    if format == Format::Json {
        let report = Report {
            schema: "maestro.incident-postmortem/1",
            as_of: shape::iso(board.now),
            id: it.name.clone(),
            path: it.postmortem.as_ref().and_then(|it| it.path.clone()),
            state: it.postmortem.as_ref().map(|it| it.state),
            faults: found.faults,
            warnings: found.warnings,
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(());
    }
    let mut page = Page::default();
    let (word, tone) = if found.faults.is_empty() {
        ("FINISHED", Tone::Good)
    } else {
        ("NOT FINISHED", Tone::Bad)
    };
    page.line(vec![
        Cell::own(word).tone(tone),
        Cell::own(format!(
            " {}: {} missing, {} to look at again",
            it.name,
            found.faults.len(),
            found.warnings.len()
        )),
    ]);
    let said = |all: Vec<String>| {
        all.into_iter()
            .map(|it| vec![Cell::outside(&Text::new(it))])
            .collect::<Vec<_>>()
    };
    page.items(said(found.faults));
    if !found.warnings.is_empty() {
        page.heading("Look again");
        page.items(said(found.warnings));
    }
    ctx.show(format, &page)
}

/// The document as people left it.
fn read(it: &Incident, file: Option<&Path>) -> anyhow::Result<(PathBuf, String)> {
    let path = match file {
        Some(path) => path.to_owned(),
        None => document::recorded_path(it)?,
    };
    let cannot = || {
        UserError::failed(format!("cannot read the post-mortem {}", path.display()))
            .hint("name it with --file, or begin one with `maestro incident postmortem new`")
    };
    let metadata = fs::metadata(&path).with_context(cannot)?;
    if !metadata.is_file() || LONGEST < metadata.len() {
        return Err(cannot().into());
    }
    let text = fs::read_to_string(&path).with_context(cannot)?;
    Ok((path, text))
}

fn record(
    ctx: &mut Ctx,
    name: &str,
    state: PostmortemState,
    path: Option<&str>,
    text: &str,
) -> anyhow::Result<()> {
    let happened = Happened {
        at: None,
        private: false,
        public: false,
    };
    let digest: String = Sha256::digest(text)
        .iter()
        .map(|it| format!("{it:02x}"))
        .collect();
    write::write(ctx, Some(name), &happened, &mut |_| {
        Ok(vec![What::Postmortem {
            state,
            path: path.map(Text::from),
            sha256: Some(digest.as_str().into()),
        }])
    })?;
    Ok(())
}
