//! Reading a table key by key: what nobody asked for is an unknown key.

use std::collections::BTreeSet;

use super::fault::{Faults, shown};
use super::merge;
use super::near::did_you_mean;
use super::protected;
use super::tree::{Node, Place, Table, Value, joined};
use super::values;

/// A table being read. Each key is taken once; [`Section::finish`] reports the rest.
pub(super) struct Section<'t> {
    /// The path of the table; empty for the whole policy.
    pub(super) path: String,
    pub(super) at: &'t Place,
    entries: &'t Table,
    known: Vec<&'static str>,
}

impl<'t> Section<'t> {
    pub(super) fn new(path: String, at: &'t Place, entries: &'t Table) -> Self {
        Self {
            path,
            at,
            entries,
            known: Vec::new(),
        }
    }

    pub(super) fn key(&self, name: &str) -> String {
        joined(&self.path, name)
    }

    pub(super) fn take(&mut self, name: &'static str) -> Option<&'t Node> {
        self.known.push(name);
        self.entries.get(name)
    }

    /// Every key with its value, for tables whose keys are names of the user's.
    pub(super) fn named(&self) -> impl Iterator<Item = (&'t str, &'t Node)> + use<'t> {
        self.entries.iter().map(|(key, node)| (key.as_str(), node))
    }

    pub(super) fn text(&mut self, name: &'static str, faults: &mut Faults) -> Option<&'t str> {
        let node = self.take(name)?;
        values::text(node, &self.key(name), faults)
    }

    pub(super) fn flag(&mut self, name: &'static str, faults: &mut Faults) -> Option<bool> {
        let node = self.take(name)?;
        if let Value::Flag(flag) = node.value {
            return Some(flag);
        }
        values::expected("true or false", node, &self.key(name), faults);
        None
    }

    /// A string, or a list of strings.
    pub(super) fn texts(&mut self, name: &'static str, faults: &mut Faults) -> Option<Vec<String>> {
        let key = self.key(name);
        let texts = values::texts(self.take(name)?, &key, faults);
        Some(texts.into_iter().map(|(text, _)| text.to_owned()).collect())
    }

    /// One of the given words.
    pub(super) fn choice<T: Copy>(
        &mut self,
        name: &'static str,
        words: &[(&str, T)],
        faults: &mut Faults,
    ) -> Option<T> {
        let node = self.take(name)?;
        let key = self.key(name);
        let text = values::text(node, &key, faults)?;
        let chosen = words.iter().find(|(word, _)| *word == text);
        if chosen.is_none() {
            let all: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            let message = format!(
                "unknown word `{}`, expected {}",
                shown(text),
                all.join(" or ")
            );
            faults.at_value(&node.at, &key, message);
        }
        chosen.map(|(_, value)| *value)
    }

    /// A duration in whole seconds, more than none.
    pub(super) fn seconds(&mut self, name: &'static str, faults: &mut Faults) -> Option<i64> {
        let node = self.take(name)?;
        values::seconds(node, &self.key(name), faults)
    }

    pub(super) fn section(&mut self, name: &'static str, faults: &mut Faults) -> Option<Self> {
        let node = self.take(name)?;
        Self::of(node, self.key(name), faults)
    }

    /// The tables of a `[[name]]`, each under its id or, without one, its number.
    pub(super) fn sections(&mut self, name: &'static str, faults: &mut Faults) -> Vec<Self> {
        let key = self.key(name);
        let Some(node) = self.take(name) else {
            return Vec::new();
        };
        let Value::List(list) = &node.value else {
            values::expected(&format!("`[[{key}]]`"), node, &key, faults);
            return Vec::new();
        };
        let of = |(idx, node): (usize, &'t Node)| {
            let path = match merge::id(node).filter(|_| merge::BY_ID.contains(&name)) {
                Some(id) => joined(&key, id),
                None => format!("{key}[{idx}]"),
            };
            Self::of(node, path, faults)
        };
        list.iter().enumerate().filter_map(of).collect()
    }

    pub(super) fn of(node: &'t Node, path: String, faults: &mut Faults) -> Option<Self> {
        let Value::Table(entries) = &node.value else {
            values::expected("a table", node, &path, faults);
            return None;
        };
        Some(Self::new(path, &node.at, entries))
    }

    /// Reports every key that nobody took, with the known name nearest to it.
    pub(super) fn finish(self, faults: &mut Faults) {
        for (name, node) in self.entries {
            if self.known.contains(&name.as_str()) {
                continue;
            }
            let key = self.key(name);
            if protected::refuse(name, node, &key, faults) {
                continue;
            }
            let fault = faults.at_key(&node.at, &key, format!("unknown key `{}`", shown(name)));
            fault.hint = did_you_mean(name, self.known.iter().copied()).or_else(|| self.keys());
        }
    }

    /// The keys there are, where a few of them tell more than none.
    fn keys(&self) -> Option<String> {
        let keys: BTreeSet<&str> = self.known.iter().copied().collect();
        let keys: Vec<&str> = keys.into_iter().collect();
        (!keys.is_empty()).then(|| format!("the keys here are {}", keys.join(", ")))
    }
}
