//! Titles and the words in them.

use std::collections::BTreeSet;

/// A title without what mail programs, chats and templates put around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Title {
    /// Every word, in order.
    pub words: Vec<String>,
    /// Those that carry a meaning.
    pub content: BTreeSet<String>,
    /// `Update README.md`: given by GitHub's editor, not by a person.
    is_given: bool,
}

/// Words of no meaning of their own, in the languages most support is written in.
const EMPTY: &[&str] = &[
    "a", "after", "all", "am", "an", "and", "any", "anybody", "are", "as", "at", "be", "been",
    "but", "by", "can", "cannot", "could", "das", "den", "der", "did", "die", "do", "does",
    "doesn", "don", "ein", "eine", "et", "for", "from", "get", "had", "has", "have", "hello",
    "help", "hi", "how", "i", "ich", "if", "in", "into", "is", "isn", "ist", "it", "its", "la",
    "le", "les", "like", "me", "mit", "my", "need", "nicht", "no", "not", "of", "on", "one", "or",
    "our", "out", "please", "should", "so", "some", "somebody", "t", "than", "that", "the",
    "their", "there", "this", "to", "und", "us", "use", "using", "want", "was", "way", "we",
    "what", "when", "where", "which", "why", "will", "with", "would", "you", "your",
];

/// What stands before a title and says nothing about it.
const PREFIXES: &[&str] = &[
    "re",
    "fwd",
    "fw",
    "aw",
    "wg",
    "sv",
    "bug",
    "bug report",
    "feature",
    "feature request",
    "question",
    "issue",
    "support",
    "help",
];

/// Below this many letters a lone word of a script without spaces says too little.
const LONG_WORD: usize = 8;

impl Title {
    pub fn of(text: &str) -> Self {
        let text = text.to_lowercase();
        let text = bare(&text);
        let words = split(text);
        let content = words.iter().filter(|it| !is_empty_word(it)).cloned();
        Self {
            content: content.collect(),
            is_given: is_given(text),
            words,
        }
    }

    /// The same words in the same order, and enough of them to tell something.
    pub fn equals(&self, other: &Self) -> bool {
        self.tells() && self.words == other.words
    }

    /// The same words that carry a meaning.
    pub fn means(&self, other: &Self) -> bool {
        2 < self.content.len() && self.tells() && self.content == other.content
    }

    /// "Fix typo" and "Editorial changes" are the titles of many things.
    fn tells(&self) -> bool {
        if self.is_given {
            return false;
        }
        let letters: usize = self.content.iter().map(|it| it.chars().count()).sum();
        let spaceless = !self.words.iter().all(|it| it.is_ascii());
        1 < self.content.len() && 2 < self.words.len() || spaceless && LONG_WORD <= letters
    }

    /// Dice's coefficient of the words that carry a meaning: twice the shared ones over all
    /// (S. Sørensen 1948, L. R. Dice 1945). 0 where fewer than three are shared.
    pub fn dice(&self, other: &Self) -> f64 {
        let shared = self.content.intersection(&other.content).count();
        let all = self.content.len() + other.content.len();
        if shared < 3 || self.is_given || self.disagrees(other) {
            return 0.0;
        }
        let count = |it: usize| f64::from(u32::try_from(it).unwrap_or(u32::MAX));
        2.0 * count(shared) / count(all)
    }

    /// Each has a number that the other lacks: two releases, two lines, two errors.
    fn disagrees(&self, other: &Self) -> bool {
        let lacks = |one: &Self, other: &Self| {
            let mut missing = one.content.difference(&other.content);
            missing.any(|it| it.contains(|it: char| it.is_ascii_digit()))
        };
        lacks(self, other) && lacks(other, self)
    }

    /// The shared words that carry a meaning.
    pub fn shared(&self, other: &Self) -> Vec<&str> {
        let words = self.words.iter().map(String::as_str);
        let mut seen = BTreeSet::new();
        words
            .filter(|it| self.content.contains(*it) && other.content.contains(*it))
            .filter(|it| seen.insert(*it))
            .collect()
    }
}

/// Takes `Re: `, `[v2]`, `#support: ` and the like away, as often as they stand there.
fn bare(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let rest = without_brackets(text).or_else(|| without_prefix(text));
        match rest.map(str::trim) {
            Some(rest) if !rest.is_empty() => text = rest,
            _ => return text,
        }
    }
}

fn without_brackets(text: &str) -> Option<&str> {
    let (head, rest) = text.strip_prefix('[')?.split_once(']')?;
    (head.len() <= 40).then_some(rest)
}

fn without_prefix(text: &str) -> Option<&str> {
    let (head, rest) = text.split_once(':')?;
    let is_place = head.starts_with('#') && head.len() <= 40 && !head.contains(' ');
    (is_place || PREFIXES.contains(&head.trim())).then_some(rest)
}

fn split(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !it.is_alphanumeric());
    words
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

fn is_given(text: &str) -> bool {
    let chunks: Vec<&str> = text.split_whitespace().collect();
    let acts = ["create", "delete", "rename", "update"];
    chunks.len() == 2 && acts.contains(&chunks[0]) && chunks[1].contains(['.', '/'])
}

fn is_empty_word(word: &str) -> bool {
    EMPTY.binary_search(&word).is_ok()
}

/// The versions a text names, such as `1.1.0` or `1.1.0-beta.4`, without their `v`.
pub(super) fn versions(text: &str) -> Vec<String> {
    let chunks = text.split(|it: char| it.is_whitespace() || "()[],;\"'`".contains(it));
    let version = |it: &str| {
        let it = it.trim_end_matches(['.', ':', '?', '!']).to_lowercase();
        let it = it.strip_prefix('v').unwrap_or(&it).to_owned();
        let numbers = it
            .split('.')
            .take_while(|it| it.bytes().any(|it| it.is_ascii_digit()));
        let begins = it.starts_with(|it: char| it.is_ascii_digit());
        (begins && it.len() <= 32 && 1 < numbers.count() && !it.contains('/')).then_some(it)
    };
    chunks
        .filter(|it| it.contains('.'))
        .filter_map(version)
        .collect()
}

/// Terms looked up in the log at most.
const MOST_TERMS: usize = 48;

/// What the log is searched for: words of a meaning, and versions, numbers and error codes as they
/// are written, each once, in their order.
pub fn terms(text: &str) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut terms = Vec::new();
    let text = text.to_lowercase();
    for chunk in text.split_whitespace() {
        let chunk = chunk.trim_matches(|it: char| !it.is_alphanumeric());
        let literal = chunk.len() <= 40 && chunk.bytes().any(|it| it.is_ascii_digit());
        let pieces = if literal && !chunk.contains('/') {
            vec![chunk.to_owned()]
        } else {
            split(chunk)
        };
        for piece in pieces {
            let long = 2 < piece.chars().count() && piece.len() <= 80;
            if (long || literal) && !is_empty_word(&piece) && seen.insert(piece.clone()) {
                terms.push(piece);
            }
        }
        if MOST_TERMS <= terms.len() {
            terms.truncate(MOST_TERMS);
            break;
        }
    }
    terms
}

#[cfg(test)]
mod tests {
    use super::EMPTY;

    #[test]
    fn the_empty_words_can_be_searched_by_halves() {
        assert!(EMPTY.is_sorted());
    }
}
