//! What people answered. Who they are is not kept, only enough to know them again.

use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::metrics::{Answer, Answers, Scale, Window};

use super::Store;
use super::batch::Outcome;
use super::columns::Moment;

impl Store {
    /// Adds up the rated answers of the window, of each respondent to a survey the newest one.
    pub fn answers(&self, window: Window) -> anyhow::Result<Answers> {
        self.told(answers(&self.connection, window))
    }
}

pub(super) fn answer(
    log: &Connection,
    it: &Answer,
    again: u64,
    run: i64,
) -> anyhow::Result<Outcome> {
    let respondent = it
        .respondent
        .as_ref()
        .map(|name| salted(log, name.raw()))
        .transpose()?;
    let key = key(it, respondent.as_deref(), again);
    let text = it.text.as_ref().filter(|_| it.consent);
    let known: Option<bool> = log
        .prepare_cached(
            "SELECT score IS ?3 AND scale_min = ?4 AND scale_max = ?5 AND text IS ?6
                 AND consent = ?7
             FROM survey_answer WHERE survey = ?1 AND key = ?2",
        )?
        .query_row(
            params![
                it.survey,
                key,
                it.score,
                it.scale.min,
                it.scale.max,
                text,
                it.consent
            ],
            |row| row.get(0),
        )
        .optional()?;
    if known == Some(true) {
        return Ok(Outcome::Unchanged);
    }
    log.prepare_cached(
        "INSERT INTO survey_answer (survey, key, score, scale_min, scale_max, text, consent, at,
             wave, respondent, run_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (survey, key) DO UPDATE SET
             score = excluded.score, scale_min = excluded.scale_min,
             scale_max = excluded.scale_max, text = excluded.text, consent = excluded.consent,
             run_id = excluded.run_id",
    )?
    .execute(params![
        it.survey,
        key,
        it.score,
        it.scale.min,
        it.scale.max,
        text,
        it.consent,
        Moment(it.at),
        it.wave,
        respondent,
        run
    ])?;
    Ok(match known {
        None => Outcome::Created,
        Some(_) => Outcome::Updated,
    })
}

/// Who answered which wave when, and on which kind of scale; of the anonymous what they said, and
/// the how manyth of a file it is that says just this.
fn key(it: &Answer, respondent: Option<&[u8]>, again: u64) -> Vec<u8> {
    let mut hash = Sha256::new();
    let mut part = |bytes: &[u8]| {
        hash.update((bytes.len() as u64).to_be_bytes());
        hash.update(bytes);
    };
    part(&it.at.timestamp().to_be_bytes());
    part(it.wave.as_ref().map_or("", |it| it.raw()).as_bytes());
    part(&it.scale.max.to_be_bytes());
    match respondent {
        Some(respondent) => part(respondent),
        None => {
            part(&it.score.map_or([0; 8], f64::to_be_bytes));
            part(it.text.as_ref().map_or("", |it| it.raw()).as_bytes());
            part(&again.to_be_bytes());
        }
    }
    hash.finalize().to_vec()
}

/// A hash that only this log can repeat: lists of addresses are short enough to try them all.
fn salted(log: &Connection, name: &str) -> anyhow::Result<Vec<u8>> {
    // What lies in memory only is the same every time.
    let has_file = log.path().is_some_and(|it| !it.is_empty());
    log.prepare_cached(
        "INSERT INTO survey_salt (only, salt)
         VALUES (1, CASE WHEN ?1 THEN randomblob(32) ELSE zeroblob(32) END)
         ON CONFLICT (only) DO NOTHING",
    )?
    .execute([has_file])?;
    let salt: Vec<u8> = log
        .prepare_cached("SELECT salt FROM survey_salt")?
        .query_row([], |row| row.get(0))?;
    let mut hash = Sha256::new();
    hash.update(&salt);
    hash.update(name.trim().to_lowercase().as_bytes());
    Ok(hash.finalize().to_vec())
}

/// An answer that somebody gave again later, on the same kind of scale, is not the newest.
const NEWEST: &str = "SELECT at, score, scale_min, scale_max FROM survey_answer a
     WHERE score IS NOT NULL AND at > ?1 AND at <= ?2
         AND (respondent IS NULL OR NOT EXISTS (SELECT 1 FROM survey_answer b
             WHERE b.survey = a.survey AND b.respondent = a.respondent AND b.score IS NOT NULL
                 AND (b.scale_min = 0 AND b.scale_max = 10) = (a.scale_min = 0 AND a.scale_max = 10)
                 AND (b.at, b.id) > (a.at, a.id) AND b.at <= ?2))
     ORDER BY at, id";

fn answers(log: &Connection, window: Window) -> anyhow::Result<Answers> {
    let mut answers = Answers::default();
    let mut statement = log.prepare_cached(NEWEST)?;
    let from = window.from.timestamp().max(-1);
    let mut rows = statement.query(params![from, Moment(window.to)])?;
    while let Some(row) = rows.next()? {
        let scale = Scale {
            min: row.get(2)?,
            max: row.get(3)?,
        };
        answers.add(row.get::<_, Moment>(0)?.0, row.get(1)?, scale);
    }
    Ok(answers)
}
