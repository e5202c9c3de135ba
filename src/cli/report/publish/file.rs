//! A report in a file of ours, or printed: read back and compared, so that nothing is in doubt.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::book::{Book, Made, planned};
use super::refusal::Outlook;
use super::told::{Done, Ended};
use super::{Way, Wording};
use crate::cli::Ctx;
use crate::cli::report::anchor::{self, Anchor};
use crate::cli::report::mail;
use crate::error::UserError;
use crate::report::publication::{Edition, changes};

/// Between the markers of a file.
pub(super) fn anchored(
    ctx: &mut Ctx,
    way: &Way,
    anchor: &Anchor,
    wording: &Wording,
) -> anyhow::Result<Done> {
    let mut book = Book::open(ctx, format!("file:{}", anchor.shown()), wording)?;
    let place = anchor.shown();
    let done = |ended, edition| Done {
        ended,
        place: place.clone(),
        edition: Some(edition),
        refusal: None,
    };
    if let Some(edition) = there(&book, way, anchor, wording)? {
        return Ok(done(Ended::Unchanged, edition));
    }
    anchor::put(ctx, anchor, &wording.text, way.force)?;
    let edition = record(&mut book, wording, wording.text.clone())?;
    Ok(done(Ended::Written, edition))
}

/// The edition that stands there already, where it says the same.
///
/// # Errors
///
/// [`UserError`] with exit code 5 where another report stands there.
fn there(
    book: &Book,
    way: &Way,
    anchor: &Anchor,
    wording: &Wording,
) -> anyhow::Result<Option<Edition>> {
    let found = anchor::found(anchor)?;
    if let Some(edition) = same(book, wording)?
        && edition.parts[0].body.trim() == found
        && !way.force
    {
        return Ok(Some(edition));
    }
    let Some(other) = book.whose(&found)?.filter(|_| !way.force) else {
        return Ok(None);
    };
    let message = format!("{} holds {other}, published there before", anchor.shown());
    Err(UserError::refused(message)
        .hint("give each report a place of its own, or take this one with --force")
        .into())
}

/// What [`anchored`] would do.
pub(super) fn anchored_outlook(
    book: &Book,
    way: &Way,
    anchor: &Anchor,
    wording: &Wording,
) -> anyhow::Result<Outlook> {
    if there(book, way, anchor, wording)?.is_some() {
        return Ok(Outlook::Unchanged);
    }
    anchor::renewed(anchor, &wording.text, way.force)?;
    Ok(Outlook::Goes)
}

/// What [`mail`] would do.
pub(super) fn mail_outlook(
    book: &Book,
    way: &Way,
    path: &Path,
    wording: &Wording,
) -> anyhow::Result<Outlook> {
    let found = read(path)?;
    if let Some(edition) = same(book, wording)?
        && Some(&edition.parts[0].body) == found.as_ref()
    {
        return Ok(Outlook::Unchanged);
    }
    unedited(book, way, path, found.as_deref())?;
    Ok(Outlook::Goes)
}

/// Refuses to overwrite a file that is not as it was left.
fn unedited(book: &Book, way: &Way, path: &Path, found: Option<&str>) -> anyhow::Result<()> {
    let last = book.known()?.into_iter().next().map(|it| it.body);
    match found {
        Some(found) if last.as_deref() != Some(found) && !way.force => {
            let place = path.display().to_string();
            Err(somebody_elses(&place, last.as_deref(), found).into())
        }
        _ => Ok(()),
    }
}

/// A draft that a mail program opens.
pub(super) fn mail(
    ctx: &mut Ctx,
    way: &Way,
    path: &Path,
    wording: &Wording,
) -> anyhow::Result<Done> {
    let place = path.display().to_string();
    let mut book = Book::open(ctx, format!("mail:{place}"), wording)?;
    let found = read(path)?;
    let done = |ended, edition| Done {
        ended,
        place: place.clone(),
        edition: Some(edition),
        refusal: None,
    };
    if let Some(edition) = same(&book, wording)?
        && Some(&edition.parts[0].body) == found.as_ref()
    {
        return Ok(done(Ended::Unchanged, edition));
    }
    let draft = mail::eml(&wording.title, wording.at, &wording.text);
    unedited(&book, way, path, found.as_deref())?;
    anchor::replace(path, draft.as_bytes())?;
    let edition = record(&mut book, wording, draft)?;
    Ok(done(Ended::Written, edition))
}

/// Printed, once for each period: for a cron that mails what it reads.
pub(super) fn printed(ctx: &mut Ctx, way: &Way, wording: &Wording) -> anyhow::Result<Option<Done>> {
    let mut book = Book::open(ctx, "stdout".to_owned(), wording)?;
    if let Some(edition) = same(&book, wording)?
        && !way.again
    {
        return Ok(Some(Done {
            ended: Ended::Unchanged,
            place: "stdout".to_owned(),
            edition: Some(edition),
            refusal: None,
        }));
    }
    ctx.out.write_all(wording.text.as_bytes())?;
    ctx.out.flush()?;
    record(&mut book, wording, wording.text.clone())?;
    Ok(None)
}

/// The newest edition, where it says the same.
fn same(book: &Book, wording: &Wording) -> anyhow::Result<Option<Edition>> {
    let newest = book.newest()?;
    Ok(newest.filter(|it| it.is_made() && it.content == wording.content))
}

fn record(book: &mut Book, wording: &Wording, body: String) -> anyhow::Result<Edition> {
    let mut edition = book.begin(wording, planned(vec![body]))?;
    book.made(&mut edition, 0, Made::default())?;
    Ok(edition)
}

/// A longer file is no mail.
const MAX_BYTES: u64 = 16 << 20;

fn read(path: &Path) -> anyhow::Result<Option<String>> {
    match fs::metadata(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(None),
        Ok(it) if it.is_file() && it.len() <= MAX_BYTES => {}
        _ => {
            let message = format!("{} is no file of at most 16 MiB", path.display());
            return Err(UserError::failed(message).into());
        }
    }
    let bytes = fs::read(path)
        .map_err(|why| UserError::failed(format!("cannot read {}: {why}", path.display())))?;
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

fn somebody_elses(place: &str, last: Option<&str>, found: &str) -> UserError {
    let message = match last.map(|it| changes(it, found)) {
        Some(changes) => {
            let first = changes.first().map_or("", String::as_str);
            let first = crate::render::cut(&crate::render::shown(first), 80);
            format!("{place} was changed by hand: {first}")
        }
        None => format!("{place} is there already, and not ours"),
    };
    UserError::refused(message).hint("keep it under another name, or overwrite it with --force")
}
