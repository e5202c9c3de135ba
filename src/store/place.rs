//! The log as a file: what may be opened, and how a new one comes to be private.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::error::UserError;

/// What stands where the log should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Missing,
    /// A file without a byte: created, never filled.
    Empty,
    File,
}

/// Looks at `path` without following a symbolic link and without opening anything: closing a file
/// that SQLite has open elsewhere in this process would drop its locks.
///
/// # Errors
/// A directory, a symbolic link, a device, or an empty file with a write-ahead log beside it.
pub(super) fn look(path: &Path) -> anyhow::Result<Place> {
    // Asked first: another process that is just creating the log fills the file before this one.
    let has_journal = fs::symlink_metadata(journal(path)).is_ok_and(|it| it.len() > 0);
    let meta = match fs::symlink_metadata(path) {
        Ok(meta) => meta,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return left_behind(path, has_journal, Place::Missing);
        }
        Err(error) => {
            return Err(error).with_context(|| {
                UserError::failed(format!("cannot open the log {}", path.display()))
                    .hint("check the permissions of its folder")
            });
        }
    };
    check_kind(path, &meta)?;
    if meta.len() == 0 {
        return left_behind(path, has_journal, Place::Empty);
    }
    Ok(Place::File)
}

/// Refuses what could be another file tomorrow, or somebody else's.
fn check_kind(path: &Path, meta: &fs::Metadata) -> anyhow::Result<()> {
    if meta.is_symlink() {
        return Err(not_a_log(
            path,
            "is a symbolic link",
            "name the file itself",
        ));
    }
    if !meta.is_file() {
        return Err(not_a_log(path, "is not a file", "name a file"));
    }
    if has_two_names(meta) {
        return Err(not_a_log(
            path,
            "has a second name (a hard link), and two names have two write-ahead files",
            "remove one of the names, or name a copy",
        ));
    }
    if is_strangers(meta) {
        return Err(not_a_log(
            path,
            "belongs to another user, who may have put it there",
            "ask its owner, or name a copy of your own",
        ));
    }
    Ok(())
}

#[cfg(unix)]
fn has_two_names(meta: &fs::Metadata) -> bool {
    1 < std::os::unix::fs::MetadataExt::nlink(meta)
}

#[cfg(not(unix))]
fn has_two_names(_meta: &fs::Metadata) -> bool {
    false
}

#[cfg(unix)]
fn is_strangers(meta: &fs::Metadata) -> bool {
    let owner = std::os::unix::fs::MetadataExt::uid(meta);
    is_another(owner, rustix::process::geteuid().as_raw())
}

#[cfg(not(unix))]
fn is_strangers(_meta: &fs::Metadata) -> bool {
    false
}

/// Root's file was put there by nobody who could not do anything else as well; and root itself
/// looks after the files of others, in a container above all.
#[cfg(unix)]
fn is_another(owner: u32, me: u32) -> bool {
    const ROOT: u32 = 0;

    owner != me && owner != ROOT && me != ROOT
}

/// SQLite would throw the write-ahead log away, and with it what was stored last.
fn left_behind(path: &Path, has_journal: bool, place: Place) -> anyhow::Result<Place> {
    if !has_journal {
        return Ok(place);
    }
    Err(UserError::failed(format!(
        "the log {} is gone, but its write-ahead file is still there",
        path.display()
    ))
    .hint("restore the last backup, or move the file ending in -wal away")
    .into())
}

fn journal(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

fn not_a_log(path: &Path, why: &str, hint: &str) -> anyhow::Error {
    UserError::failed(format!("the log {} {why}", path.display()))
        .hint(format!("{hint} with --db or MAESTRO_DB"))
        .into()
}

/// The path with its folder resolved. SQLite is told to follow no link at all, and a home or a
/// temporary folder may well lie behind one.
pub(super) fn resolved(path: &Path) -> anyhow::Result<PathBuf> {
    let folder = folder(path);
    let name = path.file_name().ok_or_else(|| {
        UserError::usage(format!("`{}` names no file", path.display()))
            .hint("name a file with --db or MAESTRO_DB")
    })?;
    let folder = folder
        .canonicalize()
        .with_context(|| format!("cannot find the folder {}", folder.display()))?;
    Ok(folder.join(name))
}

pub(super) fn folder(path: &Path) -> &Path {
    path.parent()
        .filter(|it| !it.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// Creates an empty file only its owner may read, and its folder likewise where there is none.
/// A file that somebody else creates meanwhile is left as it is.
pub(super) fn create(path: &Path) -> anyhow::Result<()> {
    create_folder(folder(path))?;
    match create_private(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        other => other.map(drop).with_context(|| {
            UserError::failed(format!("cannot create the log {}", path.display()))
                .hint("check the permissions of its folder")
        }),
    }
}

fn create_folder(folder: &Path) -> anyhow::Result<()> {
    if folder.is_dir() {
        return refuse_open_to_all(folder);
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .and_then(|()| own_only(folder, 0o700))
        .with_context(|| {
            UserError::failed(format!("cannot create the folder {}", folder.display()))
                .hint("check the permissions of the folder above it")
        })
}

/// In a folder that anybody may write to, anybody may put another file in the log's place.
#[cfg(unix)]
fn refuse_open_to_all(folder: &Path) -> anyhow::Result<()> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(folder)?.permissions());
    if mode & 0o002 == 0 || mode & 0o1000 != 0 {
        return Ok(());
    }
    Err(UserError::failed(format!(
        "everybody may write to the folder {}",
        folder.display()
    ))
    .hint("take the right away with `chmod o-w`, or name another folder with --db")
    .into())
}

#[cfg(not(unix))]
fn refuse_open_to_all(_folder: &Path) -> anyhow::Result<()> {
    Ok(())
}

/// Creates `path`, mode 0600 whatever the umask says. Never follows a link, never takes over a
/// file that is there.
pub(super) fn create_private(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    // The umask may have taken the owner's own rights away.
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    file.sync_all()?;
    Ok(file)
}

#[cfg(unix)]
fn own_only(path: &Path, mode: u32) -> io::Result<()> {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))
}

#[cfg(not(unix))]
fn own_only(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use super::is_another;

    #[test]
    fn a_log_belongs_to_whoever_runs_or_to_root() {
        for (owner, me, refused) in [
            (1000, 1000, false),
            (1001, 1000, true),
            (0, 1000, false),
            (1000, 0, false),
        ] {
            assert_eq!(is_another(owner, me), refused, "{owner} {me}");
        }
    }
}
