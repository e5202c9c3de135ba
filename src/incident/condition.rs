//! Conditions on facts, three-valued: yes, no, or nobody knows yet.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::model::Operator;
use crate::sla::{Span, format_seconds};

/// Facts by name, as they are known now.
pub type Facts = BTreeMap<String, Value>;

/// A fact, or what it is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `0.14`, `14%`, `3`
    Number(f64),
    /// `true`, `yes`; `false`, `no`
    Flag(bool),
    /// `4h`, in seconds
    Seconds(i64),
    /// `P0`, `'P0'`, `open`
    Word(String),
}

/// Comparisons that must all hold: `severity == 'P1' and user_share > 0.20`.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    tests: Vec<Test>,
}

#[derive(Clone, Debug, PartialEq)]
struct Test {
    fact: String,
    operator: Operator,
    value: Value,
}

/// Kleene's three values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    Yes,
    No,
    Unknown,
}

impl Truth {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

impl Condition {
    /// All tests of several conditions.
    pub fn all(conditions: Vec<Self>) -> Self {
        Self {
            tests: conditions.into_iter().flat_map(|it| it.tests).collect(),
        }
    }

    /// One `no` decides; else one unknown fact leaves it open.
    pub fn judge(&self, facts: &Facts) -> Truth {
        let truths: Vec<Truth> = self.tests.iter().map(|it| it.judge(facts)).collect();
        if truths.contains(&Truth::No) {
            return Truth::No;
        }
        if truths.contains(&Truth::Unknown) {
            return Truth::Unknown;
        }
        Truth::Yes
    }

    /// The facts that it asks for.
    pub fn facts(&self) -> impl Iterator<Item = &str> {
        self.tests.iter().map(|it| it.fact.as_str())
    }

    /// What a fact is compared with, if it is.
    pub fn compared_with(&self, fact: &str) -> Option<&Value> {
        let test = self.tests.iter().find(|it| it.fact == fact)?;
        Some(&test.value)
    }

    /// The facts that are still needed; none where a known one has decided.
    pub fn missing(&self, facts: &Facts) -> Vec<&str> {
        if self.judge(facts) != Truth::Unknown {
            return Vec::new();
        }
        let unknown = self
            .tests
            .iter()
            .filter(|it| it.judge(facts) == Truth::Unknown);
        unknown.map(|it| it.fact.as_str()).collect()
    }

    /// Why it is judged so: the comparisons that decide, with what is known.
    pub fn explained(&self, facts: &Facts) -> String {
        let truth = self.judge(facts);
        let deciding = self.tests.iter().filter(|it| it.judge(facts) == truth);
        let told = deciding.map(|it| match (facts.get(&it.fact), truth) {
            (None, _) => format!("{} unknown", it.fact),
            (Some(known), Truth::Yes) if it.operator == Operator::Equal => {
                format!("{} {known}", it.fact)
            }
            (Some(known), Truth::Yes) => {
                format!("{} {known} {} {}", it.fact, it.operator, it.value)
            }
            (Some(known), _) if it.operator == Operator::Equal => {
                format!("{} {known}, not {}", it.fact, it.value)
            }
            (Some(known), _) => format!("{} {known}, not {} {}", it.fact, it.operator, it.value),
        });
        told.collect::<Vec<_>>().join("; ")
    }
}

impl Test {
    fn judge(&self, facts: &Facts) -> Truth {
        let Some(known) = facts.get(&self.fact) else {
            return Truth::Unknown;
        };
        match known.compare(self.operator, &self.value) {
            Some(true) => Truth::Yes,
            Some(false) => Truth::No,
            // A fact of another kind than the one it is compared with says nothing.
            None => Truth::Unknown,
        }
    }
}

impl Value {
    fn compare(&self, operator: Operator, other: &Self) -> Option<bool> {
        let order = match (self, other) {
            (Self::Number(a), Self::Number(b)) => a.partial_cmp(b)?,
            (Self::Seconds(a), Self::Seconds(b)) => a.cmp(b),
            (Self::Flag(a), Self::Flag(b)) => a.cmp(b),
            (Self::Word(a), Self::Word(b)) => a.cmp(b),
            _ => return None,
        };
        let is_ordered = matches!(self, Self::Number(_) | Self::Seconds(_));
        let is_asked = is_ordered || matches!(operator, Operator::Equal | Operator::Unequal);
        is_asked.then(|| operator.allows(order))
    }

    /// True where both are numbers, or both yes or no, and so on.
    pub fn is_like(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// What it is, for people.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Number(_) => "a number or a share such as 14%",
            Self::Flag(_) => "true or false",
            Self::Seconds(_) => "a length of time such as 4h",
            Self::Word(_) => "a word",
        }
    }
}

impl FromStr for Value {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let quoted = ['\'', '"'].iter().find_map(|it| {
            let inner = text.strip_prefix(*it)?.strip_suffix(*it)?;
            (!inner.is_empty()).then_some(inner)
        });
        if let Some(word) = quoted {
            return Ok(Self::Word(word.to_owned()));
        }
        match text {
            "true" | "yes" => return Ok(Self::Flag(true)),
            "false" | "no" => return Ok(Self::Flag(false)),
            _ => {}
        }
        let percent = text.strip_suffix('%').map(str::trim);
        let number = percent.unwrap_or(text).parse::<f64>().ok();
        if let Some(number) = number.filter(|it| it.is_finite()) {
            let share = if percent.is_some() { 100.0 } else { 1.0 };
            return Ok(Self::Number(number / share));
        }
        if let Ok(Span::Seconds(seconds)) = text.parse() {
            return Ok(Self::Seconds(seconds));
        }
        let is_word = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
        if !text.is_empty() && text.len() <= 64 && text.chars().all(is_word) {
            return Ok(Self::Word(text.to_owned()));
        }
        Err("expected a number, a share such as 14%, true or false, 4h, or one word".to_owned())
    }
}

impl FromStr for Condition {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let tests = text.split(" and ").map(test).collect::<Result<_, _>>()?;
        Ok(Self { tests })
    }
}

fn test(text: &str) -> Result<Test, String> {
    let text = text.trim();
    let Some((fact, operator, value)) = Operator::split(text) else {
        return Err(format!(
            "`{text}` compares nothing, expected FACT, one of == != < <= > >=, and a value"
        ));
    };
    let is_name = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '.' | '-');
    if fact.is_empty() || !fact.chars().all(is_name) {
        return Err(format!("`{fact}` is no name of a fact"));
    }
    let value = value.parse()?;
    Ok(Test {
        fact: fact.to_owned(),
        operator,
        value,
    })
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Flag(flag) => write!(f, "{flag}"),
            Self::Seconds(seconds) => f.write_str(&format_seconds(*seconds)),
            Self::Word(word) => f.write_str(word),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tests = self
            .tests
            .iter()
            .map(|it| format!("{} {} {}", it.fact, it.operator, it.value));
        f.write_str(&tests.collect::<Vec<_>>().join(" and "))
    }
}
