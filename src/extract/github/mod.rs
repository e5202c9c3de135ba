//! GitHub's issues, pull requests and discussions: in the three forms in which people have them as
//! files, and page by page as the API answers.
//!
//! The forms differ in the case of keys and in how a person is written; what they mean is the
//! same, and so is what becomes of them. Only what a source states becomes a fact: there is no
//! event for a label whose history is not there. A message is named by the anchor of its address
//! (`issuecomment-7`), which every form with addresses shares, else by its id.
//!
//! Live, `walk` says what to ask next, `pages` and `graph` read what is answered, and the caller
//! stores each page together with the cursor it moves.

mod convert;
mod graph;
mod happening;
mod lists;
mod pages;
mod walk;
mod wire;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_graph;

use super::FileKind;
use super::fault::{self, Fault};
use crate::model::Conversation;

pub use graph::{Count, Counted, counts, estimate, has_discussion};
pub use lists::{Api, Part};
pub use pages::{Happened, Issue, Records, Released, Said, Unreadable, comments, issue};
pub use walk::{Askers, Cursor, Page, walk};

/// Reads one issue or pull request. `pulls` is true where only the surroundings say that it is a
/// pull request; `repo` helps where the record does not name its own.
pub(super) fn parse(
    raw: &[u8],
    kind: FileKind,
    pulls: bool,
    repo: Option<&str>,
) -> Result<Conversation, Fault> {
    let written = fault::parse(raw)?;
    convert::conversation(written, kind, pulls, repo).map_err(|it| match kind {
        FileKind::RestPages => it,
        _ => it.in_camel_case(),
    })
}
