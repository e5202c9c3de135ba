//! Files of numbers: observations and answers, each file one transaction.

use std::collections::{BTreeSet, HashMap};
use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::Seek;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use anyhow::Context;
use chrono_tz::Tz;

use super::counts;
use super::file::{self, LISTED};
use super::progress::Progress;
use super::report;
use crate::cli::{Ctx, Outcome};
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::extract::Rejection as Rejected;
use crate::extract::numbers::{self, Mapping, NumbersOptions};
use crate::metrics::{Answer, Definitions, Observation, Source};
use crate::model::Text;
use crate::render::Format;
use crate::store::{ExtractRun, Intake, Rejection, Store};

/// More names of metrics that nobody knows are no slips of the pen.
const MOST_UNKNOWN: usize = 20;

/// A mapping of columns is no longer.
const MAP_LIMIT: u64 = 1 << 16;

/// What of the numbers a file holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    Observations,
    Answers,
}

/// How the files of one command are read.
pub(super) struct Wish {
    pub(super) rows: Rows,
    pub(super) zone: Tz,
    pub(super) mapping: Mapping,
    /// Of observations that name none; without it `file`.
    pub(super) source: Option<String>,
    /// Those of the policy; of answers none.
    pub(super) metrics: Rc<Definitions>,
    pub(super) dry_run: bool,
}

/// Something to read numbers from, and what it is called.
pub(super) struct Input {
    /// As it is told and remembered.
    pub(super) name: String,
    /// Of observations that name none.
    pub(super) source: String,
    pub(super) file: File,
    pub(super) progress: Progress,
}

impl Input {
    pub(super) fn of(ctx: &Ctx, path: &Path) -> anyhow::Result<Self> {
        Ok(Self {
            name: path.display().to_string(),
            // Not its name: a file for each day would be a source for each day, and of several
            // sources the newest alone counts.
            source: "file".to_owned(),
            file: file::input(path)?,
            progress: Progress::new(path, ctx.is_talkative()),
        })
    }
}

/// Reads the files and tells what became of them.
pub(super) fn files(ctx: &mut Ctx, paths: &[PathBuf], wish: &Wish) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let mut store = file::open(ctx, wish.dry_run)?;
    let mut runs = Vec::new();
    let mut is_empty = false;
    for path in paths {
        let run = Input::of(ctx, path)
            .and_then(|input| one(ctx, &mut store, &input, wish))
            .with_context(|| format!("nothing of {} was kept", path.display()));
        match run {
            Ok((run, nothing_came)) => {
                is_empty |= nothing_came;
                runs.push(run);
            }
            // What went in before is told, though a later file ends the command.
            Err(err) => {
                report::write(ctx, format, &runs, wish.dry_run)?;
                return Err(err);
            }
        }
    }
    told(ctx, format, &runs, wish.dry_run, is_empty)
}

pub(super) fn told(
    ctx: &mut Ctx,
    format: Format,
    runs: &[ExtractRun],
    dry_run: bool,
    is_empty: bool,
) -> anyhow::Result<Outcome> {
    report::write(ctx, format, runs, dry_run)?;
    Ok(file::outcome(runs, is_empty))
}

/// Reads one input as one transaction: all of it goes in, or nothing. True where not a byte came.
pub(super) fn one(
    ctx: &Ctx,
    store: &mut Store,
    input: &Input,
    wish: &Wish,
) -> anyhow::Result<(ExtractRun, bool)> {
    let run = ExtractRun::new(
        Text::from(input.name.as_str()),
        match wish.rows {
            Rows::Observations => "metrics",
            Rows::Answers => "survey",
        },
        ctx.now,
        ctx.now,
    );
    let mut intake = store.intake(run)?;
    let mut faults = Faults::default();
    read(&mut intake, input, wish, &mut faults)?;
    input.progress.end();
    let is_empty = file::say_if_empty(ctx, &input.name, &input.progress);
    for name in &faults.unknown {
        if let Some(hint) = slip(name, &wish.metrics) {
            ctx.say(&format!("note: no metric is called `{name}`, {hint}"));
        }
    }
    let end = |run: &mut ExtractRun| {
        run.rejected = faults.rejected;
        run.rejections = faults.listed;
    };
    let run = if wish.dry_run {
        intake.roll_back(end)?
    } else {
        intake.finish(end)?
    };
    let counts = [run.created, run.updated, run.unchanged, run.rejected];
    if !is_empty && counts.iter().all(|it| *it == 0) {
        ctx.say(&format!("note: {} has no rows", input.name));
    }
    Ok((run, is_empty))
}

/// Of a name that somebody made with one of ours before it nobody says that it is a slip.
fn slip(name: &str, known: &Definitions) -> Option<String> {
    let is_longer = |it: &&String| {
        let rest = name.strip_prefix(it.as_str());
        rest.is_some_and(|rest| rest.starts_with('_'))
    };
    if known.keys().any(|it| is_longer(&it)) {
        return None;
    }
    let observed = known.values().filter(|it| it.source == Source::Observation);
    did_you_mean(name, observed.map(|it| it.name.as_str()))
}

/// Stores what no file holds, as one transaction.
pub(super) fn rows(
    ctx: &mut Ctx,
    name: &str,
    rows: &[Observation],
    (requests, dry_run): (u64, bool),
) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let mut store = file::open(ctx, dry_run)?;
    counts::say_falls(ctx, &store, rows)?;
    let mut run = ExtractRun::new(Text::from(name), "metrics", ctx.now, ctx.now);
    run.requests = requests;
    let mut intake = store.intake(run)?;
    for row in rows {
        intake.observe(row)?;
    }
    let run = if dry_run {
        intake.roll_back(|_| {})
    } else {
        intake.finish(|_| {})
    };
    told(ctx, format, &[run?], dry_run, false)
}

/// What was left out.
#[derive(Default)]
pub(super) struct Faults {
    rejected: u64,
    listed: Vec<Rejection>,
    /// Metrics that the policy does not know; not all of very many.
    unknown: BTreeSet<String>,
}

impl Faults {
    fn add(&mut self, rejection: Rejected) {
        self.rejected += 1;
        if self.listed.len() < LISTED {
            self.listed.push(file::listed(rejection));
        }
    }
}

fn read(
    intake: &mut Intake<'_>,
    input: &Input,
    wish: &Wish,
    faults: &mut Faults,
) -> anyhow::Result<()> {
    let options = NumbersOptions {
        zone: wish.zone,
        source: wish.source.clone().unwrap_or_else(|| input.source.clone()),
        mapping: wish.mapping.clone(),
        metrics: Rc::clone(&wish.metrics),
    };
    (&input.file).rewind()?;
    let mut watched = input.progress.watch(&input.file);
    match wish.rows {
        Rows::Observations => {
            numbers::observations(&mut watched, &options, &mut |row| match row {
                Ok(row) => {
                    let known = wish.metrics.contains_key(&row.metric);
                    if !known && faults.unknown.len() < MOST_UNKNOWN {
                        faults.unknown.insert(row.metric.clone());
                    }
                    intake.observe(&row).map(drop)
                }
                Err(rejection) => {
                    faults.add(rejection);
                    Ok(())
                }
            })?
        }
        Rows::Answers => {
            let mut seen = Seen::default();
            numbers::answers(&mut watched, &options, &mut |row| match row {
                Ok(row) => intake.answer(&row, seen.again(&row)).map(drop),
                Err(rejection) => {
                    faults.add(rejection);
                    Ok(())
                }
            })?
        }
    };
    Ok(())
}

/// How often a file said the same without saying who.
#[derive(Default)]
struct Seen(HashMap<u64, u64>);

impl Seen {
    fn again(&mut self, answer: &Answer) -> u64 {
        if answer.respondent.is_some() {
            return 0;
        }
        let mut hasher = DefaultHasher::new();
        let score = answer.score.map(f64::to_bits);
        let said = (&answer.survey, answer.at, score, &answer.wave, &answer.text);
        said.hash(&mut hasher);
        answer.scale.max.to_bits().hash(&mut hasher);
        let n = self.0.entry(hasher.finish()).or_default();
        *n += 1;
        *n - 1
    }
}

/// Reads `--map FILE.toml`.
pub(super) fn mapping(path: Option<&Path>) -> anyhow::Result<Mapping> {
    use std::io::Read;

    let Some(path) = path else {
        return Ok(Mapping::default());
    };
    let cannot_read = || UserError::failed(format!("cannot read {}", path.display()));
    let mut text = String::new();
    let read = File::open(path)
        .and_then(|it| it.take(MAP_LIMIT).read_to_string(&mut text))
        .map_err(|it| anyhow::Error::new(it).context(cannot_read()))?;
    if read as u64 == MAP_LIMIT {
        return Err(cannot_read()
            .hint("a mapping is shorter than 64 KiB")
            .into());
    }
    Ok(Mapping::parse(&path.display().to_string(), &text)?)
}
