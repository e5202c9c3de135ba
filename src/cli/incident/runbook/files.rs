//! Runbooks as they lie on the disk.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::error::UserError;
use crate::incident::{RunbookFile, RunbookForm, read_runbooks};

/// A longer file is no runbook.
const LONGEST: u64 = 1 << 20;
/// More files than this are not a folder of runbooks.
const MOST_FILES: usize = 1_000;
const DEEPEST: usize = 6;

/// What was found, and what could not be read.
#[derive(Default)]
pub(super) struct Found {
    pub(super) books: Vec<(PathBuf, RunbookFile)>,
    pub(super) rejected: Vec<(PathBuf, String)>,
}

/// Files with an ending of ours, without links and hidden folders.
pub(super) fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let cannot = || UserError::failed(format!("cannot read the folder {}", folder.display()));
    for entry in fs::read_dir(folder).with_context(cannot)? {
        let entry = entry.with_context(cannot)?;
        let kind = entry.file_type().with_context(cannot)?;
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if hidden || kind.is_symlink() {
            continue;
        }
        if kind.is_dir() && depth < DEEPEST {
            collect(&path, depth + 1, files)?;
        } else if kind.is_file() && form(&path).is_some() {
            files.push(path);
        }
        if MOST_FILES < files.len() {
            let message = format!("more than {MOST_FILES} files below {}", folder.display());
            return Err(UserError::failed(message)
                .hint("name the folder of the runbooks itself")
                .into());
        }
    }
    Ok(())
}

fn form(path: &Path) -> Option<RunbookForm> {
    RunbookForm::of(path.extension()?.to_str()?)
}

pub(super) fn read(path: &Path, found: &mut Found) {
    match read_file(path) {
        Ok(books) => found
            .books
            .extend(books.into_iter().map(|it| (path.to_owned(), it))),
        Err(why) => found.rejected.push((path.to_owned(), why)),
    }
}

pub(super) fn read_file(path: &Path) -> Result<Vec<RunbookFile>, String> {
    let Some(form) = form(path) else {
        return Err("expected a file that ends in .md, .yaml, .yml or .json".to_owned());
    };
    let metadata = fs::metadata(path).map_err(|err| err.to_string())?;
    if !metadata.is_file() {
        return Err("not a file".to_owned());
    }
    if LONGEST < metadata.len() {
        return Err("longer than 1 MiB".to_owned());
    }
    let text = fs::read_to_string(path).map_err(|err| err.to_string())?;
    let name = path.file_stem().map(|it| it.to_string_lossy().into_owned());
    read_runbooks(form, &name.unwrap_or_default(), &text)
}
