//! The look of a spreadsheet's input: the tables of a page, each with its header.

use std::io::{self, Write};

use super::escape::csv_cell;
use super::page::{Block, Cell, Content, Page, Table};

/// Writes the tables alone, a blank line between two of them.
pub(super) fn write(out: &mut dyn Write, page: &Page) -> io::Result<()> {
    let tables = page.blocks.iter().filter_map(|it| match it {
        Block::Table(table) => Some(table),
        _ => None,
    });
    for (idx, table) in tables.enumerate() {
        if idx > 0 {
            writeln!(out)?;
        }
        write_table(out, table)?;
    }
    Ok(())
}

fn write_table(out: &mut dyn Write, table: &Table) -> io::Result<()> {
    let titles: Vec<&str> = table.columns.iter().map(|it| &*it.title).collect();
    sheet(out, &titles, &mut table.rows.iter().cloned())
}

/// Writes a table row by row as CSV: of a long one no more than a row is kept.
pub fn sheet(
    out: &mut dyn Write,
    titles: &[&str],
    rows: &mut dyn Iterator<Item = Vec<Cell>>,
) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    let header = titles.iter().map(|it| csv_cell(it));
    writer.write_record(header).map_err(io_error)?;
    for row in rows {
        let mut cells: Vec<String> = row.iter().map(cell).collect();
        cells.resize(titles.len(), String::new());
        writer.write_record(cells).map_err(io_error)?;
    }
    writer.flush()
}

/// The crate's own conversion forgets the kind, and with it that a pipe was closed.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("cannot write CSV: {other:?}")),
    }
}

fn cell(cell: &Cell) -> String {
    match &cell.content {
        Content::Number(number) if number.parse::<f64>().is_ok() => number.clone(),
        // Ours for people: nothing is there.
        Content::Own(words) if words == "-" => String::new(),
        Content::Own(words) | Content::Number(words) => csv_cell(words),
        Content::Outside(text) => csv_cell(text.raw()),
    }
}
