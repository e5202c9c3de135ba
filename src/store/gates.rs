//! What people said of gates. Append-only; every write goes through [`Store::write_gate`].

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};

use crate::gate::{Entry, EntryId, Evaluation, Records, What};
use crate::model::Text;
use crate::receipt::{Counts, Kind};

use super::Store;
use super::columns::Moment;
use super::receipts::{Change, Pending, Receipts, Table};

/// Something to be written down.
#[derive(Clone, Debug)]
pub struct GateSaid {
    /// UTC.
    pub at: DateTime<Utc>,
    /// Who writes it down.
    pub actor: Text,
    pub what: What,
    /// Of an evaluation and of a decision.
    pub judged: Option<Judged>,
}

/// An evaluation with the settings that decided it, by key.
#[derive(Clone, Debug)]
pub struct Judged {
    pub evaluation: Evaluation,
    pub settings: BTreeMap<String, String>,
}

/// What a command writes, from what the log has at that moment.
pub type WriteGate<'w> = &'w mut dyn FnMut(&Records) -> anyhow::Result<Vec<GateSaid>>;

impl Store {
    /// Returns what was said up to `as_of` (inclusive), oldest first, without evaluations that
    /// were only kept.
    pub fn gate_records(&self, as_of: Option<DateTime<Utc>>) -> anyhow::Result<Records> {
        self.told(records(&self.connection, as_of, false))
    }

    /// [`Store::gate_records`] with the evaluations that were kept.
    pub fn gate_history(&self, as_of: Option<DateTime<Utc>>) -> anyhow::Result<Records> {
        self.told(records(&self.connection, as_of, true))
    }

    /// The evaluation behind an entry, with the settings that decided it.
    pub fn gate_judged(&self, id: EntryId) -> anyhow::Result<Option<Judged>> {
        self.told(judged(&self.connection, id))
    }

    /// Adds what `write` makes of what the log has, all or none; returns what was added. On return
    /// it survives a power cut.
    ///
    /// # Errors
    /// What `write` says; nothing is stored then.
    pub fn write_gate(&mut self, write: WriteGate<'_>) -> anyhow::Result<Vec<Entry>> {
        let result = append(&mut self.connection, &self.receipts, write);
        self.told(result)
    }
}

fn append(
    log: &mut Connection,
    receipts: &Receipts,
    write: WriteGate<'_>,
) -> anyhow::Result<Vec<Entry>> {
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let known = records(&transaction, None, false)?;
    let mut added = Vec::new();
    for said in write(&known)? {
        added.push(insert(&transaction, said)?);
    }
    let receipt = receipt(receipts, &transaction, &added)?;
    transaction.commit()?;
    receipt.into_iter().for_each(|it| receipts.committed(it));
    Ok(added)
}

/// The receipt of entries; where nothing was written there is none.
fn receipt(
    receipts: &Receipts,
    log: &Connection,
    added: &[Entry],
) -> anyhow::Result<Option<Pending>> {
    let (Some(first), Some(last)) = (added.first(), added.last()) else {
        return Ok(None);
    };
    let change = Change {
        kind: match &first.what {
            What::Evaluation { .. } => Kind::Evaluation,
            What::Decision(_) => Kind::GateDecision,
            What::Waiver(_) => Kind::Waiver,
            What::Attestation(_) => Kind::Attestation,
            What::Approval(_) => Kind::Approval,
        },
        at: first.at,
        actor: Some(&first.actor),
        counts: Counts::new(),
        rows: vec![(Table::GateEntry, first.id.0, last.id.0)],
    };
    receipts.append(log, &change).map(Some)
}

fn insert(log: &Connection, said: GateSaid) -> anyhow::Result<Entry> {
    let GateSaid {
        at,
        actor,
        what,
        judged,
    } = said;
    if let Some(judged) = &judged {
        log.prepare_cached(
            "INSERT INTO gate_policy (sha256, settings) VALUES (?1, ?2)
             ON CONFLICT (sha256) DO NOTHING",
        )?
        .execute(params![
            judged.evaluation.policy,
            serde_json::to_string(&judged.settings)?
        ])?;
    }
    let evaluation = judged
        .as_ref()
        .map(|it| serde_json::to_string(&it.evaluation));
    let id = log
        .prepare_cached(
            "INSERT INTO gate_entry (at, actor, kind, subject, item, body, policy, evaluation)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?
        .insert(params![
            Moment(at),
            actor,
            what.kind(),
            what.subject(),
            what.item(),
            serde_json::to_string(&what)?,
            judged.as_ref().map(|it| it.evaluation.policy.as_str()),
            evaluation.transpose()?,
        ])?;
    Ok(Entry {
        id: EntryId(id),
        at,
        actor,
        what,
    })
}

fn records(log: &Connection, as_of: Option<DateTime<Utc>>, kept: bool) -> anyhow::Result<Records> {
    let until = as_of.map_or(i64::MAX, |it| it.timestamp());
    let mut statement = log.prepare_cached(
        "SELECT id, at, actor, body FROM gate_entry
         WHERE at <= ?1 AND (?2 OR kind <> 'evaluation') ORDER BY at, id",
    )?;
    let entries = statement.query_map(params![until, kept], entry)?;
    let entries = entries.collect::<Result<_, _>>()?;
    Ok(Records { entries })
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        id: EntryId(row.get(0)?),
        at: row.get::<_, Moment>(1)?.0,
        actor: row.get(2)?,
        what: json(row, 3)?,
    })
}

fn judged(log: &Connection, id: EntryId) -> anyhow::Result<Option<Judged>> {
    let found = log
        .query_row(
            "SELECT e.evaluation, p.settings FROM gate_entry e
             JOIN gate_policy p ON p.sha256 = e.policy
             WHERE e.id = ?1 AND e.evaluation IS NOT NULL",
            [id.0],
            |row| {
                Ok(Judged {
                    evaluation: json(row, 0)?,
                    settings: json(row, 1)?,
                })
            },
        )
        .optional()?;
    Ok(found)
}

fn json<T: serde::de::DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text)
        .map_err(|err| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, err.into()))
}
