//! The chain of receipts. A store function that changes what people answer for appends its receipt
//! in the same transaction; the head beside the log moves after the commit.

mod audit;
mod head;
mod tables;

use std::cell::Cell;
use std::path::{Path, PathBuf};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::model::Text;
use crate::receipt::{Chain, Clock, Counts, Head, Kind, Payload, Receipt, ReceiptId, Rows};

use super::Store;
use super::columns::counted;

pub use self::audit::{Audit, HeadFound, RowFault};
pub use self::tables::GATE_ENTRIES;
pub(super) use self::tables::Table;

/// A clock that is set back by less is no news.
const CLOCKS_DIFFER: TimeDelta = TimeDelta::minutes(5);

/// Where a change comes from: what its receipt says besides the change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The words of the command, without its arguments.
    pub command: Option<String>,
    /// The revision of the policy that holds.
    pub policy: Option<String>,
    pub clock: Clock,
}

/// What there is to say about a receipt once it is stored.
#[derive(Debug)]
pub enum Notice {
    Written(ReceiptId),
    /// The receipt before was written in the future.
    ClockWentBack {
        last_at: DateTime<Utc>,
    },
    /// The head beside the log is of receipts that this log does not have.
    HeadDiffers(PathBuf),
    HeadUnwritable(PathBuf, anyhow::Error),
}

/// Hears [`Notice`]s.
pub type Listener = Box<dyn Fn(&Notice)>;

/// The receipts of an open log, as a writer keeps them.
#[derive(Default)]
pub(super) struct Receipts {
    /// `None` for a log without a file.
    head: Option<PathBuf>,
    origin: Origin,
    listener: Option<Listener>,
    last: Cell<Option<ReceiptId>>,
}

/// A change, as the function that makes it says it.
pub(super) struct Change<'a> {
    pub(super) kind: Kind,
    pub(super) at: DateTime<Utc>,
    pub(super) actor: Option<&'a Text>,
    pub(super) counts: Counts,
    /// Tables with the first and the last number of the rows that were written.
    pub(super) rows: Vec<(Table, i64, i64)>,
}

/// A receipt that is stored when its transaction commits.
#[must_use = "the head moves when the receipt is handed to `Receipts::committed`"]
pub(super) struct Pending {
    receipt: Receipt,
    log: Option<String>,
    last_at: Option<DateTime<Utc>>,
    is_early: bool,
    /// False where the head in its place is another chain's, and must stay to be looked at.
    moves_head: bool,
}

impl Store {
    /// Says where the changes of this store come from, and who hears of their receipts.
    #[must_use]
    pub fn receipted(mut self, origin: Origin, listener: Listener) -> Self {
        self.receipts.origin = origin;
        self.receipts.listener = Some(listener);
        self
    }

    /// The newest receipt that was written through this store.
    pub fn last_receipt(&self) -> Option<ReceiptId> {
        self.receipts.last.get()
    }

    /// Hands over every receipt, the oldest first.
    pub fn each_receipt(
        &self,
        take: &mut dyn FnMut(Receipt) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        self.told(each(&self.connection, take))
    }

    /// Checks the chain, the rows that it describes, and the head; with `deep` the file as well.
    /// `head` is one that was kept elsewhere; else the one beside the log counts.
    ///
    /// # Errors
    /// What cannot be read. What is wrong stands in the [`Audit`].
    pub fn audit(&self, head: Option<Head>, deep: bool) -> anyhow::Result<Audit> {
        let beside = head::beside(&self.path);
        let beside = self.has_file().then_some(beside);
        self.told(audit::audit(
            &self.connection,
            beside.as_deref(),
            head,
            deep,
        ))
    }

    /// The head beside the log at `path`, whether there is a log or not.
    ///
    /// # Errors
    /// A file that is no head.
    pub fn head_beside(path: &Path) -> anyhow::Result<Option<Head>> {
        head::read(&head::beside(path))
    }

    fn has_file(&self) -> bool {
        self.connection.path().is_some_and(|it| !it.is_empty())
    }
}

impl Receipts {
    /// Those of a log without a file: what goes into it has its own moments.
    pub(super) fn nowhere() -> Self {
        let mut res = Self::default();
        res.origin.clock = Clock::Given;
        res
    }

    /// Those of the log at `path`.
    pub(super) fn beside(path: &Path) -> Self {
        Self {
            head: Some(head::beside(path)),
            ..Self::default()
        }
    }

    /// Appends the receipt of `change`, whose rows are written already.
    pub(super) fn append(&self, log: &Connection, change: &Change<'_>) -> anyhow::Result<Pending> {
        let (name, secret) = tables::chain(log)?;
        let last = last(log)?;
        let rows = change
            .rows
            .iter()
            .map(|&(table, from, to)| tables::digest(log, &secret, table, from, to))
            .collect::<anyhow::Result<_>>()?;
        let payload = self.payload(change, rows);
        let receipt = follow(last.as_ref(), &payload)?;
        put(log, &receipt)?;
        let last_at = last.and_then(|it| Payload::read(&it.payload).ok()?.at);
        let is_early = payload.clock == Clock::System
            && last_at.is_some_and(|it| change.at < it - CLOCKS_DIFFER);
        Ok(Pending {
            moves_head: self.may_move(log, &name)?,
            receipt,
            log: Some(name),
            last_at,
            is_early,
        })
    }

    fn payload(&self, change: &Change<'_>, rows: Vec<Rows>) -> Payload {
        let words = |it: &Option<String>| it.as_deref().map(Text::from);
        let payload = Payload {
            kind: change.kind,
            at: Some(change.at),
            clock: self.origin.clock,
            actor: None,
            command: words(&self.origin.command),
            policy: words(&self.origin.policy),
            maestro: env!("CARGO_PKG_VERSION").into(),
            log: None,
            counts: change.counts.clone(),
            rows,
        };
        payload.by(change.actor)
    }

    /// Whether the head is missing, or one of this chain. Asked while no other process writes.
    fn may_move(&self, log: &Connection, name: &str) -> anyhow::Result<bool> {
        let Some(path) = &self.head else {
            return Ok(false);
        };
        let head = match head::read(path) {
            Ok(Some(head)) => head,
            Ok(None) => return Ok(true),
            Err(_) => return Ok(false),
        };
        let in_place = hash_at(log, head.seq)?;
        Ok(head.log == name && in_place == Some(head.hash))
    }

    /// Says of a receipt that its transaction has committed. What goes wrong from here on undoes
    /// nothing: a head that stays behind is no fault.
    pub(super) fn committed(&self, pending: Pending) {
        let id = pending.receipt.id();
        self.last.set(Some(id));
        self.tell(&Notice::Written(id));
        if let Some(last_at) = pending.last_at.filter(|_| pending.is_early) {
            self.tell(&Notice::ClockWentBack { last_at });
        }
        let (Some(path), Some(log)) = (&self.head, pending.log) else {
            return;
        };
        if !pending.moves_head {
            self.tell(&Notice::HeadDiffers(path.clone()));
            return;
        }
        let head = Head {
            log,
            seq: id.seq,
            hash: id.hash,
        };
        if let Err(error) = head::advance(path, &head) {
            self.tell(&Notice::HeadUnwritable(path.clone(), error));
        }
    }

    fn tell(&self, notice: &Notice) {
        if let Some(listener) = &self.listener {
            listener(notice);
        }
    }
}

/// The numbers of the rows that a transaction added to a table, as a receipt takes them: no other
/// process writes meanwhile, so they are one span.
pub(super) fn spans(table: Table, ids: &[i64]) -> Vec<(Table, i64, i64)> {
    let span = ids.first().zip(ids.last());
    span.map(|(from, to)| (table, *from, *to))
        .into_iter()
        .collect()
}

/// Whether the log knows receipts at all.
pub(super) fn has_begun(log: &Connection) -> anyhow::Result<bool> {
    let mut statement = log.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'receipt'")?;
    Ok(statement.exists([])?)
}

/// Begins the chain of a log: its first receipt says what the log held at that moment.
pub(super) fn begin(log: &Connection) -> anyhow::Result<()> {
    // What lies in memory only is the same every time.
    let has_file = log.path().is_some_and(|it| !it.is_empty());
    log.execute(
        "INSERT INTO receipt_chain (only, log, secret)
         SELECT 1, lower(hex(CASE WHEN ?1 THEN randomblob(16) ELSE zeroblob(16) END)),
                CASE WHEN ?1 THEN randomblob(32) ELSE zeroblob(32) END",
        [has_file],
    )?;
    let (name, secret) = tables::chain(log)?;
    let payload = Payload {
        kind: Kind::Genesis,
        at: None,
        clock: Clock::None,
        actor: None,
        command: None,
        policy: None,
        maestro: env!("CARGO_PKG_VERSION").into(),
        log: Some(name.into()),
        counts: Counts::new(),
        rows: tables::so_far(log, &secret)?,
    };
    put(log, &follow(None, &payload)?)
}

fn follow(last: Option<&Receipt>, payload: &Payload) -> anyhow::Result<Receipt> {
    let chain = Chain::new();
    let (seq, prev) = last.map_or((chain.len(), chain.hash()), |it| (it.seq, it.hash));
    Ok(Receipt::sealed(seq + 1, prev, payload.written()?))
}

fn put(log: &Connection, receipt: &Receipt) -> anyhow::Result<()> {
    log.prepare_cached("INSERT INTO receipt (seq, prev, hash, payload) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![
            counted(receipt.seq),
            receipt.prev,
            receipt.hash,
            receipt.payload
        ])?;
    Ok(())
}

fn last(log: &Connection) -> anyhow::Result<Option<Receipt>> {
    let mut statement = log
        .prepare_cached("SELECT seq, prev, hash, payload FROM receipt ORDER BY seq DESC LIMIT 1")?;
    Ok(statement.query_row([], receipt).optional()?)
}

fn hash_at(log: &Connection, seq: u64) -> anyhow::Result<Option<crate::receipt::Hash>> {
    let mut statement = log.prepare_cached("SELECT hash FROM receipt WHERE seq = ?1")?;
    let hash = statement.query_row([counted(seq)], |row| row.get(0));
    Ok(hash.optional()?)
}

fn each(
    log: &Connection,
    take: &mut dyn FnMut(Receipt) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut statement = log.prepare("SELECT seq, prev, hash, payload FROM receipt ORDER BY seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(receipt(row)?)?;
    }
    Ok(())
}

fn receipt(row: &Row<'_>) -> rusqlite::Result<Receipt> {
    let seq: i64 = row.get(0)?;
    Ok(Receipt {
        seq: u64::try_from(seq).unwrap_or_default(),
        prev: row.get(1)?,
        hash: row.get(2)?,
        payload: row.get(3)?,
    })
}
