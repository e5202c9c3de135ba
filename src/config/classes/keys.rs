//! One key of a `when`: a number, a length of time, a pattern, or some of a few words.

use crate::config::fault::{Faults, shown};
use crate::config::near::did_you_mean;
use crate::config::preset::PRESETS;
use crate::config::section::Section;
use crate::config::tree::{Node, Value};
use crate::config::values;
use crate::model::Operator;
use crate::triage::rules::{Bound, Pattern};

/// `3`, `">=3"` or `">2"`.
pub(super) fn amount(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<usize> {
    let key = section.key(name);
    let node = section.take(name)?;
    let least = match &node.value {
        Value::Integer(it) => usize::try_from(*it).ok(),
        Value::Text(text) => match Operator::lead(text) {
            Some((Operator::AtLeast, rest)) => rest.trim().parse().ok(),
            Some((Operator::Greater, rest)) => rest
                .trim()
                .parse()
                .ok()
                .map(|it: usize| it.saturating_add(1)),
            Some(_) => None,
            None => text.trim().parse().ok(),
        },
        _ => None,
    };
    let least = least.filter(|it| (1..=1_000_000).contains(it));
    if least.is_none() {
        faults.at_value(
            &node.at,
            &key,
            "expected a number of at least 1, such as \">=3\"",
        );
    }
    least
}

pub(super) fn bound(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<Bound> {
    let key = section.key(name);
    let node = section.take(name)?;
    let text = values::text(node, &key, faults)?;
    Bound::parse(text)
        .map_err(|why| {
            faults
                .at_value(&node.at, &key, why)
                .hint("write `>3d`, `<4h` or `1d..3d`");
        })
        .ok()
}

pub(super) fn pattern(
    section: &mut Section<'_>,
    name: &'static str,
    faults: &mut Faults,
) -> Option<Pattern> {
    let key = section.key(name);
    expression(section.take(name)?, &key, faults)
}

pub(super) fn expression(node: &Node, key: &str, faults: &mut Faults) -> Option<Pattern> {
    let text = values::text(node, key, faults)?;
    if PRESETS.contains(&faults.position(node.at.file, 0).0) {
        return Some(Pattern::built_in(text));
    }
    Pattern::parse(text)
        .map_err(|why| {
            faults.at_value(&node.at, key, why).hint(
                "write it in single quotes: '(?i)\\bcrash(es|ed)?\\b'; it has no look-around and no back references",
            );
        })
        .ok()
}

/// Some of the words, each of which must be one of them.
pub(super) fn choices<T: Copy>(
    section: &mut Section<'_>,
    name: &'static str,
    words: &[(&str, T)],
    faults: &mut Faults,
) -> Option<Vec<T>> {
    let key = section.key(name);
    let node = section.take(name)?;
    let mut res = Vec::new();
    for (text, at) in values::texts(node, &key, faults) {
        if let Some((_, found)) = words.iter().find(|it| it.0 == text) {
            res.push(*found);
            continue;
        }
        let all: Vec<String> = words.iter().map(|it| format!("`{}`", it.0)).collect();
        let expected = if all.is_empty() {
            "none is declared".to_owned()
        } else {
            format!("expected {}", all.join(", "))
        };
        let near = did_you_mean(text, words.iter().map(|it| it.0));
        let message = format!("unknown {name} `{}`: {expected}", shown(text));
        faults.at_value(&at.at, &key, message).hint = near;
    }
    Some(res)
}
