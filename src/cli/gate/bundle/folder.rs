//! A bundle as a folder: written whole or not at all, and read as if a stranger had sent it.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::error::UserError;
use crate::gate::bundle::{
    Files, Finding, MANIFEST, MAX_FILES, Manifest, SIGNATURE, SUMS, checked_name,
};

/// A longer file is none of ours.
const LONGEST_FILE: u64 = 64 << 20;

/// Of all files together.
const LARGEST: u64 = 512 << 20;

/// Folders below each other.
const DEEPEST: usize = 3;

/// What stands in a folder, and what of it no bundle has.
#[derive(Default)]
pub(super) struct Found {
    pub(super) files: Files,
    pub(super) findings: Vec<Finding>,
    bytes: u64,
}

/// The files of a bundle.
///
/// # Errors
/// A folder that cannot be read, or holds what no bundle holds.
pub(super) fn read(path: &Path) -> anyhow::Result<Files> {
    let found = look(path)?;
    match found.findings.first() {
        None => Ok(found.files),
        Some(it) => Err(UserError::failed(format!("{}: {}", it.file, it.words)).into()),
    }
}

/// Reads every file of a folder. Links, devices and what is too large are found, never opened.
///
/// # Errors
/// A folder that is not there or cannot be read.
pub(super) fn look(path: &Path) -> anyhow::Result<Found> {
    let what = || format!("cannot read the bundle {}", path.display());
    let meta = fs::symlink_metadata(path).with_context(what)?;
    if !meta.is_dir() {
        return Err(
            UserError::failed(format!("{} is no folder", path.display()))
                .hint("a bundle is the folder that `maestro gate bundle` wrote")
                .into(),
        );
    }
    let mut res = Found::default();
    res.folder(path, "", 0).with_context(what)?;
    Ok(res)
}

impl Found {
    fn found(&mut self, file: &str, words: &str) {
        self.findings.push(Finding {
            file: file.to_owned(),
            words: words.to_owned(),
        });
    }

    fn folder(&mut self, path: &Path, name: &str, depth: usize) -> io::Result<()> {
        for entry in fs::read_dir(path)? {
            if MAX_FILES <= self.files.len() + self.findings.len() {
                self.found(name, "there are more files than a bundle has");
                return Ok(());
            }
            let entry = entry?;
            let own = entry.file_name();
            let Some(own) = own.to_str() else {
                self.found(&own.to_string_lossy(), "its name is no text");
                continue;
            };
            let name = if name.is_empty() {
                own.to_owned()
            } else {
                format!("{name}/{own}")
            };
            self.entry(&entry.path(), &name, depth)?;
        }
        Ok(())
    }

    fn entry(&mut self, path: &Path, name: &str, depth: usize) -> io::Result<()> {
        let meta = fs::symlink_metadata(path)?;
        if let Err(fault) = checked_name(name) {
            self.found(name, &fault.to_string());
        } else if meta.is_dir() && depth < DEEPEST {
            self.folder(path, name, depth + 1)?;
        } else if !meta.is_file() {
            self.found(name, "it is no file: a link, a device or a folder too deep");
        } else if LONGEST_FILE < meta.len() || LARGEST < self.bytes.saturating_add(meta.len()) {
            self.found(name, "it is larger than a file of a bundle");
        } else {
            let mut bytes = Vec::new();
            fs::File::open(path)?
                .take(LONGEST_FILE)
                .read_to_end(&mut bytes)?;
            self.bytes += bytes.len() as u64;
            self.files.insert(name.to_owned(), bytes);
        }
        Ok(())
    }
}

/// Refuses a folder that holds anything but an earlier bundle.
///
/// # Errors
/// [`UserError`], refused (exit 5).
pub(super) fn refuse_foreign(path: &Path) -> anyhow::Result<()> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        other => other.with_context(|| format!("cannot look at {}", path.display()))?,
    };
    let found = look(path)?;
    let is_empty = found.files.is_empty() && found.findings.is_empty();
    if is_empty || is_bundle(&found) {
        return Ok(());
    }
    Err(
        UserError::refused(format!("{} holds other files", path.display()))
            .hint("name a new folder, or an earlier bundle, which is replaced")
            .into(),
    )
}

fn is_bundle(found: &Found) -> bool {
    let manifest = found.files.get(MANIFEST).map(|it| Manifest::read(it));
    let Some(Ok(manifest)) = manifest else {
        return false;
    };
    let listed = |name: &String| {
        let files = &manifest.predicate.files;
        matches!(name.as_str(), MANIFEST | SUMS | SIGNATURE)
            || files.iter().any(|it| it.path == *name)
    };
    found.findings.is_empty() && found.files.keys().all(listed)
}

/// Writes the folder beside its place, then gives it its name. Whatever fails, what was there
/// before is there still.
pub(super) fn write(path: &Path, files: &Files) -> anyhow::Result<()> {
    refuse_foreign(path)?;
    if look(path).is_ok_and(|it| it.files == *files) {
        return Ok(());
    }
    let unfinished = Unfinished(beside(path, "tmp"));
    let what = || format!("cannot write the bundle {}", path.display());
    let _ = fs::remove_dir_all(&unfinished.0);
    fill(&unfinished.0, files).with_context(what)?;
    exchange(&unfinished.0, path).with_context(what)
}

/// Goes away unless it got its name.
struct Unfinished(PathBuf);

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Nobody could be told here, and the next bundle removes it.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// `.NAME.tmp` beside `NAME`.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{}.{ending}", std::process::id()))
}

fn fill(folder: &Path, files: &Files) -> io::Result<()> {
    create_folder(folder)?;
    for (name, bytes) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent().filter(|it| !it.exists()) {
            create_folder(parent)?;
        }
        let mut file = create_file(&path)?;
        file.write_all(bytes)?;
        file.sync_all()?;
    }
    Ok(())
}

fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

fn create_file(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn exchange(unfinished: &Path, path: &Path) -> io::Result<()> {
    if fs::symlink_metadata(path).is_err() {
        return fs::rename(unfinished, path);
    }
    let old = beside(path, "old");
    let _ = fs::remove_dir_all(&old);
    fs::rename(path, &old)?;
    if let Err(error) = fs::rename(unfinished, path) {
        fs::rename(&old, path)?;
        return Err(error);
    }
    fs::remove_dir_all(&old)
}
