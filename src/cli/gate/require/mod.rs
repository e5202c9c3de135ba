mod bundled;

use std::collections::BTreeMap;
use std::path::PathBuf;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::bench::{Bench, item};
use super::{findings, json, policy, view};
use crate::cli::{Ctx, Outcome, ci, shape};
use crate::error::UserError;
use crate::gate::{Decision, EntryId, Evaluation, Objection, Required, Verdict, objections};
use crate::model::Text;
use crate::render::{self, Cell, Format, Page, Tone};

/// Require a recorded GO that still stands (for the workflow that publishes)
///
/// With --bundle, the decision is the one of a signed bundle (`gate bundle g12 --key KEY`), which can
/// be committed where the log cannot: the signature of one of --signers, the bundle and the policy
/// are checked; no log is read, and so nobody asks whether a criterion got worse since.
///
/// Refuses (5) where nobody decided, or NO-GO, where the decision has expired or is about another
/// release or commit, where the policy is another one than the one it was judged by, and where a
/// critical criterion that held does so no more. All reasons are told at once.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate require ga --subject v1.1.0
  maestro gate require ga --bundle gates/ga --signers .github/allowed_signers
  maestro gate require spec-ready --item RM-12 --sample")]
pub(super) struct Args {
    /// The gate
    #[arg(value_name = "NAME")]
    name: String,

    /// The release or the commit that must be the one decided about [default: that of the policy]
    #[arg(long, value_name = "SUBJECT")]
    subject: Option<String>,

    /// Take the decision of this bundle instead of the log's
    #[arg(long, value_name = "DIR", requires = "signers")]
    bundle: Option<PathBuf>,

    /// Who may sign a bundle, as `ssh-keygen -Y verify` reads it
    #[arg(long, value_name = "FILE", requires = "bundle")]
    signers: Option<PathBuf>,

    /// Who must have signed the bundle
    #[arg(long, value_name = "NAME", requires = "bundle")]
    signer: Option<String>,

    /// What the gate is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
}

const FORMATS: &[Format] = &[
    Format::Table,
    Format::Markdown,
    Format::Json,
    Format::Github,
    Format::Junit,
];

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    gate: String,
    stands: bool,
    verdict: Verdict,
    objections: Vec<ObjectionJson>,
    decision: Option<json::DecisionJson>,
    /// Of a bundle, whose signature stands under it.
    signed_by: Option<Text>,
}

#[derive(Serialize)]
struct ObjectionJson {
    code: &'static str,
    message: String,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(FORMATS)?;
    let held = match &args.bundle {
        Some(folder) => bundled::held(ctx, args, folder)?,
        None => of_the_log(ctx, args)?,
    };
    let objections = &held.objections;
    let outcome = if objections.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Failed(5)
    };
    match format {
        Format::Json => {
            let report = report(ctx, &held);
            render::json(&mut ctx.out, &report)?;
        }
        Format::Junit => {
            render::ci::junit(&mut ctx.out, &findings::required(&held.gate, objections))?;
        }
        Format::Github => {
            let suite = findings::required(&held.gate, objections);
            let page = if objections.is_empty() {
                stands(ctx, &held)
            } else {
                Page::default()
            };
            ci::github(ctx, &suite, &page)?;
        }
        _ if !objections.is_empty() => return Err(refused(&held)),
        _ if ctx.is_talkative() => {
            let page = stands(ctx, &held);
            ctx.show(format, &page)?;
        }
        _ => {}
    }
    Ok(outcome)
}

/// A decision, and what is held against it.
pub(super) struct Held {
    pub(super) gate: String,
    /// Of the criteria; of a bundle, what they said then.
    pub(super) verdict: Verdict,
    pub(super) decided: Option<(EntryId, DateTime<Utc>, Decision)>,
    pub(super) objections: Vec<Objection>,
    /// Whose signature stands under it, where it comes from a bundle.
    pub(super) signed_by: Option<Text>,
}

fn of_the_log(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Held> {
    let mut bench = Bench::open(ctx)?;
    let now = bench.evaluation(&args.name, item(&args.item).as_ref())?;
    let objections = against(&bench, &now, args.subject.as_deref())?;
    let decided = bench.records.decision(&now.gate, now.item.as_ref());
    Ok(Held {
        decided: decided.map(|(entry, it)| (entry.id, entry.at, it.clone())),
        verdict: now.verdict,
        gate: now.gate,
        objections,
        signed_by: None,
    })
}

fn report(ctx: &Ctx, held: &Held) -> Report {
    let decided = held.decided.as_ref();
    Report {
        schema: "maestro.gate-require/1",
        as_of: shape::iso(ctx.now),
        gate: held.gate.clone(),
        stands: held.objections.is_empty(),
        verdict: held.verdict,
        objections: held.objections.iter().map(objection).collect(),
        decision: decided.map(|(id, at, it)| json::decision(ctx.now, (*id, *at), it)),
        signed_by: held.signed_by.clone(),
    }
}

fn objection(it: &Objection) -> ObjectionJson {
    ObjectionJson {
        code: it.code,
        message: it.text.clone(),
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

fn refused(held: &Held) -> anyhow::Error {
    let why = held.objections.iter().map(|it| it.text.as_str());
    let why: Vec<&str> = why.collect();
    let hint = format!(
        "look at it (maestro gate {0}), then: maestro gate decide {0} --go --reason TEXT",
        held.gate
    );
    let message = format!("no GO stands for {}: {}", held.gate, why.join("; "));
    UserError::refused(message).hint(hint).into()
}

fn stands(ctx: &Ctx, held: &Held) -> Page {
    let mut page = Page::default();
    let Some((id, at, it)) = &held.decided else {
        return page;
    };
    let age = shape::rough((ctx.now - *at).num_seconds().max(0));
    let mut line = vec![
        view::choice_cell(it.choice),
        Cell::own(format!(" {id} by ")),
        Cell::outside(&it.by),
        Cell::own(format!(", {age} ago; ")),
    ];
    match &held.signed_by {
        Some(signer) => line.extend(["signed by ".into(), Cell::outside(signer)]),
        None => line.push(Cell::own("nothing critical is worse since")),
    }
    if it.overridden {
        line.push(Cell::own(format!("; OVERRIDE of {}", it.verdict)).tone(Tone::Bad));
    }
    page.line(line);
    page
}
