//! One SQLite file holds the whole support desk. Every SQL statement of the program stands in
//! this folder.
//!
//! Four layers are kept apart: *facts* come from the sources and are written by `Batch` only;
//! what is *derived* (the full-text index, positions, clocks) can be built again; *decisions* are
//! what people said and are never changed; the *outbox* holds what is planned, sent and written
//! back. Reading commands open the log read-only and see one state of it from beginning to end.

mod backup;
mod batch;
mod clocks;
mod columns;
mod connection;
mod conversations;
mod cursor;
mod decisions;
mod drafts;
mod evidence;
mod facts;
mod faults;
mod find;
mod gates;
mod hash;
mod hits;
mod incidents;
mod known;
mod likeness;
mod matching;
mod merge;
mod metric_query;
mod migrate;
mod notes;
mod numbers;
mod observations;
mod outbox;
mod people;
mod pieces;
mod place;
mod plan;
mod positions;
mod promises;
mod publications;
mod query;
mod reading;
mod receipts;
mod rehearsal;
mod releases;
mod remote;
mod rows;
mod runbooks;
mod runs;
mod sameness;
mod search;
mod secrets;
mod sessions;
mod similar;
mod statistics;
mod subjects;
mod surveys;
mod tenants;
#[cfg(test)]
mod tests;
mod usage;

use std::path::{Path, PathBuf};

use anyhow::Context;
use rusqlite::Connection;

use crate::error::UserError;

use self::migrate::Schema;
use self::place::Place;
use self::receipts::Receipts;

pub use self::batch::{Batch, Outcome};
pub use self::clocks::{EndedClocks, KeptClocks};
pub use self::conversations::Filter;
pub use self::evidence::{Evidenced, evidence, share_of};
pub use self::gates::{GateSaid, Judged, WriteGate};
pub use self::hash::Hashes;
pub use self::incidents::Write;
pub use self::likeness::LikelySame;
pub use self::metric_query::{Number, check_metric_query};
pub use self::notes::Withdrawal;
pub use self::observations::{Intake, MetricStatus};
pub use self::outbox::{Applied, ChangeSet, StoredOp};
pub use self::pieces::{Page, RemoteRun, Thread};
pub use self::positions::{Derive, Derived, Positions};
pub use self::promises::{PromiseWhat, PromiseWord};
pub use self::query::{Answer, Cell};
pub use self::receipts::{Audit, GATE_ENTRIES, HeadFound, Listener, Notice, Origin, RowFault};
pub use self::rehearsal::{Rehearsal, Repeated};
pub use self::remote::{Remembered, RemoteSource, SourceId};
pub use self::runs::{ExtractRun, Rejection, Sync};
pub use self::search::{Hit, Spot};
pub use self::secrets::Inside;
pub use self::sessions::{Session, Step};
pub use self::similar::Similar;
pub use self::statistics::Statistics;
pub use self::usage::ApiUsage;

/// An open ConversationLog.
pub struct Store {
    connection: Connection,
    /// Shown in errors.
    path: PathBuf,
    receipts: Box<Receipts>,
}

/// What a reading command finds.
pub enum Opened {
    Log(Store),
    /// Nothing was ever stored: no file, or one without a byte. Never a pass (exit 4).
    Missing,
}

impl Store {
    /// Opens the log for reading. Everything read through it belongs to one moment of the log.
    ///
    /// # Errors
    /// [`UserError`] for a file that is no ConversationLog, cannot be read, or has another schema
    /// version than this program's; nothing is written.
    pub fn open_read(path: &Path) -> anyhow::Result<Opened> {
        if place::look(path)? != Place::File {
            return Ok(Opened::Missing);
        }
        let path = place::resolved(path)?;
        let Some(connection) = read(&path).map_err(|it| faults::explained(&path, it))? else {
            return Ok(Opened::Missing);
        };
        Ok(Opened::Log(Self {
            connection,
            path,
            receipts: Box::default(),
        }))
    }

    /// Opens the log for writing; creates it (0600, in a 0700 folder) and migrates it where
    /// needed.
    ///
    /// # Errors
    /// [`UserError`] for a file that is no ConversationLog, cannot be written, or comes from a
    /// newer maestro; nothing is written then.
    pub fn open_write(path: &Path) -> anyhow::Result<Self> {
        if place::look(path)? == Place::Missing {
            place::create(path)?;
        }
        let path = place::resolved(path)?;
        let connection = write(&path).map_err(|it| faults::explained(&path, it))?;
        let receipts = Box::new(Receipts::beside(&path));
        Ok(Self {
            connection,
            path,
            receipts,
        })
    }

    /// An empty log without a file.
    pub fn in_memory() -> anyhow::Result<Self> {
        Self::empty(Connection::open_in_memory()?, "(in memory)")
    }

    /// An empty log in a file without a name, which is gone when the store is: what does not fit
    /// into memory goes to the disk.
    pub fn scratch() -> anyhow::Result<Self> {
        Self::empty(Connection::open("")?, "(nowhere)")
    }

    fn empty(mut connection: Connection, name: &str) -> anyhow::Result<Self> {
        connection::harden(&connection)?;
        migrate::migrate(&mut connection)?;
        Ok(Self {
            connection,
            path: name.into(),
            receipts: Box::new(Receipts::nowhere()),
        })
    }

    /// Says an error of SQLite with the log's name and what to do about it.
    fn told<T>(&self, result: anyhow::Result<T>) -> anyhow::Result<T> {
        result.map_err(|it| faults::explained(&self.path, it))
    }
}

fn read(path: &Path) -> anyhow::Result<Option<Connection>> {
    let connection = connection::open_read(path)?;
    let schema = migrate::schema(&connection).with_context(|| cannot_use(path))?;
    match schema {
        Schema::Blank => Ok(None),
        Schema::Older => Err(UserError::failed(format!(
            "the log {} was written by an earlier maestro",
            path.display()
        ))
        .hint("run `maestro extract` once: commands that write bring the log up to date")
        .into()),
        Schema::Current => {
            connection.execute_batch("BEGIN")?;
            Ok(Some(connection))
        }
    }
}

fn write(path: &Path) -> anyhow::Result<Connection> {
    let mut connection = connection::open_write(path)?;
    let schema = migrate::schema(&connection).with_context(|| cannot_use(path))?;
    connection::write_ahead(&connection)?;
    if schema != Schema::Current {
        migrate::migrate(&mut connection)?;
    }
    Ok(connection)
}

fn cannot_use(path: &Path) -> String {
    format!("cannot use {}", path.display())
}
