//! The outside, read as conversations.
//!
//! A repository is read page by page (`github`). A file goes through four stations, none of which holds more than one record: `sniff` refuses
//! what is no JSON text, `lines` or `document` cut it into records, `intake` hands each record to
//! its format (`exchange` or `github`), and the caller's sink gets a `Conversation` or a
//! `Rejection`. One bad record never costs its neighbours.

mod document;
pub mod exchange;
mod fault;
pub mod github;
mod intake;
mod lines;
mod moment;
pub mod numbers;
mod rejection;
mod repository;
mod sniff;
mod source;
mod strict;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_exchange;
#[cfg(test)]
mod tests_files;
#[cfg(test)]
mod tests_github;
#[cfg(test)]
mod tests_limits;

use std::io::BufRead;

use anyhow::Result;
use chrono::{DateTime, Utc};

use crate::error::UserError;
use crate::model::Conversation;

pub use rejection::{CODES, Rejection};
pub use repository::is_repository;

use intake::Intake;
use sniff::Shape;

/// One conversation, or why it could not be taken.
pub type Record = std::result::Result<Conversation, Rejection>;

/// A line or an element beyond this many bytes is rejected unread.
const RECORD_LIMIT: usize = 8 << 20;

/// A single text (title, body, name) beyond this many bytes rejects its record.
const TEXT_LIMIT: usize = 1 << 20;

/// Labels, and likewise assignees, that one conversation may carry.
const NAMES_LIMIT: usize = 500;

/// The formats that are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// Our own JSON lines.
    Exchange,
    /// `gh issue list --json …`, `gh pr list --json …`, and `view` of one.
    GhJson,
    /// What GitHub's REST interface answers, one page or several.
    RestPages,
    /// One object with the issues and pull requests of a repository.
    IetfArchive,
}

impl FileKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exchange => "exchange",
            Self::GhJson => "gh-json",
            Self::RestPages => "rest-pages",
            Self::IetfArchive => "ietf-archive",
        }
    }
}

/// What can be said of a file once it was read to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileSummary {
    /// By the first record that could be told; [`FileKind::Exchange`] when there was none.
    pub kind: FileKind,
    /// The file's own timestamp, which only the archive has; the oldest one of several.
    pub synced_through: Option<DateTime<Utc>>,
    /// Conversations handed over.
    pub records: u64,
    /// Rejections handed over.
    pub rejected: u64,
    /// The file stopped being JSON before its end: more may have followed.
    pub truncated: bool,
}

/// What the caller knows about a file and the file may not say.
#[derive(Clone, Debug, Default)]
pub struct FileOptions {
    /// `OWNER/REPO`, for records that do not name theirs.
    pub repo: Option<String>,
}

/// Reads a whole file, record by record, in the order in which they stand.
///
/// Memory is bound by the largest record, never by the file. An error means that the input could
/// not be read, is of no format known here (a [`UserError`]), or that `sink` refused to go on;
/// everything that is wrong with single records goes to `sink`.
pub fn read(
    input: &mut dyn BufRead,
    options: &FileOptions,
    sink: &mut dyn FnMut(Record) -> Result<()>,
) -> Result<FileSummary> {
    if let Some(repo) = &options.repo
        && !repository::is_repository(repo)
    {
        let error = UserError::usage(format!("{} is no repository", rejection::quoted(repo)));
        return Err(error.hint("write it as OWNER/REPO").into());
    }
    let mut intake = Intake::new(options, sink);
    let mut opened = sniff::open(input)?;
    match opened.shape {
        Shape::Nothing => {}
        Shape::Lines => lines::read(&mut opened.input, opened.line, &mut intake)?,
        Shape::Document => document::read(&mut opened.input, opened.line, &mut intake)?,
    }
    Ok(intake.summary())
}
