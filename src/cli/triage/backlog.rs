use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use serde_json::{Map, Value};

use crate::cli::report::artifact;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table};
use crate::report::artifact::{Artifact, Broken, Field, Sheet, feedback, kept_feedback};

/// Show or write the register of everything that is open
///
/// The gravest first, with what follows from incidents: the `backlog-register.csv` of a desk that
/// stays, the same as `maestro report artifact backlog`. Duplicates are left out; their people count
/// with the one they are duplicates of. What you write into it stays: columns that
/// begin with `your_`, and rows without an id. With --source, items of a feedback backlog in JSON
/// (`id` and `title`, and if there `kind`, `priority`, `opened`, `votes`, `status`, `owner`) stand
/// behind; those that the log knows by the same name do not. A second run changes nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage backlog --sample
  maestro triage backlog -o .artifacts/maintenance/backlog-register.csv
  maestro triage backlog --source feedback-backlog.json -o backlog-register.csv")]
pub(super) struct Args {
    /// Write it into FILE, as CSV
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// A feedback backlog in JSON, whose items belong to it
    #[arg(long, value_name = "FILE")]
    source: Option<PathBuf>,

    /// Overwrite what was edited outside of the places that are yours
    #[arg(long, requires = "output")]
    force: bool,
}

/// A longer file is no backlog.
const MAX_BYTES: u64 = 16 << 20;

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let artifact = Artifact::named("backlog").context("there is no register")?;
    let (mut sheet, repository) = artifact::backlog(ctx)?;
    add_feedback(args, &mut sheet)?;
    if let Some(path) = &args.output {
        let text = artifact::csv(&sheet)?;
        let state = artifact::put(path, artifact, &text, args.force)?;
        let mut page = Page::default();
        page.line(vec![
            Cell::outside(&Text::new(path.display().to_string())),
            Cell::own(format!(": {state}, {} rows", sheet.rows.len())),
        ]);
        if ctx.is_talkative() {
            ctx.show(Format::Table, &page)?;
        }
        return Ok(Outcome::Fine);
    }
    match format {
        Format::Csv => ctx.out.write_all(artifact::csv(&sheet)?.as_bytes())?,
        Format::Json => {
            let report = json(ctx, &sheet);
            render::json(&mut ctx.out, &report)?;
        }
        _ => ctx.show(format, &page(&sheet, repository.as_deref()))?,
    }
    Ok(Outcome::Fine)
}

/// Those of --source, and those that a run before has written, where its source is not given.
fn add_feedback(args: &Args, sheet: &mut Sheet) -> anyhow::Result<()> {
    if let Some(path) = &args.source {
        let broken = |it: Broken| UserError::failed(format!("{}: {}", path.display(), it.0));
        let items = feedback(&read(path)?).map_err(broken)?;
        let rows: Vec<Vec<Field>> = items.iter().filter_map(|it| it.row(sheet)).collect();
        sheet.rows.extend(rows);
    } else if let Some(path) = &args.output {
        let Some(old) = artifact::standing(path)? else {
            return Ok(());
        };
        // What is no register is told of where it would be overwritten.
        for row in kept_feedback(&old).unwrap_or_default() {
            sheet
                .rows
                .push(row.iter().map(|it| as_it_was(it)).collect());
        }
    }
    Ok(())
}

/// A cell that was written before, without what kept a spreadsheet from computing it.
fn as_it_was(cell: &str) -> Field {
    let bare = cell.strip_prefix('\'');
    let bare = bare.filter(|it| render::csv_cell(it) == cell);
    Field::Outside(bare.unwrap_or(cell).into())
}

fn read(path: &std::path::Path) -> anyhow::Result<String> {
    let cannot = || format!("cannot read {}", path.display());
    let size = fs::metadata(path).with_context(cannot)?.len();
    if MAX_BYTES < size {
        return Err(UserError::failed(format!("{}: longer than 16 MiB", path.display())).into());
    }
    fs::read_to_string(path).with_context(cannot)
}

/// The columns that a person reads on a screen.
const SHOWN: [&str; 8] = [
    "ref", "title", "kind", "priority", "age_days", "people", "state", "owner",
];

fn page(sheet: &Sheet, repository: Option<&str>) -> Page {
    let shown: Vec<usize> = SHOWN
        .iter()
        .filter_map(|name| sheet.titles.iter().position(|it| it == name))
        .collect();
    let mut table = Table::new(vec![
        Column::new("REF").shrinks_to(12),
        Column::new("TITLE").shrinks_to(20),
        Column::new("KIND").drops(2),
        Column::new("P"),
        Column::new("DAYS").right(),
        Column::new("PEOPLE").right().drops(1),
        Column::new("STATE").shrinks_to(12).drops(0),
        Column::new("OWNER").drops(3),
    ]);
    for row in &sheet.rows {
        table.row(
            shown
                .iter()
                .map(|idx| cell(row.get(*idx), repository))
                .collect(),
        );
    }
    let mut page = Page::default();
    if sheet.rows.is_empty() {
        page.line(Cell::own("Nothing is open."));
    } else {
        page.table(table);
        page.line(Cell::own(format!("{} in the register", sheet.rows.len())));
    }
    page
}

fn cell(field: Option<&Field>, repository: Option<&str>) -> Cell {
    match field {
        Some(Field::Own(text) | Field::Number(text)) => Cell::own(text.clone()),
        Some(Field::Outside(text)) => Cell::outside(&shape::short(text, repository)),
        None => "".into(),
    }
}

fn json(ctx: &Ctx, sheet: &Sheet) -> Value {
    let value = |field: Option<&Field>| match field {
        Some(Field::Own(text)) if text.is_empty() => Value::Null,
        Some(Field::Own(text)) => text.clone().into(),
        Some(Field::Number(text)) => text.parse::<i64>().map_or(Value::Null, Value::from),
        Some(Field::Outside(text)) => serde_json::to_value(text).unwrap_or_default(),
        None => Value::Null,
    };
    let titles = || sheet.titles.iter().filter(|it| !it.starts_with("your_"));
    let item = |row: &Vec<Field>| -> Map<String, Value> {
        let keys = titles().enumerate();
        keys.map(|(idx, title)| ((*title).to_owned(), value(row.get(idx))))
            .collect()
    };
    let items: Vec<Map<String, Value>> = sheet.rows.iter().map(item).collect();
    serde_json::json!({
        "schema": "maestro.backlog/1",
        "as_of": shape::iso(ctx.now),
        "items": items,
    })
}
