//! Writing facts: one file or one page of a source is one transaction.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::{Transaction, TransactionBehavior};

use crate::error::UserError;
use crate::model::{Channel, Conversation, ConversationId};
use crate::receipt::Kind;

use super::connection;
use super::facts;
use super::hash::Hashes;
use super::known;
use super::likeness;
use super::people::People;
use super::plan::{self, Known, Parts, Plan};
use super::positions::{self, Positions, Touched};
use super::receipts::{Change, Pending, Receipts, Table};
use super::runs::{self, ExtractRun};
use super::search::Indexed;
use super::{Store, faults};

/// What a record did to the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Created,
    Updated,
    /// The log knew all of it already; no row was touched.
    Unchanged,
}

/// One transaction that writes facts. Dropped without [`Batch::finish`], nothing of it stays.
pub struct Batch<'a> {
    pub(super) transaction: Transaction<'a>,
    pub(super) path: &'a Path,
    pub(super) receipts: &'a Receipts,
    pub(super) people: People,
    pub(super) indexed: Indexed,
    created: u64,
    updated: u64,
    unchanged: u64,
    scopes: BTreeSet<(Channel, String)>,
    pub(super) touched: Touched,
    /// A conversation may be half written: the batch must not be finished.
    pub(super) is_broken: bool,
}

impl Store {
    /// Begins to write. Other writers wait until the batch ends; readers do not.
    pub fn batch(&mut self) -> anyhow::Result<Batch<'_>> {
        let (path, receipts) = (&self.path, &self.receipts);
        begin(&mut self.connection, path, receipts).map_err(|it| faults::explained(path, it))
    }
}

pub(super) fn begin<'a>(
    connection: &'a mut rusqlite::Connection,
    path: &'a Path,
    receipts: &'a Receipts,
) -> anyhow::Result<Batch<'a>> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    connection::check_words(&transaction, false)?;
    Ok(Batch {
        indexed: Indexed::so_far(&transaction)?,
        transaction,
        path,
        receipts,
        people: People::default(),
        created: 0,
        updated: 0,
        unchanged: 0,
        scopes: BTreeSet::new(),
        touched: Touched::default(),
        is_broken: false,
    })
}

impl Batch<'_> {
    /// Stores a record. Its identity is (channel, external id); GitHub's ignore case.
    ///
    /// What the log knows is merged, never deleted: messages and events a record lacks stay, and
    /// a value the record does not tell (`None`, the empty body of a message) erases nothing. An
    /// empty text does: a milestone of `""` means that there is none. Of two records with
    /// `updated_at` the newer one's fields count, in whatever order they come. An edited text
    /// keeps its earlier revision with the moment of the edit, or `now` where the source has none.
    pub fn upsert(&mut self, record: &Conversation, now: DateTime<Utc>) -> anyhow::Result<Outcome> {
        self.upsert_hashed(record, &Hashes::of(record), now)
    }

    /// The same for a record whose `hashes` were made elsewhere.
    pub fn upsert_hashed(
        &mut self,
        record: &Conversation,
        hashes: &Hashes,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        let outcome = self.store(record, hashes, now).map_err(|error| {
            self.is_broken = true;
            faults::explained(self.path, error)
        })?;
        self.count(record, outcome);
        Ok(outcome)
    }

    pub(super) fn count(&mut self, record: &Conversation, outcome: Outcome) {
        match outcome {
            Outcome::Created => self.created += 1,
            Outcome::Updated => self.updated += 1,
            Outcome::Unchanged => self.unchanged += 1,
        }
        self.scopes.insert((record.channel, scope(record)));
    }

    /// Every channel and scope the batch has seen: `owner/repo` in lower case on GitHub, empty
    /// elsewhere. What a file covers is what its run says in [`ExtractRun::syncs`].
    pub fn scopes(&self) -> &BTreeSet<(Channel, String)> {
        &self.scopes
    }

    /// Commits everything together with its run. Returns the run with its number and counts.
    /// `positions` keeps the cache of the queue; without it the cache is thrown away.
    ///
    /// # Errors
    /// An earlier `upsert` failed, or SQLite cannot write; nothing of the batch is stored then.
    pub fn finish(
        self,
        run: ExtractRun,
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<ExtractRun> {
        let path = self.path;
        self.commit(run, positions)
            .map_err(|it| faults::explained(path, it))
    }

    /// Commits what the source has confirmed of our own writing, together with what `also` stores;
    /// no source was extracted, so there is no run.
    pub(super) fn keep(
        self,
        positions: Option<Positions<'_>>,
        also: impl FnOnce(&Transaction<'_>, &Receipts) -> anyhow::Result<Pending>,
    ) -> anyhow::Result<()> {
        self.indexed.add_new(&self.transaction)?;
        let receipt = also(&self.transaction, self.receipts)?;
        likeness::notice(&self.transaction, &self.touched)?;
        positions::refresh(&self.transaction, &self.touched, positions)?;
        self.transaction.commit()?;
        self.receipts.committed(receipt);
        Ok(())
    }

    /// Takes everything back (`--dry-run`). Returns the run as [`Batch::finish`] would have
    /// counted it, without a number.
    pub fn roll_back(self, run: ExtractRun) -> anyhow::Result<ExtractRun> {
        let run = self.counted(run);
        self.transaction
            .rollback()
            .map_err(|it| faults::explained(self.path, it.into()))?;
        Ok(run)
    }

    fn commit(
        self,
        run: ExtractRun,
        positions: Option<Positions<'_>>,
    ) -> anyhow::Result<ExtractRun> {
        self.refuse_broken()?;
        let mut run = self.counted(run);
        self.indexed.add_new(&self.transaction)?;
        run.id = runs::write(&self.transaction, &run)?;
        likeness::notice(&self.transaction, &self.touched)?;
        positions::refresh(&self.transaction, &self.touched, positions)?;
        connection::check_words(&self.transaction, true)?;
        let receipt = extracted(&self.transaction, self.receipts, &run)?;
        self.transaction.commit()?;
        receipt
            .into_iter()
            .for_each(|it| self.receipts.committed(it));
        Ok(run)
    }

    pub(super) fn refuse_broken(&self) -> anyhow::Result<()> {
        if self.is_broken {
            return Err(UserError::failed("a record could not be stored, so none was").into());
        }
        Ok(())
    }

    fn counted(&self, run: ExtractRun) -> ExtractRun {
        ExtractRun {
            created: self.created,
            updated: self.updated,
            unchanged: self.unchanged,
            ..run
        }
    }

    fn store(
        &mut self,
        record: &Conversation,
        hashes: &Hashes,
        now: DateTime<Utc>,
    ) -> anyhow::Result<Outcome> {
        let Some((id, hash)) = known::identify(&self.transaction, record)? else {
            let id = self.create(&plan::creation(record, hashes, now))?;
            self.touched.add(id);
            return Ok(Outcome::Created);
        };
        if hash == hashes.whole {
            return Ok(Outcome::Unchanged);
        }
        let known = known::load(&self.transaction, id)?;
        let changed_at = record.updated_at.unwrap_or(now);
        let plan = plan::change(&known, record, hashes, changed_at);
        if !plan.changes(&known) {
            return Ok(Outcome::Unchanged);
        }
        self.change(&known, &plan, changed_at)?;
        self.touched.add(id);
        Ok(Outcome::Updated)
    }

    pub(super) fn create(&mut self, plan: &Plan<'_>) -> anyhow::Result<ConversationId> {
        let log = &self.transaction;
        let fields = &plan.fields;
        let id = facts::write_fields(log, &mut self.people, plan)?;
        if let Some(body) = &fields.body {
            facts::add_body(log, id, body)?;
        }
        facts::add_labels(log, id, &fields.labels)?;
        facts::add_assignees(log, id, &fields.assignees)?;
        facts::add_messages(log, &mut self.people, id, &plan.parts.new_messages)?;
        for (seq, event) in plan.parts.new_events.iter().enumerate() {
            facts::add_event(log, &mut self.people, id, seq, event)?;
        }
        Ok(id)
    }

    pub(super) fn change(
        &mut self,
        known: &Known,
        plan: &Plan<'_>,
        changed_at: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        self.change_fields(known, plan, changed_at)?;
        self.change_parts(known.fields.id, known.events.len(), &plan.parts, changed_at)
    }

    /// `events` is how many there were before.
    pub(super) fn change_parts(
        &mut self,
        id: ConversationId,
        events: usize,
        parts: &Parts<'_>,
        changed_at: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let log = &self.transaction;
        for change in &parts.changed_messages {
            let is_indexed = change.body.is_some() && self.indexed.has_message(change.id);
            if is_indexed {
                self.indexed.forget_message(log, change.id)?;
            }
            facts::change_message(log, &mut self.people, id, change, changed_at)?;
            if is_indexed {
                self.indexed.add_message(log, change.id)?;
            }
        }
        facts::add_messages(log, &mut self.people, id, &parts.new_messages)?;
        for (seq, event) in &parts.changed_events {
            facts::change_event(log, &mut self.people, id, *seq, event)?;
        }
        for (seq, event) in (events..).zip(&parts.new_events) {
            facts::add_event(log, &mut self.people, id, seq, event)?;
        }
        Ok(())
    }

    fn change_fields(
        &mut self,
        known: &Known,
        plan: &Plan<'_>,
        changed_at: DateTime<Utc>,
    ) -> anyhow::Result<()> {
        let log = &self.transaction;
        let (known, fields) = (&known.fields, &plan.fields);
        let new_title = known.title != fields.title;
        let new_body = known.body != fields.body;
        let new_labels = known.labels != fields.labels;
        let is_indexed =
            (new_title || new_body || new_labels) && self.indexed.has_conversation(known.id);
        if is_indexed {
            self.indexed.forget_conversation(log, known.id)?;
        }
        let loses_body = new_body && known.body.is_some();
        if new_title || loses_body {
            facts::keep_revision(log, known, new_title, loses_body, changed_at)?;
        }
        facts::write_fields(log, &mut self.people, plan)?;
        if let Some(body) = fields.body.as_ref().filter(|_| new_body) {
            facts::replace_body(log, known.id, body)?;
        }
        if new_labels {
            facts::replace_labels(log, known.id, &fields.labels)?;
        }
        if known.assignees != fields.assignees {
            facts::replace_assignees(log, known.id, &fields.assignees)?;
        }
        if is_indexed {
            self.indexed.add_conversation(log, known.id)?;
        }
        Ok(())
    }
}

/// The receipt of a run that changed something; for one that found all as it was there is none.
pub(super) fn extracted(
    log: &Transaction<'_>,
    receipts: &Receipts,
    run: &ExtractRun,
) -> anyhow::Result<Option<Pending>> {
    if run.created + run.updated + run.deleted + run.rejected == 0 {
        return Ok(None);
    }
    let counts = [
        ("created", run.created),
        ("updated", run.updated),
        ("deleted", run.deleted),
        ("rejected", run.rejected),
    ];
    let change = Change {
        kind: Kind::Extract,
        at: run.finished_at,
        actor: None,
        counts: counts.map(|(name, n)| (name.to_owned(), n)).into(),
        rows: vec![(Table::ExtractRun, run.id, run.id)],
    };
    receipts.append(log, &change).map(Some)
}

/// `owner/repo` of `Owner/Repo#142`.
fn scope(record: &Conversation) -> String {
    if !record.channel.is_github() {
        return String::new();
    }
    let id = record.external_id.raw();
    let scope = id.split_once('#').map_or(id, |(scope, _)| scope);
    scope.to_ascii_lowercase()
}
