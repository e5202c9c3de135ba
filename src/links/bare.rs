//! Addresses that GitHub makes links of though no sign says so (GFM §6.9, autolinks).

use std::ops::Range;

const BEGINNINGS: &[&str] = &["http://", "https://", "www."];

/// Where addresses stand in `range` of `text`; each reaches to a blank, wherever the range ends.
pub(super) fn addresses(text: &str, range: Range<usize>, in_table: bool) -> Vec<Range<usize>> {
    let piece = &text[range.clone()];
    let mut starts: Vec<(usize, &str)> = BEGINNINGS
        .iter()
        .flat_map(|it| piece.match_indices(it))
        .map(|(at, beginning)| (range.start + at, beginning))
        .collect();
    starts.sort_unstable();
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, beginning) in starts {
        let is_inside = found.last().is_some_and(|it| start < it.end);
        if is_inside || !may_begin(text, start, beginning) {
            continue;
        }
        let end = start + length(&text[start..], in_table);
        if start + beginning.len() < end {
            found.push(start..end);
        }
    }
    found
}

fn may_begin(text: &str, at: usize, beginning: &str) -> bool {
    let before = text[..at].chars().next_back();
    match beginning {
        "www." => before.is_none_or(|it| it.is_whitespace() || "*_~(".contains(it)),
        _ => before.is_none_or(|it| !it.is_alphanumeric()),
    }
}

/// Up to the blank, without the signs that belong to the sentence.
fn length(text: &str, in_table: bool) -> usize {
    let ends = |it: char| it.is_whitespace() || "<>`\"".contains(it) || in_table && it == '|';
    let mut address = &text[..text.find(ends).unwrap_or(text.len())];
    let count = |sign: char| address.chars().filter(|it| *it == sign).count();
    let mut surplus = count(')').saturating_sub(count('('));
    while let Some(last) = address.chars().next_back() {
        match last {
            ')' if 0 < surplus => surplus -= 1,
            '?' | '!' | '.' | ',' | ':' | ';' | '*' | '_' | '~' | '\'' | ']' | '\\' => {}
            _ => break,
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address.len()
}
