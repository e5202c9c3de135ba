use chrono::TimeDelta;

use super::bench::{Bench, item};
use super::{policy, view, write};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::gate::{Choice, Condition, Decision, Entry, Evaluation, Gate, Records, What};
use crate::model::Text;
use crate::render::{Cell, Line, Tone};
use crate::sla::Span;
use crate::store::{GateSaid, Judged};

/// Seconds. What was decided longer ago was decided about something else.
const LONGEST: i64 = 30 * 86_400;

/// Decide GO or NO-GO, and record who, why and until when
///
/// The evaluation of this moment is kept with it, and the policy that it was judged by. A GO is
/// refused (5) where the criteria do not say GO, where it is for somebody else to take, or where
/// somebody was not asked; --override takes it all the same, and is told ever after. A NO-GO is a
/// brake: anybody may say it, and it takes a GO to go on.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate decide ga --go --consulted @jonas --reason 'criteria hold'
  maestro gate decide ga --no-go --reason 'wait for the macOS fix'
  maestro gate decide ga --go --reason 'six of six are happy' --override \\
      --condition 'ask the next wave' --due 2026-02-25")]
pub(super) struct Args {
    /// The gate
    #[arg(value_name = "NAME")]
    name: String,

    /// Decide GO
    #[arg(long, required_unless_present = "no_go", conflicts_with = "no_go")]
    go: bool,

    /// Decide NO-GO
    #[arg(long)]
    no_go: bool,

    /// Who takes the responsibility [default: you]
    #[arg(long, value_name = "WHO")]
    by: Option<String>,

    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,

    /// Who was asked before: handles or roles; may be given several times
    #[arg(long, value_name = "WHO", value_delimiter = ',')]
    consulted: Vec<String>,

    /// What has to happen besides; may be given several times
    #[arg(long, value_name = "TEXT")]
    condition: Vec<String>,

    /// By when the conditions are owed: 3d, a date, RFC 3339
    #[arg(long, value_name = "TIME", requires = "condition")]
    due: Option<String>,

    /// How long it stands: at most 30d, or what the gate says where that is more [default: what the
    /// gate says, 72h]
    #[arg(long, value_name = "D")]
    valid_for: Option<String>,

    /// Take it against the verdict, the authority or the consultation
    #[arg(long = "override")]
    overrides: bool,

    /// What the gate is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let mut bench = write::bench(ctx)?;
    let gate = bench.gate(&args.name)?.clone();
    let reason = write::words("--reason", &args.reason)?;
    let by = write::by(ctx, args.by.as_deref())?;
    let evaluation = bench.evaluation(&args.name, item(&args.item).as_ref())?;
    let choice = if args.go { Choice::Go } else { Choice::NoGo };
    let consulted: Vec<Text> = args.consulted.iter().map(|it| it.as_str().into()).collect();
    let refusals = refusals(&bench, &gate, &evaluation, choice, &by, &consulted);
    let overridden = permitted(&gate, &evaluation, &refusals, args.overrides)?;
    let expires_at = expires_at(&bench, &gate, args.valid_for.as_deref())?;
    let decision = Decision {
        gate: gate.id.clone(),
        item: evaluation.item.clone(),
        choice,
        by,
        release: evaluation.release.clone(),
        commit: evaluation.commit.clone(),
        reason,
        consulted,
        conditions: conditions(&bench, args)?,
        expires_at,
        verdict: evaluation.verdict,
        overridden,
        policy: evaluation.policy.clone(),
    };
    let judged = Judged {
        settings: policy::settings(&bench.config, &gate.id),
        evaluation,
    };
    let said = GateSaid {
        at: ctx.now,
        actor: ctx.actor(),
        what: What::Decision(decision.clone()),
        judged: Some(judged),
    };
    let now = ctx.now;
    let (entry, kept) = write::once(ctx, said, &|records: &Records| {
        let (entry, before) = records.decision(&decision.gate, decision.item.as_ref())?;
        (now < before.expires_at && is_same(before, &decision)).then(|| entry.clone())
    })?;
    let lines = told(&bench, &entry, &refusals);
    write::tell(ctx, &entry, kept, lines)
}

/// The same word again, whenever it would end.
fn is_same(a: &Decision, b: &Decision) -> bool {
    let b = Decision {
        expires_at: a.expires_at,
        ..b.clone()
    };
    *a == b
}

/// What stands against it, in words.
fn refusals(
    bench: &Bench,
    gate: &Gate,
    evaluation: &Evaluation,
    choice: Choice,
    by: &Text,
    consulted: &[Text],
) -> Vec<String> {
    let mut res = Vec::new();
    if choice == Choice::NoGo {
        return res;
    }
    if !evaluation.verdict.is_go() {
        let ids: Vec<&str> = evaluation
            .obstacles()
            .map(|it| it.rule.id.as_str())
            .collect();
        res.push(format!(
            "the criteria say {}: {}",
            evaluation.verdict,
            ids.join(", ")
        ));
    }
    let holder = |role: &str| bench.config.incident.holder(role);
    let words = |role: &str| role.replace('_', " ");
    res.extend(not_for(bench, gate, by, "decide"));
    for role in &gate.consult {
        let Some(who) = holder(role) else { continue };
        let asked = consulted
            .iter()
            .any(|it| is_same_person(who, it) || *it == Text::from(role.as_str()));
        // Whoever holds both roles has asked himself.
        if !asked && !is_same_person(who, by) {
            res.push(format!("the {} was not consulted: {who}", words(role)));
        }
    }
    res
}

/// Why somebody may not do it, where the gate names a role and the policy who holds it.
pub(super) fn not_for(bench: &Bench, gate: &Gate, by: &Text, what: &str) -> Option<String> {
    let role = gate.authority.as_deref()?;
    let who = bench.config.incident.holder(role)?;
    let role = role.replace('_', " ");
    (!is_same_person(who, by)).then(|| format!("it is for the {role} to {what}: {who}"))
}

fn is_same_person(a: &str, b: &Text) -> bool {
    crate::incident::is_same_person(a, b)
}

/// True where it is taken against something.
fn permitted(
    gate: &Gate,
    evaluation: &Evaluation,
    refusals: &[String],
    overrides: bool,
) -> anyhow::Result<bool> {
    if refusals.is_empty() {
        return Ok(false);
    }
    let message = format!("{}: {}", gate.id, refusals.join("; "));
    if !gate.overridable && !evaluation.verdict.is_go() {
        return Err(UserError::refused(message)
            .hint(format!(
                "this gate cannot be overridden: maestro gate plan {}",
                gate.id
            ))
            .into());
    }
    if !overrides {
        return Err(UserError::refused(message)
            .hint(format!(
                "mend it (maestro gate plan {}), or say --override: it is told ever after",
                gate.id
            ))
            .into());
    }
    Ok(true)
}

fn expires_at(
    bench: &Bench,
    gate: &Gate,
    valid_for: Option<&str>,
) -> anyhow::Result<chrono::DateTime<chrono::Utc>> {
    let seconds = match valid_for.map(|it| (it, it.parse())) {
        None => gate.decision_valid_for,
        Some((_, Ok(Span::Seconds(seconds)))) => seconds,
        Some((text, _)) => {
            return Err(
                UserError::usage(format!("--valid-for: `{text}` is no length of time"))
                    .hint("write 72h or 7d")
                    .into(),
            );
        }
    };
    let longest = gate.decision_valid_for.max(LONGEST);
    if longest < seconds {
        let longest = crate::sla::format_seconds(longest);
        let message = format!(
            "--valid-for: a decision about {} stands {longest} at most",
            gate.id
        );
        return Err(UserError::refused(message)
            .hint("look at it again by then; the policy has decision_valid_for")
            .into());
    }
    let ends = TimeDelta::try_seconds(seconds).and_then(|it| bench.now.checked_add_signed(it));
    ends.ok_or_else(|| UserError::usage("--valid-for: beyond the calendar").into())
}

fn conditions(bench: &Bench, args: &Args) -> anyhow::Result<Vec<Condition>> {
    let due = args
        .due
        .as_deref()
        .map(|it| write::until(bench, "--due", it));
    let due_at = due.transpose()?;
    let one = |text: &String| {
        Ok(Condition {
            text: write::words("--condition", text)?,
            due_at,
        })
    };
    args.condition.iter().map(one).collect()
}

fn told(bench: &Bench, entry: &Entry, refusals: &[String]) -> Vec<Line> {
    let What::Decision(it) = &entry.what else {
        return Vec::new();
    };
    let until = shape::local(it.expires_at, bench.zone(), bench.now);
    let mut first: Line = vec![
        view::choice_cell(it.choice),
        Cell::own(format!(" recorded as {} by ", entry.id)),
        Cell::outside(&it.by),
        Cell::own(format!(
            "; the criteria said {}; it stands until {until}",
            it.verdict
        )),
    ];
    if it.overridden {
        first.push(Cell::own("; OVERRIDE").tone(Tone::Bad));
    }
    let mut lines = vec![first];
    for it in refusals {
        lines.push(vec![
            Cell::own(format!("overridden: {it}")).tone(Tone::Warn),
        ]);
    }
    lines
}
