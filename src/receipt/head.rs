use std::fmt;
use std::str::FromStr;

use super::{Hash, ReceiptId};

const TITLE: &str = "maestro-head-v1";

/// The last receipt that was seen, kept apart from the chain: the only thing that shows a cut-off
/// end, or a chain that was written anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The name of the log; a chain of another log is another chain.
    pub log: String,
    pub seq: u64,
    pub hash: Hash,
}

/// How a chain stands to a head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The chain ends with it.
    Same,
    /// The chain has it and goes on: this many receipts came after. A crash between a commit and
    /// the writing of the head leaves that behind.
    Behind(u64),
    /// The chain ends before it: this many receipts are missing.
    Ahead(u64),
    /// The chain has another receipt in its place, or is another log's.
    Foreign,
}

impl Head {
    pub fn id(&self) -> ReceiptId {
        ReceiptId {
            seq: self.seq,
            hash: self.hash,
        }
    }

    /// Compares with the chain of `log` that has `len` receipts and `in_place` where the head
    /// stands.
    pub fn against(&self, log: Option<&str>, len: u64, in_place: Option<Hash>) -> Standing {
        let is_ours = log.is_none_or(|it| it == self.log);
        match len.checked_sub(self.seq) {
            _ if !is_ours => Standing::Foreign,
            None => Standing::Ahead(self.seq - len),
            Some(_) if in_place != Some(self.hash) => Standing::Foreign,
            Some(0) => Standing::Same,
            Some(n) => Standing::Behind(n),
        }
    }
}

impl fmt::Display for Head {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{TITLE}")?;
        writeln!(f, "log {}", self.log)?;
        writeln!(f, "seq {}", self.seq)?;
        writeln!(f, "hash {}", self.hash)
    }
}

impl FromStr for Head {
    type Err = String;

    /// Only what `Display` writes is a head, byte for byte.
    fn from_str(text: &str) -> Result<Self, String> {
        let mut lines = text.lines();
        let mut word = |name: &str| {
            let line = lines.next().and_then(|it| it.strip_prefix(name));
            line.ok_or_else(|| format!("the line `{}` is missing", name.trim_end()))
        };
        word(TITLE)?;
        let head = Self {
            log: word("log ")?.to_owned(),
            seq: word("seq ")?.parse().map_err(|it| format!("seq: {it}"))?,
            hash: word("hash ")?.parse()?,
        };
        if head.to_string() == text {
            Ok(head)
        } else {
            Err("it is not written as maestro writes it".to_owned())
        }
    }
}
