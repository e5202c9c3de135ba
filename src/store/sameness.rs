//! Which conversations people called the same. What would close a circle never gets in: it is
//! refused in the transaction that would write it, whoever else decides at the same time.

use rusqlite::Connection;

use crate::error::UserError;
use crate::model::{ConversationId, Decision, DecisionField};
use crate::triage::{Circle, Sameness, sameness};

use super::decisions;
use super::find;

/// Reads what was decided so far.
fn sameness_of(log: &Connection) -> anyhow::Result<Sameness> {
    let said = decisions::about_sameness(log)?;
    Ok(Sameness::of(&said))
}

/// Refuses a decision that would make a duplicate of a duplicate, or stand before one that was
/// taken already.
///
/// # Errors
/// [`UserError`] (5) that names both conversations and the way out.
pub(super) fn refuse(log: &Connection, decision: &Decision) -> anyhow::Result<()> {
    let is_it = matches!(
        decision.field,
        DecisionField::DuplicateOf | DecisionField::NotDuplicateOf
    );
    if !is_it {
        return Ok(());
    }
    let sameness = sameness_of(log)?;
    if let Some(newest_at) = sameness.newest_at().filter(|it| decision.at < *it) {
        let newest_at = newest_at.format("%Y-%m-%dT%H:%M:%SZ");
        return Err(UserError::refused(format!(
            "something was called the same or not the same later, at {newest_at}"
        ))
        .hint(
            "such decisions are taken in the order of time: leave --as-of out, or name a later one",
        )
        .into());
    }
    let Some(other) =
        sameness::other(decision).filter(|_| decision.field == DecisionField::DuplicateOf)
    else {
        return Ok(());
    };
    let id = decision.conversation;
    sameness
        .circle(id, other)
        .map_or(Ok(()), |it| Err(told(log, id, other, it)))
}

fn told(
    log: &Connection,
    id: ConversationId,
    other: ConversationId,
    circle: Circle,
) -> anyhow::Error {
    let name = |it: ConversationId| find::named(log, it).unwrap_or_else(|_| it.to_string());
    let (one, two) = (name(id), name(other));
    match circle {
        Circle::Itself => {
            UserError::refused(format!("{one} cannot be a duplicate of itself")).into()
        }
        Circle::Reversed => UserError::refused(format!(
            "{two} is a duplicate of {one} already: the two would point at each other"
        ))
        .hint(format!(
            "turn it round with `maestro triage dup {other} --undo` first"
        ))
        .into(),
        Circle::Duplicate(top) => {
            UserError::refused(format!("{two} is itself a duplicate, of {}", name(top)))
                .hint(format!("say `maestro triage dup {id} {top}`"))
                .into()
        }
    }
}
