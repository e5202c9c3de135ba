//! Facts that come in pieces: one list has the issues, another their comments, a third what
//! happened to them. Every page of a list is a transaction, and the cursor moves with its rows.

mod gone;
mod parts;
mod record;
mod threads;

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use rusqlite::params;

use crate::model::{Channel, ConversationId, Text};

use super::batch::{self, Batch};
use super::likeness;
use super::numbers::Numbers;
use super::positions::{self, Positions};
use super::releases;
use super::remote::{self, SourceId};
use super::runs::{self, ExtractRun};
use super::{Outcome, Store, connection, faults};

pub use self::threads::Thread;

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
    /// Of the created ones those to which a message was added: the others have none.
    spoken: Numbers,
    /// The first that this run has created.
    first_created: Option<ConversationId>,
    touched: usize,
    /// Where the parts of a conversation go that is spoken of again and again.
    threads: HashMap<(u64, Channel), ConversationId>,
}

/// So many are kept in mind; the others are looked up.
const MOST_THREADS: usize = 100_000;

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
            spoken: Numbers::default(),
            first_created: None,
            touched: 0,
            threads: HashMap::new(),
        }
    }

    fn remember(&mut self, number: u64, channel: Channel, id: ConversationId) {
        if self.threads.len() < MOST_THREADS {
            self.threads.insert((number, channel), id);
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
        let (path, receipts) = (&self.path, &self.receipts);
        let begun = connection::commit_lightly(&self.connection, true)
            .and_then(|()| batch::begin(&mut self.connection, path, receipts));
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
        let (path, receipts) = (&self.path, &self.receipts);
        let batch = batch::begin(&mut self.connection, path, receipts)?;
        let done = end(batch, &mut remote, reconciled, positions);
        done.map_err(|it| faults::explained(path, it))?;
        Ok(remote.run)
    }
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
    if 0 < remote.touched {
        likeness::notice_newest(log)?;
    }
    positions::refresh(log, &positions::Touched::default(), positions)?;
    connection::check_words(log, true)?;
    let receipt = batch::extracted(log, batch.receipts, &remote.run)?;
    batch.transaction.commit()?;
    receipt
        .into_iter()
        .for_each(|it| batch.receipts.committed(it));
    Ok(())
}

impl Page<'_> {
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

    /// Commits the page with the cursor that its rows move: a part and how far it is stored.
    pub fn commit(
        self,
        cursor: Option<(&str, &str)>,
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<()> {
        let path = self.batch.path;
        self.write(cursor, positions)
            .map_err(|it| faults::explained(path, it))
    }

    fn write(
        self,
        cursor: Option<(&str, &str)>,
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
        batch.transaction.commit()?;
        Ok(())
    }
}
