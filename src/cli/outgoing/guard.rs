//! Nothing private gets out: final words, held against all that is private.

use std::collections::{HashMap, HashSet};

use crate::error::UserError;
use crate::model::{Actor, Conversation, ConversationId, People, Person, Text};
use crate::store::{Inside, Store};
use crate::triage::writeback::{
    Leak, Secrets, Sentence, Visibility, sentences, tokens, unspaced, unspaced_rows, words,
};

/// Words about to leave.
pub(in crate::cli) struct Words<'a> {
    /// `the reply`, as an error begins.
    pub(in crate::cli) what: &'a str,
    pub(in crate::cli) body: &'a Text,
    /// The conversation they go to, whose people and words are no secret there. `None`: they go to
    /// everybody, and who is seen in public may be named.
    pub(in crate::cli) to: Option<&'a Conversation>,
    /// Conversations that the words are about: their titles are no secret.
    pub(in crate::cli) about: &'a [ConversationId],
    /// Texts of templates: a sentence of theirs is nobody's secret.
    pub(in crate::cli) templates: &'a [String],
}

/// What is private, and who is of the team.
#[derive(Clone, Copy)]
pub(in crate::cli) struct Kept<'a> {
    pub(in crate::cli) store: &'a Store,
    pub(in crate::cli) people: &'a People,
}

impl Kept<'_> {
    fn is_ours(&self, handle: &Text) -> bool {
        let person = Person::named_by(handle);
        matches!(self.people.actor(Some(&person)), Actor::Team | Actor::Bot)
    }
}

/// Refuses words that tell of a private conversation other than the one they go to, or that hold
/// what looks like a token. The team may be named.
///
/// # Errors
///
/// [`UserError`] with exit code 5, naming the first line and how many more there are.
pub(in crate::cli) fn check(kept: Kept<'_>, words: &Words<'_>) -> anyhow::Result<()> {
    let mut leaks = tokens(words.body);
    let secrets = match words.to {
        Some(target) => besides(kept, target)?,
        None => hidden(kept, words.about)?,
    };
    leaks.extend(secrets.leaks(words.body));
    leaks.extend(repeated(kept, words)?);
    leaks.extend(repeated_rows(kept, words)?);
    let Some(first) = leaks.first() else {
        return Ok(());
    };
    Err(refused(words, first, leaks.len() - 1).into())
}

/// Whole sentences of a private conversation.
fn repeated(kept: Kept<'_>, outgoing: &Words<'_>) -> anyhow::Result<Vec<Leak>> {
    let templates: Vec<String> = outgoing.templates.iter().map(|it| spaced(it)).collect();
    let mut leaks = Vec::new();
    for it in sentences(outgoing.body) {
        let spoken = spaced(&it.words);
        if templates.iter().any(|it| it.contains(&spoken)) {
            continue;
        }
        let besides = outgoing.to.map(|it| it.id);
        if let Some(inside) = kept.store.said_inside(&it.words, besides)? {
            leaks.extend(outgoing.leak(it, inside));
        }
    }
    leaks.dedup();
    Ok(leaks)
}

/// Rows of characters that stand in a private conversation, where a script sets no blanks: no
/// index finds them, so that all texts are read once.
fn repeated_rows(kept: Kept<'_>, outgoing: &Words<'_>) -> anyhow::Result<Vec<Leak>> {
    let ours: HashSet<String> = outgoing
        .templates
        .iter()
        .flat_map(|it| unspaced_rows(it))
        .collect();
    let mut rows = unspaced(outgoing.body);
    rows.retain(|it| !ours.contains(&it.words));
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let besides = outgoing.to.map(|it| it.id);
    let asked: HashSet<&str> = rows.iter().map(|it| it.words.as_str()).collect();
    let mut found: HashMap<String, Inside> = HashMap::new();
    kept.store.each_said(true, besides, &mut |text, inside| {
        let mut rows = unspaced_rows(text);
        rows.retain(|it| asked.contains(it.as_str()));
        found.extend(rows.into_iter().map(|it| (it, inside)));
    })?;
    if !found.is_empty() {
        kept.store.each_said(false, besides, &mut |text, _| {
            for row in unspaced_rows(text) {
                found.remove(&row);
            }
        })?;
    }
    let mut leaks = Vec::new();
    for it in rows {
        if let Some(inside) = found.get(&it.words) {
            leaks.extend(outgoing.leak(it, *inside));
        }
    }
    leaks.dedup();
    Ok(leaks)
}

impl Words<'_> {
    fn leak(&self, found: Sentence, inside: Inside) -> Option<Leak> {
        let id = inside.conversation;
        let why = match inside.internal {
            true => format!("an {} note of {id}", Visibility::Team.as_str()),
            false if self.about.contains(&id) => return None,
            false => format!("words of the private conversation {id}"),
        };
        Some(Leak {
            line: found.line,
            text: found.text,
            why,
        })
    }
}

fn spaced(text: &str) -> String {
    format!(" {} ", words(text).join(" "))
}

/// What nobody outside of the target may learn.
fn besides(kept: Kept<'_>, target: &Conversation) -> anyhow::Result<Secrets> {
    let writers = target.messages.iter().map(|it| it.author.as_ref());
    let here: Vec<String> = writers
        .chain([target.author.as_ref()])
        .flatten()
        .map(Person::key)
        .collect();
    let mut secrets = Secrets::default();
    kept.store.private_people(&mut |handle, id| {
        if id != target.id && !here.contains(&key(handle)) && !kept.is_ours(handle) {
            secrets.add_person(handle, id);
        }
    })?;
    kept.store.private_titles(&mut |title, id| {
        if id != target.id {
            secrets.add_title(title, id);
        }
    })?;
    Ok(secrets)
}

/// What the public does not know.
fn hidden(kept: Kept<'_>, about: &[ConversationId]) -> anyhow::Result<Secrets> {
    let mut known: HashSet<String> = HashSet::new();
    kept.store.public_people(&mut |handle, _| {
        known.insert(key(handle));
    })?;
    let mut secrets = Secrets::default();
    kept.store.private_people(&mut |handle, id| {
        if !known.contains(&key(handle)) && !kept.is_ours(handle) {
            secrets.add_person(handle, id);
        }
    })?;
    known.clear();
    kept.store.public_titles(&mut |title, _| {
        known.insert(title.spoken());
    })?;
    kept.store.private_titles(&mut |title, id| {
        if !about.contains(&id) && !known.contains(&title.spoken()) {
            secrets.add_title(title, id);
        }
    })?;
    Ok(secrets)
}

fn key(handle: &Text) -> String {
    Person::named_by(handle).key()
}

fn refused(words: &Words<'_>, leak: &Leak, others: usize) -> UserError {
    let is_inside = words.to.is_some_and(|it| it.private);
    let whose = match is_inside {
        true => words.what.to_owned(),
        false => format!("{} is public and", words.what),
    };
    let quoted = crate::render::terminal(&leak.text);
    let quoted = if quoted.is_empty() {
        String::new()
    } else {
        format!(": {quoted}")
    };
    let more = match others {
        0 => String::new(),
        n => format!(" (and {n} more)"),
    };
    UserError::refused(format!(
        "{whose} tells {} in line {}{more}{quoted}",
        leak.why, leak.line
    ))
    .hint("say it in words that tell of nobody")
}
