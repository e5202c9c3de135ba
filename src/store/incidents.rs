//! Incidents: what people wrote down while it burned. Append-only, as decisions are.

use chrono::{DateTime, Utc};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Params, Row, TransactionBehavior, params};

use crate::incident::{Entry, EntryId, Incident, IncidentId, Said, What};
use crate::model::Text;
use crate::receipt::{Counts, Kind};

use super::Store;
use super::columns::Moment;
use super::receipts::{Change, Pending, Receipts, Table, spans};

/// The entries of a command, from those that the log has at that moment.
pub type Write<'w> = &'w mut dyn FnMut(&Incident, &[Entry]) -> anyhow::Result<Vec<Said>>;

/// Endings tried for a name that is taken: `-2` to `-999`.
const MOST_NAMESAKES: u32 = 999;

impl Store {
    /// Returns every incident as it was at `as_of` (inclusive), in the order they were opened.
    pub fn incidents(&self, as_of: Option<DateTime<Utc>>) -> anyhow::Result<Vec<Incident>> {
        self.told(all(&self.connection, as_of))
    }

    /// Returns the entries of one incident up to `as_of` (inclusive), as they were written.
    pub fn incident_entries(
        &self,
        id: IncidentId,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<Vec<Entry>> {
        self.told(entries(&self.connection, id, as_of))
    }

    /// Opens an incident under `name`, or under the next free one (`name-2`), and writes its first
    /// entries. On return they survive a power cut.
    pub fn open_incident(&mut self, name: &str, said: &[Said]) -> anyhow::Result<Incident> {
        let result = open(&mut self.connection, &self.receipts, name, said);
        self.told(result)
    }

    /// Adds the entries that `write` makes of what the log has, all or none.
    ///
    /// The log is locked from the reading to the end: of two commands at once the second sees
    /// what the first has written. Returns the incident with the entries in it.
    ///
    /// # Errors
    /// What `write` says; nothing is stored then.
    pub fn write_incident(&mut self, id: IncidentId, write: Write<'_>) -> anyhow::Result<Incident> {
        let result = append(&mut self.connection, &self.receipts, id, write);
        self.told(result)
    }

    /// Returns how many conversations were opened in `[from, until)` and carry one of the labels.
    pub fn n_opened_with(
        &self,
        labels: &[String],
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> anyhow::Result<u32> {
        let n = self.connection.query_row(
            "SELECT count(*) FROM conversation c
             WHERE c.opened_at >= ?1 AND c.opened_at < ?2 AND EXISTS (
                 SELECT 1 FROM label l WHERE l.conversation_id = c.id
                 AND l.name IN (SELECT value FROM json_each(?3)))",
            params![Moment(from), Moment(until), serde_json::to_string(labels)?],
            |row| row.get(0),
        );
        self.told(n.map_err(Into::into))
    }

    /// The incident that was imported under this name, if it was.
    pub fn imported_incident(&self, external_id: &Text) -> anyhow::Result<Option<IncidentId>> {
        let id = self
            .connection
            .query_row(
                "SELECT id FROM incident WHERE external_id = ?1",
                [external_id],
                |row| row.get(0).map(IncidentId),
            )
            .optional();
        self.told(id.map_err(Into::into))
    }
}

fn all(log: &Connection, as_of: Option<DateTime<Utc>>) -> anyhow::Result<Vec<Incident>> {
    let mut statement = log.prepare_cached("SELECT id, name FROM incident ORDER BY id")?;
    let named = statement.query_map([], |row| {
        Ok((IncidentId(row.get(0)?), row.get::<_, String>(1)?))
    })?;
    let mut res = Vec::new();
    for named in named {
        let (id, name) = named?;
        res.extend(Incident::new(id, &name, &entries(log, id, as_of)?));
    }
    Ok(res)
}

fn open(
    log: &mut Connection,
    receipts: &Receipts,
    name: &str,
    said: &[Said],
) -> anyhow::Result<Incident> {
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let external_id = said.iter().find_map(|it| match &it.what {
        What::Opened(opened) => opened.external_id.clone(),
        _ => None,
    });
    let name = free_name(&transaction, name)?;
    transaction
        .prepare_cached("INSERT INTO incident (name, external_id) VALUES (?1, ?2)")?
        .execute(params![name, external_id])?;
    let id = IncidentId(transaction.last_insert_rowid());
    let entries = insert_all(&transaction, id, said)?;
    let mut rows = vec![(Table::Incident, id.0, id.0)];
    rows.extend(spans(Table::IncidentEntry, &entries));
    let incident = read(&transaction, id)?;
    let receipt = receipt(receipts, &transaction, said, rows)?;
    transaction.commit()?;
    receipt.into_iter().for_each(|it| receipts.committed(it));
    Ok(incident)
}

/// The receipt of entries; where nothing was written there is none.
fn receipt(
    receipts: &Receipts,
    log: &Connection,
    said: &[Said],
    rows: Vec<(Table, i64, i64)>,
) -> anyhow::Result<Option<Pending>> {
    let Some(first) = said.first() else {
        return Ok(None);
    };
    let change = Change {
        kind: Kind::Incident,
        at: first.at,
        actor: Some(&first.actor),
        counts: Counts::new(),
        rows,
    };
    receipts.append(log, &change).map(Some)
}

fn free_name(log: &Connection, name: &str) -> anyhow::Result<String> {
    let mut statement = log.prepare_cached("SELECT 1 FROM incident WHERE name = ?1")?;
    let mut candidate = name.to_owned();
    for n in 2..=MOST_NAMESAKES {
        if !statement.exists([&candidate])? {
            return Ok(candidate);
        }
        candidate = format!("{name}-{n}");
    }
    anyhow::bail!("{MOST_NAMESAKES} incidents are called {name}")
}

fn append(
    log: &mut Connection,
    receipts: &Receipts,
    id: IncidentId,
    write: Write<'_>,
) -> anyhow::Result<Incident> {
    let transaction = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let known = entries(&transaction, id, None)?;
    let incident = read(&transaction, id)?;
    let said = write(&incident, &known)?;
    let written = insert_all(&transaction, id, &said)?;
    let incident = read(&transaction, id)?;
    let rows = spans(Table::IncidentEntry, &written);
    let receipt = receipt(receipts, &transaction, &said, rows)?;
    transaction.commit()?;
    receipt.into_iter().for_each(|it| receipts.committed(it));
    Ok(incident)
}

/// Returns the numbers of the entries.
fn insert_all(log: &Connection, id: IncidentId, said: &[Said]) -> anyhow::Result<Vec<i64>> {
    said.iter().map(|it| insert(log, id, it)).collect()
}

fn insert(log: &Connection, id: IncidentId, said: &Said) -> anyhow::Result<i64> {
    let body = serde_json::to_value(&said.what)?;
    let kind = body.get("kind").and_then(|it| it.as_str()).unwrap_or("");
    let mut statement = log.prepare_cached(
        "INSERT INTO incident_entry (incident_id, at, happened_at, actor, public, kind, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    let entry = statement.insert(params![
        id.0,
        Moment(said.at),
        Moment(said.happened_at),
        said.actor,
        said.public,
        kind,
        body.to_string(),
    ])?;
    Ok(entry)
}

fn read(log: &Connection, id: IncidentId) -> anyhow::Result<Incident> {
    let name: String = log.query_row("SELECT name FROM incident WHERE id = ?1", [id.0], |row| {
        row.get(0)
    })?;
    Incident::new(id, &name, &entries(log, id, None)?)
        .ok_or_else(|| anyhow::anyhow!("the log holds no beginning of {name}"))
}

fn entries(
    log: &Connection,
    id: IncidentId,
    as_of: Option<DateTime<Utc>>,
) -> anyhow::Result<Vec<Entry>> {
    let until = as_of.map_or(i64::MAX, |it| it.timestamp());
    rows(
        log,
        "SELECT id, at, happened_at, actor, public, body FROM incident_entry
         WHERE incident_id = ?1 AND at <= ?2 ORDER BY id",
        params![id.0, until],
    )
}

fn rows(log: &Connection, sql: &str, parameters: impl Params) -> anyhow::Result<Vec<Entry>> {
    let mut statement = log.prepare_cached(sql)?;
    let entries = statement.query_map(parameters, entry)?;
    Ok(entries.collect::<Result<_, _>>()?)
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let body: String = row.get(5)?;
    let what: What = serde_json::from_str(&body)
        .map_err(|err| rusqlite::Error::FromSqlConversionFailure(5, Type::Text, err.into()))?;
    Ok(Entry {
        id: EntryId(row.get(0)?),
        said: Said {
            at: row.get::<_, Moment>(1)?.0,
            happened_at: row.get::<_, Moment>(2)?.0,
            actor: row.get(3)?,
            public: row.get(4)?,
            what,
        },
    })
}
