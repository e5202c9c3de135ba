//! Looks at how a file begins, and refuses what is no JSON text by name.

use std::io::{BufRead, Chain, Cursor, Read};

use anyhow::Result;

use super::RECORD_LIMIT;
use super::document::is_archive_by;
use super::source::{Balance, is_blank};
use crate::error::UserError;

/// How the records lie in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Nothing,
    /// One object a line; a broken line costs itself only.
    Lines,
    /// Arrays, an archive, or objects over several lines.
    Document,
}

/// What was read already, and then the rest.
type Again<R> = Chain<Cursor<Vec<u8>>, R>;

/// A file again from its first line that says something.
pub(super) struct Opened<'a> {
    pub(super) shape: Shape,
    pub(super) line: u64,
    pub(super) input: Again<Again<&'a mut dyn BufRead>>,
}

/// So many bytes are looked at to tell text from what is none.
pub(super) const GLANCE: u64 = 512;

pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// How files begin that people hand over by mistake.
const FOREIGN: &[(&[u8], &str, &str)] = &[
    (b"\xff\xfe", "UTF-16 text", "save it as UTF-8"),
    (b"\xfe\xff", "UTF-16 text", "save it as UTF-8"),
    (
        b"\x1f\x8b",
        "a gzip archive",
        "unpack it first, e.g. with `gunzip`",
    ),
    (
        b"PK\x03\x04",
        "a zip archive",
        "unpack it first, e.g. with `unzip`",
    ),
    (
        b"\x28\xb5\x2f\xfd",
        "a zstd archive",
        "unpack it first, e.g. with `zstd -d`",
    ),
    (
        b"\xfd7zXZ\0",
        "an xz archive",
        "unpack it first, e.g. with `unxz`",
    ),
    (
        b"BZh",
        "a bzip2 archive",
        "unpack it first, e.g. with `bunzip2`",
    ),
    (
        b"SQLite format 3\0",
        "a SQLite database",
        "export it as JSON lines first",
    ),
    (b"%PDF", "a PDF document", "hand over JSON"),
    (b"From ", "a mailbox", "hand over JSON"),
    (b"<", "HTML or XML", "hand over JSON"),
];

/// Finds out how `input` is to be read.
pub(super) fn open(input: &mut dyn BufRead) -> Result<Opened<'_>> {
    let mut glance = Vec::new();
    Read::take(&mut *input, GLANCE).read_to_end(&mut glance)?;
    if let Some(error) = foreign(&glance) {
        return Err(error.into());
    }
    if glance.starts_with(BYTE_ORDER_MARK) {
        glance.drain(..BYTE_ORDER_MARK.len());
    }
    let mut input = Cursor::new(glance).chain(input);
    let line = skip_blank_lines(&mut input)?;
    let mut first = Vec::new();
    Read::take(&mut input, RECORD_LIMIT as u64 + 2).read_until(b'\n', &mut first)?;
    let shape = match first.iter().find(|it| !is_blank(**it)) {
        None => Shape::Nothing,
        Some(b'[') => Shape::Document,
        Some(b'{') if is_document(&first, &mut input)? => Shape::Document,
        Some(b'{') => Shape::Lines,
        Some(_) => return Err(unknown(&first).into()),
    };
    Ok(Opened {
        shape,
        line,
        input: Cursor::new(first).chain(input),
    })
}

pub(super) fn foreign(glance: &[u8]) -> Option<UserError> {
    let known = FOREIGN.iter().find(|it| glance.starts_with(it.0));
    if let Some((_, name, remedy)) = known {
        return Some(UserError::failed(format!("the input looks like {name}")).hint(*remedy));
    }
    let zeros = |odd: usize| glance.iter().skip(odd).step_by(2).all(|it| *it == 0);
    if glance.len() > 1 && (zeros(0) || zeros(1)) {
        let error = UserError::failed("the input looks like UTF-16 text");
        return Some(error.hint("save it as UTF-8"));
    }
    // Within JSON lines a stray zero byte is the fault of its own line.
    let begins = glance.iter().find(|it| !is_blank(**it));
    if !glance.contains(&0) || matches!(begins, Some(b'{' | b'[')) {
        return None;
    }
    Some(UserError::failed("the input looks like binary data").hint("hand over JSON"))
}

fn unknown(first: &[u8]) -> UserError {
    let start: String = String::from_utf8_lossy(first).chars().take(80).collect();
    let start = super::rejection::quoted(start.trim());
    UserError::failed(format!("the input is no JSON: it begins with {start}"))
        .hint("`{` or `[` should come first; --help names the formats")
}

/// Returns the number of the line that holds the first byte that is no white space.
fn skip_blank_lines(input: &mut dyn BufRead) -> Result<u64> {
    let mut line = 1;
    loop {
        let chunk = input.fill_buf()?;
        let blank = chunk.iter().take_while(|it| is_blank(**it)).count();
        line += chunk[..blank].iter().filter(|it| **it == b'\n').count() as u64;
        let done = blank < chunk.len() || chunk.is_empty();
        input.consume(blank);
        if done {
            return Ok(line);
        }
    }
}

/// Tells an archive, or an object printed over several lines, from JSON lines by the `first` line
/// and what follows. A first line that was merely cut short must not pass for the former: behind
/// it the next record begins with `{`, where a printed object goes on with a key.
pub(super) fn is_document(first: &[u8], rest: &mut dyn BufRead) -> Result<bool> {
    if is_archive_by(first) {
        return Ok(true);
    }
    if !first.ends_with(b"\n") || !Balance::of(first).is_between_tokens() {
        return Ok(false);
    }
    let last = first.iter().rev().find(|it| !is_blank(**it));
    let takes_object = matches!(last, Some(b'[' | b':'));
    // Blank lines may follow; nothing but them would be a line cut short.
    let chunk = rest.fill_buf()?;
    let next = chunk.iter().find(|it| !is_blank(**it));
    Ok(match next {
        Some(b'{') => takes_object,
        Some(_) => true,
        None => !chunk.is_empty(),
    })
}
