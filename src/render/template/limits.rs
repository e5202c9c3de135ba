//! What a template may cost.

use std::io::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};

use minijinja::syntax::SyntaxConfig;
use minijinja::{Error, ErrorKind};

/// Steps of one rendering. The largest built-in report on a full log takes a hundredth.
pub(super) const FUEL: u64 = 2_000_000;

/// Bytes of one document.
pub(super) const MAX_BYTES: usize = 8 << 20;

/// Bytes of one template. The largest built-in one has a tenth.
pub(super) const MAX_TEMPLATE_BYTES: usize = 256 << 10;

/// Counts what values print, in parts that are captured, too: neither steps nor the writer see
/// those grow.
#[derive(Debug, Default)]
pub(super) struct Budget(AtomicUsize);

impl Budget {
    pub(super) fn spend(&self, bytes: usize) -> Result<(), Error> {
        self.0.fetch_add(bytes, Ordering::Relaxed);
        if self.is_spent() {
            return Err(Error::from(ErrorKind::WriteFailure));
        }
        Ok(())
    }

    pub(super) fn is_spent(&self) -> bool {
        MAX_BYTES < self.0.load(Ordering::Relaxed)
    }
}

/// Takes a document, and no more than so many bytes of it.
#[derive(Debug)]
pub(super) struct Capped {
    bytes: Vec<u8>,
    most: usize,
    full: bool,
}

impl Capped {
    pub(super) fn at(most: usize) -> Self {
        Self {
            bytes: Vec::new(),
            most,
            full: false,
        }
    }

    pub(super) fn is_full(&self) -> bool {
        self.full
    }

    pub(super) fn into_text(self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
}

impl Write for Capped {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.most < self.bytes.len() + bytes.len() {
            self.full = true;
            return Err(io::Error::other("the document is too long"));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The tags of Jinja, with no trace of a tag that stands alone on its line.
pub(super) fn syntax() -> SyntaxConfig {
    let standing_alone = SyntaxConfig::builder()
        .trim_blocks(true)
        .lstrip_blocks(true)
        .build();
    standing_alone.unwrap_or_default()
}

/// Why a template is not even read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    line: usize,
    message: &'static str,
}

impl Refusal {
    pub(super) fn error(&self, name: &str) -> Error {
        let message = format!("{} ({name}, line {})", self.message, self.line);
        Error::new(ErrorKind::SyntaxError, message)
    }
}

/// Refuses a template that is too long, and `~` and `+` in its tags: a string that doubles forty
/// times fills any memory in forty steps. Numbers come ready from the context.
pub(super) fn check(text: &str) -> Result<(), Refusal> {
    if MAX_TEMPLATE_BYTES < text.len() {
        let message = "a template has at most 256 KiB";
        return Err(Refusal { line: 1, message });
    }
    let mut rest = text;
    while let Some(start) = next_tag(rest) {
        let is_comment = rest[start..].starts_with("{#");
        let inside = &rest[start + 2..];
        let end = if is_comment {
            inside.find("#}").map(|it| it + 2)
        } else {
            let grows = grows(inside);
            if let Some(at) = grows.at {
                let before = text.len() - inside.len() + at;
                let message = "templates join and add nothing: no `~` and no `+` in a tag";
                let line = text[..before].matches('\n').count() + 1;
                return Err(Refusal { line, message });
            }
            grows.end
        };
        let Some(end) = end else {
            return Ok(());
        };
        rest = &inside[end..];
    }
    Ok(())
}

fn next_tag(text: &str) -> Option<usize> {
    ["{{", "{%", "{#"]
        .iter()
        .filter_map(|it| text.find(it))
        .min()
}

struct Tag {
    /// Where it grows a string.
    at: Option<usize>,
    /// Behind its end.
    end: Option<usize>,
}

/// Reads a tag up to its end, passing over what is quoted.
fn grows(inside: &str) -> Tag {
    let bytes = inside.as_bytes();
    let mut quote = None;
    let mut idx = 0;
    while let Some(byte) = bytes.get(idx) {
        match (quote, byte) {
            (Some(_), b'\\') => idx += 1,
            (Some(open), byte) if open == *byte => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => quote = Some(*byte),
            (None, b'~') => {
                return Tag {
                    at: Some(idx),
                    end: None,
                };
            }
            // `{%+` and `+%}` are about white space.
            (None, b'+') if idx > 0 && bytes.get(idx + 1) != Some(&b'%') => {
                return Tag {
                    at: Some(idx),
                    end: None,
                };
            }
            (None, b'}' | b'%') if bytes.get(idx + 1) == Some(&b'}') => {
                return Tag {
                    at: None,
                    end: Some(idx + 2),
                };
            }
            _ => {}
        }
        idx += 1;
    }
    Tag {
        at: None,
        end: None,
    }
}
