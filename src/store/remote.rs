//! Sources that are asked over the network: their names, how far each part is stored, and what to
//! send along to be told "nothing new".

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Store;
use super::columns::{Moment, moment};
use crate::model::Text;

/// What is accepted as an answer; an answer of another kind would have another validator.
const ACCEPT: &str = "application/json";

/// The log's own number of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceId(pub(super) i64);

impl SourceId {
    pub(super) fn sql(self) -> i64 {
        self.0
    }
}

/// A source as the log knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RemoteSource {
    pub id: SourceId,
    /// `owner/repo` as it was called last.
    pub name: String,
    /// When what is gone was looked for last, UTC.
    pub reconciled_at: Option<DateTime<Utc>>,
}

/// What a server gave to ask "is it still so?" with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remembered {
    /// Path and query below the API's root.
    pub url: String,
    pub etag: Option<String>,
    pub last_modified: Option<String>,
}

impl Store {
    /// The source of this kind and id; entered under `name` where it is new, renamed where it was
    /// called otherwise. Returns it as it was before, if it was.
    pub fn remote_source(
        &mut self,
        kind: &str,
        key: &str,
        name: &str,
    ) -> anyhow::Result<(SourceId, Option<RemoteSource>)> {
        let done = remote_source(&mut self.connection, kind, key, name);
        self.told(done)
    }

    /// The source that was asked by this name before.
    pub fn source_named(&self, kind: &str, name: &str) -> anyhow::Result<Option<RemoteSource>> {
        let sql = "SELECT s.id, s.name, s.reconciled_at FROM remote_name n
                   JOIN remote_source s ON s.id = n.source_id WHERE n.name = ?2 AND s.kind = ?1";
        let found = self
            .connection
            .prepare_cached(sql)
            .and_then(|mut it| it.query_row([kind, name], source).optional());
        self.told(found.map_err(Into::into))
    }

    /// Enters another name that the source is asked by.
    pub fn name_source(&mut self, name: &str, source: SourceId) -> anyhow::Result<()> {
        let sql = "INSERT INTO remote_name (name, source_id) VALUES (?1, ?2)
             ON CONFLICT (name) DO UPDATE SET source_id = excluded.source_id
             WHERE source_id <> excluded.source_id";
        let done = self.connection.execute(sql, params![name, source.0]);
        self.told(done.map(drop).map_err(Into::into))
    }

    /// Keeps what a source says of itself, where cursors are kept.
    pub fn keep_about(
        &mut self,
        source: SourceId,
        part: &str,
        state: &str,
        remembered: Option<&Remembered>,
    ) -> anyhow::Result<()> {
        let done = keep_about(&mut self.connection, source, part, state, remembered);
        self.told(done)
    }

    /// How far a part of the source is stored, in that part's own words.
    pub fn cursor(&self, source: SourceId, part: &str) -> anyhow::Result<Option<String>> {
        let found = self
            .connection
            .prepare_cached("SELECT state FROM cursor WHERE source_id = ?1 AND part = ?2")
            .and_then(|mut it| {
                it.query_row(params![source.0, part], |row| row.get(0))
                    .optional()
            });
        self.told(found.map_err(Into::into))
    }

    /// What was remembered of an address; `None` asks for everything.
    pub fn remembered(&self, url: &str) -> anyhow::Result<Option<Remembered>> {
        let sql = "SELECT url, etag, last_modified FROM validator WHERE url = ?1 AND accept = ?2";
        let found = self.connection.prepare_cached(sql).and_then(|mut it| {
            let row = it.query_row([url, ACCEPT], |row| {
                Ok(Remembered {
                    url: row.get(0)?,
                    etag: row.get(1)?,
                    last_modified: row.get(2)?,
                })
            });
            row.optional()
        });
        self.told(found.map_err(Into::into))
    }

    /// Whether a conversation of the repository has or had the label; GitHub ignores its case.
    pub fn has_label(&self, repository: &str, label: &Text) -> anyhow::Result<bool> {
        let (first, after) = range(repository);
        let sql = "SELECT EXISTS (SELECT 1 FROM conversation c
                   WHERE c.channel IN ('github-issue', 'github-pull', 'github-discussion')
                       AND c.external_key >= ?1 AND c.external_key < ?2
                       AND (EXISTS (SELECT 1 FROM label l WHERE l.conversation_id = c.id
                                AND l.name = ?3 COLLATE NOCASE)
                            OR EXISTS (SELECT 1 FROM event e WHERE e.conversation_id = c.id
                                AND e.label = ?3 COLLATE NOCASE)))";
        let found = self
            .connection
            .query_row(sql, params![first, after, label], |row| row.get(0));
        self.told(found.map_err(Into::into))
    }

    /// The name that a source called `name` once has now, where that is another.
    pub fn renamed(&self, name: &str) -> anyhow::Result<Option<String>> {
        let sql = "SELECT s.name FROM remote_name n JOIN remote_source s ON s.id = n.source_id
                   WHERE n.name = ?1 AND s.name <> ?1";
        let found = self
            .connection
            .prepare_cached(sql)
            .and_then(|mut it| it.query_row([name], |row| row.get(0)).optional());
        self.told(found.map_err(Into::into))
    }
}

fn keep_about(
    log: &mut Connection,
    source: SourceId,
    part: &str,
    state: &str,
    remembered: Option<&Remembered>,
) -> anyhow::Result<()> {
    let step = log.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    keep_cursor(&step, source, part, state)?;
    if let Some(it) = remembered {
        remember(&step, it)?;
    }
    step.commit()?;
    Ok(())
}

fn remote_source(
    log: &mut Connection,
    kind: &str,
    key: &str,
    name: &str,
) -> anyhow::Result<(SourceId, Option<RemoteSource>)> {
    let known = known(log, kind, key)?;
    if let Some(known) = &known
        && known.name == name
    {
        return Ok((known.id, Some(known.clone())));
    }
    let step = log.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let id = step.query_row(
        "INSERT INTO remote_source (kind, key, name) VALUES (?1, ?2, ?3)
         ON CONFLICT (kind, key) DO UPDATE SET name = excluded.name RETURNING id",
        [kind, key, name],
        |row| row.get(0),
    )?;
    step.execute(
        "INSERT INTO remote_name (name, source_id) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET source_id = excluded.source_id",
        params![name, id],
    )?;
    if let Some(known) = &known {
        rename(&step, &known.name, name)?;
    }
    step.commit()?;
    Ok((SourceId(id), known))
}

fn known(log: &Connection, kind: &str, key: &str) -> anyhow::Result<Option<RemoteSource>> {
    let sql = "SELECT id, name, reconciled_at FROM remote_source WHERE kind = ?1 AND key = ?2";
    let known = log
        .prepare_cached(sql)?
        .query_row([kind, key], source)
        .optional()?;
    Ok(known)
}

fn source(row: &Row<'_>) -> rusqlite::Result<RemoteSource> {
    Ok(RemoteSource {
        id: SourceId(row.get(0)?),
        name: row.get(1)?,
        reconciled_at: moment(row, 2)?,
    })
}

/// Gives every conversation its name below the new one; decisions and history stay with it. What
/// the log already has under the new name stays as it is.
fn rename(log: &Connection, from: &str, to: &str) -> anyhow::Result<()> {
    let (first, after) = range(from);
    log.execute(
        "UPDATE OR IGNORE conversation SET
             external_id = ?1 || substr(external_id, length(?2) + 1),
             url = replace(url, '/' || ?2 || '/', '/' || ?1 || '/'),
             content_hash = zeroblob(32)
         WHERE channel IN ('github-issue', 'github-pull', 'github-discussion')
             AND external_key >= ?3 AND external_key < ?4",
        params![to, from, first, after],
    )?;
    log.execute(
        "UPDATE OR REPLACE sync SET scope = ?1 WHERE scope = ?2",
        [to, from],
    )?;
    log.execute("DELETE FROM position_key", [])?;
    Ok(())
}

/// The keys of a repository's conversations: from the first up to the second, which is beyond.
pub(super) fn range(scope: &str) -> (String, String) {
    let scope = scope.to_ascii_lowercase();
    (format!("{scope}#"), format!("{scope}$"))
}

pub(super) fn keep_cursor(
    log: &Connection,
    source: SourceId,
    part: &str,
    state: &str,
) -> anyhow::Result<()> {
    log.prepare_cached(
        "INSERT INTO cursor (source_id, part, state) VALUES (?1, ?2, ?3)
         ON CONFLICT (source_id, part) DO UPDATE SET state = excluded.state
         WHERE state <> excluded.state",
    )?
    .execute(params![source.0, part, state])?;
    Ok(())
}

pub(super) fn remember(log: &Connection, it: &Remembered) -> anyhow::Result<()> {
    log.prepare_cached(
        "INSERT INTO validator (url, accept, etag, last_modified) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (url, accept) DO UPDATE SET
             etag = excluded.etag, last_modified = excluded.last_modified",
    )?
    .execute(params![it.url, ACCEPT, it.etag, it.last_modified])?;
    Ok(())
}

pub(super) fn note_reconciled(
    log: &Connection,
    source: SourceId,
    at: DateTime<Utc>,
) -> anyhow::Result<()> {
    log.execute(
        "UPDATE remote_source SET reconciled_at = ?2 WHERE id = ?1",
        params![source.0, Moment(at)],
    )?;
    Ok(())
}
