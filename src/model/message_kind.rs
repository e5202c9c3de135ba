//! What kind of word a message is, read from its text.

use std::borrow::Cow;

use super::Marker;

/// Derived from the body alone, so that the log can keep it beside the message and no rule needs
/// the body. A released reading is changed only together with a migration that reads all bodies
/// again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageKind {
    /// A word to which an answer is owed, or one that gives it.
    #[default]
    Plain,
    /// "Thanks!", "+1", an emoji: asks for nothing, owes nothing.
    Soft,
    /// Asks a question outside quotes and code.
    Asks,
    /// Carries maestro's hidden marker `kind=mitigation`.
    Mitigation,
    /// Says by its marker that a fix is out, and asks to verify it.
    Verify,
    /// Says by its marker that it is not going to be done: a closing is proposed.
    Declines,
    /// Says by its marker that it waits for a decision or a later release.
    Parks,
}

impl MessageKind {
    pub const ALL: [Self; 7] = [
        Self::Plain,
        Self::Soft,
        Self::Asks,
        Self::Mitigation,
        Self::Verify,
        Self::Declines,
        Self::Parks,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Soft => "soft",
            Self::Asks => "asks",
            Self::Mitigation => "mitigation",
            Self::Verify => "verify",
            Self::Declines => "declines",
            Self::Parks => "parks",
        }
    }

    /// What a marker's `kind` makes of a message, whatever its words; `None` leaves it to them.
    pub fn marked(kind: &str) -> Option<Self> {
        Some(match kind {
            "mitigation" => Self::Mitigation,
            "ack" | "status" => Self::Plain,
            "needs-info" | "cannot-reproduce" => Self::Asks,
            "fixed-verify" => Self::Verify,
            "wontfix" => Self::Declines,
            "feature" | "backlog" => Self::Parks,
            _ => return None,
        })
    }

    /// Reads `body`: the marker first, then courtesies, then questions in the writer's own words
    /// (quoted lines, code and HTML comments are not theirs).
    pub fn of(body: &str) -> Self {
        if let Some(kind) = Marker::of(body).and_then(|it| Self::marked(&it.kind)) {
            return kind;
        }
        let own = own_words(body);
        if is_soft(&own) {
            return Self::Soft;
        }
        if asks(&own) { Self::Asks } else { Self::Plain }
    }
}

/// The text without quoted lines, code fences, inline code and HTML comments.
pub fn own_words(body: &str) -> String {
    let mut own = String::with_capacity(body.len());
    let mut fenced = false;
    for line in without_comments(body).lines() {
        let line = line.trim();
        if line.starts_with("```") || line.starts_with("~~~") {
            fenced = !fenced;
            continue;
        }
        if fenced || line.starts_with('>') {
            continue;
        }
        for (idx, part) in line.split('`').enumerate() {
            if idx % 2 == 0 {
                own.push_str(part);
            }
        }
        own.push('\n');
    }
    own
}

fn without_comments(body: &str) -> Cow<'_, str> {
    if !body.contains('<') {
        return body.into();
    }
    let mut res = String::with_capacity(body.len());
    let mut rest = body;
    while let Some((head, tail)) = rest.split_once("<!--") {
        res.push_str(head);
        let Some((_, after)) = tail.split_once("-->") else {
            return res.into();
        };
        rest = after;
    }
    res.push_str(rest);
    res.into()
}

const COURTESIES: &[&str] = &[
    "thanks",
    "thank",
    "you",
    "thx",
    "ty",
    "cheers",
    "great",
    "perfect",
    "awesome",
    "nice",
    "cool",
    "ok",
    "okay",
    "works",
    "now",
    "it",
    "that",
    "worked",
    "lgtm",
    "so",
    "much",
    "very",
    "a",
    "lot",
    "for",
    "the",
    "quick",
    "fix",
    "help",
    "reply",
    "response",
    "got",
    "danke",
    "merci",
    "gracias",
    "ありがとう",
    "спасибо",
    "same",
    "here",
    "me",
    "too",
    "many",
    "again",
    "all",
    "good",
    "appreciated",
    "appreciate",
];

/// Short, and nothing but courtesies, votes and symbols. An empty message is soft, too.
fn is_soft(own: &str) -> bool {
    if own.len() > 120 || own.contains('?') {
        return false;
    }
    own.split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .all(|word| {
            let word = word.to_lowercase();
            word == "1" || COURTESIES.contains(&word.as_str())
        })
}

/// In Greek it is the semicolon.
const QUESTION_MARKS: [char; 4] = ['?', '？', '؟', ';'];

/// A question mark that ends a word (not one inside a URL), in any of the common scripts.
fn asks(own: &str) -> bool {
    QUESTION_MARKS.iter().any(|it| own.contains(*it))
        && own.split_whitespace().any(|word| {
            let word = word.trim_end_matches(['"', '\'', ')', ']', '*', '_', '!', '.', '”', '»']);
            word.ends_with(QUESTION_MARKS)
                && !word.contains("://")
                && (!word.ends_with(';') || is_greek(word))
        })
}

/// In Greek the semicolon is the question mark.
fn is_greek(word: &str) -> bool {
    word.chars().any(|it| ('\u{370}'..='\u{3ff}').contains(&it))
}

#[cfg(test)]
mod tests {
    use super::MessageKind;

    fn check(body: &str, kind: MessageKind) {
        assert_eq!(MessageKind::of(body), kind, "{body:?}");
    }

    #[test]
    fn courtesies_are_soft() {
        for body in [
            "Thanks!",
            "+1",
            "👍",
            "Thank you so much, works now.",
            "ありがとう!",
            "",
            "> quoted\n\nthanks",
        ] {
            check(body, MessageKind::Soft);
        }
    }

    #[test]
    fn a_thank_you_with_news_is_not_soft() {
        check("Thanks, but now it crashes on start", MessageKind::Plain);
        check("thanks, any update?", MessageKind::Asks);
    }

    #[test]
    fn questions_count_in_own_words_only() {
        check("Which version do you run?", MessageKind::Asks);
        check(
            "> Which version do you run?\n\nVersion 1.1.0",
            MessageKind::Plain,
        );
        check("Run `caro --why?` please", MessageKind::Plain);
        check("```\nwhat?\n```\nsee the log above", MessageKind::Plain);
        check(
            "See https://caro.example/faq?topic=proxy for it",
            MessageKind::Plain,
        );
        check("どのバージョンですか？", MessageKind::Asks);
    }

    #[test]
    fn the_marker_names_a_mitigation() {
        check(
            "Use 1.0.9 meanwhile.\n<!-- maestro:v1 op=7 kind=mitigation -->",
            MessageKind::Mitigation,
        );
        check("<!-- was it you? --> done that", MessageKind::Plain);
    }

    #[test]
    fn the_marker_beats_the_words() {
        let marked = |kind: &str| format!("Done?\n\n<!-- maestro:v1 op=7-1 kind={kind} -->");
        check(&marked("ack"), MessageKind::Plain);
        check(&marked("needs-info"), MessageKind::Asks);
        check(&marked("fixed-verify"), MessageKind::Verify);
        check(&marked("wontfix"), MessageKind::Declines);
        check(&marked("feature"), MessageKind::Parks);
        check(&marked("invented"), MessageKind::Asks);
    }

    #[test]
    fn a_quoted_marker_is_not_the_writers() {
        check(
            "> <!-- maestro:v1 op=7-1 kind=mitigation -->\n\nStill broken here",
            MessageKind::Plain,
        );
    }
}
