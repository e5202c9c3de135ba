//! The look of a terminal, and of a pipe: the same without colour and without an edge.

use std::io::{self, Write};
use std::ops::Range;

use unicode_width::UnicodeWidthStr;

use super::escape::shown;
use super::page::{Block, Cell, Content, Line, Page, Screen, Tone};
use super::{table, terminal_block, width};

/// Below this many cells a wrapped line is no easier to read.
const MIN_WIDTH: usize = 20;

pub(super) fn write(out: &mut dyn Write, screen: Screen, page: &Page) -> io::Result<()> {
    let mut before: Option<&Block> = None;
    for block in page.blocks.iter().filter(|it| !is_empty(it)) {
        if before.is_some_and(|it| stands_apart(it, block)) {
            writeln!(out)?;
        }
        write_block(out, screen, block)?;
        before = Some(block);
    }
    Ok(())
}

pub(super) fn is_empty(block: &Block) -> bool {
    match block {
        Block::Heading(_) | Block::Line(_) => false,
        Block::Items(items) => items.is_empty(),
        Block::Pairs(pairs) => pairs.is_empty(),
        Block::Table(table) => table.rows.is_empty(),
        Block::Quote(text) => text.raw().trim().is_empty(),
    }
}

/// A heading belongs to what follows it, a line to the lines and points beside it.
fn stands_apart(before: &Block, block: &Block) -> bool {
    !matches!(
        (before, block),
        (Block::Line(_), Block::Line(_) | Block::Items(_))
    ) && (!matches!(before, Block::Heading(_)) || matches!(block, Block::Heading(_)))
}

fn write_block(out: &mut dyn Write, screen: Screen, block: &Block) -> io::Result<()> {
    match block {
        Block::Heading(line) => {
            let strong: Line = line
                .iter()
                .map(|it| it.clone().tone(Tone::Strong))
                .collect();
            write_line(out, screen, "", &strong)
        }
        Block::Line(line) => write_line(out, screen, "", line),
        Block::Items(items) => items
            .iter()
            .try_for_each(|it| write_line(out, screen, "- ", it)),
        Block::Pairs(pairs) => write_pairs(out, screen, pairs),
        Block::Table(table) => table::write(out, screen, table),
        Block::Quote(text) => writeln!(out, "{}", terminal_block(text, 2, screen.width)),
    }
}

fn write_pairs(out: &mut dyn Write, screen: Screen, pairs: &[(&str, Line)]) -> io::Result<()> {
    let widest = pairs
        .iter()
        .map(|(name, _)| name.width())
        .max()
        .unwrap_or(0);
    for (name, line) in pairs {
        let gap = " ".repeat(widest - name.width() + 2);
        write_line(out, screen, &format!("{name}{gap}"), line)?;
    }
    Ok(())
}

/// Writes `line` behind `lead`; where it is wrapped, the next lines begin below its first word.
fn write_line(out: &mut dyn Write, screen: Screen, lead: &str, line: &Line) -> io::Result<()> {
    let mut words = String::new();
    let mut tones = Vec::with_capacity(line.len());
    for cell in line {
        let start = words.len();
        words.push_str(&cell_text(cell));
        tones.push((start..words.len(), cell.tone));
    }
    let hang = lead.width();
    let room = screen.width.map_or(usize::MAX, |it| {
        it.max(MIN_WIDTH).saturating_sub(hang).max(1)
    });
    for (idx, part) in width::wrap(words.trim_end(), room).into_iter().enumerate() {
        let part = part.start..part.start + words[part].trim_end().len();
        let indent = if idx == 0 {
            lead.to_owned()
        } else {
            " ".repeat(hang)
        };
        let painted = painted(&words, part, &tones, screen.color);
        writeln!(out, "{}", format!("{indent}{painted}").trim_end())?;
    }
    Ok(())
}

fn painted(words: &str, part: Range<usize>, tones: &[(Range<usize>, Tone)], color: bool) -> String {
    if !color {
        return words[part].to_owned();
    }
    let mut res = String::with_capacity(part.len() + 8);
    for (range, tone) in tones {
        let (from, to) = (range.start.max(part.start), range.end.min(part.end));
        if from < to {
            res.push_str(&paint(&words[from..to], *tone));
        }
    }
    res
}

/// The text of one cell, safe, on one line.
pub(super) fn cell_text(cell: &Cell) -> String {
    match &cell.content {
        Content::Own(words) | Content::Number(words) => shown(words),
        Content::Outside(text) => super::terminal(text),
    }
}

pub(super) fn paint(words: &str, tone: Tone) -> String {
    if words.is_empty() || tone == Tone::Plain {
        return words.to_owned();
    }
    let style = style(tone);
    format!("{style}{words}{style:#}")
}

fn style(tone: Tone) -> anstyle::Style {
    use anstyle::AnsiColor::{Green, Red, Yellow};

    match tone {
        Tone::Plain => anstyle::Style::new(),
        Tone::Dim => anstyle::Style::new().dimmed(),
        Tone::Strong => anstyle::Style::new().bold(),
        Tone::Bad => Red.on_default().bold(),
        Tone::Warn => Yellow.on_default(),
        Tone::Good => Green.on_default(),
    }
}
