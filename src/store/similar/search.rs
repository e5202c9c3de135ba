//! Whom to compare with: what the full text finds by the words of a conversation.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use crate::model::{Conversation, ConversationId};
use crate::store::find::find;
use crate::store::search::phrase;
use crate::triage::similar::{Traits, terms};

/// The words a search goes by.
const RAREST: usize = 6;

/// So many hits of each search are compared.
const HITS: i64 = 20;

/// Beyond this many a word is common, and counting on is not worth the time.
const COMMON: u32 = 400;

/// What is looked for: all but the conversation itself, opened up to a moment.
pub(super) struct Search<'a> {
    pub(super) log: &'a Connection,
    pub(super) id: ConversationId,
    pub(super) until: i64,
}

impl Search<'_> {
    /// Those who may be likely the same: a similar title, the same error, a saying.
    pub(super) fn likely(
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
            found.extend(find(self.log, reference)?);
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

    pub(super) fn subjects(&self, words: &[String]) -> anyhow::Result<Vec<ConversationId>> {
        self.subject_words("{title body}", words)
    }

    fn subject_words(&self, column: &str, words: &[String]) -> anyhow::Result<Vec<ConversationId>> {
        match any_of(words) {
            None => Ok(Vec::new()),
            Some(any) => self.subjects_with(&format!("{column} : ({any})")),
        }
    }

    pub(super) fn threads(&self, words: &[String]) -> anyhow::Result<Vec<ConversationId>> {
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

    pub(super) fn rarest(&self, words: &[String]) -> anyhow::Result<Vec<String>> {
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
    pub(super) fn who_holds(
        &self,
        words: &[String],
    ) -> anyhow::Result<BTreeMap<ConversationId, Vec<String>>> {
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
