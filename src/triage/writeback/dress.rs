//! Text without its disguises: what a reader of the page sees, whatever way it was written.

use pulldown_cmark::{Event, Options, Parser, TagEnd};

use crate::model::composed;

/// Lines as some reader sees them, each with the number of the line in which it begins, from 1.
pub(super) type Reading = Vec<(usize, String)>;

/// Every way in which the text may be read: as it is typed, without tags, without the marks of
/// Markdown, and as a page shows it. What one of them hides another tells.
pub(super) fn readings(body: &str) -> Vec<Reading> {
    let typed =
        |dress: fn(&str) -> String| -> Reading { (1..).zip(body.lines().map(dress)).collect() };
    // What was escaped for one page is a mark again where somebody pastes it.
    let unescaped: Vec<String> = body.lines().map(bare).collect();
    let pages = [body, &unescaped.join("\n")].map(|it| -> Reading {
        let shown = shown(it).into_iter();
        shown.map(|(at, it)| (at, bare(&it))).collect()
    });
    let mut readings = vec![
        typed(bare),
        typed(|it| tagless(&bare(it))),
        typed(|it| unmarked(&tagless(&bare(it)))),
    ];
    readings.extend(pages);
    readings.dedup();
    readings
}

/// Without the marks of emphasis, code and what is struck out.
pub(super) fn unmarked(text: &str) -> String {
    text.replace(['*', '_', '~', '`'], "")
}

/// The tag of something that stands apart from what is before it.
fn parts_words(tag: &str) -> bool {
    const BLOCKS: [&str; 10] = ["br", "div", "dd", "dt", "hr", "li", "p", "td", "th", "tr"];
    let name: String = tag
        .chars()
        .skip_while(|it| matches!(it, '<' | '/'))
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    BLOCKS.contains(&name.to_ascii_lowercase().as_str())
}

/// What Markdown makes of it: the words of a link, not where it leads.
fn shown(body: &str) -> Reading {
    let starts: Vec<usize> = body.match_indices('\n').map(|(at, _)| at + 1).collect();
    let number = |at: usize| 1 + starts.partition_point(|start| *start <= at);
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut lines: Reading = vec![(1, String::new())];
    for (event, range) in Parser::new_ext(body, options).into_offset_iter() {
        let Some((begin, line)) = lines.last_mut() else {
            break;
        };
        match event {
            Event::Text(text) | Event::Code(text) => {
                if line.is_empty() {
                    *begin = number(range.start);
                }
                line.push_str(&text.replace('\n', " "));
            }
            Event::End(TagEnd::TableCell) => line.push(' '),
            Event::InlineHtml(tag) if parts_words(&tag) => line.push(' '),
            // What is inside of a line goes on in it.
            Event::End(
                TagEnd::Emphasis
                | TagEnd::Strong
                | TagEnd::Strikethrough
                | TagEnd::Link
                | TagEnd::Image,
            ) => {}
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !line.is_empty() => {
                lines.push((number(range.end), String::new()));
            }
            _ => {}
        }
    }
    lines
}

/// Disguises in disguises; nobody's browser undoes more than one, some mail programs two.
const ROUNDS: usize = 3;

/// Longer names of characters do not exist.
const LONGEST_ENTITY: usize = 16;

/// `10ffff}`
const LONGEST_NUMBER: usize = 7;

const ENTITIES: &[(&str, char)] = &[
    ("amp", '&'),
    ("apos", '\''),
    ("colon", ':'),
    ("commat", '@'),
    ("dash", '-'),
    ("gt", '>'),
    ("hyphen", '-'),
    ("lowbar", '_'),
    ("lt", '<'),
    ("nbsp", ' '),
    ("num", '#'),
    ("period", '.'),
    ("plus", '+'),
    ("quot", '"'),
    ("shy", '\u{ad}'),
    ("sol", '/'),
    ("zwj", '\u{200d}'),
    ("zwnj", '\u{200c}'),
    ("NoBreak", '\u{2060}'),
    ("UnderBar", '_'),
    ("ZeroWidthSpace", '\u{200b}'),
];

/// The names of the letters from U+00E0 on; those of the capitals 32 before begin with a capital.
const LETTERS: [&str; 31] = [
    "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute",
    "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute",
    "ocirc", "otilde", "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute",
    "thorn",
];

/// One line without entities, percent signs, full-width forms, invisible characters, and what
/// Markdown and our own escaping put between the letters of a word. Tags stay.
pub(super) fn bare(text: &str) -> String {
    let mut text: String = text.chars().filter_map(plain).collect();
    for _ in 0..ROUNDS {
        let next = decoded(&text);
        if next == text {
            break;
        }
        text = next;
    }
    composed(&unquoted(&text).replace('\\', ""))
}

/// Without characters that our own output shows by their number: `\u{200b}`.
fn unquoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\\u{") {
        let (before, after) = rest.split_at(at + 3);
        let end = after.bytes().take(LONGEST_NUMBER).position(|it| it == b'}');
        let code = end.and_then(|end| u32::from_str_radix(&after[..end], 16).ok());
        match (end, code.and_then(char::from_u32)) {
            (Some(end), Some(it)) => {
                out.push_str(&before[..at]);
                out.extend(plain(it));
                rest = &after[end + 1..];
            }
            _ => {
                out.push_str(before);
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

/// Without tags and comments, so that none stands between the letters of a word.
pub(super) fn tagless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let is_tag =
            rest[1..].starts_with(|it: char| it.is_ascii_alphabetic() || "/!?".contains(it));
        let end = rest.find('>').filter(|_| is_tag);
        let tag = end.map_or("<", |end| &rest[..=end]);
        // An address in angle brackets is no tag.
        if end.is_none()
            || tag
                .split(' ')
                .next()
                .is_some_and(|it| it.contains(['@', ':']))
        {
            out.push_str(tag);
        }
        rest = &rest[tag.len()..];
    }
    out.push_str(rest);
    out
}

fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['&', '%']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let found = if rest.starts_with('&') {
            entity(rest).map(|(it, length)| (it.to_string(), length))
        } else {
            percents(rest)
        };
        let (shown, length) = found.unwrap_or_else(|| (rest[..1].to_owned(), 1));
        out.extend(shown.chars().filter_map(plain));
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// The character that `&…;` at the beginning stands for, and its length.
fn entity(text: &str) -> Option<(char, usize)> {
    let name = &text[1..];
    let is_part = |it: char| it.is_ascii_alphanumeric() || it == '#';
    let end = name.find(|it| !is_part(it)).unwrap_or(name.len());
    let has_end = name[end..].starts_with(';');
    let name = &name[..end];
    let found = match name.strip_prefix('#') {
        Some(number) => numbered(number),
        None if has_end && name.len() <= LONGEST_ENTITY => named(name),
        None => None,
    };
    found.map(|it| (it, 1 + end + usize::from(has_end)))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => number.parse(),
    };
    char::from_u32(code.ok()?)
}

fn named(name: &str) -> Option<char> {
    if let Some((_, it)) = ENTITIES.iter().find(|it| it.0 == name) {
        return Some(*it);
    }
    let mut letters = (0xe0_u32..).zip(LETTERS);
    let (code, letter) = letters.find(|it| it.1.eq_ignore_ascii_case(name))?;
    let is_capital = name != letter;
    char::from_u32(if is_capital { code - 0x20 } else { code })
}

/// What a run of `%40` at the beginning stands for, and its length.
fn percents(text: &str) -> Option<(String, usize)> {
    let bytes: Vec<u8> = text
        .as_bytes()
        .chunks(3)
        .map_while(|it| match it {
            [b'%', high, low] => {
                let digit = |it: &u8| char::from(*it).to_digit(16);
                u8::try_from(digit(high)? * 16 + digit(low)?).ok()
            }
            _ => None,
        })
        .collect();
    let shown = String::from_utf8_lossy(&bytes).into_owned();
    (!bytes.is_empty()).then_some((shown, bytes.len() * 3))
}

/// As everybody types it; `None` for what nobody sees and no table of Unicode calls invisible.
fn plain(it: char) -> Option<char> {
    match it {
        '\n' | '\r' | '\t' | '\u{a0}' | '\u{3000}' => Some(' '),
        it if it.is_control() => None,
        '\u{2010}' | '\u{2011}' | '\u{fe63}' => Some('-'),
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(it) - 0xfee0),
        it => Some(it),
    }
}
