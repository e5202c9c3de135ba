//! A report as messages of a chat. What was posted cannot be read back there, so each message is
//! posted once, and what is in doubt waits for somebody to look.

use chrono::{DateTime, TimeDelta, Utc};

use super::book::{Book, Made, planned};
use super::told::{Done, Ended};
use super::{Way, Wording};
use crate::cli::Ctx;
use crate::cli::github::proxy;
use crate::cli::outgoing::{address, open_way, told};
use crate::cli::report::payload;
use crate::cli::shape;
use crate::error::UserError;
use crate::github::Proxy;
use crate::report::publication::{Edition, Part, PartStatus};
use crate::webhook::{self, Address, Fault, Service};

/// How long the waits that a chat asks for may be, all together, for one message.
const PATIENCE: TimeDelta = TimeDelta::seconds(60);

const IF_THERE: &str = "the same command with --posted instead of --yes";

/// `discord:1f2e…`: the address is a secret, its hash tells it from others.
pub(super) fn target(service: Service) -> anyhow::Result<String> {
    let hash = address(service)?.map_or_else(|| "unknown".to_owned(), |it| it.fingerprint());
    Ok(format!("{}:{hash}", service.as_str().to_lowercase()))
}

pub(super) fn parts(service: Service, wording: &Wording) -> Vec<Part> {
    planned(payload::messages(service, &wording.text))
}

pub(super) fn publish(
    ctx: &mut Ctx,
    way: &Way,
    service: Service,
    wording: &Wording,
) -> anyhow::Result<Done> {
    let address = open_way(ctx, service)?;
    let proxy = proxy(ctx, address.origin());
    let mut book = Book::open(ctx, target(service)?, wording)?;
    let newest = book.newest()?;
    let done = |ended, edition| Done {
        ended,
        place: service.as_str().to_owned(),
        edition: Some(edition),
        refusal: None,
    };
    if way.posted {
        let edition = recorded(&mut book, wording, service, newest)?;
        return Ok(done(Ended::Recorded, edition));
    }
    let mut edition = match newest {
        Some(edition) if edition.is_made() && !way.again => {
            let same = edition.content == wording.content;
            let ended = if same {
                Ended::Unchanged
            } else {
                Ended::PublishedBefore
            };
            return Ok(done(ended, edition));
        }
        Some(edition) if edition.in_doubt().is_some() => {
            after_a_look(way, &mut book, edition, service)?
        }
        // What was begun is told to its end.
        Some(edition) if !edition.is_made() && has_begun(&edition) => edition,
        _ => book.begin(wording, parts(service, wording))?,
    };
    send(&mut book, &address, proxy.as_ref(), service, &mut edition)?;
    Ok(done(Ended::Posted, edition))
}

fn has_begun(edition: &Edition) -> bool {
    edition.parts.iter().any(|it| it.status == PartStatus::Made)
}

/// Somebody says that all of it is there.
fn recorded(
    book: &mut Book,
    wording: &Wording,
    service: Service,
    newest: Option<Edition>,
) -> anyhow::Result<Edition> {
    let mut edition = match newest {
        Some(edition) if !edition.is_made() => edition,
        _ => book.begin(wording, parts(service, wording))?,
    };
    let in_doubt = edition.in_doubt().map(|it| it.seq);
    for at in 0..edition.parts.len() {
        let part = &edition.parts[at];
        // What comes after the one in doubt was never sent.
        let is_it = in_doubt.is_none_or(|it| it == part.seq);
        if is_it && part.status != PartStatus::Made {
            book.made(&mut edition, at, Made::default())?;
        }
    }
    Ok(edition)
}

/// Refuses to go on before somebody has looked.
pub(super) fn in_doubt(
    edition: &Edition,
    part: &Part,
    service: Service,
    now: DateTime<Utc>,
) -> UserError {
    let when = part.attempted_at.unwrap_or(now);
    let message = format!(
        "whether {} took message {} of {} is unknown since {}",
        service.as_str(),
        part.seq,
        edition.parts.len(),
        shape::header(when, chrono_tz::UTC)
    );
    let hint = format!("look there: --again sends it once more; if it is there, {IF_THERE}");
    UserError::refused(message).hint(hint)
}

fn after_a_look(
    way: &Way,
    book: &mut Book,
    mut edition: Edition,
    service: Service,
) -> anyhow::Result<Edition> {
    for at in 0..edition.parts.len() {
        let part = &edition.parts[at];
        if !part.status.is_in_doubt() {
            continue;
        }
        if !way.again {
            return Err(in_doubt(&edition, part, service, book.now).into());
        }
        if part.status == PartStatus::Sending {
            book.rests(&mut edition, at, PartStatus::Undecided, None)?;
        }
        book.rests(&mut edition, at, PartStatus::Planned, None)?;
    }
    Ok(edition)
}

fn send(
    book: &mut Book,
    address: &Address,
    proxy: Option<&Proxy>,
    service: Service,
    edition: &mut Edition,
) -> anyhow::Result<()> {
    for at in 0..edition.parts.len() {
        if edition.parts[at].status != PartStatus::Planned {
            continue;
        }
        book.sending(edition, at)?;
        let body = service.wrapped(&edition.parts[at].body);
        match webhook::post_in_turn(address, &body, PATIENCE, proxy) {
            Ok(()) => book.made(edition, at, Made::default())?,
            Err(fault) => return Err(failed(book, edition, at, service, &fault)?.into()),
        }
    }
    Ok(())
}

fn failed(
    book: &mut Book,
    edition: &mut Edition,
    at: usize,
    service: Service,
    fault: &Fault,
) -> anyhow::Result<UserError> {
    let status = if fault.is_undecided() {
        PartStatus::Undecided
    } else {
        PartStatus::Planned
    };
    book.rests(edition, at, status, Some(fault.to_string()))?;
    let error = told(fault, service, IF_THERE);
    Ok(match edition.parts.len() {
        1 => error,
        n => UserError {
            message: format!("message {} of {n}: {}", at + 1, error.message),
            ..error
        },
    })
}
