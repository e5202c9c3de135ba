//! What was measured outside: written by an [`Intake`], read row by row.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{
    CachedStatement, Connection, OptionalExtension, Row, Transaction, TransactionBehavior, params,
};

use crate::metrics::{Chosen, Measured, Observation, Ratio, Snapshot};
use crate::model::Text;

use super::batch::{Outcome, extracted};
use super::columns::{Moment, counted};
use super::receipts::Receipts;
use super::runs::{self, ExtractRun};
use super::{Store, faults, surveys};

/// One transaction that writes numbers from outside. Dropped without [`Intake::finish`], nothing
/// of it stays.
pub struct Intake<'a> {
    pub(super) transaction: Transaction<'a>,
    path: &'a Path,
    receipts: &'a Receipts,
    /// The run that everything is written for.
    pub(super) run: ExtractRun,
}

/// The newest observation of a metric, or answer to a survey, for people to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct MetricStatus {
    pub name: String,
    pub newest_at: DateTime<Utc>,
    /// Of an observation.
    pub value: Option<f64>,
    pub source: Option<Text>,
    pub rows: u64,
}

impl Store {
    /// Begins to write numbers for `run`. Other writers wait until it ends; readers do not.
    pub fn intake(&mut self, run: ExtractRun) -> anyhow::Result<Intake<'_>> {
        let (path, receipts) = (&self.path, &self.receipts);
        begin(&mut self.connection, path, receipts, run).map_err(|it| faults::explained(path, it))
    }

    /// Returns which rows of a metric count at a moment, or `None` where nothing was observed.
    pub fn chosen(&self, metric: &str, to: DateTime<Utc>) -> anyhow::Result<Option<Chosen>> {
        self.told(chosen(&self.connection, metric, to))
    }

    /// Tells what counts of a metric up to a moment, each row with its dimensions: one set of them
    /// behind the other, each oldest first.
    pub fn each_observation(
        &self,
        metric: &str,
        chosen: &Chosen,
        to: DateTime<Utc>,
        tell: &mut dyn FnMut(&str, Snapshot),
    ) -> anyhow::Result<()> {
        self.told(each(&self.connection, metric, chosen, to, tell))
    }

    /// The newest observation of each metric up to `now`, by name.
    pub fn metric_status(&self, now: DateTime<Utc>) -> anyhow::Result<Vec<MetricStatus>> {
        self.told(status(&self.connection, now))
    }
}

fn begin<'a>(
    connection: &'a mut Connection,
    path: &'a Path,
    receipts: &'a Receipts,
    mut run: ExtractRun,
) -> anyhow::Result<Intake<'a>> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    runs::put(&transaction, &mut run)?;
    Ok(Intake {
        transaction,
        path,
        receipts,
        run,
    })
}

impl Intake<'_> {
    /// Stores an observation; the same (metric, moment, dimensions, source) again is an update.
    pub fn observe(&mut self, it: &Observation) -> anyhow::Result<Outcome> {
        let outcome = observe(&self.transaction, it, self.run.id);
        self.counted(outcome)
    }

    /// Stores an answer. `again` tells how many equal ones came before it in the same file:
    /// without a respondent, only that parts two who said the same.
    pub fn answer(&mut self, it: &crate::metrics::Answer, again: u64) -> anyhow::Result<Outcome> {
        let outcome = surveys::answer(&self.transaction, it, again, self.run.id);
        self.counted(outcome)
    }

    fn counted(&mut self, outcome: anyhow::Result<Outcome>) -> anyhow::Result<Outcome> {
        let outcome = outcome.map_err(|it| faults::explained(self.path, it))?;
        match outcome {
            Outcome::Created => self.run.created += 1,
            Outcome::Updated => self.run.updated += 1,
            Outcome::Unchanged => self.run.unchanged += 1,
        }
        Ok(outcome)
    }

    /// Commits everything together with its run, `end`ed by the caller, and returns that.
    pub fn finish(self, end: impl FnOnce(&mut ExtractRun)) -> anyhow::Result<ExtractRun> {
        let path = self.path;
        self.commit(end).map_err(|it| faults::explained(path, it))
    }

    fn commit(mut self, end: impl FnOnce(&mut ExtractRun)) -> anyhow::Result<ExtractRun> {
        end(&mut self.run);
        runs::put(&self.transaction, &mut self.run)?;
        let receipt = extracted(&self.transaction, self.receipts, &self.run)?;
        self.transaction.commit()?;
        receipt
            .into_iter()
            .for_each(|it| self.receipts.committed(it));
        Ok(self.run)
    }

    /// Takes everything back (`--dry-run`). Returns the run as [`Intake::finish`] would have,
    /// without a number.
    pub fn roll_back(mut self, end: impl FnOnce(&mut ExtractRun)) -> anyhow::Result<ExtractRun> {
        end(&mut self.run);
        self.run.id = 0;
        self.transaction
            .rollback()
            .map_err(|it| faults::explained(self.path, it.into()))?;
        Ok(self.run)
    }
}

fn observe(log: &Connection, it: &Observation, run: i64) -> anyhow::Result<Outcome> {
    let (value, good, total) = match it.measured {
        Measured::Value(value) => (Some(value), None, None),
        Measured::Ratio(Ratio { good, total }) => (None, Some(good), Some(total)),
    };
    let dimensions = serde_json::to_string(&it.dimensions)?;
    let known: Option<bool> = log
        .prepare_cached(
            "SELECT value IS ?5 AND good IS ?6 AND total IS ?7 AND n IS ?8 AND unit IS ?9
             FROM observation
             WHERE metric = ?1 AND source = ?2 AND dimensions = ?3 AND at = ?4",
        )?
        .query_row(
            params![
                it.metric,
                it.source,
                dimensions,
                Moment(it.at),
                value,
                good,
                total,
                it.n.map(counted),
                it.unit
            ],
            |row| row.get(0),
        )
        .optional()?;
    if known == Some(true) {
        return Ok(Outcome::Unchanged);
    }
    log.prepare_cached(
        "INSERT INTO observation (metric, source, dimensions, at, value, good, total, n, unit,
             run_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (metric, source, dimensions, at) DO UPDATE SET
             value = excluded.value, good = excluded.good, total = excluded.total,
             n = excluded.n, unit = excluded.unit, run_id = excluded.run_id",
    )?
    .execute(params![
        it.metric,
        it.source,
        dimensions,
        Moment(it.at),
        value,
        good,
        total,
        it.n.map(counted),
        it.unit,
        run
    ])?;
    Ok(match known {
        None => Outcome::Created,
        Some(_) => Outcome::Updated,
    })
}

fn each(
    log: &Connection,
    metric: &str,
    chosen: &Chosen,
    to: DateTime<Utc>,
    tell: &mut dyn FnMut(&str, Snapshot),
) -> anyhow::Result<()> {
    let mut statement = log.prepare_cached(
        "SELECT at, value, good, total, n, dimensions FROM observation
         WHERE metric = ?1 AND source = ?2 AND (?3 = 0 OR dimensions = '{}') AND at <= ?4
         ORDER BY dimensions, at",
    )?;
    let mut rows = statement.query(params![metric, chosen.source, chosen.is_total, Moment(to)])?;
    while let Some(row) = rows.next()? {
        let dimensions = row.get_ref(5)?.as_str()?;
        tell(dimensions, snapshot(row)?);
    }
    Ok(())
}

fn chosen(log: &Connection, metric: &str, to: DateTime<Utc>) -> anyhow::Result<Option<Chosen>> {
    let mut newest: CachedStatement<'_> = log.prepare_cached(
        "SELECT source FROM observation WHERE metric = ?1 AND at <= ?2
         ORDER BY at DESC, id DESC LIMIT 1",
    )?;
    let source: Option<Text> = newest
        .query_row(params![metric, Moment(to)], |row| row.get(0))
        .optional()?;
    let Some(source) = source else {
        return Ok(None);
    };
    let is_total = log
        .prepare_cached(
            "SELECT 1 FROM observation
             WHERE metric = ?1 AND source = ?2 AND dimensions = '{}' AND at <= ?3",
        )?
        .exists(params![metric, source, Moment(to)])?;
    Ok(Some(Chosen { source, is_total }))
}

fn snapshot(row: &Row<'_>) -> rusqlite::Result<Snapshot> {
    let (value, good, total): (Option<f64>, Option<f64>, Option<f64>) =
        (row.get(1)?, row.get(2)?, row.get(3)?);
    let measured = match (value, good, total) {
        (_, Some(good), Some(total)) => Measured::Ratio(Ratio { good, total }),
        (value, ..) => Measured::Value(value.unwrap_or_default()),
    };
    let n: Option<i64> = row.get(4)?;
    Ok(Snapshot {
        at: row.get::<_, Moment>(0)?.0,
        measured,
        n: n.and_then(|it| u64::try_from(it).ok()),
    })
}

/// `max` picks the row that the other columns come from.
const STATUS: &str = "SELECT metric, max(at), coalesce(value, CASE WHEN total > 0
             THEN good / total END), source, count(*)
     FROM observation WHERE at <= ?1 GROUP BY metric
     UNION ALL
     SELECT 'survey ' || survey, max(at), NULL, NULL, count(*)
     FROM survey_answer WHERE at <= ?1 GROUP BY survey
     ORDER BY 1";

fn status(log: &Connection, now: DateTime<Utc>) -> anyhow::Result<Vec<MetricStatus>> {
    let mut statement = log.prepare_cached(STATUS)?;
    let rows = statement.query_map([Moment(now)], |row| {
        Ok(MetricStatus {
            name: row.get(0)?,
            newest_at: row.get::<_, Moment>(1)?.0,
            value: row.get(2)?,
            source: row.get(3)?,
            rows: super::columns::count(row, 4)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
