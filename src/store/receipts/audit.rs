//! The chain against itself, against the rows that it describes, and against a head.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use crate::receipt::{Chain, Fault, Head, Payload, Rows, Standing};

use super::tables::{self, Growth, Table};
use super::{each, hash_at, head};

/// Lines of SQLite's own check that are kept.
const MOST_LINES: usize = 10;

/// What a check of the log's receipts found.
#[derive(Debug)]
pub struct Audit {
    /// As far as it holds.
    pub chain: Chain,
    /// The first receipt that does not fit; what comes after it was not looked at.
    pub fault: Option<Fault>,
    pub rows: Vec<RowFault>,
    /// Rows that were compared with their receipts.
    pub n_rows: u64,
    /// Runs of `extract` that have no receipt: they were cut off, or changed nothing.
    pub runs_without: u64,
    pub head: HeadFound,
    /// What SQLite says of the file; empty where it is well, `None` where it was not asked.
    pub file: Option<Vec<String>>,
}

/// A row that is not as its receipt says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    pub table: &'static str,
    pub from: i64,
    pub to: i64,
    /// The receipt that describes the rows; `None`: there is none.
    pub receipt: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HeadFound {
    /// The log has no file, so nothing could be cut off it.
    NotNeeded,
    /// There is none: that receipts were cut off cannot be seen.
    Missing,
    Unreadable(String),
    /// The chain does not hold, so there is nothing to compare it with.
    NotCompared(Head),
    Found(Head, Standing),
}

pub(super) fn audit(
    log: &Connection,
    beside: Option<&Path>,
    given: Option<Head>,
    deep: bool,
) -> anyhow::Result<Audit> {
    // Before the first question to the log: what a process commits from here on is in neither.
    let head = found(beside, given);
    let mut chain = Chain::new();
    let mut fault = None;
    let mut described = Described::default();
    each(log, &mut |receipt| {
        if fault.is_none() {
            match chain.take(&receipt) {
                Ok(payload) => described.add(receipt.seq, &payload),
                Err(it) => fault = Some(it),
            }
        }
        Ok(())
    })?;
    let head = match head {
        Kept::Head(head) => {
            let in_place = hash_at(log, head.seq)?;
            let standing = head.against(chain.log(), last_seq(log)?, in_place);
            HeadFound::Found(head, standing)
        }
        Kept::Nothing(found) => found,
    };
    let mut res = Audit {
        fault,
        rows: Vec::new(),
        n_rows: 0,
        runs_without: 0,
        head,
        file: deep.then(|| of_file(log)).transpose()?,
        chain,
    };
    if res.fault.is_none() && !res.chain.is_empty() {
        let (_, secret) = tables::chain(log)?;
        described.compare(log, &secret, &mut res)?;
    }
    Ok(res)
}

/// A head to compare with, or why there is none.
enum Kept {
    Head(Head),
    Nothing(HeadFound),
}

fn found(beside: Option<&Path>, given: Option<Head>) -> Kept {
    match (given, beside) {
        (Some(head), _) => Kept::Head(head),
        (None, None) => Kept::Nothing(HeadFound::NotNeeded),
        (None, Some(path)) => match head::read(path) {
            Ok(Some(head)) => Kept::Head(head),
            Ok(None) => Kept::Nothing(HeadFound::Missing),
            Err(error) => Kept::Nothing(HeadFound::Unreadable(format!("{error:#}"))),
        },
    }
}

fn last_seq(log: &Connection) -> anyhow::Result<u64> {
    let last = super::last(log)?;
    Ok(last.map_or(0, |it| it.seq))
}

/// What the receipts say of the rows of each table.
#[derive(Default)]
struct Described(BTreeMap<Table, Vec<(u64, Rows)>>);

impl Described {
    fn add(&mut self, seq: u64, payload: &Payload) {
        for rows in &payload.rows {
            if let Some(table) = Table::named(rows.table.raw()) {
                self.0.entry(table).or_default().push((seq, rows.clone()));
            }
        }
    }

    fn compare(mut self, log: &Connection, secret: &[u8], res: &mut Audit) -> anyhow::Result<()> {
        for table in Table::ALL {
            let described = self.0.remove(&table).unwrap_or_default();
            let described = match table.growth() {
                Growth::Appended => described,
                Growth::OneByOne | Growth::Loosely => newest(described),
            };
            let ids = tables::ids(log, table)?;
            let mut undescribed = Undescribed::new(table, &ids);
            for (seq, said) in &described {
                let rows = tables::digest(log, secret, table, said.from, said.to)?;
                res.n_rows += rows.count;
                undescribed.remove(said.from, said.to);
                if rows != *said {
                    res.rows.push(RowFault {
                        table: table.as_str(),
                        from: said.from,
                        to: said.to,
                        receipt: Some(*seq),
                    });
                }
            }
            if table == Table::Publication {
                continue;
            }
            if table.growth() == Growth::Loosely {
                res.runs_without += undescribed.len();
            } else {
                res.rows.extend(undescribed.faults());
            }
        }
        Ok(())
    }
}

/// The newest receipt of each row, in the order of the rows.
fn newest(described: Vec<(u64, Rows)>) -> Vec<(u64, Rows)> {
    let by_row: BTreeMap<i64, (u64, Rows)> = described
        .into_iter()
        .map(|(seq, rows)| (rows.from, (seq, rows)))
        .collect();
    by_row.into_values().collect()
}

/// Rows that no receipt has described so far.
struct Undescribed<'a> {
    table: Table,
    ids: Vec<(&'a i64, bool)>,
}

impl<'a> Undescribed<'a> {
    fn new(table: Table, ids: &'a [i64]) -> Self {
        let ids = ids.iter().map(|it| (it, false)).collect();
        Self { table, ids }
    }

    fn remove(&mut self, from: i64, to: i64) {
        let begin = self.ids.partition_point(|(it, _)| **it < from);
        let described = self.ids[begin..].iter_mut();
        described
            .take_while(|(it, _)| **it <= to)
            .for_each(|it| it.1 = true);
    }

    fn left(&self) -> impl Iterator<Item = i64> {
        self.ids.iter().filter(|it| !it.1).map(|(it, _)| **it)
    }

    fn len(&self) -> u64 {
        self.left().count() as u64
    }

    fn faults(&self) -> Vec<RowFault> {
        let fault = |id| RowFault {
            table: self.table.as_str(),
            from: id,
            to: id,
            receipt: None,
        };
        self.left().map(fault).collect()
    }
}

fn of_file(log: &Connection) -> anyhow::Result<Vec<String>> {
    let mut lines = Vec::new();
    let mut check = log.prepare("PRAGMA integrity_check(10)")?;
    let said = check.query_map([], |row| row.get::<_, String>(0))?;
    for line in said {
        lines.extend(Some(line?).filter(|it| it != "ok"));
    }
    let mut orphans = log.prepare("PRAGMA foreign_key_check")?;
    let said = orphans.query_map([], |row| {
        let (table, parent): (String, String) = (row.get(0)?, row.get(2)?);
        Ok(format!(
            "a row of {table} points at a row of {parent} that is not there"
        ))
    })?;
    for line in said {
        lines.push(line?);
        if MOST_LINES <= lines.len() {
            break;
        }
    }
    Ok(lines)
}
