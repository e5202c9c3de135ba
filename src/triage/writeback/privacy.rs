//! What must never get out: public < internal < private, and what is written for fewer people never
//! reaches more.

use std::collections::HashMap;

use crate::model::{ConversationId, Text, spoken};

use super::dress::{bare, readings, unmarked};

/// For whom a text is. A text goes where its readers are at least as few as it allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Visibility {
    Public,
    /// Internal notes.
    Team,
    /// A mail, a direct message, a private repository.
    Private,
}

impl Visibility {
    pub fn of(private: bool) -> Self {
        if private { Self::Private } else { Self::Public }
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Team => "internal",
            Self::Private => "private",
        }
    }
}

/// A line that must not get out, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leak {
    /// From 1.
    pub line: usize,
    /// As it stands there; empty where it holds a secret that nobody should read again.
    pub text: Text,
    pub why: String,
}

/// Names, addresses and titles of private conversations.
#[derive(Clone, Debug, Default)]
pub struct Secrets {
    /// Whole words, in lower case.
    words: HashMap<String, Secret>,
    /// Whole words as they are written: a name such as `Kim` is told from a word by its capital.
    names: HashMap<String, Secret>,
    /// Words in a row as they sound, by the first of them.
    phrases: HashMap<String, Vec<(Vec<String>, Secret)>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Secret {
    conversation: ConversationId,
    what: &'static str,
}

/// A shorter title says nothing about anybody: "Bug", "Licence key".
const TITLE_WORDS: usize = 3;
const TITLE_LENGTH: usize = 16;

impl Secrets {
    /// A handle or an address of somebody in a private conversation, or both as a mail names its
    /// writer: `Carl Jung <carl@jung.example>`.
    pub fn add_person(&mut self, handle: &Text, conversation: ConversationId) {
        let written = bare(handle.raw());
        let written = written.trim().trim_start_matches('@');
        if !written.contains('@') {
            return self.add_name(written, conversation);
        }
        for piece in written.split(['<', '>', '(', ')', '"']) {
            let (addresses, name): (Vec<_>, Vec<_>) =
                piece.split_whitespace().partition(|it| it.contains('@'));
            for address in addresses {
                let address = address
                    .trim_start_matches("mailto:")
                    .trim_matches([',', ';']);
                let what = "an address";
                let secret = Secret { conversation, what };
                self.words.insert(address.to_lowercase(), secret);
            }
            let name = name.join(" ");
            self.add_name(&name, conversation);
            if let Some((last, first)) = name.split_once(", ") {
                self.add_name(&format!("{first} {last}"), conversation);
            }
        }
    }

    fn add_name(&mut self, written: &str, conversation: ConversationId) {
        let lower = written.to_lowercase();
        let what = "a name";
        let secret = Secret { conversation, what };
        if !lower.contains(char::is_alphanumeric) || lower == "ghost" {
            return;
        }
        if lower.contains(char::is_whitespace) {
            return self.add_phrase(spoken(&lower), secret);
        }
        let is_word = lower.chars().all(char::is_alphabetic);
        if is_word && written.starts_with(char::is_uppercase) && 2 < written.len() {
            self.names.insert(written.to_owned(), secret);
        }
        // A handle of letters alone may be any word of a sentence, unless it is mentioned.
        if !is_word {
            self.words.insert(lower.clone(), secret);
        }
        self.words.insert(format!("@{lower}"), secret);
    }

    pub fn add_title(&mut self, title: &Text, conversation: ConversationId) {
        let title = bare(title.raw());
        let words = spoken(&title);
        let n_words = match title.is_ascii() {
            true => title.split_whitespace().count(),
            false => words.len(),
        };
        let length: usize = words.iter().map(|it| it.len() + 1).sum();
        if n_words < TITLE_WORDS || length <= TITLE_LENGTH {
            return;
        }
        let what = "the title";
        let secret = Secret { conversation, what };
        // Its own marks may have been taken for Markdown where it is repeated.
        let unmarked = spoken(&unmarked(&title));
        if unmarked != words {
            self.add_phrase(unmarked, secret);
        }
        self.add_phrase(words, secret);
    }

    fn add_phrase(&mut self, words: Vec<String>, secret: Secret) {
        if let Some(first) = words.first() {
            let known = self.phrases.entry(first.clone()).or_default();
            known.push((words, secret));
        }
    }

    /// Every line of `body` that tells of a private conversation, once for each reason.
    pub fn leaks(&self, body: &Text) -> Vec<Leak> {
        let at = |number: usize| {
            let line = body.raw().lines().nth(number.saturating_sub(1));
            line.unwrap_or_default()
        };
        let mut leaks: Vec<Leak> = Vec::new();
        for reading in readings(body.raw()) {
            let mut said: Vec<(String, usize)> = Vec::new();
            for (number, line) in reading {
                for word in words(&line) {
                    let lower = word.to_lowercase();
                    let found = self.names.get(word).or_else(|| self.words.get(&lower));
                    leaks.extend(found.map(|it| it.leak(number, at(number))));
                }
                said.extend(spoken(&line).into_iter().map(|it| (it, number)));
            }
            for (secret, number) in self.phrases_in(&said) {
                leaks.push(secret.leak(number, at(number)));
            }
        }
        leaks.sort_by(|a, b| (a.line, &a.why).cmp(&(b.line, &b.why)));
        leaks.dedup();
        leaks
    }

    /// Each phrase that stands in these words, where it first does.
    fn phrases_in(&self, said: &[(String, usize)]) -> Vec<(Secret, usize)> {
        let mut found: Vec<(Secret, usize)> = Vec::new();
        for (idx, (word, number)) in said.iter().enumerate() {
            for (phrase, secret) in self.phrases.get(word).into_iter().flatten() {
                let here = said[idx..].iter().map(|it| &it.0);
                let is_it =
                    phrase.len() <= said.len() - idx && here.zip(phrase).all(|it| it.0 == it.1);
                if is_it && !found.iter().any(|it| it.0 == *secret) {
                    found.push((*secret, *number));
                }
            }
        }
        found
    }
}

impl Secret {
    fn leak(self, line: usize, text: &str) -> Leak {
        Leak {
            line,
            text: text.into(),
            why: format!(
                "{} of the private conversation {}",
                self.what, self.conversation
            ),
        }
    }
}

/// Beginnings of secrets, and how many characters follow at least.
const TOKENS: &[(&str, usize)] = &[
    ("ghp_", 30),
    ("gho_", 30),
    ("ghu_", 30),
    ("ghs_", 30),
    ("ghr_", 30),
    ("github_pat_", 20),
    ("glpat-", 18),
    ("npm_", 30),
    ("pypi-", 30),
    ("crates_io_", 20),
    ("cio", 32),
    ("xoxb-", 10),
    ("xoxp-", 10),
    ("xoxa-", 10),
    ("xapp-", 10),
    ("sk_live_", 16),
    ("rk_live_", 16),
    ("sk-", 32),
    ("AKIA", 16),
    ("ASIA", 16),
    ("AIza", 30),
    ("eyJ", 60),
];

/// Lines that hold what looks like a token or a private key. They go nowhere, to nobody.
pub fn tokens(body: &Text) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for (line, text) in readings(body.raw()).into_iter().flatten() {
        let is_key = text.contains("-----BEGIN") && text.contains("PRIVATE KEY");
        let token = token(&text).map(|it| format!("what looks like a token ({it}…)"));
        let why = token.or_else(|| is_key.then(|| "a private key".to_owned()));
        leaks.extend(why.map(|why| Leak {
            line,
            text: Text::default(),
            why,
        }));
    }
    leaks.sort_by(|a: &Leak, b: &Leak| (a.line, &a.why).cmp(&(b.line, &b.why)));
    leaks.dedup();
    leaks
}

fn token(line: &str) -> Option<&'static str> {
    if let Some(found) = secret_address(line) {
        return Some(found);
    }
    let is_part = |it: char| it.is_ascii_alphanumeric() || matches!(it, '_' | '-' | '.');
    let pieces = line.split(|it: char| !is_part(it));
    let mut found = pieces.filter_map(|piece| {
        let of = |(start, least): &(&'static str, usize)| {
            let rest = piece.strip_prefix(start)?;
            let is_mixed = rest.contains(|it: char| it.is_ascii_digit());
            (*least <= rest.len() && is_mixed).then_some(*start)
        };
        TOKENS.iter().find_map(of)
    });
    found.next()
}

/// Webhooks, whose address is all it takes to post, and addresses with a password in them.
fn secret_address(line: &str) -> Option<&'static str> {
    const WEBHOOKS: [&str; 3] = [
        "hooks.slack.com/services/",
        "discord.com/api/webhooks/",
        "discordapp.com/api/webhooks/",
    ];
    let webhook = WEBHOOKS.into_iter().find(|it| line.contains(it));
    webhook.or_else(|| {
        let hosts = line.split("://").skip(1);
        let has_password = |it: &str| {
            let host = it.split(['/', ' ', '?', '#']).next().unwrap_or_default();
            let user = host.rsplit_once('@').map(|(user, _)| user);
            user.is_some_and(|it| it.contains(':'))
        };
        hosts
            .into_iter()
            .any(has_password)
            .then_some("https://user:password@")
    })
}

/// Pieces that may be a name, a mention or an address.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let is_part =
        |it: char| it.is_alphanumeric() || matches!(it, '@' | '.' | '_' | '-' | '+' | '#');
    let pieces = line.split(move |it: char| !is_part(it));
    let ends = |it: char| matches!(it, '.' | '-' | '_' | '+' | '#');
    pieces
        .map(move |it| it.trim_matches(ends))
        .filter(|it| !it.is_empty())
}
