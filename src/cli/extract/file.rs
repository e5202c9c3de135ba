use std::fs::File;
use std::io::{self, BufRead, Read, Seek};
use std::path::{Path, PathBuf};

use anyhow::Context;
use chrono::{DateTime, Utc};

use super::ahead::{self, Hashing};
use super::overruled::Overruled;
use super::progress::Progress;
use super::report;
use crate::cli::desk::Deriver;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::extract::{self, FileKind, FileOptions, FileSummary};
use crate::model::{Conversation, Text};
use crate::render::{self, Format};
use crate::store::{Batch, ExtractRun, Hashes, Rejection, Repeated, Store};

/// Rejections that are kept and listed one by one; the rest is counted.
pub(super) const LISTED: usize = 1000;

const TRUNCATED: &str = "the file stops being JSON before its end: more may have followed";

/// GitHub's errors are short: what is longer is not even looked at.
const ERROR_LIMIT: usize = 4096;

/// Read conversations from files
///
/// Reads the exchange format (one JSON object a line, as `maestro log export` writes it), what
/// `gh issue list --json` and `gh pr list --json` print, pages of GitHub's REST interface
/// (`gh api --paginate`), and IETF issue archives. The formats are told apart by themselves.
///
/// Each file is one transaction: all of it goes in, or nothing. A record that cannot be read is
/// rejected alone, with its line and the reason, and the command ends with 3. Reading a file again
/// changes nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro extract file archive.json
  maestro extract file --dry-run mail.jsonl chat.jsonl
  gh api --paginate 'repos/OWNER/REPO/issues?state=all' | maestro extract file -")]
pub(super) struct Args {
    /// Files to read; - is standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,

    /// The repository of GitHub records that do not name theirs; those of the exchange format
    /// always do
    #[arg(long, value_name = "OWNER/REPO")]
    repo: Option<String>,

    /// Show what would happen, with the numbers of the real run; nothing is kept
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let deriver = Deriver::new(ctx);
    let mut store = open(ctx, args.dry_run)?;
    let options = FileOptions {
        repo: args.repo.clone(),
    };
    let mut runs = Vec::new();
    let overruled = Overruled::by_files(ctx);
    for path in &args.files {
        let progress = Progress::new(path, ctx.is_talkative());
        let run = Source::open(path, &options, ctx.now, (&progress, &overruled))
            .and_then(|source| one(&mut store, &deriver, &source, args.dry_run))
            .with_context(|| format!("nothing of {} was kept", path.display()));
        progress.end();
        match run {
            Ok(run) => {
                say_if_empty(ctx, &path.display().to_string(), &progress);
                overruled.say(ctx, &render::shown(&path.display().to_string()));
                if args.repo.is_some() && run.kind == FileKind::Exchange.as_str() {
                    ctx.say("note: --repo changes nothing here: records of the exchange format name their repository in `external_id`");
                }
                runs.push(run);
            }
            // What went in before is told, though a later file ends the command.
            Err(err) => {
                report::write(ctx, format, &runs, args.dry_run)?;
                return Err(err);
            }
        }
    }
    report::write(ctx, format, &runs, args.dry_run)?;
    // A channel on which nothing happened is exported as nothing.
    Ok(outcome(&runs, false))
}

/// What a command that reads files ends with. Nobody can tell which numbers an empty file should
/// have held.
pub(super) fn outcome(runs: &[ExtractRun], is_empty: bool) -> Outcome {
    match runs.iter().any(|it| 0 < it.rejected) {
        true => Outcome::Finding,
        false if is_empty => Outcome::CannotTell,
        false => Outcome::Fine,
    }
}

/// True of an input without a single byte: no empty list, and no table without rows.
pub(super) fn say_if_empty(ctx: &Ctx, name: &str, progress: &Progress) -> bool {
    let is_empty = progress.nothing_came();
    if is_empty && name == "-" {
        ctx.say("note: nothing came in; did the command before the pipe fail?");
    } else if is_empty {
        ctx.say(&format!(
            "note: {name} is empty; did the command that wrote it fail?"
        ));
    }
    is_empty
}

/// A dry run must not even create the log.
pub(super) fn open(ctx: &mut Ctx, dry_run: bool) -> anyhow::Result<Store> {
    if dry_run && !ctx.is_sample() && !ctx.db_path()?.exists() {
        return Store::scratch();
    }
    ctx.write_log()
}

/// One file and how it is to be read.
struct Source<'a> {
    path: &'a Path,
    file: File,
    options: &'a FileOptions,
    now: DateTime<Utc>,
    progress: &'a Progress,
    overruled: &'a Overruled,
}

impl<'a> Source<'a> {
    fn open(
        path: &'a Path,
        options: &'a FileOptions,
        now: DateTime<Utc>,
        (progress, overruled): (&'a Progress, &'a Overruled),
    ) -> anyhow::Result<Self> {
        Ok(Self {
            path,
            file: input(path)?,
            options,
            now,
            progress,
            overruled,
        })
    }

    /// Hands every conversation to `sink`, from the beginning of the file. Returns the run, in
    /// which nothing is counted but what was rejected.
    fn read(
        &self,
        hashing: Hashing,
        sink: &mut dyn FnMut(&Conversation, Option<&Hashes>) -> anyhow::Result<()>,
    ) -> anyhow::Result<ExtractRun> {
        (&self.file).rewind()?;
        let mut input = self.progress.watch(&self.file);
        refuse_an_error(input.fill_buf()?)?;
        let mut rejections = Vec::new();
        let mut rejected = 0;
        let summary = ahead::read(&mut input, self.options, hashing, &mut |(
            record,
            hashes,
        )| {
            match record {
                Ok(conversation) => {
                    self.overruled.look(&conversation);
                    return sink(&conversation, hashes.as_ref());
                }
                Err(rejection) => {
                    rejected += 1;
                    if rejections.len() < LISTED {
                        rejections.push(listed(rejection));
                    }
                }
            }
            Ok(())
        })?;
        Ok(ExtractRun {
            rejected,
            rejections,
            ..self.run(&summary)
        })
    }

    fn run(&self, summary: &FileSummary) -> ExtractRun {
        let source = Text::new(self.path.display().to_string());
        let synced_through = summary.synced_through.unwrap_or(self.now);
        let mut run = ExtractRun::new(source, summary.kind.as_str(), self.now, synced_through);
        if summary.truncated {
            run.complete = false;
            run.gaps = vec![TRUNCATED.into()];
        }
        run
    }
}

fn one(
    store: &mut Store,
    deriver: &Deriver,
    source: &Source<'_>,
    dry_run: bool,
) -> anyhow::Result<ExtractRun> {
    if dry_run {
        return match rehearsed(store, source) {
            Err(err) if err.is::<Repeated>() => rolled_back(store, source),
            run => run,
        };
    }
    let mut batch = store.batch()?;
    let run = stored(&mut batch, source)?;
    deriver.with(|positions| batch.finish(run, positions))
}

fn stored(batch: &mut Batch<'_>, source: &Source<'_>) -> anyhow::Result<ExtractRun> {
    let run = source.read(Hashing::Ahead, &mut |record, hashes| {
        let stored = match hashes {
            Some(hashes) => batch.upsert_hashed(record, hashes, source.now),
            None => batch.upsert(record, source.now),
        };
        stored.map(drop)
    })?;
    Ok(run.covering(batch.scopes()))
}

fn rehearsed(store: &mut Store, source: &Source<'_>) -> anyhow::Result<ExtractRun> {
    let mut rehearsal = store.rehearsal()?;
    let run = source.read(Hashing::IfNeeded, &mut |record, _| {
        rehearsal.upsert(record, source.now).map(drop)
    })?;
    rehearsal.end(run)
}

fn rolled_back(store: &mut Store, source: &Source<'_>) -> anyhow::Result<ExtractRun> {
    let mut batch = store.batch()?;
    let run = stored(&mut batch, source)?;
    batch.roll_back(run)
}

pub(super) fn listed(rejection: extract::Rejection) -> Rejection {
    Rejection {
        line: Some(rejection.line),
        column: rejection.column.map(|it| it.to_string().into()),
        code: rejection.code.to_owned(),
        message: rejection.message.into(),
    }
}

pub(super) fn input(path: &Path) -> anyhow::Result<File> {
    if path == Path::new("-") {
        return spooled(&mut io::stdin());
    }
    let cannot_read = || UserError::failed(format!("cannot read {}", path.display()));
    let mut file =
        File::open(path).map_err(|err| anyhow::Error::new(err).context(cannot_read()))?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(cannot_read()
            .hint("it is a folder; name the files in it")
            .into());
    }
    if metadata.is_file() {
        return Ok(file);
    }
    spooled(&mut file)
}

/// A pipe may take as long as the network behind it. It is read to its end, into a file without a
/// name, before the log is locked for writing.
fn spooled(pipe: &mut dyn Read) -> anyhow::Result<File> {
    let mut file = tempfile::tempfile().context("cannot keep the input in a temporary file")?;
    io::copy(pipe, &mut file).context("cannot keep the input in a temporary file")?;
    Ok(file)
}

/// GitHub answers a wrong question with an object that says why; it is no conversation.
fn refuse_an_error(beginning: &[u8]) -> anyhow::Result<()> {
    #[derive(serde::Deserialize)]
    struct Answer {
        message: String,
        documentation_url: String,
    }

    if ERROR_LIMIT < beginning.len() {
        return Ok(());
    }
    let Ok(answer) = serde_json::from_slice::<Answer>(beginning) else {
        return Ok(());
    };
    Err(UserError::failed(format!(
        "GitHub answered with an error instead of conversations: {}",
        answer.message
    ))
    .hint(format!(
        "mend the request (see {}), then extract again",
        answer.documentation_url
    ))
    .into())
}
