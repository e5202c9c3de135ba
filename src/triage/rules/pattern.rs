//! What a text is compared with: expressions that take linear time, and labels with wildcards.

use std::sync::{Arc, OnceLock};

use regex::{Regex, RegexBuilder};

/// A compiled expression that takes more memory than this is refused.
const MOST_BYTES: usize = 1 << 20;
/// An expression longer than this is nothing that people read.
const LONGEST: usize = 1000;
/// Evidence is shown up to so many characters.
const LONGEST_EVIDENCE: usize = 60;

/// A regular expression. It has neither look-around nor back references, so that every text takes
/// time in proportion to its length. `\b` is the edge of a run of ASCII letters and digits: that of
/// every script there is would make it slow on all but ASCII.
#[derive(Clone, Debug)]
pub struct Pattern {
    written: String,
    /// Compiled when it is first needed: most commands read no words.
    compiled: Arc<OnceLock<Option<Regex>>>,
}

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
        let regex = compiled(text).map_err(|why| told(&why))?;
        if regex.is_match("") {
            return Err("it matches the empty text, and so every text".to_owned());
        }
        Ok(Self {
            written: text.to_owned(),
            compiled: Arc::new(OnceLock::from(Some(regex))),
        })
    }

    /// One of our own, which the tests have compiled.
    pub fn built_in(text: &str) -> Self {
        Self {
            written: text.to_owned(),
            compiled: Arc::default(),
        }
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
        &self.written
    }

    /// The first piece of `text` that it matches, cut where it is long.
    pub fn find(&self, text: &str) -> Option<String> {
        let regex = self.compiled.get_or_init(|| compiled(&self.written).ok());
        let found = regex.as_ref()?.find(text)?.as_str();
        let words: Vec<&str> = found.split_whitespace().collect();
        let words = words.join(" ");
        let mut res: String = words.chars().take(LONGEST_EVIDENCE).collect();
        if words.chars().nth(LONGEST_EVIDENCE).is_some() {
            res.push('…');
        }
        Some(res)
    }
}

fn compiled(text: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(&plain_edges(text))
        .size_limit(MOST_BYTES)
        .dfa_size_limit(MOST_BYTES)
        .build()
}

fn plain_edges(text: &str) -> String {
    let mut res = String::with_capacity(text.len());
    let mut escaped = false;
    let mut in_class = false;
    for char in text.chars() {
        match (escaped, char) {
            (true, 'b') if !in_class => {
                res.pop();
                res.push_str("(?-u:\\b)");
            }
            _ => res.push(char),
        }
        in_class = !escaped && char == '[' || in_class && (escaped || char != ']');
        escaped = !escaped && char == '\\';
    }
    res
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
