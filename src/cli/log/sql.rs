use serde_json::{Map, Value};

use crate::cli::{Ctx, Outcome};
use crate::model::Text;
use crate::render::{self, Cell, Column, Format, Page, Table};
use crate::store;

/// Ask the log in SQL; nothing can be written
///
/// The views `v_conversation`, `v_message`, `v_event` and `v_decision` are made for it and stay
/// compatible; the tables below them may change.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro log sql 'SELECT ref, title FROM v_conversation LIMIT 5' --sample
  maestro log sql 'PRAGMA table_info(v_message)' --sample")]
pub(super) struct Args {
    /// One statement that only reads
    #[arg(value_name = "QUERY")]
    query: String,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let mut store = ctx.read_log()?.store;
    let answer = store.sql(&args.query)?;
    if format == Format::Json {
        let rows: Vec<Map<String, Value>> = answer
            .rows
            .iter()
            .map(|row| object(&answer.columns, row))
            .collect();
        render::json(&mut ctx.out, &rows)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    page.table(table(&answer));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// The answer as it came, column for column.
pub(in crate::cli) fn table(answer: &store::Answer) -> Table {
    let columns = answer
        .columns
        .iter()
        .map(|it| Column::new(it.clone()).shrinks_to(8))
        .collect();
    let mut table = Table::new(columns);
    for row in &answer.rows {
        table.row(row.iter().map(cell).collect());
    }
    table
}

fn cell(value: &store::Cell) -> Cell {
    match value {
        store::Cell::Null => "".into(),
        store::Cell::Integer(it) => Cell::number(it),
        store::Cell::Real(it) => Cell::number(it),
        store::Cell::Text(it) => Cell::outside(it),
        store::Cell::Blob(it) => Cell::own(hex(it)),
    }
}

fn object(columns: &[String], row: &[store::Cell]) -> Map<String, Value> {
    columns.iter().cloned().zip(row.iter().map(value)).collect()
}

fn value(value: &store::Cell) -> Value {
    match value {
        store::Cell::Null => Value::Null,
        store::Cell::Integer(it) => (*it).into(),
        store::Cell::Real(it) => (*it).into(),
        store::Cell::Text(it) => text(it),
        store::Cell::Blob(it) => hex(it).into(),
    }
}

fn text(text: &Text) -> Value {
    text.raw().into()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|it| format!("{it:02x}")).collect()
}
