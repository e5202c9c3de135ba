//! The head as a file beside the log.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};

use crate::receipt::Head;
use crate::store::place;

/// More is no head.
const LONGEST: u64 = 1024;

/// `log.db.head` beside `log.db`.
pub(super) fn beside(log: &Path) -> PathBuf {
    let mut name = log.as_os_str().to_owned();
    name.push(".head");
    name.into()
}

/// `None` where there is no file.
///
/// # Errors
/// A file that is no head.
pub(super) fn read(path: &Path) -> anyhow::Result<Option<Head>> {
    let what = || format!("cannot read the head {}", path.display());
    let meta = match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        other => other.with_context(what)?,
    };
    ensure!(meta.is_file(), "{} is not a file", path.display());
    ensure!(meta.len() <= LONGEST, "{} is no head", path.display());
    let text = fs::read_to_string(path).with_context(what)?;
    let head = text.parse().map_err(anyhow::Error::msg);
    head.map(Some)
        .with_context(|| format!("{} is no head", path.display()))
}

/// Moves the head on. One that another process has moved further stays.
pub(super) fn advance(path: &Path, head: &Head) -> anyhow::Result<()> {
    if read(path)?.is_some_and(|it| head.seq <= it.seq) {
        return Ok(());
    }
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let unfinished = PathBuf::from(name);
    // Of a process with this number that was killed.
    let _ = fs::remove_file(&unfinished);
    let written = write(&unfinished, head).and_then(|()| fs::rename(&unfinished, path));
    if written.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    written.with_context(|| format!("cannot write the head {}", path.display()))
}

fn write(path: &Path, head: &Head) -> io::Result<()> {
    let mut file = place::create_private(path)?;
    file.write_all(head.to_string().as_bytes())?;
    file.sync_all()
}
