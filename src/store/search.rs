//! Full text: titles, labels and opening posts in one index, messages in another.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use crate::model::{ConversationId, Text};

use super::Store;
use super::columns::Moment;

/// Where the words were found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    Title,
    Label,
    /// The opening post.
    Body,
    Message,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub conversation: ConversationId,
    pub spot: Spot,
    /// Of the opening, or of the message.
    pub at: DateTime<Utc>,
    /// The words with a little around them.
    pub snippet: Text,
}

/// Stands before a word that was found; taken out again before anybody sees it.
const FOUND: char = '\u{2}';

impl Store {
    /// Searches for all of the words: `install proxy`, a beginning `inst*`, a `"whole phrase"`.
    /// Best first, at most `limit`. Accents and case do not matter.
    ///
    /// No text is an error; one without a word finds nothing.
    pub fn search(
        &self,
        text: &str,
        as_of: Option<DateTime<Utc>>,
        limit: usize,
    ) -> anyhow::Result<Vec<Hit>> {
        let Some(words) = expression(text) else {
            return Ok(Vec::new());
        };
        let until = as_of.map_or(i64::MAX, |it| it.timestamp());
        self.told(search(&self.connection, &words, until, limit))
    }
}

impl Store {
    /// The conversations that hold all of the words in one place: in title, labels and opening
    /// post, or in one message. The words are those of [`Store::search`].
    pub fn conversations_with(
        &self,
        text: &str,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<BTreeSet<ConversationId>> {
        let Some(words) = expression(text) else {
            return Ok(BTreeSet::new());
        };
        let until = as_of.map_or(i64::MAX, |it| it.timestamp());
        self.told(conversations_with(&self.connection, &words, until))
    }
}

fn conversations_with(
    log: &Connection,
    words: &str,
    until: i64,
) -> anyhow::Result<BTreeSet<ConversationId>> {
    let mut statement = log.prepare_cached(
        "SELECT c.id FROM conversation_search s JOIN conversation c ON c.id = s.rowid
         WHERE conversation_search MATCH ?1 AND c.opened_at <= ?2
         UNION
         SELECT m.conversation_id FROM message_search s
         JOIN message_text t ON t.message_id = s.rowid
         JOIN message m ON m.conversation_id = t.conversation_id AND m.id = t.message_id
         WHERE message_search MATCH ?1 AND m.at <= ?2",
    )?;
    let ids = statement.query_map(params![words, until], |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}

fn search(log: &Connection, words: &str, until: i64, limit: usize) -> anyhow::Result<Vec<Hit>> {
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = log.prepare_cached(
        "SELECT s.rank, c.id, c.opened_at,
             snippet(conversation_search, 0, char(2), '', '…', 12),
             snippet(conversation_search, 1, char(2), '', '…', 12),
             snippet(conversation_search, 2, char(2), '', '…', 12)
         FROM conversation_search s JOIN conversation c ON c.id = s.rowid
         WHERE conversation_search MATCH ?1 AND c.opened_at <= ?2
         ORDER BY s.rank, s.rowid LIMIT ?3",
    )?;
    let hits = statement.query_map(params![words, until, most], conversation_hit)?;
    let mut ranked: Vec<(f64, Hit)> = hits.collect::<Result<_, _>>()?;
    let mut statement = log.prepare_cached(
        "SELECT s.rank, m.conversation_id, m.at,
             snippet(message_search, 0, char(2), '', '…', 12)
         FROM message_search s
         JOIN message_text t ON t.message_id = s.rowid
         JOIN message m ON m.conversation_id = t.conversation_id AND m.id = t.message_id
         WHERE message_search MATCH ?1 AND m.at <= ?2
         ORDER BY s.rank, s.rowid LIMIT ?3",
    )?;
    let hits = statement.query_map(params![words, until, most], |row| {
        let snippet: String = row.get(3)?;
        hit(row, Spot::Message, &snippet)
    })?;
    for hit in hits {
        ranked.push(hit?);
    }
    ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
    ranked.truncate(limit);
    Ok(ranked.into_iter().map(|(_, hit)| hit).collect())
}

fn conversation_hit(row: &Row<'_>) -> rusqlite::Result<(f64, Hit)> {
    for (column, spot) in [(3, Spot::Title), (4, Spot::Label), (5, Spot::Body)] {
        let snippet: Option<String> = row.get(column)?;
        if let Some(snippet) = snippet.filter(|it| it.contains(FOUND)) {
            return hit(row, spot, &snippet);
        }
    }
    let title: String = row.get(3)?;
    hit(row, Spot::Title, &title)
}

fn hit(row: &Row<'_>, spot: Spot, snippet: &str) -> rusqlite::Result<(f64, Hit)> {
    let hit = Hit {
        conversation: row.get(1)?,
        spot,
        at: row.get::<_, Moment>(2)?.0,
        snippet: snippet.replace(FOUND, "").into(),
    };
    Ok((row.get(0)?, hit))
}

/// The words as FTS5 reads them, each quoted so that none can be an operator.
fn expression(text: &str) -> Option<String> {
    let mut terms = Vec::new();
    for (idx, part) in text.split('"').enumerate() {
        let is_phrase = idx % 2 == 1;
        if is_phrase {
            terms.extend(term(part));
        } else {
            terms.extend(part.split_whitespace().filter_map(term));
        }
    }
    (!terms.is_empty()).then(|| terms.join(" "))
}

/// These words in a row and nothing else.
pub(super) fn phrase(words: &str) -> Option<String> {
    term(words.replace(['"', '*'], " ").trim_end())
}

/// `None` for what holds no letter and no digit: the index knows no such word.
fn term(text: &str) -> Option<String> {
    let words: String = text.chars().filter(|it| !it.is_control()).collect();
    if !words.chars().any(char::is_alphanumeric) {
        return None;
    }
    let is_beginning = words.ends_with('*');
    let words = words.trim_end_matches('*');
    Some(format!(
        "\"{words}\"{}",
        if is_beginning { "*" } else { "" }
    ))
}

/// The end of what the index holds. What is added above it is indexed in one statement later, four
/// times as fast as row by row; what is changed below it at once.
pub(super) struct Indexed {
    conversation: i64,
    message: i64,
}

/// Bytes of new words held in memory before they are written out. With FTS5's own megabyte a
/// million messages are merged again and again.
const HELD: i64 = 4 << 20;

/// Parts of the index that lie side by side before they are merged to one. With FTS5's own four
/// much of a first extract is written twice.
const SIDE_BY_SIDE: i64 = 16;

/// So many messages wait at most until they can be found: a page alone is dear to index.
const MOST_WAITING: i64 = 20_000;

impl Indexed {
    pub(super) fn so_far(log: &Connection) -> rusqlite::Result<Self> {
        log.prepare_cached("SELECT conversation, message FROM search_mark")?
            .query_row([], |row| {
                Ok(Self {
                    conversation: row.get(0)?,
                    message: row.get(1)?,
                })
            })
    }

    pub(super) fn add_new(&self, log: &Connection) -> rusqlite::Result<()> {
        // To set what the index is told below is a write, even to what it is.
        if !self.is_behind(log)? {
            return Ok(());
        }
        for sql in [
            "INSERT INTO conversation_search (conversation_search, rank) VALUES (?1, ?2)",
            "INSERT INTO message_search (message_search, rank) VALUES (?1, ?2)",
        ] {
            let mut set = log.prepare_cached(sql)?;
            set.execute(params!["hashsize", HELD])?;
            set.execute(params!["automerge", SIDE_BY_SIDE])?;
        }
        log.prepare_cached(
            "INSERT INTO conversation_search (rowid, title, labels, body)
             SELECT id, title, labels, body FROM conversation_document WHERE id > ?1",
        )?
        .execute([self.conversation])?;
        log.prepare_cached(
            "INSERT INTO message_search (rowid, body)
             SELECT message_id, body FROM message_text WHERE message_id > ?1",
        )?
        .execute([self.message])?;
        log.prepare_cached(
            "UPDATE search_mark SET
                 conversation = (SELECT coalesce(max(id), 0) FROM conversation),
                 message = (SELECT coalesce(max(message_id), 0) FROM message_text)",
        )?
        .execute([])?;
        Ok(())
    }

    fn is_behind(&self, log: &Connection) -> rusqlite::Result<bool> {
        log.prepare_cached(
            "SELECT (SELECT coalesce(max(id), 0) FROM conversation) <> ?1
                 OR (SELECT coalesce(max(message_id), 0) FROM message_text) <> ?2",
        )?
        .query_row([self.conversation, self.message], |row| row.get(0))
    }

    /// Whether so much was added that it should not wait for the end of a run.
    pub(super) fn is_far_behind(&self, log: &Connection) -> rusqlite::Result<bool> {
        log.prepare_cached(
            "SELECT (SELECT coalesce(max(id), 0) FROM conversation) - ?1 > ?3
                 OR (SELECT coalesce(max(message_id), 0) FROM message_text) - ?2 > ?3",
        )?
        .query_row([self.conversation, self.message, MOST_WAITING], |row| {
            row.get(0)
        })
    }

    pub(super) fn has_conversation(&self, id: ConversationId) -> bool {
        id.0 <= self.conversation
    }

    pub(super) fn has_message(&self, id: i64) -> bool {
        id <= self.message
    }

    /// Must run while the old text is still there: the index keeps no copy of it.
    pub(super) fn forget_conversation(
        &self,
        log: &Connection,
        id: ConversationId,
    ) -> rusqlite::Result<()> {
        log.prepare_cached(
            "INSERT INTO conversation_search (conversation_search, rowid, title, labels, body)
             SELECT 'delete', id, title, labels, body FROM conversation_document WHERE id = ?1",
        )?
        .execute([id])?;
        Ok(())
    }

    pub(super) fn add_conversation(
        &self,
        log: &Connection,
        id: ConversationId,
    ) -> rusqlite::Result<()> {
        log.prepare_cached(
            "INSERT INTO conversation_search (rowid, title, labels, body)
             SELECT id, title, labels, body FROM conversation_document WHERE id = ?1",
        )?
        .execute([id])?;
        Ok(())
    }

    /// Must run while the old text is still there: the index keeps no copy of it.
    pub(super) fn forget_message(&self, log: &Connection, id: i64) -> rusqlite::Result<()> {
        log.prepare_cached(
            "INSERT INTO message_search (message_search, rowid, body)
             SELECT 'delete', message_id, body FROM message_text WHERE message_id = ?1",
        )?
        .execute([id])?;
        Ok(())
    }

    pub(super) fn add_message(&self, log: &Connection, id: i64) -> rusqlite::Result<()> {
        log.prepare_cached(
            "INSERT INTO message_search (rowid, body)
             SELECT message_id, body FROM message_text WHERE message_id = ?1",
        )?
        .execute([id])?;
        Ok(())
    }
}
