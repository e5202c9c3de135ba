//! Sentences and lines of a text that is to go out, to be looked for among what is private.

use std::collections::HashSet;
use std::mem;

use crate::model::Text;

use super::dress::{Reading, readings};

/// Words in a row, and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// From 1; where it begins.
    pub line: usize,
    /// The line as it stands there.
    pub text: Text,
    /// Its words in lower case with single blanks.
    pub words: String,
}

/// Fewer words may be said by anybody of anything.
const LEAST_WORDS: usize = 5;

/// So many words in a row are hardly said twice by chance, whatever stands around them.
const FRAGMENT_WORDS: usize = 8;

/// Every line and every sentence with enough words to be somebody's own, and every fragment of
/// eight words in them, once. A sentence may run over several lines; quoted ones (`> …`) count as
/// well.
pub fn sentences(body: &Text) -> Vec<Sentence> {
    let mut found = Found::default();
    let typed: Reading = (1..).zip(body.raw().lines().map(str::to_owned)).collect();
    for reading in [typed].into_iter().chain(readings(body.raw())) {
        for (number, line) in &reading {
            found.add(*number, nth(body, *number), &words(line));
        }
        found.add_sentences(&reading, body);
    }
    found.sentences.sort_by_key(|it| it.line);
    found.sentences
}

#[derive(Default)]
struct Found {
    sentences: Vec<Sentence>,
    known: HashSet<String>,
}

impl Found {
    fn add(&mut self, line: usize, text: &str, words: &[String]) {
        if words.len() < LEAST_WORDS {
            return;
        }
        self.add_row(line, text, words);
        // An address of the web is long, and nobody's words.
        let is_address = |it: &String| it == "https" || it == "http";
        for fragment in words.windows(FRAGMENT_WORDS) {
            if !fragment.iter().any(is_address) {
                self.add_row(line, text, fragment);
            }
        }
    }

    fn add_row(&mut self, line: usize, text: &str, words: &[String]) {
        let joined = words.join(" ");
        if self.known.insert(joined.clone()) {
            self.sentences.push(Sentence {
                line,
                text: text.into(),
                words: joined,
            });
        }
    }

    fn add_sentences(&mut self, reading: &Reading, body: &Text) {
        let (mut begin, mut sentence): (usize, Vec<String>) = (1, Vec::new());
        for (number, line) in reading {
            let is_blank = words(line).is_empty();
            for (idx, piece) in pieces(line).enumerate() {
                if 0 < idx || is_blank {
                    self.add(begin, nth(body, begin), &mem::take(&mut sentence));
                }
                if sentence.is_empty() {
                    begin = *number;
                }
                sentence.extend(words(piece));
            }
        }
        self.add(begin, nth(body, begin), &sentence);
    }
}

pub(super) fn nth(body: &Text, line: usize) -> &str {
    let mut lines = body.raw().lines().skip(line.saturating_sub(1));
    lines.next().unwrap_or_default()
}

/// A stop ends a sentence where a blank or nothing follows; a quotation mark always.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let mut before = ' ';
    line.split_inclusive(move |it: char| {
        let stopped = matches!(before, '.' | '!' | '?' | ':' | ';') && it.is_whitespace();
        before = it;
        stopped || matches!(it, '"' | '“' | '”' | '„' | '«' | '»' | '。' | '！' | '？')
    })
    .chain(
        line.ends_with(['.', '!', '?', ':', ';', '"', '”'])
            .then_some(""),
    )
}

/// The words as the index of the log takes them apart.
pub fn words(text: &str) -> Vec<String> {
    let pieces = text.split(|it: char| !it.is_alphanumeric());
    let words = pieces.filter(|it| !it.is_empty());
    words.map(str::to_lowercase).collect()
}
