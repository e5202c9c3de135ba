//! What a text is compared with: expressions that take linear time, and labels with wildcards.

use regex::{Regex, RegexBuilder};

/// A compiled expression that takes more memory than this is refused.
const MOST_BYTES: usize = 1 << 18;
/// An expression longer than this is nothing that people read.
const LONGEST: usize = 1000;
/// Evidence is shown up to so many characters.
const LONGEST_EVIDENCE: usize = 60;

/// A regular expression. It has neither look-around nor back references, so that every text takes
/// time in proportion to its length.
#[derive(Clone, Debug)]
pub struct Pattern(Regex);

/// A label or a name: `*` stands for any run of characters, case counts for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glob(String);

impl Pattern {
    /// Case counts unless the expression begins with `(?i)`.
    ///
    /// # Errors
    /// What is wrong with the expression, in one line.
    pub fn parse(text: &str) -> Result<Self, String> {
        if LONGEST < text.chars().count() {
            return Err(format!("a pattern has at most {LONGEST} characters"));
        }
        let built = RegexBuilder::new(text)
            .size_limit(MOST_BYTES)
            .dfa_size_limit(MOST_BYTES)
            .build();
        let regex = built.map_err(|why| told(&why))?;
        if regex.is_match("") {
            return Err("it matches the empty text, and so every text".to_owned());
        }
        Ok(Self(regex))
    }

    /// The whole of a line, in which `*` stands for any run of characters and case for nothing.
    ///
    /// # Errors
    /// As [`Pattern::parse`].
    pub fn of_glob(text: &str) -> Result<Self, String> {
        let pieces: Vec<String> = text.trim().split('*').map(regex::escape).collect();
        Self::parse(&format!("(?im)^[ \t]*{}[ \t]*$", pieces.join(".*")))
    }

    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The first piece of `text` that it matches, cut where it is long.
    pub fn find(&self, text: &str) -> Option<String> {
        let found = self.0.find(text)?.as_str();
        let words: Vec<&str> = found.split_whitespace().collect();
        let words = words.join(" ");
        let mut res: String = words.chars().take(LONGEST_EVIDENCE).collect();
        if words.chars().nth(LONGEST_EVIDENCE).is_some() {
            res.push('…');
        }
        Some(res)
    }
}

/// The parser draws its message over several lines; the last one says what is wrong.
fn told(why: &regex::Error) -> String {
    match why {
        regex::Error::CompiledTooBig(_) => "the pattern is too big".to_owned(),
        other => {
            let text = other.to_string();
            let last = text.lines().last().unwrap_or_default().trim();
            format!("not a pattern: {}", last.trim_start_matches("error: "))
        }
    }
}

impl Glob {
    pub fn new(text: &str) -> Self {
        Self(text.trim().to_lowercase())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn fits(&self, text: &str) -> bool {
        crate::model::glob(&self.0, &text.trim().to_lowercase())
    }
}
