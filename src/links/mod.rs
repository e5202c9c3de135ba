//! Do the links of a Markdown document lead somewhere, as far as can be told without asking anybody.
//!
//! A document is read as GitHub reads it: CommonMark, tables, footnotes, bare addresses, and
//! `href` and `src` in raw HTML. What stands in files beside it is asked of the caller.

mod address;
mod anchors;
mod bare;
mod document;
mod html;
mod labels;
mod local;
mod mail;
#[cfg(test)]
mod tests;

use serde::Serialize;

pub use address::{asked, is_private};
pub use anchors::Anchors;
pub use document::{Document, Link, read};
pub use local::{Place, steps};

use crate::model::Text;

/// How a link is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Inline,
    Reference,
    Image,
    /// Between `<` and `>`, or bare.
    Autolink,
    Html,
    /// `[label]: target`.
    Definition,
}

/// How bad it is, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It leads nowhere.
    Broken,
    /// Whether it leads anywhere could not be found out.
    Unclear,
    /// It works, or may, and is hardly what was meant.
    Warning,
    /// Good to know.
    Note,
}

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inline => "inline",
            Self::Reference => "reference",
            Self::Image => "image",
            Self::Autolink => "autolink",
            Self::Html => "html",
            Self::Definition => "definition",
        }
    }
}

impl Status {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Unclear => "unclear",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// What is wrong with a target, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub status: Status,
    pub message: String,
    pub hint: String,
}

/// A fault at its place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// From 1.
    pub line: usize,
    /// As it is written, without a password.
    pub target: Text,
    pub kind: Kind,
    pub status: Status,
    pub message: Text,
    pub hint: Text,
}

impl Fault {
    pub fn new(status: Status, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            status,
            message: message.into(),
            hint: hint.into(),
        }
    }

    fn broken(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(Status::Broken, message, hint)
    }

    fn warning(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::new(Status::Warning, message, hint)
    }
}

impl Link {
    pub fn finding(&self, fault: Fault) -> Finding {
        Finding {
            line: self.line,
            target: Text::new(address::without_password(&self.target)),
            kind: self.kind,
            status: fault.status,
            message: Text::new(fault.message),
            hint: Text::new(fault.hint),
        }
    }
}

/// Everything that is wrong with a document, by its lines. `known` tells what stands at a path that
/// is relative to the document, or with `/` before it to the root of the repository.
pub fn check(document: &Document, known: &dyn Fn(&str) -> Place) -> Vec<Finding> {
    let mut findings = document.faults.clone();
    for link in &document.links {
        let fault = judged(&link.target, &document.anchors, known);
        findings.extend(fault.map(|it| link.finding(it)));
    }
    findings.sort_by_key(|it| it.line);
    findings
}

fn judged(target: &str, anchors: &Anchors, known: &dyn Fn(&str) -> Place) -> Option<Fault> {
    let target = target.trim();
    if target.is_empty() {
        return Some(Fault::broken(
            "the target is empty",
            "write where it leads to, or take the link away",
        ));
    }
    match address::scheme(target) {
        Some(scheme) => address::fault(&scheme, target),
        None => local::fault(target, anchors, known),
    }
}
