//! The order of the modules in `src/lib.rs` holds, and so do the absences that it promises.

use std::fs;
use std::path::{Path, PathBuf};

/// Where text from outside is read as it came, outside of the rules, the store and `render`.
/// A new place needs a reason that ends somewhere else than in an unescaped output.
const RAW_IN_CLI: &[(&str, &str)] = &[
    ("cli/desk/deriver.rs", "a part of the cache's key"),
    (
        "cli/desk/scope.rs",
        "compares the repository in a reference",
    ),
    ("cli/extract/report.rs", "reads a column number"),
    (
        "cli/gate/bundle/evidence.rs",
        "looks for what must not leave",
    ),
    ("cli/gate/findings.rs", "becomes Text again; a finding"),
    (
        "cli/gate/watch.rs",
        "becomes Text again, beside words of ours",
    ),
    ("cli/incident/guard.rs", "looks for what must not leave"),
    (
        "cli/incident/postmortem/document.rs",
        "a path; a document goes out as people wrote it",
    ),
    ("cli/incident/runbook/reviewed.rs", "a path to read"),
    (
        "cli/log/receipts.rs",
        "becomes Text again, beside numbers of ours",
    ),
    ("cli/log/sql.rs", "a JSON string; serde_json escapes it"),
    (
        "cli/report/publish/wire.rs",
        "reads a marker, compares words with what was sent",
    ),
    (
        "cli/report/tenant.rs",
        "compares names; an error, which is escaped, says them",
    ),
    ("cli/shape.rs", "compares and cuts a reference into Text"),
    (
        "cli/sla/explain.rs",
        "becomes Text again, beside words of ours",
    ),
    ("cli/sla/findings.rs", "becomes Text again; a fingerprint"),
    ("cli/triage/decided.rs", "reads a moment"),
    ("cli/triage/news.rs", "compares names of repositories"),
    (
        "cli/triage/session/screen.rs",
        "becomes Text again, its first lines",
    ),
    ("cli/triage/writeback/doubt.rs", "reads a marker"),
    (
        "cli/triage/writeback/gate.rs",
        "compares names of repositories",
    ),
    ("cli/triage/writeback/labels.rs", "compares names of labels"),
    (
        "cli/triage/writeback/lines.rs",
        "becomes Text again, beside words of ours",
    ),
    (
        "cli/triage/writeback/make.rs",
        "becomes Text again, beside words of ours",
    ),
    (
        "cli/triage/writeback/remote.rs",
        "a path or a JSON string of a request",
    ),
    (
        "cli/triage/writeback/unmake.rs",
        "reads the number of a comment",
    ),
    (
        "cli/triage/writeback/wire.rs",
        "compares logins; reads the kind of a message",
    ),
];

/// Folders whose rules and codecs work on the bytes as they came.
const RAW_IN: &[&str] = &[
    "model", "receipt", "sla", "incident", "metrics", "triage", "gate", "report", "github",
    "webhook", "extract", "store", "render",
];

const SQL: &[&str] = &[
    "SELECT ",
    "INSERT INTO",
    "INSERT OR",
    "UPDATE ",
    "DELETE FROM",
    "CREATE TABLE",
    "CREATE VIEW",
    "PRAGMA ",
];

const PRINTING: &[&str] = &["println!", "eprintln!", "print!(", "eprint!(", "dbg!"];

const CLOCKS: &[&str] = &["Utc::now", "Local::now", "SystemTime::now", "Instant::now"];

struct Source {
    /// Below `src/`.
    path: String,
    /// The first folder or file below `src/`.
    module: String,
    /// Modules between this file and the root of the crate.
    depth: usize,
    /// Without comments.
    code: String,
}

#[test]
fn a_module_uses_only_those_above_it() {
    let order = modules();
    assert_eq!(order.first().map(String::as_str), Some("error"));
    let sources = sources();
    for module in &order {
        assert!(sources.iter().any(|it| it.module == *module), "{module}");
    }
    let faults: Vec<String> = sources
        .iter()
        .filter(|it| order.contains(&it.module))
        .flat_map(|it| upward(it, &order))
        .collect();
    assert_eq!(faults, [""; 0]);
}

#[test]
fn nobody_reaches_the_root_of_the_crate_by_super() {
    let faults: Vec<String> = sources().iter().filter_map(by_super).collect();
    assert_eq!(faults, [""; 0]);
}

#[test]
fn only_the_store_speaks_sql() {
    let help = [
        "cli/log/mod.rs",
        "cli/log/sql.rs",
        "cli/measured/tests/mod.rs",
    ];
    let elsewhere = |it: &Source| it.module != "store" && !help.contains(&it.path.as_str());
    assert_eq!(using(SQL, &elsewhere), [""; 0]);
    assert_eq!(using(&["rusqlite"], &|it| it.module != "store"), [""; 0]);
}

#[test]
fn only_the_context_reads_the_clock() {
    let elsewhere = |it: &Source| it.path != "cli/context/mod.rs";
    assert_eq!(using(CLOCKS, &elsewhere), [""; 0]);
    assert_eq!(using(CLOCKS, &|it| !elsewhere(it)).len(), 1);
}

#[test]
fn only_the_transport_speaks_over_the_network() {
    let network = ["octocrab", "tokio", "async ", ".await", "TcpStream"];
    assert_eq!(using(&network, &|it| it.module != "network"), [""; 0]);
    let askers = ["network", "github", "webhook", "probe"];
    let elsewhere = |it: &Source| !askers.contains(&it.module.as_str());
    assert_eq!(using(&["network::", "Transport"], &elsewhere), [""; 0]);
}

#[test]
fn only_the_command_line_knows_clap() {
    let elsewhere = |it: &Source| it.module != "cli" && it.path != "render/mod.rs";
    assert_eq!(using(&["clap"], &elsewhere), [""; 0]);
}

#[test]
fn nobody_prints_past_the_way_out() {
    assert_eq!(using(PRINTING, &|_| true), [""; 0]);
}

#[test]
fn text_from_outside_is_printed_by_render_alone() {
    let found = using(&[".raw()", "Text::raw"], &|it| {
        !RAW_IN.contains(&it.module.as_str()) && !is_test(&it.path)
    });
    let known: Vec<String> = RAW_IN_CLI
        .iter()
        .map(|(path, reason)| {
            assert!(!reason.is_empty());
            (*path).to_owned()
        })
        .collect();
    assert_eq!(found, known);
}

/// The `pub mod` lines of lib.rs, in their order.
fn modules() -> Vec<String> {
    let lib = fs::read_to_string(root().join("lib.rs")).unwrap();
    let name = |line: &str| {
        let name = line.strip_prefix("pub mod ")?.strip_suffix(';')?;
        Some(name.to_owned())
    };
    lib.lines().filter_map(name).collect()
}

fn upward(source: &Source, order: &[String]) -> Vec<String> {
    let own = order.iter().position(|it| *it == source.module);
    let used = used(&source.code);
    let below = used.iter().filter(|it| {
        let place = order.iter().position(|module| module == *it);
        place.is_some_and(|it| own.is_some_and(|own| own < it))
    });
    below
        .map(|it| format!("src/{} uses {it}", source.path))
        .collect()
}

/// What stands behind `crate::`, alone or in braces.
fn used(code: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        match rest.strip_prefix('{') {
            None => names.push(word(rest)),
            Some(group) => {
                let end = group.find(';').unwrap_or(group.len());
                let words = group[..end].split(|it: char| !it.is_alphanumeric() && it != '_');
                names.extend(words.map(str::to_owned));
            }
        }
    }
    names
}

fn word(code: &str) -> String {
    let is_name = |it: &char| it.is_alphanumeric() || *it == '_';
    code.chars().take_while(is_name).collect()
}

/// A chain of `super` as long as the file is deep ends at the root, where every module is in reach.
/// An inline module is one deeper.
fn by_super(source: &Source) -> Option<String> {
    let inline = source
        .code
        .lines()
        .any(|it| it.trim_start().starts_with("mod ") && it.trim_end().ends_with('{'));
    let too_long = "super::".repeat(source.depth + usize::from(inline));
    source
        .code
        .contains(&too_long)
        .then(|| format!("src/{} reaches the root", source.path))
}

/// Paths of the files that pass `asked` and use one of `words`, each once.
fn using(words: &[&str], asked: &dyn Fn(&Source) -> bool) -> Vec<String> {
    sources()
        .into_iter()
        .filter(|it| asked(it) && words.iter().any(|word| it.code.contains(word)))
        .map(|it| it.path)
        .collect()
}

fn is_test(path: &str) -> bool {
    path.contains("tests")
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every Rust file of the crate, sorted by its path.
fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                found.push(source(&path));
            }
        }
    }
    assert!(50 < found.len(), "the sources were not found");
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn source(path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap();
    let path = path.strip_prefix(root()).unwrap();
    let depth = path.components().count() - usize::from(path.ends_with("mod.rs"));
    let module = path.components().next().unwrap().as_os_str();
    let code: Vec<&str> = text
        .lines()
        .filter(|it| !it.trim_start().starts_with("//"))
        .map(|it| it.split(" // ").next().unwrap_or(it))
        .collect();
    Source {
        path: path.to_str().unwrap().replace('\\', "/"),
        module: module.to_str().unwrap().trim_end_matches(".rs").to_owned(),
        depth,
        code: code.join("\n"),
    }
}
