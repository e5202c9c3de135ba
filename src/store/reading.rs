//! The statements of a walk over conversations: which, in what order, as of when.

use chrono::{DateTime, Utc};
use rusqlite::{CachedStatement, Connection, Row, Rows};

use crate::model::ConversationId;

use super::cursor::Cursor;
use super::rows::{CONVERSATION, EVENT, MESSAGE};

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Picked {
    All,
    ByOpening,
    Open,
    /// Open, or written to after the closing.
    Unsettled,
    ActiveSince(DateTime<Utc>),
    OpenedSince(DateTime<Utc>),
    /// A superset of what was open then; the replayed state decides.
    OpenThen,
    /// A superset of what was unsettled then: what is so still, and what was settled or turned
    /// since. What was settled by then and never stirred has not changed its state.
    UnsettledThen,
    One(ConversationId),
}

/// The statements of one walk. Parameter 1 is the moment, 2 the number of the one conversation or
/// the moment after which something happened.
pub(super) struct Reading {
    pub(super) picked: Picked,
    pub(super) as_of: Option<DateTime<Utc>>,
    pub(super) bodies: bool,
}

impl Reading {
    /// The index is named: without statistics SQLite prefers one that it then has to sort.
    fn source(&self) -> &'static str {
        match self.picked {
            Picked::All | Picked::OpenThen | Picked::One(_) => "conversation c NOT INDEXED",
            Picked::ByOpening | Picked::OpenedSince(_) => {
                "conversation c INDEXED BY conversation_opened"
            }
            Picked::Open => "conversation c INDEXED BY conversation_open",
            Picked::Unsettled => "conversation c INDEXED BY conversation_unsettled",
            Picked::ActiveSince(_) | Picked::UnsettledThen => "conversation c NOT INDEXED",
        }
    }

    fn condition(&self) -> &'static str {
        match self.picked {
            Picked::All | Picked::ByOpening => "c.opened_at <= ?1",
            Picked::Open => "c.state = 'open'",
            Picked::Unsettled => "(c.state = 'open' OR c.last_message_at > c.closed_at)",
            Picked::ActiveSince(_) => {
                // UNION would have each list in order, and takes the order of the tables for that.
                "c.opened_at <= ?1 AND c.id IN (
                 SELECT id FROM conversation INDEXED BY conversation_opened WHERE opened_at > ?2
                 UNION ALL
                 SELECT id FROM conversation INDEXED BY conversation_stirred
                     WHERE last_message_at > ?2
                 UNION ALL
                 SELECT id FROM conversation INDEXED BY conversation_closed WHERE closed_at > ?2
                 UNION ALL
                 SELECT conversation_id FROM event INDEXED BY event_state WHERE at > ?2 AND
                     (kind = 'answered' OR kind = 'closed' OR kind = 'merged' OR kind = 'reopened')
                 UNION ALL
                 SELECT conversation_id FROM decision INDEXED BY decision_at WHERE at > ?2)"
            }
            Picked::OpenedSince(_) => "c.opened_at <= ?1 AND c.opened_at > ?2",
            Picked::OpenThen => {
                "c.opened_at <= ?1 AND (c.state = 'open' OR c.closed_at IS NULL
                 OR c.closed_at > ?1 OR c.id IN (
                     SELECT conversation_id FROM event INDEXED BY event_state WHERE
                     (kind = 'answered' OR kind = 'closed' OR kind = 'merged' OR kind = 'reopened')
                     AND (kind = 'reopened' OR at > ?1)))"
            }
            Picked::UnsettledThen => {
                "c.opened_at <= ?1 AND c.id IN (
                 SELECT id FROM conversation INDEXED BY conversation_unsettled
                     WHERE state = 'open' OR last_message_at > closed_at
                 UNION ALL
                 SELECT id FROM conversation INDEXED BY conversation_closed WHERE closed_at > ?1
                 UNION ALL
                 SELECT conversation_id FROM event INDEXED BY event_state WHERE at > ?1 AND
                     (kind = 'answered' OR kind = 'closed' OR kind = 'merged' OR kind = 'reopened'))"
            }
            Picked::One(_) => "c.opened_at <= ?1 AND c.id = ?2",
        }
    }

    fn order(&self) -> &'static str {
        match self.picked {
            Picked::ByOpening => "c.opened_at, c.channel, c.external_id, c.id",
            _ => "c.id",
        }
    }

    /// `FROM … ORDER BY …` of a table with one row per part of a conversation. All conversations
    /// in the order of their numbers need no look at the conversation: the table is in order.
    fn parts(&self, table: &str, joins: &str, column: &str) -> String {
        if self.picked == Picked::All {
            return format!("FROM {table} m {joins} ORDER BY m.conversation_id, m.{column}");
        }
        let (source, condition, order) = (self.source(), self.condition(), self.order());
        format!(
            "FROM {source} CROSS JOIN {table} m ON m.conversation_id = c.id {joins}
             WHERE {condition} ORDER BY {order}, m.{column}"
        )
    }

    pub(super) fn conversations(&self) -> String {
        let (source, condition, order) = (self.source(), self.condition(), self.order());
        let title = self.text_then("conversation", "c.id", "title", "c.title");
        let body = "(SELECT t.body FROM conversation_text t WHERE t.conversation_id = c.id)";
        let body = if self.bodies {
            self.text_then("conversation", "c.id", "body", body)
        } else {
            "NULL".to_owned()
        };
        format!(
            "SELECT {CONVERSATION}, {title}, {body}
             FROM {source} LEFT JOIN person p ON p.id = c.author_id
             WHERE {condition} ORDER BY {order}"
        )
    }

    pub(super) fn messages(&self) -> String {
        let kind = self.text_then("message", "m.id", "kind", "m.kind");
        let body = if self.bodies {
            self.text_then("message", "m.id", "body", "t.body")
        } else {
            "''".to_owned()
        };
        let joins = if self.bodies {
            "LEFT JOIN person p ON p.id = m.author_id
             JOIN message_text t ON t.message_id = m.id"
        } else {
            "LEFT JOIN person p ON p.id = m.author_id"
        };
        let parts = self.parts("message", joins, "id");
        // Names of the source and keys without a column go with the bodies: no rule reads them.
        let kept = if self.bodies {
            "m.external_id, m.extra"
        } else {
            "NULL, NULL"
        };
        format!("SELECT {MESSAGE}, {kept}, {kind}, {body} {parts}")
    }

    pub(super) fn events(&self) -> String {
        let joins = "LEFT JOIN person p ON p.id = m.actor_id";
        let parts = self.parts("event", joins, "seq");
        format!("SELECT {EVENT} {parts}")
    }

    pub(super) fn words(&self, table: &str, column: &str) -> String {
        let parts = self.parts(table, "", column);
        format!("SELECT m.conversation_id, m.{column} {parts}")
    }

    /// A text as it was then: the first one that was replaced later, else the current one.
    fn text_then(&self, table: &str, id: &str, column: &str, current: &str) -> String {
        if self.as_of.is_none() {
            return current.to_owned();
        }
        format!(
            "coalesce((SELECT r.{column} FROM {table}_revision r
                       WHERE r.{table}_id = {id} AND r.replaced_at > ?1
                       AND r.{column} IS NOT NULL ORDER BY r.id LIMIT 1), {current})"
        )
    }

    pub(super) fn prepare<'c>(
        &self,
        log: &'c Connection,
        sql: &str,
    ) -> rusqlite::Result<CachedStatement<'c>> {
        let mut statement = log.prepare_cached(sql)?;
        if statement.parameter_count() >= 1 {
            let until = self.as_of.map_or(i64::MAX, |it| it.timestamp());
            statement.raw_bind_parameter(1, until)?;
        }
        match self.picked {
            Picked::One(id) => statement.raw_bind_parameter(2, id)?,
            Picked::ActiveSince(moment) | Picked::OpenedSince(moment) => {
                statement.raw_bind_parameter(2, moment.timestamp())?;
            }
            _ => {}
        }
        Ok(statement)
    }

    pub(super) fn cursor<'s, T>(
        &self,
        rows: Rows<'s>,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Cursor<'s, T> {
        Cursor::new(rows, read, self.picked == Picked::All)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    /// Ten million messages are neither sorted nor read for a few conversations.
    #[test]
    fn no_walk_sorts_and_none_but_the_whole_one_scans_parts() {
        let log = Store::in_memory().unwrap().connection;
        let one = Picked::One(ConversationId(1));
        for (picked, as_of) in [
            (Picked::All, None),
            (Picked::All, Some(DateTime::UNIX_EPOCH)),
            (Picked::ByOpening, None),
            (Picked::Open, None),
            (Picked::OpenThen, Some(DateTime::UNIX_EPOCH)),
            (Picked::UnsettledThen, Some(DateTime::UNIX_EPOCH)),
            (Picked::ActiveSince(DateTime::UNIX_EPOCH), None),
            (
                Picked::ActiveSince(DateTime::UNIX_EPOCH),
                Some(DateTime::UNIX_EPOCH),
            ),
            (one, None),
        ] {
            let reading = Reading {
                picked,
                as_of,
                bodies: true,
            };
            for sql in [
                reading.conversations(),
                reading.messages(),
                reading.events(),
                reading.words("label", "name"),
            ] {
                let plan = plan(&reading, &log, &sql);
                assert!(!plan.contains("TEMP B-TREE"), "{sql}\n{plan}");
                assert!(
                    picked == Picked::All || !plan.contains("SCAN m"),
                    "{sql}\n{plan}"
                );
            }
        }
    }

    fn plan(reading: &Reading, log: &Connection, sql: &str) -> String {
        let explain = format!("EXPLAIN QUERY PLAN {sql}");
        let mut statement = reading.prepare(log, &explain).unwrap();
        let lines = statement.raw_query().mapped(|row| row.get::<_, String>(3));
        lines.map(Result::unwrap).collect::<Vec<_>>().join("\n")
    }
}
