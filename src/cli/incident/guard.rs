//! Nothing private gets out: words to the public, held against all that is private.

use crate::config::Config;
use crate::error::UserError;
use crate::incident::Incident;
use crate::model::{Actor, Person, Text};
use crate::render;
use crate::store::Store;
use crate::triage::writeback::{Secrets, tokens};

/// Refuses words that hold a token, or tell of somebody's private conversation.
///
/// # Errors
///
/// [`UserError`] with exit code 5, naming the kind and the line, never the token.
pub(super) fn check(secrets: &Secrets, text: &Text) -> anyhow::Result<()> {
    let mut leaks = tokens(text);
    leaks.extend(secrets.leaks(text));
    let Some(first) = leaks.first() else {
        return Ok(());
    };
    let more = match leaks.len() - 1 {
        0 => String::new(),
        n => format!(" (and {n} more)"),
    };
    let quoted = match render::terminal(&first.text) {
        words if words.is_empty() => words,
        words => format!(": {words}"),
    };
    let message = format!(
        "the update is public and tells {} in line {}{more}{quoted}",
        first.why, first.line
    );
    Err(UserError::refused(message)
        .hint("say it in words that tell of nobody; --private keeps it inside the team")
        .into())
}

/// What the log keeps of private conversations. The titles of those that tell of this incident
/// are what it is about.
pub(super) fn secrets(
    config: &Config,
    store: &Store,
    incident: &Incident,
) -> anyhow::Result<Secrets> {
    let mut secrets = Secrets::default();
    store.private_people(&mut |handle, id| {
        if !is_ours(config, handle) {
            secrets.add_person(handle, id);
        }
    })?;
    store.private_titles(&mut |title, id| {
        if !incident.conversations.contains(&id) {
            secrets.add_title(title, id);
        }
    })?;
    Ok(secrets)
}

/// Lines in which an address stands that is not the team's: somebody's, as far as anybody knows.
pub(super) fn addresses(config: &Config, text: &Text) -> Vec<String> {
    let lines = (1..).zip(text.raw().lines());
    let found = lines.filter(|(_, line)| {
        line.split(|it: char| !is_of_address(it))
            .map(|it| it.trim_matches('.'))
            .any(|it| is_address(it) && !is_ours(config, &it.into()))
    });
    found
        .map(|(number, _): (usize, _)| format!("line {number} tells an address"))
        .collect()
}

fn is_of_address(it: char) -> bool {
    it.is_alphanumeric() || matches!(it, '@' | '.' | '_' | '-' | '+')
}

fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && !host.contains('@') && host.contains('.') && !host.starts_with('.')
    })
}

fn is_ours(config: &Config, handle: &Text) -> bool {
    let person = Person::named_by(handle);
    matches!(config.people.actor(Some(&person)), Actor::Team | Actor::Bot)
}
