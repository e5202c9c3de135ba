//! `report templates`: which there are, what they say, whether they work.

use std::io::{self, Write};

use anyhow::Context;

use super::files::{FOLDER, Library, SHORT, is_name, template_of};
use super::span;
use super::trials::trials;
use crate::cli::{Ctx, Outcome, files};
use crate::error::UserError;
use crate::model::Text;
use crate::render::{Cell, Column, Format, Look, Page, Table, Tone};
use crate::report::{DOCUMENTS, Form};

/// See, copy and try the templates that reports are made from
///
/// A file in `templates/` beside the policy comes before the built-in one of its name. It may
/// extend that one and replace a block of it: `{% extends "builtin:weekly.md" %}`. A template gets
/// values and nothing else; every text from outside is escaped, whatever the template does.
#[derive(Debug, clap::Args)]
#[command(
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "\
Examples:
  maestro report templates list
  maestro report templates show weekly.md
  maestro report templates eject weekly.md
  maestro report templates check"
)]
pub(super) struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    List(ListArgs),
    Show(ShowArgs),
    Eject(EjectArgs),
    Check(CheckArgs),
}

/// List the templates, and which file each comes from
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro report templates list")]
struct ListArgs {}

/// Print a template
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro report templates show weekly.md")]
struct ShowArgs {
    /// The template; `builtin:NAME` passes over yours
    #[arg(value_name = "NAME")]
    name: String,
}

/// Copy a built-in template to where yours are, to change it
///
/// It writes `templates/NAME` beside the policy and never replaces a file. To change one block
/// only, write a file that extends the built-in one instead.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  maestro report templates eject weekly.md")]
struct EjectArgs {
    /// The built-in template
    #[arg(value_name = "NAME")]
    name: String,
}

/// Try every template on the sample, on an empty log and on hostile text
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report templates check
  maestro report templates check weekly.md")]
struct CheckArgs {
    /// Only these [default: all]
    #[arg(value_name = "NAME")]
    names: Vec<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        Command::List(_) => list(ctx),
        Command::Show(args) => show(ctx, args),
        Command::Eject(args) => eject(ctx, args),
        Command::Check(args) => check(ctx, args),
    }
}

fn list(ctx: &mut Ctx) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Csv])?;
    let library = Library::open(ctx)?;
    let mut table = Table::new(["NAME", "FROM"].map(Column::new).into());
    for name in library.templates.names() {
        table.row(vec![Cell::own(name), Cell::own(origin(&library, name))]);
    }
    let mut page = Page::default();
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

fn origin(library: &Library, name: &str) -> String {
    let (own, builtin) = (
        library.templates.is_own(name),
        library.templates.is_builtin(name),
    );
    match (own, builtin) {
        (true, true) => format!("{FOLDER}/{name}, before the built-in one"),
        (true, false) => format!("{FOLDER}/{name}"),
        (false, _) => "built-in".to_owned(),
    }
}

fn show(ctx: &mut Ctx, args: &ShowArgs) -> anyhow::Result<Outcome> {
    let library = Library::open(ctx)?;
    let Some(text) = library.templates.text(&args.name) else {
        return Err(unknown(&args.name).into());
    };
    for line in text.lines() {
        let line = line.replace('\t', "    ");
        writeln!(ctx.out, "{}", crate::render::shown(&line))?;
    }
    Ok(Outcome::Fine)
}

fn unknown(name: &str) -> UserError {
    UserError::usage(format!("there is no template `{name}`"))
        .hint("`maestro report templates list` names them, such as weekly.md")
}

fn eject(ctx: &mut Ctx, args: &EjectArgs) -> anyhow::Result<Outcome> {
    let library = Library::open(ctx)?;
    let builtin = format!("builtin:{}", args.name);
    let text = library
        .templates
        .text(&builtin)
        .filter(|_| is_name(&args.name));
    let text = text.ok_or_else(|| unknown(&args.name))?;
    let Some(folder) = &library.folder else {
        return Err(
            UserError::failed("there is no policy for templates to stand beside")
                .hint("`maestro init` writes one")
                .into(),
        );
    };
    let path = folder.join(&args.name);
    let cannot_write = || format!("cannot write {}", path.display());
    std::fs::create_dir_all(folder).with_context(cannot_write)?;
    let version = env!("CARGO_PKG_VERSION");
    let copy = format!("{{# maestro {version}: a copy of {builtin} #}}\n{text}");
    match files::create(&path, &copy) {
        Err(err) if err.kind() == io::ErrorKind::AlreadyExists => {
            let message = format!("{} is there already", path.display());
            return Err(UserError::refused(message)
                .hint("edit it, or move it away first")
                .into());
        }
        other => other.with_context(cannot_write)?,
    }
    writeln!(ctx.out, "wrote {}", path.display())?;
    Ok(Outcome::Fine)
}

fn check(ctx: &mut Ctx, args: &CheckArgs) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Csv])?;
    let library = Library::open(ctx)?;
    if let Some(name) = args
        .names
        .iter()
        .find(|it| library.templates.text(it).is_none())
    {
        return Err(unknown(name).into());
    }
    let mut table = Table::new(
        ["TEMPLATE", "STATE", "TRIED ON", "WHAT IS WRONG"]
            .map(Column::new)
            .into(),
    );
    let mut bad = 0;
    for name in library.templates.names() {
        let wanted = args.names.is_empty() || args.names.iter().any(|it| it == name);
        // A part of others is tried with them.
        if !wanted || name.starts_with('_') || name == "footer.md" {
            continue;
        }
        let faults = faults(&library, name)?;
        bad += faults.len();
        if faults.is_empty() {
            table.row(vec![
                Cell::own(name),
                Cell::own("OK").tone(Tone::Good),
                "3 logs".into(),
                "".into(),
            ]);
        }
        for (tried, fault) in faults {
            table.row(vec![
                Cell::own(name),
                Cell::own("FAIL").tone(Tone::Bad),
                Cell::own(tried),
                Cell::outside(&Text::new(fault)),
            ]);
        }
    }
    let mut page = Page::default();
    page.table(table);
    ctx.show(format, &page)?;
    Ok(if bad > 0 {
        Outcome::Finding
    } else {
        Outcome::Fine
    })
}

/// What goes wrong on which log; the same fault is told once.
fn faults(library: &Library, name: &str) -> anyhow::Result<Vec<(&'static str, String)>> {
    let stem = name.rsplit_once('.').map_or(name, |it| it.0);
    let document = match DOCUMENTS.iter().find(|it| it.name == stem) {
        Some(document) => *document,
        None if name.ends_with(".html") => span::of_template(Form::Html),
        None => span::of_template(Form::Markdown),
    };
    let look = match document.form {
        Form::Html => Look::Html,
        Form::Markdown => Look::Markdown,
    };
    let mut faults: Vec<(&'static str, String)> = Vec::new();
    for (tried, context) in trials(stem, &document)? {
        let template = if library.templates.is_own(name) {
            name.to_owned()
        } else {
            template_of(stem, &document)
        };
        let whole = library.templates.render(&template, look, &context);
        let tried_all = whole.and_then(|_| {
            let templates = &library.templates;
            templates.render_block(&template, SHORT, look, &context)
        });
        if let Err(fault) = tried_all {
            let fault = fault.to_string();
            if !faults.iter().any(|it| it.1 == fault) {
                faults.push((tried, fault));
            }
        }
    }
    Ok(faults)
}
