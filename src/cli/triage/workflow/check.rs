use std::collections::BTreeSet;
use std::path::PathBuf;

use serde::Serialize;

use crate::cli::{Ctx, Outcome, files, shape};
use crate::config::{self, Config};
use crate::model::{Actor, Person, Text};
use crate::render::{self, Cell, Column, Format, Page, Table, Tone};
use crate::sla::Combine;
use crate::triage::workflow::{Fault, Known, Workflow, check};

/// Check a support workflow: can every ticket get to somebody?
///
/// Its shape, and what it says: every rule can be reached, every severity has a rule on every
/// channel and somebody to call, every owner is in the team or holds a role, and the cases that the
/// file brings along (`cases:` with channel, priority, phase and rule) go where they are to go. Ends
/// with 3 when something is wrong; every fault at once, each with its line.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage workflow check support-workflow.yaml
  maestro triage workflow export | maestro triage workflow check -")]
pub(super) struct Args {
    /// The workflow, or - for stdin
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

/// How CI and scripts know it.
const CODE: &str = "E-WORKFLOW";

#[derive(Serialize)]
struct Report {
    schema: &'static str,
    as_of: String,
    file: String,
    code: Option<&'static str>,
    rules: usize,
    severities: usize,
    cases: usize,
    faults: Vec<FaultJson>,
}

#[derive(Serialize)]
struct FaultJson {
    line: usize,
    key: Text,
    message: Text,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    let format = ctx.format(&[Format::Table, Format::Markdown, Format::Json, Format::Csv])?;
    let Checked {
        workflow, faults, ..
    } = checked(ctx, &args.file)?;
    let outcome = if faults.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Finding
    };
    if format == Format::Json {
        let report = Report {
            schema: "maestro.workflow/1",
            as_of: shape::iso(ctx.now),
            file: args.file.display().to_string(),
            code: (!faults.is_empty()).then_some(CODE),
            rules: workflow.routes.len(),
            severities: workflow.severities.len(),
            cases: workflow.cases.len(),
            faults: faults.iter().map(fault_json).collect(),
        };
        render::json(&mut ctx.out, &report)?;
        return Ok(outcome);
    }
    let page = page(args, &workflow, &faults, format);
    ctx.show(format, &page)?;
    Ok(outcome)
}

fn fault_json(fault: &Fault) -> FaultJson {
    FaultJson {
        line: fault.line,
        key: fault.key.as_str().into(),
        message: fault.message.as_str().into(),
    }
}

fn page(args: &Args, workflow: &Workflow, faults: &[Fault], format: Format) -> Page {
    let mut page = Page::default();
    let file = args.file.display().to_string();
    if faults.is_empty() && format != Format::Csv {
        let counts = format!(
            ": {} rules, {} severities, {} channels, {} cases",
            workflow.routes.len(),
            workflow.severities.len(),
            workflow.intake.len(),
            workflow.cases.len()
        );
        page.line(vec![
            Cell::own("OK ").tone(Tone::Good),
            Cell::outside(&file.as_str().into()),
            Cell::own(counts),
        ]);
        return page;
    }
    if format != Format::Csv {
        let words = match faults.len() {
            1 => "1 fault".to_owned(),
            n => format!("{n} faults"),
        };
        let lead = format!("{CODE}: tickets would get lost by this workflow, {words}");
        page.line(Cell::own(lead).tone(Tone::Bad));
    }
    let mut table = Table::new(vec![
        Column::new("WHERE").shrinks_to(16),
        Column::new("KEY").shrinks_to(16),
        Column::new("WHAT").shrinks_to(20),
    ]);
    for it in faults {
        table.row(vec![
            Cell::outside(&Text::new(format!("{file}:{}", it.line))),
            Cell::outside(&it.key.as_str().into()),
            Cell::outside(&it.message.as_str().into()),
        ]);
    }
    page.table(table);
    if format != Format::Csv {
        let next = "next: mend the policy and `maestro triage workflow export`, or the file, and check again";
        page.line(Cell::own(next).tone(Tone::Dim));
    }
    page
}

/// A workflow of a file, and all that is wrong with it.
pub(super) struct Checked {
    pub(super) workflow: Workflow,
    pub(super) faults: Vec<Fault>,
    /// Something in it could not be read: what it says is not whole.
    pub(super) is_broken: bool,
}

/// A policy that is there knows the people and how rules combine; without one, or with one that is
/// not valid, the file alone is judged.
pub(super) fn checked(ctx: &mut Ctx, path: &std::path::Path) -> anyhow::Result<Checked> {
    let (workflow, mut faults) = config::workflow(&files::read(path, MAX_BYTES)?);
    let is_broken = !faults.is_empty();
    let config = ctx.quiet_config().ok();
    let people = config.as_deref().and_then(|it| people(it, &workflow));
    let known = Known {
        people: people.as_ref(),
        first_wins: config.is_none_or(|it| it.sla.combine == Combine::First),
    };
    // What could not be read is told already; what follows from that is no news.
    if !is_broken {
        faults.extend(check(&workflow, known));
    }
    faults.sort_by(|a, b| (a.line, &a.key).cmp(&(b.line, &b.key)));
    Ok(Checked {
        workflow,
        faults,
        is_broken,
    })
}

/// Those of the file whom the policy knows; `None` where it names nobody.
fn people(config: &Config, workflow: &Workflow) -> Option<BTreeSet<String>> {
    let roles = &config.incident.roles;
    if !config.people.knows_the_team() && roles.is_empty() {
        return None;
    }
    let holders = workflow
        .escalation
        .iter()
        .filter_map(|it| it.holder.as_ref());
    let owners = workflow.routes.iter().filter_map(|it| it.owner.as_ref());
    let is_ours = |who: &&String| {
        let actor = config.people.actor(Some(&Person::named(who)));
        let holds = roles
            .iter()
            .any(|(role, holder)| holder == *who || role == *who);
        actor == Actor::Team || holds
    };
    Some(holders.chain(owners).filter(is_ours).cloned().collect())
}

/// A longer file is no workflow.
const MAX_BYTES: u64 = 1 << 20;
