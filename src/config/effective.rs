//! The settings that hold, each with the file that said it, and a name for all of them together.

use std::fmt;
use std::sync::OnceLock;

use sha2::{Digest, Sha256};

use super::fault::Faults;
use super::layers::builtin_gates;
use super::merge::{BY_ID, id};
use super::tree::{Node, Table, Value, inside};

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

/// What a policy was read from. Hardly any command asks who said what, so that it is written out
/// only for those that do.
#[derive(Clone, Debug, Default)]
pub struct Origins {
    policy: Table,
    /// The built-in gates hold as they are, and are not among `policy`.
    plain_gates: bool,
    files: Faults,
    written: OnceLock<(Vec<Setting>, Vec<Setting>)>,
}

impl Origins {
    pub(super) fn new(policy: Table, plain_gates: bool) -> Self {
        Self {
            policy,
            plain_gates,
            ..Self::default()
        }
    }

    /// The same, with the files that know names and lines.
    pub(super) fn of(self, files: Faults) -> Self {
        Self { files, ..self }
    }

    /// Every setting that holds but those of gates and metrics, and who said it; rules in the
    /// order in which they are tried, all else by key.
    pub fn settings(&self) -> &[Setting] {
        &self.written().0
    }

    /// The settings of gates and metrics.
    pub fn of_gates(&self) -> &[Setting] {
        &self.written().1
    }

    fn written(&self) -> &(Vec<Setting>, Vec<Setting>) {
        self.written.get_or_init(|| {
            let mut all = told(&self.policy, &self.files);
            if self.plain_gates {
                let mut files = Faults::default();
                let gates = builtin_gates(&mut files).unwrap_or_default();
                all.extend(told(&gates, &files));
            }
            all.into_iter().partition(|it| !is_of_gates(&it.key))
        })
    }
}

fn told(policy: &Table, files: &Faults) -> Vec<Setting> {
    let mut res = Vec::new();
    walk(policy, &mut |key, node| {
        let (file, line) = files.position(node.at.file, node.at.key.start);
        let origin = Origin {
            file: file.to_owned(),
            line,
        };
        res.push(Setting {
            key: key.to_owned(),
            value: written(&node.value),
            origin,
        });
    });
    res
}

/// Gates and metrics have a name of their own, so that a change of theirs leaves clocks as they
/// are; a watch asks as a gate does.
fn is_of_gates(key: &str) -> bool {
    ["gate.", "metric.", "watch."]
        .iter()
        .any(|it| key.starts_with(it))
}

/// All settings but those of entries that are switched off, each with its whole key.
fn walk(policy: &Table, take: &mut dyn FnMut(&str, &Node)) {
    let mut path = String::new();
    for (name, node) in policy.iter().filter(|it| it.0 != "extends") {
        inside(&mut path, name, |path| {
            walk_node(path, name, node, take);
        });
    }
}

/// The settings of one table but those of the keys `besides`.
fn walk_table(
    path: &mut String,
    table: &Table,
    besides: &[&str],
    take: &mut dyn FnMut(&str, &Node),
) {
    for (name, node) in table {
        if !besides.contains(&name.as_str()) {
            inside(path, name, |path| walk_node(path, name, node, take));
        }
    }
}

fn walk_node(path: &mut String, name: &str, node: &Node, take: &mut dyn FnMut(&str, &Node)) {
    match &node.value {
        Value::Table(table) if !table.is_empty() => walk_table(path, table, &[], take),
        Value::List(list) if is_entries(list) => {
            for (idx, node) in list.iter().enumerate() {
                walk_entry(path, name, (idx, node), take);
            }
        }
        _ => take(path, node),
    }
}

fn walk_entry(
    path: &mut String,
    name: &str,
    (idx, node): (usize, &Node),
    take: &mut dyn FnMut(&str, &Node),
) {
    let Value::Table(table) = &node.value else {
        return;
    };
    let enabled = table.get("enabled").map(|it| &it.value);
    if matches!(enabled, Some(Value::Flag(false))) {
        return;
    }
    match id(node).filter(|_| BY_ID.contains(&name)) {
        Some(id) => inside(path, id, |path| {
            walk_table(path, table, &["enabled", "id"], take);
        }),
        None => {
            let length = path.len();
            path.push_str(&format!("[{idx}]"));
            walk_table(path, table, &["enabled"], take);
            path.truncate(length);
        }
    }
}

fn is_entries(list: &[Node]) -> bool {
    !list.is_empty() && list.iter().all(|it| matches!(it.value, Value::Table(_)))
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

/// The first 12 hex digits of SHA-256 over the settings but those of gates and metrics: the same
/// for two policies that say the same, however they are written and whoever says it. The order of
/// rules counts, since the first that matches may decide.
pub(super) fn revision(policy: &Table) -> String {
    let mut lines = Vec::new();
    let mut rules = Vec::new();
    walk(policy, &mut |key, node| {
        if is_of_gates(key) {
            return;
        }
        lines.push(format!("{key} = {}", written(&node.value)));
        let rule = key.strip_prefix("sla.rule.");
        rules.extend(rule.and_then(|it| Some(it.rsplit_once('.')?.0.to_owned())));
    });
    lines.sort_unstable();
    lines.append(&mut rules);
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
