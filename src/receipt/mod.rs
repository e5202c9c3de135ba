//! Receipts: one for every change that people answer for, each holding the hash of the one before.
//!
//! Who changes, removes or reorders a receipt breaks the chain at that place; who cuts off its end
//! or writes all of it anew is found by a `Head` that was kept elsewhere, and by nothing else.
//! The format, and what it cannot show, stand in `README.md` beside this file.

mod canonical;
mod chain;
mod hash;
mod head;
mod line;
mod payload;
mod signature;
mod signers;
#[cfg(test)]
mod tests;

pub use canonical::{Unwritable, canonical};
pub use chain::{Chain, Fault, Reason};
pub use hash::{Digester, Hash};
pub use head::{Head, Standing};
pub use line::{line, parsed};
pub use payload::{Clock, Counts, Kind, Payload, Rows};
pub use signature::{NAMESPACE, SignatureFault, SignedBy, Signer, signed_by};
pub use signers::{is_named, named};

use std::fmt;

use sha2::{Digest, Sha256};

/// Stands before everything that is hashed, so that no other hash of the program is one of these.
const DOMAIN: &[u8] = b"maestro-receipt-v1\n";

/// The longest payload that is believed: ours stay below a thousandth of it.
const LONGEST_PAYLOAD: usize = 1024 * 1024;

/// A link of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// From 1, without a gap.
    pub seq: u64,
    /// Of the receipt before; [`Hash::NONE`] for the first.
    pub prev: Hash,
    /// SHA-256 over `maestro-receipt-v1\n`, `seq` as eight bytes with the highest first, `prev` and
    /// the bytes of `payload`.
    pub hash: Hash,
    /// JSON of a [`Payload`], byte for byte as it was hashed.
    pub payload: String,
}

impl Receipt {
    /// The receipt with this payload that follows `prev`.
    pub fn sealed(seq: u64, prev: Hash, payload: String) -> Self {
        let hash = seal(seq, &prev, &payload);
        Self {
            seq,
            prev,
            hash,
            payload,
        }
    }

    pub fn id(&self) -> ReceiptId {
        ReceiptId {
            seq: self.seq,
            hash: self.hash,
        }
    }
}

/// How people name a receipt: `R-12-0a1b2c3d4e`, its place and the beginning of its hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReceiptId {
    pub seq: u64,
    pub hash: Hash,
}

impl fmt::Display for ReceiptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("R-{}-{}", self.seq, &self.hash.to_string()[..10]))
    }
}

fn seal(seq: u64, prev: &Hash, payload: &str) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(DOMAIN);
    hasher.update(seq.to_be_bytes());
    hasher.update(prev.bytes());
    hasher.update(payload);
    Hash::new(hasher.finalize().into())
}
