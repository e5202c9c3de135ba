mod files;
mod list;
mod reviewed;

use std::fs;
use std::path::PathBuf;

use anyhow::Context;
use serde::Serialize;

use super::board::Board;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{RunbookEntry, RunbookEvent};
use crate::model::Text;
use crate::render::{self, Cell, Format, Line, Page, Tone};
use files::{Found, collect, read};

/// Keep an eye on the runbooks: who reviewed them, which were used
#[derive(Debug, clap::Args)]
#[command(
    subcommand_required = true,
    after_help = "Examples:\n  maestro incident runbook list --sample\n  maestro incident runbook index runbooks/"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Index(IndexArgs),
    List(ListArgs),
    Reviewed(ReviewedArgs),
    Import(ImportArgs),
}

/// Look through folders for runbooks, and remember what is in them
///
/// Reads Markdown (keys in its front matter), YAML and JSON: id, title, owner, review_every. A
/// file that did not change adds nothing.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident runbook index\n  maestro incident runbook index docs/runbooks --dry-run"
)]
struct IndexArgs {
    /// Folders or files [default: incident.runbooks.folders of the policy]
    #[arg(value_name = "FOLDER")]
    folders: Vec<PathBuf>,

    /// Only look
    #[arg(long)]
    dry_run: bool,
}

/// List the runbooks, whose review is due, and how often each was followed
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident runbook list --sample\n  maestro incident runbook list --exit-code"
)]
struct ListArgs {
    /// End with 3 when one is stale
    #[arg(long)]
    exit_code: bool,
}

/// Record that you have read runbooks through, as they are now
///
/// Kept with it is the hash of the content: a review holds for what was read, and a new date alone
/// makes nothing fresh.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro incident runbook reviewed rollback")]
struct ReviewedArgs {
    /// Their ids
    #[arg(value_name = "RUNBOOK", required = true)]
    ids: Vec<String>,
}

/// Take runbooks in from files of another tool: YAML, JSON or Markdown
///
/// Unlike `index` it keeps their text, so that the file may go away.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  maestro incident runbook import partner.json --dry-run\n  maestro incident runbook import partner.yaml"
)]
struct ImportArgs {
    /// Files
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,

    /// Only look
    #[arg(long)]
    dry_run: bool,
}

#[derive(Serialize)]
struct Taken {
    schema: &'static str,
    as_of: String,
    dry_run: bool,
    created: usize,
    updated: usize,
    unchanged: usize,
    rejected: Vec<RejectedJson>,
}

#[derive(Serialize)]
struct RejectedJson {
    path: Text,
    message: Text,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::Index(args) => index(ctx, args),
        Command::List(args) => list::list(ctx, args),
        Command::Reviewed(args) => reviewed::reviewed(ctx, args),
        Command::Import(args) => import(ctx, args),
    }
}

fn index(ctx: &mut Ctx, args: &IndexArgs) -> anyhow::Result<Outcome> {
    let mut folders = args.folders.clone();
    if folders.is_empty() {
        let config = ctx.config()?;
        folders.extend(config.incident.runbook_folders.iter().map(PathBuf::from));
    }
    let mut files = Vec::new();
    for folder in &folders {
        let metadata = fs::metadata(folder).with_context(|| {
            UserError::failed(format!("cannot read the folder {}", folder.display()))
                .hint("name the folders, or set incident.runbooks.folders")
        })?;
        if metadata.is_dir() {
            collect(folder, 0, &mut files)?;
        } else {
            files.push(folder.clone());
        }
    }
    files.sort();
    let mut found = Found::default();
    files.iter().for_each(|it| read(it, &mut found));
    take(ctx, found, RunbookEvent::Indexed, args.dry_run)
}

fn import(ctx: &mut Ctx, args: &ImportArgs) -> anyhow::Result<Outcome> {
    let mut found = Found::default();
    args.files.iter().for_each(|it| read(it, &mut found));
    take(ctx, found, RunbookEvent::Imported, args.dry_run)
}

/// Notes what is new or different; the same again adds nothing.
fn take(
    ctx: &mut Ctx,
    found: Found,
    event: RunbookEvent,
    dry_run: bool,
) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let (now, actor) = (ctx.now, ctx.actor());
    let known = {
        let board = Board::read(ctx)?;
        board.store.runbook_entries(None)?
    };
    let (mut created, mut updated, mut unchanged) = (0, 0, 0);
    let mut entries: Vec<RunbookEntry> = Vec::new();
    let mut rejected = found.rejected;
    for (path, book) in found.books {
        if entries.iter().any(|it| it.runbook == book.id) {
            rejected.push((path, "its id is given to another one, too".to_owned()));
            continue;
        }
        let entry = RunbookEntry {
            at: now,
            actor: actor.clone(),
            sha256: book.sha256(),
            runbook: book.id,
            event,
            title: book.title,
            path: Text::new(path.display().to_string()),
            owner: book.owner,
            review_every: book.review_every,
            body: (event == RunbookEvent::Imported).then_some(book.body),
        };
        match known.iter().rfind(|it| it.runbook == entry.runbook) {
            None => created += 1,
            Some(last) if same(last, &entry) => {
                unchanged += 1;
                continue;
            }
            Some(_) => updated += 1,
        }
        entries.push(entry);
    }
    if !dry_run && !entries.is_empty() {
        ctx.decision_log()?.note_runbooks(&entries)?;
    }
    let outcome = if rejected.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Finding
    };
    if format == Format::Json {
        let rejected = rejected.into_iter().map(|(path, message)| RejectedJson {
            path: Text::new(path.display().to_string()),
            message: message.into(),
        });
        let taken = Taken {
            schema: "maestro.incident-runbook/1",
            as_of: shape::iso(now),
            dry_run,
            created,
            updated,
            unchanged,
            rejected: rejected.collect(),
        };
        render::json(&mut ctx.out, &taken)?;
        return Ok(outcome);
    }
    let mut page = Page::default();
    let would = if dry_run { "would be " } else { "" };
    page.line(Cell::own(format!(
        "{would}{created} new, {updated} changed, {unchanged} unchanged, {} rejected",
        rejected.len()
    )));
    let items = rejected.into_iter().map(|(path, why)| -> Line {
        vec![
            Cell::outside(&Text::new(path.display().to_string())),
            ": ".into(),
            Cell::outside(&Text::new(why)).tone(Tone::Bad),
        ]
    });
    page.items(items.collect());
    ctx.show(format, &page)?;
    Ok(outcome)
}

fn same(a: &RunbookEntry, b: &RunbookEntry) -> bool {
    (&a.title, &a.path, &a.sha256, &a.owner, a.review_every)
        == (&b.title, &b.path, &b.sha256, &b.owner, b.review_every)
}
