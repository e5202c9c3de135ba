//! `maestro doctor`: is everything as it should be.

mod access;
mod allowed;
mod links;
mod repository;
mod view;

use serde::Serialize;

use super::{Ctx, Outcome};
use crate::render::{self, Format};

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

/// Links are looked at whether or not GitHub answers. A known finding wins; else what could not be
/// done does.
fn all(ctx: &mut Ctx) -> anyhow::Result<Outcome> {
    let format = ctx.format(access::FORMATS)?;
    let readme = links::of_the_readme(ctx);
    let access = access::find(ctx);
    let (Ok(access), Ok(links)) = (&access, &readme) else {
        return halves(ctx, format, access, readme);
    };
    if format == Format::Json {
        let now = ctx.now;
        let whole = Whole {
            access: view::report(now, access),
            links: links.as_ref().map(|it| links::json(now, it)),
        };
        render::json(&mut ctx.out, &whole)?;
    } else {
        let mut page = view::page(access);
        if let Some(links) = links {
            page.heading("README.md");
            page.blocks.extend(links::page(links, format).blocks);
        }
        ctx.show(format, &page)?;
    }
    let links = links.as_ref().map_or(Outcome::Fine, links::Found::outcome);
    Ok(match access.outcome() {
        Outcome::Fine => links,
        finding => finding,
    })
}

/// Shows the half that could be looked at and tells what of the other could not. Half a document
/// is none for a machine.
fn halves(
    ctx: &mut Ctx,
    format: Format,
    access: anyhow::Result<access::Found>,
    links: anyhow::Result<Option<links::Found>>,
) -> anyhow::Result<Outcome> {
    let mut known = Outcome::Fine;
    let mut failed = None;
    let mut page = None;
    match access {
        Ok(access) => {
            known = access.outcome();
            page = Some(view::page(&access));
        }
        Err(error) => failed = Some(error),
    }
    match links {
        Ok(Some(links)) => {
            known = links.outcome();
            page = Some(links::page(&links, format));
        }
        Ok(None) => {}
        Err(error) => {
            let before = failed.replace(error);
            if let Some(before) = before {
                ctx.failed(&before);
            }
        }
    }
    if let Some(page) = page.filter(|_| format != Format::Json) {
        ctx.show(format, &page)?;
    }
    match failed {
        Some(error) if known == Outcome::Finding => {
            ctx.failed(&error);
            Ok(known)
        }
        Some(error) => Err(error),
        None => Ok(known),
    }
}
