//! Candidates for "the same as something earlier", from the full text of the log.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use crate::model::{Conversation, ConversationId, Text};
use crate::triage::similar::{Likeness, Traits, judge, terms};

use super::Store;
use super::conversations::{self, Walk, walk};
use super::reading::Picked;
use super::search::phrase;

/// A conversation that is like another.
#[derive(Clone, Debug)]
pub struct Similar {
    /// Without its messages.
    pub conversation: Conversation,
    pub likeness: Likeness,
}

/// The words a search goes by.
const RAREST: usize = 6;

/// So many hits of each search are compared.
const HITS: i64 = 20;

/// Whoever stands behind the first three is not like it by rare words alone.
const BEST: usize = 3;

/// Beyond this many a word is common, and counting on is not worth the time.
const COMMON: u32 = 400;

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

/// What is looked for: all but the conversation itself, opened up to a moment.
struct Search<'a> {
    log: &'a Connection,
    id: ConversationId,
    until: i64,
}

impl Search<'_> {
    /// Those who may be likely the same: a similar title, the same error, a saying.
    fn likely(
        &self,
        conversation: &Conversation,
        traits: &Traits,
    ) -> anyhow::Result<Vec<ConversationId>> {
        let mut found = self.named(traits)?;
        let words = terms(conversation.title.raw());
        let title = self.counted(&words)?;
        found.extend(self.subject_words("title", &rarest(&title))?);
        found.extend(self.same_words(&title)?);
        for signature in traits.signatures.iter().take(RAREST) {
            let words = self.rarest(&terms(
                &signature.replace("PATH", " ").replace("ADDRESS", " "),
            ))?;
            found.extend(self.subject_words("{title body}", &words)?);
        }
        Ok(found)
    }

    /// Whom it says it is a duplicate of, and who says that of it.
    fn named(&self, traits: &Traits) -> anyhow::Result<Vec<ConversationId>> {
        let mut found = Vec::new();
        for reference in &traits.duplicates {
            found.extend(super::find::find(self.log, reference)?);
        }
        let number = traits.external_id.raw().split_once('#').map(|it| it.1);
        if let Some(number) = number.filter(|_| traits.is_github) {
            let saying =
                |it: &str| format!("\"{it} of {number}\" OR (\"{it} of\" AND \"issues {number}\")");
            let sayings = ["duplicate", "dupe", "dup"].map(saying).join(" OR ");
            found.extend(self.messages(&sayings)?);
            found.extend(self.subjects_with(&format!("body : ({sayings})"))?);
        }
        found.retain(|it| *it != self.id);
        Ok(found)
    }

    fn subjects(&self, words: &[String]) -> anyhow::Result<Vec<ConversationId>> {
        self.subject_words("{title body}", words)
    }

    fn subject_words(&self, column: &str, words: &[String]) -> anyhow::Result<Vec<ConversationId>> {
        match any_of(words) {
            None => Ok(Vec::new()),
            Some(any) => self.subjects_with(&format!("{column} : ({any})")),
        }
    }

    fn threads(&self, words: &[String]) -> anyhow::Result<Vec<ConversationId>> {
        any_of(words).map_or(Ok(Vec::new()), |any| self.messages(&any))
    }

    fn subjects_with(&self, expression: &str) -> anyhow::Result<Vec<ConversationId>> {
        let mut statement = self.log.prepare_cached(
            "SELECT c.id FROM conversation_search s JOIN conversation c ON c.id = s.rowid
             WHERE conversation_search MATCH ?1 AND c.opened_at <= ?2 AND c.id <> ?3
             ORDER BY s.rank, s.rowid LIMIT ?4",
        )?;
        let ids = statement.query_map(params![expression, self.until, self.id, HITS], |row| {
            row.get(0)
        })?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    fn messages(&self, expression: &str) -> anyhow::Result<Vec<ConversationId>> {
        let mut statement = self.log.prepare_cached(
            "SELECT c.id FROM message_search s
             JOIN message_text t ON t.message_id = s.rowid
             JOIN conversation c ON c.id = t.conversation_id
             WHERE message_search MATCH ?1 AND c.opened_at <= ?2 AND c.id <> ?3
             ORDER BY s.rank, s.rowid LIMIT ?4",
        )?;
        let ids = statement.query_map(params![expression, self.until, self.id, HITS], |row| {
            row.get(0)
        })?;
        Ok(ids.collect::<Result<_, _>>()?)
    }

    /// The words with how many hold them in title, labels or opening post, counted up to
    /// [`COMMON`]; the rarest first.
    fn counted<'w>(&self, words: &'w [String]) -> anyhow::Result<Vec<(u32, &'w String)>> {
        let mut counted = Vec::new();
        for word in words {
            let Some(one) = phrase(word) else { continue };
            let n: u32 = self
                .log
                .prepare_cached(
                    "SELECT count(*) FROM (SELECT rowid FROM conversation_search
                         WHERE conversation_search MATCH ?1 LIMIT ?2)",
                )?
                .query_row(params![one, COMMON], |row| row.get(0))?;
            counted.push((n, word));
        }
        counted.sort_by_key(|it| it.0);
        Ok(counted)
    }

    fn rarest(&self, words: &[String]) -> anyhow::Result<Vec<String>> {
        Ok(rarest(&self.counted(words)?))
    }

    /// Whose titles hold all of the words: found however common these are.
    fn same_words(&self, title: &[(u32, &String)]) -> anyhow::Result<Vec<ConversationId>> {
        let phrases: Vec<String> = title.iter().filter_map(|it| phrase(it.1)).collect();
        // A word of its own alone: no other title has it.
        if phrases.is_empty() || title.iter().any(|it| it.0 < 2) {
            return Ok(Vec::new());
        }
        let all = phrases[..phrases.len().min(RAREST)].join(" AND ");
        self.subjects_with(&format!("title : ({all})"))
    }

    /// Which of the words are rare, and who holds them in title or opening post.
    fn who_holds(&self, words: &[String]) -> anyhow::Result<BTreeMap<ConversationId, Vec<String>>> {
        let all: u32 = self
            .log
            .query_row("SELECT count(*) FROM conversation", [], |row| row.get(0))?;
        let most = COMMON.min(3 + all / 50);
        let mut held: BTreeMap<ConversationId, Vec<String>> = BTreeMap::new();
        for word in words {
            let Some(one) = phrase(word) else { continue };
            let mut statement = self.log.prepare_cached(
                "SELECT rowid FROM conversation_search
                 WHERE conversation_search MATCH ?1 LIMIT ?2",
            )?;
            let ids = statement.query_map(params![one, most + 1], |row| row.get(0))?;
            let ids: Vec<ConversationId> = ids.collect::<Result<_, _>>()?;
            if u32::try_from(ids.len()).is_ok_and(|it| it <= most) {
                for id in ids {
                    held.entry(id).or_default().push(word.clone());
                }
            }
        }
        Ok(held)
    }
}

/// Those that some others hold, but not many.
fn rarest(counted: &[(u32, &String)]) -> Vec<String> {
    let rare = counted.iter().filter(|it| 1 < it.0 && it.0 < COMMON);
    rare.take(RAREST).map(|it| it.1.clone()).collect()
}

fn any_of(words: &[String]) -> Option<String> {
    let phrases: Vec<String> = words.iter().filter_map(|it| phrase(it)).collect();
    (!phrases.is_empty()).then(|| phrases.join(" OR "))
}
