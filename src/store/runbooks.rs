//! Runbooks: what was seen of them, and who reviewed them. Append-only.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior, params};

use crate::incident::{RunbookEntry, RunbookEvent};
use crate::receipt::{Counts, Kind};

use super::Store;
use super::columns::Moment;
use super::receipts::{Change, Receipts, Table, spans};

impl Store {
    /// Stores what was seen or said of runbooks, all or none.
    pub fn note_runbooks(&mut self, entries: &[RunbookEntry]) -> anyhow::Result<()> {
        let result = note(&mut self.connection, &self.receipts, entries);
        self.told(result)
    }

    /// Returns every entry up to `as_of` (inclusive), oldest first.
    pub fn runbook_entries(
        &self,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<Vec<RunbookEntry>> {
        self.told(read(&self.connection, as_of))
    }
}

fn note(log: &mut Connection, receipts: &Receipts, entries: &[RunbookEntry]) -> anyhow::Result<()> {
    let Some(first) = entries.first() else {
        return Ok(());
    };
    let mut rows = Vec::new();
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for it in entries {
        let id = transaction
            .prepare_cached(
                "INSERT INTO runbook_entry
                 (at, actor, runbook, kind, title, path, sha256, owner, review_every, body)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            )?
            .insert(params![
                Moment(it.at),
                it.actor,
                it.runbook,
                it.event.as_str(),
                it.title,
                it.path,
                it.sha256,
                it.owner,
                it.review_every,
                it.body,
            ])?;
        rows.push(id);
    }
    let change = Change {
        kind: Kind::Runbook,
        at: first.at,
        actor: Some(&first.actor),
        counts: Counts::new(),
        rows: spans(Table::RunbookEntry, &rows),
    };
    let receipt = receipts.append(&transaction, &change)?;
    transaction.commit()?;
    receipts.committed(receipt);
    Ok(())
}

fn read(log: &Connection, as_of: Option<DateTime<Utc>>) -> anyhow::Result<Vec<RunbookEntry>> {
    let until = as_of.map_or(i64::MAX, |it| it.timestamp());
    let mut statement = log.prepare_cached(
        "SELECT at, actor, runbook, kind, title, path, sha256, owner, review_every, body
         FROM runbook_entry WHERE at <= ?1 ORDER BY id",
    )?;
    let entries = statement.query_map([until], |row| {
        let kind: String = row.get(3)?;
        Ok(RunbookEntry {
            at: row.get::<_, Moment>(0)?.0,
            actor: row.get(1)?,
            runbook: row.get(2)?,
            event: kind.parse().unwrap_or(RunbookEvent::Indexed),
            title: row.get(4)?,
            path: row.get(5)?,
            sha256: row.get(6)?,
            owner: row.get(7)?,
            review_every: row.get(8)?,
            body: row.get(9)?,
        })
    })?;
    Ok(entries.collect::<Result<_, _>>()?)
}
