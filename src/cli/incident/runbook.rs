use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Serialize;

use super::board::Board;
use super::view::by_clock;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{
    Runbook, RunbookEntry, RunbookEvent, RunbookFile, RunbookForm, read_runbooks, runbooks,
};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Line, Page, Table, Tone};

/// A longer file is no runbook.
const LONGEST: u64 = 1 << 20;
/// More files than this are not a folder of runbooks.
const MOST_FILES: usize = 1_000;
const DEEPEST: usize = 6;

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

/// What was found, and what could not be read.
#[derive(Default)]
struct Found {
    books: Vec<(PathBuf, RunbookFile)>,
    rejected: Vec<(PathBuf, String)>,
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

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    runbooks: Vec<RunbookJson>,
}

#[derive(Serialize)]
struct RunbookJson {
    id: Text,
    title: Text,
    path: Text,
    sha256: Text,
    owner: Option<Text>,
    reviewed_at: Option<String>,
    reviewed_by: Option<Text>,
    changed: bool,
    review_due_at: Option<String>,
    stale: bool,
    incidents: usize,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::Index(args) => index(ctx, args),
        Command::List(args) => list(ctx, args),
        Command::Reviewed(args) => reviewed(ctx, args),
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

/// Files with an ending of ours, without links and hidden folders.
fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let cannot = || UserError::failed(format!("cannot read the folder {}", folder.display()));
    for entry in fs::read_dir(folder).with_context(cannot)? {
        let entry = entry.with_context(cannot)?;
        let kind = entry.file_type().with_context(cannot)?;
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if hidden || kind.is_symlink() {
            continue;
        }
        if kind.is_dir() && depth < DEEPEST {
            collect(&path, depth + 1, files)?;
        } else if kind.is_file() && form(&path).is_some() {
            files.push(path);
        }
        if MOST_FILES < files.len() {
            let message = format!("more than {MOST_FILES} files below {}", folder.display());
            return Err(UserError::failed(message)
                .hint("name the folder of the runbooks itself")
                .into());
        }
    }
    Ok(())
}

fn form(path: &Path) -> Option<RunbookForm> {
    RunbookForm::of(path.extension()?.to_str()?)
}

fn read(path: &Path, found: &mut Found) {
    match read_file(path) {
        Ok(books) => found
            .books
            .extend(books.into_iter().map(|it| (path.to_owned(), it))),
        Err(why) => found.rejected.push((path.to_owned(), why)),
    }
}

fn read_file(path: &Path) -> Result<Vec<RunbookFile>, String> {
    let Some(form) = form(path) else {
        return Err("expected a file that ends in .md, .yaml, .yml or .json".to_owned());
    };
    let metadata = fs::metadata(path).map_err(|err| err.to_string())?;
    if !metadata.is_file() {
        return Err("not a file".to_owned());
    }
    if LONGEST < metadata.len() {
        return Err("longer than 1 MiB".to_owned());
    }
    let text = fs::read_to_string(path).map_err(|err| err.to_string())?;
    let name = path.file_stem().map(|it| it.to_string_lossy().into_owned());
    read_runbooks(form, &name.unwrap_or_default(), &text)
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
        ctx.write_log()?.note_runbooks(&entries)?;
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

fn all(board: &Board) -> anyhow::Result<Vec<Runbook>> {
    let entries = board.store.runbook_entries(Some(board.now))?;
    Ok(runbooks(
        board.settings(),
        &entries,
        &board.incidents,
        board.now,
    ))
}

fn list(ctx: &mut Ctx, args: &ListArgs) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let board = Board::read(ctx)?;
    let all = all(&board)?;
    let stale = all.iter().filter(|it| it.is_stale).count();
    let outcome = if args.exit_code && 0 < stale {
        Outcome::Finding
    } else {
        Outcome::Fine
    };
    if format == Format::Json {
        let report = Report {
            schema: "maestro.incident-runbooks/1",
            as_of: shape::iso(board.now),
            runbooks: all.into_iter().map(json).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(outcome);
    }
    if all.is_empty() {
        ctx.say("no runbook is known; `maestro incident runbook index FOLDER` looks for them");
    }
    let mut page = Page::default();
    let mut table = Table::new(vec![
        Column::new("RUNBOOK"),
        Column::new("OWNER"),
        Column::new("REVIEWED"),
        Column::new("STATE"),
        Column::new("USED").right(),
        Column::new("TITLE").shrinks_to(12).drops(2),
        Column::new("PATH").drops(1),
    ]);
    for it in &all {
        table.row(row(&board, it));
    }
    page.table(table);
    ctx.show(format, &page)?;
    Ok(outcome)
}

fn row(board: &Board, it: &Runbook) -> Vec<Cell> {
    let (zone, now) = (board.zone(), board.now);
    let reviewed = it
        .reviewed_at
        .map_or_else(|| "never".to_owned(), |at| by_clock(at, now, zone));
    let state = match (it.review_due_at, it.changed) {
        (None, _) => Cell::own("stale: never reviewed").tone(Tone::Warn),
        (_, true) => Cell::own("stale: changed since").tone(Tone::Warn),
        (Some(due_at), _) if due_at < now => {
            Cell::own(format!("stale: {}", shape::due(due_at, now))).tone(Tone::Warn)
        }
        (Some(due_at), _) => {
            Cell::own(format!("fresh, again {}", shape::due(due_at, now))).tone(Tone::Good)
        }
    };
    vec![
        Cell::outside(&it.id),
        it.owner.as_ref().map_or_else(|| "-".into(), Cell::outside),
        Cell::own(reviewed),
        state,
        Cell::number(it.n_used),
        Cell::outside(&it.title),
        Cell::outside(&it.path),
    ]
}

fn json(it: Runbook) -> RunbookJson {
    RunbookJson {
        id: it.id,
        title: it.title,
        path: it.path,
        sha256: it.sha256,
        owner: it.owner,
        reviewed_at: it.reviewed_at.map(shape::iso),
        reviewed_by: it.reviewed_by,
        changed: it.changed,
        review_due_at: it.review_due_at.map(shape::iso),
        stale: it.is_stale,
        incidents: it.n_used,
    }
}

fn reviewed(ctx: &mut Ctx, args: &ReviewedArgs) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let (now, actor) = (ctx.now, ctx.actor());
    let known = {
        let board = Board::read(ctx)?;
        board.store.runbook_entries(None)?
    };
    let mut entries = Vec::new();
    let mut lines: Vec<Line> = Vec::new();
    for id in &args.ids {
        let wanted = Text::from(id.as_str());
        let Some(last) = known.iter().rfind(|it| it.runbook == wanted) else {
            return Err(UserError::failed(format!("there is no runbook `{id}`"))
                .hint("`maestro incident runbook index FOLDER` looks for them")
                .into());
        };
        let seen = |it: &&RunbookEntry| it.runbook == wanted && it.event != RunbookEvent::Reviewed;
        let origin = known.iter().rfind(seen).unwrap_or(last);
        let entry = RunbookEntry {
            at: now,
            actor: actor.clone(),
            event: RunbookEvent::Reviewed,
            sha256: content(origin, id)?,
            body: None,
            ..last.clone()
        };
        let before = known
            .iter()
            .rfind(|it| it.runbook == wanted && it.event == RunbookEvent::Reviewed);
        let word = match before {
            None => "reviewed for the first time",
            Some(it) if it.sha256 == entry.sha256 => "reviewed, unchanged since the last review",
            Some(_) => "reviewed, changed since the last review",
        };
        lines.push(vec![Cell::outside(&wanted), Cell::own(format!(": {word}"))]);
        entries.push(entry);
    }
    ctx.write_log()?.note_runbooks(&entries)?;
    if format == Format::Json {
        return list(ctx, &ListArgs { exit_code: false });
    }
    let mut page = Page::default();
    lines.into_iter().for_each(|it| page.line(it));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// The hash of what stands there now; an imported text stands in the log.
fn content(origin: &RunbookEntry, id: &str) -> anyhow::Result<Text> {
    if origin.event == RunbookEvent::Imported {
        return Ok(origin.sha256.clone());
    }
    let path = PathBuf::from(origin.path.raw());
    let books = read_file(&path).map_err(|why| {
        UserError::failed(format!("cannot read the runbook {}: {why}", path.display()))
            .hint("run maestro where it was indexed, or `maestro incident runbook index` again")
    })?;
    let book = books.into_iter().find(|it| it.id == Text::from(id));
    let book = book.ok_or_else(|| {
        UserError::failed(format!("{} no longer holds `{id}`", path.display()))
            .hint("run `maestro incident runbook index` again")
    })?;
    Ok(book.sha256())
}
