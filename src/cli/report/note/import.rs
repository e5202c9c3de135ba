use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;
use chrono::{DateTime, NaiveDate, Utc};

use super::super::period;
use super::{MAX_CHARS, SectionName};
use crate::cli::{Ctx, Outcome, files};
use crate::error::UserError;
use crate::model::Text;
use crate::receipt::Hash;
use crate::render::{Cell, Column, Format, Page, Table};
use crate::report::{Minute, Note, Section, Window, minutes};
use crate::sla::local_to_utc;

/// Read the minutes of a meeting as notes
///
/// Each item of a list and each paragraph is one. A heading that is called as a section puts what
/// stands below it there (`Highlights`, `Actions`, `What was hard` …); all else is for --section,
/// where no report prints it unless you say so. The day is that of --on, else the one the file's
/// name begins with, else today. The same minutes again add nothing, and nothing that was taken back.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report note import 2026-02-13-office-hours.md
  maestro report note import notes.md --on 2026-02-13 --archive .ai/support")]
pub(super) struct Args {
    /// The minutes, Markdown; `-` is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,

    /// The day of the meeting
    #[arg(long, value_name = "DATE")]
    on: Option<String>,

    /// Where things go that stand under no heading of a section
    #[arg(long, value_enum, value_name = "SECTION", default_value = "minutes")]
    section: SectionName,

    /// Keep a copy in this folder, under the date, and its SHA-256 beside the notes
    #[arg(long, value_name = "FOLDER")]
    archive: Option<PathBuf>,

    /// Only look
    #[arg(long)]
    dry_run: bool,
}

/// More is no minutes.
const MOST_BYTES: u64 = 1 << 20;

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Csv])?;
    if matches!(args.section.0, Section::Faq | Section::Workaround) {
        return Err(UserError::usage("such a note is about a conversation")
            .hint("write it by itself: maestro report note faq TEXT --about REF")
            .into());
    }
    let text = files::read(&args.file, MOST_BYTES)?;
    let mut found = minutes(&text, args.section.0);
    check(&args.file, &found)?;
    let mut said = HashSet::new();
    found.retain(|it| said.insert((it.section, it.text.clone())));
    let (day, date) = day(ctx, args)?;
    let copy = args
        .archive
        .as_ref()
        .map(|it| it.join(name(&args.file, date)));
    let mut notes = notes(ctx, &found, day.from);
    if let Some(copy) = &copy {
        notes.push(archived(ctx, copy, &text, day.from));
    }
    if args.dry_run {
        return show(ctx, format, &notes, "would be added");
    }
    if let Some(copy) = &copy {
        keep(copy, &text)?;
    }
    let added = ctx.decision_log()?.add_notes(&notes, day)?;
    show(ctx, format, &added, "added")?;
    let before = notes.len() - added.len();
    if 0 < before {
        ctx.say(&format!("{before} stood there before"));
    }
    Ok(Outcome::Fine)
}

/// All faults at once, and nothing is kept.
fn check(path: &Path, found: &[Minute]) -> anyhow::Result<()> {
    if found.is_empty() {
        let message = format!("{} says nothing", path.display());
        return Err(UserError::failed(message)
            .hint("items of lists and paragraphs are notes; headings, code and tables are not")
            .into());
    }
    let long = found
        .iter()
        .filter(|it| MAX_CHARS < it.text.chars().count());
    let long: Vec<String> = long
        .map(|it| format!("{}:{}", path.display(), it.line))
        .collect();
    if long.is_empty() {
        return Ok(());
    }
    let message = format!(
        "a note has at most {MAX_CHARS} characters, longer is {}",
        long.join(", ")
    );
    Err(UserError::failed(message)
        .hint("write it as several items; nothing was kept")
        .into())
}

fn day(ctx: &mut Ctx, args: &Args) -> anyhow::Result<(Window, NaiveDate)> {
    let zone = ctx.quiet_config()?.project.timezone;
    let name = args.file.file_name().unwrap_or_default().to_string_lossy();
    let date = match &args.on {
        Some(on) => period::day(ctx, on)?.with_timezone(&zone).date_naive(),
        None => name
            .get(..10)
            .and_then(|it| it.parse::<NaiveDate>().ok())
            .unwrap_or_else(|| ctx.now.with_timezone(&zone).date_naive()),
    };
    let midnight = |date: NaiveDate| local_to_utc(zone, date, 0);
    let from = midnight(date);
    let window = Window {
        from,
        to: date.succ_opt().map_or(from, midnight),
    };
    Ok((window, date))
}

/// The name of the copy begins with its date, once.
fn name(file: &Path, date: NaiveDate) -> String {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let date = date.to_string();
    match name.starts_with(&date) {
        true => name.into_owned(),
        false => format!("{date}-{name}"),
    }
}

fn notes(ctx: &Ctx, found: &[Minute], at: DateTime<Utc>) -> Vec<Note> {
    let actor = ctx.actor();
    let note = |it: &Minute| Note {
        id: 0,
        at,
        written_at: ctx.now,
        actor: actor.clone(),
        section: it.section,
        text: Text::from(it.text.as_str()),
        about: None,
    };
    found.iter().map(note).collect()
}

/// The receipt of this note seals the bytes of the copy.
fn archived(ctx: &Ctx, copy: &Path, text: &str, at: DateTime<Utc>) -> Note {
    Note {
        id: 0,
        at,
        written_at: ctx.now,
        actor: ctx.actor(),
        section: Section::Minutes,
        text: Text::new(format!("{} sha256 {}", copy.display(), Hash::of(text))),
        about: None,
    }
}

/// A copy that is there already is either this one or another meeting's, which stays.
fn keep(copy: &Path, text: &str) -> anyhow::Result<()> {
    let cannot = || format!("cannot write {}", copy.display());
    if let Some(folder) = copy.parent() {
        fs::create_dir_all(folder).with_context(cannot)?;
    }
    match files::create(copy, text) {
        Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {
            let there = fs::read(copy).with_context(cannot)?;
            if there == text.as_bytes() {
                return Ok(());
            }
            let message = format!("{} is there already, with other words", copy.display());
            Err(UserError::refused(message)
                .hint("give the file another name; nothing was kept")
                .into())
        }
        other => other.with_context(cannot),
    }
}

fn show(ctx: &mut Ctx, format: Format, notes: &[Note], what: &str) -> anyhow::Result<Outcome> {
    if notes.is_empty() || !ctx.is_talkative() {
        return Ok(Outcome::Fine);
    }
    let mut table = Table::new(vec![
        Column::new("SECTION"),
        Column::new("TEXT").shrinks_to(20),
    ]);
    for note in notes {
        table.row(vec![
            Cell::own(note.section.as_str()),
            Cell::outside(&note.text),
        ]);
    }
    let mut page = Page::default();
    page.table(table);
    ctx.show(format, &page)?;
    ctx.say(&format!("{} {what}", notes.len()));
    Ok(Outcome::Fine)
}
