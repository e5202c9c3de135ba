//! Schema versions: `user_version` counts the migrations a file has seen.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::UserError;

use super::receipts;

/// "mstr": tells a ConversationLog from every other SQLite file.
pub(super) const APPLICATION_ID: i32 = 0x6d73_7472;

/// In order; number `n` leads from version `n - 1` to `n`. A released one is never edited.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("migrations/0001_conversation_log.sql"),
    include_str!("migrations/0002_clocks.sql"),
    include_str!("migrations/0003_remote_sources.sql"),
    include_str!("migrations/0004_outbox.sql"),
    include_str!("migrations/0005_incidents.sql"),
    include_str!("migrations/0006_notes.sql"),
    include_str!("migrations/0007_sessions.sql"),
    include_str!("migrations/0008_metrics.sql"),
    include_str!("migrations/0009_gates.sql"),
    include_str!("migrations/0010_receipts.sql"),
    include_str!("migrations/0011_publications.sql"),
    include_str!("migrations/0012_rules.sql"),
    include_str!("migrations/0013_promise_words.sql"),
    include_str!("migrations/0014_sameness.sql"),
    include_str!("migrations/0015_help.sql"),
    include_str!("migrations/0016_turns.sql"),
    include_str!("migrations/0017_stirred.sql"),
];

/// Where all of them lead: what a new log begins with, in a third of the time. Written by a test.
pub(super) const SCHEMA: &str = include_str!("schema.sql");

/// What an open file is, by its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Schema {
    /// No table yet.
    Blank,
    /// Written by an earlier maestro.
    Older,
    Current,
}

/// The version this program writes.
pub(super) fn current() -> i32 {
    i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX)
}

/// Reads the header; writes nothing.
///
/// # Errors
/// A file of another program, or of a newer maestro.
pub(super) fn schema(connection: &Connection) -> anyhow::Result<Schema> {
    // One statement: another process may be writing the first migration in between.
    let (application, version, tables): (i32, i32, i64) = connection.query_row(
        "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
         FROM pragma_application_id, pragma_user_version",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    if (application, version, tables) == (0, 0, 0) {
        return Ok(Schema::Blank);
    }
    if application != APPLICATION_ID {
        return Err(UserError::failed("the database belongs to another program")
            .hint("check --db and MAESTRO_DB; the file was not touched")
            .into());
    }
    if version > current() {
        return Err(UserError::failed(format!(
            "the log has schema {version}, this maestro knows {}",
            current()
        ))
        .hint("update maestro; nothing was written")
        .into());
    }
    Ok(if version < current() {
        Schema::Older
    } else {
        Schema::Current
    })
}

/// Brings the file to [`current`], whole or not at all: a command that is killed leaves no log
/// that the next reader takes for an earlier maestro's.
pub(super) fn migrate(connection: &mut Connection) -> anyhow::Result<()> {
    let steps = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Asked inside: another process may have been faster.
    let seen: i32 = steps.pragma_query_value(None, "user_version", |it| it.get(0))?;
    let had_receipts = receipts::has_begun(&steps)?;
    if seen == 0 {
        steps.execute_batch(SCHEMA)?;
        steps.pragma_update(None, "application_id", APPLICATION_ID)?;
        steps.pragma_update(None, "user_version", current())?;
    }
    for (version, script) in (1..).zip(MIGRATIONS) {
        if (1..version).contains(&seen) {
            steps.execute_batch(script)?;
            steps.pragma_update(None, "user_version", version)?;
        }
    }
    // Only here: a chain that somebody has emptied does not begin anew.
    if !had_receipts {
        receipts::begin(&steps)?;
    }
    steps.commit()?;
    Ok(())
}
