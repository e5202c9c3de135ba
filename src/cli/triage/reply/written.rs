//! What a reply says: from a template or in somebody's own words, and what it promises.

use std::fs::File;
use std::io::{self, Read};

use chrono::TimeDelta;

use super::values::{self, Values};
use super::{Args, Template, catalog};
use crate::cli::Ctx;
use crate::cli::desk::{Desk, Matter};
use crate::cli::triage::writeback::guard;
use crate::error::UserError;
use crate::model::{Conversation, Text};
use crate::render::{self, MAX_FILLED};
use crate::sla::Span;
use crate::triage::ReplyKind;
use crate::triage::writeback::{Draft, Promised, Visibility, heard, said_already};

/// A text on its way into a draft.
pub(super) struct Written {
    template: Option<String>,
    pub(super) kind: ReplyKind,
    pub(super) body: String,
    promise: Option<Promised>,
}

/// # Errors
///
/// Words that must not get out there.
pub(super) fn drafted(
    ctx: &Ctx,
    desk: &Desk,
    matter: &Matter<'_>,
    written: Written,
    actor: &Text,
) -> anyhow::Result<Draft> {
    let conversation = matter.timeline.conversation;
    let draft = Draft {
        id: 0,
        conversation: conversation.id,
        at: desk.now,
        actor: actor.clone(),
        template: written.template,
        kind: written.kind,
        heard: heard(matter.timeline),
        body: written.body.into(),
        promise: written.promise,
    };
    guard::check(ctx, desk, conversation, &draft.body)?;
    Ok(draft)
}

pub(super) fn from_template(
    ctx: &Ctx,
    args: &Args,
    desk: &Desk,
    matter: &Matter<'_>,
    other: Option<&Conversation>,
    name: &str,
) -> anyhow::Result<Written> {
    let template = catalog::find(ctx, name)?;
    let promise = promised(args, desk, &template)?;
    let mut values = Values::of(desk, matter);
    let audience = Visibility::of(matter.timeline.conversation.private);
    if let Some(other) = other {
        values.quote(other, audience, args.redact);
    }
    if let Some(promise) = &promise {
        values.promise(promise.due_at, desk);
    }
    values.set(&args.set, &template)?;
    let filled = values.filled(&template, audience)?;
    let body = render::fill(&template.source, &filled)
        .map_err(|it| UserError::usage(format!("template {}: {}", template.name, it.message)))?;
    Ok(Written {
        template: Some(template.name),
        kind: template.kind,
        body: sendable(&body)?,
        promise,
    })
}

pub(super) fn own_words(args: &Args, desk: &Desk) -> anyhow::Result<Written> {
    let body = match &args.body {
        Some(path) => sendable(&values::own(&read(path)?, "the text")?)?,
        None => String::new(),
    };
    let promise = within(args)?.map(|it| due_at(desk, it)).transpose()?;
    Ok(Written {
        template: None,
        kind: ReplyKind::Note,
        body,
        promise,
    })
}

/// The head of a file says what to promise, unless the command does.
fn promised(args: &Args, desk: &Desk, template: &Template) -> anyhow::Result<Option<Promised>> {
    let seconds = match &args.promise {
        Some(_) => within(args)?,
        None => template.promise,
    };
    seconds.map(|it| due_at(desk, it)).transpose()
}

fn within(args: &Args) -> anyhow::Result<Option<i64>> {
    let Some(text) = args.promise.as_deref().filter(|it| *it != "none") else {
        return Ok(None);
    };
    match text.parse() {
        Ok(Span::Seconds(seconds)) if 0 < seconds => Ok(Some(seconds)),
        _ => Err(
            UserError::usage(format!("--promise: `{text}` is no time to promise"))
                .hint("write 24h, 2d, or none")
                .into(),
        ),
    }
}

fn due_at(desk: &Desk, seconds: i64) -> anyhow::Result<Promised> {
    let due_at = TimeDelta::try_seconds(seconds)
        .and_then(|it| desk.now.checked_add_signed(it))
        .ok_or_else(|| UserError::usage("--promise lies beyond the calendar"))?;
    Ok(Promised {
        text: "the next word from us".into(),
        due_at,
    })
}

pub(super) fn not_again(matter: &Matter<'_>, kind: ReplyKind) -> anyhow::Result<()> {
    if !said_already(matter.timeline, matter.item().standing.since, kind) {
        return Ok(());
    }
    let message = format!("a reply of the kind `{kind}` was given, and nothing has happened since");
    Err(UserError::refused(message)
        .hint("wait for them, or write something of your own with `--body`")
        .into())
}

pub(super) fn sendable(body: &str) -> anyhow::Result<String> {
    if body.trim().is_empty() {
        return Err(UserError::usage("the reply is empty").into());
    }
    if MAX_FILLED < body.len() {
        let message = format!("the reply is longer than {MAX_FILLED} bytes");
        return Err(UserError::usage(message).into());
    }
    Ok(body.trim().to_owned())
}

pub(super) fn read(path: &str) -> anyhow::Result<String> {
    let failed = |why: io::Error| UserError::failed(format!("cannot read {path}: {why}"));
    let most = MAX_FILLED as u64 + 1;
    let mut text = String::new();
    if path == "-" {
        io::stdin()
            .take(most)
            .read_to_string(&mut text)
            .map_err(failed)?;
    } else {
        let file = File::open(path).map_err(failed)?;
        file.take(most).read_to_string(&mut text).map_err(failed)?;
    }
    Ok(text)
}
