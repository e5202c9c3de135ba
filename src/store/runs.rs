//! What was extracted when: runs, what they rejected, and how far each source is followed.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use crate::model::{Channel, Text};

use super::Store;
use super::columns::{Moment, count, counted, moment};
use super::usage::{self, ApiUsage};

/// One `extract` of one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtractRun {
    /// 0 until the run is stored.
    pub id: i64,
    /// As the user named it: a path, `owner/repo`.
    pub source: Text,
    /// `file`, `github` …
    pub kind: String,
    pub started_at: DateTime<Utc>,
    pub finished_at: DateTime<Utc>,
    /// Counted by the batch.
    pub created: u64,
    /// Counted by the batch.
    pub updated: u64,
    /// Counted by the batch.
    pub unchanged: u64,
    /// All of them, even if `rejections` lists only the first.
    pub rejected: u64,
    /// Messages and conversations that were found to be gone from the source.
    pub deleted: u64,
    pub requests: u64,
    /// `None` for a file, which asks nobody.
    pub usage: Option<ApiUsage>,
    pub complete: bool,
    pub synced_through: Option<DateTime<Utc>>,
    /// Sentences: what the run did not cover.
    pub gaps: Vec<Text>,
    /// Empty where runs are listed.
    pub rejections: Vec<Rejection>,
    /// What the run says about each channel and scope. Empty where runs are listed.
    pub syncs: Vec<Sync>,
}

impl ExtractRun {
    /// A complete run at one moment, with nothing in it yet; the batch counts.
    pub fn new(source: Text, kind: &str, at: DateTime<Utc>, synced_through: DateTime<Utc>) -> Self {
        Self {
            id: 0,
            source,
            kind: kind.to_owned(),
            started_at: at,
            finished_at: at,
            created: 0,
            updated: 0,
            unchanged: 0,
            rejected: 0,
            deleted: 0,
            requests: 0,
            usage: None,
            complete: true,
            synced_through: Some(synced_through),
            gaps: Vec::new(),
            rejections: Vec::new(),
            syncs: Vec::new(),
        }
    }

    /// It brought numbers and no conversations.
    pub fn is_of_numbers(&self) -> bool {
        matches!(self.kind.as_str(), "metrics" | "survey")
    }

    /// Says of every channel and scope how far it is followed now.
    #[must_use]
    pub fn covering(mut self, scopes: &BTreeSet<(Channel, String)>) -> Self {
        let (synced_through, complete) = (self.synced_through, self.complete);
        let sync = |(channel, scope): &(Channel, String)| {
            Some(Sync {
                channel: *channel,
                scope: scope.clone(),
                synced_through: synced_through?,
                complete,
            })
        };
        self.syncs = scopes.iter().filter_map(sync).collect();
        self
    }
}

/// A record that was not stored, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// Of the file, from 1.
    pub line: Option<u64>,
    pub column: Option<Text>,
    pub code: String,
    pub message: Text,
}

/// How far the log follows a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sync {
    pub channel: Channel,
    /// `owner/repo` on GitHub, empty elsewhere.
    pub scope: String,
    /// Everything the source had up to this moment is in the log, if `complete`.
    pub synced_through: DateTime<Utc>,
    pub complete: bool,
}

impl Store {
    /// How far every channel and scope is followed. Empty: nothing was ever extracted.
    pub fn syncs(&self) -> anyhow::Result<Vec<Sync>> {
        self.told(syncs(&self.connection))
    }

    /// All runs, newest first, without their rejections.
    pub fn runs(&self) -> anyhow::Result<Vec<ExtractRun>> {
        self.told(runs(&self.connection))
    }

    /// What run `id` rejected, in the order of the file.
    pub fn rejections(&self, id: i64) -> anyhow::Result<Vec<Rejection>> {
        self.told(rejections(&self.connection, id))
    }
}

/// Returns the number of the new run.
pub(super) fn write(log: &Connection, run: &ExtractRun) -> anyhow::Result<i64> {
    let id = put_row(log, run)?;
    reject(log, id, &run.rejections)?;
    for sync in &run.syncs {
        follow(log, id, sync)?;
    }
    Ok(id)
}

/// Writes a run as it stands now, whether it is known or not. Its syncs are left for its end.
pub(super) fn put(log: &Connection, run: &mut ExtractRun) -> anyhow::Result<()> {
    run.id = put_row(log, run)?;
    log.prepare_cached("DELETE FROM rejection WHERE run_id = ?1")?
        .execute([run.id])?;
    reject(log, run.id, &run.rejections)
}

fn put_row(log: &Connection, run: &ExtractRun) -> anyhow::Result<i64> {
    let id = log
        .prepare_cached(
            "INSERT INTO extract_run (id, source, kind, started_at, finished_at, created, updated,
                 unchanged, rejected, requests, complete, synced_through, gaps)
             VALUES (?13, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
             ON CONFLICT (id) DO UPDATE SET
                 finished_at = excluded.finished_at, created = excluded.created,
                 updated = excluded.updated, unchanged = excluded.unchanged,
                 rejected = excluded.rejected, requests = excluded.requests,
                 complete = excluded.complete, synced_through = excluded.synced_through,
                 gaps = excluded.gaps
             RETURNING id",
        )?
        .query_row(
            params![
                run.source,
                run.kind,
                Moment(run.started_at),
                Moment(run.finished_at),
                counted(run.created),
                counted(run.updated),
                counted(run.unchanged),
                counted(run.rejected),
                counted(run.requests),
                run.complete,
                run.synced_through.map(Moment),
                serde_json::to_string(&run.gaps)?,
                (run.id != 0).then_some(run.id),
            ],
            |row| row.get(0),
        )?;
    if let Some(usage) = &run.usage {
        usage::put_usage(log, id, usage, run.deleted)?;
    }
    Ok(id)
}

/// Enters a run that has begun to write and takes back that its sources are followed completely,
/// until its end says so again.
pub(super) fn doubt(
    log: &Connection,
    channels: &[Channel],
    scope: &str,
    run: &mut ExtractRun,
) -> anyhow::Result<()> {
    put(log, run)?;
    for channel in channels {
        log.prepare_cached(
            "INSERT INTO sync (channel, scope, synced_through, complete, run_id)
             VALUES (?1, ?2, 0, 0, ?3)
             ON CONFLICT (channel, scope) DO UPDATE SET complete = 0, run_id = excluded.run_id",
        )?
        .execute(params![channel, scope, run.id])?;
    }
    Ok(())
}

fn reject(log: &Connection, run: i64, rejections: &[Rejection]) -> anyhow::Result<()> {
    for (seq, it) in (1_i64..).zip(rejections) {
        log.prepare_cached(
            "INSERT INTO rejection (run_id, seq, line, \"column\", code, message)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            run,
            seq,
            it.line.map(counted),
            it.column,
            it.code,
            it.message
        ])?;
    }
    Ok(())
}

/// A run that reaches less far than an earlier one (an old file) takes nothing back.
pub(super) fn follow(log: &Connection, run: i64, sync: &Sync) -> anyhow::Result<()> {
    log.prepare_cached(
        "INSERT INTO sync (channel, scope, synced_through, complete, run_id)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (channel, scope) DO UPDATE SET
             synced_through = excluded.synced_through, complete = excluded.complete,
             run_id = excluded.run_id
         WHERE excluded.synced_through >= synced_through",
    )?
    .execute(params![
        sync.channel,
        sync.scope,
        Moment(sync.synced_through),
        sync.complete,
        run,
    ])?;
    Ok(())
}

fn syncs(log: &Connection) -> anyhow::Result<Vec<Sync>> {
    let mut statement = log.prepare(
        "SELECT channel, scope, synced_through, complete FROM sync ORDER BY channel, scope",
    )?;
    let syncs = statement.query_map([], |row| {
        Ok(Sync {
            channel: row.get(0)?,
            scope: row.get(1)?,
            synced_through: row.get::<_, Moment>(2)?.0,
            complete: row.get(3)?,
        })
    })?;
    Ok(syncs.collect::<Result<_, _>>()?)
}

fn runs(log: &Connection) -> anyhow::Result<Vec<ExtractRun>> {
    let mut statement = log.prepare(
        "SELECT r.id, r.source, r.kind, r.started_at, r.finished_at, r.created, r.updated,
             r.unchanged, r.rejected, r.requests, r.complete, r.synced_through, r.gaps,
             u.deleted, u.not_modified, u.retries, u.waits, u.waited_seconds, u.bytes,
             u.rate_limit, u.rate_remaining, u.rate_resets_at
         FROM extract_run r LEFT JOIN run_usage u ON u.run_id = r.id ORDER BY r.id DESC",
    )?;
    let runs = statement.query_map([], run)?;
    Ok(runs.collect::<Result<_, _>>()?)
}

fn run(row: &Row<'_>) -> rusqlite::Result<ExtractRun> {
    let gaps: String = row.get(12)?;
    Ok(ExtractRun {
        id: row.get(0)?,
        source: row.get(1)?,
        kind: row.get(2)?,
        started_at: row.get::<_, Moment>(3)?.0,
        finished_at: row.get::<_, Moment>(4)?.0,
        created: count(row, 5)?,
        updated: count(row, 6)?,
        unchanged: count(row, 7)?,
        rejected: count(row, 8)?,
        deleted: usage::maybe_count(row, 13)?.unwrap_or_default(),
        requests: count(row, 9)?,
        usage: usage::usage(row)?,
        complete: row.get(10)?,
        synced_through: moment(row, 11)?,
        gaps: serde_json::from_str(&gaps).unwrap_or_default(),
        rejections: Vec::new(),
        syncs: Vec::new(),
    })
}

fn rejections(log: &Connection, id: i64) -> anyhow::Result<Vec<Rejection>> {
    let mut statement = log.prepare(
        "SELECT line, \"column\", code, message FROM rejection WHERE run_id = ?1 ORDER BY seq",
    )?;
    let rejections = statement.query_map([id], |row| {
        let line: Option<i64> = row.get(0)?;
        Ok(Rejection {
            line: line.and_then(|it| u64::try_from(it).ok()),
            column: row.get(1)?,
            code: row.get(2)?,
            message: row.get(3)?,
        })
    })?;
    Ok(rejections.collect::<Result<_, _>>()?)
}
