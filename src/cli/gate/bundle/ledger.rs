//! The receipts of a bundle.

use std::path::Path;

use super::{Source, folder};
use crate::error::UserError;
use crate::gate::bundle::{Ledger, MANIFEST, Manifest};
use crate::model::Text;
use crate::receipt::{Chain, Hash, Payload, Receipt, line};
use crate::store::{GATE_ENTRIES, Store};

/// The receipts up to the one of a decision that was named, else all of them; without those that
/// the bundle in `previous` has.
pub(super) fn collect(
    store: &Store,
    source: &Source,
    previous: Option<&Path>,
) -> anyhow::Result<(Ledger, Vec<u8>)> {
    let after = previous.map(ending).transpose()?;
    let (after_seq, after_hash) = after
        .as_ref()
        .map_or((0, Hash::NONE), |it| (it.seq, it.hash));
    let last = source.decision.as_ref().filter(|_| source.is_past);
    let mut res = Part {
        after: after_seq,
        chain: Chain::new(),
        fits: after_seq == 0,
        is_over: false,
        lines: String::new(),
    };
    store.each_receipt(&mut |receipt| {
        if res.is_over {
            return Ok(());
        }
        let payload = res.chain.take(&receipt).map_err(|it| broken(it.seq))?;
        res.fits |= receipt.seq == after_seq && receipt.hash == after_hash;
        res.is_over = last.is_some_and(|it| describes(&payload, it.id.0));
        res.add(&receipt)
    })?;
    let log = res.chain.log().unwrap_or_default().to_owned();
    let is_ours = after.is_none_or(|it| it.log == log);
    if !is_ours || !res.fits || res.chain.len() < after_seq {
        return Err(
            UserError::refused("the earlier bundle is no earlier one of this log")
                .hint("leave --previous out to have all receipts in the bundle")
                .into(),
        );
    }
    let ledger = Ledger {
        log,
        after: after_seq,
        after_hash,
        seq: res.chain.len(),
        hash: res.chain.hash(),
    };
    Ok((ledger, res.lines.into_bytes()))
}

struct Part {
    after: u64,
    chain: Chain,
    /// The receipt that the earlier bundle ends with was met.
    fits: bool,
    is_over: bool,
    lines: String,
}

impl Part {
    fn add(&mut self, receipt: &Receipt) -> anyhow::Result<()> {
        if self.after < receipt.seq {
            self.lines.push_str(&line(receipt)?);
            self.lines.push('\n');
        }
        Ok(())
    }
}

fn describes(payload: &Payload, entry: i64) -> bool {
    let entries = payload
        .rows
        .iter()
        .filter(|it| it.table == Text::from(GATE_ENTRIES));
    entries
        .into_iter()
        .any(|it| (it.from..=it.to).contains(&entry))
}

fn broken(seq: u64) -> UserError {
    UserError::failed(format!("the chain of receipts is broken at {seq}"))
        .hint("`maestro log verify` says more")
}

/// Where the receipts of an earlier bundle end.
fn ending(path: &Path) -> anyhow::Result<Ledger> {
    let files = folder::read(path)?;
    let manifest = files.get(MANIFEST).map(|it| Manifest::read(it));
    match manifest {
        Some(Ok(manifest)) => Ok(manifest.predicate.ledger),
        _ => Err(UserError::failed(format!("{} holds no bundle", path.display())).into()),
    }
}
