//! Somebody has read a runbook through.

use std::path::PathBuf;

use super::files::read_file;
use super::list::list;
use super::{ListArgs, ReviewedArgs};
use crate::cli::incident::board::Board;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::incident::{RunbookEntry, RunbookEvent};
use crate::model::Text;
use crate::render::{Cell, Format, Line, Page};

pub(super) fn reviewed(ctx: &mut Ctx, args: &ReviewedArgs) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let (now, actor) = (ctx.now, ctx.actor());
    let known = {
        let board = Board::read(ctx)?;
        board.store.runbook_entries(None)?
    };
    let mut entries = Vec::new();
    let mut lines: Vec<Line> = Vec::new();
    for id in &args.ids {
        let wanted = Text::from(id.as_str());
        let Some(last) = known.iter().rfind(|it| it.runbook == wanted) else {
            return Err(UserError::failed(format!("there is no runbook `{id}`"))
                .hint("`maestro incident runbook index FOLDER` looks for them")
                .into());
        };
        let seen = |it: &&RunbookEntry| it.runbook == wanted && it.event != RunbookEvent::Reviewed;
        let origin = known.iter().rfind(seen).unwrap_or(last);
        let entry = RunbookEntry {
            at: now,
            actor: actor.clone(),
            event: RunbookEvent::Reviewed,
            sha256: content(origin, id)?,
            body: None,
            ..last.clone()
        };
        let before = known
            .iter()
            .rfind(|it| it.runbook == wanted && it.event == RunbookEvent::Reviewed);
        let word = match before {
            None => "reviewed for the first time",
            Some(it) if it.sha256 == entry.sha256 => "reviewed, unchanged since the last review",
            Some(_) => "reviewed, changed since the last review",
        };
        lines.push(vec![Cell::outside(&wanted), Cell::own(format!(": {word}"))]);
        entries.push(entry);
    }
    ctx.decision_log()?.note_runbooks(&entries)?;
    if format == Format::Json {
        return list(ctx, &ListArgs { exit_code: false });
    }
    let mut page = Page::default();
    lines.into_iter().for_each(|it| page.line(it));
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// The hash of what stands there now; an imported text stands in the log.
fn content(origin: &RunbookEntry, id: &str) -> anyhow::Result<Text> {
    if origin.event == RunbookEvent::Imported {
        return Ok(origin.sha256.clone());
    }
    let path = PathBuf::from(origin.path.raw());
    let books = read_file(&path).map_err(|why| {
        UserError::failed(format!("cannot read the runbook {}: {why}", path.display()))
            .hint("run maestro where it was indexed, or `maestro incident runbook index` again")
    })?;
    let book = books.into_iter().find(|it| it.id == Text::from(id));
    let book = book.ok_or_else(|| {
        UserError::failed(format!("{} no longer holds `{id}`", path.display()))
            .hint("run `maestro incident runbook index` again")
    })?;
    Ok(book.sha256())
}
