//! The look of a Markdown document: reports, comments, job summaries.

use std::io::{self, Write};

use super::escape::{markdown, own_markdown};
use super::page::{Block, Cell, Content, Page, Table};
use super::terminal::is_empty;
use super::width::safe_lines;
use crate::model::Text;

pub(super) fn write(out: &mut dyn Write, page: &Page) -> io::Result<()> {
    let mut blocks = page.blocks.iter().filter(|it| !is_empty(it)).peekable();
    while let Some(block) = blocks.next() {
        write_block(out, block)?;
        match (block, blocks.peek()) {
            // A break that every Markdown reader sees; the line alone would flow on.
            (Block::Line(_), Some(Block::Line(_))) => writeln!(out, "\\")?,
            (Block::Line(_), Some(_)) => write!(out, "\n\n")?,
            (Block::Line(_), None) => writeln!(out)?,
            (_, Some(_)) => writeln!(out)?,
            (_, None) => {}
        }
    }
    Ok(())
}

fn write_block(out: &mut dyn Write, block: &Block) -> io::Result<()> {
    match block {
        Block::Heading(line) => writeln!(out, "## {}", pieces(line)),
        Block::Line(line) => write!(out, "{}", pieces(line)),
        Block::Items(items) => items
            .iter()
            .try_for_each(|it| writeln!(out, "- {}", pieces(it))),
        Block::Pairs(pairs) => pairs
            .iter()
            .try_for_each(|(name, line)| writeln!(out, "- **{name}:** {}", pieces(line))),
        Block::Table(table) => write_table(out, table),
        Block::Quote(text) => write_quote(out, text),
    }
}

/// Every line stays a line; an empty one parts paragraphs.
fn write_quote(out: &mut dyn Write, text: &Text) -> io::Result<()> {
    let mut lines = safe_lines(text).into_iter().peekable();
    while let Some(line) = lines.next() {
        let goes_on = !line.is_empty() && lines.peek().is_some_and(|it| !it.is_empty());
        let end = if goes_on { "\\" } else { "" };
        writeln!(
            out,
            "{}",
            format!("> {}{end}", markdown(&line.into())).trim_end()
        )?;
    }
    Ok(())
}

pub(super) fn write_table(out: &mut dyn Write, table: &Table) -> io::Result<()> {
    let titles: Vec<String> = table
        .columns
        .iter()
        .map(|it| own_markdown(&it.title))
        .collect();
    let rules: Vec<&str> = (0..titles.len())
        .map(|it| if table.is_right(it) { "---:" } else { "---" })
        .collect();
    writeln!(out, "| {} |", titles.join(" | "))?;
    writeln!(out, "| {} |", rules.join(" | "))?;
    for row in &table.rows {
        let mut cells: Vec<String> = row.iter().map(piece).collect();
        cells.resize(titles.len(), String::new());
        writeln!(out, "| {} |", cells.join(" | "))?;
    }
    Ok(())
}

fn pieces(line: &[Cell]) -> String {
    line.iter().map(piece).collect()
}

fn piece(cell: &Cell) -> String {
    match &cell.content {
        Content::Own(words) | Content::Number(words) => own_markdown(words),
        Content::Outside(text) => markdown(text),
    }
}
