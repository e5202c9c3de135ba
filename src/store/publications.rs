//! What was published, edition by edition. Every step of a part is committed before the next one is
//! taken, so that a process that dies leaves behind what it was doing.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Params, Row, TransactionBehavior, params};
use sha2::{Digest, Sha256};

use crate::error::UserError;
use crate::model::{ConversationId, Text};
use crate::receipt::{Counts, Kind};
use crate::report::Published;
use crate::report::publication::{Edition, Key, Part};

use super::Store;
use super::columns::{Moment, moment};
use super::receipts::{Change, Receipts, Table};

impl Store {
    /// Keeps an edition before any of it goes out and returns the log's number of it. Parts of
    /// earlier editions that did not go out are dropped.
    ///
    /// # Errors
    ///
    /// [`UserError`] with exit code 5 where another run kept one meanwhile; so for every step
    /// below.
    pub fn keep_edition(&mut self, edition: &Edition) -> anyhow::Result<i64> {
        let kept = keep(&mut self.connection, &self.receipts, edition);
        self.told(in_turn(kept))
    }

    /// The newest edition of it that was kept up to `as_of`.
    pub fn edition(&self, key: &Key, as_of: DateTime<Utc>) -> anyhow::Result<Option<Edition>> {
        self.told(newest(&self.connection, key, as_of))
    }

    /// What was last put out of it, part by part; of the first part, its title in `words`.
    pub fn last_made(&self, key: &Key) -> anyhow::Result<Vec<Part>> {
        self.told(last_made(&self.connection, key))
    }

    /// Everything that was kept up to `as_of`, the newest first, at most `most` of it.
    pub fn editions(&self, as_of: DateTime<Utc>, most: u32) -> anyhow::Result<Vec<Edition>> {
        self.told(editions(&self.connection, as_of, most))
    }

    /// What came out within the moments.
    pub fn published(
        &self,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> anyhow::Result<Vec<Published>> {
        self.told(published(&self.connection, from, to))
    }

    /// Conversations that are publications of ours, as they stood at `as_of`.
    pub fn published_conversations(
        &self,
        as_of: DateTime<Utc>,
    ) -> anyhow::Result<Vec<ConversationId>> {
        let mut found = Vec::new();
        for url in self.told(urls(&self.connection, as_of))? {
            if let Ok(reference) = url.parse() {
                found.extend(self.find(&reference)?);
            }
        }
        Ok(found)
    }

    /// Says where a part is now. On return this survives a power cut.
    pub fn part_is(&mut self, edition: i64, part: &Part) -> anyhow::Result<()> {
        let done = step(&mut self.connection, &self.receipts, edition, part);
        self.told(in_turn(done))
    }
}

/// What the log says of a step that does not follow the one before.
const GOES_BACK: &str = "a publication does not go back";

fn in_turn<T>(stored: anyhow::Result<T>) -> anyhow::Result<T> {
    stored.map_err(|error| {
        let Some(rusqlite::Error::SqliteFailure(code, words)) = error.downcast_ref() else {
            return error;
        };
        let twice = code.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_UNIQUE;
        if !twice && words.as_deref() != Some(GOES_BACK) {
            return error;
        }
        UserError::refused("another run publishes this, or has just done so")
            .hint("let it end, then run the same again: what is out is not sent twice")
            .into()
    })
}

fn step(
    log: &mut Connection,
    receipts: &Receipts,
    edition: i64,
    part: &Part,
) -> anyhow::Result<()> {
    let step = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    step.execute(
        "UPDATE publication_part SET status = ?3, attempted_at = ?4, finished_at = ?5,
             remote_id = ?6, url = ?7, words = ?8
         WHERE publication_id = ?1 AND seq = ?2",
        params![
            edition,
            part.seq,
            part.status,
            part.attempted_at.map(Moment),
            part.finished_at.map(Moment),
            part.remote_id,
            part.url,
            part.words,
        ],
    )?;
    let (at, actor): (Moment, Text) = step.query_row(
        "SELECT at, actor FROM publication WHERE id = ?1",
        [edition],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let at = part.finished_at.or(part.attempted_at).unwrap_or(at.0);
    let receipt = receipts.append(&step, &change(at, &actor, &[edition]))?;
    step.commit()?;
    receipts.committed(receipt);
    Ok(())
}

/// What a receipt says of editions: each of them anew.
fn change<'a>(at: DateTime<Utc>, actor: &'a Text, editions: &[i64]) -> Change<'a> {
    let rows = editions.iter().map(|id| (Table::Publication, *id, *id));
    Change {
        kind: Kind::Publication,
        at,
        actor: Some(actor),
        counts: Counts::new(),
        rows: rows.collect(),
    }
}

/// Editions with parts that did not go out.
fn unsent(log: &Connection, key: &Key) -> anyhow::Result<Vec<i64>> {
    let mut statement = log.prepare_cached(
        "SELECT DISTINCT p.id FROM publication p JOIN publication_part t ON t.publication_id = p.id
         WHERE p.target = ?1 AND p.report = ?2 AND p.period = ?3 AND t.status = 'planned'
         ORDER BY p.id",
    )?;
    let ids = statement.query_map(params![key.target, key.report, key.period], |row| {
        row.get(0)
    })?;
    Ok(ids.collect::<Result<_, _>>()?)
}

fn keep(log: &mut Connection, receipts: &Receipts, edition: &Edition) -> anyhow::Result<i64> {
    let step = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let Key {
        target,
        report,
        period,
    } = &edition.key;
    let mut changed = unsent(&step, &edition.key)?;
    step.execute(
        "UPDATE publication_part SET status = 'dropped', finished_at = ?4
         WHERE status = 'planned' AND publication_id IN (
             SELECT id FROM publication WHERE target = ?1 AND report = ?2 AND period = ?3)",
        params![target, report, period, Moment(edition.at)],
    )?;
    let id = step
        .prepare_cached(
            "INSERT INTO publication (target, report, period, edition, title, content, at, actor)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .insert(params![
            target,
            report,
            period,
            edition.number,
            edition.title,
            edition.content,
            Moment(edition.at),
            edition.actor,
        ])?;
    for part in &edition.parts {
        keep_part(&step, id, part)?;
    }
    changed.push(id);
    let receipt = receipts.append(&step, &change(edition.at, &edition.actor, &changed))?;
    step.commit()?;
    receipts.committed(receipt);
    Ok(id)
}

fn keep_part(log: &Connection, edition: i64, part: &Part) -> anyhow::Result<()> {
    let hash = Sha256::digest(part.body.as_bytes());
    let hash: String = hash.iter().map(|it| format!("{it:02x}")).collect();
    log.prepare_cached(
        "INSERT INTO publication_part (publication_id, seq, body, body_sha256, status,
             finished_at, remote_id, url)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        edition,
        part.seq,
        part.body,
        hash,
        part.status,
        part.finished_at.map(Moment),
        part.remote_id,
        part.url,
    ])?;
    Ok(())
}

fn newest(log: &Connection, key: &Key, as_of: DateTime<Utc>) -> anyhow::Result<Option<Edition>> {
    let found = log
        .prepare_cached(
            "SELECT id, target, report, period, edition, title, content, at, actor
             FROM publication
             WHERE target = ?1 AND report = ?2 AND period = ?3 AND at <= ?4
             ORDER BY edition DESC LIMIT 1",
        )?
        .query_row(
            params![key.target, key.report, key.period, Moment(as_of)],
            edition,
        )
        .optional()?;
    found.map(|it| with_parts(log, it)).transpose()
}

fn editions(log: &Connection, as_of: DateTime<Utc>, most: u32) -> anyhow::Result<Vec<Edition>> {
    let mut statement = log.prepare_cached(
        "SELECT id, target, report, period, edition, title, content, at, actor
         FROM publication WHERE at <= ?1 ORDER BY at DESC, id DESC LIMIT ?2",
    )?;
    let found = statement.query_map(params![Moment(as_of), most], edition)?;
    let found: Vec<Edition> = found.collect::<Result<_, _>>()?;
    found.into_iter().map(|it| with_parts(log, it)).collect()
}

fn edition(row: &Row<'_>) -> rusqlite::Result<Edition> {
    Ok(Edition {
        id: row.get(0)?,
        key: Key {
            target: row.get(1)?,
            report: row.get(2)?,
            period: row.get(3)?,
        },
        number: row.get(4)?,
        title: row.get(5)?,
        content: row.get(6)?,
        at: row.get::<_, Moment>(7)?.0,
        actor: row.get(8)?,
        parts: Vec::new(),
    })
}

fn with_parts(log: &Connection, edition: Edition) -> anyhow::Result<Edition> {
    let sql = "SELECT seq, body, status, attempted_at, finished_at, remote_id, url, words
               FROM publication_part WHERE publication_id = ?1 ORDER BY seq";
    let parts = parts(log, sql, params![edition.id])?;
    Ok(Edition { parts, ..edition })
}

fn last_made(log: &Connection, key: &Key) -> anyhow::Result<Vec<Part>> {
    let sql = "SELECT t.seq, t.body, t.status, t.attempted_at, t.finished_at, t.remote_id, t.url,
                   p.title
               FROM publication p JOIN publication_part t ON t.publication_id = p.id
               WHERE p.target = ?1 AND p.report = ?2 AND p.period = ?3 AND t.status = 'made'
               ORDER BY t.seq, p.edition DESC";
    let mut made = parts(log, sql, params![key.target, key.report, key.period])?;
    made.dedup_by_key(|it| it.seq);
    Ok(made)
}

fn parts(log: &Connection, sql: &str, parameters: impl Params) -> anyhow::Result<Vec<Part>> {
    let mut statement = log.prepare_cached(sql)?;
    let parts = statement.query_map(parameters, part)?;
    Ok(parts.collect::<Result<_, _>>()?)
}

fn part(row: &Row<'_>) -> rusqlite::Result<Part> {
    Ok(Part {
        seq: row.get(0)?,
        body: row.get(1)?,
        status: row.get(2)?,
        attempted_at: moment(row, 3)?,
        finished_at: moment(row, 4)?,
        remote_id: row.get(5)?,
        url: row.get(6)?,
        words: row.get(7)?,
    })
}

fn urls(log: &Connection, as_of: DateTime<Utc>) -> anyhow::Result<Vec<String>> {
    let mut statement = log.prepare_cached(
        "SELECT DISTINCT url FROM publication_part
         WHERE seq = 1 AND status = 'made' AND url IS NOT NULL AND finished_at <= ?1
         ORDER BY url",
    )?;
    let found = statement.query_map([Moment(as_of)], |row| row.get(0))?;
    Ok(found.collect::<Result<_, _>>()?)
}

fn published(
    log: &Connection,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> anyhow::Result<Vec<Published>> {
    let mut statement = log.prepare_cached(
        "SELECT p.report, p.period, t.finished_at
         FROM publication p JOIN publication_part t ON t.publication_id = p.id
         WHERE t.seq = 1 AND t.status = 'made' AND t.finished_at BETWEEN ?1 AND ?2
         ORDER BY t.finished_at, p.id",
    )?;
    let found = statement.query_map(params![Moment(from), Moment(to)], |row| {
        Ok(Published {
            report: row.get(0)?,
            period: row.get(1)?,
            at: row.get::<_, Moment>(2)?.0,
        })
    })?;
    Ok(found.collect::<Result<_, _>>()?)
}
