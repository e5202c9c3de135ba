//! The rows behind a number.

use super::bench::Bench;
use crate::cli::log;
use crate::gate::{Found, JudgedCheck};
use crate::metrics::{Evidence, Source};
use crate::render::Table;

/// Rows shown of what is behind a number, where nobody asks for all of them.
pub(super) const MOST_ROWS: usize = 10;

/// The query that gives the number in the `sqlite3` shell, and the one that gives its rows.
pub(super) fn queries(it: &JudgedCheck) -> Option<&Evidence> {
    match &it.found {
        Found::Measured(measured) => measured.evidence.as_ref(),
        _ => None,
    }
}

/// True of a number that the log tells, and for which a query could be given.
pub(super) fn is_of_the_log(bench: &Bench, it: &JudgedCheck) -> bool {
    let metric = it
        .check
        .metric()
        .and_then(|it| bench.config.metrics.get(it));
    metric.is_some_and(|it| matches!(it.source, Source::Log(_)))
}

/// The rows, and how many there are in all.
pub(super) fn rows(
    bench: &mut Bench,
    evidence: &Evidence,
    all: bool,
) -> anyhow::Result<(Table, usize)> {
    let mut answer = bench.desk.store.sql(&evidence.rows_sql)?;
    let n = answer.rows.len();
    if !all {
        answer.rows.truncate(MOST_ROWS);
    }
    Ok((log::table(&answer), n))
}
