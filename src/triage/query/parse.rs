//! Reading a query; every fault of it at once.

use super::term::{Being, Lack, Name, Term, Test};
use super::{Bound, KEYS, Query, Ranks};
use crate::model::{Channel, named};
use crate::triage::{State, WaitingOn};

/// A term that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// As it was written.
    pub term: String,
    pub message: String,
}

impl Query {
    /// Reads terms such as `is:open`, `-label:bug,question`, `age:>3d` or `text:"no proxy"`, as
    /// many in a word of the command line as there are.
    pub fn parse(words: &[String]) -> Result<Self, Vec<Fault>> {
        let mut query = Self::default();
        let mut faults = Vec::new();
        let terms = words.iter().flat_map(|it| pieces(it, char::is_whitespace));
        for text in terms.filter(|it| !it.is_empty()) {
            match term(&text) {
                Ok(term) => query.terms.push(term),
                Err(message) => faults.push(Fault {
                    term: text,
                    message,
                }),
            }
        }
        if faults.is_empty() {
            Ok(query)
        } else {
            Err(faults)
        }
    }
}

fn term(text: &str) -> Result<Term, String> {
    let (negated, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let Some((key, value)) = rest.split_once(':') else {
        return Err(format!(
            "no `key:value`; words are searched for with `text:{rest}`"
        ));
    };
    if value.matches('"').count() % 2 == 1 {
        return Err("a quote that is not closed".to_owned());
    }
    if value.replace('"', "").trim().is_empty() {
        return Err(format!("`{key}:` needs a value"));
    }
    let test = test(key, value)?;
    Ok(Term { negated, test })
}

fn test(key: &str, value: &str) -> Result<Test, String> {
    let one = value.replace('"', "");
    let test = match key {
        "is" => Test::Is(all(value, |it| named(&Being::ALL, Being::as_str, key, it))?),
        "label" => Test::Label(all(value, word)?),
        "priority" => Test::Priority(all(value, Ranks::parse)?),
        "waiting" => Test::Waiting(all(value, |it| {
            named(&WaitingOn::ALL, WaitingOn::as_str, key, it)
        })?),
        "state" => Test::State(all(value, |it| named(&State::ALL, State::as_str, key, it))?),
        "channel" => Test::Channel(all(value, channel)?.concat()),
        "owner" => Test::Owner(all(value, name)?),
        "author" => Test::Author(all(value, name)?),
        "repo" => Test::Repo(all(value, word)?),
        "milestone" => Test::Milestone(all(value, word)?),
        "no" => Test::No(all(value, |it| named(&Lack::ALL, Lack::as_str, key, it))?),
        "age" => Test::Age(Bound::parse(&one)?),
        "quiet" => Test::Quiet(Bound::parse(&one)?),
        "due" => Test::Due(Bound::parse(&one)?),
        "text" => Test::Text(value.to_owned()),
        _ => {
            let keys = KEYS.join(", ");
            return Err(format!("unknown key `{key}`, expected one of {keys}"));
        }
    };
    Ok(test)
}

/// The values between the commas, of which one must fit; quotes keep a comma.
fn all<T>(value: &str, read: impl Fn(&str) -> Result<T, String>) -> Result<Vec<T>, String> {
    let values = pieces(value, |it| it == ',').into_iter();
    values.map(|it| read(it.replace('"', "").trim())).collect()
}

/// Splits outside of double quotes, which stay.
fn pieces(text: &str, is_border: fn(char) -> bool) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut quoted = false;
    for it in text.chars() {
        quoted ^= it == '"';
        match pieces.last_mut() {
            Some(piece) if quoted || !is_border(it) => piece.push(it),
            _ => pieces.push(String::new()),
        }
    }
    pieces
}

fn word(text: &str) -> Result<String, String> {
    match text {
        "" => Err("an empty value fits nothing".to_owned()),
        _ => Ok(text.to_owned()),
    }
}

fn name(text: &str) -> Result<Name, String> {
    let handle = text.strip_prefix('@').unwrap_or(text);
    match (text, handle) {
        ("@me" | "me", _) => Ok(Name::Me),
        ("none", _) => Ok(Name::Nobody),
        (_, "") => Err("a name is missing, such as `@me` or `none`".to_owned()),
        _ => Ok(Name::Handle(handle.to_owned())),
    }
}

/// `github` is all three of its channels.
fn channel(text: &str) -> Result<Vec<Channel>, String> {
    if text == "github" {
        return Ok(Channel::ALL
            .into_iter()
            .filter(|it| it.is_github())
            .collect());
    }
    let one = named(&Channel::ALL, Channel::as_str, "channel", text).map(|it| vec![it]);
    one.map_err(|it| format!("{it}; `github` is all three of its own"))
}
