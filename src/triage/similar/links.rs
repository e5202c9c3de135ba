//! "Duplicate of #142": what somebody said outright.

use crate::model::Reference;

/// The words after which the other one is named.
const SAYINGS: &[&str] = &[
    "duplicate of",
    "duplicates",
    "dupe of",
    "dup of",
    "duplicating",
];

/// Words before them that take the saying back or leave it open.
const DOUBTS: &[&str] = &[
    "not",
    "no",
    "isn't",
    "isnt",
    "never",
    "maybe",
    "might",
    "may",
    "possible",
    "possibly",
    "potential",
    "perhaps",
    "probably",
    "if",
    "is",
];

/// So many words may stand between the saying and the name, such as `issue` or `the`.
const BETWEEN: usize = 3;

/// What a text says it is a duplicate of. `text` is in the writer's own words: without quotes and
/// code. A doubt or a question is no saying.
pub fn named_duplicates(text: &str) -> Vec<Reference> {
    let lower = text.to_ascii_lowercase();
    let mut found: Vec<Reference> = Vec::new();
    for saying in SAYINGS {
        for (at, _) in lower.match_indices(saying) {
            let after = at + saying.len();
            let begins_word = !lower[..at].ends_with(|it: char| it.is_alphanumeric());
            if !begins_word || is_doubted(&lower[..at]) {
                continue;
            }
            let rest = &text[after..];
            found.extend(first_name(rest).filter(|it| !found.contains(it)));
        }
    }
    found
}

/// Looks at the words of the same sentence before the saying, three of them at most. "This is a
/// duplicate" has an `is`, too: alone at the beginning it asks.
fn is_doubted(before: &str) -> bool {
    let sentence = before.rsplit(['.', '!', '?', '\n', ';']).next();
    let words: Vec<&str> = sentence.unwrap_or_default().split_whitespace().collect();
    let near = words.iter().rev().take(4);
    let doubts = near.filter(|it| DOUBTS.contains(it));
    let asks = words.first() == Some(&"is");
    asks || doubts.filter(|it| **it != "is").count() != 0
}

fn first_name(rest: &str) -> Option<Reference> {
    let line = rest.lines().next().unwrap_or_default();
    let words = line.split_whitespace().take(BETWEEN + 1);
    let named = words.map(|word| {
        let word = word.trim_matches(|it: char| "()[]<>,.;:!\"'*_".contains(it));
        if word.ends_with('?') || !word.contains(['#', '/']) {
            return None;
        }
        word.parse().ok()
    });
    named.flatten().next()
}
