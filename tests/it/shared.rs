//! What lies outside the repository: `MAESTRO_SHARED` names its folder, `../shared` is the default.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::{env, fs};

/// A file or folder there. None is a test skipped loudly, or failed where `MAESTRO_REQUIRE_SHARED`
/// is set.
pub(crate) fn path(name: &str) -> Option<PathBuf> {
    let path = root().join(name);
    if path.exists() {
        return Some(path);
    }
    skipped(&format!("{} is not there", path.display()));
    None
}

/// The files of a folder with that ending, sorted. None is a test skipped loudly, or failed where
/// `MAESTRO_REQUIRE_SHARED` is set.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = root().join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .map(|it| it.unwrap().path())
        .filter(|it| it.extension().is_some_and(|it| it == ending))
        .collect();
    files.sort();
    if files.is_empty() {
        skipped(&format!("no .{ending} files in {}", folder.display()));
    }
    files
}

fn root() -> PathBuf {
    env::var_os("MAESTRO_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared")),
        PathBuf::from,
    )
}

fn skipped(why: &str) {
    assert!(env::var_os("MAESTRO_REQUIRE_SHARED").is_none(), "{why}");
    let mut stderr = io::stderr();
    writeln!(stderr, "SKIPPED: {why} (MAESTRO_SHARED names its parent)").unwrap();
}
