//! One part of a repository from GitHub into the log: pages are fetched on one thread and stored
//! on another.

use std::collections::BTreeMap;
use std::sync::mpsc;
use std::thread;

use chrono::{DateTime, Utc};

use super::{Log, Wish};
use crate::cli::desk::Deriver;
use crate::extract::github::{
    self as live, Cursor, Happened, Page, Part, Records, Said, Unreadable,
};
use crate::github::Fault;
use crate::model::{Channel, Event, Message};
use crate::store::{self, ExtractRun, Rejection, RemoteRun, SourceId, Store};

/// Pages that are read ahead while one is stored.
const AHEAD: usize = 8;

/// Rejections that are kept and listed one by one; the rest is counted.
const LISTED: usize = 1000;

/// How a part ended.
pub(super) struct Walked {
    /// Something was answered besides "nothing new".
    pub(super) any: bool,
    pub(super) fault: Option<Fault>,
    /// What had not changed since then was never asked for.
    pub(super) left_out: Option<DateTime<Utc>>,
}

/// Walks a part from where the log stands. An error is one of the log; those of GitHub are in the
/// result, and what came before them is stored.
pub(super) fn walk(
    log: &mut Log<'_>,
    remote: &mut RemoteRun,
    source: SourceId,
    repo: &str,
    part: Part,
    private: bool,
    wish: &Wish,
) -> anyhow::Result<Walked> {
    let kept = log
        .store
        .cursor(source, part.as_str())?
        .filter(|_| !wish.full);
    let cursor = match (&kept, wish.since) {
        (None, Some(since)) if part.may_begin_later() => Cursor::from(since),
        _ => Cursor::read(kept.as_deref()),
    };
    let left_out = cursor.begun;
    let mut any = false;
    let (sender, pages) = mpsc::sync_channel::<Page>(AHEAD);
    let Log {
        store,
        client,
        deriver,
        now,
        steps,
        ..
    } = log;
    let mut count = 0;
    let (stored, walked) = thread::scope(|scope| {
        let walker = scope.spawn(move || {
            live::walk(part, repo, cursor, *client, &mut |page| {
                sender.send(page).is_ok()
            })
        });
        let mut stored = Ok(());
        while let Ok(first) = pages.recv() {
            // What has come meanwhile shares a transaction; nothing waits for what has not.
            let mut together = vec![first];
            together.extend(pages.try_iter().take(AHEAD));
            any = true;
            count += together.len() as u64;
            steps.at(repo, part.as_str(), count);
            if private {
                together.iter_mut().for_each(|it| hide(&mut it.records));
            }
            stored = store_pages(store, deriver, *now, remote, part, together);
            if stored.is_err() {
                break;
            }
        }
        drop(pages);
        (stored, walker.join())
    });
    stored?;
    let walked = walked.map_err(|_| anyhow::anyhow!("reading GitHub's pages stopped by a bug"))?;
    Ok(Walked {
        any,
        fault: walked.err(),
        left_out,
    })
}

/// What a private repository tells never leaves through a public door.
fn hide(records: &mut Records) {
    match records {
        Records::Issues(issues) => issues
            .iter_mut()
            .for_each(|it| it.conversation.private = true),
        Records::Discussions(list) => list.iter_mut().for_each(|it| it.private = true),
        Records::Messages(_) | Records::Events(_) | Records::Releases(_) => {}
    }
}

fn store_pages(
    store: &mut Store,
    deriver: &Deriver,
    now: DateTime<Utc>,
    remote: &mut RemoteRun,
    part: Part,
    pages: Vec<Page>,
) -> anyhow::Result<()> {
    for it in &pages {
        reject(&mut remote.run, &it.unreadable);
    }
    let cursor = pages.last().map(|it| it.cursor.written());
    let cursor = cursor.as_deref().map(|it| (part.as_str(), it));
    let mut written = store.page(remote)?;
    for it in pages {
        records(&mut written, it.records, now)?;
    }
    deriver.with(|positions| written.commit(cursor, positions))
}

fn records(page: &mut store::Page<'_>, records: Records, now: DateTime<Utc>) -> anyhow::Result<()> {
    match records {
        Records::Issues(issues) => issues.iter().try_for_each(|it| {
            let stored = page.facts(&it.conversation, it.comments, now);
            stored.map(drop)
        }),
        Records::Discussions(list) => list.iter().try_for_each(|it| {
            let id = page.whole(it, now)?;
            page.keep_only(id, "discussioncomment-", &it.messages, now)
                .map(drop)
        }),
        Records::Messages(said) => messages(page, said, now),
        Records::Events(happened) => events(page, happened, now),
        Records::Releases(releases) => releases
            .iter()
            .try_for_each(|it| page.release(&it.tag, it.name.as_ref(), it.published_at)),
    }
}

/// A conversation is looked up once a page, however much of it stands there.
pub(super) fn messages(
    page: &mut store::Page<'_>,
    said: Vec<Said>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let mut threads: BTreeMap<u64, (Channel, Vec<Message>)> = BTreeMap::new();
    for it in said {
        let thread = threads.entry(it.number);
        let (_, messages) = thread.or_insert_with(|| (it.channel, Vec::new()));
        messages.push(it.message);
    }
    for (number, (channel, messages)) in threads {
        let first = messages.iter().map(|it| it.at).min().unwrap_or(now);
        let id = page.thread_or_begun(number, channel, first)?;
        page.messages(id, &messages, now)?;
    }
    Ok(())
}

fn events(
    page: &mut store::Page<'_>,
    happened: Vec<Happened>,
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let mut threads: BTreeMap<u64, (Channel, Vec<Event>)> = BTreeMap::new();
    for it in happened {
        let thread = threads.entry(it.number);
        let (_, events) = thread.or_insert_with(|| (it.channel, Vec::new()));
        events.push(it.event);
    }
    for (number, (channel, events)) in threads {
        let first = events.iter().map(|it| it.at).min().unwrap_or(now);
        let id = page.thread_or_begun(number, channel, first)?;
        page.events(id, events, now)?;
    }
    Ok(())
}

pub(super) fn reject(run: &mut ExtractRun, unreadable: &[Unreadable]) {
    for it in unreadable {
        run.rejected += 1;
        if run.rejections.len() < LISTED {
            run.rejections.push(Rejection {
                line: None,
                column: None,
                code: it.code.to_owned(),
                message: it.message.as_str().into(),
            });
        }
    }
}
