//! Plans and their writes. Every step of a write is committed before the next one is taken, so that
//! a process that dies leaves behind what it was doing.

mod read;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use crate::error::UserError;
use crate::model::{Conversation, ConversationId, Promise, Text};
use crate::receipt::{Counts, Kind};
use crate::triage::writeback::{ChangeKind, Op, Plan, Status};

use super::columns::{Moment, counted};
use super::positions::Positions;
use super::receipts::{Change, Receipts, Table};
use super::{Store, drafts, promises};

/// A plan as it was shown, with how far each write is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeSet {
    pub id: i64,
    pub name: String,
    /// UTC.
    pub at: DateTime<Utc>,
    pub actor: Text,
    /// In the order of the plan.
    pub ops: Vec<StoredOp>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredOp {
    pub op: Op,
    pub status: Status,
    pub attempted_at: Option<DateTime<Utc>>,
    pub finished_at: Option<DateTime<Utc>>,
    /// How often an undecided comment was looked for.
    pub looks: u64,
    /// GitHub's number of the comment.
    pub remote_id: Option<u64>,
    /// True where it changed something, so that there is something to undo.
    pub reversible: bool,
    pub words: Option<Text>,
}

/// A write that the source has confirmed.
#[derive(Clone, Debug)]
pub struct Applied<'a> {
    /// UTC.
    pub at: DateTime<Utc>,
    pub actor: &'a Text,
    pub remote_id: Option<u64>,
    /// False where the source was like that already.
    pub changed: bool,
    /// What the source says of the conversation now, for the facts.
    pub record: Option<&'a Conversation>,
    /// The external id of the comment.
    pub message: Option<Text>,
}

impl Store {
    /// Keeps a plan; one of the same name is the same plan and stays as it is.
    pub fn keep_plan(
        &mut self,
        plan: &Plan,
        at: DateTime<Utc>,
        actor: &Text,
    ) -> anyhow::Result<()> {
        let kept = keep(&mut self.connection, &self.receipts, plan, at, actor);
        self.told(kept)
    }

    /// The plan whose name begins with `name`; `None` where there is none or more than one.
    pub fn change_set(&self, name: &str) -> anyhow::Result<Option<ChangeSet>> {
        self.told(read::change_set(&self.connection, name))
    }

    /// The plans with a write that may have left and of which nobody knows whether it arrived.
    pub fn undecided(&self) -> anyhow::Result<Vec<ChangeSet>> {
        self.told(read::undecided(&self.connection))
    }

    /// How many writes to these conversations were ever tried.
    pub fn tried(&self, conversations: &[ConversationId]) -> anyhow::Result<u64> {
        self.told(read::tried(&self.connection, conversations))
    }

    /// Says that the request is about to leave. On return this survives a power cut.
    ///
    /// # Errors
    ///
    /// [`UserError`] with exit code 5 where another process took this write in hand meanwhile; so
    /// for every step below.
    pub fn sending(&mut self, set: i64, seq: u32, at: DateTime<Utc>) -> anyhow::Result<()> {
        let stored = step(&mut self.connection, &self.receipts, set, at, &mut |log| {
            log.execute(
                "UPDATE change_op SET status = 'sending', attempted_at = ?3, looks = 0, words = NULL
                 WHERE change_set_id = ?1 AND seq = ?2",
                params![set, seq, Moment(at)],
            )
        });
        self.told(in_turn(stored))
    }

    /// Says where a write came to rest without having been made, and why.
    pub fn rests(
        &mut self,
        set: i64,
        seq: u32,
        status: Status,
        at: DateTime<Utc>,
        words: &Text,
    ) -> anyhow::Result<()> {
        let ends = !matches!(status, Status::Planned | Status::Undecided);
        let stored = step(&mut self.connection, &self.receipts, set, at, &mut |log| {
            log.execute(
                "UPDATE change_op SET status = ?3, finished_at = ?4, words = ?5,
                     looks = looks + (?3 = 'undecided' AND status = 'undecided')
                 WHERE change_set_id = ?1 AND seq = ?2",
                params![set, seq, status, ends.then_some(Moment(at)), words],
            )
        });
        self.told(in_turn(stored))
    }

    /// Records a write that was made: the write, the facts that the source returned, the end of
    /// its draft and the promise in it, all or none.
    pub fn applied(
        &mut self,
        set: i64,
        op: &Op,
        applied: &Applied<'_>,
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<()> {
        let mut batch = self.batch()?;
        if let Some(record) = applied.record {
            batch.upsert(record, applied.at)?;
        }
        let kept = batch.keep(positions, |log, receipts| {
            let promise = record(log, set, op, applied)?;
            let mut change = written(set, applied.at, Some(applied.actor));
            change
                .rows
                .extend(promise.map(|it| (Table::Promise, it, it)));
            receipts.append(log, &change)
        });
        self.told(in_turn(kept))
    }

    /// Records that a write was taken back, with what the source says now.
    pub fn undone(
        &mut self,
        set: i64,
        seq: u32,
        applied: &Applied<'_>,
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<()> {
        let mut batch = self.batch()?;
        if let Some(record) = applied.record {
            batch.upsert(record, applied.at)?;
        }
        let kept = batch.keep(positions, |log, receipts| {
            log.execute(
                "UPDATE change_op SET status = 'undone', finished_at = ?3
                 WHERE change_set_id = ?1 AND seq = ?2",
                params![set, seq, Moment(applied.at)],
            )?;
            receipts.append(log, &written(set, applied.at, Some(applied.actor)))
        });
        self.told(in_turn(kept))
    }
}

/// What the log says (migration 4) of a step that does not follow the one before.
const GOES_BACK: &str = "a write does not go back";

/// A step is refused where somebody else has taken one since the plan was read.
fn in_turn<T>(stored: anyhow::Result<T>) -> anyhow::Result<T> {
    stored.map_err(|error| match error.downcast_ref() {
        Some(rusqlite::Error::SqliteFailure(_, Some(words))) if words == GOES_BACK => {
            UserError::refused("another run is at work on this plan, or has just written it")
                .hint("let it end, then run the same again: what is made is not made twice")
                .into()
        }
        _ => error,
    })
}

/// What a receipt says of a plan as it stands now.
fn written(set: i64, at: DateTime<Utc>, actor: Option<&Text>) -> Change<'_> {
    Change {
        kind: Kind::WriteBack,
        at,
        actor,
        counts: Counts::new(),
        rows: vec![(Table::Plan, set, set)],
    }
}

/// A step of a write, with its receipt.
fn step(
    log: &mut Connection,
    receipts: &Receipts,
    set: i64,
    at: DateTime<Utc>,
    write: &mut dyn FnMut(&Connection) -> rusqlite::Result<usize>,
) -> anyhow::Result<()> {
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    write(&transaction)?;
    let receipt = receipts.append(&transaction, &written(set, at, None))?;
    transaction.commit()?;
    receipts.committed(receipt);
    Ok(())
}

fn keep(
    log: &mut Connection,
    receipts: &Receipts,
    plan: &Plan,
    at: DateTime<Utc>,
    actor: &Text,
) -> anyhow::Result<()> {
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let set = transaction
        .prepare_cached(
            "INSERT INTO change_set (name, at, actor) VALUES (?1, ?2, ?3)
             ON CONFLICT (name) DO NOTHING RETURNING id",
        )?
        .query_row(params![plan.name, Moment(at), actor], |row| row.get(0))
        .optional()?;
    let Some(set) = set else { return Ok(()) };
    for op in &plan.ops {
        keep_op(&transaction, set, &plan.name, op)?;
    }
    let receipt = receipts.append(&transaction, &written(set, at, Some(actor)))?;
    transaction.commit()?;
    receipts.committed(receipt);
    Ok(())
}

fn keep_op(log: &Connection, set: i64, name: &str, op: &Op) -> anyhow::Result<()> {
    log.prepare_cached(
        "INSERT INTO change_op (change_set_id, seq, conversation_id, kind, argument, draft_id,
             marker, precondition, status)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'planned')",
    )?
    .execute(params![
        set,
        op.seq,
        op.conversation,
        op.change.kind,
        op.change.argument,
        op.draft.map(|it| it.0),
        op.marker(name).map(|it| it.op),
        serde_json::to_string(&op.seen)?,
    ])?;
    Ok(())
}

/// Returns the number of the promise that is given with it.
fn record(
    log: &Connection,
    set: i64,
    op: &Op,
    applied: &Applied<'_>,
) -> anyhow::Result<Option<i64>> {
    let inverse = applied.changed.then(|| inverse(op.change.kind));
    log.prepare_cached(
        "UPDATE change_op SET status = 'applied', finished_at = ?3, remote_id = ?4, inverse = ?5,
             words = NULL
         WHERE change_set_id = ?1 AND seq = ?2",
    )?
    .execute(params![
        set,
        op.seq,
        Moment(applied.at),
        applied.remote_id.map(|it| counted(it).to_string()),
        inverse,
    ])?;
    let Some((draft, _)) = op.draft else {
        return Ok(None);
    };
    let draft = drafts::of(log, draft)?;
    drafts::end_one(log, draft.id, applied.at)?;
    let Some(promised) = draft.promise else {
        return Ok(None);
    };
    let promise = Promise {
        id: 0,
        conversation: op.conversation,
        at: applied.at,
        actor: applied.actor.clone(),
        text: promised.text,
        due_at: promised.due_at,
        message: applied.message.clone(),
        said: None,
    };
    promises::keep(log, &promise).map(Some)
}

fn inverse(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::AddLabel => "remove-label",
        ChangeKind::RemoveLabel => "add-label",
        ChangeKind::Assign => "unassign",
        ChangeKind::Unassign => "assign",
        ChangeKind::Comment => "delete-comment",
    }
}
