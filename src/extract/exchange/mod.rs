//! The exchange format: one conversation a line, in UTC with whole seconds.
//!
//! What [`write_line`] writes, [`read_line`] reads back as it was, and unknown keys come through
//! unchanged. `association` is taken inside `author` (and `actor`) or beside it, and written
//! inside; the inner one counts when both are given. Keys of a person that maestro has no name
//! for travel in the `extra` of what the person wrote or did, under `author` or `actor`.

mod check;
mod write;
mod written;

pub use write::write_line;

use super::fault::{self, Fault};
use super::rejection::Rejection;
use super::source::Position;
use crate::model::Conversation;

/// Reads one line of the format; a rejection counts it as line 1.
pub fn read_line(line: &[u8]) -> Result<Conversation, Rejection> {
    parse(line).map_err(|it| it.at(Position::START))
}

pub(super) fn parse(raw: &[u8]) -> Result<Conversation, Fault> {
    check::conversation(fault::parse(raw)?)
}
