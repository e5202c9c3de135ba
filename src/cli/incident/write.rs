//! Writing entries down: one transaction a command.

use std::rc::Rc;

use chrono::{DateTime, Utc};

use super::board::{self, Board};
use super::{guard, json, view, when};
use crate::cli::{Ctx, Outcome, shape};
use crate::config::Config;
use crate::error::UserError;
use crate::incident::{Field, Incident, Said, What};
use crate::model::Text;
use crate::render::{self, Cell, Format, Line, Page};
use crate::store::Store;

/// The formats of every command that writes.
pub(super) const FORMATS: &[Format] = &[Format::Table, Format::Markdown, Format::Json];

/// When it happened, and whether everybody may know.
#[derive(Debug, clap::Args)]
pub(super) struct Happened {
    /// When it happened, if not now: 10m (ago), 02:40, a date, or RFC 3339
    #[arg(long, value_name = "TIME")]
    pub(super) at: Option<String>,

    /// Keep it inside the team: it never appears in anything public
    #[arg(long, conflicts_with = "public")]
    pub(super) private: bool,

    /// Let it appear in public documents
    #[arg(long)]
    pub(super) public: bool,
}

/// What a command is about to write, with all it needs to check it.
pub(super) struct Draft<'a> {
    pub(super) config: &'a Config,
    pub(super) incident: &'a Incident,
    pub(super) now: DateTime<Utc>,
}

/// Writes what `make` says about the incident that `id` names. Nothing is written where it says
/// nothing.
pub(super) fn write(
    ctx: &mut Ctx,
    id: Option<&str>,
    happened: &Happened,
    make: &mut dyn FnMut(&Draft<'_>) -> anyhow::Result<Vec<What>>,
) -> anyhow::Result<Board> {
    let config = ctx.config()?;
    let at = happened_at(ctx, &config, happened)?;
    let mut store = existing(ctx)?;
    let known = store.incidents(None)?;
    let found = board::one(&known, id)?;
    let (now, actor) = (ctx.now, ctx.actor());
    let mut entries = |incident: &Incident| -> anyhow::Result<Vec<Said>> {
        let draft = Draft {
            config: &config,
            incident,
            now,
        };
        let said = make(&draft)?.into_iter().map(|what| Said {
            at: now,
            happened_at: at,
            actor: actor.clone(),
            public: is_public(&what, incident, happened),
            what,
        });
        let said: Vec<Said> = said.collect();
        if !said.is_empty() {
            not_before_the_start(incident, at, &config)?;
        }
        Ok(said)
    };
    // Looked at before the log is locked: what is private is read with the same connection.
    let said = entries(found)?;
    tells_of_nobody(&config, &store, found, &said)?;
    let incident = store.write_incident(found.id, &mut |incident, _| entries(incident))?;
    Ok(Board {
        config,
        store,
        missing: false,
        now,
        incidents: vec![incident],
    })
}

/// An incident that is private, and stays so, may tell anything.
fn tells_of_nobody(
    config: &Config,
    store: &Store,
    incident: &Incident,
    said: &[Said],
) -> anyhow::Result<()> {
    let opens = |it: &Said| {
        let private = Field::Private;
        matches!(&it.what, What::Set { field, value: None } if *field == private)
    };
    if incident.is_private() && !said.iter().any(opens) {
        return Ok(());
    }
    let told: Vec<_> = said
        .iter()
        .flat_map(|it| guard::told(incident, it))
        .collect();
    guard::check(config, store, &incident.conversations, &told)
}

fn happened_at(
    ctx: &Ctx,
    config: &Rc<Config>,
    happened: &Happened,
) -> anyhow::Result<DateTime<Utc>> {
    match &happened.at {
        Some(text) => when::past("--at", text, ctx.now, config.project.timezone),
        None => Ok(ctx.now),
    }
}

/// A log that is there: a mistyped command must not begin one.
pub(super) fn existing(ctx: &mut Ctx) -> anyhow::Result<Store> {
    if !ctx.is_sample() && !ctx.db_path()?.exists() {
        return Err(UserError::failed("there is no incident yet")
            .hint("`maestro incident open TITLE` declares one")
            .into());
    }
    ctx.decision_log()
}

fn is_public(what: &What, incident: &Incident, happened: &Happened) -> bool {
    if incident.is_private() || happened.private {
        return false;
    }
    happened.public || what.is_public()
}

pub(super) fn not_before_the_start(
    incident: &Incident,
    at: DateTime<Utc>,
    config: &Config,
) -> anyhow::Result<()> {
    if incident.started_at <= at {
        return Ok(());
    }
    let zone = config.project.timezone;
    let message = format!(
        "nothing of {} happened before it started, {}",
        incident.name,
        shape::header(incident.started_at, zone)
    );
    let hint = format!(
        "if it began earlier, say so first: maestro incident set {} --started TIME",
        incident.handle()
    );
    Err(UserError::usage(message).hint(hint).into())
}

/// Tells what was written, then what is due next.
pub(super) fn tell(ctx: &mut Ctx, board: &Board, lines: Vec<Line>) -> anyhow::Result<Outcome> {
    let format = ctx.format(FORMATS)?;
    let incident = board.one(None).or_else(|_| first(board))?;
    if format == Format::Json {
        render::json(&mut ctx.out, &json::incident(board, incident)?)?;
        return Ok(Outcome::Fine);
    }
    let mut page = Page::default();
    for line in lines {
        page.line(line);
    }
    view::next(&mut page, board, incident)?;
    ctx.show(format, &page)?;
    Ok(Outcome::Fine)
}

/// After writing the board holds one incident, closed or not.
pub(super) fn first(board: &Board) -> anyhow::Result<&Incident> {
    let first = board.incidents.first();
    first.ok_or_else(|| UserError::failed("no incident is open").into())
}

/// `INC-…: ` and words of ours.
pub(super) fn line(incident: &Incident, words: impl Into<String>) -> Line {
    vec![
        Cell::own(format!("{}: ", incident.name)),
        Cell::own(words.into()),
    ]
}

/// [`line`] with words of somebody's at its end.
pub(super) fn line_with(incident: &Incident, words: &str, text: &Text) -> Line {
    let mut line = line(incident, format!("{words} "));
    line.push(Cell::outside(text));
    line
}
