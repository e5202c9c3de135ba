//! Numbers from outside: a table with headers, or JSON, read row by row.
//!
//! `table` and `json` cut the input into rows of named cells, `map` gives them the names that are
//! known here, `observation` and `answer` check them. One bad row never costs its neighbours, and
//! memory is bound by the longest row.

mod answer;
mod cells;
mod criterion;
mod json;
mod junit;
mod map;
mod observation;
mod table;

#[cfg(test)]
mod tests;

use std::io::{BufRead, Cursor, Read};
use std::rc::Rc;

use anyhow::Result;
use chrono_tz::Tz;

use super::fault::Fault;
use super::rejection::Rejection;
use super::sniff;
use super::source::{Position, is_blank};
use crate::error::UserError;
use crate::metrics::{Answer, Definitions, Observation};

pub use criterion::{benchmark_metric, criterion};
pub use junit::{Tests, junit};
pub use map::Mapping;

use cells::Cells;

/// A row beyond this many bytes is rejected unread.
const ROW_LIMIT: usize = 1 << 20;

/// How the rows lie in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumbersKind {
    Csv,
    Json,
}

impl NumbersKind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// What the caller knows about the rows.
#[derive(Clone, Debug)]
pub struct NumbersOptions {
    /// Of a bare date: its midnight here.
    pub zone: Tz,
    /// Of an observation that names none.
    pub source: String,
    pub mapping: Mapping,
    /// What the metrics are that the policy knows: rows that cannot be of them are rejected.
    pub metrics: Rc<Definitions>,
}

/// Reads observations, row by row.
///
/// # Errors
/// The input cannot be read or is no table and no JSON (a [`UserError`]), or `sink` refused to go
/// on; what is wrong with single rows goes to `sink`.
pub fn observations(
    input: &mut dyn BufRead,
    options: &NumbersOptions,
    sink: &mut dyn FnMut(Result<Observation, Rejection>) -> Result<()>,
) -> Result<NumbersKind> {
    rows(input, &observation::FIELDS, options, &mut |row, start| {
        let read = row.and_then(|mut row| observation::read(&mut row, options));
        sink(read.map_err(|it| it.at(start)))
    })
}

/// Reads answers to surveys, row by row; errors as [`observations`].
pub fn answers(
    input: &mut dyn BufRead,
    options: &NumbersOptions,
    sink: &mut dyn FnMut(Result<Answer, Rejection>) -> Result<()>,
) -> Result<NumbersKind> {
    rows(input, &answer::FIELDS, options, &mut |row, start| {
        let read = row.and_then(|mut row| answer::read(&mut row, options));
        sink(read.map_err(|it| it.at(start)))
    })
}

type TakeRow<'a> = dyn FnMut(Result<Cells, Fault>, Position) -> Result<()> + 'a;

fn rows(
    input: &mut dyn BufRead,
    fields: &[&str],
    options: &NumbersOptions,
    take: &mut TakeRow<'_>,
) -> Result<NumbersKind> {
    let mut take = |row: Result<Cells, Fault>, start: Position| {
        take(row.map(|it| options.mapping.apply(it)), start)
    };
    let mut glance = Vec::new();
    Read::take(&mut *input, sniff::GLANCE).read_to_end(&mut glance)?;
    if let Some(error) = sniff::foreign(&glance) {
        return Err(error.into());
    }
    if glance.starts_with(sniff::BYTE_ORDER_MARK) {
        glance.drain(..sniff::BYTE_ORDER_MARK.len());
    }
    let begins = glance.iter().copied().find(|it| !is_blank(*it));
    let mut input = Cursor::new(glance).chain(input);
    match begins {
        Some(b'{' | b'[') => {
            json::read(&mut input, &mut take)?;
            Ok(NumbersKind::Json)
        }
        Some(b'<') => Err(no_numbers("the input looks like HTML or XML")),
        _ => {
            let missing = |header: &[String]| missing(header, fields, &options.mapping);
            table::read(&mut input, &missing, &mut take)?;
            Ok(NumbersKind::Csv)
        }
    }
}

fn no_numbers(message: &str) -> anyhow::Error {
    UserError::failed(message)
        .hint("hand over a table with headers (CSV), or JSON lines; --help names the columns")
        .into()
}

/// A header that lacks what every row needs is told once, not with every row.
fn missing(header: &[String], needed: &[&str], mapping: &Mapping) -> Option<UserError> {
    let lacks = |it: &&&str| !mapping.names(it) && !header.iter().any(|name| name == **it);
    let missing: Vec<String> = needed
        .iter()
        .filter(lacks)
        .map(|it| format!("`{it}`"))
        .collect();
    if missing.is_empty() {
        return None;
    }
    let message = format!("the header lacks {}", missing.join(", "));
    let shown: Vec<String> = header
        .iter()
        .take(12)
        .map(|it| super::rejection::quoted(it))
        .collect();
    Some(UserError::failed(message).hint(format!(
        "it has {}; rename the columns, or map them with --map FILE.toml",
        shown.join(", ")
    )))
}
