use super::bench::{Bench, item};
use super::decide::not_for;
use super::explain::criterion;
use super::write;
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::gate::{Entry, Gate, Records, Waiver, What};
use crate::render::{Cell, Line};
use crate::store::GateSaid;

/// Waive a criterion, until a day and for a reason
///
/// A waived criterion is shown as WAIVED and makes the verdict a GO with warnings; after the day it
/// fails again. The gate says how long a waiver may be, and what cannot be waived (5): nothing
/// critical of a gate that cannot be overridden. Who decides GO waives, nobody else (5).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate waive ga satisfaction --until 2026-02-25 \\
      --reason 'six of six are happy' --compensating 'ask the next wave'
  maestro gate waive ga opt-in --until 7d --reason 'no telemetry yet'")]
pub(super) struct Args {
    /// The gate
    #[arg(value_name = "GATE")]
    gate: String,

    /// The criterion
    #[arg(value_name = "CRITERION")]
    criterion: String,

    /// Until when: 7d, a date, RFC 3339
    #[arg(long, value_name = "TIME")]
    until: String,

    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,

    /// What is done instead
    #[arg(long, value_name = "TEXT")]
    compensating: Option<String>,

    /// Who takes the responsibility [default: you]
    #[arg(long, value_name = "WHO")]
    by: Option<String>,

    /// What the gate is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let mut bench = write::bench(ctx)?;
    let gate = bench.gate(&args.gate)?.clone();
    let evaluation = bench.evaluation(&args.gate, item(&args.item).as_ref())?;
    let judged = criterion(&evaluation, &args.criterion)?;
    if !judged.rule.waivable {
        let message = format!("{} of {} cannot be waived", judged.rule.id, gate.id);
        return Err(UserError::refused(message)
            .hint(format!(
                "maestro gate plan {} tells what would mend it",
                gate.id
            ))
            .into());
    }
    let by = write::by(ctx, args.by.as_deref())?;
    if let Some(why) = not_for(&bench, &gate, &by, "waive") {
        return Err(UserError::refused(format!("{}: {why}", gate.id))
            .hint("a waiver takes the same word as a GO; ask them, and name them with --by")
            .into());
    }
    let until = write::until(&bench, "--until", &args.until)?;
    check_length(&bench, &gate, until)?;
    let compensating = args.compensating.as_deref();
    let waiver = Waiver {
        gate: gate.id,
        criterion: judged.rule.id.clone(),
        item: evaluation.item.clone(),
        by,
        reason: write::words("--reason", &args.reason)?,
        compensating: compensating
            .map(|it| write::words("--compensating", it))
            .transpose()?,
        until,
    };
    let said = GateSaid {
        at: ctx.now,
        actor: ctx.actor(),
        what: What::Waiver(waiver.clone()),
        judged: None,
    };
    let (entry, kept) = write::once(ctx, said, &|records: &Records| {
        let item = waiver.item.as_ref();
        let (entry, before) = records.waiver(&waiver.gate, &waiver.criterion, item)?;
        is_same(before, &waiver).then(|| entry.clone())
    })?;
    let lines = told(&bench, &entry);
    write::tell(ctx, &entry, kept, lines)
}

/// `--until 7d` said again a minute later means the same day.
fn is_same(a: &Waiver, b: &Waiver) -> bool {
    let near = (a.until - b.until).num_hours().abs() < 24;
    let b = Waiver {
        until: a.until,
        ..b.clone()
    };
    near && *a == b
}

fn check_length(
    bench: &Bench,
    gate: &Gate,
    until: chrono::DateTime<chrono::Utc>,
) -> anyhow::Result<()> {
    if (until - bench.now).num_seconds() <= gate.max_waiver {
        return Ok(());
    }
    let longest = crate::sla::format_seconds(gate.max_waiver);
    let message = format!("--until: {} allows waivers of {longest} at most", gate.id);
    Err(UserError::refused(message)
        .hint("waive it for less, and look at it again; the policy has max_waiver_days")
        .into())
}

fn told(bench: &Bench, entry: &Entry) -> Vec<Line> {
    let What::Waiver(it) = &entry.what else {
        return Vec::new();
    };
    let until = shape::local(it.until, bench.zone(), bench.now);
    vec![vec![
        Cell::own(format!(
            "{} of {} is waived until {until} ({}) by ",
            it.criterion, it.gate, entry.id
        )),
        Cell::outside(&it.by),
    ]]
}
