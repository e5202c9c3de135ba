//! The grammar of a criterion: one question, without arithmetic.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::literal::Literal;
use super::subject::Subject;
use crate::model::Operator;
use crate::sla::Span;

/// One question, as the policy writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// With single blanks.
    text: String,
    pub asks: Asks,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Asks {
    /// `p0_open == 0`
    Compare {
        subject: Subject,
        operator: Operator,
        value: Literal,
    },
    /// `attested:security-audit`
    Attested(String),
    /// `approved:charter`
    Approved(String),
    /// `file:docs/charter.md max_age=92d sha256=…`, relative to the policy.
    File(FileCheck),
    /// `decision:maint-1=GO`: somebody decided, and it holds still.
    Decision(String),
    /// `gate:maint-1`: the criteria of another gate say GO now.
    Gate(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileCheck {
    pub path: String,
    /// Seconds since the file was changed.
    pub max_age: Option<i64>,
    /// In small hexadecimal digits.
    pub sha256: Option<String>,
}

impl Check {
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Another gate that has to be judged before.
    pub fn gate(&self) -> Option<&str> {
        match &self.asks {
            Asks::Gate(name) => Some(name),
            _ => None,
        }
    }

    /// What it compares.
    pub fn subject(&self) -> Option<&Subject> {
        match &self.asks {
            Asks::Compare { subject, .. } => Some(subject),
            _ => None,
        }
    }

    /// The metric that it asks for.
    pub fn metric(&self) -> Option<&str> {
        self.subject()?.metric()
    }

    /// The file that it looks at.
    pub fn path(&self) -> Option<&str> {
        match &self.asks {
            Asks::File(file) => Some(&file.path),
            Asks::Compare {
                subject: Subject::DocAge(path),
                ..
            } => Some(path),
            _ => None,
        }
    }
}

impl FromStr for Check {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let asks = asks(&text)?;
        Ok(Self { text, asks })
    }
}

fn asks(text: &str) -> Result<Asks, String> {
    let Some((kind, rest)) = text.split_once(':').filter(|it| is_word(it.0)) else {
        return comparison(text);
    };
    match kind {
        "attested" => Ok(Asks::Attested(id(rest)?)),
        "approved" => Ok(Asks::Approved(id(rest)?)),
        "gate" => Ok(Asks::Gate(id(rest)?)),
        "decision" => match rest.split_once('=') {
            Some((gate, "GO")) => Ok(Asks::Decision(id(gate)?)),
            _ => Err("expected `decision:GATE=GO`".to_owned()),
        },
        "file" => file(rest).map(Asks::File),
        _ => Err(format!(
            "`{kind}:` asks for nothing known: write `attested:`, `approved:`, `file:`, `decision:` or `gate:`"
        )),
    }
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|it| it.is_ascii_alphabetic())
}

fn comparison(text: &str) -> Result<Asks, String> {
    let Some((subject, operator, value)) = Operator::split(text) else {
        return Err(format!(
            "`{text}` compares nothing: write METRIC, one of == != <= >= < >, and a value"
        ));
    };
    let subject: Subject = subject.parse()?;
    let value: Literal = value.parse()?;
    match (&subject, value.is_moment()) {
        (Subject::Date, false) => {
            return Err("`date` is compared with a date, `T+7d` or `phase.NAME.end`".to_owned());
        }
        (Subject::Date, true) | (_, false) => {}
        (_, true) => return Err("only `date` is compared with a moment".to_owned()),
    }
    if matches!(subject, Subject::DocAge(_)) && !matches!(value, Literal::Seconds(_)) {
        return Err("an age is compared with a length of time such as `92d`".to_owned());
    }
    Ok(Asks::Compare {
        subject,
        operator,
        value,
    })
}

/// Letters, digits, `-`, `_` and `.`, as every id of the policy.
pub(super) fn id(text: &str) -> Result<String, String> {
    let fits = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
    if (1..=64).contains(&text.len()) && text.chars().all(fits) {
        return Ok(text.to_owned());
    }
    Err(format!(
        "`{text}` is no name: it has up to 64 letters, digits, `-`, `_` and `.`"
    ))
}

fn file(text: &str) -> Result<FileCheck, String> {
    let mut words = text.split(' ');
    let mut res = FileCheck {
        path: path(words.next().unwrap_or_default())?,
        max_age: None,
        sha256: None,
    };
    for word in words {
        match word.split_once('=') {
            Some(("max_age", age)) => match age.parse() {
                Ok(Span::Seconds(seconds)) => res.max_age = Some(seconds),
                _ => return Err(format!("`{age}` is no age: write `max_age=92d`")),
            },
            Some(("sha256", digits)) if is_digest(digits) => {
                res.sha256 = Some(digits.to_lowercase());
            }
            Some(("sha256", _)) => return Err("`sha256=` takes 64 hexadecimal digits".to_owned()),
            _ => {
                return Err(format!(
                    "`{word}` says nothing about a file: there are `max_age=` and `sha256=`"
                ));
            }
        }
    }
    Ok(res)
}

fn is_digest(text: &str) -> bool {
    text.len() == 64 && text.chars().all(|it| it.is_ascii_hexdigit())
}

/// A path that stays in the folder of the policy, whoever wrote the policy.
pub(super) fn path(text: &str) -> Result<String, String> {
    if text.is_empty() || 256 < text.len() {
        return Err("expected the path of a file, relative to the policy".to_owned());
    }
    let is_inside = |it: &str| !matches!(it, "" | "." | "..");
    let stays = text.split('/').all(is_inside);
    if !stays || text.contains(['\\', ':', '~', '$']) {
        return Err(format!(
            "`{text}` leaves the folder of the policy, or may: write it without `..`, `~` and a leading `/`"
        ));
    }
    Ok(text.to_owned())
}

impl fmt::Display for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for Check {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.text)
    }
}

impl<'de> Deserialize<'de> for Check {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
