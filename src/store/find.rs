//! From what a person typed to the conversations it names.

use rusqlite::{Connection, Params};

use crate::error::UserError;
use crate::model::{Channel, ConversationId, Reference, Text};

use super::Store;
use super::known::external_key;

/// An ambiguous reference lists this many candidates.
const MOST_CANDIDATES: usize = 5;

impl Store {
    /// Returns every conversation the reference names, in the order of their numbers: none, one,
    /// or several (`#142` in two repositories, an issue that became a discussion).
    pub fn find(&self, reference: &Reference) -> anyhow::Result<Vec<ConversationId>> {
        self.told(find(&self.connection, reference))
    }

    /// Returns the conversation of this identity, if the log has it.
    pub fn find_external(
        &self,
        channel: Channel,
        external_id: &str,
    ) -> anyhow::Result<Option<ConversationId>> {
        let key = external_key(channel, &external_id.into());
        let found = ids(
            &self.connection,
            "SELECT id FROM conversation WHERE channel = ?1 AND external_key = ?2",
            rusqlite::params![channel, key],
        );
        Ok(self.told(found)?.first().copied())
    }

    /// Returns the one conversation the reference names.
    ///
    /// # Errors
    /// [`UserError`] when there is none, or when several fit; they are named then.
    pub fn find_one(&self, reference: &Reference) -> anyhow::Result<ConversationId> {
        let found = self.find(reference)?;
        match found.as_slice() {
            [id] => Ok(*id),
            [] => Err(
                UserError::failed(format!("no conversation {reference} in the log"))
                    .hint("`maestro log search WORDS` finds it by its text")
                    .into(),
            ),
            several => {
                let named: Vec<_> = several
                    .iter()
                    .take(MOST_CANDIDATES)
                    .map(|id| self.named(*id))
                    .collect::<Result<_, _>>()?;
                Err(
                    UserError::usage(format!("{reference} names {} conversations", several.len()))
                        .hint(format!("say which one: {}", named.join(", ")))
                        .into(),
                )
            }
        }
    }

    fn named(&self, id: ConversationId) -> anyhow::Result<String> {
        named(&self.connection, id)
    }
}

/// `c142 (owner/repo#142)`, or the bare number where the rest could upset a terminal.
pub(super) fn named(log: &Connection, id: ConversationId) -> anyhow::Result<String> {
    let external_id: Text = log.query_row(
        "SELECT external_id FROM conversation WHERE id = ?1",
        [id],
        |row| row.get(0),
    )?;
    if external_id.raw().bytes().all(|it| it.is_ascii_graphic()) {
        return Ok(format!("{id} ({})", external_id.raw()));
    }
    Ok(id.to_string())
}

pub(super) fn find(log: &Connection, reference: &Reference) -> anyhow::Result<Vec<ConversationId>> {
    match reference {
        Reference::Id(id) => ids(log, "SELECT id FROM conversation WHERE id = ?1", [id]),
        Reference::Number(number) => ids(
            log,
            "SELECT id FROM conversation WHERE number = ?1 ORDER BY id",
            [number],
        ),
        Reference::Full { .. } => on_github(log, reference),
        Reference::Url(url) => {
            let found = on_github(log, reference)?;
            if !found.is_empty() {
                return Ok(found);
            }
            ids(
                log,
                "SELECT id FROM conversation WHERE rtrim(url, '/') = ?1 ORDER BY id",
                [url],
            )
        }
    }
}

fn on_github(log: &Connection, reference: &Reference) -> anyhow::Result<Vec<ConversationId>> {
    let Some((repository, number)) = reference.github() else {
        return Ok(Vec::new());
    };
    let external_id = format!("{repository}#{number}").into();
    let key = external_key(Channel::GithubIssue, &external_id);
    ids(
        log,
        "SELECT id FROM conversation
         WHERE channel IN ('github-issue', 'github-pull', 'github-discussion')
         AND external_key = ?1 ORDER BY id",
        [key],
    )
}

fn ids(
    log: &Connection,
    sql: &str,
    parameters: impl Params,
) -> anyhow::Result<Vec<ConversationId>> {
    let mut statement = log.prepare_cached(sql)?;
    let ids = statement.query_map(parameters, |row| row.get(0))?;
    Ok(ids.collect::<Result<_, _>>()?)
}
