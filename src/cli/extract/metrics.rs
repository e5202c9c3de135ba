use std::path::PathBuf;

use super::counts::{self, Which};
use super::exec;
use super::file;
use super::github::repository;
use super::numbers::{self, Rows, Wish};
use super::results;
use crate::cli::github::Patience;
use crate::cli::{Ctx, Outcome};
use crate::render::Format;

/// Read numbers that were measured elsewhere, or ask for them
///
/// Reads tables with a header (CSV), and JSON: one object a line, or a list of objects. Each row
/// has `metric` and `at`, and either `value` or `good` and `total`; it may have `n`, `unit`,
/// `source` and `dim.NAME`. `at` is RFC 3339, or a date: its midnight in the policy's time zone.
///
/// Each file is one transaction. A row that cannot be read is rejected alone, with its line and
/// the reason, and the command ends with 3. The same metric at the same moment with the same
/// dimensions from the same source again is an update, so reading a file again changes nothing.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro extract metrics telemetry.csv
  maestro extract metrics --exec scripts/aggregate_telemetry.sh
  maestro extract metrics --github-releases caro-cli/caro
  maestro extract metrics --junit target/nextest/ci/junit.xml
  maestro extract metrics --map telemetry.toml --source telemetry export-*.csv

A table:
  metric,at,good,total,value
  command_success_rate,2026-02-12,1274,1466,
  discord_members,2026-02-12,,,87

A mapping, for other headers:
  [columns]
  at = \"Day\"
  good = \"Succeeded\"
  total = \"Runs\"
  [constants]
  metric = \"command_success_rate\"")]
pub(super) struct Args {
    /// Files to read; - is standard input
    #[arg(value_name = "FILE", required_unless_present = "elsewhere")]
    files: Vec<PathBuf>,

    #[command(flatten)]
    elsewhere: Elsewhere,

    /// What the columns are called in the file
    #[arg(long, value_name = "FILE.toml")]
    map: Option<PathBuf>,

    /// Where rows come from that do not say so [default: file]
    #[arg(long, value_name = "NAME")]
    source: Option<String>,

    /// Show what would happen, with the numbers of the real run; nothing is kept
    #[arg(long)]
    dry_run: bool,

    #[command(flatten)]
    patience: Patience,
}

/// Instead of files of rows.
#[derive(Debug, clap::Args)]
#[group(id = "elsewhere", multiple = false, conflicts_with = "files")]
struct Elsewhere {
    /// Run a program (no shell) and read the JSON that it prints; it has 60 seconds and 16 MiB
    #[arg(long, value_name = "SCRIPT")]
    exec: Option<PathBuf>,

    /// Ask GitHub how often the releases were downloaded: downloads_total
    #[arg(long, value_name = "OWNER/REPO", value_parser = repository)]
    github_releases: Option<String>,

    /// Ask GitHub for stars, watchers and forks
    #[arg(long, value_name = "OWNER/REPO", value_parser = repository)]
    github_counts: Option<String>,

    /// Read test results: tests_total, tests_failed, tests_skipped of all files together
    #[arg(long, value_name = "FILE", num_args = 1..)]
    junit: Vec<PathBuf>,

    /// Read the results of Criterion below a folder: bench_NAME, its mean in seconds
    #[arg(long, value_name = "FOLDER")]
    criterion: Option<PathBuf>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let (source, dry_run) = (args.source.as_deref(), args.dry_run);
    let elsewhere = &args.elsewhere;
    if let Some(repo) = &elsewhere.github_releases {
        return asked(ctx, args, repo, Which::Releases);
    }
    if let Some(repo) = &elsewhere.github_counts {
        return asked(ctx, args, repo, Which::Counts);
    }
    if !elsewhere.junit.is_empty() {
        let rows = results::junit(&elsewhere.junit, source, ctx.now)?;
        let name = elsewhere.junit[0].display().to_string();
        return numbers::rows(ctx, &name, &rows, (0, dry_run));
    }
    if let Some(folder) = &elsewhere.criterion {
        let rows = results::criterion(folder, source, ctx.now)?;
        let name = folder.display().to_string();
        return numbers::rows(ctx, &name, &rows, (0, dry_run));
    }
    let config = ctx.quiet_config()?;
    let wish = Wish {
        rows: Rows::Observations,
        zone: config.project.timezone,
        metrics: config.metrics.clone().into(),
        mapping: numbers::mapping(args.map.as_deref())?,
        source: args.source.clone(),
        dry_run,
    };
    let Some(script) = &elsewhere.exec else {
        return numbers::files(ctx, &args.files, &wish);
    };
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let input = exec::output(ctx, script)?;
    let mut store = file::open(ctx, wish.dry_run)?;
    let (run, is_empty) = numbers::one(ctx, &mut store, &input, &wish)?;
    numbers::told(ctx, format, &[run], wish.dry_run, is_empty)
}

fn asked(ctx: &mut Ctx, args: &Args, repo: &str, which: Which) -> anyhow::Result<Outcome> {
    let counted = counts::counted(ctx, &args.patience, repo, which)?;
    let rows = &counted.rows;
    numbers::rows(ctx, repo, rows, (counted.requests, args.dry_run))
}
