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

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    /// Lines of conversations; every seventh is broken.
    fn lines(count: usize) -> String {
        let line = |it: usize| match it % 7 {
            0 => "broken\n".to_owned(),
            _ => format!(
                "{{\"channel\":\"call\",\"external_id\":\"{it}\",\"title\":\"\",\"opened_at\":\"2026-02-05T14:00:00Z\"}}\n"
            ),
        };
        (1..=count).map(line).collect()
    }

    fn read_all(text: &str, sink: &mut dyn FnMut(Arrival) -> Result<()>) -> Result<FileSummary> {
        read(
            &mut text.as_bytes(),
            &FileOptions::default(),
            Hashing::Ahead,
            sink,
        )
    }

    #[test]
    fn records_and_rejections_come_in_the_order_of_the_file() {
        let mut line = 0;
        let summary = read_all(&lines(1000), &mut |(record, hashes)| {
            line += 1;
            match record {
                Ok(it) => assert_eq!(it.external_id, line.to_string().into()),
                Err(it) => assert_eq!((it.line, line % 7), (line, 0)),
            }
            assert_eq!(hashes.is_none(), line % 7 == 0);
            Ok(())
        });
        let summary = summary.unwrap();
        assert_eq!((summary.records, summary.rejected), (858, 142));
        assert_eq!(line, 1000);
    }

    #[test]
    fn a_sink_that_fails_ends_the_reading_with_its_error() {
        let mut taken = 0;
        let ended = read_all(&lines(100_000), &mut |_| {
            taken += 1;
            if taken == 100 {
                bail!("the disk is full");
            }
            Ok(())
        });
        assert_eq!(ended.unwrap_err().to_string(), "the disk is full");
        assert_eq!(taken, 100);
    }

    #[test]
    fn what_cannot_be_read_is_an_error_of_the_reading() {
        let ended = read_all("no format of ours", &mut |_| Ok(()));
        assert!(ended.is_err());
    }
}
