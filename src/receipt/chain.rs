use std::fmt;

use chrono::{DateTime, Utc};

use super::payload::{Clock, Kind, Payload};
use super::{Hash, Receipt, seal};

/// Goes along a chain, receipt by receipt, until the first one that does not fit.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    last: Option<(u64, Hash)>,
    log: Option<String>,
    /// The newest moment that a machine's clock gave.
    newest: Option<DateTime<Utc>>,
    went_back: Vec<u64>,
}

/// The first receipt that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub seq: u64,
    pub reason: Reason,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Another number was due: receipts are missing, doubled or in another order.
    Gap { expected: u64 },
    /// It does not follow the one before.
    Link,
    /// Its bytes are not those that were hashed.
    Hash,
    /// The chain does not begin with its genesis, or has a second one.
    Genesis,
    /// It cannot be read.
    Unreadable(String),
}

impl Chain {
    /// A chain from its first receipt on.
    pub fn new() -> Self {
        Self::default()
    }

    /// A part of the chain of `log` that begins after a receipt.
    pub fn after(log: &str, seq: u64, hash: Hash) -> Self {
        Self {
            last: (0 < seq).then_some((seq, hash)),
            log: (0 < seq).then(|| log.to_owned()),
            ..Self::default()
        }
    }

    /// Takes the next receipt; one that does not fit is not taken.
    pub fn take(&mut self, receipt: &Receipt) -> Result<Payload, Fault> {
        let fault = |reason| Fault {
            seq: receipt.seq,
            reason,
        };
        let (seq, prev) = self.last.unwrap_or((0, Hash::NONE));
        let expected = seq + 1;
        if receipt.seq != expected {
            return Err(fault(Reason::Gap { expected }));
        }
        if receipt.prev != prev {
            return Err(fault(Reason::Link));
        }
        if receipt.hash != seal(receipt.seq, &receipt.prev, &receipt.payload) {
            return Err(fault(Reason::Hash));
        }
        let payload = Payload::read(&receipt.payload)
            .map_err(|it| fault(Reason::Unreadable(format!("{it:#}"))))?;
        if (payload.kind == Kind::Genesis) != self.last.is_none() {
            return Err(fault(Reason::Genesis));
        }
        if self.last.is_none() {
            self.log = payload.log.as_ref().map(|it| it.raw().to_owned());
        }
        self.last = Some((receipt.seq, receipt.hash));
        self.watch(receipt.seq, &payload);
        Ok(payload)
    }

    fn watch(&mut self, seq: u64, payload: &Payload) {
        let (Clock::System, Some(at)) = (payload.clock, payload.at) else {
            return;
        };
        if self.newest.is_some_and(|it| at < it) {
            self.went_back.push(seq);
        }
        self.newest = self.newest.max(Some(at));
    }

    /// How many receipts there are up to here, counted from the beginning of the log.
    pub fn len(&self) -> u64 {
        self.last.map_or(0, |it| it.0)
    }

    pub fn is_empty(&self) -> bool {
        self.last.is_none()
    }

    /// The hash of the last receipt.
    pub fn hash(&self) -> Hash {
        self.last.map_or(Hash::NONE, |it| it.1)
    }

    /// The name of the log, as the first receipt says it.
    pub fn log(&self) -> Option<&str> {
        self.log.as_deref()
    }

    /// Receipts that the machine's clock dates before an earlier one. No fault: clocks are set.
    pub fn went_back(&self) -> &[u64] {
        &self.went_back
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gap { expected } => write!(
                f,
                "receipt {expected} should stand here: receipts are missing, doubled or in another order"
            ),
            Self::Link => f.write_str("it does not follow the receipt before it"),
            Self::Hash => f.write_str("it was changed: its hash does not fit its bytes"),
            Self::Genesis => f.write_str("only the first receipt is a genesis, and it must be one"),
            Self::Unreadable(why) => write!(f, "it cannot be read: {why}"),
        }
    }
}

impl Reason {
    /// One word for machines.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Gap { .. } => "gap",
            Self::Link => "link",
            Self::Hash => "hash",
            Self::Genesis => "genesis",
            Self::Unreadable(_) => "unreadable",
        }
    }
}
