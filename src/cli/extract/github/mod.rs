mod about;
mod lanes;
mod numbers;
mod parts;
mod reconcile;
mod source;
mod stages;
mod threads;
mod wish;

use chrono::{DateTime, Utc};

use numbers::Numbers;
use wish::Only;
pub(in crate::cli) use wish::Wish;

use super::progress::Steps;
use super::report;
use crate::cli::desk::Deriver;
use crate::cli::github::{self, Patience};
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::github::{Client, TokenSource};
use crate::render::Format;
use crate::store::{ExtractRun, Store};

/// Follow repositories on GitHub: issues, pull requests and discussions
///
/// The first run reads everything, later ones what has changed since. Every page is kept as soon
/// as it is read: a run that is cut, by a limit or by you, goes on where it stopped. Without a
/// repository it follows every `[[source]]` of kind `github` in the policy.
///
/// A token comes from GH_TOKEN, GITHUB_TOKEN or `gh auth token`. Without one public repositories
/// can be read, 60 requests an hour, and without discussions and reviews. Interrupted by a limit or
/// an outage it ends with 6.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro extract github caro-cli/caro
  maestro extract github --dry-run caro-cli/caro
  maestro extract github --only issues,comments --max-wait 1m
  maestro extract github --numbers 12,40-44 caro-cli/caro
  maestro extract github --jobs 8 caro-cli/caro")]
pub(in crate::cli) struct Args {
    /// Repositories [default: those of the policy]
    #[arg(value_name = "OWNER/REPO", value_parser = repository)]
    repos: Vec<String>,

    /// Read these parts only; the others are named as gaps
    #[arg(long, value_name = "PARTS", value_enum, value_delimiter = ',')]
    only: Vec<Only>,

    /// Read everything again, not only what has changed
    #[arg(long)]
    full: bool,

    /// Read these issues and pull requests only, each anew: 12,40-44
    #[arg(long, value_name = "NUMBERS", conflicts_with_all = ["only", "full", "reconcile", "since"])]
    numbers: Option<Numbers>,

    /// Let the first run begin with what has changed since then, such as 90d or 2026-01-24; later
    /// runs name what was left out as a gap until --full reads it
    #[arg(long, value_name = "TIME", conflicts_with = "full")]
    since: Option<String>,

    /// Look for what is gone now, in all conversations: deleted comments, deleted and transferred
    /// issues [default: once a day, in what is open or has changed in the last 30 days]
    #[arg(long)]
    reconcile: bool,

    /// Show what would happen: the same run, on a copy of the log that is thrown away
    #[arg(long)]
    dry_run: bool,

    /// Let up to N requests be under way at once, 1 to 16: for a first run, whose lists are long. It
    /// costs some more requests, and slows down before GitHub would refuse; it needs a token
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u64).range(1..=16))]
    jobs: u64,

    #[command(flatten)]
    patience: Patience,
}

/// What became of one source.
pub(in crate::cli) struct Done {
    pub(in crate::cli) run: ExtractRun,
    /// Why it was not read to its end.
    pub(in crate::cli) error: Option<anyhow::Error>,
}

pub(super) fn repository(text: &str) -> Result<String, String> {
    let text = text.strip_prefix("https://github.com/").unwrap_or(text);
    let text = text.trim_end_matches('/');
    if crate::extract::is_repository(text) {
        return Ok(text.to_owned());
    }
    Err("write it as OWNER/REPO".to_owned())
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let repos = if args.repos.is_empty() {
        configured(ctx)?
    } else {
        args.repos.clone()
    };
    if args.numbers.is_some() && repos.len() != 1 {
        return Err(UserError::usage("--numbers are those of one repository")
            .hint("name it: maestro extract github --numbers 12,40-44 OWNER/REPO")
            .into());
    }
    let wish = args.wish(ctx)?;
    let done = follow(ctx, &repos, &wish)?;
    told(ctx, format, done, args.dry_run)
}

/// The repositories of the policy.
pub(in crate::cli) fn configured(ctx: &mut Ctx) -> anyhow::Result<Vec<String>> {
    let config = ctx.quiet_config()?;
    let repos = config.sources.iter().filter(|it| it.kind == "github");
    let repos: Vec<String> = repos.filter_map(|it| it.repo.clone()).collect();
    if repos.is_empty() {
        return Err(UserError::usage("the policy has no source of kind `github`")
            .hint("name a repository, or add a [[source]] with kind = \"github\" and repo = \"owner/repo\"")
            .into());
    }
    Ok(repos)
}

/// Follows the repositories one after the other. A failing one does not stop the others.
///
/// # Errors
/// When there is nothing to ask with, or the log cannot be written.
pub(in crate::cli) fn follow(
    ctx: &mut Ctx,
    repos: &[String],
    wish: &Wish,
) -> anyhow::Result<Vec<Done>> {
    let mut client = github::reader(ctx, &wish.patience)?;
    let jobs = match client.token_source() {
        // Sixty requests an hour are too few to spend some on haste.
        TokenSource::None if 1 < wish.jobs => {
            ctx.say("note: without a token one request goes after the other, whatever --jobs says");
            1
        }
        _ => wish.jobs,
    };
    if 1 < jobs {
        client.govern(Ctx::stopwatch());
    }
    let steps = Steps::new(ctx.is_talkative());
    let (line, say) = (steps.clone(), ctx.talk());
    client.tell_waits(Box::new(move |it| line.beside(|| say(&it.to_string()))));
    let mut others: Vec<Client> = (1..jobs).map(|it| client.beside(it)).collect();
    let deriver = Deriver::new(ctx);
    let (mut store, scratch) = opened(ctx, wish.dry_run)?;
    let mut done = Vec::new();
    for repo in repos {
        done.push(source::follow(
            &mut Log {
                store: &mut store,
                client: &mut client,
                others: &mut others,
                deriver: &deriver,
                now: ctx.now,
                talk: &ctx.talk(),
                steps: &steps,
            },
            repo,
            wish,
        )?);
    }
    steps.end();
    drop((store, scratch));
    Ok(done)
}

/// What a source is followed with.
struct Log<'a> {
    store: &'a mut Store,
    client: &'a mut Client,
    /// Those who ask at the same time.
    others: &'a mut [Client],
    deriver: &'a Deriver,
    now: DateTime<Utc>,
    talk: &'a dyn Fn(&str),
    steps: &'a Steps,
}

/// A dry run works on a copy: it holds nobody up while it waits for the network, and can count
/// nothing but what the real run would.
fn opened(ctx: &mut Ctx, dry_run: bool) -> anyhow::Result<(Store, Option<tempfile::TempDir>)> {
    if !dry_run {
        return Ok((ctx.write_log()?, None));
    }
    let path = ctx.db_path()?;
    let folder = tempfile::tempdir()?;
    let copy = folder.path().join("log.db");
    if let crate::store::Opened::Log(store) = Store::open_read(&path)? {
        store.backup(&copy)?;
    }
    Ok((Store::open_write(&copy)?, Some(folder)))
}

/// Shows what was done and why something was not; the exit code is the worst of all.
pub(in crate::cli) fn told(
    ctx: &mut Ctx,
    format: Format,
    done: Vec<Done>,
    dry_run: bool,
) -> anyhow::Result<Outcome> {
    let rejected = done.iter().any(|it| 0 < it.run.rejected);
    let (runs, errors): (Vec<_>, Vec<_>) = done.into_iter().map(|it| (it.run, it.error)).unzip();
    report::write(ctx, format, &runs, dry_run)?;
    let mut worst = if rejected {
        Outcome::Finding
    } else {
        Outcome::Fine
    };
    for error in errors.into_iter().flatten() {
        worst = worse(worst, ctx.failed(&error));
    }
    Ok(worst)
}

/// A failure that somebody must mend hides behind no other; an interruption ends by itself.
fn worse(one: Outcome, other: Outcome) -> Outcome {
    let weight = |it: &Outcome| match it {
        Outcome::Failed(6) => 2,
        Outcome::Failed(_) => 3,
        Outcome::Finding => 1,
        _ => 0,
    };
    if weight(&one) < weight(&other) {
        other
    } else {
        one
    }
}
