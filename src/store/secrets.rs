//! Who and what stands in private conversations, so that none of it gets out.

use rusqlite::{Connection, params};

use crate::model::{ConversationId, Text};

use super::{Store, search};

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

    /// Hands over everybody who is seen in public conversations, each with one of them.
    pub fn public_people(&self, each: &mut dyn FnMut(&Text, ConversationId)) -> anyhow::Result<()> {
        self.told(pairs(
            &self.connection,
            "SELECT p.handle, min(it.id) FROM (
                 SELECT c.id AS id, c.author_id AS person FROM conversation c WHERE c.private = 0
                 UNION ALL
                 SELECT c.id, m.author_id FROM conversation c
                 JOIN message m ON m.conversation_id = c.id
                 WHERE c.private = 0 AND m.public = 1
             ) it JOIN person p ON p.id = it.person GROUP BY p.handle",
            each,
        ))
    }

    /// Hands over the titles of public conversations.
    pub fn public_titles(&self, each: &mut dyn FnMut(&Text, ConversationId)) -> anyhow::Result<()> {
        self.told(pairs(
            &self.connection,
            "SELECT title, id FROM conversation WHERE private = 0 ORDER BY id",
            each,
        ))
    }

    /// A private conversation other than `besides` that says these words in a row, in its title,
    /// its opening post or a message. `None` as well where they are said in public already, or
    /// by `besides` itself. Case, accents and punctuation do not matter.
    pub fn private_with(
        &self,
        words: &str,
        besides: Option<ConversationId>,
    ) -> anyhow::Result<Option<ConversationId>> {
        self.told(private_with(&self.connection, words, besides))
    }
}

fn private_with(
    log: &Connection,
    words: &str,
    besides: Option<ConversationId>,
) -> anyhow::Result<Option<ConversationId>> {
    let Some(phrase) = search::phrase(words) else {
        return Ok(None);
    };
    let mut statement = log.prepare_cached(
        "SELECT min(CASE WHEN it.private = 1 AND it.id IS NOT ?2 THEN it.id END),
             coalesce(max(it.id IS ?2 OR it.heard), 0)
         FROM (
             SELECT c.id AS id, c.private AS private, c.private = 0 AS heard
             FROM conversation_search s JOIN conversation c ON c.id = s.rowid
             WHERE conversation_search MATCH ?1
             UNION ALL
             SELECT c.id, c.private,
                 c.private = 0 AND coalesce(m.public, 1) = 1 AND m.deleted_at IS NULL
             FROM message_search s
             JOIN message_text t ON t.message_id = s.rowid
             JOIN message m ON m.conversation_id = t.conversation_id AND m.id = t.message_id
             JOIN conversation c ON c.id = t.conversation_id
             WHERE message_search MATCH ?1
         ) it",
    )?;
    let (found, is_known): (Option<ConversationId>, bool) = statement
        .query_row(params![phrase, besides], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    Ok(found.filter(|_| !is_known))
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
