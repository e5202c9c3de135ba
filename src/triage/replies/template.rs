use super::ReplyKind;
use crate::sla::Span;

/// A reply that comes with the program (S1 §Response Templates, §Issue Triage, S0 §2). A file of
/// the same name in `templates/replies/` beside the policy stands in for it.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn {
    pub name: &'static str,
    /// When to take it.
    pub about: &'static str,
    pub source: &'static str,
}

pub const BUILT_IN: &[BuiltIn] = &[
    BuiltIn {
        name: "ack",
        about: "a bug of P1 or P2 that you can see",
        source: include_str!("ack.md"),
    },
    BuiltIn {
        name: "needs-info",
        about: "a report that does not say enough",
        source: include_str!("needs-info.md"),
    },
    BuiltIn {
        name: "cannot-reproduce",
        about: "you tried and saw nothing",
        source: include_str!("cannot-reproduce.md"),
    },
    BuiltIn {
        name: "fixed-verify",
        about: "the fix is released",
        source: include_str!("fixed-verify.md"),
    },
    BuiltIn {
        name: "wontfix",
        about: "you decided against it",
        source: include_str!("wontfix.md"),
    },
    BuiltIn {
        name: "feature",
        about: "an idea for the weekly planning",
        source: include_str!("feature.md"),
    },
    BuiltIn {
        name: "p3-backlog",
        about: "a P3 for some later release",
        source: include_str!("p3-backlog.md"),
    },
    BuiltIn {
        name: "status-update",
        about: "news while it is with you",
        source: include_str!("status-update.md"),
    },
];

/// What a template says of itself in its first line: `{# maestro: kind=ack promise=24h #}`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head {
    pub kind: Option<ReplyKind>,
    /// Whole seconds from the drafting within which we promise to be back.
    pub promise: Option<i64>,
}

/// Reads the head of a template; one without a head says nothing.
///
/// # Errors
///
/// A word that is no `kind=` or `promise=`, or a value that is none.
pub fn head(source: &str) -> Result<Head, String> {
    let line = source.lines().next().unwrap_or_default();
    let inside = line
        .trim()
        .strip_prefix("{#")
        .and_then(|it| it.strip_suffix("#}"))
        .and_then(|it| it.trim().strip_prefix("maestro:"));
    let mut head = Head::default();
    for word in inside.unwrap_or_default().split_whitespace() {
        match word.split_once('=') {
            Some(("kind", kind)) => head.kind = Some(kind.parse()?),
            Some(("promise", within)) => head.promise = Some(seconds(within)?),
            _ => return Err(format!("`{word}` is neither kind=… nor promise=…")),
        }
    }
    Ok(head)
}

fn seconds(text: &str) -> Result<i64, String> {
    match text.parse() {
        Ok(Span::Seconds(seconds)) if 0 < seconds => Ok(seconds),
        _ => Err(format!("`{text}` is no time to promise, write 24h or 7d")),
    }
}

/// True for names that can be a file of ours and nothing else: no folder, no dot.
pub fn is_name(text: &str) -> bool {
    let is_fine = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    !text.is_empty() && text.len() <= 64 && text.bytes().all(is_fine)
}
