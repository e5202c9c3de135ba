//! Links and anchors in the raw HTML of a document.
//!
//! One pass from the left to the right: what is not closed ends the reading.

/// What stands in a piece of HTML, in its order.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    Link {
        /// Where its tag begins in the piece.
        at: usize,
        target: String,
    },
    Anchor(String),
    Heading(String),
}

struct Tag<'h> {
    name: &'h str,
    is_end: bool,
    attributes: Vec<(&'h str, &'h str)>,
    /// Behind its `>`.
    end: usize,
}

pub(super) fn scan(html: &str) -> Vec<Found> {
    let mut found = Vec::new();
    let mut heading: Option<String> = None;
    let mut at = 0;
    while let Some(open) = html[at..].find('<') {
        let start = at + open;
        if let Some(words) = &mut heading {
            words.push_str(&html[at..start]);
        }
        let rest = &html[start..];
        if rest.starts_with("<!--") {
            let Some(end) = rest.find("-->") else { break };
            at = start + end + 3;
            continue;
        }
        if !begins_tag(rest) {
            at = start + 1;
            continue;
        }
        let Some(tag) = tag(html, start) else { break };
        at = tag.end;
        if is_heading(tag.name) {
            if !tag.is_end {
                heading = Some(String::new());
            } else if let Some(words) = heading.take() {
                found.push(Found::Heading(decoded(words.trim())));
            }
        }
        found.extend(tag.attributes.iter().flat_map(|it| meant(*it, start)));
    }
    found
}

fn begins_tag(rest: &str) -> bool {
    let name = rest[1..].trim_start_matches('/');
    rest.len() - name.len() <= 2 && name.starts_with(|it: char| it.is_ascii_alphabetic())
}

fn is_heading(name: &str) -> bool {
    matches!(name.as_bytes(), [b'h' | b'H', b'1'..=b'6'])
}

/// `None` where the tag does not end.
fn tag(html: &str, start: usize) -> Option<Tag<'_>> {
    let is_end = html[start..].starts_with("</");
    let mut at = start + 1 + usize::from(is_end);
    let ends_name = |it: char| it.is_whitespace() || it == '>' || it == '/';
    let length = html[at..].find(ends_name)?;
    let name = &html[at..at + length];
    at += length;
    let mut attributes = Vec::new();
    loop {
        let rest = html[at..].trim_start_matches(|it: char| it.is_whitespace() || it == '/');
        at = html.len() - rest.len();
        if rest.starts_with('>') {
            at += 1;
            break;
        }
        let (attribute, length) = attribute(rest)?;
        attributes.push(attribute);
        at += length;
    }
    Some(Tag {
        name,
        is_end,
        attributes,
        end: at,
    })
}

/// An attribute at the beginning of `rest`, and its length; `None` where it does not end.
fn attribute(rest: &str) -> Option<((&str, &str), usize)> {
    let ends = |it: char| it.is_whitespace() || matches!(it, '=' | '>' | '/');
    // A stray `=` is the name of an attribute, as in browsers.
    let length = rest.char_indices().skip(1).find(|it| ends(it.1))?.0;
    let name = &rest[..length];
    let behind = rest[length..].trim_start();
    let Some(value) = behind.strip_prefix('=') else {
        return Some(((name, ""), length));
    };
    let value = value.trim_start();
    let at = rest.len() - value.len();
    if let Some(quote) = value.chars().next().filter(|it| matches!(it, '"' | '\'')) {
        let length = value[1..].find(quote)?;
        return Some(((name, &value[1..=length]), at + length + 2));
    }
    let length = value.find(|it: char| it.is_whitespace() || it == '>')?;
    Some(((name, &value[..length]), at + length))
}

fn meant((name, value): (&str, &str), at: usize) -> Vec<Found> {
    let link = |target: &str| Found::Link {
        at,
        target: decoded(target),
    };
    match name.to_ascii_lowercase().as_str() {
        "href" | "src" => vec![link(value)],
        // Pictures for dark and light: each an address, and for which screen it is.
        "srcset" if !value.trim_start().starts_with("data:") => {
            let addresses = value
                .split(',')
                .filter_map(|it| it.split_whitespace().next());
            addresses.map(link).collect()
        }
        "id" | "name" => vec![Found::Anchor(decoded(value))],
        _ => Vec::new(),
    }
}

fn decoded(text: &str) -> String {
    text.replace("&amp;", "&").replace("&#38;", "&")
}
