//! One policy over another: tables key by key, entries by `id`, plain lists whole.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::fault::Faults;
use super::tree::{Node, Table, Value, inside, joined};
use crate::sla::ClockKind;

/// Arrays of tables whose entries are one thing when they share their `id`.
pub(super) const BY_ID: &[&str] = &[
    "rule",
    "phase",
    "cadence",
    "roadmap",
    "rollback",
    "hotfix",
    "authority",
    "escalation",
    "mark",
    "item",
    "criterion",
    "owner",
    "oncall",
    "roster",
    "watch",
];
/// Arrays of tables without identity: those of the preset stay, others come after them.
const APPENDED: &[&str] = &["source"];

/// Returns `base` changed by `over`.
pub(super) fn merge(mut base: Table, over: Table) -> Table {
    if over.contains_key("limit") {
        base.remove("weekday");
        base.remove("weekend");
    }
    if over.contains_key("weekday") || over.contains_key("weekend") {
        base.remove("limit");
    }
    for (key, node) in over {
        let merged = match base.remove(&key) {
            Some(below) => merge_node(&key, below, node),
            None => node,
        };
        base.insert(key, merged);
    }
    base
}

fn merge_node(key: &str, base: Node, over: Node) -> Node {
    let value = match (base.value, over.value) {
        (Value::Table(base), Value::Table(over)) => Value::Table(merge(base, over)),
        (Value::Text(limit), Value::Table(over)) if ClockKind::from_str(key).is_ok() => {
            let limit = Node {
                at: base.at,
                value: Value::Text(limit),
            };
            Value::Table(merge(BTreeMap::from([("limit".to_owned(), limit)]), over))
        }
        (Value::List(base), Value::List(over)) if BY_ID.contains(&key) => {
            Value::List(merge_entries(base, over))
        }
        (Value::List(base), Value::List(over)) if APPENDED.contains(&key) => {
            Value::List(base.into_iter().chain(over).collect())
        }
        (_, over) => over,
    };
    Node { at: over.at, value }
}

/// New entries stand before those of `base`, so that they are tried first; a changed one keeps its
/// place.
fn merge_entries(mut base: Vec<Node>, over: Vec<Node>) -> Vec<Node> {
    let ids = base
        .iter()
        .enumerate()
        .filter_map(|(idx, it)| Some((id(it)?.to_owned(), idx)));
    let places: BTreeMap<String, usize> = ids.collect();
    let mut res = Vec::new();
    for node in over {
        let Some(place) = id(&node).and_then(|it| places.get(it)) else {
            res.push(node);
            continue;
        };
        let below = &mut base[*place];
        if let (Value::Table(table), Value::Table(over)) = (&mut below.value, node.value) {
            *table = merge(std::mem::take(table), over);
            below.at = node.at;
        }
    }
    res.append(&mut base);
    res
}

/// Records ids that one file gives to two entries.
pub(super) fn check_ids(table: &Table, faults: &mut Faults) {
    check_below(&mut String::new(), table, faults);
}

fn check_below(path: &mut String, table: &Table, faults: &mut Faults) {
    for (key, node) in table {
        match &node.value {
            Value::Table(table) => inside(path, key, |path| check_below(path, table, faults)),
            Value::List(list) if BY_ID.contains(&key.as_str()) => {
                inside(path, key, |path| check_list(list, path, faults));
            }
            _ => {}
        }
    }
}

fn check_list(list: &[Node], path: &str, faults: &mut Faults) {
    let mut seen = BTreeMap::new();
    for node in list {
        let Some(id) = id(node) else { continue };
        let Some(first) = seen.insert(id, node) else {
            continue;
        };
        let (_, line) = faults.position(first.at.file, first.at.value.start);
        let hint = format!("the other one stands in line {line}; an id names one entry");
        let key = joined(path, id);
        let at = entry(node).get("id").map_or(&node.at, |it| &it.at);
        faults
            .at_value(at, &key, "this id is given twice")
            .hint(hint);
    }
}

/// The id of an entry, if it has one.
pub(super) fn id(node: &Node) -> Option<&str> {
    let Value::Table(table) = &node.value else {
        return None;
    };
    match &table.get("id")?.value {
        Value::Text(id) => Some(id),
        _ => None,
    }
}

const NO_ENTRY: &Table = &Table::new();

fn entry(node: &Node) -> &Table {
    match &node.value {
        Value::Table(table) => table,
        _ => NO_ENTRY,
    }
}
