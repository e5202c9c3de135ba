//! The documents that are named on the command line.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::repository::{Home, home};
use crate::cli::sample;
use crate::error::UserError;

/// A longer file is no document.
const MAX_BYTES: u64 = 16 << 20;

/// Documents of one folder, and how deep they stand.
const MOST: usize = 10_000;
const DEEPEST: usize = 32;

/// Folders with the documents of others.
const FOREIGN: &[&str] = &["node_modules", "target"];

/// A document as it was read.
pub(super) struct Opened {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) home: Home,
}

#[derive(Default)]
pub(super) struct Read {
    pub(super) texts: Vec<Opened>,
    /// What could not be read, and why.
    pub(super) faults: Vec<anyhow::Error>,
}

impl Read {
    pub(super) fn sample() -> Self {
        let opened = Opened {
            name: "sample".to_owned(),
            text: sample::launch().to_owned(),
            home: Home::Sample,
        };
        Self {
            texts: vec![opened],
            faults: Vec::new(),
        }
    }
}

/// Reads each document once, in the order of the command line, a folder's by their names.
pub(super) fn read(named: &[PathBuf]) -> Read {
    let mut read = Read::default();
    let mut met = BTreeSet::new();
    for path in named {
        let documents = match path.is_dir() {
            true => documents(path),
            false => Ok(vec![path.clone()]),
        };
        match documents {
            Ok(paths) => paths
                .into_iter()
                .filter(|it| met.insert(fs::canonicalize(it).unwrap_or_else(|_| it.clone())))
                .for_each(|it| match opened(&it) {
                    Ok(opened) => read.texts.push(opened),
                    Err(fault) => read.faults.push(fault),
                }),
            Err(fault) => read.faults.push(fault),
        }
    }
    read
}

fn opened(path: &Path) -> anyhow::Result<Opened> {
    let cannot = |why: String| UserError::failed(format!("cannot read {}: {why}", path.display()));
    let mut bytes = Vec::new();
    let is_stdin = path == Path::new("-");
    let n_read = match is_stdin {
        true => io::stdin().take(MAX_BYTES + 1).read_to_end(&mut bytes),
        false => File::open(path).and_then(|it| it.take(MAX_BYTES + 1).read_to_end(&mut bytes)),
    };
    n_read.map_err(|err| cannot(err.to_string()))?;
    if MAX_BYTES < bytes.len() as u64 {
        return Err(cannot(format!("longer than {} MiB", MAX_BYTES >> 20)).into());
    }
    let text = String::from_utf8(bytes).map_err(|err| {
        let sound = &err.as_bytes()[..err.utf8_error().valid_up_to()];
        let line = 1 + sound.iter().filter(|it| **it == b'\n').count();
        cannot(format!("line {line} is no UTF-8")).hint("save it as UTF-8")
    })?;
    let home = home(if is_stdin {
        Path::new(".")
    } else {
        path.parent().unwrap_or(path)
    });
    Ok(Opened {
        name: path.display().to_string(),
        text: match text.strip_prefix('\u{feff}') {
            Some(text) => text.to_owned(),
            None => text,
        },
        home: home.map_err(|err| cannot(err.to_string()))?,
    })
}

fn documents(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![(folder.to_owned(), 0)];
    while let Some((folder, depth)) = folders.pop() {
        let cannot =
            |why: io::Error| UserError::failed(format!("cannot read {}: {why}", folder.display()));
        for entry in fs::read_dir(&folder).map_err(cannot)? {
            let entry = entry.map_err(cannot)?;
            let name = entry.file_name().to_string_lossy().into_owned();
            // A link may lead back up.
            let kind = entry.file_type().map_err(cannot)?;
            if name.starts_with('.') {
                continue;
            }
            if kind.is_dir() && depth < DEEPEST && !FOREIGN.contains(&name.as_str()) {
                folders.push((entry.path(), depth + 1));
            } else if kind.is_file() && is_markdown(&entry.path()) {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    let wrong = match found.len() {
        0 => "holds no document in Markdown".to_owned(),
        n if MOST < n => format!("holds {n} documents, and more than {MOST} are no launch"),
        _ => return Ok(found),
    };
    let message = format!("{} {wrong}", folder.display());
    Err(UserError::failed(message)
        .hint("name the documents, or another folder")
        .into())
}

pub(super) fn is_markdown(path: &Path) -> bool {
    let extension = path.extension().and_then(|it| it.to_str());
    extension.is_some_and(|it| it.eq_ignore_ascii_case("md") || it.eq_ignore_ascii_case("markdown"))
}

/// A document that another one leads to: `None` where it cannot be read.
pub(super) fn text(path: &Path) -> Option<String> {
    opened(path).ok().map(|it| it.text)
}
