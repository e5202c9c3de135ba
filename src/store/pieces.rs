//! Facts that come in pieces: one list has the issues, another their comments, a third what
//! happened to them. Every page of a list is a transaction, and the cursor moves with its rows.

use std::borrow::Cow;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use crate::model::{
    Channel, Conversation, ConversationId, Event, EventKind, Extra, Message, Person, State, Text,
};

use super::batch::{self, Batch};
use super::facts;
use super::hash::{self, Hash};
use super::known;
use super::merge;
use super::numbers::Numbers;
use super::plan::{self, Known, Parts, Plan};
use super::positions::{self, Positions};
use super::releases;
use super::remote::{self, Remembered, SourceId};
use super::runs::{self, ExtractRun};
use super::{Outcome, Store, connection, faults};

/// The content hash of a conversation that was put together from pieces: equal to none, so a
/// whole record is compared part by part.
const PIECEMEAL: Hash = [0; 32];

const GITHUB: [Channel; 3] = [
    Channel::GithubIssue,
    Channel::GithubPull,
    Channel::GithubDiscussion,
];

/// One run over a source that is asked page by page.
pub struct RemoteRun {
    source: SourceId,
    /// `owner/repo`.
    scope: String,
    /// What it brings; until its end nobody may say that these are followed completely.
    channels: Vec<Channel>,
    /// Its counts are those of the pages so far; number 0 until the first of them is stored.
    pub run: ExtractRun,
    created: Numbers,
    changed: Numbers,
    seen: Numbers,
    /// The first that this run has created.
    first_created: Option<ConversationId>,
    touched: usize,
}

/// One transaction of such a run. Dropped without [`Page::commit`], nothing of it stays.
pub struct Page<'a> {
    batch: Batch<'a>,
    run: &'a mut RemoteRun,
}

impl RemoteRun {
    pub fn new(source: SourceId, scope: &str, channels: Vec<Channel>, run: ExtractRun) -> Self {
        Self {
            source,
            scope: scope.to_owned(),
            channels,
            run,
            created: Numbers::default(),
            changed: Numbers::default(),
            seen: Numbers::default(),
            first_created: None,
            touched: 0,
        }
    }

    /// A conversation counts once, by the most that happened to it.
    fn count(&mut self, id: ConversationId, outcome: Outcome) {
        match outcome {
            Outcome::Created => {
                self.run.created += u64::from(self.created.add(id));
                self.first_created.get_or_insert(id);
            }
            Outcome::Updated => {
                let first = !self.created.has(id) && self.changed.add(id);
                self.run.updated += u64::from(first);
                self.run.unchanged -= u64::from(first && self.seen.has(id));
            }
            Outcome::Unchanged => {
                let known = self.created.has(id) || self.changed.has(id);
                self.run.unchanged += u64::from(!known && self.seen.add(id));
            }
        }
    }
}

impl Store {
    /// Begins a page. Its commit does not wait for the disk: what a power cut takes of a page, the
    /// cursor goes back with it.
    pub fn page<'a>(&'a mut self, run: &'a mut RemoteRun) -> anyhow::Result<Page<'a>> {
        let path = &self.path;
        let begun = connection::commit_lightly(&self.connection, true)
            .and_then(|()| batch::begin(&mut self.connection, path));
        Ok(Page {
            batch: begun.map_err(|it| faults::explained(path, it))?,
            run,
        })
    }

    /// Ends a run: what it says about its coverage is stored and, with everything before it,
    /// durable.
    pub fn end_remote(
        &mut self,
        mut remote: RemoteRun,
        reconciled: bool,
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<ExtractRun> {
        connection::commit_lightly(&self.connection, false)?;
        let path = &self.path;
        let batch = batch::begin(&mut self.connection, path)?;
        let done = end(batch, &mut remote, reconciled, positions);
        done.map_err(|it| faults::explained(path, it))?;
        Ok(remote.run)
    }
}

impl Store {
    /// Numbers of the conversations of `owner/repo` that only parts of are known: a comment came
    /// before its issue.
    pub fn unread(&self, scope: &str) -> anyhow::Result<Vec<u64>> {
        self.told(unread(&self.connection, scope))
    }
}

/// What is known of a conversation without its texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thread {
    /// `142` of `owner/repo#142`.
    pub number: u64,
    /// Comments of an issue or pull request that are in the log and still there.
    pub comments: u64,
}

impl Store {
    /// Conversations of `owner/repo` that are open, or have changed since. What is known to be
    /// gone is left out.
    pub fn threads(
        &self,
        scope: &str,
        channel: Channel,
        since: DateTime<Utc>,
    ) -> anyhow::Result<Vec<Thread>> {
        self.told(threads(&self.connection, scope, channel, since))
    }
}

fn threads(
    log: &Connection,
    scope: &str,
    channel: Channel,
    since: DateTime<Utc>,
) -> anyhow::Result<Vec<Thread>> {
    let (first, after) = remote::range(scope);
    let mut statement = log.prepare_cached(
        "SELECT c.number, (
             SELECT count(*) FROM message m WHERE m.conversation_id = c.id
             AND m.deleted_at IS NULL AND m.external_id GLOB 'issuecomment-*')
         FROM conversation c
         WHERE c.channel = ?1 AND c.external_key >= ?2 AND c.external_key < ?3
             AND (c.state = 'open' OR c.updated_at > ?4)
             AND coalesce(c.state_reason, '') NOT IN ('deleted', 'transferred')",
    )?;
    let params = params![channel, first, after, since.timestamp()];
    let threads = statement.query_map(params, |row| {
        Ok(Thread {
            number: super::columns::count(row, 0)?,
            comments: super::columns::count(row, 1)?,
        })
    })?;
    Ok(threads.collect::<Result<_, _>>()?)
}

fn unread(log: &Connection, scope: &str) -> anyhow::Result<Vec<u64>> {
    let (first, after) = remote::range(scope);
    let mut statement = log.prepare_cached(
        "SELECT number FROM conversation INDEXED BY conversation_partial
         WHERE messages_complete = 0 AND updated_at IS NULL AND title = '' AND state = 'open'
             AND external_key >= ?1 AND external_key < ?2 ORDER BY id",
    )?;
    let numbers = statement.query_map([first, after], |row| row.get::<_, i64>(0))?;
    let numbers = numbers.map(|it| it.map(i64::unsigned_abs));
    Ok(numbers.collect::<Result<_, _>>()?)
}

fn end(
    batch: Batch<'_>,
    remote: &mut RemoteRun,
    reconciled: bool,
    positions: Option<Positions<'_>>,
) -> anyhow::Result<()> {
    let log = &batch.transaction;
    runs::put(log, &mut remote.run)?;
    for sync in &remote.run.syncs {
        runs::follow(log, remote.run.id, sync)?;
    }
    if reconciled {
        remote::note_reconciled(log, remote.source, remote.run.started_at)?;
    }
    batch.indexed.add_new(log)?;
    positions::refresh(log, &positions::Touched::default(), positions)?;
    batch.transaction.commit()?;
    Ok(())
}

impl Page<'_> {
    /// The conversation with this number, whatever kind it is; issues and pull requests first.
    pub fn thread(&self, number: u64) -> anyhow::Result<Option<ConversationId>> {
        let key = format!("{}#{number}", self.run.scope.to_ascii_lowercase());
        let mut statement = self.batch.transaction.prepare_cached(
            "SELECT id FROM conversation WHERE channel = ?1 AND external_key = ?2",
        )?;
        for channel in GITHUB {
            let id = statement
                .query_row(params![channel, key], |row| row.get(0))
                .optional()?;
            if id.is_some() {
                return Ok(id);
            }
        }
        Ok(None)
    }

    /// The conversation with this number. Where the log has none yet, it is begun with what a part
    /// of it tells: without a title, to be asked for (see [`Store::unread`]).
    pub fn thread_or_begun(
        &mut self,
        number: u64,
        channel: Channel,
        at: DateTime<Utc>,
    ) -> anyhow::Result<ConversationId> {
        if let Some(id) = self.thread(number)? {
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
        self.run.count(id, outcome);
        Ok(id)
    }

    fn guarded<T>(
        &mut self,
        write: impl FnOnce(&mut Self) -> anyhow::Result<T>,
    ) -> anyhow::Result<T> {
        let done = write(self);
        done.map_err(|error| {
            self.batch.is_broken = true;
            faults::explained(self.batch.path, error)
        })
    }

    fn begin(&mut self, record: &Conversation) -> anyhow::Result<(ConversationId, Outcome)> {
        let id = self.batch.create(&Plan {
            fields: merge::fields(record, record),
            hash: PIECEMEAL,
            parts: Parts {
                new_events: record.events.iter().map(Cow::Borrowed).collect(),
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

    fn expect_comments(&self, id: ConversationId, comments: u64) -> anyhow::Result<()> {
        self.batch
            .transaction
            .prepare_cached(
                "INSERT INTO remote_thread (conversation_id, comments) VALUES (?1, ?2)
                 ON CONFLICT (conversation_id) DO UPDATE SET comments = excluded.comments
                 WHERE comments <> excluded.comments",
            )?
            .execute(params![id, super::columns::counted(comments)])?;
        Ok(())
    }

    /// Adds messages to a conversation, or changes those it has.
    pub fn messages(
        &mut self,
        id: ConversationId,
        incoming: &[Message],
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let outcome = self.guarded(|it| it.add_messages(id, incoming, now))?;
        self.run.count(id, outcome);
        Ok(())
    }

    fn add_messages(
        &mut self,
        id: ConversationId,
        incoming: &[Message],
        now: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        let bodies: Vec<Hash> = incoming
            .iter()
            .map(|it| hash::of_text(it.body.raw()))
            .collect();
        let known = known::known_messages(&self.batch.transaction, id)?;
        let mut parts = Parts::default();
        parts.add_messages(&known, incoming, &bodies, false);
        self.change_parts(id, 0, &parts, now)
    }

    /// Leaves the conversation itself as it is. `events` is how many there were before.
    fn change_parts(
        &mut self,
        id: ConversationId,
        events: usize,
        parts: &Parts<'_>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        if parts.is_empty() {
            return Ok(Outcome::Unchanged);
        }
        self.batch.change_parts(id, events, parts, now)?;
        self.batch
            .transaction
            .prepare_cached(
                "UPDATE conversation SET content_hash = zeroblob(32)
                 WHERE id = ?1 AND content_hash <> zeroblob(32)",
            )?
            .execute([id])?;
        self.batch.touched.add(id);
        Ok(Outcome::Updated)
    }

    /// Adds to the history of a conversation what it does not tell yet.
    pub fn events(
        &mut self,
        id: ConversationId,
        mut incoming: Vec<Event>,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        incoming.sort_by_cached_key(deed);
        let outcome = self.guarded(|it| {
            let known = known::known_events(&it.batch.transaction, id)?;
            let mut parts = Parts::default();
            parts.add_events(&known, &incoming, false);
            let outcome = it.change_parts(id, known.len(), &parts, now)?;
            let meets = |new: &Event| known.iter().any(|it| it.at == new.at);
            if parts.new_events.iter().any(|it| meets(it)) {
                it.put_in_order(id)?;
            }
            Ok(outcome)
        })?;
        self.run.count(id, outcome);
        Ok(())
    }

    /// Events of one second stand in the order of what was done, whichever page came first.
    fn put_in_order(&mut self, id: ConversationId) -> anyhow::Result<()> {
        let log = &self.batch.transaction;
        let mut events = known::known_events(log, id)?;
        events.sort_by_cached_key(deed);
        for (seq, event) in events.iter().enumerate() {
            facts::change_event(log, &mut self.batch.people, id, seq, event)?;
        }
        Ok(())
    }

    /// Marks the messages of `kind` (the beginning of their ids) that are not among `there` as
    /// deleted. Returns how many they are.
    pub fn keep_only(
        &mut self,
        id: ConversationId,
        kind: &str,
        there: &[Message],
        now: DateTime<Utc>,
    ) -> anyhow::Result<u64> {
        let ids: Vec<&Text> = there
            .iter()
            .filter_map(|it| it.external_id.as_ref())
            .collect();
        let known = known::known_messages(&self.batch.transaction, id)?;
        let gone = known.into_iter().map(|it| it.message).filter(|it| {
            it.deleted_at.is_none()
                && it
                    .external_id
                    .as_ref()
                    .is_some_and(|it| it.raw().starts_with(kind) && !ids.contains(&it))
        });
        let gone: Vec<Message> = gone
            .map(|it| Message {
                deleted_at: Some(now),
                ..it
            })
            .collect();
        if gone.is_empty() {
            return Ok(0);
        }
        self.messages(id, &gone, now)?;
        let told = gone.iter().map(|it| deletion(it, now)).collect();
        self.events(id, told, now)?;
        let count = gone.len() as u64;
        self.run.run.deleted += count;
        Ok(count)
    }

    /// Notes that a conversation is no longer to be had where it was: it waits for nobody.
    pub fn gone(
        &mut self,
        id: ConversationId,
        kind: EventKind,
        extra: Extra,
        now: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let outcome = self.guarded(|it| {
            let log = &it.batch.transaction;
            let known = Known {
                fields: known::fields(log, id)?,
                messages: Vec::new(),
                events: known::known_events(log, id)?,
            };
            let event = Event {
                at: now,
                kind,
                label: None,
                actor: None,
                extra,
            };
            let plan = Plan {
                fields: Conversation {
                    state: State::Closed,
                    state_reason: Some(kind.as_str().into()),
                    closed_at: Some(now),
                    ..known.fields.clone()
                },
                hash: PIECEMEAL,
                parts: Parts {
                    new_events: vec![Cow::Owned(event)],
                    ..Parts::default()
                },
            };
            it.batch.change(&known, &plan, now)?;
            it.batch.touched.add(id);
            Ok(Outcome::Updated)
        })?;
        self.run.run.deleted += 1;
        self.run.count(id, outcome);
        Ok(())
    }

    /// Keeps a release of the source.
    pub fn release(
        &mut self,
        tag: &Text,
        name: Option<&Text>,
        published_at: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.guarded(|it| {
            it.batch
                .transaction
                .prepare_cached(
                    "INSERT INTO release (source_id, tag, name, published_at)
                     VALUES (?1, ?2, ?3, ?4)
                     ON CONFLICT (source_id, tag) DO UPDATE SET
                         name = excluded.name, published_at = excluded.published_at",
                )?
                .execute(params![
                    it.run.source.sql(),
                    tag,
                    name,
                    published_at.timestamp()
                ])?;
            Ok(())
        })
    }

    /// Tells every conversation of the releases that came while it was open: all of them where
    /// there may be a new one, else those that this run has created.
    pub fn spread_releases(&mut self, all: bool) -> anyhow::Result<()> {
        let Some(first) = self.run.first_created.or(all.then_some(ConversationId(1))) else {
            return Ok(());
        };
        let first = if all { ConversationId(1) } else { first };
        self.guarded(|it| {
            releases::spread(&it.batch.transaction, it.run.source, &it.run.scope, first)
        })
    }

    /// Says of all conversations of a channel that their messages are there, as far as the
    /// source's own counts agree. Returns the numbers of those that have fewer than counted.
    pub fn settle(&mut self, channel: Channel) -> anyhow::Result<Vec<u64>> {
        self.guarded(|it| it.settled(channel))
    }

    fn settled(&mut self, channel: Channel) -> anyhow::Result<Vec<u64>> {
        let (first, after) = remote::range(&self.run.scope);
        let mut statement = self.batch.transaction.prepare_cached(
            "SELECT c.id, c.number, t.comments <= (
                 SELECT count(*) FROM message m WHERE m.conversation_id = c.id
                 AND m.deleted_at IS NULL AND m.external_id GLOB 'issuecomment-*')
             FROM conversation c INDEXED BY conversation_partial
             JOIN remote_thread t ON t.conversation_id = c.id
             WHERE c.messages_complete = 0 AND c.channel = ?1
                 AND c.external_key >= ?2 AND c.external_key < ?3 ORDER BY c.id",
        )?;
        let rows = statement.query_map(params![channel, first, after], |row| {
            Ok((
                row.get::<_, ConversationId>(0)?,
                row.get::<_, i64>(1)?,
                row.get::<_, bool>(2)?,
            ))
        })?;
        let rows: Vec<_> = rows.collect::<Result<_, _>>()?;
        drop(statement);
        let mut short = Vec::new();
        for (id, number, is_whole) in rows {
            if is_whole {
                self.complete(id)?;
            } else {
                short.push(number.unsigned_abs());
            }
        }
        Ok(short)
    }

    /// Says that all messages of a conversation are there, and that the source has so many.
    pub fn complete_with(&mut self, id: ConversationId, comments: u64) -> anyhow::Result<()> {
        self.guarded(|it| {
            it.expect_comments(id, comments)?;
            it.complete(id)
        })
    }

    fn complete(&mut self, id: ConversationId) -> anyhow::Result<()> {
        let changed = self
            .batch
            .transaction
            .prepare_cached(
                "UPDATE conversation SET messages_complete = 1, content_hash = zeroblob(32)
                 WHERE id = ?1 AND messages_complete = 0",
            )?
            .execute([id])?;
        if changed == 1 {
            self.batch.touched.add(id);
        }
        Ok(())
    }

    /// Commits the page with the cursor that its rows move (a part and how far it is stored) and
    /// with what is to be remembered of the addresses that are stored to their end now.
    pub fn commit(
        self,
        cursor: Option<(&str, &str)>,
        remembered: &[Remembered],
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<()> {
        let path = self.batch.path;
        self.write(cursor, remembered, positions)
            .map_err(|it| faults::explained(path, it))
    }

    fn write(
        self,
        cursor: Option<(&str, &str)>,
        remembered: &[Remembered],
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<()> {
        let Self { batch, run } = self;
        batch.refuse_broken()?;
        let log = &batch.transaction;
        if !batch.touched.is_empty() {
            if run.touched == 0 {
                runs::doubt(log, &run.channels, &run.scope, &mut run.run)?;
            }
            run.touched += batch.touched.len();
            if batch.indexed.is_far_behind(log)? {
                batch.indexed.add_new(log)?;
            }
            positions::keep_up(log, &batch.touched, run.touched, positions)?;
        }
        if run.run.id != 0 {
            runs::put(log, &mut run.run)?;
        }
        if let Some((part, state)) = cursor {
            remote::keep_cursor(log, run.source, part, state)?;
        }
        for it in remembered {
            remote::remember(log, it)?;
        }
        batch.transaction.commit()?;
        Ok(())
    }
}

/// What orders the events of one second: they are taken off before they are put on.
fn deed(event: &Event) -> (DateTime<Utc>, usize, Option<Text>, String, String) {
    const FIRST: [EventKind; 2] = [EventKind::Unlabeled, EventKind::Unassigned];
    let rank = if FIRST.contains(&event.kind) {
        0
    } else {
        1 + event.kind as usize
    };
    let actor = event.actor.as_ref().map(Person::key).unwrap_or_default();
    let besides = serde_json::Value::Object(event.extra.clone()).to_string();
    (event.at, rank, event.label.clone(), actor, besides)
}

fn deletion(message: &Message, now: DateTime<Utc>) -> Event {
    let id = message.external_id.as_ref().map_or("", |it| it.raw());
    Event {
        at: now,
        kind: EventKind::Deleted,
        label: None,
        actor: None,
        extra: Extra::from_iter([("message".to_owned(), id.into())]),
    }
}
