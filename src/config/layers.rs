//! The files a policy stands on: itself, what it extends, the defaults.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::fault::{Faults, shown};
use super::merge::{check_ids, merge};
use super::near::did_you_mean;
use super::preset::{DEFAULTS, PRESETS, preset_text};
use super::tree::{self, Node, Place, Table, Value};
use crate::gate::{BUILTIN, METRICS};

/// Policies that extend each other deeper than this are a mistake.
const DEEPEST: usize = 8;

pub(super) struct Layers {
    /// The defaults, changed by each file in turn, the policy last.
    pub(super) merged: Table,
    /// Presets and paths, nearest first.
    pub(super) extends: Vec<String>,
    /// No file says anything of gates or metrics: the built-in gates hold as they are, and are not
    /// among `merged`.
    pub(super) plain_gates: bool,
    /// False when a file is missing from the chain: what it may have declared is unknown.
    pub(super) complete: bool,
}

/// Reads `text` and all it extends through `read`, and lays one over the other.
pub(super) fn stack(
    name: &str,
    text: &str,
    read: &dyn Fn(&str) -> io::Result<String>,
    faults: &mut Faults,
) -> Option<Layers> {
    let mut tables = Vec::new();
    let mut extends = Vec::new();
    let mut visited = vec![name.to_owned()];
    let mut complete = true;
    let mut next = Some((name.to_owned(), text.to_owned()));
    while let Some((name, text)) = next.take() {
        let file = faults.add_file(&name, &text);
        let Some(table) = parse(file, &text, faults) else {
            complete = false;
            break;
        };
        if let Some(base) = table.get("extends") {
            next = open(&name, base, read, &visited, faults);
            complete &= next.is_some();
        }
        if let Some((base, _)) = &next {
            visited.push(base.clone());
            extends.push(base.clone());
        }
        tables.push(table);
    }
    let file = faults.add_file("default", DEFAULTS);
    let mut defaults = parse(file, DEFAULTS, faults)?;
    let (name, text) = METRICS;
    let file = faults.add_file(name, text);
    defaults = merge(defaults, parse(file, text, faults)?);
    let plain_gates = !tables.iter().any(speaks_of_gates);
    if !plain_gates {
        defaults = merge(defaults, builtin_gates(faults)?);
    }
    // A policy that is no TOML has one fault to mend before any other can be seen.
    if tables.is_empty() {
        return None;
    }
    let merged = tables.into_iter().rev().fold(defaults, merge);
    Some(Layers {
        merged,
        plain_gates,
        extends,
        complete,
    })
}

/// Whether the built-in gates could differ from what they are, or their faults from none.
fn speaks_of_gates(table: &Table) -> bool {
    table.contains_key("gate") || table.contains_key("metric")
}

/// The gates that every policy has. They are the longest part of it by far, and few commands ask.
pub(super) fn builtin_gates(faults: &mut Faults) -> Option<Table> {
    let mut res = Table::new();
    for (name, text) in BUILTIN {
        let file = faults.add_file(name, text);
        res = merge(res, parse(file, text, faults)?);
    }
    Some(res)
}

fn parse(file: usize, text: &str, faults: &mut Faults) -> Option<Table> {
    let Value::Table(table) = tree::parse(file, text, faults)?.value else {
        return None;
    };
    check_ids(&table, faults);
    Some(table)
}

/// Name and text of what `extends` asks for.
fn open(
    name: &str,
    base: &Node,
    read: &dyn Fn(&str) -> io::Result<String>,
    visited: &[String],
    faults: &mut Faults,
) -> Option<(String, String)> {
    let Value::Text(wanted) = &base.value else {
        let message = format!("expected a preset or a path, found {}", base.value.kind());
        faults.at_value(&base.at, "extends", message);
        return None;
    };
    if let Some(text) = preset_text(wanted) {
        return Some((wanted.clone(), text.to_owned()));
    }
    if !wanted.contains('/') && !is_toml(wanted) {
        unknown_preset(&base.at, wanted, faults);
        return None;
    }
    let text = located(name, wanted, visited).and_then(|path| match read(&path) {
        Ok(text) => Ok((path, text)),
        Err(why) => Err(format!("cannot read {}: {why}", shown(&path))),
    });
    text.map_err(|message| faults.at_value(&base.at, "extends", message))
        .ok()
}

/// The path of a file to extend. Whoever writes a policy must not have other files quoted in
/// faults, so it has to look like one.
fn located(name: &str, wanted: &str, visited: &[String]) -> Result<String, String> {
    if !is_toml(wanted) {
        return Err("expected the path of a file that ends in `.toml`".to_owned());
    }
    let path = beside(name, wanted).ok_or("expected a path relative to this file")?;
    if visited.contains(&path) {
        return Err(format!("{} extends itself", shown(&path)));
    }
    if visited.len() >= DEEPEST {
        return Err(format!("more than {DEEPEST} files extend each other"));
    }
    Ok(path)
}

fn is_toml(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|it| it == "toml")
}

fn unknown_preset(at: &Place, wanted: &str, faults: &mut Faults) {
    let known = PRESETS.join(", ");
    if wanted == "sustain" {
        faults
            .at_value(at, "extends", "there is no preset `sustain` yet")
            .hint(format!(
                "S3 gives no response times to build it from; there are {known}"
            ));
        return;
    }
    let hint = did_you_mean(wanted, PRESETS.iter().copied()).unwrap_or_else(|| {
        format!("the presets are {known}; a file is named by a path that ends in `.toml`")
    });
    let message = format!("unknown preset `{}`", shown(wanted));
    faults.at_value(at, "extends", message).hint(hint);
}

/// `path` as seen from the folder of the file `name`, without `.` and inner `..`.
fn beside(name: &str, path: &str) -> Option<String> {
    if !Path::new(path).is_relative() {
        return None;
    }
    let mut res = PathBuf::new();
    let folder = Path::new(name).parent().unwrap_or(Path::new(""));
    for part in folder.join(path).components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(res.components().next_back(), Some(Component::Normal(_))) =>
            {
                res.pop();
            }
            _ => res.push(part),
        }
    }
    Some(res.to_string_lossy().into_owned())
}
