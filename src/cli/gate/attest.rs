use super::write;
use crate::cli::{Ctx, Outcome};
use crate::config::{Config, did_you_mean};
use crate::error::UserError;
use crate::gate::{Asks, Attestation, Entry, Records, What};
use crate::render::{Cell, Line};
use crate::store::GateSaid;

/// Attest that something is so, or that it is not
///
/// NAME is what a criterion asks for as `attested:NAME`; several tick off several lines of a
/// checklist. The newest word counts.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate attest security-audit --evidence audit-2026-02.pdf --until 90d
  maestro gate attest morning.new-issues morning.answers
  maestro gate attest setup.tenant --item acme --evidence R-12
  maestro gate attest week1.complaints --no --evidence '#226 waits'")]
pub(super) struct Args {
    /// What is attested
    #[arg(value_name = "NAME", required = true)]
    names: Vec<String>,

    /// It is not so
    #[arg(long)]
    no: bool,

    /// What shows it: a link, a file, a word
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,

    /// Until when it holds: 90d, a date [default: as long as the gate says]
    #[arg(long, value_name = "TIME")]
    until: Option<String>,

    /// Who says it [default: you]
    #[arg(long, value_name = "WHO")]
    by: Option<String>,

    /// What it is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let bench = write::bench(ctx)?;
    let known = asked(&bench.config, |it| match it {
        Asks::Attested(name) => Some(name),
        _ => None,
    });
    for name in &args.names {
        check_name(name, &known, "attested")?;
    }
    let until = args
        .until
        .as_deref()
        .map(|it| write::until(&bench, "--until", it));
    let until = until.transpose()?;
    let evidence = args
        .evidence
        .as_deref()
        .map(|it| write::words("--evidence", it));
    let evidence = evidence.transpose()?;
    let item = args
        .item
        .as_deref()
        .map(|it| write::words("--item", it))
        .transpose()?;
    let mut outcome = Outcome::Fine;
    for name in &args.names {
        let attestation = Attestation {
            name: name.clone(),
            item: item.clone(),
            holds: !args.no,
            by: write::by(ctx, args.by.as_deref())?,
            evidence: evidence.clone(),
            until,
        };
        outcome = one(ctx, &attestation)?;
    }
    Ok(outcome)
}

fn one(ctx: &mut Ctx, attestation: &Attestation) -> anyhow::Result<Outcome> {
    let said = GateSaid {
        at: ctx.now,
        actor: ctx.actor(),
        what: What::Attestation(attestation.clone()),
        judged: None,
    };
    let now = ctx.now;
    let (entry, kept) = write::once(ctx, said, &|records: &Records| {
        newest(records, attestation)
            .filter(|it| holds(it, attestation, now))
            .cloned()
    })?;
    let line = told(&entry);
    write::tell(ctx, &entry, kept, vec![line])
}

/// A tick that is said again on another day begins anew: it holds for a time only.
fn holds(entry: &Entry, new: &Attestation, now: chrono::DateTime<chrono::Utc>) -> bool {
    let What::Attestation(before) = &entry.what else {
        return false;
    };
    before == new && (now - entry.at).num_hours() < 1
}

fn newest<'r>(records: &'r Records, new: &Attestation) -> Option<&'r Entry> {
    records.entries.iter().rev().find(|it| match &it.what {
        What::Attestation(it) => it.name == new.name && it.item == new.item,
        _ => false,
    })
}

/// The names that some criterion of some gate asks for.
pub(super) fn asked<'c>(
    config: &'c Config,
    name: impl Fn(&'c Asks) -> Option<&'c String>,
) -> Vec<&'c str> {
    let checks = config.gates().iter().flat_map(|it| it.checks());
    let mut names: Vec<&str> = checks
        .filter_map(|it| name(&it.asks).map(String::as_str))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// A name that nobody asks for is a slip of the pen.
pub(super) fn check_name(name: &str, known: &[&str], word: &str) -> anyhow::Result<()> {
    if known.contains(&name) {
        return Ok(());
    }
    let hint = did_you_mean(name, known.iter().copied()).unwrap_or_else(|| {
        format!("a criterion asks for it as `{word}:NAME`; `maestro gate list NAME` shows them")
    });
    Err(
        UserError::usage(format!("no gate asks for `{name}` to be {word}"))
            .hint(hint)
            .into(),
    )
}

fn told(entry: &Entry) -> Line {
    let What::Attestation(it) = &entry.what else {
        return Vec::new();
    };
    let word = if it.holds { "is so" } else { "is not so" };
    vec![
        Cell::own(format!("{} {word} ({}), says ", it.name, entry.id)),
        Cell::outside(&it.by),
    ]
}
