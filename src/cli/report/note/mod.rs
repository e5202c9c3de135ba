mod import;

use std::io::Read;

use super::period;
use crate::cli::desk;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::model::Text;
use crate::render::{Cell, Column, Format, Page, Table};
use crate::report::{Note, Section, Window};
use crate::store::Withdrawal;

/// Write a sentence for the reports of this time, such as a highlight
///
/// A note is about a moment and stands in every report whose period has that moment: a highlight
/// of today is one of the day, the week and the month. Rendering a report again never loses it.
#[derive(Debug, clap::Args)]
#[command(
    args_conflicts_with_subcommands = true,
    subcommand_negates_reqs = true,
    after_help = "\
Examples:
  maestro report note highlights 'Fifty new patterns'
  maestro report note focus 'The path order of mv and cp' --on 2026-02-13
  maestro report note workaround 'Name the backend' --about '#226'
  maestro report note list"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    add: Add,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Import(import::Args),
    List(ListArgs),
    Remove(RemoveArgs),
}

#[derive(Debug, clap::Args)]
#[group(skip)]
struct Add {
    /// Where it stands in the reports
    #[arg(value_enum, value_name = "SECTION", required = true)]
    section: Option<SectionName>,

    /// What to say, in a line; it may carry emphasis and links. `-` reads it from standard input
    #[arg(value_name = "TEXT", required = true)]
    text: Option<String>,

    /// The date that it is about [default: now]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,

    /// The conversation that it is about
    #[arg(long, value_name = "REF")]
    about: Option<String>,
}

/// The sections, with their meanings for the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct SectionName(Section);

impl clap::ValueEnum for SectionName {
    fn value_variants<'a>() -> &'a [Self] {
        const ALL: [SectionName; Section::ALL.len()] = {
            let mut all = [SectionName(Section::Highlights); Section::ALL.len()];
            let mut idx = 0;
            while idx < all.len() {
                all[idx] = SectionName(Section::ALL[idx]);
                idx += 1;
            }
            all
        };
        &ALL
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(clap::builder::PossibleValue::new(self.0.as_str()).help(self.0.about()))
    }
}

/// List the notes of the last weeks with their numbers
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro report note list --since 30d")]
struct ListArgs {
    /// From this moment on: how long ago, a date, or RFC 3339
    #[arg(long, value_name = "TIME", default_value = "28d")]
    since: String,
}

/// Take a note back: it stands in no report from now on
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro report note remove 3")]
struct RemoveArgs {
    /// The number in `maestro report note list`
    #[arg(value_name = "N")]
    id: i64,
}

/// Longer ones are no notes.
const MAX_CHARS: usize = 2_000;

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        None => add(ctx, &args.add),
        Some(Command::Import(args)) => import::run(ctx, args),
        Some(Command::List(args)) => list(ctx, args),
        Some(Command::Remove(args)) => remove(ctx, args),
    }
}

fn add(ctx: &mut Ctx, args: &Add) -> anyhow::Result<Outcome> {
    let (Some(section), Some(text)) = (args.section, &args.text) else {
        return Err(UserError::usage("a note needs its section and its text").into());
    };
    let text = words(text)?;
    let at = match &args.on {
        Some(date) => period::day(ctx, date)?,
        None => ctx.now,
    };
    if section.0 == Section::Workaround && args.about.is_none() {
        return Err(UserError::usage("a workaround is about a conversation")
            .hint("name it with --about REF")
            .into());
    }
    let mut store = ctx.decision_log()?;
    let about = match &args.about {
        Some(name) => desk::resolve(&store, std::slice::from_ref(name))?
            .into_iter()
            .next(),
        None => None,
    };
    let note = Note {
        id: 0,
        at,
        written_at: ctx.now,
        actor: ctx.actor(),
        section: section.0,
        text,
        about,
    };
    let id = store.add_note(&note)?;
    let zone = ctx.quiet_config()?.project.timezone;
    writeln!(
        ctx.out,
        "note {id}: {}, {}",
        section.0,
        shape::local(at, zone, ctx.now)
    )?;
    Ok(Outcome::Fine)
}

/// One line, whatever it was typed as.
fn words(text: &str) -> anyhow::Result<Text> {
    let mut typed = text.to_owned();
    if text == "-" {
        typed.clear();
        let limit = u64::try_from(MAX_CHARS * 4 + 1).unwrap_or(u64::MAX);
        std::io::stdin().take(limit).read_to_string(&mut typed)?;
    }
    let words: Vec<&str> = typed.split_whitespace().collect();
    let line = words.join(" ");
    if line.is_empty() {
        return Err(UserError::usage("a note says something").into());
    }
    if MAX_CHARS < line.chars().count() {
        let message = format!("a note has at most {MAX_CHARS} characters");
        return Err(UserError::usage(message).into());
    }
    Ok(Text::new(line))
}

fn list(ctx: &mut Ctx, args: &ListArgs) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Csv])?;
    let from = ctx.moment_or_ago("--since", &args.since)?;
    let zone = ctx.quiet_config()?.project.timezone;
    let log = ctx.read_log()?;
    let window = Window { from, to: ctx.now };
    let notes = log.store.notes(window, ctx.now)?;
    if notes.is_empty() {
        ctx.say(&format!(
            "no notes since {}",
            shape::local(from, zone, ctx.now)
        ));
        return Ok(Outcome::Fine);
    }
    let titles = ["N", "ABOUT", "SECTION", "REF", "BY"];
    let mut columns: Vec<Column> = titles.map(Column::new).into();
    columns.push(Column::new("TEXT").shrinks_to(20));
    let mut table = Table::new(columns);
    for note in &notes {
        table.row(vec![
            Cell::number(note.id),
            Cell::own(shape::local(note.at, zone, ctx.now)),
            Cell::own(note.section.as_str()),
            Cell::own(
                note.about
                    .map_or_else(|| "-".to_owned(), |it| it.to_string()),
            ),
            Cell::outside(&note.actor),
            Cell::outside(&note.text),
        ]);
    }
    let mut page = Page::default();
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn remove(ctx: &mut Ctx, args: &RemoveArgs) -> anyhow::Result<Outcome> {
    let actor = ctx.actor();
    let now = ctx.now;
    let mut store = ctx.decision_log()?;
    let said = match store.withdraw_note(args.id, now, &actor)? {
        Withdrawal::Done => format!("note {}: taken back", args.id),
        Withdrawal::Again => format!("note {}: was taken back before", args.id),
        Withdrawal::Unknown => {
            let message = format!("there is no note {}", args.id);
            return Err(UserError::failed(message)
                .hint("`maestro report note list` numbers them")
                .into());
        }
    };
    writeln!(ctx.out, "{said}")?;
    Ok(Outcome::Fine)
}
