//! The parts of conversations, read beside the conversations themselves.

use rusqlite::{Row, Rows};

use crate::model::ConversationId;

/// Rows of one table whose first column is the conversation, in the order the conversations come.
pub(super) struct Cursor<'s, T> {
    rows: Rows<'s>,
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
    /// Holds rows of conversations that are not picked, too, in the order of their numbers.
    skips: bool,
    next: Option<(ConversationId, T)>,
    has_begun: bool,
}

impl<'s, T> Cursor<'s, T> {
    pub(super) fn new(
        rows: Rows<'s>,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
        skips: bool,
    ) -> Self {
        Self {
            rows,
            read,
            skips,
            next: None,
            has_begun: false,
        }
    }

    /// The parts of conversation `id`, in the cursor's order.
    pub(super) fn take(&mut self, id: ConversationId) -> rusqlite::Result<Vec<T>> {
        if !self.has_begun {
            self.has_begun = true;
            self.advance()?;
        }
        let mut parts = Vec::new();
        while let Some((owner, part)) = self.next.take() {
            if owner == id {
                parts.push(part);
            } else if !(self.skips && owner < id) {
                self.next = Some((owner, part));
                break;
            }
            self.advance()?;
        }
        Ok(parts)
    }

    fn advance(&mut self) -> rusqlite::Result<()> {
        self.next = match self.rows.next()? {
            Some(row) => Some((row.get(0)?, (self.read)(row)?)),
            None => None,
        };
        Ok(())
    }
}
