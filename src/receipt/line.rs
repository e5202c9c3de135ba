//! A receipt as a line of a file.

use anyhow::{Context, ensure};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::{Hash, LONGEST_PAYLOAD, Receipt};

/// The keys of a line, in their order.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    seq: u64,
    prev: Hash,
    hash: Hash,
    /// Byte for byte: what was hashed.
    #[serde(borrow)]
    payload: &'a RawValue,
}

/// Room for the two hashes and the keys.
const LONGEST_LINE: usize = LONGEST_PAYLOAD + 1024;

/// The receipt as a line of JSON, without a line break.
///
/// # Errors
/// A payload that is no JSON.
pub fn line(receipt: &Receipt) -> anyhow::Result<String> {
    let line = Line {
        seq: receipt.seq,
        prev: receipt.prev,
        hash: receipt.hash,
        payload: serde_json::from_str(&receipt.payload)?,
    };
    Ok(serde_json::to_string(&line)?)
}

/// Reads a line. It must be written as [`line()`] writes it: another blank is another file.
///
/// # Errors
/// What is no receipt, or not written that way.
pub fn parsed(text: &str) -> anyhow::Result<Receipt> {
    ensure!(text.len() <= LONGEST_LINE, "the line is too long");
    let read: Line<'_> = serde_json::from_str(text).context("this is no receipt")?;
    let receipt = Receipt {
        seq: read.seq,
        prev: read.prev,
        hash: read.hash,
        payload: read.payload.get().to_owned(),
    };
    ensure!(
        line(&receipt)? == text,
        "the line is not written as maestro writes it"
    );
    Ok(receipt)
}
