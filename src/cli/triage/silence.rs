//! What must not happen in silence: a P0 that leaves the queue, a call about what is over, people
//! of a duplicate who hear of nothing.

use std::collections::HashSet;

use super::made::{DoneWhere, Made};
use crate::cli::Ctx;
use crate::cli::desk::Desk;
use crate::error::UserError;
use crate::model::{ConversationId, DecisionField, Text};
use crate::triage::{Placement, Sameness};

/// Of the conversations that are to leave the queue, those that may be a P0 though nobody has said
/// so.
pub(super) fn suspected(
    ctx: &mut Ctx,
    references: &[String],
    fields: &[(DecisionField, Option<Text>)],
) -> anyhow::Result<HashSet<ConversationId>> {
    let mut found = HashSet::new();
    if !fields.iter().any(|it| leaves(it.0, it.1.as_ref())) || ctx.quiet_config().is_err() {
        return Ok(found);
    }
    let desk = Desk::open(ctx)?;
    desk.named(references, &mut |matter| {
        let position = matter.item().position;
        if position.may_be_p0() && position.is_open() {
            found.insert(position.id);
        }
        Ok(())
    })?;
    Ok(found)
}

fn leaves(field: DecisionField, value: Option<&Text>) -> bool {
    let hides = matches!(field, DecisionField::Done | DecisionField::Snooze);
    hides && value.is_some()
}

/// How many open P0 are called done. Whatever takes a P0 out of sight has a reason, and so has what
/// takes away one that is only suspected.
///
/// # Errors
///
/// [`UserError`] with exit code 5 where nobody gives one.
pub(super) fn not_in_silence(made: &[Made]) -> anyhow::Result<usize> {
    let hides = |it: &&Made| {
        let decision = &it.decision;
        let grave = it.open_p0 || it.may_be_p0;
        leaves(decision.field, decision.value.as_ref()) && grave && !it.already
    };
    let hidden: Vec<&Made> = made.iter().filter(hides).collect();
    let is_silent = |it: &&&Made| {
        let reason = it.decision.reason.as_ref();
        reason.is_none_or(Text::is_blank)
    };
    if let Some(first) = hidden.iter().find(is_silent) {
        return Err(asks_why(first).into());
    }
    let is_done = |it: &&&Made| it.decision.field == DecisionField::Done && it.open_p0;
    Ok(hidden.iter().filter(is_done).count())
}

fn asks_why(made: &Made) -> UserError {
    let id = made.decision.conversation;
    let is = if made.open_p0 {
        "is an open P0"
    } else {
        "may be a P0, and nobody has decided"
    };
    let (does, command) = if made.decision.field == DecisionField::Done {
        (
            "to call it done takes it out of the gate zero-p0",
            format!("maestro triage done {id} --reason '…'"),
        )
    } else {
        (
            "a snooze takes it out of the queue",
            format!("maestro triage snooze {id} --until WHEN --reason '…'"),
        )
    };
    let decide = if made.open_p0 {
        String::new()
    } else {
        format!("decide (maestro triage set {id} --priority P), or ")
    };
    UserError::refused(format!("{id} {is}: {does}")).hint(format!("{decide}say why: {command}"))
}

/// Nobody waits in what is done: neither a call for help nor a snooze has anything to do there.
///
/// # Errors
///
/// [`UserError`] with exit code 5 and the way to open it again.
pub(super) fn refuse_done(made: &[Made]) -> anyhow::Result<()> {
    let begins = |it: &&Made| {
        let decision = &it.decision;
        let field = matches!(
            decision.field,
            DecisionField::Snooze | DecisionField::Escalation
        );
        field && decision.value.is_some() && it.done.is_some()
    };
    let Some(first) = made.iter().find(begins) else {
        return Ok(());
    };
    let id = first.decision.conversation;
    let what = match first.decision.field {
        DecisionField::Snooze => "there is nothing to snooze",
        _ => "nobody waits for help in it",
    };
    let hint = match first.done {
        Some(DoneWhere::Here) => format!("open it again first: maestro triage done {id} --undo"),
        _ => "it was closed at its source: reopen it there, then maestro extract".to_owned(),
    };
    Err(UserError::refused(format!("{id} is done: {what}"))
        .hint(hint)
        .into())
}

/// What was called done leaves people behind where its duplicates are open.
pub(super) fn tell_of_duplicates(ctx: &mut Ctx, made: &[Made]) -> anyhow::Result<()> {
    let done = |it: &Made| {
        let decision = it.news()?;
        let is_done = decision.field == DecisionField::Done && decision.value.is_some();
        is_done.then_some(decision.conversation)
    };
    let done: Vec<ConversationId> = made.iter().filter_map(done).collect();
    if done.is_empty() {
        return Ok(());
    }
    let sameness = Sameness::of(&ctx.read_log()?.store.decisions(Some(ctx.now))?);
    let mut duplicates: Vec<ConversationId> = done
        .iter()
        .flat_map(|id| sameness.duplicates(*id))
        .collect();
    duplicates.retain(|it| !done.contains(it));
    if duplicates.is_empty() {
        return Ok(());
    }
    let desk = Desk::open(ctx)?;
    let mut back: Vec<String> = Vec::new();
    desk.those(&duplicates, &mut |matter| {
        let position = matter.item().position;
        if position.returned && position.placement(desk.now, false) == Placement::Queue {
            back.push(position.id.to_string());
        }
        Ok(())
    })?;
    if back.is_empty() {
        return Ok(());
    }
    let (n, names) = (back.len(), back.join(" "));
    let (come, them) = if n == 1 {
        ("duplicate comes", "it")
    } else {
        ("duplicates come", "them")
    };
    ctx.say(&format!(
        "note: {n} {come} back into the queue, where nobody was told: {names}; answer {them} with `maestro triage tell {names}`, or call {them} done with `maestro triage done {names}`"
    ));
    Ok(())
}
