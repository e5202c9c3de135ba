use std::path::PathBuf;
use std::rc::Rc;

use super::numbers::{self, Rows, Wish};
use crate::cli::{Ctx, Outcome};

/// Read what people answered to a survey
///
/// Reads tables with a header (CSV), and JSON: one object a line, or a list of objects. Each row
/// has `survey`, `at`, `score` and `scale_max`; it may have `scale_min`, `wave`, `respondent`,
/// `text` and `consent`. An empty score is an answer that was not rated.
///
/// Who answered is kept as a hash that only this log can repeat, and `text` only where `consent`
/// is yes. Of somebody who answers again, the newest answer counts. Each file is one transaction;
/// a row that cannot be read is rejected alone, and the command ends with 3.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro extract survey answers.csv
  maestro extract survey --map form.toml export.csv

A table:
  survey,wave,at,respondent,score,scale_max,consent,text
  ga,T+3,2026-01-27,ann@example.org,5,5,yes,Saved my evening.
  nps,T+3,2026-01-27,ann@example.org,9,10,no,")]
pub(super) struct Args {
    /// Files to read; - is standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,

    /// What the columns are called in the file: [columns] such as at = "Date", [constants] such as
    /// survey = "ga"
    #[arg(long, value_name = "FILE.toml")]
    map: Option<PathBuf>,

    /// Show what would happen, with the numbers of the real run; nothing is kept
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let wish = Wish {
        rows: Rows::Answers,
        zone: ctx.quiet_config()?.project.timezone,
        mapping: numbers::mapping(args.map.as_deref())?,
        source: None,
        metrics: Rc::default(),
        dry_run: args.dry_run,
    };
    numbers::files(ctx, &args.files, &wish)
}
