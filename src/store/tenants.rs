//! Whose the numbers from outside are: the dimension `tenant` of an observation.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use crate::metrics::Chosen;
use crate::model::Text;

use super::Store;
use super::columns::Moment;

impl Store {
    /// The source that counts of the rows of one tenant: that of the newest of them. Rows without
    /// dimensions are of all of them.
    pub fn chosen_of(
        &self,
        metric: &str,
        tenant: &str,
        to: DateTime<Utc>,
    ) -> anyhow::Result<Option<Chosen>> {
        self.told(chosen_of(&self.connection, metric, tenant, to))
    }

    /// Of whom anything was measured up to a moment (dimension `tenant`), by name.
    pub fn tenants(&self, to: DateTime<Utc>) -> anyhow::Result<Vec<Text>> {
        self.told(tenants(&self.connection, to))
    }
}

fn chosen_of(
    log: &Connection,
    metric: &str,
    tenant: &str,
    to: DateTime<Utc>,
) -> anyhow::Result<Option<Chosen>> {
    let mut newest = log.prepare_cached(
        "SELECT source FROM observation WHERE metric = ?1 AND at <= ?2
             AND json_extract(dimensions, '$.tenant') = ?3
         ORDER BY at DESC, id DESC LIMIT 1",
    )?;
    let source = newest.query_row(params![metric, Moment(to), tenant], |row| row.get(0));
    let source: Option<Text> = source.optional()?;
    Ok(source.map(|source| Chosen {
        source,
        is_total: false,
    }))
}

fn tenants(log: &Connection, to: DateTime<Utc>) -> anyhow::Result<Vec<Text>> {
    let mut statement = log.prepare_cached(
        "SELECT DISTINCT json_extract(dimensions, '$.tenant') FROM observation
         WHERE at <= ?1 AND json_type(dimensions, '$.tenant') = 'text' ORDER BY 1",
    )?;
    let names = statement.query_map([Moment(to)], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}
