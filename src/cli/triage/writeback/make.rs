//! Making the writes of a plan, one after the other, each looked at just before.

use super::remote::{Place, Remote, Written};
use super::wire::Comment;
use crate::cli::desk::Deriver;
use crate::github::Fault;
use crate::model::{Conversation, Event, EventKind, Extra, Person, Text};
use crate::store::{Applied, ChangeSet, Store, StoredOp};
use crate::triage::writeback::{Change, ChangeKind, Op, Seen, Status, expected};

/// What makes writes: the log, the source, and who asks for it.
pub(in crate::cli::triage) struct Maker<'a> {
    pub(in crate::cli::triage) store: &'a mut Store,
    pub(in crate::cli::triage) remote: &'a mut Remote,
    pub(in crate::cli::triage) deriver: &'a Deriver,
    pub(in crate::cli::triage) now: chrono::DateTime<chrono::Utc>,
    pub(in crate::cli::triage) actor: &'a Text,
    /// Looks and says what would be; sends and stores nothing.
    pub(in crate::cli::triage) dry_run: bool,
}

/// How it went, as the exit code has it.
#[derive(Clone, Copy, Default)]
pub(in crate::cli::triage) struct Outcomes {
    pub(in crate::cli::triage) refused: bool,
    pub(in crate::cli::triage) failed: bool,
    pub(in crate::cli::triage) interrupted: bool,
}

impl Maker<'_> {
    /// Makes one write of the plan. `true`: go on with the next.
    pub(in crate::cli::triage) fn make(
        &mut self,
        set: &mut ChangeSet,
        at: usize,
        outcomes: &mut Outcomes,
    ) -> anyhow::Result<bool> {
        let op = set.ops[at].op.clone();
        let made = set.ops.iter().filter(|it| it.status == Status::Applied);
        let expected = expected(&op, made.map(|it| (&it.op, it.remote_id)));
        let found = match self.look(&op, &expected) {
            Ok(found) => found,
            Err(fault) => return self.stopped(set, at, &fault, outcomes),
        };
        let (seen, differences) = found;
        if !differences.is_empty() {
            let words = joined(&differences);
            self.rest(set, at, Status::Conflict, words)?;
            outcomes.refused = true;
            return Ok(true);
        }
        if self.dry_run {
            return Ok(true);
        }
        self.send(set, at, &op, &seen, outcomes)
    }

    fn send(
        &mut self,
        set: &mut ChangeSet,
        at: usize,
        op: &Op,
        seen: &Seen,
        outcomes: &mut Outcomes,
    ) -> anyhow::Result<bool> {
        self.store.sending(set.id, op.seq, self.now)?;
        let stored = &mut set.ops[at];
        stored.status = Status::Sending;
        stored.attempted_at = Some(self.now);
        stored.looks = 0;
        let marker = op.marker(&set.name);
        match self.remote.make(Place::of(op), &op.change, marker.as_ref()) {
            Ok(written) => {
                let before = Seen {
                    updated_at: None,
                    ..seen.clone()
                };
                let is_comment = op.change.kind == ChangeKind::Comment;
                let changed = is_comment || seen.after(&op.change, None) != before;
                self.applied(set, at, &written, changed)?;
                Ok(true)
            }
            Err(fault) if fault.changed_nothing() => self.stopped(set, at, &fault, outcomes),
            Err(fault) => {
                let words = Text::new(fault.to_string());
                self.rest(set, at, Status::Undecided, words)?;
                super::settle(self, set, at, outcomes)
            }
        }
    }

    /// What the source says, and how that differs from what the plan rests on. A comment also asks
    /// which comment is the newest.
    fn look(&mut self, op: &Op, expected: &Seen) -> Result<(Seen, Vec<Text>), Fault> {
        let place = Place::of(op);
        let seen = match self.remote.seen(place) {
            Err(Fault::Missing { .. } | Fault::Gone { .. }) => {
                return Ok((expected.clone(), vec!["it is not there any more".into()]));
            }
            Err(Fault::Moved { .. }) => {
                return Ok((
                    expected.clone(),
                    vec!["it has moved to another place".into()],
                ));
            }
            other => other?,
        };
        let mut differences = expected.differences(&seen);
        let is_comment = op.change.kind == ChangeKind::Comment;
        if is_comment || !differences.is_empty() {
            let comments = self.remote.comments(place, &op.seen)?;
            differences.extend(newer(&comments, expected));
        }
        Ok((seen, differences))
    }

    /// Stores a write that the source has confirmed, and what the log learns by it.
    pub(super) fn applied(
        &mut self,
        set: &mut ChangeSet,
        at: usize,
        written: &Written,
        changed: bool,
    ) -> anyhow::Result<()> {
        let op = set.ops[at].op.clone();
        let comment = written.comment.as_ref();
        let login = self.remote.login().ok().flatten();
        let record = self.record(&op.change, &op, comment, login)?;
        let applied = Applied {
            at: self.now,
            actor: self.actor,
            remote_id: comment.map(|it| it.id),
            changed,
            record: record.as_ref(),
            message: comment.map(Comment::external_id),
        };
        let store = &mut *self.store;
        self.deriver
            .with(|positions| store.applied(set.id, &op, &applied, positions))?;
        let stored = &mut set.ops[at];
        stored.status = Status::Applied;
        stored.remote_id = applied.remote_id;
        stored.reversible = changed;
        stored.words = None;
        Ok(())
    }

    /// The conversation as the source has it now, as far as the last look and our own change tell.
    pub(super) fn record(
        &mut self,
        change: &Change,
        op: &Op,
        comment: Option<&Comment>,
        login: Option<Text>,
    ) -> anyhow::Result<Option<Conversation>> {
        let known = self.store.conversation(op.conversation, None, true)?;
        let Some(mut record) = known else {
            return Ok(None);
        };
        if let Some(comment) = comment {
            record.messages.push(comment.message());
            record.messages.sort_by_key(|it| it.at);
        }
        // The source's own words where they can be had: they carry its revision mark, too.
        let now = self.remote.seen(Place::of(op)).ok();
        let after = now.unwrap_or_else(|| Seen::of(&record).after(change, None));
        record.labels = after.labels;
        record.assignees = after.assignees;
        record.updated_at = after.updated_at.or(record.updated_at);
        // The source dates the event so, and an extract must find it to be the same one.
        let at = after.updated_at.unwrap_or(self.now);
        record.events.extend(event(change, at, login));
        Ok(Some(record))
    }

    pub(super) fn rest(
        &mut self,
        set: &mut ChangeSet,
        at: usize,
        status: Status,
        words: Text,
    ) -> anyhow::Result<()> {
        let stored = &mut set.ops[at];
        if !self.dry_run {
            self.store
                .rests(set.id, stored.op.seq, status, self.now, &words)?;
            if status == Status::Undecided && stored.status == Status::Undecided {
                stored.looks += 1;
            }
        }
        stored.status = status;
        stored.words = Some(words);
        Ok(())
    }

    /// A limit or an outage ends the run and leaves the write planned; a refusal is the end of this
    /// write alone.
    fn stopped(
        &mut self,
        set: &mut ChangeSet,
        at: usize,
        fault: &Fault,
        outcomes: &mut Outcomes,
    ) -> anyhow::Result<bool> {
        let words = Text::new(fault.to_string());
        let was_sent = set.ops[at].status == Status::Sending;
        if fault.is_passing() {
            outcomes.interrupted = true;
            if was_sent {
                self.rest(set, at, Status::Planned, words.clone())?;
            }
            set.ops[at].words = Some(words);
            return Ok(false);
        }
        if matches!(fault, Fault::Unauthorized { .. }) {
            if was_sent {
                self.rest(set, at, Status::Failed, words)?;
            }
            return Err(self.remote.fault(fault.clone()).into());
        }
        self.rest(set, at, Status::Failed, words)?;
        outcomes.failed = true;
        Ok(true)
    }
}

pub(super) fn newer(comments: &[Comment], expected: &Seen) -> Vec<Text> {
    let newer = comments
        .iter()
        .filter(|it| expected.last_comment.is_none_or(|last| last < it.id));
    newer
        .map(|it| {
            let who = it.user.as_ref().map_or("somebody", |it| it.login.raw());
            Text::new(format!(
                "{who} wrote at {}",
                it.created_at.format("%H:%M UTC")
            ))
        })
        .collect()
}

fn joined(words: &[Text]) -> Text {
    let words: Vec<&str> = words.iter().map(Text::raw).collect();
    Text::new(words.join(", "))
}

fn event(change: &Change, at: chrono::DateTime<chrono::Utc>, login: Option<Text>) -> Option<Event> {
    let (kind, label) = match change.kind {
        ChangeKind::AddLabel => (EventKind::Labeled, Some(change.argument.clone())),
        ChangeKind::RemoveLabel => (EventKind::Unlabeled, Some(change.argument.clone())),
        ChangeKind::Assign => (EventKind::Assigned, None),
        ChangeKind::Unassign => (EventKind::Unassigned, None),
        ChangeKind::Comment => return None,
    };
    let actor = login.map(|it| Person::named_by(&it));
    Some(Event {
        at,
        kind,
        label,
        actor,
        extra: Extra::new(),
    })
}

/// What is left to be made.
pub(in crate::cli::triage) fn is_left(op: &StoredOp) -> bool {
    matches!(
        op.status,
        Status::Planned | Status::Sending | Status::Undecided
    )
}
