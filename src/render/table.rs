//! Tables on a terminal: aligned columns, two blanks between them, no lines.
//!
//! comfy-table aligns and pads. It would print every control character, and wrap one long word in
//! quadratic time: cells come to it safe and cut. Colour is put on afterwards, because it would
//! ask the environment about colour once more.

use std::cmp::Reverse;
use std::io::{self, Write};
use std::iter;

use comfy_table::{CellAlignment, Table as Layout, presets};
use unicode_width::UnicodeWidthStr;

use super::escape::shown;
use super::page::{Column, Screen, Table, Tone};
use super::terminal::{cell_text, paint};
use super::width::{cut, wrap};

/// Blanks between two columns.
const GAP: usize = 2;

/// In a pipe nothing is cut, but one endless cell shall not pad every other row: a cell wider than
/// this pushes the rest of its row to the right.
const WIDEST_PADDED: usize = 240;

/// Cells of one line, safe to show and without blanks around them.
struct Row {
    cells: Vec<String>,
    tones: Vec<Tone>,
}

/// A column that made it to the screen.
struct Slot {
    column: usize,
    width: usize,
    right: bool,
    wraps: bool,
}

/// The layout keeps a table in memory several times over. Longer ones are aligned row by row.
const MANY: usize = 1000;

pub(super) fn write(out: &mut dyn Write, screen: Screen, table: &Table) -> io::Result<()> {
    let rows = rows(table);
    let slots = slots(screen, table, &rows);
    if MANY < rows.len() {
        let mut lines = rows.iter().flat_map(|it| it.fitted(screen, &slots));
        return lines.try_for_each(|it| it.write(out, screen, &it.aligned(&slots)));
    }
    let visible = rows.iter().flat_map(|it| it.fitted(screen, &slots));
    let visible: Vec<Row> = visible.collect();
    for (row, line) in visible.iter().zip(layout(&visible, &slots).lines()) {
        let line = if row.is_ragged(&slots) {
            row.aligned(&slots)
        } else {
            line
        };
        row.write(out, screen, &line)?;
    }
    Ok(())
}

/// The header and the rows, each with as many cells as there are columns.
fn rows(table: &Table) -> Vec<Row> {
    let n_columns = table.columns.len();
    let header = Row {
        cells: table.columns.iter().map(|it| shown(&it.title)).collect(),
        tones: vec![Tone::Strong; n_columns],
    };
    let body = table.rows.iter().map(|row| {
        let mut cells: Vec<String> = row.iter().map(|it| cell_text(it).trim().into()).collect();
        let mut tones: Vec<Tone> = row.iter().map(|it| it.tone).collect();
        cells.resize(n_columns, String::new());
        tones.resize(n_columns, Tone::Plain);
        Row { cells, tones }
    });
    iter::once(header).chain(body).collect()
}

fn layout(rows: &[Row], slots: &[Slot]) -> Layout {
    let mut layout = Layout::new();
    layout.load_style(presets::NOTHING).force_no_tty();
    for row in rows {
        let cells = row.cells.iter().zip(slots);
        layout.add_row(cells.map(|(cell, slot)| cut(cell, slot.width)));
    }
    for (column, slot) in layout.column_iter_mut().zip(slots) {
        column.set_padding((0, GAP as u16));
        if slot.right {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    layout
}

/// Decides which columns are shown on this screen, and how wide.
///
/// Columns that may shrink give way first, the widest first; then columns are left out in their
/// order, and the others take the room back. What still does not fit runs over the edge: half a
/// reference is worth nothing.
fn slots(screen: Screen, table: &Table, rows: &[Row]) -> Vec<Slot> {
    let natural = natural_widths(screen, table, rows);
    let mut shown: Vec<usize> = (0..table.columns.len()).collect();
    let mut droppable = shown.clone();
    droppable.retain(|it| table.columns[*it].drop.is_some());
    droppable.sort_by_key(|it| Reverse((table.columns[*it].drop, Reverse(*it))));
    loop {
        let mut slots: Vec<Slot> = shown
            .iter()
            .map(|column| Slot {
                column: *column,
                width: natural[*column],
                right: table.is_right(*column),
                wraps: table.columns[*column].wraps,
            })
            .collect();
        let fits = screen
            .width
            .is_none_or(|it| shrink(&mut slots, &table.columns, it));
        let dropped = if fits { None } else { droppable.pop() };
        let Some(dropped) = dropped else {
            return slots;
        };
        shown.retain(|it| *it != dropped);
    }
}

/// The width of each column's widest cell, within reason.
fn natural_widths(screen: Screen, table: &Table, rows: &[Row]) -> Vec<usize> {
    let most = |column: &Column| match screen.width {
        Some(width) if column.min.is_some() => width.min(usize::from(u16::MAX)),
        _ => WIDEST_PADDED,
    };
    let widest = |idx: usize| {
        rows.iter()
            .map(|it| it.cells[idx].width())
            .max()
            .unwrap_or(0)
    };
    let columns = table.columns.iter().enumerate();
    columns
        .map(|(idx, column)| widest(idx).min(most(column)))
        .collect()
}

/// Takes cells from the widest columns that may shrink until all fit; false when they do not.
fn shrink(slots: &mut [Slot], columns: &[Column], room: usize) -> bool {
    let gaps = GAP * slots.len().saturating_sub(1);
    let needed = slots.iter().map(|it| it.width).sum::<usize>() + gaps;
    for _ in room..needed {
        let can_give = slots.iter_mut().filter(|it| {
            let column = &columns[it.column];
            column
                .min
                .is_some_and(|min| it.width > min.max(column.title.width()))
        });
        let Some(widest) = can_give.max_by_key(|it| it.width) else {
            return false;
        };
        widest.width -= 1;
    }
    true
}

impl Row {
    /// The cells that are shown, cut or wrapped where there is an edge: one line or several.
    fn fitted(&self, screen: Screen, slots: &[Slot]) -> Vec<Self> {
        let lines = |slot: &Slot| -> Vec<String> {
            let cell = &self.cells[slot.column];
            match screen.width {
                None => vec![cell.clone()],
                Some(_) if slot.wraps => {
                    let lines = wrap(cell, slot.width).into_iter();
                    lines.map(|it| cell[it].trim_end().to_owned()).collect()
                }
                Some(_) => vec![cut(cell, slot.width)],
            }
        };
        let cells: Vec<Vec<String>> = slots.iter().map(lines).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(1);
        let tones: Vec<Tone> = slots.iter().map(|it| self.tones[it.column]).collect();
        let line = |at: usize| Self {
            cells: cells
                .iter()
                .map(|it| it.get(at).cloned().unwrap_or_default())
                .collect(),
            tones: tones.clone(),
        };
        (0..height).map(line).collect()
    }

    fn is_ragged(&self, slots: &[Slot]) -> bool {
        self.cells
            .iter()
            .zip(slots)
            .any(|(cell, slot)| cell.width() > slot.width)
    }

    fn write(&self, out: &mut dyn Write, screen: Screen, line: &str) -> io::Result<()> {
        let line = line.trim_end();
        if screen.color {
            return writeln!(out, "{}", self.painted(line));
        }
        writeln!(out, "{line}")
    }

    /// The whole row, its cells aligned as far as their columns reach.
    fn aligned(&self, slots: &[Slot]) -> String {
        let mut line = String::new();
        for (cell, slot) in self.cells.iter().zip(slots) {
            let padding = " ".repeat(slot.width.saturating_sub(cell.width()));
            let (before, after) = if slot.right {
                (padding, String::new())
            } else {
                (String::new(), padding)
            };
            line.extend([&before, cell, &after, "  "]);
        }
        line
    }

    /// Paints each cell where it stands in `line`: no cell begins or ends with a blank, so a cell
    /// is found at once behind the blanks that follow the one before it.
    fn painted(&self, line: &str) -> String {
        let mut painted = String::with_capacity(line.len() + 16 * self.tones.len());
        let mut rest = line;
        for (cell, tone) in self.cells.iter().zip(&self.tones) {
            let Some((padding, after)) = rest.split_once(cell.as_str()) else {
                break;
            };
            painted.push_str(padding);
            painted.push_str(&paint(cell, *tone));
            rest = after;
        }
        painted + rest
    }
}
