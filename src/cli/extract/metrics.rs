use std::path::PathBuf;

use super::exec;
use super::file;
use super::numbers::{self, Rows, Wish};
use crate::cli::{Ctx, Outcome};
use crate::render::Format;

/// Read numbers that were measured elsewhere
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
    #[arg(value_name = "FILE", required_unless_present = "exec")]
    files: Vec<PathBuf>,

    /// Run a program (no shell) and read the JSON that it prints; it has 60 seconds and 16 MiB
    #[arg(long, value_name = "SCRIPT", conflicts_with = "files")]
    exec: Option<PathBuf>,

    /// What the columns are called in the file
    #[arg(long, value_name = "FILE.toml")]
    map: Option<PathBuf>,

    /// Where rows come from that do not say so [default: the name of the file]
    #[arg(long, value_name = "NAME")]
    source: Option<String>,

    /// Show what would happen, with the numbers of the real run; nothing is kept
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let wish = Wish {
        rows: Rows::Observations,
        zone: ctx.quiet_config()?.project.timezone,
        mapping: numbers::mapping(args.map.as_deref())?,
        source: args.source.clone(),
        dry_run: args.dry_run,
    };
    let Some(script) = &args.exec else {
        return numbers::files(ctx, &args.files, &wish);
    };
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let input = exec::output(ctx, script)?;
    let mut store = file::open(ctx, wish.dry_run)?;
    let run = numbers::one(ctx, &mut store, &input, &wish)?;
    numbers::told(ctx, format, &[run], wish.dry_run)
}
