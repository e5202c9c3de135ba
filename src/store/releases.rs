//! Releases of a source, and the conversations that were open when they came.

use rusqlite::{Connection, params};

use crate::model::ConversationId;

use super::remote::{self, SourceId};

/// A release is an event of whoever waited then. It ends the wait for "the next release"; whether
/// it holds what they wait for is known only where their milestone is its name.
const SPREAD: &str = "INSERT INTO event (conversation_id, seq, at, kind, extra)
     SELECT c.id,
         (SELECT coalesce(max(e.seq) + 1, 0) FROM event e WHERE e.conversation_id = c.id),
         r.published_at, 'released',
         CASE WHEN c.milestone IN (r.tag, r.name, ltrim(r.tag, 'v'))
              THEN json_object('version', r.tag)
              ELSE json_object('version', r.tag, 'contains', json('false')) END
     FROM release r
     JOIN conversation c ON c.opened_at <= r.published_at
     WHERE r.source_id = ?1 AND r.tag = ?2 AND c.id >= ?3
         AND c.channel IN ('github-issue', 'github-pull', 'github-discussion')
         AND c.external_key >= ?4 AND c.external_key < ?5
         AND (c.state = 'open' OR c.closed_at > r.published_at)
         AND NOT EXISTS (SELECT 1 FROM event e WHERE e.conversation_id = c.id
             AND e.kind = 'released' AND e.at = r.published_at)";

/// Adds what is missing to all conversations from the number `first` on.
pub(super) fn spread(
    log: &Connection,
    source: SourceId,
    scope: &str,
    first: ConversationId,
) -> anyhow::Result<()> {
    let (from, until) = remote::range(scope);
    let mut added = 0;
    for tag in tags(log, source)? {
        added +=
            log.prepare_cached(SPREAD)?
                .execute(params![source.sql(), tag, first, from, until])?;
    }
    if 0 < added {
        log.execute(
            "UPDATE conversation SET content_hash = zeroblob(32)
             WHERE content_hash <> zeroblob(32)
                 AND id IN (SELECT conversation_id FROM event WHERE kind = 'released')",
            [],
        )?;
        log.execute("DELETE FROM position_key", [])?;
    }
    Ok(())
}

/// In the order in which they came.
fn tags(log: &Connection, source: SourceId) -> anyhow::Result<Vec<String>> {
    let mut statement =
        log.prepare_cached("SELECT tag FROM release WHERE source_id = ?1 ORDER BY published_at")?;
    let tags = statement.query_map([source.sql()], |row| row.get(0))?;
    Ok(tags.collect::<Result<_, _>>()?)
}
