//! Records of conversations: whole, or without what was said in them.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use crate::model::{Channel, Conversation, ConversationId};
use crate::store::columns::counted;
use crate::store::hash::PIECEMEAL;
use crate::store::plan::{self, Known, Parts, Plan};
use crate::store::{Outcome, known, merge};

use super::Page;
use super::parts::deed;

const GITHUB: [Channel; 3] = [
    Channel::GithubIssue,
    Channel::GithubPull,
    Channel::GithubDiscussion,
];

impl Page<'_> {
    /// The conversation with this number, whatever kind it is; issues and pull requests first.
    pub fn thread(&self, number: u64) -> anyhow::Result<Option<ConversationId>> {
        for channel in GITHUB {
            let id = self.thread_of(number, channel)?;
            if id.is_some() {
                return Ok(id);
            }
        }
        Ok(None)
    }

    fn thread_of(&self, number: u64, channel: Channel) -> anyhow::Result<Option<ConversationId>> {
        let key = format!("{}#{number}", self.run.scope.to_ascii_lowercase());
        let id = self
            .batch
            .transaction
            .prepare_cached("SELECT id FROM conversation WHERE channel = ?1 AND external_key = ?2")?
            .query_row(params![channel, key], |row| row.get(0))
            .optional()?;
        Ok(id)
    }

    /// The conversation with this number. Where the log has none yet, it is begun with what a part
    /// of it tells: without a title, to be asked for (see `Store::unread`).
    pub fn thread_or_begun(
        &mut self,
        number: u64,
        channel: Channel,
        at: DateTime<Utc>,
    ) -> anyhow::Result<ConversationId> {
        if let Some(id) = self.run.threads.get(&(number, channel)) {
            return Ok(*id);
        }
        let known = self.thread_of(number, channel)?;
        let known = known.map_or_else(|| self.thread(number), |it| Ok(Some(it)))?;
        if let Some(id) = known {
            self.run.remember(number, channel, id);
            return Ok(id);
        }
        let name = format!("{}#{number}", self.run.scope);
        let mut record = Conversation::new(channel, &name, "", at);
        record.messages_complete = false;
        let (id, outcome) = self.guarded(|it| it.begin(&record))?;
        self.run.count(id, outcome);
        Ok(id)
    }

    /// Stores a conversation that comes whole.
    pub fn whole(
        &mut self,
        record: &Conversation,
        now: DateTime<Utc>,
    ) -> anyhow::Result<ConversationId> {
        let outcome = self.batch.upsert(record, now)?;
        let id = known::identify(&self.batch.transaction, record)?
            .map_or_else(Default::default, |it| it.0);
        self.run.spoken.add(id);
        self.run.count(id, outcome);
        Ok(id)
    }

    /// Stores what is told of a conversation besides its messages, and how many comments the
    /// source counts. Until these are there, nobody may say that no answer was given.
    pub fn facts(
        &mut self,
        record: &Conversation,
        comments: u64,
        now: DateTime<Utc>,
    ) -> anyhow::Result<ConversationId> {
        let known = known::identify(&self.batch.transaction, record)?;
        let (id, outcome) = self.guarded(|it| match known {
            None => it.begin(record),
            Some((id, _)) => it.follow(id, record, comments, now),
        })?;
        self.expect_comments(id, comments)?;
        let number = record.external_id.raw().rsplit_once('#');
        if let Some(number) = number.and_then(|it| it.1.parse().ok()) {
            self.run.remember(number, record.channel, id);
        }
        self.run.count(id, outcome);
        Ok(id)
    }

    pub(super) fn begin(
        &mut self,
        record: &Conversation,
    ) -> anyhow::Result<(ConversationId, Outcome)> {
        let mut events: Vec<_> = record.events.iter().map(Cow::Borrowed).collect();
        events.sort_by_cached_key(|it| deed(it));
        let id = self.batch.create(&Plan {
            fields: merge::fields(record, record),
            hash: PIECEMEAL,
            parts: Parts {
                new_events: events,
                ..Parts::default()
            },
        })?;
        self.batch.touched.add(id);
        Ok((id, Outcome::Created))
    }

    fn follow(
        &mut self,
        id: ConversationId,
        record: &Conversation,
        comments: u64,
        now: DateTime<Utc>,
    ) -> anyhow::Result<(ConversationId, Outcome)> {
        let log = &self.batch.transaction;
        let fields = known::fields(log, id)?;
        let is_older = merge::is_older(record, &fields);
        let mut plan = Plan {
            fields: plan::fields(&fields, record, is_older),
            hash: PIECEMEAL,
            parts: Parts::default(),
        };
        if !is_older && plan.fields.messages_complete && 0 < comments {
            plan.fields.messages_complete = comments <= self.comments(id)?;
        }
        let mut known = Known {
            fields,
            messages: Vec::new(),
            events: Vec::new(),
        };
        if !record.events.is_empty() {
            known.events = known::known_events(log, id)?;
            plan.parts
                .add_events(&known.events, &record.events, is_older);
        }
        if !plan.changes(&known) {
            return Ok((id, Outcome::Unchanged));
        }
        let changed_at = record.updated_at.unwrap_or(now);
        self.batch.change(&known, &plan, changed_at)?;
        self.put_new_in_order(id, &known.events, &plan.parts)?;
        self.batch.touched.add(id);
        Ok((id, Outcome::Updated))
    }

    /// Comments of an issue that are in the log and still there.
    fn comments(&self, id: ConversationId) -> anyhow::Result<u64> {
        let count: i64 = self
            .batch
            .transaction
            .prepare_cached(
                "SELECT count(*) FROM message WHERE conversation_id = ?1
                 AND deleted_at IS NULL AND external_id GLOB 'issuecomment-*'",
            )?
            .query_row([id], |row| row.get(0))?;
        Ok(count.unsigned_abs())
    }

    pub(super) fn expect_comments(&self, id: ConversationId, comments: u64) -> anyhow::Result<()> {
        self.batch
            .transaction
            .prepare_cached(
                "INSERT INTO remote_thread (conversation_id, comments) VALUES (?1, ?2)
                 ON CONFLICT (conversation_id) DO UPDATE SET comments = excluded.comments
                 WHERE comments <> excluded.comments",
            )?
            .execute(params![id, counted(comments)])?;
        Ok(())
    }
}
