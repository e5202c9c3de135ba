//! Who and what stands in private conversations, so that none of it gets out.

use rusqlite::Connection;

use crate::model::{ConversationId, Text};

use super::Store;

impl Store {
    /// Hands over everybody who wrote in, opened or is assigned in a private conversation, each
    /// with one of them.
    pub fn private_people(
        &self,
        each: &mut dyn FnMut(&Text, ConversationId),
    ) -> anyhow::Result<()> {
        self.told(pairs(
            &self.connection,
            "SELECT p.handle, min(it.id) FROM (
                 SELECT c.id AS id, c.author_id AS person FROM conversation c WHERE c.private = 1
                 UNION ALL
                 SELECT c.id, m.author_id FROM conversation c
                 JOIN message m ON m.conversation_id = c.id WHERE c.private = 1
             ) it JOIN person p ON p.id = it.person GROUP BY p.handle
             UNION ALL
             SELECT a.handle, min(c.id) FROM conversation c
             JOIN assignee a ON a.conversation_id = c.id WHERE c.private = 1 GROUP BY a.handle",
            each,
        ))
    }

    /// Hands over the titles of private conversations.
    pub fn private_titles(
        &self,
        each: &mut dyn FnMut(&Text, ConversationId),
    ) -> anyhow::Result<()> {
        self.told(pairs(
            &self.connection,
            "SELECT title, id FROM conversation WHERE private = 1 ORDER BY id",
            each,
        ))
    }
}

fn pairs(
    log: &Connection,
    sql: &str,
    each: &mut dyn FnMut(&Text, ConversationId),
) -> anyhow::Result<()> {
    let mut statement = log.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        each(&row.get(0)?, row.get(1)?);
    }
    Ok(())
}
