//! Files in the repository that the program could have written.

use std::path::Path;
use std::{env, fs};

/// Asserts that `file` reads `expected`; with `UPDATE_GENERATED=1` writes it instead.
pub(crate) fn hold(file: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if env::var_os("UPDATE_GENERATED").is_some() {
        fs::write(path, expected).unwrap();
        return;
    }
    let found = fs::read_to_string(path).unwrap();
    for (idx, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
        let line = idx + 1;
        assert_eq!(
            found, expected,
            "{file}:{line} is out of date; UPDATE_GENERATED=1 cargo test writes it anew"
        );
    }
    assert_eq!(found, expected, "{file} ends elsewhere");
}

/// A file of the repository.
pub(crate) fn committed(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}
