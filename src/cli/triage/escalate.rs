//! Calling for help: a decision with its clock, and whom to ask by when.

use super::decide::{self, Which};
use super::rules;
use crate::cli::desk::Desk;
use crate::cli::{Ctx, Outcome};
use crate::error::UserError;
use crate::model::{DecisionField, Escalation, Text};
use crate::render::{Cell, Format, Page};

/// Call for help with conversations
///
/// Keeps who called, why and when, and starts the clock that the policy gives such a call
/// (`escalation` of an `[[sla.rule]]` with `match = { escalated = … }`). It stops with a public word
/// of the team or a new owner; where they asked for somebody who decides (`--kind user`), with a
/// public word only, and `triage done` is refused until then. Nobody is called by this: it shows
/// whom to ask, how, and by when (`[[triage.escalation]]`).
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  maestro triage escalate '#226' --reason 'I need help with the matcher'
  maestro triage escalate c54 --kind user --reason 'asks for a manager'
  maestro triage escalate '#226' --undo
  maestro triage why c66 --sample                # the way up, without calling")]
pub(super) struct Args {
    /// Conversations: #142 or 142, owner/repo#142, a URL or a short id
    #[arg(value_name = "REF", required = true)]
    references: Vec<String>,

    /// How loud: `immediate` (P0, privacy, security, several people at once), `standard` (stuck,
    /// press, law, about to leave), `user` (they asked for somebody who decides) [default:
    /// immediate for a P0, else standard]
    #[arg(long, value_name = "KIND", conflicts_with = "undo")]
    kind: Option<Escalation>,

    /// Say what exactly you need help with; kept with the decision
    #[arg(long, value_name = "TEXT", required_unless_present = "undo")]
    reason: Option<String>,

    /// Take the call back
    #[arg(long)]
    undo: bool,
}

pub(super) fn run(ctx: &mut Ctx, args: &Args) -> anyhow::Result<Outcome> {
    if args.reason.as_ref().is_some_and(|it| it.trim().is_empty()) {
        return Err(UserError::usage("--reason is empty")
            .hint("whoever is called has to know what you need help with")
            .into());
    }
    let format = ctx.format(&[Format::Table, Format::Json])?;
    let kind = match args.kind {
        _ if args.undo => None,
        Some(kind) => Some(kind),
        None => Some(proposed(ctx, &args.references)?),
    };
    let value = kind.map(|it| Text::from(it.as_str()));
    let which = Which {
        references: args.references.clone(),
        reason: args.reason.clone(),
    };
    let outcome = decide::decide(ctx, &which, &[(DecisionField::Escalation, value)])?;
    if let Some(kind) = kind.filter(|_| format == Format::Table) {
        let desk = Desk::open(ctx)?;
        let steps = rules::path(&desk, kind, Some(ctx.now));
        let mut page = Page::default();
        if steps.is_empty() {
            page.line(Cell::own(format!(
                "the policy names nobody for this: [[triage.escalation]] with kind = \"{kind}\""
            )));
        } else {
            page.heading("Now ask");
            page.items(steps.iter().map(|it| rules::step_line(&desk, it)).collect());
        }
        ctx.show(format, &page)?;
    }
    Ok(outcome)
}

/// What is or may be a P0 cannot wait for a day.
fn proposed(ctx: &mut Ctx, references: &[String]) -> anyhow::Result<Escalation> {
    let desk = Desk::open(ctx)?;
    let mut kind = Escalation::Standard;
    desk.named(references, &mut |matter| {
        let item = matter.item();
        let worst = item.priority.into_iter().chain(item.suspected).min();
        if worst == Some(crate::model::Priority::P0) {
            kind = Escalation::Immediate;
        }
        Ok(())
    })?;
    Ok(kind)
}

/// Who asked for somebody who decides is never dismissed (S1 §User Escalation Request).
pub(super) fn refuse_dismissal(ctx: &mut Ctx, references: &[String]) -> anyhow::Result<()> {
    let desk = Desk::open(ctx)?;
    let mut owed = Vec::new();
    desk.named(references, &mut |matter| {
        let item = matter.item();
        if item.escalated == Some(Escalation::User) {
            owed.push(item.id.to_string());
        }
        Ok(())
    })?;
    if owed.is_empty() {
        return Ok(());
    }
    let message = format!(
        "they asked for somebody who decides, and nobody has answered: {}",
        owed.join(", ")
    );
    Err(UserError::refused(message)
        .hint("answer first, or take the call back: `maestro triage escalate REF --undo`")
        .into())
}
