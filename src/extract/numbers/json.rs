//! Rows as JSON: one object a line, or a list of objects.

use std::io::{BufRead, Read};

use anyhow::Result;
use serde_json::Value;

use super::cells::{Cell, Cells};
use super::{ROW_LIMIT, TakeRow};
use crate::extract::fault::{self, Fault};
use crate::extract::sniff;
use crate::extract::source::{Cut, Position, Source, is_blank};
use crate::extract::strict::Strict;

/// Reads everything in `input`. In a list the first fault of the JSON itself ends the reading:
/// nobody can say where the next row would begin.
pub(super) fn read(input: &mut dyn BufRead, take: &mut TakeRow<'_>) -> Result<()> {
    let mut first = Vec::new();
    Read::take(&mut *input, ROW_LIMIT as u64 + 2).read_until(b'\n', &mut first)?;
    let begins = first.iter().copied().find(|it| !is_blank(*it));
    let is_printed = begins == Some(b'{') && sniff::is_document(&first, input)?;
    let mut input = std::io::Cursor::new(first).chain(input);
    if begins != Some(b'[') && !is_printed {
        return lines(&mut input, take);
    }
    values(&mut Source::new(&mut input, 1), take)
}

fn lines(input: &mut dyn BufRead, take: &mut TakeRow<'_>) -> Result<()> {
    let mut buffer = Vec::new();
    for line in 1.. {
        buffer.clear();
        let limit = ROW_LIMIT as u64 + 2;
        if Read::take(&mut *input, limit).read_until(b'\n', &mut buffer)? == 0 {
            break;
        }
        let start = Position { line, column: 1 };
        if buffer.len() as u64 == limit && !buffer.ends_with(b"\n") {
            super::table::skip_line(input)?;
            take(Err(too_large()), start)?;
        } else if buffer.iter().any(|it| !is_blank(*it)) {
            take(row(buffer.trim_ascii_end()), start)?;
        }
    }
    Ok(())
}

/// Lists and objects over several lines, one behind the other.
fn values(source: &mut Source<'_>, take: &mut TakeRow<'_>) -> Result<()> {
    let mut open: u64 = 0;
    loop {
        let place = source.place();
        match source.peek()? {
            None if 0 < open => return take(Err(unclosed()), place),
            None => return Ok(()),
            Some(bracket @ (b'[' | b',' | b']')) => {
                source.take(bracket)?;
                match bracket {
                    b'[' => open += 1,
                    b']' => open = open.saturating_sub(1),
                    _ => {}
                }
            }
            Some(_) => {
                let start = source.place();
                source.start_record();
                let cut = source.value()?;
                source.stop_record();
                let Some(raw) = source.recorded() else {
                    take(Err(too_large()), start)?;
                    continue;
                };
                let row = row(raw);
                let is_broken =
                    cut == Cut::Unfinished || row.as_ref().is_err_and(|it| it.code == "not-json");
                take(
                    row.map_err(|it| if is_broken { it.ending_the_file() } else { it }),
                    start,
                )?;
                if is_broken {
                    return Ok(());
                }
            }
        }
    }
}

fn unclosed() -> Fault {
    let words = "is where the list ends without its `]`: the file was cut off";
    Fault::new("not-json", "", words).ending_the_file()
}

fn too_large() -> Fault {
    Fault::new(
        "too-large",
        "",
        "is longer than 1 MiB: make it one row a record",
    )
}

fn row(raw: &[u8]) -> Result<Cells, Fault> {
    let Strict(value) = fault::parse(raw)?;
    let Value::Object(object) = value else {
        return Err(Fault::new("not-an-object", "", "is JSON, but no object"));
    };
    let mut cells = Vec::new();
    for (name, value) in object {
        match value {
            // `"dim": {"platform": "linux"}` says the same as `"dim.platform": "linux"`.
            Value::Object(inner) if name == "dim" => {
                let inner = inner.into_iter();
                cells.extend(inner.map(|(key, it)| Cell::constant(&format!("dim.{key}"), it)));
            }
            value => cells.push(Cell::constant(&name, value)),
        }
    }
    Ok(Cells(cells))
}
