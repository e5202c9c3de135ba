use std::collections::BTreeMap;

use serde::Serialize;

use super::bench::{Bench, item};
use super::{json, policy, view};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::gate::{Evaluation, Objection, Required, Verdict, objections};
use crate::render::{self, Cell, Format, Page, Tone};

/// Require a recorded GO that still stands (for the workflow that publishes)
///
/// Refuses (5) where nobody decided, or NO-GO, where the decision has expired or is about another
/// release or commit, where the policy is another one than the one it was judged by, and where a
/// critical criterion that held does so no more. All reasons are told at once.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate require ga --subject v1.1.0
  maestro gate require spec-ready --item RM-12 --sample")]
pub(super) struct Args {
    /// The gate
    #[arg(value_name = "NAME")]
    name: String,

    /// The release or the commit that must be the one decided about [default: that of the policy]
    #[arg(long, value_name = "SUBJECT")]
    subject: Option<String>,

    /// What the gate is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    gate: String,
    stands: bool,
    verdict: Verdict,
    objections: Vec<ObjectionJson>,
    decision: Option<json::DecisionJson>,
}

#[derive(Serialize)]
struct ObjectionJson {
    code: &'static str,
    message: String,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let mut bench = Bench::open(ctx)?;
    let now = bench.evaluation(&args.name, item(&args.item).as_ref())?;
    let objections = against(&bench, &now, args.subject.as_deref())?;
    let outcome = if objections.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Failed(5)
    };
    if format == Format::Json {
        let decided = bench.records.decision(&now.gate, now.item.as_ref());
        let report = Report {
            schema: "maestro.gate-require/1",
            as_of: shape::iso(ctx.now),
            gate: now.gate.clone(),
            stands: objections.is_empty(),
            verdict: now.verdict,
            objections: objections.into_iter().map(objection).collect(),
            decision: decided.map(|(entry, it)| json::decision(&bench, entry, it)),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(outcome);
    }
    if !objections.is_empty() {
        return Err(refused(&now, &objections));
    }
    if ctx.is_talkative() {
        ctx.show(format, &stands(&bench, &now))?;
    }
    Ok(outcome)
}

fn objection(it: Objection) -> ObjectionJson {
    ObjectionJson {
        code: it.code,
        message: it.text,
    }
}

fn against(
    bench: &Bench,
    now: &Evaluation,
    subject: Option<&str>,
) -> anyhow::Result<Vec<Objection>> {
    let decision = bench.records.decision(&now.gate, now.item.as_ref());
    let then = match decision {
        Some((entry, _)) => bench.desk.store.gate_judged(entry.id)?,
        None => None,
    };
    let none = BTreeMap::new();
    let mut res = objections(&Required {
        decision,
        then: then.as_ref().map(|it| &it.evaluation),
        now,
        settings_then: then.as_ref().map_or(&none, |it| &it.settings),
        settings_now: &policy::settings(&bench.config, &now.gate),
        subject,
        moment: bench.now,
    });
    if decision.is_some() && !bench.is_as_its_receipts_say()? {
        res.push(Objection {
            code: "receipts",
            text: "the log is not what its receipts say (maestro log verify)".to_owned(),
        });
    }
    Ok(res)
}

fn refused(now: &Evaluation, objections: &[Objection]) -> anyhow::Error {
    let why: Vec<&str> = objections.iter().map(|it| it.text.as_str()).collect();
    let hint = format!(
        "look at it (maestro gate {0}), then: maestro gate decide {0} --go --reason TEXT",
        now.gate
    );
    UserError::refused(format!("no GO stands for {}: {}", now.gate, why.join("; ")))
        .hint(hint)
        .into()
}

fn stands(bench: &Bench, now: &Evaluation) -> Page {
    let mut page = Page::default();
    if let Some((entry, it)) = bench.records.decision(&now.gate, now.item.as_ref()) {
        let age = shape::rough((bench.now - entry.at).num_seconds().max(0));
        let mut line = vec![
            view::choice_cell(it.choice),
            Cell::own(format!(" {} by ", entry.id)),
            Cell::outside(&it.by),
            Cell::own(format!(", {age} ago; nothing critical is worse since")),
        ];
        if it.overridden {
            line.push(Cell::own(format!("; OVERRIDE of {}", it.verdict)).tone(Tone::Bad));
        }
        page.line(line);
    }
    page
}
