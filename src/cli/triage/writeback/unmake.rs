//! Taking back what a plan has written.

use super::make::{Maker, Outcomes, newer};
use super::remote::Place;
use crate::github::Fault;
use crate::model::{Conversation, Text};
use crate::store::{Applied, ChangeSet};
use crate::triage::writeback::{Change, ChangeKind, Seen, Status};

impl Maker<'_> {
    /// Takes one write back, where the source still has it as we left it. A comment to which
    /// somebody has answered stays. `true`: go on.
    pub(in crate::cli::triage) fn unmake(
        &mut self,
        set: &mut ChangeSet,
        at: usize,
        outcomes: &mut Outcomes,
    ) -> anyhow::Result<bool> {
        match self.try_unmake(set, at) {
            Ok(None) if self.dry_run => Ok(true),
            Ok(None) => {
                self.unmade(set, at)?;
                Ok(true)
            }
            Ok(Some(why)) => {
                set.ops[at].words = Some(why);
                outcomes.refused = true;
                Ok(true)
            }
            Err(fault @ Fault::Unauthorized { .. }) => Err(self.remote.fault(fault).into()),
            Err(fault) => {
                // All of it can be asked for again without harm.
                set.ops[at].words = Some(Text::new(fault.to_string()));
                let is_passing = fault.is_passing() || !fault.changed_nothing();
                outcomes.interrupted |= is_passing;
                outcomes.failed |= !is_passing;
                Ok(!is_passing)
            }
        }
    }

    /// Why it stays, if it does.
    fn try_unmake(&mut self, set: &ChangeSet, at: usize) -> Result<Option<Text>, Fault> {
        let stored = &set.ops[at];
        let place = Place::of(&stored.op);
        let Some(inverse) = inverse(&stored.op.change) else {
            let Some(id) = stored.remote_id else {
                return Ok(Some("nobody knows which comment it was".into()));
            };
            let left = Seen {
                last_comment: Some(id),
                ..stored.op.seen.clone()
            };
            let comments = self.remote.comments(place, &left)?;
            if let Some(answer) = newer(&comments, &left).pop() {
                return Ok(Some(answer));
            }
            if !self.dry_run {
                self.remote.delete_comment(place, id)?;
            }
            return Ok(None);
        };
        let seen = self.remote.seen(place)?;
        let seen = Seen {
            updated_at: None,
            ..seen
        };
        let is_gone = seen.after(&inverse, None) == seen;
        if !is_gone && !self.dry_run {
            self.remote.make(place, &inverse, None)?;
        }
        Ok(None)
    }

    fn unmade(&mut self, set: &mut ChangeSet, at: usize) -> anyhow::Result<()> {
        let op = set.ops[at].op.clone();
        let login = self.remote.login().ok().flatten();
        let record = match inverse(&op.change) {
            Some(inverse) => self.record(&inverse, &op, None, login)?,
            None => {
                let record = self.record(&op.change, &op, None, login)?;
                record.map(|it| without(it, set.ops[at].remote_id, self.now))
            }
        };
        let applied = Applied {
            at: self.now,
            actor: self.actor,
            remote_id: None,
            changed: true,
            record: record.as_ref(),
            message: None,
        };
        let store = &mut *self.store;
        self.deriver
            .with(|positions| store.undone(set.id, op.seq, &applied, positions))?;
        set.ops[at].status = Status::Undone;
        set.ops[at].words = None;
        Ok(())
    }
}

/// `None` for a comment, which is deleted.
fn inverse(change: &Change) -> Option<Change> {
    let kind = match change.kind {
        ChangeKind::AddLabel => ChangeKind::RemoveLabel,
        ChangeKind::RemoveLabel => ChangeKind::AddLabel,
        ChangeKind::Assign => ChangeKind::Unassign,
        ChangeKind::Unassign => ChangeKind::Assign,
        ChangeKind::Comment => return None,
    };
    Some(Change {
        kind,
        argument: change.argument.clone(),
    })
}

fn without(
    mut record: Conversation,
    comment: Option<u64>,
    now: chrono::DateTime<chrono::Utc>,
) -> Conversation {
    use crate::triage::writeback::comment_number;
    let is_it = |id: &Text| comment.is_some() && comment_number(id.raw()) == comment;
    for message in &mut record.messages {
        if message.external_id.as_ref().is_some_and(is_it) {
            message.deleted_at = Some(now);
        }
    }
    record
}
