//! What --yes would run into, as far as this machine knows: nobody else is asked.

use super::book::Book;
use super::{Target, Way, Wording, chat, discussion, file, repository};
use crate::cli::Ctx;
use crate::cli::github::{WriterToken, writing_token};
use crate::cli::outgoing::{Switches, open_way};
use crate::config::Config;
use crate::error::UserError;
use crate::report::publication::Edition;
use crate::webhook::Service;

/// What --yes would do.
pub(super) enum Outlook {
    Goes,
    /// Nothing: it is out, and says the same.
    Unchanged,
    Refused(UserError),
}

pub(super) fn outlook(
    ctx: &mut Ctx,
    way: &Way,
    target: &Target,
    config: &Config,
    wording: &Wording,
) -> anyhow::Result<Outlook> {
    let found = match target {
        Target::Discussion => of_discussion(ctx, way, config, wording),
        Target::Chat(service) => of_chat(ctx, way, *service, wording),
        Target::Anchor(anchor) => {
            let book = Book::looked(ctx, format!("file:{}", anchor.shown()), wording)?;
            file::anchored_outlook(&book, way, anchor, wording)
        }
        Target::Mail(path) => {
            let book = Book::looked(ctx, format!("mail:{}", path.display()), wording)?;
            file::mail_outlook(&book, way, path, wording)
        }
        Target::Stdout => {
            let newest = Book::looked(ctx, "stdout".to_owned(), wording)?.newest()?;
            Ok(unchanged(newest.as_ref(), way, wording))
        }
    };
    found.or_else(|err| Ok(Outlook::Refused(err.downcast::<UserError>()?)))
}

fn of_discussion(
    ctx: &mut Ctx,
    way: &Way,
    config: &Config,
    wording: &Wording,
) -> anyhow::Result<Outlook> {
    if ctx.is_sample() {
        return Ok(Outlook::Goes);
    }
    let repository = repository(way, config)?;
    let switches = Switches::read()?;
    switches.allow("discussions", switches.on.discussions, &repository)?;
    let newest = Book::looked(ctx, discussion::target(&repository), wording)?.newest()?;
    if way.token_source == WriterToken::Env {
        writing_token()?;
    }
    Ok(unchanged(newest.as_ref(), way, wording))
}

fn of_chat(
    ctx: &mut Ctx,
    way: &Way,
    service: Service,
    wording: &Wording,
) -> anyhow::Result<Outlook> {
    if ctx.is_sample() {
        return Ok(Outlook::Goes);
    }
    open_way(ctx, service)?;
    let newest = Book::looked(ctx, chat::target(service)?, wording)?.newest()?;
    let Some(edition) = newest.filter(|_| !way.again) else {
        return Ok(Outlook::Goes);
    };
    if let Some(part) = edition.in_doubt() {
        return Err(chat::in_doubt(&edition, part, service, wording.at).into());
    }
    let is_told = edition.is_made();
    Ok(if is_told {
        Outlook::Unchanged
    } else {
        Outlook::Goes
    })
}

fn unchanged(newest: Option<&Edition>, way: &Way, wording: &Wording) -> Outlook {
    let says_the_same = |it: &&Edition| it.is_made() && it.content == wording.content;
    match newest.filter(says_the_same) {
        Some(_) if !way.again && !way.force => Outlook::Unchanged,
        _ => Outlook::Goes,
    }
}
