//! Who agrees to a plan: somebody at a terminal, or whoever names it and says --yes.

use super::Args;
use crate::cli::desk::Desk;
use crate::cli::triage::writeback::gather::Gathered;
use crate::cli::triage::writeback::{Gate, is_left, lines};
use crate::cli::{Ctx, shape};
use crate::error::UserError;
use crate::render::{self, Cell, Page};
use crate::store::{ChangeSet, StoredOp};
use crate::triage::writeback::{ChangeKind, Op};

/// Whether somebody has to be asked; refuses where nobody is there.
pub(super) fn is_to_ask(
    ctx: &Ctx,
    args: &Args,
    gate: &Gate,
    set: &ChangeSet,
) -> anyhow::Result<bool> {
    let mut left = set.ops.iter().filter(|it| is_left(it));
    let alone = left.all(|it| gate.goes_alone(it.op.change.kind));
    let named = args.plan.is_some() && args.way.yes;
    if named || args.way.dry_run || (alone && args.way.yes) {
        return Ok(false);
    }
    if !ctx.can_ask() {
        return Err(UserError::refused("nobody is here to agree to this plan")
            .hint(format!("maestro triage apply {} --yes", set.name))
            .into());
    }
    Ok(true)
}

/// The places in the plan of what somebody agreed to.
pub(super) fn confirmed(
    ctx: &mut Ctx,
    desk: &Desk,
    set: &ChangeSet,
    gathered: &Gathered,
    is_to_ask: bool,
) -> anyhow::Result<Vec<usize>> {
    let open = |it: &StoredOp| is_left(it);
    let all: Vec<usize> = (0..set.ops.len())
        .filter(|at| open(&set.ops[*at]))
        .collect();
    if !is_to_ask {
        return Ok(all);
    }
    asking(ctx, desk, set, gathered, &all)
}

fn asking(
    ctx: &mut Ctx,
    desk: &Desk,
    set: &ChangeSet,
    gathered: &Gathered,
    all: &[usize],
) -> anyhow::Result<Vec<usize>> {
    let mut page = Page::default();
    page.line(Cell::own(format!("plan {}", set.name)));
    let ops = all.iter().map(|at| (&set.ops[*at].op, None));
    page.table(lines::writes(desk, ops, &gathered.notified));
    ctx.show_fault(&page)?;
    let is_comment = |at: &&usize| set.ops[**at].op.change.kind == ChangeKind::Comment;
    let (comments, others): (Vec<&usize>, Vec<&usize>) = all.iter().partition(is_comment);
    let mut wanted = Vec::new();
    if !others.is_empty() {
        let answer = ctx.ask(&format!(
            "write the labels and assignees ({})? [y/N]",
            others.len()
        ))?;
        if answer == "y" || answer == "yes" {
            wanted.extend(others);
        }
    }
    for at in comments {
        if agreed(ctx, desk, &set.ops[*at].op, gathered)? {
            wanted.push(*at);
        }
    }
    wanted.sort_unstable();
    Ok(wanted)
}

/// Asks about one comment; `v` shows it whole first.
fn agreed(ctx: &mut Ctx, desk: &Desk, op: &Op, gathered: &Gathered) -> anyhow::Result<bool> {
    let told = gathered
        .notified
        .get(&op.conversation)
        .copied()
        .unwrap_or_default();
    let reference = shape::short(&op.reference, desk.one_repository());
    let question = format!(
        "send comment {} to {}, {told} people or more are told? [y/N/v]",
        op.seq,
        render::terminal(&reference)
    );
    loop {
        match ctx.ask(&question)?.as_str() {
            "y" | "yes" => return Ok(true),
            "v" | "view" => {
                let mut page = Page::default();
                lines::bodies(&mut page, desk, [op].into_iter());
                ctx.show_fault(&page)?;
            }
            _ => return Ok(false),
        }
    }
}
