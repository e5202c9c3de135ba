//! What came in lately and is likely the same as something earlier: noticed when it is written,
//! so that the queue need not search. A cache; who asks `triage similar` is told anew.

use rusqlite::{Connection, OptionalExtension, params};

use crate::model::{ConversationId, State, Text};

use super::Store;
use super::conversations::{Walk, walk};
use super::positions::Touched;
use super::reading::Picked;
use super::similar::likely_earlier;

/// The earlier conversation that a new one is likely the same as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LikelySame {
    pub other: ConversationId,
    /// Such as `same title`.
    pub evidence: Text,
    /// How many earlier ones are likely the same.
    pub earlier: u32,
}

/// A search costs some milliseconds: of a write that changes more, only so many of the newest open
/// conversations are compared.
const MOST: u32 = 50;

impl Store {
    /// What was noticed about a conversation when it was last written.
    pub fn likely_same(&self, id: ConversationId) -> anyhow::Result<Option<LikelySame>> {
        self.told(likely_same(&self.connection, id))
    }
}

fn likely_same(log: &Connection, id: ConversationId) -> anyhow::Result<Option<LikelySame>> {
    let found = log
        .prepare_cached(
            "SELECT other_id, evidence, earlier FROM likeness WHERE conversation_id = ?1",
        )?
        .query_row([id], |row| {
            Ok(LikelySame {
                other: row.get(0)?,
                evidence: row.get(1)?,
                earlier: row.get(2)?,
            })
        })
        .optional()?;
    Ok(found)
}

/// Compares what the open transaction has touched, as far as it is open.
pub(super) fn notice(log: &Connection, touched: &Touched) -> anyhow::Result<()> {
    let Some(touched) = touched.few() else {
        return notice_newest(log);
    };
    let mut statement =
        log.prepare_cached("SELECT 1 FROM conversation WHERE id = ?1 AND state = ?2")?;
    let mut open = Vec::new();
    for id in touched {
        if statement.exists(params![id, State::Open])? {
            open.push(id);
        }
    }
    // The newest have the highest numbers.
    open.sort_unstable();
    let newest = open.iter().rev().zip(0..MOST);
    newest.map(|it| it.0).try_for_each(|id| compare(log, *id))
}

/// Compares the newest of all that is open.
pub(super) fn notice_newest(log: &Connection) -> anyhow::Result<()> {
    let mut statement = log.prepare_cached(
        "SELECT id FROM conversation INDEXED BY conversation_open WHERE state = 'open'
         ORDER BY id DESC LIMIT ?1",
    )?;
    let ids = statement.query_map([MOST], |row| row.get(0))?;
    let ids: Vec<ConversationId> = ids.collect::<Result<_, _>>()?;
    ids.into_iter().try_for_each(|id| compare(log, id))
}

fn compare(log: &Connection, id: ConversationId) -> anyhow::Result<()> {
    let one = Walk {
        picked: Picked::One(id),
        as_of: None,
        bodies: true,
    };
    log.prepare_cached("DELETE FROM likeness WHERE conversation_id = ?1")?
        .execute([id])?;
    walk(log, &one, &mut |conversation| {
        let found = likely_earlier(log, &conversation)?;
        let earlier = u32::try_from(found.len()).unwrap_or(u32::MAX);
        if let Some(first) = found.first() {
            let what = first.likeness.evidence.first().map_or("", |it| it.what);
            log.prepare_cached(
                "INSERT INTO likeness (conversation_id, other_id, evidence, earlier)
                 VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![id, first.conversation.id, what, earlier])?;
        }
        Ok(())
    })
}
