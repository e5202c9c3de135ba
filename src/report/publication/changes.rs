use std::collections::HashSet;

/// More lines than these are told as a number.
const SHOWN: usize = 12;

/// What stands in `found` and not in `ours` (`+`), and the other way round (`-`), blank lines
/// left out.
pub fn changes(ours: &str, found: &str) -> Vec<String> {
    let lines = |text: &'_ str| -> Vec<String> {
        let lines = text.lines().map(str::trim_end);
        lines
            .filter(|it| !it.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let (ours, found) = (lines(ours), lines(found));
    let known: HashSet<&String> = ours.iter().collect();
    let kept: HashSet<&String> = found.iter().collect();
    let gone = ours.iter().filter(|it| !kept.contains(it));
    let new = found.iter().filter(|it| !known.contains(it));
    let mut all: Vec<String> = gone
        .map(|it| format!("- {it}"))
        .chain(new.map(|it| format!("+ {it}")))
        .collect();
    if all.is_empty() && ours != found {
        all.push("the same lines in another order".to_owned());
    }
    if SHOWN < all.len() {
        let more = all.len() - SHOWN;
        all.truncate(SHOWN);
        all.push(format!("and {more} lines more"));
    }
    all
}
