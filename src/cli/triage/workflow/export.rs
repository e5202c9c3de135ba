use std::path::PathBuf;

use anyhow::Context as _;

use crate::cli::report::artifact;
use crate::cli::{Ctx, Outcome};
use crate::model::Text;
use crate::render::{Cell, Format, Page};
use crate::report::artifact::Artifact;

/// Write the workflow of the policy as YAML
///
/// The same as `maestro report artifact workflow`. What stands between `# maestro:keep` comments is
/// yours and stays when it is written anew.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro triage workflow export --sample")]
pub(super) struct Args {
    /// Write it into FILE instead of printing it
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Overwrite what was edited outside of the places that are yours
    #[arg(long, requires = "output")]
    force: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format(&[Format::Table])?;
    let artifact = Artifact::named("workflow").context("there is no workflow")?;
    let text = artifact::made(ctx, artifact)?;
    let Some(path) = &args.output else {
        ctx.out.write_all(text.as_bytes())?;
        return Ok(Outcome::Fine);
    };
    let state = artifact::put(path, artifact, &text, args.force)?;
    if ctx.is_talkative() {
        let mut page = Page::default();
        page.line(vec![
            Cell::outside(&Text::new(path.display().to_string())),
            Cell::own(format!(": {state}")),
        ]);
        ctx.show(Format::Table, &page)?;
    }
    Ok(Outcome::Fine)
}
