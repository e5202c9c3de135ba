//! `report artifact`: the documents of a desk that stays, written where people write in them, too.

mod folder;
mod written;

use std::path::{Path, PathBuf};

use self::folder::{Folder, State};
use self::written::write;
use super::build;
use super::files::Library;
use super::span::{self, Asked};
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome, gate};
use crate::error::UserError;
use crate::render::{self, Cell, Column, Format, Look, Page, Table};
use crate::report::artifact::{ARTIFACTS, Artifact, Field, Made, Sheet};
use crate::report::{self, Audience, Context, Form, Period, Privacy};

/// Where they stand unless --dir says otherwise (S3).
const FOLDER: &str = ".artifacts/maintenance";

/// So many open conversations are in the register of the backlog.
const BACKLOG: usize = 2_000;

/// Write the documents of a desk that stays, such as its charter
///
/// NAME is one of the list, which comes without one, or `all`. One is printed, unless --dir says
/// where to write it; `all` are written into `.artifacts/maintenance`. What you write in the places
/// that are yours stays when they are written anew: between `maestro:keep` comments, in columns that
/// begin with `your_`, in rows of CSV without an id, and below `yours` in JSON. A document that was
/// edited elsewhere is not overwritten, unless --force says so; then nothing of `all` is written.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro report artifact
  maestro report artifact charter --sample
  maestro report artifact all
  maestro report artifact backlog --dir docs/support")]
pub(super) struct Args {
    /// The artefact or its file, or `all`
    #[arg(value_name = "NAME")]
    name: Option<String>,

    /// Write it below this folder
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,

    /// Overwrite what was edited outside of the places that are yours
    #[arg(long)]
    force: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let Some(name) = args.name.as_deref() else {
        return list(ctx);
    };
    let chosen: Vec<&Artifact> = match Artifact::named(name) {
        Some(one) => vec![one],
        None if name == "all" => ARTIFACTS.iter().collect(),
        None => return Err(unknown(name).into()),
    };
    let library = Library::open(ctx)?;
    let context = context(ctx)?;
    let is_one = chosen.len() == 1;
    let chosen = chosen
        .into_iter()
        .filter(|it| is_one || it.applies(&context));
    let texts = chosen.map(|it| Ok((it, text(&library, it, &context)?)));
    let texts: Vec<(&Artifact, String)> = texts.collect::<anyhow::Result<_>>()?;
    match (&args.dir, texts.as_slice()) {
        (None, [(one, text)]) => print(ctx, one, text),
        (dir, _) => {
            let dir = dir.clone().unwrap_or_else(|| PathBuf::from(FOLDER));
            write(ctx, &dir, &texts, args.force)
        }
    }
}

/// An artefact as `report artifact` makes it.
pub(in crate::cli) fn made(ctx: &mut Ctx, artifact: &Artifact) -> anyhow::Result<String> {
    let library = Library::open(ctx)?;
    let context = context(ctx)?;
    text(&library, artifact, &context)
}

/// The register of the backlog, as rows, and the repository that goes without saying.
pub(in crate::cli) fn backlog(ctx: &mut Ctx) -> anyhow::Result<(Sheet, Option<String>)> {
    let context = context(ctx)?;
    Ok((
        report::artifact::backlog(&context),
        context.project.repository,
    ))
}

/// Rows as CSV that no spreadsheet takes for formulas.
pub(in crate::cli) fn csv(rows: &Sheet) -> anyhow::Result<String> {
    sheet(rows)
}

/// Writes an artefact where somebody says, with `maestro.json` beside it, which tells what was
/// generated; what people wrote in it stays. Returns what became of the file.
///
/// # Errors
///
/// [`UserError`] with exit code 5 where somebody edited what is not theirs and `force` is not given.
pub(in crate::cli) fn put(
    path: &Path,
    artifact: &'static Artifact,
    text: &str,
    force: bool,
) -> anyhow::Result<&'static str> {
    let file = path.file_name().and_then(|it| it.to_str());
    let file = file.ok_or_else(|| not_ours(path, "it has no name that can be written down"))?;
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty());
    let mut folder = Folder::open(folder.unwrap_or(Path::new(".")))?;
    let written = folder.write_as(&[(artifact, file, text)], force)?;
    match written.into_iter().next() {
        Some((_, State::Edited, fault)) => Err(not_ours(path, &fault.unwrap_or_default()).into()),
        Some((_, state, _)) => Ok(state.as_str()),
        None => Ok(State::Unchanged.as_str()),
    }
}

/// What stands in a file now; `None` where there is none.
pub(in crate::cli) fn standing(path: &Path) -> anyhow::Result<Option<String>> {
    folder::read(path)
}

fn not_ours(path: &Path, fault: &str) -> UserError {
    UserError::refused(format!("{} is not written: {fault}", path.display()))
        .hint("move those words into the places that are yours, or overwrite them with --force")
}

fn unknown(name: &str) -> UserError {
    let near = ARTIFACTS
        .iter()
        .map(|it| it.name)
        .min_by_key(|it| strsim::damerau_levenshtein(it, name))
        .filter(|it| strsim::damerau_levenshtein(it, name) <= 2);
    let hint = match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`maestro report artifact` names them".to_owned(),
    };
    UserError::usage(format!("there is no artefact `{name}`")).hint(hint)
}

fn list(ctx: &mut Ctx) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Csv])?;
    let [name, file, about] = ["NAME", "FILE", "WHAT IT SAYS"].map(Column::new);
    let mut table = Table::new(vec![name, file, about.wraps_at(24)]);
    for it in ARTIFACTS {
        table.row(vec![
            Cell::own(it.name),
            Cell::own(it.file),
            Cell::own(it.about),
        ]);
    }
    let mut page = Page::default();
    page.table(table);
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// The last four weeks, and everything that is open.
fn context(ctx: &mut Ctx) -> anyhow::Result<Context> {
    let gates = gate::spoken(ctx, false, false)?;
    let mut desk = Desk::open(ctx)?;
    let zone = desk.config.project.timezone;
    let asked = Asked {
        min_repeat: None,
        from_telemetry: false,
        tenant: None,
        name: "artifact".to_owned(),
        document: span::of_template(Form::Markdown),
        slot: None,
        period: Period::last_days(28, desk.now, zone),
        privacy: Privacy::Mask,
        audience: Audience::Team,
        edition: String::new(),
        gates,
        backlog: BACKLOG,
    };
    build::context(&mut desk, &asked)
}

fn text(library: &Library, artifact: &Artifact, context: &Context) -> anyhow::Result<String> {
    match artifact.made {
        Made::Template(name) => {
            let values = serde_json::to_value(context)?;
            library.render(name, Look::Markdown, &values)
        }
        Made::Sheet(made) => sheet(&made(context)),
        Made::Map(made) => {
            let mut bytes = Vec::new();
            render::json(&mut bytes, &made(context))?;
            Ok(String::from_utf8(bytes)?)
        }
        Made::Yaml(made) => Ok(made(context)),
    }
}

/// A row as the sheet of a spreadsheet shows it.
pub(super) fn cells(row: &[Field]) -> Vec<Cell> {
    let cell = |it: &Field| match it {
        Field::Own(text) => Cell::own(text.clone()),
        Field::Outside(text) => Cell::outside(text),
        Field::Number(number) => Cell::number(number),
    };
    row.iter().map(cell).collect()
}

fn sheet(sheet: &Sheet) -> anyhow::Result<String> {
    let mut rows = sheet.rows.iter().map(|row| cells(row));
    let mut bytes = Vec::new();
    render::sheet(&mut bytes, sheet.titles, &mut rows)?;
    Ok(String::from_utf8(bytes)?)
}

/// As it would be written, whatever stands in the folder.
fn print(ctx: &mut Ctx, artifact: &Artifact, text: &str) -> anyhow::Result<Outcome> {
    let own = match artifact.made {
        Made::Template(_) => Format::Markdown,
        Made::Sheet(_) => Format::Csv,
        Made::Map(_) => Format::Json,
        // YAML has no name among the formats, and no other shape either.
        Made::Yaml(_) => return Ok(ctx.out.write_all(text.as_bytes()).map(|()| Outcome::Fine)?),
    };
    if own == Format::Markdown {
        let format = ctx.format_or(own, &[Format::Markdown, Format::Html, Format::Table])?;
        let screen = ctx.screen();
        match format {
            Format::Html => {
                let page = render::markdown_html(artifact.name, text);
                ctx.out.write_all(page.as_bytes())?;
            }
            Format::Table => {
                render::page(&mut ctx.out, format, screen, &render::markdown_page(text))?;
            }
            _ => ctx.out.write_all(text.as_bytes())?,
        }
        return Ok(Outcome::Fine);
    }
    ctx.format_or(own, &[own])?;
    ctx.out.write_all(text.as_bytes())?;
    Ok(Outcome::Fine)
}
