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

    /// Where these words are said in a row and not for everybody: in the title, the opening post
    /// or a message of a private conversation other than `besides`, or in an internal note of any.
    /// `None` as well where they are said in public already, or for the readers of `besides`.
    /// Case, accents and punctuation do not matter.
    pub fn said_inside(
        &self,
        words: &str,
        besides: Option<ConversationId>,
    ) -> anyhow::Result<Option<Inside>> {
        self.told(said_inside(&self.connection, words, besides))
    }

    /// Hands over every title, opening post and message: those for everybody, or those that
    /// readers of `besides` must not see, as [`Store::said_inside`] has it.
    pub fn each_said(
        &self,
        inside: bool,
        besides: Option<ConversationId>,
        each: &mut dyn FnMut(&str, Inside),
    ) -> anyhow::Result<()> {
        self.told(each_said(&self.connection, inside, besides, each))
    }
}

/// Words that are not for everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inside {
    pub conversation: ConversationId,
    /// A note of the team, wherever it stands.
    pub internal: bool,
}

fn said_inside(
    log: &Connection,
    words: &str,
    besides: Option<ConversationId>,
) -> anyhow::Result<Option<Inside>> {
    let Some(phrase) = search::phrase(words) else {
        return Ok(None);
    };
    let mut statement = log.prepare_cached(
        "SELECT min(CASE WHEN it.private = 1 AND it.own = 0 THEN it.id END),
             min(CASE WHEN it.internal = 1 THEN it.id END), coalesce(max(it.heard), 0)
         FROM (
             SELECT c.id AS id, c.private AS private, 0 AS internal, c.id IS ?2 AS own,
                 c.private = 0 OR c.id IS ?2 AS heard
             FROM conversation_search s JOIN conversation c ON c.id = s.rowid
             WHERE conversation_search MATCH ?1
             UNION ALL
             SELECT c.id, c.private, m.public = 0, c.id IS ?2,
                 m.public = 1 AND (c.id IS ?2 OR c.private = 0 AND m.deleted_at IS NULL)
             FROM message_search s
             JOIN message_text t ON t.message_id = s.rowid
             JOIN message m ON m.conversation_id = t.conversation_id AND m.id = t.message_id
             JOIN conversation c ON c.id = t.conversation_id
             WHERE message_search MATCH ?1
         ) it",
    )?;
    let row = statement.query_row(params![phrase, besides], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    let (private, internal, is_known): (Option<ConversationId>, Option<ConversationId>, bool) = row;
    let private = private.map(|conversation| Inside {
        conversation,
        internal: false,
    });
    let internal = internal.map(|conversation| Inside {
        conversation,
        internal: true,
    });
    Ok(private.or(internal).filter(|_| !is_known))
}

fn each_said(
    log: &Connection,
    inside: bool,
    besides: Option<ConversationId>,
    each: &mut dyn FnMut(&str, Inside),
) -> anyhow::Result<()> {
    let mut statement = log.prepare_cached(
        "SELECT title, id, 0 FROM conversation
         WHERE CASE WHEN ?1 THEN private = 1 AND id IS NOT ?2 ELSE private = 0 OR id IS ?2 END
         UNION ALL
         SELECT t.body, c.id, 0 FROM conversation c
         JOIN conversation_text t ON t.conversation_id = c.id
         WHERE CASE WHEN ?1 THEN c.private = 1 AND c.id IS NOT ?2
             ELSE c.private = 0 OR c.id IS ?2 END
         UNION ALL
         SELECT t.body, c.id, m.public = 0 FROM message m
         JOIN conversation c ON c.id = m.conversation_id
         JOIN message_text t ON t.message_id = m.id
         WHERE CASE WHEN ?1 THEN m.public = 0 OR c.private = 1 AND c.id IS NOT ?2
             ELSE m.public = 1 AND (c.id IS ?2 OR c.private = 0 AND m.deleted_at IS NULL) END",
    )?;
    let mut rows = statement.query(params![inside, besides])?;
    while let Some(row) = rows.next()? {
        let Some(text) = row.get_ref(0)?.as_str_or_null()? else {
            continue;
        };
        let said = Inside {
            conversation: row.get(1)?,
            internal: row.get(2)?,
        };
        each(text, said);
    }
    Ok(())
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
