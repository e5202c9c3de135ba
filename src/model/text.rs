use std::fmt;

use serde::{Deserialize, Serialize};

/// Text from outside: a title, a body, a name, a label.
///
/// Whoever wrote it may have put terminal escapes, HTML or mentions into it. It has no `Display`:
/// only `render` turns it into output, each format with its own escaping. Rules and the store read
/// it through [`Text::raw`].
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(String);

impl Text {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The bytes as they came. For rules, hashes and the store; never for output.
    pub fn raw(&self) -> &str {
        &self.0
    }

    /// Its words as they sound, with single blanks: the same for all ways of writing them.
    pub fn spoken(&self) -> String {
        super::spoken(&self.0).join(" ")
    }

    /// Nothing that anybody could read.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(text)
    }
}
