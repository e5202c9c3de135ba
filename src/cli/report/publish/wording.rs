//! What goes out, in words, and what must hold before it does.

use std::path::Path;

use chrono::{DateTime, Utc};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::cli::desk::Desk;
use crate::cli::files;
use crate::cli::outgoing;
use crate::cli::report::payload;
use crate::error::UserError;
use crate::model::Text;
use crate::render;
use crate::report::publication::{placeholders, without};

/// Longer titles are cut, in cells.
const TITLE: usize = 200;

/// A document that is to go out.
pub(in crate::cli::report) struct Wording {
    pub(super) report: String,
    pub(super) period: String,
    pub(super) title: String,
    /// Markdown, its heading included.
    pub(super) text: String,
    /// UTC.
    pub(super) at: DateTime<Utc>,
    /// SHA-256 of what it says, whenever it was counted.
    pub(super) content: String,
}

impl Wording {
    /// `timeless` is the same document as if it had been counted at no moment.
    pub(super) fn new(
        (report, period): (&str, &str),
        at: DateTime<Utc>,
        text: String,
        timeless: &str,
    ) -> Self {
        let heading = payload::heading(&text).unwrap_or_else(|| report.to_owned());
        Self {
            report: report.to_owned(),
            period: period.to_owned(),
            title: render::cut(&heading, TITLE),
            content: hash(timeless),
            text,
            at,
        }
    }

    /// The text without the heading that is its title.
    pub(super) fn body(&self) -> &str {
        let text = self.text.trim();
        match text.strip_prefix("# ") {
            Some(rest) => rest.split_once('\n').map_or("", |it| it.1).trim(),
            None => text,
        }
    }

    /// Refuses what nobody has filled in. Words from outside may look as if.
    ///
    /// # Errors
    ///
    /// [`UserError`] with exit code 5.
    pub(super) fn filled_in(&self, outside: &[&str]) -> Result<(), UserError> {
        let found = without(placeholders(&self.text), outside);
        let Some((line, what)) = found.first() else {
            return Ok(());
        };
        let more = match found.len() - 1 {
            0 => String::new(),
            n => format!(" (and {n} more)"),
        };
        let message = format!("line {line} is not filled in: `{what}`{more}");
        Err(UserError::refused(message).hint("write what is missing there, or take it out"))
    }

    /// Refuses what tells of a private conversation, or holds a token.
    ///
    /// # Errors
    ///
    /// Those of [`outgoing::check`].
    pub(super) fn tells_of_nobody(&self, desk: &Desk, templates: &[String]) -> anyhow::Result<()> {
        let words = outgoing::Words {
            what: "the report",
            body: &Text::from(self.text.as_str()),
            to: None,
            about: &[],
            templates,
        };
        outgoing::check(desk.kept(), &words)
    }
}

/// A SHA-256 in hex.
pub(super) fn hash(text: &str) -> String {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().map(|it| format!("{it:02x}")).collect()
}

/// Keys of the context that say when something was counted, and nothing else.
const MOMENTS: &[&str] = &[
    "/as_of",
    "/period/span",
    "/period/name",
    "/period/previous_name",
    "/period/from_at",
    "/period/to_at",
    "/period/previous_from_at",
    "/period/previous_to_at",
    "/freshness/oldest_at",
];
const EPOCH: &str = "1970-01-01T00:00:00Z";

/// The context as if it had been counted at no moment: a later run that has nothing new to tell
/// says the same.
pub(super) fn timeless(values: &Value) -> Value {
    let mut values = values.clone();
    for it in MOMENTS {
        if let Some(moment) = values.pointer_mut(it)
            && moment.is_string()
        {
            *moment = EPOCH.into();
        }
    }
    if let Some(age) = values.pointer_mut("/freshness/age_seconds") {
        *age = Value::Null;
    }
    values
}

/// Every text of the context but the notes, which are ours.
pub(super) fn outside(values: &Value) -> Vec<&str> {
    let mut found = Vec::new();
    if let Some(fields) = values.as_object() {
        let theirs = fields.iter().filter(|it| it.0 != "notes");
        theirs.for_each(|(_, it)| texts(it, &mut found));
    }
    found
}

fn texts<'v>(value: &'v Value, found: &mut Vec<&'v str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(values) => values.iter().for_each(|it| texts(it, found)),
        Value::Object(fields) => fields.values().for_each(|it| texts(it, found)),
        _ => {}
    }
}

/// A longer document is nothing that anybody reads.
const MAX_BYTES: u64 = 4 << 20;

/// The document in a file; `-` is standard input.
///
/// # Errors
///
/// [`UserError`] where it cannot be read, is too long, or says nothing.
pub(super) fn read(path: &Path) -> anyhow::Result<String> {
    let text = files::read(path, MAX_BYTES)?;
    if text.trim().is_empty() {
        return Err(UserError::failed(format!("{} is empty", path.display())).into());
    }
    Ok(text)
}
