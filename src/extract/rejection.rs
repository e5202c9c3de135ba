//! Why a record was not taken, in words for whoever made the file.

/// A record that was left out; its neighbours were not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// 1-based. Where the record begins, or, when its JSON is broken, where it breaks.
    pub line: u64,
    /// 1-based, in bytes; known where the JSON itself or a type is wrong.
    pub column: Option<u64>,
    /// One of [`CODES`].
    pub code: &'static str,
    /// One sentence: what, where (the key path), what to do. Free of control characters.
    pub message: String,
}

/// Every code a [`Rejection`] can carry, and what it means. Codes are stable.
pub const CODES: &[(&str, &str)] = &[
    (
        "bad-external-id",
        "the name of the conversation is empty or not of its channel's form",
    ),
    ("bad-flag", "a flag is neither yes nor no"),
    (
        "bad-metric",
        "the name of a metric is not of small letters, digits and `_`",
    ),
    (
        "bad-number",
        "a number is none, not finite, or no whole number where one is needed",
    ),
    (
        "bad-range",
        "a number that cannot be: good above total, a share outside 0 to 1, a count below 0, a score outside its scale",
    ),
    ("bad-time", "a moment is not RFC 3339"),
    ("bad-word", "a name holds a control character"),
    (
        "derived-metric",
        "a metric that follows from the log, from another metric or from a query is not measured outside",
    ),
    ("duplicate-key", "an object names one key twice"),
    ("missing-field", "a required field is absent or null"),
    (
        "no-repository",
        "a GitHub record does not say which repository it belongs to",
    ),
    (
        "not-an-object",
        "a line or an element is JSON, but no object",
    ),
    (
        "not-json",
        "the text is no JSON; in an array or archive nothing behind it can be read",
    ),
    ("not-utf8", "a text is not valid UTF-8"),
    ("text-too-long", "a single text is longer than 1 MiB"),
    (
        "time-out-of-range",
        "a moment lies outside the years 1970 to 9999",
    ),
    (
        "time-without-zone",
        "a moment has no zone, so nobody can say when it was",
    ),
    (
        "too-deep",
        "objects and arrays are nested more than 127 levels deep",
    ),
    ("too-large", "a line or an element is longer than 8 MiB"),
    (
        "too-many-cells",
        "a row of a table has more cells than its header",
    ),
    (
        "too-many-names",
        "a conversation has more than 500 labels or assignees",
    ),
    (
        "unclosed-quote",
        "a cell of a table opens a quote that nothing closes",
    ),
    (
        "unknown-channel",
        "the channel is none of those maestro knows",
    ),
    (
        "unknown-kind",
        "the kind of an event is none of those maestro knows",
    ),
    (
        "unknown-role",
        "the role of a person is none of those maestro knows",
    ),
    (
        "unknown-shape",
        "an object has no key that would tell its format",
    ),
    (
        "unknown-state",
        "the state is neither open nor closed (nor, on GitHub, merged)",
    ),
    ("wrong-type", "a field holds another type than it should"),
];

/// Longest message, in characters; what comes from outside may be of any length.
const MESSAGE_LIMIT: usize = 400;

/// Longest excerpt of a foreign text within a message, in characters.
const EXCERPT_LIMIT: usize = 60;

/// A foreign text within a message: cut, in backticks.
pub(super) fn quoted(text: &str) -> String {
    format!("`{}`", plain(text, EXCERPT_LIMIT))
}

/// A whole message, whatever foreign text got into it.
pub(super) fn sentence(text: &str) -> String {
    plain(text, MESSAGE_LIMIT)
}

/// Cuts after `limit` characters and blots out what could steer a terminal or reorder a line.
fn plain(text: &str, limit: usize) -> String {
    let mut chars = text.chars();
    let mut res: String = chars.by_ref().take(limit).map(blotted).collect();
    if chars.next().is_some() {
        res.push('…');
    }
    res
}

fn blotted(char: char) -> char {
    let steers = matches!(
        char,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    );
    if steers || char.is_control() {
        return '\u{fffd}';
    }
    char
}
