//! Errors as programs print them, without what differs from machine to machine.

use std::collections::BTreeSet;

/// What an error message says of itself.
const ALARMS: &[&str] = &[
    "abort",
    "assertion",
    "cannot",
    "could not",
    "denied",
    "error",
    "exception",
    "exited",
    "failed",
    "failure",
    "fatal",
    "illegal",
    "invalid",
    "no such",
    "not found",
    "panic",
    "refused",
    "segfault",
    "segmentation",
    "timed out",
    "traceback",
    "unable",
    "undefined",
    "unknown",
    "unrecognized",
];

/// Words that stand in the errors of every program.
const COMMON: &[&str] = &[
    "a",
    "aborted",
    "an",
    "at",
    "build",
    "by",
    "code",
    "command",
    "could",
    "due",
    "error",
    "errors",
    "exception",
    "exit",
    "exited",
    "failed",
    "failure",
    "fatal",
    "for",
    "from",
    "in",
    "is",
    "line",
    "main",
    "most",
    "non",
    "not",
    "of",
    "on",
    "panic",
    "process",
    "recent",
    "returned",
    "run",
    "running",
    "status",
    "task",
    "test",
    "tests",
    "the",
    "thread",
    "to",
    "traceback",
    "was",
    "with",
    "zero",
];

const MOST_LINES: usize = 400;
const MOST_SIGNATURES: usize = 40;
const LONGEST: usize = 300;

/// The normalised errors of a title and a text: what stands in code, and lines that call
/// themselves an error. Addresses, numbers, paths and line numbers are masked; the numbers of HTTP
/// errors and codes such as `E0308` are part of the error.
pub fn signatures(title: &str, text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut fenced = false;
    for line in [title].into_iter().chain(text.lines().take(MOST_LINES)) {
        let bare = line.trim();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            fenced = !fenced;
            continue;
        }
        if bare.starts_with('>') {
            continue;
        }
        let is_code = fenced || line.starts_with("    ") || line.starts_with('\t');
        if is_code || calls_itself_error(bare) {
            found.extend(signature(bare));
        } else {
            let spans = bare.split('`').skip(1).step_by(2);
            found.extend(spans.filter_map(signature));
        }
        if MOST_SIGNATURES <= found.len() {
            break;
        }
    }
    found
}

/// `error: …`, `TypeError: …`, `thread 'main' panicked at …`.
fn calls_itself_error(line: &str) -> bool {
    let line = line.to_lowercase();
    let Some((head, _)) = line.split_once(':') else {
        return false;
    };
    let last = head.split_whitespace().last().unwrap_or_default();
    let names = ["error", "exception", "fatal", "panic", "panicked"];
    let one_word = head.split_whitespace().count() <= 2;
    one_word && names.iter().any(|it| last.ends_with(it)) || line.contains("panicked at")
}

fn signature(line: &str) -> Option<String> {
    let line = line.trim_start_matches(['$', '#', '%', '>', ' ', '-', '*']);
    let end = line.floor_char_boundary(LONGEST);
    let line = line[..end].to_lowercase();
    if !ALARMS.iter().any(|it| line.contains(it)) {
        return None;
    }
    let words: Vec<String> = line.split_whitespace().map(masked).collect();
    let own = |it: &&String| {
        let word = it.trim_matches(|it: char| !it.is_alphanumeric());
        1 < word.chars().count() && word.chars().any(char::is_alphabetic) && !COMMON.contains(&word)
    };
    let own: Vec<&String> = words.iter().filter(own).collect();
    let letters: usize = own.iter().map(|it| it.chars().count()).sum();
    (1 < own.len() && 12 <= letters).then(|| words.join(" "))
}

/// A word with what belongs to one machine, one run or one file taken out.
fn masked(word: &str) -> String {
    let bare = word.trim_matches(|it: char| !it.is_alphanumeric() && it != '/' && it != '~');
    if bare.is_empty() {
        return word.to_owned();
    }
    let mask = if is_path(bare) {
        "PATH"
    } else if is_address(bare) {
        "ADDRESS"
    } else if !bare.bytes().any(|it| it.is_ascii_digit()) || is_code(bare) {
        return word.to_owned();
    } else {
        return numbers(word);
    };
    word.replacen(bare, mask, 1)
}

fn is_path(word: &str) -> bool {
    let parts = word.split(['/', '\\']).filter(|it| !it.is_empty()).count();
    let rooted = word.starts_with(['/', '~']) || word.contains(":\\") || word.contains("://");
    (rooted && 0 < parts) || 2 < parts || (1 < parts && word.contains('.'))
}

fn is_address(word: &str) -> bool {
    let hex = word.strip_prefix("0x").unwrap_or(word);
    let is_hex = !hex.is_empty() && hex.bytes().all(|it| it.is_ascii_hexdigit());
    is_hex && (word.len() != hex.len() || 8 <= hex.len())
}

/// `E0308`, `ORA-00942`, and the errors of HTTP.
fn is_code(word: &str) -> bool {
    let digits = word.trim_start_matches(|it: char| it.is_ascii_alphabetic() || it == '-');
    let is_number = 3 <= digits.len() && digits.bytes().all(|it| it.is_ascii_digit());
    let prefixed = digits.len() < word.len() && word.len() <= 12;
    let http = digits.len() == 3 && digits.starts_with(['4', '5']);
    is_number && (prefixed || http)
}

fn numbers(word: &str) -> String {
    let mut masked = String::with_capacity(word.len());
    let mut in_number = false;
    for it in word.chars() {
        if !it.is_ascii_digit() {
            masked.push(it);
        } else if !in_number {
            masked.push('N');
        }
        in_number = it.is_ascii_digit();
    }
    masked
}
