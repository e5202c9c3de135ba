//! `--publish` of every report, and `report publish`: printed first, sent once.

mod book;
mod chat;
mod discussion;
mod file;
mod list;
pub(super) mod mailing;
mod people;
mod refusal;
mod remote;
mod show;
mod target;
mod told;
mod wire;
mod wording;

use std::path::PathBuf;

use chrono::{DateTime, Utc};

pub(super) use target::Target;
pub(super) use wording::Wording;

use super::build;
use super::document::is_no_draft;
use super::files::Library;
use super::span::Asked;
use crate::cli::desk::Desk;
use crate::cli::github::WriterToken;
use crate::cli::{Ctx, Outcome};
use crate::config::Config;
use crate::error::UserError;
use crate::render::{Format, Look};
use crate::report::publication::CURRENT;
use crate::report::{Context, Form};

/// Publish a document from a file, or list what was published
///
/// FILE is Markdown; its first heading is the title of a discussion. It is printed with the place
/// where it would go; --yes sends it, once: a second run with the same words sends nothing, other
/// words change the discussion or the file in place, and what somebody edited there by hand is
/// refused (exit code 5) until --force. A chat cannot be read back: it is told once, and what is
/// in doubt waits for --again or --posted.
///
/// A discussion needs `[writeback] enabled, discussions = true` and `allow_repos` in your own
/// ~/.config/maestro/config.toml and MAESTRO_GITHUB_WRITE_TOKEN; a chat needs
/// MAESTRO_DISCORD_WEBHOOK or MAESTRO_SLACK_WEBHOOK, or `[alert]` in that file; never a policy.
/// MAESTRO_READONLY=1 wins over all of it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report publish               # what was published, where and when
  maestro report publish v1.1.md --to discussion
  maestro report publish v1.1.md --to discussion --category news --yes
  maestro report weekly --publish discord --yes")]
pub(super) struct Args {
    /// The document, Markdown; `-` is standard input
    #[arg(value_name = "FILE", requires = "target")]
    file: Option<PathBuf>,

    /// `discussion`, `discord`, `slack`, `stdout`, FILE#ANCHOR or FILE.eml
    #[arg(id = "target", long = "to", value_name = "TARGET", requires = "file")]
    target: Option<Target>,

    #[command(flatten)]
    way: Way,
}

/// How it goes out.
#[derive(Clone, Debug, Default, clap::Args)]
#[group(skip)]
pub(super) struct Way {
    /// Publish it now [default: print what would go out, and where]
    #[arg(long, requires = "target", help_heading = "Publishing")]
    yes: bool,

    /// Overwrite what was written by hand between the markers, or at the target
    #[arg(long, help_heading = "Publishing")]
    pub(super) force: bool,

    /// Send once more what was sent before or may have been, or create anew what is gone
    #[arg(long, requires = "yes", help_heading = "Publishing")]
    again: bool,

    /// Somebody looked: it is in the chat. Record that, and send nothing
    #[arg(
        long,
        requires = "target",
        conflicts_with = "yes",
        help_heading = "Publishing"
    )]
    posted: bool,

    /// Only the team reads there: mask private conversations instead of leaving them out
    #[arg(long, requires = "target", help_heading = "Publishing")]
    inside: bool,

    /// The category of the discussion by its slug [default: `[report] category`, else announcements]
    #[arg(
        long,
        value_name = "SLUG",
        requires = "target",
        help_heading = "Publishing"
    )]
    category: Option<String>,

    /// The repository of the discussion [default: the one of the policy]
    #[arg(
        long,
        value_name = "OWNER/REPO",
        requires = "target",
        help_heading = "Publishing"
    )]
    repo: Option<String>,

    /// Where the token for writing comes from
    #[arg(
        long,
        value_name = "SOURCE",
        value_enum,
        default_value = "env",
        help_heading = "Publishing"
    )]
    token_source: WriterToken,
}

const CATEGORY: &str = "announcements";

impl Way {
    /// A report that goes there is for the public.
    pub(super) fn is_outside(&self, target: &Target) -> bool {
        target.is_outside() && !self.inside
    }
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let (Some(path), Some(target)) = (&args.file, &args.target) else {
        return list::run(ctx);
    };
    let text = wording::read(path)?;
    // With its ending: a file `weekly.md` is not the report `weekly`.
    let name = path.file_name().map(|it| it.to_string_lossy().into_owned());
    let name = name
        .filter(|it| it != "-")
        .unwrap_or_else(|| "stdin".to_owned());
    let wording = Wording::new((&name, CURRENT), ctx.now, text.clone(), &text);
    let desk = Desk::open(ctx)?;
    let config = desk.config.clone();
    let checked = wording
        .filled_in(&[])
        .map_err(Into::into)
        .and_then(|()| wording.tells_of_nobody(&desk, &[]));
    drop(desk);
    go(ctx, &args.way, target, &config, &wording, checked)
}

/// Where a report goes, how, and when.
pub(super) struct Going<'a> {
    pub(super) target: &'a Target,
    pub(super) way: &'a Way,
    /// The moment of the command, UTC, whatever period the report is about.
    pub(super) at: DateTime<Utc>,
    pub(super) even_if_stale: bool,
}

/// A report, to a target.
pub(super) fn report(
    ctx: &mut Ctx,
    asked: &Asked,
    library: &Library,
    going: &Going<'_>,
) -> anyhow::Result<Outcome> {
    if asked.document.form == Form::Html {
        return Err(UserError::usage("this report is a page for the browser")
            .hint("write it into a file with --output FILE")
            .into());
    }
    let template = super::files::template_of(&asked.name, &asked.document);
    let mut desk = Desk::open(ctx)?;
    let config = desk.config.clone();
    let context = build::context(&mut desk, asked)?;
    let values = serde_json::to_value(&context)?;
    let text = library.render(&template, Look::Markdown, &values)?;
    let timeless = library.render(&template, Look::Markdown, &wording::timeless(&values))?;
    let names = (asked.name.as_str(), asked.edition.as_str());
    let wording = Wording::new(names, going.at, text, &timeless);
    let checked = ready(&context, going.even_if_stale)
        .and_then(|()| Ok(wording.filled_in(&wording::outside(&values))?))
        .and_then(|()| wording.tells_of_nobody(&desk, &library.sources()));
    drop(desk);
    go(ctx, going.way, going.target, &config, &wording, checked)
}

/// What the data and the policy ask for before a report goes out.
fn ready(context: &Context, even_if_stale: bool) -> anyhow::Result<()> {
    let faults = &context.freshness.faults;
    if !faults.is_empty() && !even_if_stale {
        let error = UserError {
            exit: 4,
            ..UserError::failed(format!("not published: {}", faults.join("; ")))
        };
        let hint = "extract first, or publish it all the same with --even-if-stale";
        return Err(error.hint(hint).into());
    }
    Ok(is_no_draft(context)?)
}

/// Shows it or sends it.
fn go(
    ctx: &mut Ctx,
    way: &Way,
    target: &Target,
    config: &Config,
    wording: &Wording,
    checked: anyhow::Result<()>,
) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    if !way.yes && !way.posted {
        show::show(ctx, way, target, config, wording)?;
        checked?;
        return Ok(Outcome::Fine);
    }
    checked?;
    let done = match target {
        _ if way.posted && !matches!(target, Target::Chat(_)) => {
            return Err(
                UserError::usage("--posted is for chats, which cannot be read back").into(),
            );
        }
        Target::Discussion => {
            let repository = repository(way, config)?;
            let category = category(way, config);
            discussion::publish(ctx, way, (&repository, &category), wording)?
        }
        Target::Chat(service) => chat::publish(ctx, way, *service, wording)?,
        Target::Anchor(anchor) => file::anchored(ctx, way, anchor, wording)?,
        Target::Mail(path) => file::mail(ctx, way, path, wording)?,
        Target::Stdout => match file::printed(ctx, way, wording)? {
            Some(done) => done,
            None => return Ok(Outcome::Fine),
        },
    };
    told::tell(ctx, wording, &done)
}

fn category(way: &Way, config: &Config) -> String {
    let named = way.category.as_ref().or(config.report.category.as_ref());
    named.map_or_else(|| CATEGORY.to_owned(), Clone::clone)
}

/// The one that the flag names, else the only one of the policy.
fn repository(way: &Way, config: &Config) -> Result<String, UserError> {
    if let Some(named) = &way.repo {
        return Ok(named.clone());
    }
    let mut known = config.sources.iter().filter_map(|it| it.repo.clone());
    match (known.next(), known.next()) {
        (Some(one), None) => Ok(one),
        (None, _) => Err(UserError::refused("the policy names no repository")
            .hint("--repo OWNER/REPO, or a [[source]] with `repo`")),
        _ => Err(UserError::refused("the policy names several repositories")
            .hint("--repo OWNER/REPO says which one")),
    }
}
