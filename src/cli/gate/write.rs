//! Writing down what people say of gates: one transaction a command, the same word once.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::bench::Bench;
use crate::cli::{Ctx, Outcome, incident, shape};
use crate::error::UserError;
use crate::gate::{Entry, Records, What};
use crate::model::Text;
use crate::render::{self, Format, Line, Page};
use crate::store::GateSaid;

/// The formats of every verb that writes.
pub(super) const FORMATS: &[Format] = &[Format::Table, Format::Markdown, Format::Json];

/// A longer word of somebody is a document: link it.
const LONGEST: usize = 10_000;

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    /// False: it was said already, and is not kept twice.
    kept: bool,
    entry: EntryJson,
}

/// An entry for machines.
#[derive(Serialize)]
pub(super) struct EntryJson {
    id: String,
    at: String,
    actor: Text,
    #[serde(flatten)]
    what: What,
}

impl From<&Entry> for EntryJson {
    fn from(it: &Entry) -> Self {
        Self {
            id: it.id.to_string(),
            at: shape::iso(it.at),
            actor: it.actor.clone(),
            what: it.what.clone(),
        }
    }
}

/// The log brought up to date, then what the gate is judged on. A command that writes begins so.
pub(super) fn bench(ctx: &mut Ctx) -> anyhow::Result<Bench> {
    ctx.format(FORMATS)?;
    drop(ctx.decision_log()?);
    Bench::open(ctx)
}

/// Writes `said` unless `known` finds the same word in force; tells which of both it was.
pub(super) fn once(
    ctx: &mut Ctx,
    said: GateSaid,
    known: &dyn Fn(&Records) -> Option<Entry>,
) -> anyhow::Result<(Entry, bool)> {
    let mut said = Some(said);
    let mut before = None;
    let written = ctx.decision_log()?.write_gate(&mut |records| {
        before = known(records);
        let new = said.take().filter(|_| before.is_none());
        Ok(new.into_iter().collect())
    })?;
    match (written.into_iter().next(), before) {
        (Some(entry), _) => Ok((entry, true)),
        (None, Some(entry)) => Ok((entry, false)),
        (None, None) => Err(UserError::failed("nothing was written").into()),
    }
}

/// Shows what was kept, or that it was already.
pub(super) fn tell(
    ctx: &mut Ctx,
    entry: &Entry,
    kept: bool,
    lines: Vec<Line>,
) -> anyhow::Result<Outcome> {
    let format = ctx.format(FORMATS)?;
    if format == Format::Json {
        let report = Report {
            schema: "maestro.gate-entry/1",
            as_of: shape::iso(ctx.now),
            kept,
            entry: entry.into(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    for line in lines {
        page.line(line);
    }
    if !kept {
        ctx.say(&format!(
            "{} says so already; nothing was written",
            entry.id
        ));
    }
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// A moment to come, in the policy's zone.
pub(super) fn until(bench: &Bench, flag: &str, text: &str) -> anyhow::Result<DateTime<Utc>> {
    incident::ahead(flag, text, bench.now, bench.zone())
}

/// Words that somebody must give, and that say something.
pub(super) fn words(flag: &str, text: &str) -> anyhow::Result<Text> {
    if text.trim().is_empty() {
        return Err(UserError::usage(format!("{flag}: say something")).into());
    }
    if LONGEST < text.len() {
        return Err(
            UserError::usage(format!("{flag}: longer than {LONGEST} bytes"))
                .hint("keep the text elsewhere, and link it")
                .into(),
        );
    }
    Ok(Text::from(text.trim()))
}

/// Who says it: `--by`, or whoever runs the command.
pub(super) fn by(ctx: &Ctx, by: Option<&str>) -> anyhow::Result<Text> {
    by.map_or_else(|| Ok(ctx.actor()), |it| words("--by", it))
}
