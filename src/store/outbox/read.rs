//! Reading plans back.

use rusqlite::{Connection, Row};

use super::{ChangeSet, StoredOp};
use crate::model::ConversationId;
use crate::store::columns::{Moment, moment};
use crate::triage::ReplyKind;
use crate::triage::writeback::{Change, Op, Seen};

pub(super) fn change_set(log: &Connection, name: &str) -> anyhow::Result<Option<ChangeSet>> {
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

pub(super) fn undecided(log: &Connection) -> anyhow::Result<Vec<ChangeSet>> {
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

pub(super) fn tried(log: &Connection, conversations: &[ConversationId]) -> anyhow::Result<u64> {
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
