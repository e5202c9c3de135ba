//! A copy of the log that is whole, checked and durable before it gets its name.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, ensure};
use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags};

use crate::error::UserError;

use super::{Store, faults, place};

/// Copied at a time: 4 MiB.
const PAGES: i32 = 1024;

impl Store {
    /// Copies the log to `to` (mode 0600) while others may go on using it.
    ///
    /// # Errors
    /// [`UserError`], refused (exit 5), when `to` exists: a backup replaces nothing. Whatever fails,
    /// no file of that name is left behind. What a killed process left, the next backup to the
    /// same place removes.
    pub fn backup(&self, to: &Path) -> anyhow::Result<()> {
        if fs::symlink_metadata(to).is_ok() {
            return Err(exists(to));
        }
        let to = place::resolved(to)?;
        let unfinished = Unfinished::beside(&to)?;
        copy(&self.connection, &unfinished.path)
            .map_err(|it| faults::explained(&unfinished.path, it))
            .with_context(|| format!("cannot back the log up to {}", to.display()))?;
        publish(&unfinished.path, &to)
    }
}

fn exists(to: &Path) -> anyhow::Error {
    UserError::refused(format!("{} exists already", to.display()))
        .hint("name a new file for the backup")
        .into()
}

/// A file that goes away unless it got its name. It is locked as long as somebody writes it, so
/// that what a killed backup left behind can be told from what another one is just writing.
struct Unfinished {
    path: PathBuf,
    lock: fs::File,
}

impl Unfinished {
    fn beside(to: &Path) -> anyhow::Result<Self> {
        remove_left_behind(to);
        let mut name = to.as_os_str().to_owned();
        name.push(format!(".{}.tmp", std::process::id()));
        let path = PathBuf::from(name);
        let lock = place::create_private(&path)
            .with_context(|| format!("cannot create {}", path.display()))?;
        // Where there are no such locks, nothing can be told, and nothing is removed. Elsewhere
        // than on Unix they would keep SQLite out.
        let _ = cfg!(unix).then(|| lock.try_lock());
        Ok(Self { path, lock })
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // It may have been renamed, and nobody could be told of an error here.
        let _ = fs::remove_file(&self.path);
        let _ = self.lock.unlock();
    }
}

/// Removes `TO.PID.tmp` of backups to the same place that were killed. What cannot be removed is
/// in nobody's way.
fn remove_left_behind(to: &Path) {
    let Some(name) = to.file_name().and_then(|it| it.to_str()) else {
        return;
    };
    let Ok(siblings) = fs::read_dir(place::folder(to)) else {
        return;
    };
    for sibling in siblings.flatten() {
        let is_unfinished = sibling
            .file_name()
            .to_str()
            .and_then(|it| {
                it.strip_prefix(name)?
                    .strip_prefix('.')?
                    .strip_suffix(".tmp")
            })
            .is_some_and(|it| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit()));
        if is_unfinished && is_left_behind(&sibling.path()) {
            let mut journal = sibling.path().into_os_string();
            journal.push("-journal");
            let _ = fs::remove_file(journal);
            let _ = fs::remove_file(sibling.path());
        }
    }
}

/// A file of ours that nobody holds a lock on.
fn is_left_behind(path: &Path) -> bool {
    let is_file = fs::symlink_metadata(path).is_ok_and(|it| it.is_file());
    let file = fs::OpenOptions::new().write(true).open(path);
    cfg!(unix) && is_file && file.is_ok_and(|it| it.try_lock().is_ok())
}

fn copy(log: &Connection, to: &Path) -> anyhow::Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NOFOLLOW
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut copy = Connection::open_with_flags(to, flags)?;
    Backup::new(log, &mut copy)?.run_to_completion(PAGES, Duration::from_millis(5), None)?;
    // One file, without a write-ahead log beside it.
    let mode: String =
        copy.pragma_update_and_check(None, "journal_mode", "DELETE", |it| it.get(0))?;
    ensure!(mode == "delete", "the copy keeps journal mode `{mode}`");
    let check: String = copy.query_row("PRAGMA quick_check(1)", [], |it| it.get(0))?;
    ensure!(check == "ok", "the copy is damaged: {check}");
    Ok(())
}

/// Makes the copy durable, then gives it its name without ever replacing a file.
fn publish(unfinished: &Path, to: &Path) -> anyhow::Result<()> {
    fs::File::open(unfinished)
        .and_then(|it| it.sync_all())
        .with_context(|| format!("cannot write {}", unfinished.display()))?;
    match fs::hard_link(unfinished, to) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Err(exists(to)),
        // Some file systems know no second name; nobody else writes backups in this moment.
        Err(_) if fs::symlink_metadata(to).is_err() => fs::rename(unfinished, to)
            .with_context(|| format!("cannot name the backup {}", to.display()))?,
        other => other.with_context(|| format!("cannot name the backup {}", to.display()))?,
    }
    fs::File::open(place::folder(to))
        .and_then(|it| it.sync_all())
        .with_context(|| format!("cannot write the folder of {}", to.display()))
}
