//! Conversations whose messages come in lists of their own: which are there, which are short.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use crate::model::{Channel, ConversationId};
use crate::store::columns::count;
use crate::store::{Store, remote};

use super::Page;

/// What is known of a conversation without its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thread {
    /// `142` of `owner/repo#142`.
    pub number: u64,
    /// Comments of an issue or pull request that are in the log and still there.
    pub comments: u64,
}

impl Store {
    /// Numbers of the conversations of `owner/repo` that only parts of are known: a comment came
    /// before its issue.
    pub fn unread(&self, scope: &str) -> anyhow::Result<Vec<u64>> {
        self.told(unread(&self.connection, scope))
    }

    /// Conversations of `owner/repo` that are open, or have changed since. What is known to be
    /// gone is left out.
    pub fn threads(
        &self,
        scope: &str,
        channel: Channel,
        since: DateTime<Utc>,
    ) -> anyhow::Result<Vec<Thread>> {
        self.told(threads(&self.connection, scope, channel, since))
    }
}

fn threads(
    log: &Connection,
    scope: &str,
    channel: Channel,
    since: DateTime<Utc>,
) -> anyhow::Result<Vec<Thread>> {
    let (first, after) = remote::range(scope);
    let mut statement = log.prepare_cached(
        "SELECT c.number, (
             SELECT count(*) FROM message m WHERE m.conversation_id = c.id
             AND m.deleted_at IS NULL AND m.external_id GLOB 'issuecomment-*')
         FROM conversation c
         WHERE c.channel = ?1 AND c.external_key >= ?2 AND c.external_key < ?3
             AND (c.state = 'open' OR coalesce(c.updated_at, c.closed_at, c.opened_at) > ?4)
             AND coalesce(c.state_reason, '') NOT IN ('deleted', 'transferred')",
    )?;
    let params = params![channel, first, after, since.timestamp()];
    let threads = statement.query_map(params, |row| {
        Ok(Thread {
            number: count(row, 0)?,
            comments: count(row, 1)?,
        })
    })?;
    Ok(threads.collect::<Result<_, _>>()?)
}

fn unread(log: &Connection, scope: &str) -> anyhow::Result<Vec<u64>> {
    let (first, after) = remote::range(scope);
    let mut statement = log.prepare_cached(
        "SELECT number FROM conversation INDEXED BY conversation_begun
         WHERE updated_at IS NULL AND title = '' AND messages_complete = 0 AND state = 'open'
             AND external_key >= ?1 AND external_key < ?2 ORDER BY id",
    )?;
    let numbers = statement.query_map([first, after], |row| row.get::<_, i64>(0))?;
    let numbers = numbers.map(|it| it.map(i64::unsigned_abs));
    Ok(numbers.collect::<Result<_, _>>()?)
}

impl Page<'_> {
    /// Says of all conversations of a channel that their messages are there, as far as the
    /// source's own counts agree. Returns the numbers of those that have fewer than counted.
    pub fn settle(&mut self, channel: Channel) -> anyhow::Result<Vec<u64>> {
        self.guarded(|it| it.settled(channel))
    }

    fn settled(&mut self, channel: Channel) -> anyhow::Result<Vec<u64>> {
        let (first, after) = remote::range(&self.run.scope);
        let mut statement = self.batch.transaction.prepare_cached(
            "SELECT c.id, c.number, t.comments = 0 OR t.comments <= (
                 SELECT count(*) FROM message m WHERE m.conversation_id = c.id
                 AND m.deleted_at IS NULL AND m.external_id GLOB 'issuecomment-*')
             FROM conversation c INDEXED BY conversation_partial
             JOIN remote_thread t ON t.conversation_id = c.id
             WHERE c.messages_complete = 0 AND c.channel = ?1
                 AND c.external_key >= ?2 AND c.external_key < ?3 ORDER BY c.id",
        )?;
        let rows = statement.query_map(params![channel, first, after], |row| {
            Ok((
                row.get::<_, ConversationId>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, bool>(2)?,
            ))
        })?;
        let rows: Vec<_> = rows.collect::<Result<_, _>>()?;
        drop(statement);
        let mut short = Vec::new();
        for (id, number, is_whole) in rows {
            if is_whole {
                self.complete(id)?;
            } else {
                short.push(number.unsigned_abs());
            }
        }
        Ok(short)
    }

    /// Says that all messages of a conversation are there, and that the source has so many.
    pub fn complete_with(&mut self, id: ConversationId, comments: u64) -> anyhow::Result<()> {
        self.guarded(|it| {
            it.expect_comments(id, comments)?;
            it.complete(id)
        })
    }

    fn complete(&mut self, id: ConversationId) -> anyhow::Result<()> {
        let changed = self
            .batch
            .transaction
            .prepare_cached(
                "UPDATE conversation SET messages_complete = 1, content_hash = zeroblob(32)
                 WHERE id = ?1 AND messages_complete = 0",
            )?
            .execute([id])?;
        if changed == 1 {
            self.batch.touched.add(id);
        }
        Ok(())
    }
}
