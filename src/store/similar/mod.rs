//! Candidates for "the same as something earlier", from the full text of the log.

mod search;

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::model::{Conversation, ConversationId, Text};
use crate::triage::similar::{Likeness, Traits, judge, terms};

use self::search::Search;
use super::Store;
use super::conversations::{self, Walk, walk};
use super::reading::Picked;

/// A conversation that is like another.
#[derive(Clone, Debug)]
pub struct Similar {
    /// Without its messages.
    pub conversation: Conversation,
    pub likeness: Likeness,
}

/// Whoever stands behind the first three is not like it by rare words alone.
const BEST: usize = 3;

impl Store {
    /// What is like the conversation `id`, the surest first, at most `most`; nothing where there
    /// is no such conversation. Texts are compared as they are now; what was opened after `as_of`
    /// is left out.
    pub fn similar(
        &self,
        id: ConversationId,
        as_of: Option<DateTime<Utc>>,
        most: usize,
    ) -> anyhow::Result<Vec<Similar>> {
        let until = as_of.map_or(i64::MAX, |it| it.timestamp());
        let found = similar(&self.connection, id, until);
        let mut found = self.told(found)?;
        found.truncate(most);
        Ok(found)
    }
}

fn similar(log: &Connection, id: ConversationId, until: i64) -> anyhow::Result<Vec<Similar>> {
    let Some(conversation) = whole(log, id)? else {
        return Ok(Vec::new());
    };
    let traits = Traits::of(&conversation);
    let search = Search { log, id, until };
    let body = conversation.body.as_ref().map_or("", Text::raw);
    let words = terms(&format!("{}\n{body}", conversation.title.raw()));
    let rare = search.rarest(&words)?;
    let by_words = search.subjects(&rare)?;
    let in_threads = search.threads(&rare)?;
    let best: BTreeSet<ConversationId> = [&by_words, &in_threads]
        .into_iter()
        .flat_map(|it| it.iter().take(BEST).copied())
        .collect();
    let mut candidates = search.likely(&conversation, &traits)?;
    candidates.extend(by_words);
    candidates.extend(in_threads);
    let shared = search.who_holds(&rare)?;
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for (rank, other) in candidates.into_iter().enumerate() {
        if !seen.insert(other) {
            continue;
        }
        let rare = shared.get(&other).filter(|_| best.contains(&other));
        let rare = rare.map_or(&[][..], Vec::as_slice);
        found.extend(compared(log, &traits, other, rare)?.map(|it| (rank, it)));
    }
    found.sort_by_key(|(rank, it)| (it.likeness.tier, *rank));
    Ok(found.into_iter().map(|it| it.1).collect())
}

/// What is likely the same and was opened earlier, the surest first: no rare words are looked up.
pub(super) fn likely_earlier(
    log: &Connection,
    conversation: &Conversation,
) -> anyhow::Result<Vec<Similar>> {
    let traits = Traits::of(conversation);
    let search = Search {
        log,
        id: conversation.id,
        until: conversation.opened_at.timestamp(),
    };
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for other in search.likely(conversation, &traits)? {
        if seen.insert(other) {
            found.extend(compared(log, &traits, other, &[])?);
        }
    }
    found.sort_by_key(|it| it.likeness.tier);
    Ok(found)
}

fn compared(
    log: &Connection,
    traits: &Traits,
    other: ConversationId,
    rare: &[String],
) -> anyhow::Result<Option<Similar>> {
    let Some(conversation) = opening(log, other)? else {
        return Ok(None);
    };
    let said = said_duplicate(log, other)?;
    let its_traits = Traits::of_said(&conversation, said.iter().map(String::as_str));
    let likeness = judge(traits, &its_traits, rare);
    Ok(likeness.map(|likeness| Similar {
        conversation,
        likeness,
    }))
}

/// With title, labels and opening post.
fn opening(log: &Connection, id: ConversationId) -> anyhow::Result<Option<Conversation>> {
    let mut found = None;
    conversations::openings(log, &one(id), &mut |it| {
        found = Some(it);
        Ok(())
    })?;
    Ok(found)
}

/// The messages of a conversation in which somebody may say that it is a duplicate.
fn said_duplicate(log: &Connection, id: ConversationId) -> anyhow::Result<Vec<String>> {
    let mut statement = log.prepare_cached(
        "SELECT t.body FROM message m JOIN message_text t ON t.message_id = m.id
         WHERE m.conversation_id = ?1 AND t.body LIKE '%dup%' ORDER BY m.at, m.id",
    )?;
    let bodies = statement.query_map([id], |row| row.get(0))?;
    Ok(bodies.collect::<Result<_, _>>()?)
}

fn one(id: ConversationId) -> Walk {
    Walk {
        picked: Picked::One(id),
        as_of: None,
        bodies: true,
    }
}

fn whole(log: &Connection, id: ConversationId) -> anyhow::Result<Option<Conversation>> {
    let mut found = None;
    walk(log, &one(id), &mut |it| {
        found = Some(it);
        Ok(())
    })?;
    Ok(found)
}
