//! What SQLite reports, said so that a person knows what to do.

use std::path::Path;

use rusqlite::ErrorCode;

use crate::error::UserError;

/// Adds the log's place and a hint to an error of SQLite; other errors pass as they are.
pub(super) fn explained(place: &Path, error: anyhow::Error) -> anyhow::Error {
    let Some(code) = error
        .downcast_ref::<rusqlite::Error>()
        .map(rusqlite::Error::sqlite_error_code)
    else {
        return error;
    };
    if error.is::<UserError>() {
        return error;
    }
    let advice = code.and_then(advice);
    let place = place.display();
    let (what, hint) = advice.unwrap_or(("cannot work with the log", ""));
    let told = UserError::failed(format!("{what} {place}"));
    if hint.is_empty() {
        return error.context(told);
    }
    error.context(told.hint(hint))
}

fn advice(code: ErrorCode) -> Option<(&'static str, &'static str)> {
    Some(match code {
        ErrorCode::DiskFull => (
            "no space left to write the log",
            "free some space and run the command again; nothing of it was stored",
        ),
        ErrorCode::SystemIoFailure => (
            "the disk failed under the log",
            "copy the file to another disk first, then look for the cause",
        ),
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => (
            "another process holds the log",
            "wait until it has finished and run the command again",
        ),
        ErrorCode::ReadOnly => (
            "no permission to write the log",
            "give yourself write access to the file and its folder",
        ),
        ErrorCode::CannotOpen | ErrorCode::PermissionDenied => (
            "cannot open the log",
            "check the permissions of the file and its folder: SQLite also needs to write beside it",
        ),
        ErrorCode::NotADatabase => (
            "this is not a ConversationLog:",
            "check --db and MAESTRO_DB; the file was not touched",
        ),
        ErrorCode::DatabaseCorrupt => (
            "the log is damaged:",
            "keep a copy of the file, then go back to the last backup",
        ),
        ErrorCode::ConstraintViolation => ("the log refuses this change:", ""),
        _ => return None,
    })
}
