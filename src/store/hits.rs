//! The cache of what rules found: written beside the positions, and holds where they do.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};

use crate::model::ConversationId;
use crate::triage::rules::{Evidence, Report};

use super::Store;
use super::columns::Moment;
use super::positions::Derived;

impl Store {
    /// What was found in the words of one conversation. The caller knows that the cache holds.
    pub fn words_found(&self, id: ConversationId) -> anyhow::Result<Vec<Evidence>> {
        self.told(found(&self.connection, id))
    }

    /// What was found in the words of all conversations. The caller knows that the cache holds.
    pub fn all_words_found(&self) -> anyhow::Result<HashMap<ConversationId, Vec<Evidence>>> {
        self.told(all_found(&self.connection))
    }

    /// Which rules held for what was opened after `since`, or is open still and has no priority, in
    /// no order. The caller knows that the cache holds.
    pub fn hits_since(&self, since: DateTime<Utc>) -> anyhow::Result<Vec<Report>> {
        self.told(hits(&self.connection, since))
    }
}

fn found(log: &Connection, id: ConversationId) -> anyhow::Result<Vec<Evidence>> {
    let mut statement = log.prepare_cached(
        "SELECT conversation_id, test, at, part, words FROM rule_words
         WHERE conversation_id = ?1 ORDER BY test",
    )?;
    let rows = statement.query_map([id], evidence)?;
    Ok(rows.map(|it| it.map(|it| it.1)).collect::<Result<_, _>>()?)
}

fn all_found(log: &Connection) -> anyhow::Result<HashMap<ConversationId, Vec<Evidence>>> {
    let mut statement = log.prepare_cached(
        "SELECT conversation_id, test, at, part, words FROM rule_words
         ORDER BY conversation_id, test",
    )?;
    let mut res: HashMap<ConversationId, Vec<Evidence>> = HashMap::new();
    for row in statement.query_map([], evidence)? {
        let (id, evidence) = row?;
        res.entry(id).or_default().push(evidence);
    }
    Ok(res)
}

fn evidence(row: &Row<'_>) -> rusqlite::Result<(ConversationId, Evidence)> {
    let evidence = Evidence {
        test: row.get(1)?,
        at: row.get::<_, Moment>(2)?.0,
        part: row.get(3)?,
        words: row.get(4)?,
    };
    Ok((row.get(0)?, evidence))
}

fn hits(log: &Connection, since: DateTime<Utc>) -> anyhow::Result<Vec<Report>> {
    // The open ones are few and have an index to come from; a condition on every hit is slower.
    let mut statement = log.prepare_cached(
        "SELECT h.rule, h.conversation_id, h.at, h.person
         FROM position p CROSS JOIN rule_hit h ON h.conversation_id = p.conversation_id
         WHERE p.rests_at IS NULL AND p.priority IS NULL AND h.at <= ?1
         UNION ALL
         SELECT rule, conversation_id, at, person FROM rule_hit WHERE at > ?1",
    )?;
    let report = |row: &Row<'_>| {
        Ok(Report {
            problem: row.get(0)?,
            conversation: row.get(1)?,
            at: row.get::<_, Moment>(2)?.0,
            person: row.get(3)?,
        })
    };
    let rows = statement.query_map([Moment(since)], report)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

pub(super) fn forget(log: &Connection, id: ConversationId) -> anyhow::Result<()> {
    for table in ["rule_words", "rule_hit"] {
        log.prepare_cached(&format!("DELETE FROM {table} WHERE conversation_id = ?1"))?
            .execute([id])?;
    }
    Ok(())
}

pub(super) fn forget_all(log: &Connection) -> anyhow::Result<()> {
    log.execute_batch("DELETE FROM rule_words; DELETE FROM rule_hit;")?;
    Ok(())
}

pub(super) fn keep(log: &Connection, derived: &Derived) -> anyhow::Result<()> {
    let id = derived.subject.id;
    for it in &derived.found {
        log.prepare_cached(
            "INSERT INTO rule_words (conversation_id, test, at, part, words)
             VALUES (?1, ?2, ?3, ?4, ?5)",
        )?
        .execute(params![id, it.test, Moment(it.at), it.part, it.words])?;
    }
    for it in &derived.hits {
        log.prepare_cached(
            "INSERT INTO rule_hit (conversation_id, rule, at, person) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![id, it.problem, Moment(it.at), it.person])?;
    }
    Ok(())
}
