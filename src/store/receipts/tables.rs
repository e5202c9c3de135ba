//! The tables whose rows receipts answer for. What stands here is what is hashed: a column that a
//! later version adds is not part of it.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Rows as Found};

use crate::model::Text;
use crate::receipt::{Digester, Hash, Rows};

/// How receipts name the table of what was said of gates.
pub const GATE_ENTRIES: &str = "gate_entry";

/// A table that receipts answer for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::store) enum Table {
    Decision,
    Incident,
    IncidentEntry,
    RunbookEntry,
    Note,
    NoteWithdrawal,
    Promise,
    GateEntry,
    /// A plan with its writes, which go forward: the newest receipt of a plan counts.
    Plan,
    /// A run that goes on for a while: what its receipt says is how it ended.
    ExtractRun,
    /// An edition with its parts, which go forward. Logs have some from before they had receipts.
    Publication,
}

/// How rows come to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Growth {
    /// Only added, with rising numbers: every row belongs to one receipt.
    Appended,
    /// One by one, in any order: the newest receipt of a row counts.
    OneByOne,
    /// The same, but a row without a receipt is no fault: the log can be extracted anew, or it is
    /// older than receipts of its kind.
    Loosely,
}

impl Table {
    pub(super) const ALL: [Self; 11] = [
        Self::Decision,
        Self::Incident,
        Self::IncidentEntry,
        Self::RunbookEntry,
        Self::Note,
        Self::NoteWithdrawal,
        Self::Promise,
        Self::GateEntry,
        Self::Plan,
        Self::ExtractRun,
        Self::Publication,
    ];

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Incident => "incident",
            Self::IncidentEntry => "incident_entry",
            Self::RunbookEntry => "runbook_entry",
            Self::Note => "note",
            Self::NoteWithdrawal => "note_withdrawal",
            Self::Promise => "promise",
            Self::GateEntry => GATE_ENTRIES,
            Self::Plan => "change_set",
            Self::ExtractRun => "extract_run",
            Self::Publication => "publication",
        }
    }

    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == name)
    }

    pub(super) fn growth(self) -> Growth {
        match self {
            Self::NoteWithdrawal | Self::Plan => Growth::OneByOne,
            Self::ExtractRun | Self::Publication => Growth::Loosely,
            _ => Growth::Appended,
        }
    }

    /// The number first; rows of one number stand together.
    fn sql(self) -> &'static str {
        match self {
            Self::Decision => {
                "SELECT id, conversation_id, at, actor, field, value, reason FROM decision
                 WHERE id BETWEEN ?1 AND ?2 ORDER BY id"
            }
            Self::Incident => {
                "SELECT id, name, external_id FROM incident WHERE id BETWEEN ?1 AND ?2 ORDER BY id"
            }
            Self::IncidentEntry => {
                "SELECT id, incident_id, at, happened_at, actor, public, kind, body
                 FROM incident_entry WHERE id BETWEEN ?1 AND ?2 ORDER BY id"
            }
            Self::RunbookEntry => {
                "SELECT id, at, actor, runbook, kind, title, path, sha256, owner, review_every, body
                 FROM runbook_entry WHERE id BETWEEN ?1 AND ?2 ORDER BY id"
            }
            Self::Note => {
                "SELECT id, at, written_at, actor, section, text, conversation_id
                 FROM note WHERE id BETWEEN ?1 AND ?2 ORDER BY id"
            }
            Self::NoteWithdrawal => {
                "SELECT note_id, withdrawn_at, actor FROM note_withdrawal
                 WHERE note_id BETWEEN ?1 AND ?2 ORDER BY note_id"
            }
            Self::Promise => {
                "SELECT id, conversation_id, at, actor, text, due_at, message
                 FROM promise WHERE id BETWEEN ?1 AND ?2 ORDER BY id"
            }
            Self::GateEntry => {
                "SELECT g.id, g.at, g.actor, g.kind, g.subject, g.item, g.body, g.evaluation, g.policy,
                     p.settings
                 FROM gate_entry g LEFT JOIN gate_policy p ON p.sha256 = g.policy
                 WHERE g.id BETWEEN ?1 AND ?2 ORDER BY g.id"
            }
            Self::Plan => {
                "SELECT s.id, s.name, s.at, s.actor, o.seq, o.conversation_id, o.kind, o.argument,
                     o.draft_id, o.marker, o.precondition, o.status, o.attempted_at, o.finished_at,
                     o.looks, o.remote_id, o.inverse, o.words
                 FROM change_set s LEFT JOIN change_op o ON o.change_set_id = s.id
                 WHERE s.id BETWEEN ?1 AND ?2 ORDER BY s.id, o.seq"
            }
            Self::ExtractRun => {
                "SELECT id, source, kind, started_at, finished_at, created, updated, unchanged,
                     rejected, requests, complete, synced_through, gaps
                 FROM extract_run WHERE id BETWEEN ?1 AND ?2 ORDER BY id"
            }
            Self::Publication => {
                "SELECT p.id, p.target, p.report, p.period, p.edition, p.title, p.content, p.at,
                     p.actor, t.seq, t.body_sha256, t.status, t.attempted_at, t.finished_at,
                     t.remote_id, t.url, t.words
                 FROM publication p LEFT JOIN publication_part t ON t.publication_id = p.id
                 WHERE p.id BETWEEN ?1 AND ?2 ORDER BY p.id, t.seq"
            }
        }
    }
}

/// The name and the secret of the chain.
pub(super) fn chain(log: &Connection) -> anyhow::Result<(String, Vec<u8>)> {
    let mut statement = log.prepare_cached("SELECT log, secret FROM receipt_chain")?;
    Ok(statement.query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The digest of rows as a receipt says it.
pub(super) fn digest(
    log: &Connection,
    secret: &[u8],
    table: Table,
    from: i64,
    to: i64,
) -> anyhow::Result<Rows> {
    let mut digester = Digester::new(secret);
    let mut count = 0;
    let mut last = None;
    each(log, table, from, to, &mut |id, row| {
        count += u64::from(last != Some(id));
        last = Some(id);
        hash(&mut digester, row)
    })?;
    Ok(Rows {
        table: Text::from(table.as_str()),
        from,
        to,
        count,
        sha256: digester.done(),
    })
}

/// What every table holds, for the receipt that begins the chain.
pub(super) fn so_far(log: &Connection, secret: &[u8]) -> anyhow::Result<Vec<Rows>> {
    let mut res = Vec::new();
    for table in Table::ALL {
        let ids = ids(log, table)?;
        match (table.growth(), ids.first().zip(ids.last())) {
            (Growth::Appended, Some((from, to))) => {
                res.push(digest(log, secret, table, *from, *to)?);
            }
            (Growth::OneByOne, _) => {
                for id in ids {
                    res.push(digest(log, secret, table, id, id)?);
                }
            }
            (Growth::Appended, None) | (Growth::Loosely, _) => {}
        }
    }
    Ok(res)
}

/// The numbers of all rows of a table, in their order.
pub(super) fn ids(log: &Connection, table: Table) -> anyhow::Result<Vec<i64>> {
    let mut ids: Vec<i64> = Vec::new();
    each(log, table, i64::MIN, i64::MAX, &mut |id, _| {
        if ids.last() != Some(&id) {
            ids.push(id);
        }
        Ok(())
    })?;
    Ok(ids)
}

fn each(
    log: &Connection,
    table: Table,
    from: i64,
    to: i64,
    take: &mut dyn FnMut(i64, &rusqlite::Row<'_>) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut statement = log.prepare_cached(table.sql())?;
    let mut rows: Found<'_> = statement.query([from, to])?;
    while let Some(row) = rows.next()? {
        take(row.get(0)?, row)?;
    }
    Ok(())
}

fn hash(digester: &mut Digester, row: &rusqlite::Row<'_>) -> anyhow::Result<()> {
    for column in 0..row.as_ref().column_count() {
        match row.get_ref(column)? {
            ValueRef::Null => digester.nothing(),
            ValueRef::Integer(it) => digester.number(it),
            // No table of these holds one.
            ValueRef::Real(it) => digester.bytes(&it.to_be_bytes()),
            ValueRef::Text(it) | ValueRef::Blob(it) => digester.bytes(it),
        }
    }
    Ok(())
}

/// As they stand in a column.
impl rusqlite::ToSql for Hash {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        Ok(self.bytes().as_slice().into())
    }
}

impl rusqlite::types::FromSql for Hash {
    fn column_result(value: ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        let bytes: [u8; 32] = rusqlite::types::FromSql::column_result(value)?;
        Ok(Self::new(bytes))
    }
}
