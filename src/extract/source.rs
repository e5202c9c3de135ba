//! Cuts a JSON text into values without holding more than one, and counts lines.

use std::io::{self, BufRead};

use super::RECORD_LIMIT;

/// A place in the file, both 1-based; columns count bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) line: u64,
    pub(super) column: u64,
}

impl Position {
    pub(super) const START: Self = Self { line: 1, column: 1 };

    /// Line and column in the file of a place in a record that begins here. The parser says
    /// column 0 where it stopped right behind a line's end.
    pub(super) fn within(self, line: usize, column: usize) -> (u64, Option<u64>) {
        let column = column.max(1) as u64;
        if line <= 1 {
            return (self.line, Some(self.column + column - 1));
        }
        (self.line + line as u64 - 1, Some(column))
    }
}

/// How deep in brackets, and whether in a string, a stretch of JSON text ends.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Balance {
    depth: u64,
    in_string: bool,
    escaped: bool,
}

impl Balance {
    pub(super) fn of(text: &[u8]) -> Self {
        let mut res = Self::default();
        for &byte in text {
            res.step(byte);
        }
        res
    }

    /// True inside an object or array, but in none of its strings.
    pub(super) fn is_between_tokens(self) -> bool {
        self.depth > 0 && !self.in_string
    }

    /// Takes one byte; true when it ends an object, an array or a string that stands alone.
    fn step(&mut self, byte: u8) -> bool {
        if self.in_string {
            self.in_string = self.escaped || byte != b'"';
            self.escaped = !self.escaped && byte == b'\\';
            return !self.in_string && self.depth == 0;
        }
        match byte {
            b'"' => self.in_string = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0;
            }
            _ => {}
        }
        false
    }
}

/// Whether a value was cut out whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cut {
    Whole,
    /// The input ended within it.
    Unfinished,
}

/// A JSON text, read once from front to back. What is passed can be recorded, up to
/// [`RECORD_LIMIT`].
pub(super) struct Source<'a> {
    input: &'a mut dyn BufRead,
    place: Position,
    record: Vec<u8>,
    recording: bool,
    overflowed: bool,
}

impl<'a> Source<'a> {
    /// `input` stands at the beginning of `line`.
    pub(super) fn new(input: &'a mut dyn BufRead, line: u64) -> Self {
        Self {
            input,
            place: Position { line, column: 1 },
            record: Vec::new(),
            recording: false,
            overflowed: false,
        }
    }

    pub(super) fn place(&self) -> Position {
        self.place
    }

    /// Keeps all bytes from here on.
    pub(super) fn start_record(&mut self) {
        self.record.clear();
        self.recording = true;
        self.overflowed = false;
    }

    /// Keeps no more bytes.
    pub(super) fn stop_record(&mut self) {
        self.recording = false;
    }

    /// What was kept, or `None` when it went beyond the limit.
    pub(super) fn recorded(&self) -> Option<&[u8]> {
        (!self.overflowed).then_some(&self.record)
    }

    /// The next byte that is no white space, not yet taken; `None` at the end.
    pub(super) fn peek(&mut self) -> io::Result<Option<u8>> {
        loop {
            let chunk = fill(self.input)?;
            if chunk.is_empty() {
                return Ok(None);
            }
            let blank = chunk.iter().take_while(|it| is_blank(**it)).count();
            let next = chunk.get(blank).copied();
            self.pass(blank)?;
            if next.is_some() {
                return Ok(next);
            }
        }
    }

    /// Takes the next byte that is no white space if it is `wanted`.
    pub(super) fn take(&mut self, wanted: u8) -> io::Result<bool> {
        let found = self.peek()? == Some(wanted);
        if found {
            self.pass(1)?;
        }
        Ok(found)
    }

    /// Passes one value, whose first byte is next. Only its end is looked for; whether it is JSON
    /// is seen when it is read.
    pub(super) fn value(&mut self) -> io::Result<Cut> {
        let mut balance = Balance::default();
        loop {
            let chunk = fill(self.input)?;
            if chunk.is_empty() {
                let scalar = balance.depth == 0 && !balance.in_string;
                return Ok(if scalar { Cut::Whole } else { Cut::Unfinished });
            }
            let (passed, ended) = end_of_value(chunk, &mut balance);
            self.pass(passed)?;
            if ended {
                return Ok(Cut::Whole);
            }
        }
    }

    /// Takes `count` bytes of the current chunk.
    fn pass(&mut self, count: usize) -> io::Result<()> {
        let chunk = &fill(self.input)?[..count];
        if self.recording && !self.overflowed {
            self.overflowed = self.record.len() + count > RECORD_LIMIT;
            if !self.overflowed {
                self.record.extend_from_slice(chunk);
            }
        }
        let lines = chunk.iter().filter(|it| **it == b'\n').count() as u64;
        match chunk.iter().rposition(|it| *it == b'\n') {
            Some(at) => self.place.column = (count - at) as u64,
            None => self.place.column += count as u64,
        }
        self.place.line += lines;
        self.input.consume(count);
        Ok(())
    }
}

/// How many bytes of `chunk` belong to the value, and whether it ends with them.
fn end_of_value(chunk: &[u8], balance: &mut Balance) -> (usize, bool) {
    for (index, &byte) in chunk.iter().enumerate() {
        let scalar = balance.depth == 0 && !balance.in_string;
        if scalar && (is_blank(byte) || matches!(byte, b',' | b':' | b']' | b'}')) {
            return (index, true);
        }
        if balance.step(byte) {
            return (index + 1, true);
        }
    }
    (chunk.len(), false)
}

fn fill(input: &mut dyn BufRead) -> io::Result<&[u8]> {
    loop {
        match input.fill_buf() {
            Ok(_) => break,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    input.fill_buf()
}

pub(super) fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}
