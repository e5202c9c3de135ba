//! How SQLite is opened: the order and the settings are what the log's promises rest on.

use std::path::Path;
use std::thread;
use std::time::Duration;

use anyhow::ensure;
use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, ErrorCode, OpenFlags};

/// Waiting for another maestro, before "another process holds the log".
const BUSY_TIMEOUT: Duration = Duration::from_secs(30);

/// Between two looks whether it still does.
const A_MOMENT: Duration = Duration::from_millis(10);

/// A single text or row may not be larger (a mail of this size was refused at the door).
const LONGEST_VALUE: i32 = 32 * 1024 * 1024;

/// Statements kept compiled: more than the store has.
const CACHED_STATEMENTS: usize = 64;

/// Opens an existing file that is never written to.
pub(super) fn open_read(path: &Path) -> anyhow::Result<Connection> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.pragma_update(None, "query_only", true)?;
    // Each page of a walk is read once: a larger cache costs more in fresh memory than it saves.
    connection.pragma_update(None, "cache_size", -4096)?;
    Ok(connection)
}

/// Opens an existing file for writing. Nothing is written yet.
pub(super) fn open_write(path: &Path) -> anyhow::Result<Connection> {
    open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// No URI: a file named `file:x?immutable=1` must stay a name.
fn open(path: &Path, mode: OpenFlags) -> anyhow::Result<Connection> {
    let flags = mode | OpenFlags::SQLITE_OPEN_NOFOLLOW | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    harden(&connection)?;
    Ok(connection)
}

/// Settings of every connection. The file may come from somebody else: nothing in its schema is
/// trusted, and no other file can be attached.
pub(super) fn harden(connection: &Connection) -> anyhow::Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // Else a statement is compiled anew for every other number it is asked with.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST_VALUE)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    connection.set_prepared_statement_cache_capacity(CACHED_STATEMENTS);
    connection.execute_batch(
        "PRAGMA foreign_keys = ON;
         PRAGMA cell_size_check = ON;
         PRAGMA mmap_size = 0;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -16384;",
    )?;
    Ok(())
}

/// Whether the next commits may lie in the write-ahead log only, to be lost by a power cut.
pub(super) fn commit_lightly(connection: &Connection, lightly: bool) -> anyhow::Result<()> {
    let level = if lightly { "NORMAL" } else { "FULL" };
    connection.pragma_update(None, "synchronous", level)?;
    Ok(())
}

/// Settings of a connection that writes, after the file was found to be ours.
///
/// FULL: what was reported as done survives a power cut. In WAL mode NORMAL differs only in the
/// commit, and every commit here carries a run or a decision. Pages of indices are written again
/// and again by a long extract, so they go to the log itself in large steps (16 MiB).
pub(super) fn write_ahead(connection: &Connection) -> anyhow::Result<()> {
    let mode = patiently(|| {
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |it| it.get::<_, String>(0))
    })?;
    ensure!(
        mode.eq_ignore_ascii_case("wal"),
        "the file system does not allow a write-ahead log (journal mode stays `{mode}`)"
    );
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA secure_delete = FAST;
         PRAGMA cache_size = -8192;
         PRAGMA wal_autocheckpoint = 4096;
         PRAGMA journal_size_limit = 67108864;",
    )?;
    Ok(())
}

/// Where two processes begin a log at the same moment, SQLite tells one of them at once that it is
/// locked, for to wait might be to wait for each other.
fn patiently<T>(mut switch: impl FnMut() -> rusqlite::Result<T>) -> rusqlite::Result<T> {
    let mut left = BUSY_TIMEOUT;
    loop {
        match switch() {
            Err(busy) if is_busy(&busy) && A_MOMENT <= left => {
                thread::sleep(A_MOMENT);
                left -= A_MOMENT;
            }
            done => return done,
        }
    }
}

fn is_busy(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
}

/// Whether the CHECK constraints of the schema are asked for every row.
///
/// SQLite asks `kind IN ('plain', 'soft', …)` by building a table of the words anew for each row,
/// which is a third of an insert. Facts go in without: their words are those of enums, and a test
/// holds every enum against its constraint. Types, NOT NULL, UNIQUE and references hold always.
pub(super) fn check_words(connection: &Connection, checked: bool) -> rusqlite::Result<()> {
    let name = "ignore_check_constraints";
    let ignored: bool = connection.pragma_query_value(None, name, |it| it.get(0))?;
    // To set it, even to what it is, lets SQLite compile every statement anew.
    if ignored != checked {
        return Ok(());
    }
    connection.pragma_update(None, name, !checked)
}
