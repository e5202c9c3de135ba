//! Text from outside, made harmless for each place it may appear in.

use crate::model::Text;

/// Characters that steer a terminal, turn the reading direction or show nothing at all: the C0 and
/// C1 controls, bidi marks, line separators, invisible operators and fillers, noncharacters, tags.
///
/// Joiners (U+200C, U+200D), variation selectors and combining marks are not among them: emoji and
/// several scripts need them. Sorted.
const HIDDEN: &[(char, char)] = &[
    ('\0', '\u{1f}'),
    ('\u{7f}', '\u{9f}'),
    ('\u{ad}', '\u{ad}'),
    ('\u{61c}', '\u{61c}'),
    ('\u{180e}', '\u{180e}'),
    ('\u{200b}', '\u{200b}'),
    ('\u{200e}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{fdd0}', '\u{fdef}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{fff9}', '\u{fffb}'),
    ('\u{fffe}', '\u{ffff}'),
    ('\u{1d173}', '\u{1d17a}'),
    ('\u{e0000}', '\u{e007f}'),
];

/// Breaks a mention or a reference and shows nothing. GitHub honours neither `\@` nor `&#64;`.
const BREAK: char = '\u{200b}';

pub(super) fn is_hidden(it: char) -> bool {
    HIDDEN.iter().any(|(from, to)| (*from..=*to).contains(&it))
}

/// The line, from 1, with a character that steers or shows nothing, where there is one. Line ends
/// and tabs are no such characters.
pub fn hidden_line(text: &str) -> Option<usize> {
    let hidden = |it: char| is_hidden(it) && !matches!(it, '\t' | '\r');
    let found = text.split('\n').position(|line| line.contains(hidden));
    found.map(|it| it + 1)
}

/// Returns text from outside as one line that no terminal obeys.
///
/// Hidden characters become visible escapes (`\u{1b}`); a run of CR, LF and TAB becomes one blank.
/// Applying it twice changes nothing more.
pub fn terminal(text: &Text) -> String {
    shown(text.raw())
}

/// Does what [`terminal`] does to words of mixed origin, such as an error that quotes its input.
pub fn shown(text: &str) -> String {
    if text.bytes().all(|it| (b' '..=b'~').contains(&it)) {
        return without_runner_commands(text.to_owned());
    }
    let mut safe = String::with_capacity(text.len());
    let mut in_gap = false;
    for it in text.chars() {
        let is_gap = matches!(it, '\r' | '\n' | '\t');
        match it {
            _ if is_gap && in_gap => {}
            _ if is_gap => safe.push(' '),
            _ if is_hidden(it) => safe.extend(it.escape_unicode()),
            _ => safe.push(it),
        }
        in_gap = is_gap;
    }
    without_runner_commands(safe)
}

/// The GitHub runner obeys `::error::` at the start of any logged line and `##[error]` anywhere
/// in it, whoever wrote them.
fn without_runner_commands(mut line: String) -> String {
    if line.contains("##[") {
        line = line.replace("##[", "##\\u{5b}");
    }
    let start = line.len() - line.trim_start().len();
    if line[start..].starts_with("::") {
        line.replace_range(start..=start, "\\u{3a}");
    }
    line
}

/// Returns text from outside as one line of Markdown that shows the text and does nothing else.
///
/// It opens no table cell, list, heading, link, HTML or comment; `@name`, `#12`, `owner/repo#12`,
/// `GH-12` and addresses get an invisible U+200B, so that they ping nobody and refer to nothing.
pub fn markdown(text: &Text) -> String {
    let line = shown(text.raw());
    let line = line.trim();
    let mut safe = String::with_capacity(line.len() + 8);
    if begins_a_block(line) {
        // Behind an invisible character a dash or a number is a letter like any other.
        safe.push(BREAK);
    }
    let mut before = ['\0'; 2];
    for it in line.chars() {
        match it {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '~' | '$' => safe.extend(['\\', it]),
            '@' | '#' => safe.extend([it, BREAK]),
            // `GH-12` refers to number 12 as `#12` does.
            '-' if before.map(|it| it.to_ascii_lowercase()) == ['g', 'h'] => {
                safe.extend([it, BREAK]);
            }
            // `https://` and `www.` would become links, and links to issues references.
            '/' if before[1] == ':' => safe.extend([BREAK, it]),
            '.' if before.map(|it| it.to_ascii_lowercase()) == ['w', 'w'] => {
                safe.extend([BREAK, it]);
            }
            _ => safe.push(it),
        }
        before = [before[1], it];
    }
    safe
}

/// A text of ours without the invisible characters that [`markdown`] put into it: how its readers
/// see it.
pub fn unbroken(text: &Text) -> Text {
    text.raw().replace(BREAK, "").into()
}

/// A dash, a plus, an equals sign or a number with a point makes a list or a heading at the start.
fn begins_a_block(line: &str) -> bool {
    let after_digits = line.trim_start_matches(|it: char| it.is_ascii_digit());
    let is_numbered = after_digits.len() < line.len() && after_digits.starts_with(['.', ')']);
    is_numbered || line.starts_with(['-', '+', '='])
}

/// Returns words of our own as one line of Markdown: they may carry emphasis, references and
/// links, but break no table, open no HTML and ping nobody.
pub(super) fn own_markdown(words: &str) -> String {
    let line = shown(words).replace('\\', "\\\\").replace('|', "\\|");
    line.replace('<', "&lt;").replace('@', "@\u{200b}")
}

/// Returns text for an HTML element or a quoted attribute, hidden characters made visible.
pub fn html(text: &str) -> String {
    escape_markup(&shown(text))
}

/// [`html`] for text from outside.
pub fn text_html(text: &Text) -> String {
    html(text.raw())
}

/// The parts of a list that somebody typed, `CLI, macOS`, each safe to show.
pub fn words_of(text: &Text) -> Vec<String> {
    let parts = text.raw().split([',', ';']).map(|it| shown(it.trim()));
    parts.filter(|it| !it.is_empty()).collect()
}

/// The five characters with a meaning in HTML and XML.
pub(super) fn escape_markup(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(it),
        }
    }
    safe
}

/// Returns one line for a CSV cell that no spreadsheet takes for a formula.
///
/// A cell whose first character after blanks and quotes is `=`, `+`, `-`, `@` or the full-width
/// form of one of these begins with `'`. Quoting for commas is the CSV writer's business.
pub fn csv_cell(text: &str) -> String {
    let line = shown(text);
    let is_prelude = |it: char| {
        it.is_whitespace()
            || matches!(
                it,
                '"' | '\'' | '“' | '”' | '‘' | '’' | '\u{200c}'..='\u{200d}'
            )
    };
    let first = line.chars().find(|it| !is_prelude(*it));
    if matches!(
        first,
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
    ) {
        return format!("'{line}");
    }
    line
}
