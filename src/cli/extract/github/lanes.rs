//! Parts of a repository from GitHub into the log: pages are fetched on threads of their own, and
//! stored on this one.

use std::collections::BTreeMap;
use std::sync::mpsc::{self, SyncSender};
use std::thread;

use chrono::{DateTime, Utc};

use super::parts::{self, Writer};
use super::source::is_the_parts_own;
use super::{Log, Wish};
use crate::extract::github::{self as live, Askers, Cursor, Page, Part};
use crate::github::{Client, Fault};
use crate::store::{RemoteRun, SourceId};

/// Pages that are read ahead while others are stored. What waits shares a transaction, and the
/// pages of an index are written once for all of it.
const AHEAD: usize = 32;

/// Whoever asks beside others holds a page of their own, and storing is not what they wait for.
const AHEAD_AT_LEAST: usize = 2;

/// Parts that are walked one after the other, beside other lanes.
pub(super) type Lane = Vec<Part>;

/// How a part ended.
#[derive(Default)]
pub(super) struct Walked {
    /// Pages that said something else than "nothing new".
    pub(super) pages: u64,
    pub(super) fault: Option<Fault>,
    /// What had not changed since then was never asked for.
    pub(super) left_out: Option<DateTime<Utc>>,
}

/// Of which repository, and into what.
pub(super) struct Place<'a> {
    pub(super) source: SourceId,
    pub(super) repo: &'a str,
    pub(super) private: bool,
}

/// Walks lanes at the same time, each part from where the log stands. An error is one of the log;
/// those of GitHub are in the result, and what came before them is stored. A fault that is not a
/// part's own ends its lane. In the order of the parts.
pub(super) fn walk(
    log: &mut Log<'_>,
    remote: &mut RemoteRun,
    place: &Place<'_>,
    lanes: &[Lane],
    wish: &Wish,
) -> anyhow::Result<BTreeMap<Part, Walked>> {
    let mut walked = BTreeMap::new();
    let mut begun = Vec::new();
    for lane in lanes {
        let mut cursors = Vec::new();
        for part in lane {
            cursors.push((*part, beginning(log, place.source, *part, wish)?));
        }
        begun.push(cursors);
    }
    let left_out: BTreeMap<Part, _> = begun
        .iter()
        .flatten()
        .map(|it| (it.0, it.1.begun))
        .collect();
    let ahead = AHEAD_AT_LEAST.max(AHEAD / (1 + log.others.len()));
    let (sender, pages) = mpsc::sync_channel(ahead);
    let mut writer = Writer {
        store: log.store,
        deriver: log.deriver,
        now: log.now,
    };
    let steps = log.steps;
    let askers = shared_out(begun.len(), log.client, log.others);
    let (stored, ended) = thread::scope(|scope| {
        let running: Vec<_> = begun
            .into_iter()
            .zip(askers)
            .map(|(cursors, askers)| {
                let sender = sender.clone();
                scope.spawn(move || fetch(place.repo, cursors, askers, &sender))
            })
            .collect();
        drop(sender);
        let mut stored = Ok(());
        while let Ok(first) = pages.recv() {
            // What has come meanwhile shares a transaction; nothing waits for what has not.
            let mut together: Vec<(Part, Page)> = vec![first];
            together.extend(pages.try_iter().take(ahead));
            for (part, _) in &together {
                let known: &mut Walked = walked.entry(*part).or_default();
                known.pages += 1;
                steps.at(place.repo, part.as_str(), known.pages);
            }
            stored = parts::store(&mut writer, remote, place.private, together);
            if stored.is_err() {
                break;
            }
        }
        drop(pages);
        let ended: Result<Vec<_>, _> = running.into_iter().map(|it| it.join()).collect();
        (stored, ended)
    });
    stored?;
    let ended = ended.map_err(|_| anyhow::anyhow!("reading GitHub's pages stopped by a bug"))?;
    for (part, fault) in ended.into_iter().flatten() {
        let known = walked.entry(part).or_default();
        known.fault = fault;
        known.left_out = left_out.get(&part).copied().flatten();
    }
    Ok(walked)
}

fn beginning(log: &Log<'_>, source: SourceId, part: Part, wish: &Wish) -> anyhow::Result<Cursor> {
    let kept = log.store.cursor(source, part.as_str())?;
    let kept = kept.filter(|_| !wish.full);
    Ok(match (&kept, wish.since) {
        (None, Some(since)) if part.may_begin_later() => Cursor::from(since),
        _ => Cursor::read(kept.as_deref()),
    })
}

/// One for each lane, and the rest for the first of them.
fn shared_out<'c>(
    lanes: usize,
    client: &'c mut Client,
    others: &'c mut [Client],
) -> Vec<Vec<&'c mut Client>> {
    let mut all = std::iter::once(client).chain(others);
    let mut shares: Vec<Vec<&mut Client>> = Vec::new();
    for _ in 0..lanes {
        shares.push(all.by_ref().take(1).collect());
    }
    if let Some(first) = shares.first_mut() {
        first.extend(all);
    }
    shares
}

/// Fetches the parts of a lane. Returns how each ended; those after a fault have not begun.
fn fetch(
    repo: &str,
    parts: Vec<(Part, Cursor)>,
    askers: Vec<&mut Client>,
    pages: &SyncSender<(Part, Page)>,
) -> Vec<(Part, Option<Fault>)> {
    let mut askers = askers.into_iter();
    let Some(first) = askers.next() else {
        return Vec::new();
    };
    let mut others: Vec<&mut Client> = askers.collect();
    let mut ended = Vec::new();
    for (part, cursor) in parts {
        let askers = Askers {
            first: &mut *first,
            others: others.iter_mut().map(|it| &mut **it as _).collect(),
        };
        let walked = live::walk(part, repo, cursor, askers, &mut |page| {
            pages.send((part, page)).is_ok()
        });
        let fault = walked.err();
        let ends = fault.as_ref().is_some_and(|it| !is_the_parts_own(part, it));
        ended.push((part, fault));
        if ends {
            break;
        }
    }
    ended
}
