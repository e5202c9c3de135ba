//! Which plan, and whether it is still the one to be done.

use std::collections::HashMap;

use super::Args;
use crate::cli::Ctx;
use crate::cli::desk::Desk;
use crate::cli::triage::plan;
use crate::cli::triage::writeback::gather::{Gathered, gather};
use crate::cli::triage::writeback::{Asked, Gate, guard, is_left};
use crate::error::UserError;
use crate::model::{Channel, Conversation, ConversationId};
use crate::render;
use crate::store::ChangeSet;
use crate::triage::writeback::{ChangeKind, Op, Seen, Status, expected};

/// The plan that is named, or on the spot a new one.
pub(super) fn chosen(
    ctx: &mut Ctx,
    args: &Args,
    gate: &Gate,
    desk: &Desk,
) -> anyhow::Result<(ChangeSet, Gathered)> {
    if let Some(name) = &args.plan {
        let Some(set) = desk.store.change_set(name)? else {
            return Err(UserError::refused(format!("there is no plan `{name}`"))
                .hint("`maestro triage plan` makes one and names it")
                .into());
        };
        let ids: Vec<ConversationId> = set.ops.iter().map(|it| it.op.conversation).collect();
        return Ok((set, gather(desk, Some(&ids))?));
    }
    let mut gathered = gather(desk, None)?;
    let asks = ctx.can_ask() && !args.way.yes;
    if !asks && !args.way.dry_run {
        gathered = alone(gate, gathered)?;
    }
    plan::keep(ctx, &gathered)?;
    let set = ctx.write_log()?.change_set(&gathered.plan.name)?;
    let set = set.unwrap_or_else(|| ChangeSet {
        id: 0,
        name: gathered.plan.name.clone(),
        at: ctx.now,
        actor: ctx.actor(),
        ops: Vec::new(),
    });
    Ok((set, gathered))
}

/// Without anybody to ask, planning and writing in one go is for what needs no confirmation.
fn alone(gate: &Gate, gathered: Gathered) -> anyhow::Result<Gathered> {
    let ops = gathered.plan.ops.iter();
    if !ops.clone().any(|it| gate.goes_alone(it.change.kind)) && !gathered.plan.ops.is_empty() {
        return Err(UserError::refused("nobody has seen this plan yet")
            .hint(format!(
                "look at it with `maestro triage plan`, then `maestro triage apply {} --yes`",
                gathered.plan.name
            ))
            .into());
    }
    Ok(gathered.keeping(&|it: &Op| gate.goes_alone(it.change.kind)))
}

/// What is not made yet.
pub(super) fn left(set: &ChangeSet) -> Vec<Op> {
    let left = set.ops.iter().filter(|it| is_left(it));
    left.map(|it| it.op.clone()).collect()
}

pub(in crate::cli::triage) fn asked<'a>(
    desk: &Desk,
    ops: &'a [Op],
) -> anyhow::Result<Vec<Asked<'a>>> {
    let mut known: HashMap<ConversationId, (Channel, bool)> = HashMap::new();
    let mut asked = Vec::new();
    for op in ops {
        let (channel, is_whole) = match known.get(&op.conversation) {
            Some(known) => *known,
            None => {
                let conversation = whole(desk, op.conversation)?;
                (conversation.channel, conversation.messages_complete)
            }
        };
        known.insert(op.conversation, (channel, is_whole));
        asked.push(Asked {
            op,
            channel,
            is_whole,
        });
    }
    Ok(asked)
}

/// A plan is done only while the same is still wanted, and the log still knows what it knew.
pub(super) fn still_wanted(
    desk: &Desk,
    set: &ChangeSet,
    gathered: &Gathered,
) -> anyhow::Result<()> {
    let mut changed = Vec::new();
    for stored in set.ops.iter().filter(|it| it.status == Status::Planned) {
        let op = &stored.op;
        let same = gathered.plan.ops.iter().find(|it| it.is_same_wish(op));
        if same.is_none() {
            changed.push(format!(
                "{} {} is not wanted any more",
                op.seq,
                op.change.kind.as_str()
            ));
            continue;
        }
        let made = set.ops.iter().filter(|it| it.status == Status::Applied);
        let expected = expected(op, made.map(|it| (&it.op, it.remote_id)));
        let now = Seen::of(&whole(desk, op.conversation)?);
        let differences = expected.differences(&now);
        changed.extend(differences.iter().map(|it| {
            let what = render::terminal(it);
            format!("{} {}", render::terminal(&op.reference), what)
        }));
    }
    changed.dedup();
    if changed.is_empty() {
        return Ok(());
    }
    let message = format!(
        "the world has changed since plan {}: {}",
        set.name,
        changed.join("; ")
    );
    Err(UserError::refused(message)
        .hint("nothing was written; look at a new one with `maestro triage plan`")
        .into())
}

/// What has become private since the draft stays inside, too.
pub(super) fn unspoken(ctx: &Ctx, desk: &Desk, left: &[Op]) -> anyhow::Result<()> {
    for op in left
        .iter()
        .filter(|it| it.change.kind == ChangeKind::Comment)
    {
        guard::check(
            ctx,
            desk,
            &whole(desk, op.conversation)?,
            &op.change.argument,
        )?;
    }
    Ok(())
}

fn whole(desk: &Desk, id: ConversationId) -> anyhow::Result<Conversation> {
    let found = desk.store.conversation(id, None, true)?;
    found.ok_or_else(|| UserError::failed(format!("there is no conversation {id}")).into())
}
