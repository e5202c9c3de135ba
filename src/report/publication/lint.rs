/// What stands where somebody was to write something.
const PLACEHOLDERS: &[&str] = &[
    "{{",
    "}}",
    "{%",
    "%}",
    "TODO",
    "FIXME",
    "TBD",
    "XXX",
    "[PLACEHOLDER",
    "[FILL",
    "[INSERT",
    "<placeholder",
    "<fill",
    "lorem ipsum",
];

/// Lines of a text that nobody has filled in, from 1, each with what stands there.
pub fn placeholders(text: &str) -> Vec<(usize, &'static str)> {
    let lines = (1..).zip(text.lines());
    lines
        .filter_map(|(number, line)| {
            let found = PLACEHOLDERS.iter().find(|it| stands(line, it));
            found.map(|it| (number, *it))
        })
        .collect()
}

/// Those that came with words from outside are left out: a stranger's title must not hold back a
/// report.
pub fn without(found: Vec<(usize, &'static str)>, outside: &[&str]) -> Vec<(usize, &'static str)> {
    let is_theirs = |word: &str| outside.iter().any(|it| stands(it, word));
    found.into_iter().filter(|it| !is_theirs(it.1)).collect()
}

/// Words of letters stand alone: `TODOs` is a word of its own.
fn stands(text: &str, word: &str) -> bool {
    // An escaped bracket shows a bracket.
    let text = text.replace('\\', "");
    let is_word = |it: Option<char>| it.is_some_and(char::is_alphanumeric);
    let starts = word.starts_with(char::is_alphanumeric);
    let ends = starts && word.ends_with(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !(starts && is_word(before) || ends && is_word(after))
    })
}
