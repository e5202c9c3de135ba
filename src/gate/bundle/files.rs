use std::collections::BTreeMap;
use std::fmt;

use crate::receipt::Hash;

use super::manifest::{FileEntry, MANIFEST, SIGNATURE, SUMS};

/// The files of a bundle, by their names below its folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// More files are no bundle.
pub const MAX_FILES: usize = 2000;

const LONGEST_NAME: usize = 200;

/// A name that may lead out of the folder, or not be the same everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameFault(pub String);

impl fmt::Display for NameFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no name of a file in a bundle", self.0)
    }
}

impl std::error::Error for NameFault {}

/// Small words with `/` between them: letters, digits, `-`, `_` and `.`, none beginning with a dot.
pub fn checked_name(name: &str) -> Result<&str, NameFault> {
    let fits = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
    let is_part = |it: &str| !it.is_empty() && !it.starts_with('.') && it.chars().all(fits);
    if name.len() <= LONGEST_NAME && name.split('/').all(is_part) {
        return Ok(name);
    }
    Err(NameFault(name.to_owned()))
}

/// What `sha256sum -c SHA256SUMS` reads: every file but the signature and this one.
pub fn sums(files: &Files) -> String {
    let others = files
        .iter()
        .filter(|(name, _)| !matches!(name.as_str(), SUMS | SIGNATURE));
    others
        .map(|(name, bytes)| format!("{}  {name}\n", Hash::of(bytes)))
        .collect()
}

/// How the manifest lists the files: all but itself and what is made of it.
pub(super) fn entries(files: &Files) -> Vec<FileEntry> {
    let listed = |name: &&String| !matches!(name.as_str(), MANIFEST | SUMS | SIGNATURE);
    let names = files.keys().filter(listed);
    names
        .map(|name| FileEntry {
            path: name.clone(),
            sha256: Hash::of(&files[name]),
            bytes: files[name].len() as u64,
            media: media(name).to_owned(),
        })
        .collect()
}

fn media(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|it| it.1) {
        Some("csv") => "text/csv",
        Some("html") => "text/html",
        Some("json") => "application/json",
        Some("jsonl") => "application/jsonl",
        Some("md") => "text/markdown",
        Some("toml") => "application/toml",
        _ => "text/plain",
    }
}
