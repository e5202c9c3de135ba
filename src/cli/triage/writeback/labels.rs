//! Labels are not invented by a slip: one that the repository does not have is asked about.

use std::collections::BTreeSet;

use super::remote::{Place, Remote};
use crate::config::did_you_mean;
use crate::error::UserError;
use crate::model::Text;
use crate::render;
use crate::triage::writeback::{ChangeKind, Op};

/// Asks GitHub for every label that is going to be added, and creates it where that is wanted.
///
/// # Errors
///
/// [`UserError`] with exit code 5 for labels that are not there, with the near names.
pub(in crate::cli::triage) fn check(
    remote: &mut Remote,
    ops: &[Op],
    create: bool,
    dry_run: bool,
) -> anyhow::Result<()> {
    let mut asked = BTreeSet::new();
    for op in ops
        .iter()
        .filter(|it| it.change.kind == ChangeKind::AddLabel)
    {
        let place = Place::of(&op.reference);
        let label = op.change.argument.raw();
        if !asked.insert((place.repository(), label)) {
            continue;
        }
        let there = remote
            .has_label(place, label)
            .map_err(|it| remote.fault(it))?;
        if there || (create && dry_run) {
            continue;
        }
        if !create {
            return Err(unknown(remote, place, &op.change.argument)?.into());
        }
        remote
            .create_label(place, label)
            .map_err(|it| remote.fault(it))?;
    }
    Ok(())
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
