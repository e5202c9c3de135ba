//! Nothing private gets out: the final words of a reply, held against all that is private.

use crate::cli::Ctx;
use crate::cli::desk::Desk;
use crate::cli::triage::reply;
use crate::error::UserError;
use crate::model::{Conversation, Person, Text};
use crate::triage::writeback::{Leak, Secrets, sentences, tokens, words};

/// Refuses a text that tells of a private conversation other than the one it goes to, or that holds
/// what looks like a token. The people of `target` and the team may be named, and a sentence of a
/// template is nobody's secret.
///
/// # Errors
///
/// [`UserError`] with exit code 5, naming the first line and how many more there are.
pub(in crate::cli::triage) fn check(
    ctx: &Ctx,
    desk: &Desk,
    target: &Conversation,
    body: &Text,
) -> anyhow::Result<()> {
    let mut leaks = tokens(body);
    leaks.extend(secrets(desk, target)?.leaks(body));
    leaks.extend(repeated(ctx, desk, target, body)?);
    let Some(first) = leaks.first() else {
        return Ok(());
    };
    Err(refused(target, first, leaks.len() - 1).into())
}

/// Whole sentences of a private conversation.
fn repeated(
    ctx: &Ctx,
    desk: &Desk,
    target: &Conversation,
    body: &Text,
) -> anyhow::Result<Vec<Leak>> {
    let templates = reply::sources(ctx)?;
    let templates: Vec<String> = templates.iter().map(|it| spaced(it)).collect();
    let mut leaks = Vec::new();
    for it in sentences(body) {
        let spoken = spaced(&it.words);
        if templates.iter().any(|it| it.contains(&spoken)) {
            continue;
        }
        if let Some(id) = desk.store.private_with(&it.words, target.id)? {
            leaks.push(Leak {
                line: it.line,
                text: it.text,
                why: format!("words of the private conversation {id}"),
            });
        }
    }
    leaks.dedup();
    Ok(leaks)
}

fn spaced(text: &str) -> String {
    format!(" {} ", words(text).join(" "))
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
