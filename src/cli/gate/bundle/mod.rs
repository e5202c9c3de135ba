mod evidence;
mod folder;
mod ledger;
mod policy;
mod report;
pub(super) mod verify;

use std::path::PathBuf;

use serde::Serialize;

use super::bench::{Bench, item};
use super::policy::settings;
use crate::cli::signing::KeyArgs;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::gate::bundle::{
    EVALUATION, Files, LEDGER, MANIFEST, Making, Manifest, REPORT, REPORT_PAGE, SETTINGS,
    SIGNATURE, SUMS, sums,
};
use crate::gate::{Entry, EntryId, Evaluation, What};
use crate::model::Text;
use crate::receipt::Signer;
use crate::render::{self, Cell, Format, Page};
use crate::store::Judged;

/// Put a verdict and all that it rests on into a folder
///
/// The folder can be handed to somebody who has no log: `maestro gate verify DIR` judges the gate
/// again from what stands in it, and `sha256sum -c SHA256SUMS` and `ssh-keygen -Y verify` check it
/// without maestro. It holds the evaluation, the rows behind each number, the policy, a report and
/// the receipts. Columns that tell who somebody is are left out.
///
/// The same log and moment give the same bytes. A folder that holds anything else is refused.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate bundle ga -o evidence --sample
  maestro gate bundle g12 -o v1.1.0-evidence --key ~/.ssh/id_ed25519")]
pub(super) struct Args {
    /// A decision (g12, see `gate history`), or a gate, which is judged now
    #[arg(value_name = "DECISION|GATE")]
    name: String,

    /// The folder to write, new or an earlier bundle
    #[arg(short, long, value_name = "DIR")]
    output: PathBuf,

    /// What it is about, of a gate that is about one of several things
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,

    /// Keep columns that tell who somebody is
    #[arg(long)]
    with_pii: bool,

    /// Leave out receipts that this earlier bundle has
    #[arg(long, value_name = "DIR")]
    previous: Option<PathBuf>,

    #[command(flatten)]
    key: KeyArgs,
}

#[derive(Serialize)]
struct Report<'a> {
    schema: &'static str,
    as_of: String,
    path: Text,
    gate: &'a str,
    verdict: &'static str,
    decision: Option<String>,
    files: usize,
    receipts: u64,
    /// The key that signed.
    signer: Option<&'a str>,
    notes: Vec<Text>,
}

/// What a bundle is made of.
pub(super) struct Source {
    judged: Judged,
    decision: Option<Entry>,
    /// The decision was named: the receipts end with its own.
    is_past: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let signer = args.key.signer()?;
    folder::refuse_foreign(&args.output)?;
    let mut bench = Bench::open(ctx)?;
    if bench.desk.missing {
        return Err(UserError::failed("there is no log to take evidence from").into());
    }
    if !bench.is_as_its_receipts_say()? {
        let message = "no bundle is made: the log is not what its receipts say";
        return Err(UserError::refused(message)
            .hint("`maestro log verify` says where")
            .into());
    }
    let source = source(&mut bench, args)?;
    let mut notes = Vec::new();
    let (manifest, files) = files(ctx, &mut bench, &source, args, signer.as_ref(), &mut notes)?;
    folder::write(&args.output, &files)?;
    for it in &notes {
        ctx.say(&format!("note: {it}"));
    }
    let said = &manifest.predicate;
    let report = Report {
        schema: "maestro.gate-bundle/1",
        as_of: crate::cli::shape::iso(ctx.now),
        path: Text::new(args.output.display().to_string()),
        gate: &said.gate,
        verdict: said.verdict.as_str(),
        decision: source.decision.as_ref().map(|it| it.id.to_string()),
        files: files.len(),
        receipts: said.ledger.seq - said.ledger.after,
        signer: said.signer.as_deref(),
        notes: notes.iter().map(|it| Text::from(it.as_str())).collect(),
    };
    if format == Format::Json {
        render::json(&mut ctx.out, &report)?;
    } else if ctx.is_talkative() {
        ctx.show(format, &page(&report))?;
    }
    Ok(Outcome::Fine)
}

fn page(report: &Report<'_>) -> Page {
    let mut page = Page::default();
    page.line(vec![
        Cell::own(format!("{} {}: ", report.gate, report.verdict)),
        Cell::own(format!("{} files in ", report.files)),
        Cell::outside(&report.path),
    ]);
    page.line(Cell::own(match report.signer {
        Some(signer) => format!("signed by {signer}"),
        None => "not signed".to_owned(),
    }));
    page
}

/// A decision by its number, else the gate as it is now, with the decision that holds for it.
fn source(bench: &mut Bench, args: &Args) -> anyhow::Result<Source> {
    if let Some(id) = entry_id(&args.name) {
        return past(bench, id);
    }
    let evaluation = bench.evaluation(&args.name, item(&args.item).as_ref())?;
    let settings = settings(&bench.config, &evaluation.gate);
    let decided = bench
        .records
        .decision(&evaluation.gate, evaluation.item.as_ref());
    Ok(Source {
        decision: decided.map(|(entry, _)| entry.clone()),
        judged: Judged {
            evaluation,
            settings,
        },
        is_past: false,
    })
}

fn entry_id(name: &str) -> Option<EntryId> {
    name.strip_prefix('g')?.parse().ok().map(EntryId)
}

fn past(bench: &Bench, id: EntryId) -> anyhow::Result<Source> {
    let entry = bench.records.entries.iter().find(|it| it.id == id);
    let decision = entry.filter(|it| matches!(it.what, What::Decision(_)));
    let judged = bench.desk.store.gate_judged(id)?;
    match (decision, judged) {
        (Some(entry), Some(judged)) => Ok(Source {
            judged,
            decision: Some(entry.clone()),
            is_past: true,
        }),
        _ => Err(UserError::usage(format!("{id} is no decision of a gate"))
            .hint("`maestro gate history` shows the decisions")
            .into()),
    }
}

fn files(
    ctx: &mut Ctx,
    bench: &mut Bench,
    source: &Source,
    args: &Args,
    signer: Option<&Signer>,
    notes: &mut Vec<String>,
) -> anyhow::Result<(Manifest, Files)> {
    let evaluation = &source.judged.evaluation;
    let mut files = Files::new();
    files.insert(EVALUATION.to_owned(), written(evaluation)?);
    let evidence = evidence::collect(&mut bench.desk.store, evaluation, args.with_pii, &mut files)?;
    files.insert(
        SETTINGS.to_owned(),
        policy::settings_text(&source.judged.settings),
    );
    if !policy::collect(ctx, evaluation, &mut files)? {
        notes.push("the policy has changed since: its file is not in the bundle".to_owned());
    }
    let (ledger, lines) = ledger::collect(&bench.desk.store, source, args.previous.as_deref())?;
    files.insert(LEDGER.to_owned(), lines);
    let (text, html) = report::documents(bench.zone(), source, &evidence)?;
    files.insert(REPORT.to_owned(), text);
    files.insert(REPORT_PAGE.to_owned(), html);
    let making = Making {
        evaluation,
        decision: source.decision.as_ref(),
        ledger,
        signer: signer.map(Signer::fingerprint),
        personal: args.with_pii,
        evidence,
    };
    let manifest = Manifest::of(making, &files);
    let text = manifest.written()?;
    if let Some(signer) = signer {
        let signature = signer.sign(text.as_bytes())?;
        files.insert(SIGNATURE.to_owned(), signature.into_bytes());
    }
    files.insert(MANIFEST.to_owned(), text.into_bytes());
    files.insert(SUMS.to_owned(), sums(&files).into_bytes());
    Ok((manifest, files))
}

#[derive(Serialize)]
struct Written<'a> {
    schema: &'static str,
    #[serde(flatten)]
    evaluation: &'a Evaluation,
}

fn written(evaluation: &Evaluation) -> anyhow::Result<Vec<u8>> {
    let written = Written {
        schema: "maestro.gate-evaluation/1",
        evaluation,
    };
    let mut bytes = Vec::new();
    render::json(&mut bytes, &written)?;
    Ok(bytes)
}
