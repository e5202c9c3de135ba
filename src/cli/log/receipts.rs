use std::io::Write;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::cli::{Ctx, Outcome, shape};
use crate::model::Text;
use crate::receipt::{Clock, Counts, Hash, Kind, Payload, Receipt, Rows, line};
use crate::render::{self, Cell, Column, Format, Page, Table};
use crate::store::Store;

/// List the receipts of what was decided and imported
///
/// The newest first. Every change that people answer for has one, stored together with the change. Each holds the
/// hash of the one before, so that `maestro log verify` finds a receipt that was changed, and by
/// their digests the rows that were. A receipt holds no words of anybody, only who, when, which
/// command and how many rows.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro log receipts --sample
  maestro log receipts --kind decision --since 7d
  maestro log receipts --lines > receipts.jsonl")]
pub(super) struct Args {
    /// Only receipts of this kind: genesis, decision, incident, runbook, note, extract, write-back, publication,
    /// evaluation, gate-decision, waiver, attestation, approval
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Vec<Kind>,

    /// Only receipts of this person
    #[arg(long, value_name = "WHO")]
    by: Option<String>,

    /// Only receipts since this moment: RFC 3339, a date, or a length of time back (`7d`)
    #[arg(long, value_name = "TIME")]
    since: Option<String>,

    /// Show at most the newest N
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

    /// Print all of them as they are chained, the oldest first, one JSON object a line: what
    /// `log verify --file` reads
    #[arg(long, conflicts_with_all = ["kind", "by", "since", "limit"])]
    lines: bool,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    /// The name of the log, as its first receipt gives it.
    log: Option<Text>,
    receipts: Vec<ReceiptJson>,
}

#[derive(Serialize)]
struct ReceiptJson {
    id: String,
    seq: u64,
    at: Option<String>,
    kind: &'static str,
    actor: Option<Text>,
    command: Option<Text>,
    policy: Option<Text>,
    maestro: Text,
    /// `system`, or `given` with `--as-of`.
    clock: Clock,
    counts: Counts,
    rows: Vec<Rows>,
    prev: Hash,
    hash: Hash,
}

/// A receipt with what it says.
struct Read {
    receipt: Receipt,
    payload: Payload,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let since = match &args.since {
        Some(text) => Some(ctx.moment_or_ago("--since", text)?),
        None => None,
    };
    let store = ctx.read_log()?.store;
    if args.lines {
        return lines(ctx, &store);
    }
    let mut log = None;
    let mut found = Vec::new();
    let as_of = ctx.as_of();
    store.each_receipt(&mut |receipt| {
        let payload = Payload::read(&receipt.payload)?;
        log = log.take().or_else(|| payload.log.clone());
        if is_wanted(args, since, as_of, &payload) {
            found.push(Read { receipt, payload });
        }
        Ok(())
    })?;
    found.reverse();
    found.truncate(args.limit.unwrap_or(usize::MAX));
    if found.is_empty() {
        ctx.say("note: nothing found");
    }
    if format == Format::Json {
        let report = Report {
            schema: "maestro.log-receipts/1",
            as_of: shape::iso(ctx.now),
            log,
            receipts: found.into_iter().map(json).collect(),
        };
        render::json(&mut ctx.out, &report)?;
    } else if !found.is_empty() || format == Format::Csv {
        ctx.show(format, &page(&found))?;
    }
    Ok(Outcome::Fine)
}

fn kind(word: &str) -> Result<Kind, String> {
    let kind = Kind::ALL.into_iter().find(|it| it.as_str() == word);
    kind.ok_or_else(|| {
        let names: Vec<&str> = Kind::ALL.iter().map(|it| it.as_str()).collect();
        format!("a receipt is one of {}", names.join(", "))
    })
}

fn is_wanted(
    args: &Args,
    since: Option<DateTime<Utc>>,
    as_of: Option<DateTime<Utc>>,
    payload: &Payload,
) -> bool {
    let is_after = |since: DateTime<Utc>| payload.at.is_some_and(|at| since <= at);
    let is_before = |as_of: DateTime<Utc>| payload.at.is_none_or(|at| at <= as_of);
    let is_by = |who: &String| payload.actor.as_ref() == Some(&Text::from(who.as_str()));
    since.is_none_or(is_after)
        && as_of.is_none_or(is_before)
        && args.by.as_ref().is_none_or(is_by)
        && (args.kind.is_empty() || args.kind.contains(&payload.kind))
}

fn lines(ctx: &mut Ctx, store: &Store) -> anyhow::Result<Outcome> {
    // The canonical form holds nothing that a terminal obeys, and every byte of it counts.
    store.each_receipt(&mut |receipt| Ok(writeln!(ctx.out, "{}", line(&receipt)?)?))?;
    Ok(Outcome::Fine)
}

fn page(found: &[Read]) -> Page {
    let mut table = Table::new(vec![
        Column::new("RECEIPT"),
        Column::new("AT"),
        Column::new("KIND"),
        Column::new("BY").shrinks_to(8),
        Column::new("COMMAND").drops(1),
        Column::new("WHAT").shrinks_to(16),
    ]);
    for Read { receipt, payload } in found {
        let moment = payload.at.map_or_else(|| "-".to_owned(), shape::iso);
        let or_dash = |it: &Option<Text>| match it {
            Some(text) => Cell::outside(text),
            None => "-".into(),
        };
        table.row(vec![
            Cell::own(receipt.id().to_string()),
            Cell::own(moment),
            Cell::own(payload.kind.as_str()),
            or_dash(&payload.actor),
            or_dash(&payload.command),
            Cell::outside(&what(payload)),
        ]);
    }
    let mut page = Page::default();
    page.table(table);
    page
}

/// `2 decision`, or the counts where there are any: `created 12, updated 3`.
fn what(payload: &Payload) -> Text {
    let counted = payload.counts.iter().filter(|(_, n)| 0 < **n);
    let mut words: Vec<String> = counted.map(|(name, n)| format!("{name} {n}")).collect();
    if words.is_empty() {
        let rows = payload.rows.iter();
        words.extend(rows.map(|it| format!("{} {}", it.count, it.table.raw())));
    }
    if words.is_empty() {
        words.push("-".to_owned());
    }
    Text::new(words.join(", "))
}

fn json(Read { receipt, payload }: Read) -> ReceiptJson {
    ReceiptJson {
        id: receipt.id().to_string(),
        seq: receipt.seq,
        at: payload.at.map(shape::iso),
        kind: payload.kind.as_str(),
        actor: payload.actor,
        command: payload.command,
        policy: payload.policy,
        maestro: payload.maestro,
        clock: payload.clock,
        counts: payload.counts,
        rows: payload.rows,
        prev: receipt.prev,
        hash: receipt.hash,
    }
}
