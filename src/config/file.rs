//! The file that a policy is written in.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::error::UserError;

/// The name of the policy file.
pub const FILE_NAME: &str = "maestro.toml";

/// A longer file is no policy.
const MAX_BYTES: u64 = 1 << 20;

/// The policy for work in `start`: the one in that folder, or the nearest above it.
pub fn find(start: &Path) -> Option<PathBuf> {
    start
        .ancestors()
        .map(|it| it.join(FILE_NAME))
        .find(|it| it.is_file())
}

/// The text of a policy file, up to a bound.
///
/// # Errors
/// What is no file, no text or too long.
pub fn read(path: &Path) -> io::Result<String> {
    // A pipe would wait for ever, and a device never ends.
    if !path.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a file"));
    }
    let mut text = String::new();
    let n_read = File::open(path)?
        .take(MAX_BYTES + 1)
        .read_to_string(&mut text)?;
    if n_read as u64 > MAX_BYTES {
        return Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "longer than 1 MiB",
        ));
    }
    Ok(text)
}

/// A file that is no text is a wrong policy rather than a failing disk.
pub(super) fn cannot_read(path: &Path, why: &io::Error) -> UserError {
    let message = format!("cannot read the policy {}: {why}", path.display());
    match why.kind() {
        io::ErrorKind::InvalidData => UserError::usage(message),
        io::ErrorKind::NotFound => UserError::failed(message).hint("write one with `maestro init`"),
        _ => UserError::failed(message),
    }
}
