//! How much is in the log.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use crate::model::Channel;

use super::Store;
use super::columns::{Moment, count, moment};

/// Counts of what the log holds. The facts and decisions are those up to the moment asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    pub conversations: u64,
    pub messages: u64,
    pub events: u64,
    pub decisions: u64,
    /// Every run, whatever the moment.
    pub runs: u64,
    /// Conversations; channels without any are left out.
    pub by_channel: BTreeMap<Channel, u64>,
    /// The first opening.
    pub first_at: Option<DateTime<Utc>>,
    /// The last opening, message or event.
    pub last_at: Option<DateTime<Utc>>,
    /// Of the file, without what still lies in the write-ahead log.
    pub size_bytes: u64,
}

impl Store {
    /// When the oldest conversation was opened; `None` of an empty log.
    pub fn first_at(&self) -> anyhow::Result<Option<DateTime<Utc>>> {
        let first =
            self.connection
                .query_row("SELECT min(opened_at) FROM conversation", [], |row| {
                    row.get::<_, Option<Moment>>(0)
                });
        self.told(first.map(|it| it.map(|it| it.0)).map_err(Into::into))
    }

    pub fn statistics(&self, as_of: Option<DateTime<Utc>>) -> anyhow::Result<Statistics> {
        self.told(statistics(&self.connection, as_of))
    }
}

const COUNTS: &str = "WITH
         c AS (SELECT count(*) AS n, min(opened_at) AS first_at, max(opened_at) AS last_at
               FROM conversation WHERE opened_at <= ?1),
         m AS (SELECT count(*) AS n, max(at) AS last_at FROM message WHERE at <= ?1),
         e AS (SELECT count(*) AS n, max(at) AS last_at FROM event WHERE at <= ?1)
     SELECT c.n, m.n, e.n,
         (SELECT count(*) FROM decision WHERE at <= ?1),
         (SELECT count(*) FROM extract_run),
         c.first_at,
         (SELECT max(last_at) FROM (SELECT c.last_at UNION ALL SELECT m.last_at
                                    UNION ALL SELECT e.last_at)),
         (SELECT page_count * page_size FROM pragma_page_count, pragma_page_size)
     FROM c, m, e";

fn statistics(log: &Connection, as_of: Option<DateTime<Utc>>) -> anyhow::Result<Statistics> {
    let until = as_of.map_or(i64::MAX, |it| it.timestamp());
    let mut statistics = log.query_row(COUNTS, params![until], |row| {
        Ok(Statistics {
            conversations: count(row, 0)?,
            messages: count(row, 1)?,
            events: count(row, 2)?,
            decisions: count(row, 3)?,
            runs: count(row, 4)?,
            first_at: moment(row, 5)?,
            last_at: moment(row, 6)?,
            size_bytes: count(row, 7)?,
            by_channel: BTreeMap::new(),
        })
    })?;
    let mut statement = log.prepare(
        "SELECT channel, count(*) FROM conversation WHERE opened_at <= ?1 GROUP BY channel",
    )?;
    let channels = statement.query_map([until], |row| Ok((row.get(0)?, count(row, 1)?)))?;
    statistics.by_channel = channels.collect::<Result<_, _>>()?;
    Ok(statistics)
}
