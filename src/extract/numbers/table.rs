//! Rows as a table with a header: CSV with commas, semicolons or tabs (RFC 4180).

use std::cell::RefCell;
use std::collections::VecDeque;
use std::io::{self, BufRead, Read};

use anyhow::Result;
use serde_json::Value;

use super::cells::{Cell, Cells};
use super::{ROW_LIMIT, TakeRow};
use crate::error::UserError;
use crate::extract::fault::Fault;
use crate::extract::source::Position;

const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// More columns are no table of numbers.
const MOST_COLUMNS: usize = 500;

/// What a header says about itself before any row is read.
type Check<'a> = dyn Fn(&[String]) -> Option<UserError> + 'a;

pub(super) fn read(
    input: &mut dyn BufRead,
    check: &Check<'_>,
    take: &mut TakeRow<'_>,
) -> Result<()> {
    let mut lines = Lines {
        input,
        line: 0,
        record: Vec::new(),
    };
    // The header says how cells are parted; a quote in it is closed whatever that is.
    let Some(Cut::Whole(_)) = lines.next(b',')? else {
        return Ok(());
    };
    let delimiter = delimiter(&lines.record);
    let Some(header) = split(&lines.record, delimiter) else {
        return Err(super::no_numbers("the header is no UTF-8 text"));
    };
    let header: Vec<String> = header.iter().map(|it| it.trim().to_lowercase()).collect();
    check_header(&header, check)?;
    let met = RefCell::new(VecDeque::new());
    let guarded = Guarded {
        lines,
        delimiter,
        at: usize::MAX,
        met: &met,
    };
    let mut reader = reader(delimiter, guarded);
    let mut record = csv::ByteRecord::new();
    while reader.read_byte_record(&mut record)? {
        // Rejected ones before it come first, in the order of the file.
        while let Some(next) = met.borrow_mut().pop_front() {
            match next {
                Cut::Whole(start) => {
                    take(row(&record, &header), start)?;
                    break;
                }
                fault => refuse(&fault, take)?,
            }
        }
    }
    for fault in met.into_inner() {
        refuse(&fault, take)?;
    }
    Ok(())
}

fn refuse(cut: &Cut, take: &mut TakeRow<'_>) -> Result<()> {
    let (start, code, what) = match *cut {
        Cut::Whole(_) => return Ok(()),
        Cut::Unclosed(start) => (
            start,
            "unclosed-quote",
            "has a quote that is never closed: close it; what follows was not read",
        ),
        Cut::TooLong(start) => (
            start,
            "too-large",
            "is longer than 1 MiB: is a quote never closed? What is in it was not read",
        ),
    };
    take(Err(Fault::new(code, "", what)), start)
}

fn reader<R: Read>(delimiter: u8, input: R) -> csv::Reader<R> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(input)
}

/// Hands over whole records only, and remembers where each begins.
struct Guarded<'a, 'm> {
    lines: Lines<'a>,
    delimiter: u8,
    /// How much of the record was handed over.
    at: usize,
    met: &'m RefCell<VecDeque<Cut>>,
}

impl Read for Guarded<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.lines.record.len() <= self.at {
            let Some(cut) = self.lines.next(self.delimiter)? else {
                return Ok(0);
            };
            self.at = match cut {
                Cut::Whole(_) => 0,
                Cut::Unclosed(_) | Cut::TooLong(_) => usize::MAX,
            };
            self.met.borrow_mut().push_back(cut);
            if !self.lines.record.ends_with(b"\n") {
                self.lines.record.push(b'\n');
            }
        }
        let n = (&self.lines.record[self.at..]).read(buffer)?;
        self.at += n;
        Ok(n)
    }
}

fn check_header(header: &[String], check: &Check<'_>) -> Result<()> {
    if MOST_COLUMNS < header.len() {
        return Err(super::no_numbers("the table has more than 500 columns"));
    }
    let mut seen = std::collections::BTreeSet::new();
    let twice = header.iter().find(|it| !it.is_empty() && !seen.insert(*it));
    if let Some(name) = twice {
        let name = crate::extract::rejection::quoted(name);
        return Err(super::no_numbers(&format!("the header names {name} twice")));
    }
    check(header).map_or(Ok(()), |it| Err(it.into()))
}

/// The one that stands in the header most often.
fn delimiter(header: &[u8]) -> u8 {
    let count = |it: &u8| header.iter().filter(|byte| *byte == it).count();
    // The first of several that are as good: `max_by_key` takes the last.
    let best = DELIMITERS.iter().rev().max_by_key(|it| count(it));
    best.copied().unwrap_or(b',')
}

fn row(record: &csv::ByteRecord, header: &[String]) -> Result<Cells, Fault> {
    if header.len() < record.len() {
        let what = format!(
            "has {} cells, the header {}: quote a cell that holds the separator",
            record.len(),
            header.len()
        );
        return Err(Fault::new("too-many-cells", "", what));
    }
    let named = header.iter().zip(record.iter()).zip(1..);
    let cells = named.map(|((name, text), column)| {
        let text = std::str::from_utf8(text).ok()?;
        Some(Cell {
            name: name.clone(),
            value: Value::String(text.to_owned()),
            column: Some(column),
        })
    });
    cells
        .collect::<Option<_>>()
        .map(Cells)
        .ok_or_else(|| Fault::new("not-utf8", "", "is no UTF-8 text: save the file as UTF-8"))
}

/// `None` for what is no UTF-8.
fn split(record: &[u8], delimiter: u8) -> Option<Vec<String>> {
    match reader(delimiter, record).records().next() {
        None => Some(Vec::new()),
        Some(record) => {
            let record = record.ok()?;
            Some(record.iter().map(str::to_owned).collect())
        }
    }
}

/// Where a record begins, and how it ended.
enum Cut {
    Whole(Position),
    /// The input ended within quotes.
    Unclosed(Position),
    TooLong(Position),
}

/// Lines, joined where a quote spans them. The `csv` crate would take a quote that is never closed
/// for a cell as long as the file.
struct Lines<'a> {
    input: &'a mut dyn BufRead,
    /// Lines read so far.
    line: u64,
    record: Vec<u8>,
}

impl Lines<'_> {
    /// The next record that is not blank; it stands in `record`.
    fn next(&mut self, delimiter: u8) -> io::Result<Option<Cut>> {
        self.record.clear();
        let mut start = Position {
            line: self.line + 1,
            column: 1,
        };
        loop {
            let limit = (ROW_LIMIT + 2).saturating_sub(self.record.len()) as u64;
            let read = Read::take(&mut *self.input, limit).read_until(b'\n', &mut self.record)?;
            if ROW_LIMIT < self.record.len() && !self.record.ends_with(b"\n") {
                skip_line(self.input)?;
                self.line += 1;
                return Ok(Some(Cut::TooLong(start)));
            }
            self.line += u64::from(0 < read);
            if read == 0 {
                let is_blank = self.record.trim_ascii().is_empty();
                return Ok((!is_blank).then_some(Cut::Unclosed(start)));
            }
            if ends_in_quotes(&self.record, delimiter) {
                if ROW_LIMIT < self.record.len() {
                    return Ok(Some(Cut::TooLong(start)));
                }
                continue;
            }
            if self.record.trim_ascii().is_empty() {
                self.record.clear();
                start.line = self.line + 1;
                continue;
            }
            return Ok(Some(Cut::Whole(start)));
        }
    }
}

/// A quote opens a cell only at its beginning; within, two of them are one.
fn ends_in_quotes(record: &[u8], delimiter: u8) -> bool {
    let (mut quoted, mut begins) = (false, true);
    for &byte in record {
        match byte {
            b'"' if quoted || begins => quoted = !quoted,
            _ => {}
        }
        // After a closing quote another one opens the same cell again.
        begins = !quoted && (byte == delimiter || byte == b'\n' || byte == b'"');
    }
    quoted
}

/// Passes what is left of a line.
pub(super) fn skip_line(input: &mut dyn BufRead) -> io::Result<()> {
    loop {
        let chunk = input.fill_buf()?;
        let end = chunk.iter().position(|it| *it == b'\n');
        let passed = end.map_or(chunk.len(), |it| it + 1);
        input.consume(passed);
        if end.is_some() || passed == 0 {
            return Ok(());
        }
    }
}
