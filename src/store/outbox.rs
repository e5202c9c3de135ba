//! Plans and their writes. Every step of a write is committed before the next one is taken, so that
//! a process that dies leaves behind what it was doing.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};

use crate::model::{Conversation, ConversationId, Text};
use crate::triage::ReplyKind;
use crate::triage::writeback::{Change, ChangeKind, Op, Plan, Seen, Status};

use super::columns::{Moment, counted, moment};
use super::positions::Positions;
use super::promises::Promise;
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
        let kept = keep(&mut self.connection, plan, at, actor);
        self.told(kept)
    }

    /// The plan whose name begins with `name`; `None` where there is none or more than one.
    pub fn change_set(&self, name: &str) -> anyhow::Result<Option<ChangeSet>> {
        self.told(change_set(&self.connection, name))
    }

    /// The plans with a write that may have left and of which nobody knows whether it arrived.
    pub fn undecided(&self) -> anyhow::Result<Vec<ChangeSet>> {
        self.told(undecided(&self.connection))
    }

    /// How many writes to these conversations were ever tried.
    pub fn tried(&self, conversations: &[ConversationId]) -> anyhow::Result<u64> {
        self.told(tried(&self.connection, conversations))
    }

    /// Says that the request is about to leave. On return this survives a power cut.
    pub fn sending(&mut self, set: i64, seq: u32, at: DateTime<Utc>) -> anyhow::Result<()> {
        let stored = self.connection.execute(
            "UPDATE change_op SET status = 'sending', attempted_at = ?3, looks = 0, words = NULL
             WHERE change_set_id = ?1 AND seq = ?2",
            params![set, seq, Moment(at)],
        );
        self.told(stored.map(|_| ()).map_err(Into::into))
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
        let stored = self.connection.execute(
            "UPDATE change_op SET status = ?3, finished_at = ?4, words = ?5,
                 looks = looks + (?3 = 'undecided' AND status = 'undecided')
             WHERE change_set_id = ?1 AND seq = ?2",
            params![set, seq, status, ends.then_some(Moment(at)), words],
        );
        self.told(stored.map(|_| ()).map_err(Into::into))
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
        let kept = batch.keep(positions, |log| record(log, set, op, applied));
        self.told(kept)
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
        let kept = batch.keep(positions, |log| {
            log.execute(
                "UPDATE change_op SET status = 'undone', finished_at = ?3
                 WHERE change_set_id = ?1 AND seq = ?2",
                params![set, seq, Moment(applied.at)],
            )?;
            Ok(())
        });
        self.told(kept)
    }
}

fn keep(log: &mut Connection, plan: &Plan, at: DateTime<Utc>, actor: &Text) -> anyhow::Result<()> {
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
    transaction.commit()?;
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

fn change_set(log: &Connection, name: &str) -> anyhow::Result<Option<ChangeSet>> {
    let is_name = 4 <= name.len() && name.bytes().all(|it| it.is_ascii_hexdigit());
    if !is_name {
        return Ok(None);
    }
    let mut statement = log.prepare_cached(
        "SELECT id, name, at, actor FROM change_set WHERE name GLOB lower(?1) || '*' LIMIT 2",
    )?;
    let found = statement.query_map([name], head)?;
    let mut found: Vec<ChangeSet> = found.collect::<Result<_, _>>()?;
    if found.len() != 1 {
        return Ok(None);
    }
    let Some(mut set) = found.pop() else {
        return Ok(None);
    };
    set.ops = ops(log, set.id)?;
    Ok(Some(set))
}

fn undecided(log: &Connection) -> anyhow::Result<Vec<ChangeSet>> {
    let mut statement = log.prepare_cached(
        "SELECT id, name, at, actor FROM change_set WHERE id IN (
             SELECT change_set_id FROM change_op WHERE status IN ('sending', 'undecided'))
         ORDER BY id",
    )?;
    let found = statement.query_map([], head)?;
    let mut sets: Vec<ChangeSet> = found.collect::<Result<_, _>>()?;
    for set in &mut sets {
        set.ops = ops(log, set.id)?;
    }
    Ok(sets)
}

fn head(row: &Row<'_>) -> rusqlite::Result<ChangeSet> {
    Ok(ChangeSet {
        id: row.get(0)?,
        name: row.get(1)?,
        at: row.get::<_, Moment>(2)?.0,
        actor: row.get(3)?,
        ops: Vec::new(),
    })
}

fn ops(log: &Connection, set: i64) -> anyhow::Result<Vec<StoredOp>> {
    let mut statement = log.prepare_cached(
        "SELECT o.seq, o.conversation_id, c.external_id, o.kind, o.argument, o.draft_id, d.kind,
             o.precondition, o.status, o.attempted_at, o.finished_at, o.looks, o.remote_id,
             o.inverse IS NOT NULL, o.words
         FROM change_op o
         JOIN conversation c ON c.id = o.conversation_id
         LEFT JOIN draft d ON d.id = o.draft_id
         WHERE o.change_set_id = ?1 ORDER BY o.seq",
    )?;
    let ops = statement.query_map([set], op)?;
    Ok(ops.collect::<Result<_, _>>()?)
}

fn op(row: &Row<'_>) -> rusqlite::Result<StoredOp> {
    let draft: Option<i64> = row.get(5)?;
    let kind: Option<ReplyKind> = row.get(6)?;
    let remote_id: Option<String> = row.get(12)?;
    let looks: i64 = row.get(11)?;
    Ok(StoredOp {
        op: Op {
            seq: row.get(0)?,
            conversation: row.get(1)?,
            reference: row.get(2)?,
            change: Change {
                kind: row.get(3)?,
                argument: row.get(4)?,
            },
            draft: draft.zip(kind),
            seen: seen(row, 7)?,
        },
        status: row.get(8)?,
        attempted_at: moment(row, 9)?,
        finished_at: moment(row, 10)?,
        looks: u64::try_from(looks).unwrap_or_default(),
        remote_id: remote_id.and_then(|it| it.parse().ok()),
        reversible: row.get(13)?,
        words: row.get(14)?,
    })
}

fn seen(row: &Row<'_>, column: usize) -> rusqlite::Result<Seen> {
    let json: String = row.get(column)?;
    serde_json::from_str(&json).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, error.into())
    })
}

fn tried(log: &Connection, conversations: &[ConversationId]) -> anyhow::Result<u64> {
    let mut statement = log.prepare_cached(
        "SELECT count(*) FROM change_op WHERE conversation_id = ?1 AND status <> 'planned'",
    )?;
    let mut tried = 0;
    for id in conversations {
        let of_one: i64 = statement.query_row([id], |row| row.get(0))?;
        tried += u64::try_from(of_one).unwrap_or_default();
    }
    Ok(tried)
}

fn record(log: &Connection, set: i64, op: &Op, applied: &Applied<'_>) -> anyhow::Result<()> {
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
        return Ok(());
    };
    let draft = drafts::of(log, draft)?;
    drafts::end_one(log, draft.id, applied.at)?;
    let Some(promised) = draft.promise else {
        return Ok(());
    };
    let promise = Promise {
        conversation: op.conversation,
        at: applied.at,
        actor: applied.actor.clone(),
        text: promised.text,
        due_at: promised.due_at,
        message: applied.message.clone(),
    };
    promises::keep(log, &promise)
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
