//! `maestro extract`: brings the outside into the log.

mod ahead;
mod counts;
mod exec;
mod file;
pub(super) mod github;
mod metrics;
mod numbers;
mod overruled;
mod progress;
mod report;
mod results;
mod status;
mod survey;

use super::github::Patience;
use super::{Ctx, Outcome};
use crate::config::Config;
use crate::error::UserError;
use crate::render::Format;

/// Bring conversations from outside into the log
///
/// The log is created when it is not there yet. Reading the same file again changes nothing, and a
/// conversation is one thing however it came in.
///
/// Without a verb it follows every source of the policy that can be asked for what is new.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro extract
  maestro extract --max-wait 1m
  maestro extract github caro-cli/caro
  maestro extract file issues.json
  gh issue list --state all --limit 5000 --json \\
number,title,body,url,state,stateReason,author,labels,assignees,\\
milestone,createdAt,updatedAt,closedAt,comments \\
    | maestro extract file -
  maestro extract metrics telemetry.csv
  maestro extract survey answers.csv
  maestro extract status")]
pub(super) struct Args {
    #[command(subcommand)]
    command: Option<Command>,

    #[command(flatten)]
    patience: Patience,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Github(github::Args),
    File(file::Args),
    Metrics(metrics::Args),
    Survey(survey::Args),
    Status(status::Args),
}

/// The command that brings the first conversations in.
pub(super) fn how_to_begin(config: &Config) -> &'static str {
    if config.sources.iter().any(|it| it.kind == "github") {
        "maestro extract"
    } else {
        "maestro extract file FILE"
    }
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    match &args.command {
        None => every(ctx, &args.patience),
        Some(_) if args.patience.is_given() => Err(UserError::usage(
            "--max-wait and --reserve stand behind the verb, or before none",
        )
        .hint("maestro extract github --max-wait 1m")
        .into()),
        Some(Command::Github(args)) => github::run(ctx, args),
        Some(Command::File(args)) => file::run(ctx, args),
        Some(Command::Metrics(args)) => metrics::run(ctx, args),
        Some(Command::Survey(args)) => survey::run(ctx, args),
        Some(Command::Status(args)) => status::run(ctx, args),
    }
}

fn every(ctx: &mut Ctx, patience: &Patience) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let repos = github::configured(ctx)?;
    let done = github::follow(ctx, &repos, &github::Wish::of(patience))?;
    github::told(ctx, format, done, false)
}
