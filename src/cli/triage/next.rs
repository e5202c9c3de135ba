use super::list::View;
use super::{calm, json, list, show, view};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, shape};
use crate::render::{self, Format, Page};

/// Show the first conversation of the queue, with its words
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro triage next --sample")]
pub(super) struct Args {
    /// Leave private conversations out
    #[arg(long)]
    public: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let desk = Desk::open(ctx)?;
    let gathered = list::gather(&desk, View::Us, args.public, 1)?;
    let queue = gathered.shown;
    let id = queue.items.first().map(|it| it.id.to_string());
    if format == Format::Json {
        render::json(
            &mut ctx.out,
            &json::report("maestro.triage-next/1", shape::iso(ctx.now), &queue),
        )?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    match id {
        None => {
            let elsewhere = calm::elsewhere(&desk, &gathered.positions);
            page.line(view::nothing(&desk, elsewhere.hides_p0));
            for line in elsewhere.lines {
                page.line(line);
            }
        }
        Some(id) => desk.named(&[id], &mut |matter| show::tell(&mut page, &desk, matter))?,
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}
