use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation;

use super::Service;
use crate::model::Text;

/// What stands at the end of a text that did not fit.
const CUT: &str = "\n… (cut)";

impl Service {
    /// The longest message, in UTF-16 units, the strictest of what may be meant by a character
    /// (Discord, "Execute Webhook"; Slack, "Truncating content in messages").
    fn longest(self) -> usize {
        match self {
            Self::Discord => 2_000,
            Self::Slack => 40_000,
        }
    }

    /// What is posted: the text, cut with a word where it is too long, mentioning nobody.
    pub fn body(self, text: &Text) -> Value {
        self.wrapped(&self.fitted(text.raw()))
    }

    /// What is posted, of a text that fits and is escaped for the service already.
    pub fn wrapped(self, text: &str) -> Value {
        match self {
            Self::Discord => json!({ "content": text, "allowed_mentions": { "parse": [] } }),
            Self::Slack => json!({
                "text": text, "parse": "none", "link_names": false, "unfurl_links": false,
            }),
        }
    }

    fn fitted(self, text: &str) -> String {
        let whole = self.escaped(text);
        if units(&whole) <= self.longest() {
            return whole;
        }
        let mut left = self.longest() - units(CUT);
        let mut res = String::new();
        for character in text.graphemes(true) {
            let character = self.escaped(character);
            let Some(rest) = left.checked_sub(units(&character)) else {
                break;
            };
            left = rest;
            res.push_str(&character);
        }
        res + CUT
    }

    /// Slack reads `<!channel>` as a call to everybody, whatever `parse` says; these three
    /// characters are all that it wants escaped (Slack, "Formatting text").
    fn escaped(self, text: &str) -> String {
        match self {
            Self::Discord => text.to_owned(),
            Self::Slack => text
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;"),
        }
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}
