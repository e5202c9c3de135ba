use std::fmt;

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::TEXT_LIMIT;
use super::source::Position;
use crate::extract::rejection::{self, Rejection};
use crate::model::Text;

/// What is wrong with one record, before its place in the file is known.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    /// What is meant when `path` is empty.
    subject: &'static str,
    /// `messages[2].at`; empty when the record as a whole is meant.
    path: String,
    /// Goes on after the path: `has no zone …: add …`.
    what: String,
    /// Line and column within the record, 1-based, where the parser stopped.
    place: Option<(usize, usize)>,
}

impl Fault {
    pub(super) fn new(code: &'static str, path: &str, what: impl Into<String>) -> Self {
        Self {
            code,
            subject: "the record",
            path: path.to_owned(),
            what: what.into(),
            place: None,
        }
    }

    /// A fault at the very place that the rejection will name.
    pub(super) fn here(code: &'static str, what: impl Into<String>) -> Self {
        Self {
            place: Some((1, 1)),
            ..Self::new(code, "", what)
        }
    }

    /// A fault in a cell of a table, by the number of its column.
    pub(super) fn in_column(self, column: usize) -> Self {
        Self {
            place: Some((1, column)),
            ..self
        }
    }

    pub(super) fn missing(path: &str, remedy: &str) -> Self {
        Self::new("missing-field", path, format!("is missing: {remedy}"))
    }

    /// Says that nothing after the fault can be read.
    pub(super) fn ending_the_file(self) -> Self {
        Self {
            subject: "the file",
            what: format!("{}, nothing behind it was read", self.what),
            ..self
        }
    }

    /// Puts `parent` before the path.
    pub(super) fn inside(mut self, parent: fmt::Arguments<'_>) -> Self {
        self.path = match self.path.as_str() {
            "" => parent.to_string(),
            path => format!("{parent}.{path}"),
        };
        self
    }

    /// Spells the path as `gh` and the archive do: `createdAt`, where REST has `created_at`.
    pub(super) fn in_camel_case(mut self) -> Self {
        let mut parts = self.path.split('_');
        let mut path = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let mut chars = part.chars();
            path.extend(chars.next().map(|it| it.to_ascii_uppercase()));
            path.push_str(chars.as_str());
        }
        self.path = path;
        self
    }

    /// The rejection of a record that begins at `start`.
    pub(super) fn at(self, start: Position) -> Rejection {
        let message = match self.path.as_str() {
            "" => format!("{} {}", self.subject, self.what),
            path => format!("{} {}", rejection::quoted(path), self.what),
        };
        let (line, column) = match self.place {
            Some((line, column)) => start.within(line, column),
            None => (start.line, None),
        };
        Rejection {
            line,
            column,
            code: self.code,
            message: rejection::sentence(&message),
        }
    }
}

/// Reads `raw` as a `T`; what is wrong with it is looked for only when something is.
pub(super) fn parse<'de, T: Deserialize<'de>>(raw: &'de [u8]) -> Result<T, Fault> {
    serde_json::from_slice(raw).map_err(|error| explain::<T>(raw, error))
}

/// Reads `raw` a second time, slowly, to learn the key path of the fault.
fn explain<'de, T: Deserialize<'de>>(raw: &'de [u8], error: serde_json::Error) -> Fault {
    if let Err(error) = serde_json::from_slice::<IgnoredAny>(raw) {
        return not_json(&error);
    }
    let mut reader = serde_json::Deserializer::from_slice(raw);
    let (path, error) = match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Err(traced) => (traced.path().to_string(), traced.into_inner()),
        Ok(_) => (String::new(), error),
    };
    let path = if path == "." { String::new() } else { path };
    Fault {
        place: Some((error.line(), error.column())),
        ..of_data(&path, &error)
    }
}

/// The text is JSON by its grammar, and yet not what was asked for.
fn of_data(path: &str, error: &serde_json::Error) -> Fault {
    let what = without_place(error);
    if !error.is_data() {
        return of_text(path, &what);
    }
    if what.starts_with("duplicate") {
        return Fault::new("duplicate-key", path, format!("has a {what}: keep one"));
    }
    let code = match path {
        "" => "not-an-object",
        _ => "wrong-type",
    };
    Fault::new(code, path, of_type(&what))
}

/// The parser's types in the words of whoever writes JSON.
const TYPES: &[(&str, &str)] = &[
    ("map", "an object"),
    ("sequence", "a list"),
    ("a sequence", "a list"),
    ("u64", "a whole number"),
    ("struct Names", "an object"),
];

fn of_type(what: &str) -> String {
    let Some((found, wanted)) = what.split_once(", expected ") else {
        return format!("cannot be used: {what}");
    };
    let found = found.trim_start_matches("invalid type: ");
    let found = found.trim_start_matches("invalid value: ");
    let named = |it| {
        TYPES
            .iter()
            .find(|(theirs, _)| *theirs == it)
            .map_or(it, |(_, ours)| *ours)
    };
    format!("is {}: write {}", named(found), named(wanted))
}

fn of_text(path: &str, what: &str) -> Fault {
    if what.starts_with("recursion limit") {
        return Fault::new("too-deep", path, "is nested too deeply: flatten it");
    }
    if what.starts_with("number out of range") {
        return Fault::new(
            "wrong-type",
            path,
            "is a number too large to be kept: write it as text",
        );
    }
    Fault::new(
        "not-utf8",
        path,
        format!("is no UTF-8 text: {what}; save the file as UTF-8"),
    )
}

pub(super) fn not_json(error: &serde_json::Error) -> Fault {
    let what = format!("is no JSON from here on: {}; mend it", without_place(error));
    Fault {
        place: Some((error.line(), error.column())),
        ..Fault::new("not-json", "", what)
    }
}

/// The parser's words without its own count of lines, which is not the file's.
fn without_place(error: &serde_json::Error) -> String {
    let words = error.to_string();
    match words.rsplit_once(" at line ") {
        Some((what, _)) => what.to_owned(),
        None => words,
    }
}

/// A text from outside, not longer than one may be.
pub(super) fn text(path: &str, written: String) -> Result<Text, Fault> {
    if written.len() > TEXT_LIMIT {
        let what = format!("is {} bytes long: cut it to 1 MiB", written.len());
        return Err(Fault::new("text-too-long", path, what));
    }
    Ok(written.into())
}

pub(super) fn optional_text(path: &str, written: Option<String>) -> Result<Option<Text>, Fault> {
    written.map(|it| text(path, it)).transpose()
}

/// Labels or assignees: sorted, each once.
pub(super) fn names(path: &str, written: Vec<String>) -> Result<Vec<Text>, Fault> {
    if written.len() > super::NAMES_LIMIT {
        let what = format!("has {} entries: keep at most 500", written.len());
        return Err(Fault::new("too-many-names", path, what));
    }
    let mut res: Vec<Text> = written
        .into_iter()
        .map(|it| text(path, it))
        .collect::<Result<_, _>>()?;
    res.sort();
    res.dedup();
    Ok(res)
}
