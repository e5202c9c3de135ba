//! `maestro report`: documents from the log.

mod anchor;
pub(super) mod artifact;
mod beside;
mod build;
mod calendar;
mod context;
mod document;
mod files;
mod list;
pub(super) mod mail;
mod note;
mod open;
mod payload;
mod period;
mod publish;
mod readings;
mod render;
mod span;
mod telemetry;
mod templates;
mod tenant;
mod trials;

use std::path::PathBuf;

use super::{Ctx, Outcome};
pub(super) use period::{Stretch, chosen};

/// Write a document from the log: the day, the week, a page for the browser
///
/// NAME is a report (`maestro report list`) or a template of yours in `templates/` beside the
/// policy. It is printed as Markdown through a pipe and laid out on a terminal. Private
/// conversations are counted and never named, unless --private asks for it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report weekly --sample
  maestro report daily --slot eod --sample
  maestro report dashboard --sample --output dashboard.html
  maestro report dashboard --tenant acme --output acme.html
  maestro report roadmap --from-telemetry
  maestro report weekly --week 2026-W06 --write README.md#status
  maestro report weekly --publish discussion --yes
  maestro report note highlights 'Fifty new patterns'")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    document: document::Args,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    List(list::Args),
    Context(context::Args),
    Render(render::Args),
    Templates(templates::Args),
    Note(note::Args),
    Calendar(calendar::Args),
    Publish(publish::Args),
    Mail(publish::mailing::Args),
    Artifact(artifact::Args),
}

/// A report in its usual shape, printed or written into a file.
pub(super) fn plain(ctx: &mut Ctx, name: &str, output: Option<PathBuf>) -> anyhow::Result<Outcome> {
    document::run(ctx, &document::Args::plain(name, output))
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        None => document::run(ctx, &args.document),
        Some(Command::List(args)) => list::run(ctx, args),
        Some(Command::Context(args)) => context::run(ctx, args),
        Some(Command::Render(args)) => render::run(ctx, args),
        Some(Command::Templates(args)) => templates::run(ctx, args),
        Some(Command::Note(args)) => note::run(ctx, args),
        Some(Command::Calendar(args)) => calendar::run(ctx, args),
        Some(Command::Publish(args)) => publish::run(ctx, args),
        Some(Command::Mail(args)) => publish::mailing::run(ctx, args),
        Some(Command::Artifact(args)) => artifact::run(ctx, args),
    }
}
