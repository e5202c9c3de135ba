use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek};
use std::path::{Path, PathBuf};

use anyhow::Context;
use chrono::{DateTime, Utc};

use super::progress::Progress;
use super::report;
use crate::cli::desk::Deriver;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::extract::{self, FileOptions};
use crate::model::Text;
use crate::render::Format;
use crate::store::{ExtractRun, Rejection, Store};

/// Rejections that are kept and listed one by one; the rest is counted.
const LISTED: usize = 1000;

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

    /// The repository of GitHub records that do not name theirs
    #[arg(long, value_name = "OWNER/REPO")]
    repo: Option<String>,

    /// Show what would happen: the same transaction, rolled back at its end
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
    for path in &args.files {
        let progress = Progress::new(path, ctx.is_talkative());
        let run = one(
            &mut store,
            &deriver,
            path,
            &options,
            ctx.now,
            args.dry_run,
            &progress,
        )
        .with_context(|| format!("nothing of {} was kept", path.display()));
        progress.end();
        match run {
            Ok(run) => {
                if path == Path::new("-") && progress.nothing_came() {
                    ctx.say("note: nothing came in; did the command before the pipe fail?");
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
    let rejected = runs.iter().any(|it| 0 < it.rejected);
    Ok(if rejected {
        Outcome::Finding
    } else {
        Outcome::Fine
    })
}

/// A dry run must not even create the log.
fn open(ctx: &mut Ctx, dry_run: bool) -> anyhow::Result<Store> {
    if dry_run && !ctx.is_sample() && !ctx.db_path()?.exists() {
        return Store::in_memory();
    }
    ctx.write_log()
}

fn one(
    store: &mut Store,
    deriver: &Deriver,
    path: &Path,
    options: &FileOptions,
    now: DateTime<Utc>,
    dry_run: bool,
    progress: &Progress,
) -> anyhow::Result<ExtractRun> {
    let mut input = progress.watch(input(path)?);
    refuse_an_error(input.fill_buf()?)?;
    let mut batch = store.batch()?;
    let mut rejections = Vec::new();
    let mut rejected = 0;
    let summary = extract::read(&mut input, options, &mut |record| {
        match record {
            Ok(conversation) => {
                batch.upsert(&conversation, now)?;
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
    let source = Text::new(path.display().to_string());
    let synced_through = summary.synced_through.unwrap_or(now);
    let mut run = ExtractRun::new(source, summary.kind.as_str(), now, synced_through);
    run.rejected = rejected;
    run.rejections = rejections;
    if summary.truncated {
        run.complete = false;
        run.gaps = vec![TRUNCATED.into()];
    }
    let run = run.covering(batch.scopes());
    if dry_run {
        batch.roll_back(run)
    } else {
        deriver.with(|positions| batch.finish(run, positions))
    }
}

fn listed(rejection: extract::Rejection) -> Rejection {
    Rejection {
        line: Some(rejection.line),
        column: rejection.column.map(|it| it.to_string().into()),
        code: rejection.code.to_owned(),
        message: rejection.message.into(),
    }
}

fn input(path: &Path) -> anyhow::Result<Box<dyn BufRead>> {
    if path == Path::new("-") {
        return Ok(Box::new(BufReader::new(spooled(&mut io::stdin())?)));
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
    if !metadata.is_file() {
        file = spooled(&mut file)?;
    }
    Ok(Box::new(BufReader::with_capacity(1 << 18, file)))
}

/// A pipe may take as long as the network behind it. It is read to its end, into a file without a
/// name, before the log is locked for writing.
fn spooled(pipe: &mut dyn Read) -> anyhow::Result<File> {
    let mut file = tempfile::tempfile().context("cannot keep the input in a temporary file")?;
    io::copy(pipe, &mut file).context("cannot keep the input in a temporary file")?;
    file.rewind()?;
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
