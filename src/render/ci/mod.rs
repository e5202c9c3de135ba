//! Findings for machines that read logs: GitHub annotations and summaries, JUnit, SARIF.

mod github;
mod junit;
mod sarif;
#[cfg(test)]
mod tests;

pub use github::{annotations, summary};
pub use junit::junit;
pub use sarif::sarif;

use super::escape::shown;
use crate::model::Text;

/// What one check looked at and found.
#[derive(Clone, Debug, Default)]
pub struct Suite {
    /// The check, as it is called on the command line.
    pub name: String,
    /// Names of the cases without a finding.
    pub passed: Vec<String>,
    /// Names of the cases that nobody could judge.
    pub skipped: Vec<String>,
    pub findings: Vec<Finding>,
    /// The file to which a finding without a place of its own belongs, where a format asks for one.
    pub home: Option<Text>,
}

#[derive(Clone, Debug)]
pub struct Finding {
    /// Stable id of the rule that found it.
    pub rule: String,
    pub level: Level,
    pub title: Text,
    pub message: String,
    /// A URL or a path.
    pub location: Option<Text>,
    /// The same for the same finding in every run, so that a reader counts it once.
    pub fingerprint: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Error,
    Warning,
    Note,
}

impl Level {
    /// In the words of SARIF.
    fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// A message may have several lines; none of them is obeyed by anything.
fn lines(message: &str) -> String {
    message.lines().map(shown).collect::<Vec<_>>().join("\n")
}
