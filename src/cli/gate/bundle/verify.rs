use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde::Serialize;

use super::folder;
use super::policy::{Rules, rules};
use crate::cli::{Ctx, Outcome, shape};
use crate::error::UserError;
use crate::gate::What;
use crate::gate::bundle::{self, Checked, Files, Finding, MANIFEST, POLICY, SIGNATURE};
use crate::model::Text;
use crate::receipt;
use crate::render::{self, Cell, Format, Line, Page, Tone};

/// A longer file names nobody.
const LONGEST_SIGNERS: u64 = 1 << 20;

/// Check a bundle, and judge its gate again
///
/// Needs no log and no policy but those in the bundle. Finds a file that was changed, removed or
/// added, a signature that does not hold, receipts that do not follow each other, and a verdict
/// that does not follow from what was found and the policy. Says what it could not check.
///
/// Ends with 3 where something does not fit, with 4 where there is no bundle in the folder.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro gate verify evidence
  maestro gate verify evidence --signers allowed_signers --signer ana")]
pub(in crate::cli::gate) struct Args {
    /// The folder that `gate bundle` wrote
    #[arg(value_name = "DIR")]
    folder: PathBuf,

    /// Who may sign, as `ssh-keygen -Y verify` reads it; without it nobody asks whose the key is
    #[arg(long, value_name = "FILE")]
    signers: Option<PathBuf>,

    /// Who must have signed
    #[arg(long, value_name = "NAME", requires = "signers")]
    signer: Option<String>,
}

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    /// `whole`, `broken` or `cannot-tell`.
    result: &'static str,
    gate: Option<String>,
    /// Judged again, from what the bundle holds.
    verdict: Option<&'static str>,
    made_by: Option<Text>,
    receipts: u64,
    signed_by: Option<String>,
    /// The names that the file of signers gives the key.
    signers: Vec<Text>,
    findings: Vec<FindingJson>,
    not_checked: Vec<String>,
}

#[derive(Serialize)]
struct FindingJson {
    file: Text,
    message: Text,
}

/// All that a check came to.
pub(in crate::cli::gate) struct Verified {
    pub(in crate::cli::gate) checked: Checked,
    /// Whose key signed, as the file of signers says.
    pub(in crate::cli::gate) names: Vec<String>,
    not_checked: Vec<String>,
    is_empty: bool,
}

pub(in crate::cli::gate) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json])?;
    let signers = Signers {
        file: args.signers.as_deref(),
        name: args.signer.as_deref(),
    };
    let (result, _) = verified(ctx, &args.folder, &signers)?;
    let outcome = match (&result.checked.findings[..], result.is_empty) {
        (_, true) => Outcome::CannotTell,
        ([], false) => Outcome::Fine,
        (_, false) => Outcome::Finding,
    };
    if format == Format::Json {
        let report = report(ctx, &result, outcome);
        render::json(&mut ctx.out, &report)?;
    } else if outcome != Outcome::Fine || ctx.is_talkative() {
        let page = page(&result, outcome);
        ctx.show(format, &page)?;
    }
    Ok(outcome)
}

/// Whose signature counts.
pub(in crate::cli::gate) struct Signers<'a> {
    pub(in crate::cli::gate) file: Option<&'a Path>,
    pub(in crate::cli::gate) name: Option<&'a str>,
}

/// Checks the bundle in a folder, and hands over its files.
pub(in crate::cli::gate) fn verified(
    ctx: &Ctx,
    folder: &Path,
    wanted: &Signers<'_>,
) -> anyhow::Result<(Verified, Files)> {
    let signers = wanted.file.map(signers).transpose()?;
    let found = folder::look(folder)?;
    let mut checked = bundle::verify(&found.files);
    checked.findings.splice(0..0, found.findings);
    let mut result = Verified {
        names: Vec::new(),
        not_checked: not_checked(),
        is_empty: !found.files.contains_key(MANIFEST),
        checked,
    };
    result.check_signer(ctx, signers.as_deref(), wanted.name);
    result.say_what_no_rows_show();
    let (Some(manifest), Some(evaluation)) = (&result.checked.manifest, &result.checked.evaluation)
    else {
        return Ok((result, found.files));
    };
    match rules(&found.files, evaluation, &manifest.predicate.maestro) {
        Rules::Same => {}
        Rules::Other => result.found(POLICY, "it does not ask what was judged"),
        Rules::Unknown => result.not_checked.insert(
            0,
            "whether the policy file asks what was judged: it is not there, or of another version"
                .to_owned(),
        ),
    }
    Ok((result, found.files))
}

/// What no bundle can show, whoever looks at it.
fn not_checked() -> Vec<String> {
    [
        "whether the log held these rows, and the world was so",
        "whether the receipts are those of the log (`maestro log verify` on its machine)",
        "when it was made: the moments are what its machine said",
    ]
    .map(str::to_owned)
    .into()
}

fn signers(path: &Path) -> anyhow::Result<String> {
    let what = || format!("cannot read the signers {}", path.display());
    let meta = fs::metadata(path).with_context(what)?;
    if !meta.is_file() || LONGEST_SIGNERS < meta.len() {
        return Err(UserError::failed(format!("{} is no file of signers", path.display())).into());
    }
    fs::read_to_string(path).with_context(what)
}

impl Verified {
    fn found(&mut self, file: &str, words: &str) {
        self.checked.findings.push(Finding {
            file: file.to_owned(),
            words: words.to_owned(),
        });
    }

    fn say_what_no_rows_show(&mut self) {
        let checked = &self.checked;
        for (what, names) in [
            ("numbers without rows", &checked.without_rows),
            (
                "numbers that their rows do not give by themselves",
                &checked.not_recounted,
            ),
        ] {
            if !names.is_empty() {
                self.not_checked
                    .insert(0, format!("{what}: {}", names.join(", ")));
            }
        }
    }

    fn check_signer(&mut self, ctx: &Ctx, signers: Option<&str>, wanted: Option<&str>) {
        if self.checked.manifest.is_none() {
            return;
        }
        let Some(signers) = signers else {
            let words = match &self.checked.signed_by {
                Some(by) => format!("whose the key {} is (--signers)", by.fingerprint),
                None => "who made it: it is not signed".to_owned(),
            };
            self.not_checked.insert(0, words);
            return;
        };
        let Some(by) = &self.checked.signed_by else {
            return self.found(SIGNATURE, "there is no signature that holds");
        };
        self.names = receipt::named(signers, by, ctx.now);
        let is_wanted = |it| receipt::is_named(signers, by, ctx.now, it);
        if self.names.is_empty() {
            self.found(SIGNATURE, "the key that signed is none of the signers'");
        } else if wanted.is_some_and(|it| !is_wanted(it)) {
            self.found(SIGNATURE, "somebody else signed");
        }
    }
}

fn report(ctx: &Ctx, result: &Verified, outcome: Outcome) -> Report {
    let checked = &result.checked;
    let manifest = checked.manifest.as_ref().map(|it| &it.predicate);
    let evaluation = checked.evaluation.as_ref();
    Report {
        schema: "maestro.gate-verify/1",
        as_of: shape::iso(ctx.now),
        result: word(outcome),
        gate: manifest.map(|it| it.gate.clone()),
        verdict: evaluation.map(|it| it.judged_again().verdict.as_str()),
        made_by: manifest.map(|it| Text::from(it.maestro.as_str())),
        receipts: checked.n_receipts,
        signed_by: checked.signed_by.as_ref().map(|it| it.fingerprint.clone()),
        signers: result.names.iter().map(|it| it.as_str().into()).collect(),
        findings: checked
            .findings
            .iter()
            .map(|it| FindingJson {
                file: it.file.as_str().into(),
                message: it.words.as_str().into(),
            })
            .collect(),
        not_checked: result.not_checked.clone(),
    }
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Fine => "whole",
        Outcome::CannotTell => "cannot-tell",
        Outcome::Finding | Outcome::Failed(_) => "broken",
    }
}

fn page(result: &Verified, outcome: Outcome) -> Page {
    let checked = &result.checked;
    let mut page = Page::default();
    page.line(match outcome {
        Outcome::Fine => {
            Cell::own("whole: judged again, the gate comes to the same").tone(Tone::Good)
        }
        Outcome::CannotTell => Cell::own("cannot tell: there is no bundle here").tone(Tone::Warn),
        _ => Cell::own("broken: the bundle is not as it was made").tone(Tone::Bad),
    });
    let findings: Vec<Line> = checked.findings.iter().map(finding).collect();
    if !findings.is_empty() {
        page.items(findings);
    }
    if let Some(pairs) = pairs(result) {
        page.pairs(pairs);
        page.heading("Not checked");
        let open = result.not_checked.iter();
        page.items(open.map(|it| Cell::own(it.clone()).into()).collect());
    }
    page
}

fn finding(it: &Finding) -> Line {
    vec![
        Cell::outside(&Text::from(it.file.as_str())),
        ": ".into(),
        Cell::outside(&Text::from(it.words.as_str())).tone(Tone::Bad),
    ]
}

fn pairs(result: &Verified) -> Option<Vec<(&'static str, Line)>> {
    let checked = &result.checked;
    let said = &checked.manifest.as_ref()?.predicate;
    let verdict = checked
        .evaluation
        .as_ref()
        .map(|it| it.judged_again().verdict);
    let verdict = verdict.map_or_else(|| "-".to_owned(), |it| it.to_string());
    let signed = match (&checked.signed_by, result.names.as_slice()) {
        (None, _) => Cell::own("nobody"),
        (Some(by), []) => Cell::own(by.fingerprint.clone()),
        (Some(_), names) => Cell::outside(&Text::new(names.join(", "))),
    };
    let receipts = format!(
        "{} of log {}, up to {}",
        checked.n_receipts, said.ledger.log, said.ledger.seq
    );
    let outside = |it: &str| Line::from(Cell::outside(&Text::from(it)));
    let mut pairs = vec![
        ("gate", outside(&said.gate)),
        ("verdict", Cell::own(verdict).into()),
        ("as of", Cell::own(shape::iso(said.as_of)).into()),
        ("signed by", signed.into()),
        ("receipts", outside(&receipts)),
        ("files", Cell::number(said.files.len()).into()),
    ];
    if let Some(What::Decision(it)) = said.decision.as_ref().map(|it| &it.what) {
        let mut decided = vec![
            Cell::own(format!("{} by ", it.choice.as_str())),
            Cell::outside(&it.by),
        ];
        if it.overridden {
            decided.push(Cell::own(format!(", OVERRIDE of {}", it.verdict)).tone(Tone::Bad));
        }
        pairs.insert(2, ("decision", decided));
    }
    Some(pairs)
}
