use std::io::{self, Read};

use super::files::{Library, template_of};

use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::render::{self, Format, Look};
use crate::report::Form;

/// Render a context from standard input, without looking at the log
///
/// The same context and template give the same bytes. What stands below `extra` is yours.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report context weekly > week.json
  maestro report render weekly < week.json")]
pub(super) struct Args {
    /// The report, or the template of yours
    #[arg(value_name = "NAME")]
    name: String,
}

/// A longer context is none of ours.
const MAX_BYTES: u64 = 64 << 20;

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let library = Library::open(ctx)?;
    let document = library.document(&args.name)?;
    let context = read()?;
    let template = template_of(&args.name, &document);
    match document.form {
        Form::Html => {
            ctx.format_or(Format::Html, &[Format::Html])?;
            let text = library.render(&template, Look::Html, &context)?;
            ctx.out.write_all(text.as_bytes())?;
        }
        Form::Markdown => {
            let offered = [Format::Markdown, Format::Table, Format::Html];
            let format = ctx.format_or(Format::Markdown, &offered)?;
            let text = library.render(&template, Look::Markdown, &context)?;
            match format {
                Format::Markdown => ctx.out.write_all(text.as_bytes())?,
                Format::Html => {
                    let name = context["project"]["name"].as_str().unwrap_or("maestro");
                    let page = render::markdown_html(&format!("{name}: {}", args.name), &text);
                    ctx.out.write_all(page.as_bytes())?;
                }
                other => {
                    let screen = ctx.screen();
                    render::page(&mut ctx.out, other, screen, &render::markdown_page(&text))?;
                }
            }
        }
    }
    Ok(Outcome::Fine)
}

fn read() -> anyhow::Result<serde_json::Value> {
    let mut text = String::new();
    let n_read = io::stdin()
        .take(MAX_BYTES + 1)
        .read_to_string(&mut text)
        .map_err(|it| UserError::failed(format!("cannot read the context: {it}")))?;
    if MAX_BYTES < n_read as u64 {
        return Err(UserError::failed("the context is longer than 64 MiB").into());
    }
    let context: serde_json::Value = serde_json::from_str(&text).map_err(|it| {
        UserError::failed(format!("the context is no JSON: {it}"))
            .hint("`maestro report context NAME` prints one")
    })?;
    if context["schema"] != "maestro.context/1" {
        return Err(
            UserError::failed("standard input holds no `maestro.context/1`")
                .hint("`maestro report context NAME` prints one")
                .into(),
        );
    }
    Ok(context)
}
