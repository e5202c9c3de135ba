//! A policy file as a tree in which every value knows where it was written.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};
use toml::value::Datetime;

use super::fault::{Faults, is_obeyed, shown};

pub(super) type Table = BTreeMap<String, Node>;

#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) at: Place,
    pub(super) value: Value,
}

/// Byte ranges in one of the files that were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Index of the file: 0 is the policy, what it extends comes after it.
    pub(super) file: usize,
    pub(super) key: Range<usize>,
    pub(super) value: Range<usize>,
}

#[derive(Clone, Debug)]
pub(super) enum Value {
    Text(String),
    Integer(i64),
    Number(f64),
    Flag(bool),
    Moment(Datetime),
    List(Vec<Node>),
    Table(Table),
}

impl Value {
    /// In words, for `expected …, found …`.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Text(_) => "a string",
            Self::Integer(_) => "an integer",
            Self::Number(_) => "a number",
            Self::Flag(_) => "true or false",
            Self::Moment(_) => "a date or time",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
        }
    }
}

/// Syntax faults beyond this many say nothing new.
const MOST_SYNTAX_FAULTS: usize = 20;

/// No policy that people write has longer lists or tables; the parser bounds their depth.
const MOST_ENTRIES: usize = 1000;

/// Parses one file; `None` when it is not TOML at all, with the faults recorded.
pub(super) fn parse(file: usize, text: &str, faults: &mut Faults) -> Option<Node> {
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors.iter().take(MOST_SYNTAX_FAULTS) {
        let span = error.span().unwrap_or(0..0);
        let at = Place {
            file,
            key: span.clone(),
            value: span,
        };
        faults.at_value(
            &at,
            "",
            format!("not valid TOML: {}", shown(error.message())),
        );
    }
    if !errors.is_empty() {
        return None;
    }
    let mut reading = Reading {
        file,
        faults,
        path: String::new(),
    };
    let at = Place {
        file,
        key: 0..0,
        value: 0..0,
    };
    let value = Value::Table(reading.table(table.into_inner()));
    Some(Node { at, value })
}

struct Reading<'f> {
    file: usize,
    faults: &'f mut Faults,
    /// Where it reads, for faults.
    path: String,
}

impl Reading<'_> {
    fn table(&mut self, table: DeTable<'_>) -> Table {
        let mut res = Table::new();
        for (n_read, (key, value)) in table.into_iter().enumerate() {
            let length = enter(&mut self.path, key.get_ref());
            let at = Place {
                file: self.file,
                key: key.span(),
                value: value.span(),
            };
            if is_steering(key.get_ref(), "") {
                let message = "a key with a control character";
                self.faults.at_key(&at, &self.path, message);
            }
            if n_read == MOST_ENTRIES {
                let message = format!("a table of more than {MOST_ENTRIES} keys");
                self.faults.at_key(&at, &self.path, message);
                self.path.truncate(length);
                break;
            }
            let value = self.value(&at, value);
            self.path.truncate(length);
            res.insert(key.into_inner().into_owned(), Node { at, value });
        }
        res
    }

    fn value(&mut self, at: &Place, value: Spanned<DeValue<'_>>) -> Value {
        match value.into_inner() {
            DeValue::String(text) => {
                if is_steering(&text, "\n\t") {
                    let message = "a string with a control character";
                    self.faults.at_value(at, &self.path, message);
                }
                Value::Text(text.into_owned())
            }
            DeValue::Integer(number) => self.integer(at, &number),
            DeValue::Float(number) => {
                let value = number.as_str().parse().unwrap_or(f64::NAN);
                if !value.is_finite() {
                    let message = "a number must be finite";
                    self.faults.at_value(at, &self.path, message);
                }
                Value::Number(value)
            }
            DeValue::Boolean(flag) => Value::Flag(flag),
            DeValue::Datetime(moment) => Value::Moment(moment),
            DeValue::Array(list) if list.len() > MOST_ENTRIES => {
                let message = format!("a list of more than {MOST_ENTRIES} entries");
                self.faults.at_value(at, &self.path, message);
                Value::List(Vec::new())
            }
            DeValue::Array(list) => {
                let list = list.into_iter().map(|it| self.element(it));
                Value::List(list.collect())
            }
            DeValue::Table(table) => Value::Table(self.table(table)),
        }
    }

    /// One that does not fit becomes a number of no value, so that nobody reports it again.
    fn integer(&mut self, at: &Place, number: &DeInteger<'_>) -> Value {
        match i64::from_str_radix(number.as_str(), number.radix()) {
            Ok(value) => Value::Integer(value),
            Err(_) => {
                let message = "a number too large to be meant";
                self.faults.at_value(at, &self.path, message);
                Value::Number(f64::NAN)
            }
        }
    }

    fn element(&mut self, element: Spanned<DeValue<'_>>) -> Node {
        let at = Place {
            file: self.file,
            key: element.span(),
            value: element.span(),
        };
        let value = self.value(&at, element);
        Node { at, value }
    }
}

/// True where text from a policy could steer a terminal, by a character that is not `allowed`.
fn is_steering(text: &str, allowed: &str) -> bool {
    let plain = text.bytes().all(|it| (b' '..=b'~').contains(&it));
    !plain
        && text
            .chars()
            .any(|it| is_obeyed(it) && !allowed.contains(it))
}

/// Goes into `key` below the path, and gives its length before.
pub(super) fn enter(path: &mut String, key: &str) -> usize {
    let length = path.len();
    if length > 0 {
        path.push('.');
    }
    path.push_str(key);
    length
}

/// Does something below `key`, and comes back.
pub(super) fn inside(path: &mut String, key: &str, act: impl FnOnce(&mut String)) {
    let length = enter(path, key);
    act(path);
    path.truncate(length);
}

/// `sla` and `rule` make `sla.rule`.
pub(super) fn joined(path: &str, key: &str) -> String {
    if path.is_empty() {
        key.to_owned()
    } else {
        format!("{path}.{key}")
    }
}
