//! Places inside of a document that a `#fragment` leads to.

use std::collections::{BTreeMap, BTreeSet};

/// The headings of a document as GitHub names them, and the names and ids of its raw HTML.
#[derive(Clone, Debug, Default)]
pub struct Anchors {
    names: BTreeSet<String>,
    /// Names that headings have, each with the last number that was put behind it.
    met: BTreeMap<String, usize>,
}

impl Anchors {
    /// The first heading of its words has their name; those that follow have `-1`, `-2` behind it,
    /// and none has the name of another.
    pub(super) fn heading(&mut self, words: &str) {
        let own = named(words);
        let mut name = own.clone();
        while self.met.contains_key(&name) {
            let number = self.met.entry(own.clone()).or_default();
            *number += 1;
            name = format!("{own}-{number}");
        }
        self.met.insert(name.clone(), 0);
        self.names.insert(name);
    }

    pub(super) fn add(&mut self, name: &str) {
        self.names.insert(plain(name));
    }

    /// True where `fragment`, decoded, leads to.
    pub(super) fn has(&self, fragment: &str) -> bool {
        let fragment = plain(fragment);
        let own = fragment.strip_prefix("user-content-").unwrap_or(&fragment);
        self.names.contains(own) || self.names.contains(&fragment)
    }

    /// The anchor that a heading with the words of `fragment` would have, if there is one.
    pub(super) fn meant(&self, fragment: &str) -> Option<String> {
        Some(named(fragment)).filter(|it| self.names.contains(it))
    }
}

/// Small letters; blanks become hyphens, also before a picture's place; what is no letter, digit, hyphen or underscore is dropped.
fn named(words: &str) -> String {
    let kept = words.chars().filter_map(|it| match it {
        ' ' => Some('-'),
        '-' | '_' => Some(it),
        _ => it.is_alphanumeric().then_some(it),
    });
    kept.collect::<String>().to_lowercase()
}

/// Without the signs that nobody sees and emoji bring along: some keep them, some do not.
fn plain(name: &str) -> String {
    let is_kept = |it: &char| it.is_ascii() || it.is_alphanumeric();
    name.chars().filter(is_kept).collect()
}
