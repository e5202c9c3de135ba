//! The settings that hold, each with the file that said it, and a name for all of them together.

use std::fmt;

use sha2::{Digest, Sha256};

use super::fault::Faults;
use super::merge::{BY_ID, id};
use super::tree::{Node, Table, Value, joined};

/// One setting that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// `sla.rule.issues-p1.first_response`
    pub key: String,
    /// As TOML writes it: strings in quotes.
    pub value: String,
    pub origin: Origin,
}

/// Who said it: a file, a preset by its name, or `default`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin {
    pub file: String,
    /// Counted from 1.
    pub line: usize,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{}:{}", self.file, self.line))
    }
}

/// All settings but those of entries that are switched off; rules in the order in which they are
/// tried, all else by key. `files` knows the names and lines.
pub(super) fn settings(policy: &Table, files: &Faults) -> Vec<Setting> {
    let mut res = Vec::new();
    collect(policy, "", &[], files, &mut res);
    res
}

/// All settings of a table but those of the keys `besides`.
fn collect(table: &Table, path: &str, besides: &[&str], files: &Faults, res: &mut Vec<Setting>) {
    let counted = |it: &(&String, &Node)| !besides.contains(&it.0.as_str());
    for (name, node) in table.iter().filter(counted) {
        let key = joined(path, name);
        match &node.value {
            Value::Table(table) if !table.is_empty() => collect(table, &key, &[], files, res),
            Value::List(list) if is_entries(list) => {
                for (idx, node) in list.iter().enumerate() {
                    collect_entry(node, idx, &key, files, res);
                }
            }
            _ if path.is_empty() && name == "extends" => {}
            value => res.push(setting(key, value, node, files)),
        }
    }
}

fn collect_entry(node: &Node, idx: usize, path: &str, files: &Faults, res: &mut Vec<Setting>) {
    let Value::Table(table) = &node.value else {
        return;
    };
    if matches!(
        table.get("enabled"),
        Some(Node {
            value: Value::Flag(false),
            ..
        })
    ) {
        return;
    }
    let name = path.rsplit('.').next().unwrap_or(path);
    let id = id(node).filter(|_| BY_ID.contains(&name));
    let path = id
        .as_ref()
        .map_or_else(|| format!("{path}[{idx}]"), |id| joined(path, id));
    let besides: &[&str] = match id {
        Some(_) => &["enabled", "id"],
        None => &["enabled"],
    };
    collect(table, &path, besides, files, res);
}

fn is_entries(list: &[Node]) -> bool {
    !list.is_empty() && list.iter().all(|it| matches!(it.value, Value::Table(_)))
}

fn setting(key: String, value: &Value, node: &Node, files: &Faults) -> Setting {
    let (file, line) = files.position(node.at.file, node.at.key.start);
    let origin = Origin {
        file: file.to_owned(),
        line,
    };
    Setting {
        key,
        value: written(value),
        origin,
    }
}

pub(super) fn written(value: &Value) -> String {
    match value {
        Value::Text(text) => quoted(text),
        Value::Integer(number) => number.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Moment(moment) => moment.to_string(),
        Value::List(list) => {
            let list: Vec<String> = list.iter().map(|it| written(&it.value)).collect();
            format!("[{}]", list.join(", "))
        }
        Value::Table(_) => "{}".to_owned(),
    }
}

/// A string as TOML writes it.
pub(super) fn quoted(text: &str) -> String {
    // Every start writes hundreds of them, and hardly one has anything to escape.
    let is_plain = |it: u8| (b' '..=b'~').contains(&it) && !matches!(it, b'"' | b'\'' | b'\\');
    if text.bytes().all(is_plain) {
        return format!("\"{text}\"");
    }
    toml::Value::from(text).to_string()
}

/// The first 12 hex digits of SHA-256 over the settings: the same for two policies that say the
/// same, however they are written and whoever says it. The order of rules counts, since the first
/// that matches may decide.
pub(super) fn revision(settings: &[Setting]) -> String {
    let mut lines: Vec<String> = settings
        .iter()
        .map(|it| format!("{} = {}", it.key, it.value))
        .collect();
    lines.sort();
    let rules = settings.iter().filter_map(|it| {
        let (id, _) = it.key.strip_prefix("sla.rule.")?.rsplit_once('.')?;
        Some(id.to_owned())
    });
    lines.extend(rules);
    let digest = Sha256::digest(lines.join("\n"));
    digest
        .iter()
        .take(6)
        .map(|it| format!("{it:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_plain_string_is_written_as_any_other() {
        for text in [
            "",
            "4h",
            "see #142, <b> & $x",
            "it's",
            "a\"b",
            "a\\b",
            "zwei\nZeilen",
            "é",
        ] {
            assert_eq!(quoted(text), toml::Value::from(text).to_string());
        }
    }
}
