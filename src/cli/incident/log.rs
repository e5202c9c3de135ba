use serde::Serialize;

use super::board::Board;
use super::write::{self, Happened};
use super::{json, view};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::incident::{EntryId, What};
use crate::model::Text;
use crate::render::{self, Cell, Format, Page};

/// Show the timeline, add to it, correct it, or write the incident table
///
/// Without words it shows all that happened, in the order in which it happened. With TEXT it adds
/// a note; notes are for the team unless --public. --revise corrects the moment or the words of an
/// entry: both versions are kept.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro incident log --sample
  maestro incident log crash 'the matcher gets a null path' --at 10m
  maestro incident log crash 'followed it to step 4' --runbook rollback
  maestro incident log crash --revise e12 --at 02:35
  maestro incident log --write docs/support-plan.md#incident-log")]
pub(super) struct Args {
    /// The incident [default: the one that burns]
    #[arg(value_name = "ID")]
    id: Option<String>,

    /// What happened
    #[arg(value_name = "TEXT", requires = "id")]
    text: Option<String>,

    /// Where one can see it
    #[arg(long, value_name = "URL", requires = "text")]
    link: Option<String>,

    /// The runbook that was followed, by its id
    #[arg(long, value_name = "RUNBOOK", requires = "text")]
    runbook: Option<String>,

    /// The entry to correct, such as e12: its moment with --at, its words with TEXT
    #[arg(long, value_name = "ENTRY", requires = "id", conflicts_with_all = ["link", "runbook"])]
    revise: Option<EntryId>,

    /// Write the table of public incidents into FILE, between markers named ANCHOR
    #[arg(long, value_name = "FILE#ANCHOR", conflicts_with_all = ["id", "text", "revise"])]
    write: Option<String>,

    #[command(flatten)]
    happened: Happened,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    id: String,
    timeline: Vec<json::EventJson>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    if let Some(target) = &args.write {
        return super::document::run(ctx, target);
    }
    if let Some(entry) = args.revise {
        return revise(ctx, args, entry);
    }
    match &args.text {
        Some(text) => note(ctx, args, text),
        None => show(ctx, args),
    }
}

fn show(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let board = Board::read(ctx)?;
    let it = board.one(args.id.as_deref())?;
    if format == Format::Json {
        let report = Report {
            schema: "maestro.incident-log/1",
            as_of: shape::iso(board.now),
            id: it.name.clone(),
            timeline: it.events.iter().map(json::event).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    if format != Format::Csv {
        page.heading(Cell::own(format!("{} {}", it.severity(), it.name)));
    }
    page.table(view::events(&board, it, None));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn note(ctx: &mut Ctx, args: &Args, text: &str) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    if text.trim().is_empty() {
        return Err(UserError::usage("a note needs words").into());
    }
    let board = write::write(ctx, args.id.as_deref(), &args.happened, &mut |_| {
        Ok(vec![What::Note {
            text: text.into(),
            link: args.link.as_deref().map(Text::from),
            runbook: args.runbook.as_deref().map(Text::from),
        }])
    })?;
    let it = write::first(&board)?;
    let lines = vec![write::line(it, "noted")];
    write::tell(ctx, &board, lines)
}

/// The entry stays; another one says what it should have said.
fn revise(ctx: &mut Ctx, args: &Args, entry: EntryId) -> anyhow::Result<Outcome> {
    ctx.format(write::FORMATS)?;
    if args.happened.at.is_none() && args.text.is_none() {
        return Err(UserError::usage("there is nothing to correct")
            .hint("give another moment with --at, or other words")
            .into());
    }
    let config = ctx.config()?;
    let happened_at = args
        .happened
        .at
        .as_deref()
        .map(|it| super::when::past("--at", it, ctx.now, config.project.timezone))
        .transpose()?;
    // The correction itself happens now; the moment belongs to what it corrects.
    let now = Happened {
        at: None,
        private: true,
        public: false,
    };
    let board = write::write(ctx, args.id.as_deref(), &now, &mut |draft| {
        let event = draft
            .incident
            .events
            .iter()
            .find(|it| it.entry == Some(entry));
        if event.is_none() {
            let message = format!("{} has no entry {entry}", draft.incident.name);
            return Err(UserError::failed(message)
                .hint("`maestro incident log` shows their numbers")
                .into());
        }
        if happened_at.is_some_and(|at| at < draft.incident.started_at) {
            let message = "nothing happened before it started";
            return Err(UserError::usage(message)
                .hint("`maestro incident set --started TIME` moves the start")
                .into());
        }
        Ok(vec![What::Revised {
            entry,
            happened_at,
            text: args.text.as_deref().map(Text::from),
        }])
    })?;
    let it = write::first(&board)?;
    let lines = vec![write::line(
        it,
        format!("corrected {entry}; the earlier version is kept"),
    )];
    write::tell(ctx, &board, lines)
}
