//! What people wrote themselves, and the patterns found in it.

use chrono::{DateTime, Utc};

use super::own::{Written, cut, read};
use super::{Rules, Test, Wanted};
use crate::model::{Actor, Text};
use crate::sla::Timeline;

/// A pattern of a rule found in somebody's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Which test found it: [`Test::Words`] gives each its name.
    pub test: String,
    /// When the words were written, UTC.
    pub at: DateTime<Utc>,
    /// `the title`, `the opening`, `message 3`.
    pub part: String,
    pub words: Text,
}

struct Part {
    name: String,
    at: DateTime<Utc>,
    text: String,
}

/// Looks for every pattern of the rules in the title, the opening and the words of whoever is not
/// of the team. Machines are not read. The conversation must carry its texts.
pub fn found(rules: &Rules, timeline: &Timeline<'_>) -> Vec<Evidence> {
    let mut tests = rules
        .tests()
        .filter(|it| matches!(it, Test::Words { .. }))
        .peekable();
    if tests.peek().is_none() || timeline.opener == Actor::Bot {
        return Vec::new();
    }
    let conversation = timeline.conversation;
    let body = conversation.body.as_ref().map_or("", Text::raw);
    let Written { own, fields } = read(body, conversation.channel.is_github());
    let parts = parts(timeline, own);
    let opening = |words: String| Some((OPENING.to_owned(), conversation.opened_at, words));
    let mut res = Vec::new();
    for test in tests {
        let Test::Words {
            name,
            wanted,
            pattern,
        } = test
        else {
            continue;
        };
        let hit = match wanted {
            Wanted::Text => parts
                .iter()
                .find_map(|it| Some((it.name.clone(), it.at, pattern.find(&it.text)?))),
            Wanted::Field(names) => {
                let asked = |it: &&(String, String)| names.iter().any(|name| name.fits(&it.0));
                let mut answers = fields.iter().filter(asked);
                answers.find_map(|it| pattern.find(&it.1)).and_then(opening)
            }
        };
        res.extend(hit.map(|(part, at, words)| Evidence {
            test: name.clone(),
            at,
            part,
            words: words.into(),
        }));
    }
    res
}

const OPENING: &str = "the opening";

fn parts(timeline: &Timeline<'_>, opening: String) -> Vec<Part> {
    let conversation = timeline.conversation;
    let indented_code = conversation.channel.is_github();
    let at = conversation.opened_at;
    let part = |name: &str, at, text: String| Part {
        name: name.to_owned(),
        at,
        text,
    };
    let title = cut(conversation.title.raw()).to_owned();
    let mut parts = vec![part("the title", at, title), part(OPENING, at, opening)];
    for ((message, word), number) in timeline.messages().zip(1..) {
        let theirs = matches!(word.actor, Actor::Customer | Actor::Unknown);
        if theirs && !word.auto && !word.deleted && !message.body.is_empty() {
            let name = format!("message {number}");
            let own = read(message.body.raw(), indented_code).own;
            parts.push(part(&name, word.at, own));
        }
    }
    parts
}
