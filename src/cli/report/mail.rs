//! A document as a mail that a mail program opens as a draft: nobody is named as its sender.

use std::fmt::Write as _;
use std::path::Path;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

use crate::model::Text;
use crate::render;

/// The longest line of an encoded part (RFC 2045 §6.7).
const LINE: usize = 75;

/// Who gets a mail. No line break and no control character is in either.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Recipient {
    pub(super) name: String,
    pub(super) address: String,
}

/// `text` is Markdown.
pub(super) fn eml(title: &str, at: DateTime<Utc>, text: &str) -> String {
    addressed(None, title, at, text)
}

/// [`eml`] to somebody.
pub(super) fn addressed(
    to: Option<&Recipient>,
    title: &str,
    at: DateTime<Utc>,
    text: &str,
) -> String {
    let page = render::markdown_html(title, text);
    let hash = Sha256::digest(text.as_bytes());
    let boundary: String = hash.iter().take(12).map(|it| format!("{it:02x}")).collect();
    let boundary = format!("maestro-{boundary}");
    let part = |kind: &str, body: &str| {
        format!(
            "--{boundary}\r\nContent-Type: {kind}; charset=utf-8\r\n\
             Content-Transfer-Encoding: quoted-printable\r\n\r\n{}\r\n",
            quoted(body)
        )
    };
    let to = to.map_or_else(String::new, |it| match it.name.as_str() {
        "" => format!("To: {}\r\n", it.address),
        name => format!("To: {}\r\n <{}>\r\n", subject(name), it.address),
    });
    format!(
        "X-Unsent: 1\r\n{to}Date: {}\r\nSubject: {}\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative;\r\n boundary=\"{boundary}\"\r\n\r\n{}{}--{boundary}--\r\n",
        at.to_rfc2822(),
        subject(title),
        part("text/plain", &render::markdown_text(text)),
        part("text/html", &page),
    )
}

/// The head of an answer to a mail.
pub(in crate::cli) struct Letter<'a> {
    pub(in crate::cli) subject: &'a Text,
    /// As the mail names its writer; what is no plain address is left out.
    pub(in crate::cli) to: Option<&'a Text>,
    /// The `Message-ID` that it answers; the same.
    pub(in crate::cli) answers: Option<&'a Text>,
    pub(in crate::cli) at: DateTime<Utc>,
}

/// An answer of plain text, as a draft.
pub(in crate::cli) fn reply(letter: &Letter<'_>, body: &Text) -> String {
    let mut head = format!("X-Unsent: 1\r\nDate: {}\r\n", letter.at.to_rfc2822());
    if let Some(address) = letter.to.and_then(address) {
        let _ = write!(head, "To: {address}\r\n");
    }
    if let Some(id) = letter.answers.and_then(message_id) {
        let _ = write!(head, "In-Reply-To: {id}\r\nReferences: {id}\r\n");
    }
    format!(
        "{head}Subject: {}\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\r\n{}",
        subject(&render::terminal(letter.subject)),
        quoted(&render::terminal_block(body, 0, None))
    )
}

/// Writes a file that was not there before, or is replaced whole.
pub(in crate::cli) fn put(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    super::anchor::replace(path, bytes)
}

/// `ann@example.org` of `Ann <ann@example.org>`; nothing that could begin another header.
fn address(written: &Text) -> Option<String> {
    let shown = render::terminal(written);
    let inside = shown.rsplit_once('<').map_or(shown.as_str(), |it| it.1);
    let address = inside.trim_end_matches('>').trim();
    let (name, host) = address.split_once('@')?;
    let is_plain = |it: char| it.is_ascii_alphanumeric() || "._+-=".contains(it);
    let fine = |it: &str| !it.is_empty() && it.chars().all(is_plain);
    (fine(name) && fine(host) && address.len() <= 254).then(|| address.to_owned())
}

fn message_id(written: &Text) -> Option<String> {
    let shown = render::terminal(written);
    let inside = shown.strip_prefix('<')?.strip_suffix('>')?;
    let is_plain = |it: char| it.is_ascii_graphic() && !matches!(it, '<' | '>');
    (inside.contains('@') && inside.len() <= 900 && inside.chars().all(is_plain)).then_some(shown)
}

/// Encoded words of at most 75 characters (RFC 2047), never parting a letter.
fn subject(title: &str) -> String {
    let title = render::shown(title);
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in title.chars() {
        let mut encoded = String::new();
        for byte in letter.encode_utf8(&mut [0; 4]).bytes() {
            if byte.is_ascii_alphanumeric() {
                encoded.push(char::from(byte));
            } else {
                let _ = write!(encoded, "={byte:02X}");
            }
        }
        if 60 < word.len() + encoded.len() {
            words.push(std::mem::take(&mut word));
        }
        word.push_str(&encoded);
    }
    words.push(word);
    let words: Vec<String> = words.iter().map(|it| format!("=?UTF-8?Q?{it}?=")).collect();
    words.join("\r\n ")
}

/// Quoted-printable, with CRLF between lines.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for line in text.lines() {
        let mut width = 0;
        let last = line.len().saturating_sub(1);
        for (idx, byte) in line.bytes().enumerate() {
            let is_plain = (33..=126).contains(&byte) && byte != b'=' || byte == b' ' && idx < last;
            let encoded = if is_plain {
                char::from(byte).to_string()
            } else {
                format!("={byte:02X}")
            };
            if LINE < width + encoded.len() {
                out.push_str("=\r\n");
                width = 0;
            }
            width += encoded.len();
            out.push_str(&encoded);
        }
        out.push_str("\r\n");
    }
    out
}
