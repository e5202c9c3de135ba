//! `[label]: target`, of which the parser tells only the first of each label.

use std::collections::BTreeMap;
use std::ops::Range;

/// A definition that an earlier one of its label hides.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hidden<'t> {
    pub(super) at: usize,
    pub(super) label: &'t str,
    pub(super) target: &'t str,
    pub(super) first_at: usize,
    pub(super) first_target: &'t str,
}

/// What looks like a definition and is no part of a paragraph, a table or code is one. `covered`
/// is where those stand, in their order.
pub(super) fn hidden<'t>(text: &'t str, covered: &[Range<usize>]) -> Vec<Hidden<'t>> {
    let mut firsts: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    let mut hidden = Vec::new();
    let mut covered = covered.iter().peekable();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let content = line.trim_start_matches([' ', '\t', '>']);
        let at = start + line.len() - content.len();
        start += line.len();
        while covered.next_if(|it| it.end <= at).is_some() {}
        if covered.peek().is_some_and(|it| it.contains(&at)) {
            continue;
        }
        let Some((label, target)) = definition(content) else {
            continue;
        };
        match firsts.get(&folded(label)) {
            Some((first_at, first_target)) => hidden.push(Hidden {
                at,
                label,
                target,
                first_at: *first_at,
                first_target,
            }),
            None => {
                firsts.insert(folded(label), (at, target));
            }
        }
    }
    hidden
}

/// The label and the target; a note below a text (`[^1]:`) is none.
fn definition(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix('[').filter(|it| !it.starts_with('^'))?;
    let (label, rest) = rest.split_once("]:")?;
    let target = rest.split_whitespace().next().unwrap_or_default();
    let is_label = !label.trim().is_empty() && !label.contains(['[', ']']);
    is_label.then_some((label, target.trim_matches(['<', '>'])))
}

/// Labels are the same whatever their case and their blanks.
fn folded(label: &str) -> String {
    let words: Vec<&str> = label.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
