//! Files that people name: read up to a bound, and made where nothing is lost.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use crate::error::UserError;

/// The text of a file; `-` is standard input.
///
/// # Errors
///
/// [`UserError`] where it cannot be read, is no UTF-8, or longer than `most` bytes (whole MiB).
pub(in crate::cli) fn read(path: &Path, most: u64) -> anyhow::Result<String> {
    let cannot_read =
        |why: io::Error| UserError::failed(format!("cannot read {}: {why}", path.display()));
    let mut text = String::new();
    let n_read = if path == Path::new("-") {
        io::stdin().take(most + 1).read_to_string(&mut text)
    } else {
        let file = File::open(path).map_err(cannot_read)?;
        file.take(most + 1).read_to_string(&mut text)
    };
    if most < n_read.map_err(cannot_read)? as u64 {
        let message = format!("{} is longer than {} MiB", path.display(), most >> 20);
        return Err(UserError::failed(message).into());
    }
    Ok(text)
}

/// Writes a file that is not there yet, whole or not at all.
///
/// # Errors
///
/// `AlreadyExists` where it is there; what is there stays as it is.
pub(in crate::cli) fn create(path: &Path, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    if written.is_err() {
        // Half a file would be taken for a whole one.
        let _ = fs::remove_file(path);
    }
    written
}
