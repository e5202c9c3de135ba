//! `maestro doctor links`: do the links of documents lead somewhere.

mod files;
mod repository;
mod view;

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::TimeDelta;

use crate::cli::{Ctx, Outcome, github};
use crate::error::UserError;
use crate::links::{self, Document, Finding, Status};
use crate::probe;
use crate::render::Format;
use files::Read;

pub(super) use view::{LinksJson, json, page};

/// Check the links of Markdown documents before a launch
///
/// Offline unless asked: files and folders that are not there (small and capital letters count),
/// `#anchors` that no heading has, labels that are not defined or defined twice, targets that are
/// empty, still a placeholder, out of the repository or no address. A folder is looked through
/// for `*.md`, but for hidden folders, `target` and `node_modules`.
///
/// `--online` also asks each address of the web once, with no token and no cookie. 404, 410 and a
/// host that does not exist are broken; no answer, 401, 403, 429 and 5xx cannot be told. What the
/// documents name is asked wherever it is, this machine included; a redirect into a private
/// network is not followed. Nothing is written.
///
/// Ends with 3 when a link is broken, with 1 when a FILE cannot be read (the others are checked),
/// with 4 when `--online` could not tell of one, and with 0 otherwise, warnings or not.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro doctor links
  maestro doctor links README.md docs/ --online
  maestro doctor links --sample
  maestro report newsletter | maestro doctor links - --format json")]
pub(super) struct Args {
    /// Documents, folders, or - for stdin [default: README.md beside the policy, else of this
    /// folder]
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,

    /// Ask each address of the web whether it answers
    #[arg(long)]
    online: bool,

    /// With `--online`: wait this long for each answer
    #[arg(long, value_name = "LENGTH", default_value = "10s", requires = "online", value_parser = timeout)]
    timeout: TimeDelta,
}

/// A longer wait for one page is no check.
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(10);

fn timeout(text: &str) -> Result<TimeDelta, String> {
    let length = github::length(text)?;
    match length <= TimeDelta::zero() || LONGEST_WAIT < length {
        true => Err("write a length of time from 1s to 10m".to_owned()),
        false => Ok(length),
    }
}

/// What was found in all documents.
#[derive(Default)]
pub(super) struct Found {
    pub(super) documents: Vec<Looked>,
    /// Distinct addresses that were asked; `None` offline.
    pub(super) n_asked: Option<usize>,
}

/// One document.
pub(super) struct Looked {
    /// As it was named.
    pub(super) name: String,
    document: Document,
    pub(super) findings: Vec<Finding>,
}

impl Looked {
    pub(super) fn n_links(&self) -> usize {
        self.document.links.len()
    }
}

impl Found {
    pub(super) fn count(&self, status: Status) -> usize {
        let findings = self.documents.iter().flat_map(|it| &it.findings);
        findings.filter(|it| it.status == status).count()
    }

    pub(super) fn outcome(&self) -> Outcome {
        if 0 < self.count(Status::Broken) {
            return Outcome::Finding;
        }
        if 0 < self.count(Status::Unclear) {
            return Outcome::CannotTell;
        }
        Outcome::Fine
    }
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let Read { texts, faults } = texts(ctx, args)?;
    let mut found = check(texts);
    if args.online {
        ask(ctx, args, &mut found)?;
    }
    let outcome = found.outcome();
    let is_silent = outcome == Outcome::Fine && !ctx.is_talkative() && format == Format::Table;
    if !found.documents.is_empty() && !is_silent {
        show(ctx, format, &found)?;
    }
    let failed: Vec<Outcome> = faults.iter().map(|it| ctx.failed(it)).collect();
    Ok(match failed.first() {
        // What is known to be broken goes before what could not be read.
        Some(failed) if outcome != Outcome::Finding => *failed,
        _ => outcome,
    })
}

fn show(ctx: &mut Ctx, format: Format, found: &Found) -> anyhow::Result<()> {
    if format == Format::Json {
        let now = ctx.now;
        crate::render::json(&mut ctx.out, &json(now, found))?;
        return Ok(());
    }
    let page = page(found, format);
    ctx.show(format, &page)
}

fn texts(ctx: &Ctx, args: &Args) -> anyhow::Result<Read> {
    if !args.files.is_empty() {
        return Ok(files::read(&args.files));
    }
    if ctx.is_sample() {
        return Ok(Read::sample());
    }
    let readme = readme(ctx)?;
    if !readme.is_file() {
        let message = format!("there is no {}", readme.display());
        return Err(UserError::failed(message)
            .hint("name the documents: maestro doctor links FILE…")
            .into());
    }
    Ok(files::read(&[readme]))
}

/// Beside the policy, else in this folder; it need not be there.
fn readme(ctx: &Ctx) -> anyhow::Result<PathBuf> {
    let folder = ctx.policy_folder()?.unwrap_or_default();
    Ok(folder.join("README.md"))
}

/// The README, offline, for the whole `doctor`: `None` where there is none that can be read.
pub(super) fn of_the_readme(ctx: &Ctx) -> anyhow::Result<Option<Found>> {
    let readme = readme(ctx)?;
    if ctx.is_sample() || !readme.is_file() {
        return Ok(None);
    }
    let Read { texts, faults } = files::read(&[readme]);
    match faults.into_iter().next() {
        Some(fault) => Err(fault),
        None => Ok(Some(check(texts))),
    }
}

fn check(texts: Vec<files::Opened>) -> Found {
    let repository = repository::Repositories::default();
    let looked = |it: files::Opened| {
        let document = links::read(&it.text);
        let findings = links::check(&document, &|path| repository.place(&it.home, path));
        Looked {
            name: it.name,
            document,
            findings,
        }
    };
    Found {
        documents: texts.into_iter().map(looked).collect(),
        n_asked: None,
    }
}

fn ask(ctx: &Ctx, args: &Args, found: &mut Found) -> anyhow::Result<()> {
    if ctx.is_sample() && args.files.is_empty() {
        return Err(UserError::usage("the sample is of no network")
            .hint("leave out --online, or name a document of your own")
            .into());
    }
    let links = found.documents.iter().flat_map(|it| &it.document.links);
    let addresses: BTreeSet<String> = links.filter_map(|it| links::asked(&it.target)).collect();
    if 1 < addresses.len() {
        let n = addresses.len();
        ctx.say(&format!("asking {n} addresses, one after the other"));
    }
    let reached = probe::probe(&addresses, args.timeout.to_std()?, &|origin| {
        github::proxy(ctx, origin)
    });
    for looked in &mut found.documents {
        for link in &looked.document.links {
            let reached = links::asked(&link.target).and_then(|it| reached.get(&it));
            let fault = reached.and_then(probe::fault);
            looked.findings.extend(fault.map(|it| link.finding(it)));
        }
        looked.findings.sort_by_key(|it| it.line);
    }
    found.n_asked = Some(reached.len());
    Ok(())
}
