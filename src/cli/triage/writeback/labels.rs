//! Labels are not invented by a slip: one that the repository does not have is asked about.

use std::collections::BTreeSet;

use super::remote::{Place, Remote};
use crate::cli::desk::Desk;
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::model::Text;
use crate::render;
use crate::triage::writeback::{ChangeKind, Op};

/// Asks GitHub for every label that is going to be added, and returns those that are to be created.
///
/// # Errors
///
/// [`UserError`] with exit code 5 for labels that are not there, with the near names, unless
/// `create` allows for them.
pub(in crate::cli::triage) fn missing(
    remote: &mut Remote,
    ops: &[Op],
    create: bool,
) -> anyhow::Result<Vec<Op>> {
    let mut asked = BTreeSet::new();
    let mut missing = Vec::new();
    for op in ops.iter().filter(|it| adds_label(it)) {
        let place = Place::of(op);
        let label = op.change.argument.raw();
        if !asked.insert((place.repository(), label)) {
            continue;
        }
        let there = remote
            .has_label(place, label)
            .map_err(|it| remote.fault(it))?;
        if there {
            continue;
        }
        if !create {
            return Err(unknown(remote, place, &op.change.argument)?.into());
        }
        missing.push(op.clone());
    }
    Ok(missing)
}

/// Creates those of the missing labels that `wanted` writes need.
///
/// # Errors
///
/// What GitHub answers.
pub(in crate::cli::triage) fn create(
    remote: &mut Remote,
    missing: &[Op],
    wanted: &[&Op],
) -> anyhow::Result<()> {
    for op in missing {
        let place = Place::of(op);
        let same = |it: &&Op| {
            let there = Place::of(it).repository() == place.repository();
            adds_label(it) && there && it.change.argument == op.change.argument
        };
        if wanted.iter().copied().any(|it| same(&it)) {
            remote
                .create_label(place, op.change.argument.raw())
                .map_err(|it| remote.fault(it))?;
        }
    }
    Ok(())
}

fn adds_label(op: &Op) -> bool {
    op.change.kind == ChangeKind::AddLabel
}

/// Labels that are going to be added and that the log has never seen in their repository, in words.
pub(in crate::cli::triage) fn unseen(desk: &Desk, ops: &[Op]) -> anyhow::Result<Vec<String>> {
    let mut asked = BTreeSet::new();
    let mut unseen = Vec::new();
    for op in ops.iter().filter(|it| adds_label(it)) {
        let repository = Place::of(op).repository();
        let label = &op.change.argument;
        if asked.insert((repository, label.raw())) && !desk.store.has_label(repository, label)? {
            unseen.push(format!(
                "{repository} was never seen with the label {}; if it has none, \
                 `triage apply --create-labels` creates it",
                render::terminal(label)
            ));
        }
    }
    Ok(unseen)
}

fn unknown(remote: &mut Remote, place: Place<'_>, label: &Text) -> anyhow::Result<UserError> {
    let labels = remote.labels(place).map_err(|it| remote.fault(it))?;
    let near = did_you_mean(label.raw(), labels.iter().map(Text::raw));
    let near = near.map(|it| format!("{} ", render::shown(&it)));
    let message = format!(
        "{} has no label {}",
        place.repository(),
        render::terminal(label)
    );
    Ok(UserError::refused(message).hint(format!(
        "{}change `[labels.priority]`, or create it with --create-labels; nothing was written",
        near.unwrap_or_default()
    )))
}
