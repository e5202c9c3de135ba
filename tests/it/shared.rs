//! What lies outside the repository: `MAESTRO_SHARED` names its folder, `../shared` is the default.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::{env, fs};

/// The files of a folder with that ending, sorted. None is a test skipped loudly, or failed where
/// `MAESTRO_REQUIRE_SHARED` is set.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let root = env::var_os("MAESTRO_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared")),
        PathBuf::from,
    );
    let folder = root.join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .map(|it| it.unwrap().path())
        .filter(|it| it.extension().is_some_and(|it| it == ending))
        .collect();
    files.sort();
    if files.is_empty() {
        let why = format!("no .{ending} files in {}", folder.display());
        assert!(env::var_os("MAESTRO_REQUIRE_SHARED").is_none(), "{why}");
        let mut stderr = io::stderr();
        writeln!(stderr, "SKIPPED: {why} (MAESTRO_SHARED names its parent)").unwrap();
    }
    files
}
