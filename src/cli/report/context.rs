use super::files::Library;
use super::{build, span};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome};
use crate::render::{self, Format};
use crate::report;

/// Print what the template of a report sees, as JSON
///
/// The shape is `maestro.context/1`, the same for every report; --schema prints it as JSON Schema.
/// Change it and hand it to `maestro report render`.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report context weekly --sample
  maestro report context weekly > week.json
  maestro report context --schema")]
pub(super) struct Args {
    /// The report, such as `weekly`
    #[arg(value_name = "NAME", required_unless_present = "schema")]
    name: Option<String>,

    #[command(flatten)]
    span: span::Args,

    /// Print the JSON Schema of the context instead
    #[arg(long)]
    schema: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    ctx.format_or(Format::Json, &[Format::Json])?;
    let Some(name) = args.name.as_ref().filter(|_| !args.schema) else {
        render::json(&mut ctx.out, &report::schema())?;
        return Ok(Outcome::Fine);
    };
    let library = Library::open(ctx)?;
    let asked = span::asked(ctx, &library, name, &args.span, false)?;
    let mut desk = Desk::open(ctx)?;
    let context = build::context(&mut desk, &asked)?;
    render::json(&mut ctx.out, &context)?;
    Ok(Outcome::Fine)
}
