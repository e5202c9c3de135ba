mod file;
mod view;

use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::gate::bundle::Manifest;
use crate::receipt::{Chain, Fault, Head, Standing};
use crate::render::{self, Format};
use crate::store::{Audit, HeadFound, Store};

/// A head has four short lines, a manifest some thousand.
const LONGEST_HEAD: u64 = 4 << 20;

/// Check that what was recorded is still what was recorded
///
/// Finds a receipt that was changed, removed or put elsewhere, a decision or an entry of an
/// incident that is not as its receipt says, one that has no receipt, receipts cut off the end and
/// a chain written anew (by the head beside the log, LOG.head), and damage to the file. Writes
/// nothing.
///
/// What no check of this kind can show: who can write the log and every copy of its head can write
/// another history. Keep a head elsewhere (a published report, another machine, a signed gate
/// bundle) and check against it with --head. The time in a receipt is what its machine said.
/// Facts, the conversations themselves, are not covered: they can be extracted anew.
///
/// Ends with 3 where something is not as it was, with 4 where there is no receipt, or no head to
/// compare the end with.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro log verify
  maestro log verify --head v1.1.0-evidence/manifest.json
  maestro log verify --file receipts.jsonl --head log.db.head")]
pub(super) struct Args {
    /// Check receipts that `log receipts --lines` printed, not those of the log
    #[arg(long, value_name = "FILE", conflicts_with = "quick")]
    file: Option<PathBuf>,

    /// A head that was kept elsewhere, or the manifest.json of a gate's bundle [default: the head
    /// beside the log]
    #[arg(long, value_name = "FILE")]
    head: Option<PathBuf>,

    /// Leave out SQLite's own check of the whole file, which takes long on a large log
    #[arg(long)]
    quick: bool,
}

/// What was checked, however it was reached.
struct Checked {
    chain: Chain,
    fault: Option<Fault>,
    /// A line of the file that is no receipt, and why.
    unreadable: Option<(u64, String)>,
    head: HeadFound,
    /// `None` for a file of receipts, which has no rows.
    audit: Option<Audit>,
}

/// What it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Whole,
    Broken,
    CannotTell,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let head = args.head.as_deref().map(head).transpose()?;
    let checked = match &args.file {
        Some(path) => file::checked(path, head)?,
        None => of_log(ctx, head, !args.quick)?,
    };
    let verdict = checked.verdict();
    if format == Format::Json {
        let report = view::json(&checked, verdict, ctx.now);
        render::json(&mut ctx.out, &report)?;
    } else if verdict != Verdict::Whole || ctx.is_talkative() {
        ctx.show(format, &view::page(&checked, verdict))?;
    }
    Ok(match verdict {
        Verdict::Whole => Outcome::Fine,
        Verdict::Broken => Outcome::Finding,
        Verdict::CannotTell => Outcome::CannotTell,
    })
}

fn of_log(ctx: &mut Ctx, head: Option<Head>, deep: bool) -> anyhow::Result<Checked> {
    let log = ctx.read_log()?;
    let mut audit = log.store.audit(head, deep)?;
    if log.missing {
        let left = Store::head_beside(&ctx.db_path()?)?;
        audit.chain = Chain::new();
        audit.head = left.map_or(HeadFound::Missing, |it| {
            let standing = it.against(None, 0, None);
            HeadFound::Found(it, standing)
        });
    }
    Ok(Checked {
        chain: audit.chain.clone(),
        fault: audit.fault.clone(),
        unreadable: None,
        head: audit.head.clone(),
        audit: Some(audit),
    })
}

fn head(path: &Path) -> anyhow::Result<Head> {
    let what = || format!("cannot read the head {}", path.display());
    let size = std::fs::metadata(path).with_context(what)?.len();
    let text = if size <= LONGEST_HEAD {
        std::fs::read_to_string(path).with_context(what)?
    } else {
        String::new()
    };
    if let Ok(manifest) = Manifest::read(text.as_bytes()) {
        let ledger = manifest.predicate.ledger;
        return Ok(Head {
            log: ledger.log,
            seq: ledger.seq,
            hash: ledger.hash,
        });
    }
    text.parse().map_err(|why| {
        UserError::failed(format!("{} is no head: {why}", path.display()))
            .hint("a head is the file beside a log that ends in .head, or a bundle's manifest.json")
            .into()
    })
}

impl Checked {
    fn verdict(&self) -> Verdict {
        let of_rows = |it: &Audit| !it.rows.is_empty() || has_damage(it);
        let broken = self.fault.is_some()
            || self.unreadable.is_some()
            || self.audit.as_ref().is_some_and(of_rows);
        match &self.head {
            _ if broken => Verdict::Broken,
            HeadFound::Unreadable(_)
            | HeadFound::Found(_, Standing::Ahead(_) | Standing::Foreign) => Verdict::Broken,
            HeadFound::Missing => Verdict::CannotTell,
            _ if self.chain.is_empty() => Verdict::CannotTell,
            HeadFound::NotNeeded | HeadFound::NotCompared(_) | HeadFound::Found(..) => {
                Verdict::Whole
            }
        }
    }
}

fn has_damage(audit: &Audit) -> bool {
    audit.file.as_ref().is_some_and(|it| !it.is_empty())
}
