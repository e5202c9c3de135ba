//! What people wrote themselves, and the patterns found in it.

use chrono::{DateTime, Utc};

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

/// Longer texts are read up to here: pasted logs are.
const MOST_BYTES: usize = 1 << 16;

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
    let parts = parts(timeline);
    let body = timeline.conversation.body.as_ref().map_or("", Text::raw);
    let fields = fields(body);
    let opening =
        |words: String| Some((OPENING.to_owned(), timeline.conversation.opened_at, words));
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

fn parts(timeline: &Timeline<'_>) -> Vec<Part> {
    let conversation = timeline.conversation;
    let at = conversation.opened_at;
    let part = |name: &str, at, text: String| Part {
        name: name.to_owned(),
        at,
        text,
    };
    let title = cut(conversation.title.raw()).to_owned();
    let mut parts = vec![part("the title", at, title)];
    if let Some(body) = &conversation.body {
        parts.push(part(OPENING, at, own_words(body.raw())));
    }
    for ((message, word), number) in timeline.messages().zip(1..) {
        let theirs = matches!(word.actor, Actor::Customer | Actor::Unknown);
        if theirs && !word.auto && !word.deleted && !message.body.is_empty() {
            let name = format!("message {number}");
            parts.push(part(&name, word.at, own_words(message.body.raw())));
        }
    }
    parts
}

/// Leaves out what is not the writer's own word: quotes, code, HTML comments, the headings and the
/// boxes of a form that nobody ticked, and what a mail program puts under an answer.
pub fn own_words(text: &str) -> String {
    let text = cut(text);
    let mut own = String::with_capacity(text.len());
    let mut fence: Option<(char, usize)> = None;
    let text = without_comments(text);
    for line in text.lines() {
        let line = line.trim();
        if let Some(open) = fence {
            if is_fence(line).is_some_and(|it| it.0 == open.0 && open.1 <= it.1)
                && line.chars().all(|it| it == open.0)
            {
                fence = None;
            }
            continue;
        }
        fence = is_fence(line);
        if fence.is_some() || is_of_others(line) {
            continue;
        }
        if ends_the_answer(line) {
            break;
        }
        for (idx, part) in line.split('`').enumerate() {
            own.push_str(if idx % 2 == 0 { part } else { " " });
        }
        own.push('\n');
    }
    own
}

/// A quote, a box that nobody ticked, a heading.
fn is_of_others(line: &str) -> bool {
    let others = [">", "- [ ]", "* [ ]"];
    others.iter().any(|it| line.starts_with(it)) || heading(line).is_some()
}

fn cut(text: &str) -> &str {
    let mut end = text.len().min(MOST_BYTES);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// Three or more backticks or tildes, and how many.
fn is_fence(line: &str) -> Option<(char, usize)> {
    let mark = line.chars().next().filter(|it| matches!(it, '`' | '~'))?;
    let length = line.chars().take_while(|it| *it == mark).count();
    // A line such as ```code``` is no fence but code in a line.
    let inline = mark == '`' && line[length..].contains('`');
    (3 <= length && !inline).then_some((mark, length))
}

/// `### Operating system`: written by the form, not by the person.
fn heading(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches('#');
    let depth = line.len() - rest.len();
    (1..=6).contains(&depth).then_some(rest)?.strip_prefix(' ')
}

fn ends_the_answer(line: &str) -> bool {
    let quotes = line.starts_with("On ") && line.ends_with("wrote:");
    quotes || line.starts_with("-----Original Message") || line == "--"
}

fn without_comments(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((head, tail)) = rest.split_once("<!--") {
        res.push_str(head);
        let Some((_, after)) = tail.split_once("-->") else {
            return res;
        };
        rest = after;
    }
    res.push_str(rest);
    res
}

/// The headings of a form with what was answered under each.
fn fields(body: &str) -> Vec<(String, String)> {
    let mut res: Vec<(String, String)> = Vec::new();
    let mut fenced = false;
    for line in without_comments(cut(body)).lines() {
        let trimmed = line.trim();
        if is_fence(trimmed).is_some() {
            fenced = !fenced;
        } else if let Some(heading) = heading(trimmed).filter(|_| !fenced) {
            res.push((heading.trim().to_owned(), String::new()));
        } else if let Some((_, answer)) = res.last_mut().filter(|_| !trimmed.starts_with("- [ ]")) {
            answer.push_str(trimmed);
            answer.push('\n');
        }
    }
    res.retain(|it| !matches!(it.1.trim(), "" | "_No response_"));
    res
}
