//! The look of a machine's input.

use std::io::{self, BufWriter, Write};
use std::str;

use serde::Serialize;

use super::escape::is_hidden;

/// Writes `value` as JSON, indented by two blanks, with a line break at the end.
///
/// Every control, bidi and invisible character stands as `\uXXXX`, so that no terminal obeys the
/// document; whoever parses it gets the data unchanged.
pub fn json<T: Serialize + ?Sized>(out: &mut dyn Write, value: &T) -> io::Result<()> {
    let mut out = Visible::new(out);
    serde_json::to_writer_pretty(&mut out, value)?;
    writeln!(out)?;
    out.flush()
}

/// Escapes what passes through, for JSON that is written elsewhere. To be flushed at the end.
///
/// serde_json hands over whole characters, and hidden ones occur in strings alone, where an escape
/// means the same.
pub struct Visible<'a>(BufWriter<&'a mut dyn Write>);

impl<'a> Visible<'a> {
    pub fn new(out: &'a mut dyn Write) -> Self {
        Self(BufWriter::new(out))
    }
}

/// Most of a document: letters, digits and blanks are not looked at one by one.
fn is_harmless(byte: &u8) -> bool {
    matches!(byte, b' '..=b'Z' | b'\\'..=b'~' | b'\n')
}

impl Write for Visible<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.iter().all(is_harmless) {
            self.0.write_all(bytes)?;
            return Ok(bytes.len());
        }
        let text = str::from_utf8(bytes).map_err(io::Error::other)?;
        let mut kept = 0;
        for (at, it) in text.char_indices() {
            // The GitHub runner obeys `##[error]` anywhere in a logged line.
            let is_command = it == '[' && text[..at].ends_with("##");
            if !is_command && (it.is_ascii() && it != '\x7f' || !is_hidden(it)) {
                continue;
            }
            self.0.write_all(&bytes[kept..at])?;
            for unit in it.encode_utf16(&mut [0; 2]) {
                write!(self.0, "\\u{unit:04x}")?;
            }
            kept = at + it.len_utf8();
        }
        self.0.write_all(&bytes[kept..])?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
