//! Receipts that were printed.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use anyhow::Context;

use crate::receipt::{Chain, Hash, Head, parsed};
use crate::store::HeadFound;

use super::Checked;

/// A line that is longer is none of ours.
const LONGEST_LINE: u64 = 4 * 1024 * 1024;

pub(super) fn checked(path: &Path, head: Option<Head>) -> anyhow::Result<Checked> {
    let what = || format!("cannot read {}", path.display());
    let mut lines = BufReader::new(File::open(path).with_context(what)?);
    let mut res = Checked {
        chain: Chain::new(),
        fault: None,
        unreadable: None,
        head: HeadFound::Missing,
        audit: None,
    };
    let mut in_place = None;
    for number in 1.. {
        let Some(line) = next(&mut lines).with_context(what)? else {
            break;
        };
        let receipt = match line.and_then(|it| parsed(&it)) {
            Ok(receipt) => receipt,
            Err(why) => {
                res.unreadable = Some((number, format!("{why:#}")));
                break;
            }
        };
        if let Err(fault) = res.chain.take(&receipt) {
            res.fault = Some(fault);
            break;
        }
        if head.as_ref().is_some_and(|it| it.seq == receipt.seq) {
            in_place = Some(receipt.hash);
        }
    }
    let holds = res.fault.is_none() && res.unreadable.is_none();
    res.head = match head {
        None => HeadFound::Missing,
        Some(head) if holds => found(head, &res.chain, in_place),
        Some(head) => HeadFound::NotCompared(head),
    };
    Ok(res)
}

fn found(head: Head, chain: &Chain, in_place: Option<Hash>) -> HeadFound {
    let standing = head.against(chain.log(), chain.len(), in_place);
    HeadFound::Found(head, standing)
}

/// The next line without its break; one without a break is cut off.
fn next(lines: &mut impl BufRead) -> std::io::Result<Option<anyhow::Result<String>>> {
    let mut bytes = Vec::new();
    lines
        .by_ref()
        .take(LONGEST_LINE)
        .read_until(b'\n', &mut bytes)?;
    if bytes.is_empty() {
        return Ok(None);
    }
    if bytes.pop() != Some(b'\n') {
        return Ok(Some(Err(anyhow::anyhow!("the line does not end"))));
    }
    Ok(Some(
        String::from_utf8(bytes).context("the line is no text"),
    ))
}
