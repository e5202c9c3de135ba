//! `maestro doctor`: is everything as it should be.

mod access;
mod allowed;
mod links;
mod repository;
mod view;

use serde::Serialize;

use super::{Ctx, Outcome};
use crate::error::UserError;
use crate::render::{self, Format, Page};

/// Check that everything maestro depends on is as it should be
///
/// Without a verb it checks all there is: `access` and, where a README.md stands beside the policy
/// or in this folder, its `links`, offline. Nothing is written.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:\n  maestro doctor access\n  maestro doctor links README.md")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Access(access::Args),
    Links(links::Args),
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        None => all(ctx),
        Some(Command::Access(_)) => access::run(ctx),
        Some(Command::Links(args)) => links::run(ctx, args),
    }
}

/// What `access` tells, and the links beside it.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    access: view::Report<'a>,
    /// `null` without a README.
    links: Option<links::LinksJson<'a>>,
}

/// Links are looked at whether or not GitHub answers.
fn all(ctx: &mut Ctx) -> anyhow::Result<Outcome> {
    let format = ctx.format(access::FORMATS)?;
    let readme = links::of_the_readme(ctx);
    match (access::find(ctx), readme) {
        (Ok(access), Ok(links)) => whole(ctx, format, &access, links.as_ref()),
        (Ok(access), Err(error)) => {
            let page = view::page(&access);
            half(ctx, format, &page, access.outcome(), error)
        }
        (Err(error), Ok(Some(links))) => {
            let page = links::page(&links, format);
            half(ctx, format, &page, links.outcome(), error)
        }
        (Err(error), Ok(None)) => Err(error),
        (Err(error), Err(other)) => {
            ctx.failed(&other);
            Err(error)
        }
    }
}

fn whole(
    ctx: &mut Ctx,
    format: Format,
    access: &access::Found,
    links: Option<&links::Found>,
) -> anyhow::Result<Outcome> {
    if format == Format::Json {
        let now = ctx.now;
        let whole = Whole {
            access: view::report(now, access),
            links: links.map(|it| links::json(now, it)),
        };
        render::json(&mut ctx.out, &whole)?;
    } else {
        let mut page = view::page(access);
        if let Some(links) = links {
            page.heading("Links of README.md");
            page.blocks.extend(links::page(links, format).blocks);
        }
        ctx.show(format, &page)?;
    }
    let links = links.map_or(Outcome::Fine, links::Found::outcome);
    Ok(match access.outcome() {
        Outcome::Fine => links,
        finding => finding,
    })
}

/// Shows what could be looked at and tells why the other half could not. A known finding wins.
fn half(
    ctx: &mut Ctx,
    format: Format,
    page: &Page,
    outcome: Outcome,
    error: anyhow::Error,
) -> anyhow::Result<Outcome> {
    // Half a document is none for a machine.
    if format != Format::Json {
        ctx.show(format, page)?;
    }
    if outcome == Outcome::Finding && error.is::<UserError>() {
        ctx.failed(&error);
        return Ok(outcome);
    }
    ctx.out.flush()?;
    Err(error)
}
