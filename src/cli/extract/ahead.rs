//! Reading and storing at the same time: a file is read, checked and hashed on a thread of its
//! own, a few records ahead of the one that writes.

use std::io::BufRead;
use std::sync::mpsc::{self, SyncSender};
use std::thread;

use anyhow::{Context, Result};

use crate::extract::{self, FileOptions, FileSummary, Record};
use crate::store::Hashes;

/// A record with the hashes of its parts, where the reader has made them.
pub(super) type Arrival = (Record, Option<Hashes>);

/// Who hashes the records.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Hashing {
    /// The reader, all of them.
    Ahead,
    /// The writer, those that the log has: a rehearsal needs no others.
    IfNeeded,
}

/// Handed over together: a wake-up for each record would cost more than the reading.
const CHUNK_RECORDS: usize = 64;

/// A chunk goes on as soon as its texts have this many bytes.
const CHUNK_BYTES: usize = 1 << 18;

/// Chunks that wait for the writer. With the one being read and the one being written there are
/// four, so memory is bound by four times the largest record, never by the file.
const CHUNKS_AHEAD: usize = 2;

/// Reads a whole file as [`extract::read`] does: the same records in the same order, and the same
/// errors. `sink` is called on this thread; when it fails, the reading ends and its error is
/// returned.
pub(super) fn read(
    input: &mut (dyn BufRead + Send),
    options: &FileOptions,
    hashing: Hashing,
    sink: &mut dyn FnMut(Arrival) -> Result<()>,
) -> Result<FileSummary> {
    thread::scope(|scope| {
        let (sender, receiver) = mpsc::sync_channel(CHUNKS_AHEAD);
        let reader = thread::Builder::new()
            .spawn_scoped(scope, move || read_into(&sender, input, options, hashing))
            .context("cannot read and store at the same time")?;
        // A failing sink drops the receiver, which ends the reader.
        receiver.into_iter().flatten().try_for_each(sink)?;
        reader
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

fn read_into(
    sender: &SyncSender<Vec<Arrival>>,
    input: &mut dyn BufRead,
    options: &FileOptions,
    hashing: Hashing,
) -> Result<FileSummary> {
    let mut chunk = Vec::new();
    let mut bytes = 0;
    let summary = extract::read(input, options, &mut |record| {
        bytes += record.as_ref().map_or(0, |it| it.text_bytes());
        let hashes = record
            .as_ref()
            .ok()
            .filter(|_| hashing == Hashing::Ahead)
            .map(Hashes::of);
        chunk.push((record, hashes));
        if chunk.len() < CHUNK_RECORDS && bytes < CHUNK_BYTES {
            return Ok(());
        }
        bytes = 0;
        hand_over(sender, std::mem::take(&mut chunk))
    })?;
    hand_over(sender, chunk)?;
    Ok(summary)
}

fn hand_over(sender: &SyncSender<Vec<Arrival>>, chunk: Vec<Arrival>) -> Result<()> {
    sender.send(chunk).context("the log takes no more records")
}
