//! What people write for reports. Append-only, as decisions are.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Params, Row, TransactionBehavior, params};

use crate::model::Text;
use crate::receipt::{Counts, Kind};
use crate::report::{Note, Window};

use super::Store;
use super::columns::Moment;
use super::receipts::{Change, Receipts, Table};

/// What taking a note back found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    Done,
    /// It had been taken back before.
    Again,
    Unknown,
}

impl Store {
    /// Stores a note and returns its number. On return it survives a power cut.
    pub fn add_note(&mut self, note: &Note) -> anyhow::Result<i64> {
        let added = add(&mut self.connection, &self.receipts, note);
        self.told(added)
    }

    /// Stores those that nobody wrote for `day` word for word, taken back or not, all or none, and
    /// returns them with their numbers. On return they survive a power cut.
    pub fn add_notes(&mut self, notes: &[Note], day: Window) -> anyhow::Result<Vec<Note>> {
        let added = add_all(&mut self.connection, &self.receipts, notes, day);
        self.told(added)
    }

    /// Takes a note back: no report after `at` has it.
    pub fn withdraw_note(
        &mut self,
        id: i64,
        at: DateTime<Utc>,
        actor: &Text,
    ) -> anyhow::Result<Withdrawal> {
        let withdrawn = withdraw(&mut self.connection, &self.receipts, id, at, actor);
        self.told(withdrawn)
    }

    /// Returns the notes about moments of the window, its first one included, as they stood at
    /// `as_of`, oldest first.
    pub fn notes(&self, window: Window, as_of: DateTime<Utc>) -> anyhow::Result<Vec<Note>> {
        let parameters = params![Moment(as_of), Moment(window.from), Moment(window.to)];
        self.told(read(&self.connection, WITHIN, parameters))
    }

    /// Returns the notes that no period ends, as they stood at `as_of`, oldest first: those about
    /// conversations, and the answers of the FAQ.
    pub fn lasting_notes(&self, as_of: DateTime<Utc>) -> anyhow::Result<Vec<Note>> {
        self.told(read(&self.connection, LASTING, params![Moment(as_of)]))
    }
}

const WITHIN: &str = "SELECT id, at, written_at, actor, section, text, conversation_id FROM note n
     WHERE at BETWEEN ?2 AND ?3 AND written_at <= ?1
         AND NOT EXISTS (SELECT 1 FROM note_withdrawal w
                         WHERE w.note_id = n.id AND w.withdrawn_at <= ?1)
     ORDER BY at, id";

const LASTING: &str = "SELECT id, at, written_at, actor, section, text, conversation_id FROM note n
     WHERE (conversation_id IS NOT NULL OR section = 'faq') AND written_at <= ?1
         AND NOT EXISTS (SELECT 1 FROM note_withdrawal w
                         WHERE w.note_id = n.id AND w.withdrawn_at <= ?1)
     ORDER BY at, id";

fn add(log: &mut Connection, receipts: &Receipts, note: &Note) -> anyhow::Result<i64> {
    let step = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let id = insert(&step, note)?;
    let change = about(note.written_at, &note.actor, (Table::Note, id, id));
    let receipt = receipts.append(&step, &change)?;
    step.commit()?;
    receipts.committed(receipt);
    Ok(id)
}

fn insert(log: &Connection, note: &Note) -> anyhow::Result<i64> {
    let mut statement = log.prepare_cached(
        "INSERT INTO note (at, written_at, actor, section, text, conversation_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    Ok(statement.insert(params![
        Moment(note.at),
        Moment(note.written_at),
        note.actor,
        note.section.as_str(),
        note.text,
        note.about,
    ])?)
}

fn add_all(
    log: &mut Connection,
    receipts: &Receipts,
    notes: &[Note],
    day: Window,
) -> anyhow::Result<Vec<Note>> {
    let step = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut added = Vec::new();
    for note in notes {
        let stands = step
            .prepare_cached(
                "SELECT 1 FROM note
                 WHERE at >= ?1 AND at < ?2 AND section = ?3 AND text = ?4",
            )?
            .exists(params![
                Moment(day.from),
                Moment(day.to),
                note.section.as_str(),
                note.text
            ])?;
        if !stands {
            let id = insert(&step, note)?;
            added.push(Note { id, ..note.clone() });
        }
    }
    let (Some(first), Some(last)) = (added.first(), added.last()) else {
        return Ok(added);
    };
    let change = about(
        first.written_at,
        &first.actor,
        (Table::Note, first.id, last.id),
    );
    let receipt = receipts.append(&step, &change)?;
    step.commit()?;
    receipts.committed(receipt);
    Ok(added)
}

fn about(at: DateTime<Utc>, actor: &Text, rows: (Table, i64, i64)) -> Change<'_> {
    Change {
        kind: Kind::Note,
        at,
        actor: Some(actor),
        counts: Counts::new(),
        rows: vec![rows],
    }
}

fn withdraw(
    log: &mut Connection,
    receipts: &Receipts,
    id: i64,
    at: DateTime<Utc>,
    actor: &Text,
) -> anyhow::Result<Withdrawal> {
    let step = log.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let known: Option<i64> = step
        .query_row("SELECT id FROM note WHERE id = ?1", [id], |row| row.get(0))
        .optional()?;
    if known.is_none() {
        return Ok(Withdrawal::Unknown);
    }
    let written = step.execute(
        "INSERT INTO note_withdrawal (note_id, withdrawn_at, actor) VALUES (?1, ?2, ?3)
         ON CONFLICT (note_id) DO NOTHING",
        params![id, Moment(at), actor],
    )?;
    if written == 0 {
        return Ok(Withdrawal::Again);
    }
    let change = about(at, actor, (Table::NoteWithdrawal, id, id));
    let receipt = receipts.append(&step, &change)?;
    step.commit()?;
    receipts.committed(receipt);
    Ok(Withdrawal::Done)
}

fn read(log: &Connection, sql: &str, parameters: impl Params) -> anyhow::Result<Vec<Note>> {
    let mut statement = log.prepare_cached(sql)?;
    let notes = statement.query_map(parameters, note)?;
    Ok(notes.collect::<Result<_, _>>()?)
}

fn note(row: &Row<'_>) -> rusqlite::Result<Note> {
    Ok(Note {
        id: row.get(0)?,
        at: row.get::<_, Moment>(1)?.0,
        written_at: row.get::<_, Moment>(2)?.0,
        actor: row.get(3)?,
        section: row.get(4)?,
        text: row.get(5)?,
        about: row.get(6)?,
    })
}
