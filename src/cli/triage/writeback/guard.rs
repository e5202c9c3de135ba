//! Nothing private gets out: the final words of a reply, held against all that is private.

use crate::cli::desk::Desk;
use crate::error::UserError;
use crate::model::{Conversation, Person, Text};
use crate::triage::writeback::{Leak, Secrets, tokens};

/// Refuses a text that tells of a private conversation other than the one it goes to, or that holds
/// what looks like a token. The people of `target` and the team may be named.
///
/// # Errors
///
/// [`UserError`] with exit code 5, naming the first line and how many more there are.
pub(in crate::cli::triage) fn check(
    desk: &Desk,
    target: &Conversation,
    body: &Text,
) -> anyhow::Result<()> {
    let mut leaks = tokens(body);
    leaks.extend(secrets(desk, target)?.leaks(body));
    let Some(first) = leaks.first() else {
        return Ok(());
    };
    Err(refused(target, first, leaks.len() - 1).into())
}

fn secrets(desk: &Desk, target: &Conversation) -> anyhow::Result<Secrets> {
    let writers = target.messages.iter().map(|it| it.author.as_ref());
    let here: Vec<String> = writers
        .chain([target.author.as_ref()])
        .flatten()
        .map(Person::key)
        .collect();
    let key = |it: &Text| Person::named_by(it).key();
    let mut secrets = Secrets::default();
    desk.store.private_people(&mut |handle, id| {
        if id != target.id && !here.contains(&key(handle)) && !desk.is_ours(handle) {
            secrets.add_person(handle, id);
        }
    })?;
    desk.store.private_titles(&mut |title, id| {
        if id != target.id {
            secrets.add_title(title, id);
        }
    })?;
    Ok(secrets)
}

fn refused(target: &Conversation, leak: &Leak, others: usize) -> UserError {
    let whose = if target.private {
        "the reply"
    } else {
        "the reply is public and"
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
