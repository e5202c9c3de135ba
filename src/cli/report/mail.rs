//! A document as a mail that a mail program opens as a draft: nobody is named as its sender.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};

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
        part("text/plain", text),
        part("text/html", &page),
    )
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
