//! What a run asked of an API.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use super::columns::{Moment, count, counted, moment};

/// What a run asked of an API besides the number of its requests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApiUsage {
    /// Requests that were answered with "nothing new", which costs nothing of the limit.
    pub not_modified: u64,
    /// Reads sent again after a failure or a limit.
    pub retries: u64,
    pub waits: u64,
    pub waited_seconds: u64,
    /// Of the bodies received.
    pub bytes: u64,
    /// Of the rate limit, as the last answer said.
    pub limit: Option<u64>,
    pub remaining: Option<u64>,
    /// UTC.
    pub resets_at: Option<DateTime<Utc>>,
}

pub(super) fn put_usage(
    log: &Connection,
    run: i64,
    it: &ApiUsage,
    deleted: u64,
) -> anyhow::Result<()> {
    log.prepare_cached(
        "INSERT OR REPLACE INTO run_usage (run_id, not_modified, retries, waits, waited_seconds,
             bytes, rate_limit, rate_remaining, rate_resets_at, deleted)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?
    .execute(params![
        run,
        counted(it.not_modified),
        counted(it.retries),
        counted(it.waits),
        counted(it.waited_seconds),
        counted(it.bytes),
        it.limit.map(counted),
        it.remaining.map(counted),
        it.resets_at.map(Moment),
        counted(deleted),
    ])?;
    Ok(())
}

pub(super) fn usage(row: &Row<'_>) -> rusqlite::Result<Option<ApiUsage>> {
    if maybe_count(row, 13)?.is_none() {
        return Ok(None);
    }
    Ok(Some(ApiUsage {
        not_modified: count(row, 14)?,
        retries: count(row, 15)?,
        waits: count(row, 16)?,
        waited_seconds: count(row, 17)?,
        bytes: count(row, 18)?,
        limit: maybe_count(row, 19)?,
        remaining: maybe_count(row, 20)?,
        resets_at: moment(row, 21)?,
    }))
}

pub(super) fn maybe_count(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<u64>> {
    let count: Option<i64> = row.get(column)?;
    Ok(count.and_then(|it| u64::try_from(it).ok()))
}
