//! `--dry-run`: what a batch would do, without writing what is new.

use std::fmt;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use crate::model::Conversation;

use super::batch::{Batch, Outcome};
use super::known;
use super::runs::ExtractRun;
use super::{Store, faults};

/// A batch that is taken back in any case, so it leaves out what no count depends on: a
/// conversation the log does not have is remembered by its name only, without its rows and the
/// full-text index. What becomes of one the log has follows from what the log says of it; that
/// one is written as a batch writes it.
pub struct Rehearsal<'a>(Batch<'a>);

/// The input names a conversation twice that the log does not have. What becomes of the second
/// record follows from all of the first one: only a [`Batch`] that is rolled back can tell.
#[derive(Debug)]
pub struct Repeated;

impl fmt::Display for Repeated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a new conversation stands in the input twice")
    }
}

impl std::error::Error for Repeated {}

impl Store {
    /// Begins a rehearsal. Other writers wait until it ends, as for a batch.
    pub fn rehearsal(&mut self) -> anyhow::Result<Rehearsal<'_>> {
        // The names of a million conversations are not for the memory.
        let on_disk = self.connection.pragma_update(None, "temp_store", "FILE");
        self.told(on_disk.map_err(Into::into))?;
        let batch = self.batch()?;
        let made = batch.transaction.execute_batch(
            "CREATE TEMP TABLE met (
                 channel      TEXT NOT NULL,
                 external_key TEXT NOT NULL,
                 PRIMARY KEY (channel, external_key)
             ) STRICT, WITHOUT ROWID",
        );
        made.map_err(|it| faults::explained(batch.path, it.into()))?;
        Ok(Rehearsal(batch))
    }
}

impl Rehearsal<'_> {
    /// Counts a record as [`Batch::upsert`] would.
    ///
    /// # Errors
    /// [`Repeated`]: the whole input has to go through a batch.
    pub fn upsert(&mut self, record: &Conversation, now: DateTime<Utc>) -> anyhow::Result<Outcome> {
        let batch = &mut self.0;
        let is_new = is_new(&batch.transaction, record);
        if !is_new.map_err(|it| faults::explained(batch.path, it))? {
            return batch.upsert(record, now);
        }
        batch.count(record, Outcome::Created);
        Ok(Outcome::Created)
    }

    /// Takes everything back. Returns the run as [`Batch::finish`] would have counted it, without
    /// a number.
    pub fn end(self, run: ExtractRun) -> anyhow::Result<ExtractRun> {
        let run = run.covering(self.0.scopes());
        self.0.roll_back(run)
    }
}

fn is_new(log: &Connection, record: &Conversation) -> anyhow::Result<bool> {
    if known::identify(log, record)?.is_some() {
        return Ok(false);
    }
    let key = known::external_key(record.channel, &record.external_id);
    let met = log
        .prepare_cached("INSERT OR IGNORE INTO temp.met (channel, external_key) VALUES (?1, ?2)")?
        .execute(params![record.channel, key])?;
    if met == 0 {
        return Err(Repeated.into());
    }
    Ok(true)
}
