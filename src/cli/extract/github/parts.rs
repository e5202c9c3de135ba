//! Pages of GitHub's lists into the log.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::{DateTime, Utc};

use crate::cli::desk::Deriver;
use crate::cli::extract::file::LISTED;
use crate::extract::github::{Happened, Page, Part, Records, Said, Unreadable};
use crate::model::{Channel, Event, Message, Text};
use crate::store::{self, ExtractRun, Rejection, RemoteRun, Store};

/// What pages are stored with.
pub(super) struct Writer<'a> {
    pub(super) store: &'a mut Store,
    pub(super) deriver: &'a Deriver,
    pub(super) now: DateTime<Utc>,
}

/// Stores pages of parts that came at the same time: in a transaction for each part.
pub(super) fn store(
    log: &mut Writer<'_>,
    remote: &mut RemoteRun,
    private: bool,
    pages: Vec<(Part, Page)>,
) -> anyhow::Result<()> {
    let mut parts: BTreeMap<Part, Vec<Page>> = BTreeMap::new();
    for (part, mut page) in pages {
        if private {
            hide(&mut page.records);
        }
        parts.entry(part).or_default().push(page);
    }
    for (part, pages) in parts {
        store_pages(log, remote, part, pages)?;
    }
    Ok(())
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
    log: &mut Writer<'_>,
    remote: &mut RemoteRun,
    part: Part,
    pages: Vec<Page>,
) -> anyhow::Result<()> {
    for it in &pages {
        reject(&mut remote.run, &it.unreadable);
    }
    let cursor = pages.last().map(|it| it.cursor.written());
    let cursor = cursor.as_deref().map(|it| (part.as_str(), it));
    let mut written = log.store.page(remote)?;
    // Messages of all pages together: of a conversation that is on several, once.
    let mut said = Vec::new();
    for it in pages {
        match it.records {
            Records::Messages(more) => said.extend(more),
            others => records(&mut written, others, log.now)?,
        }
    }
    messages(&mut written, latest(said), log.now)?;
    log.deriver
        .with(|positions| written.commit(cursor, positions))
}

/// A message that changed while the list was read stands on two pages: the later reading counts.
fn latest(mut said: Vec<Said>) -> Vec<Said> {
    let mut latest: HashMap<&Text, usize> = HashMap::new();
    let mut passed = HashSet::new();
    for (place, it) in said.iter().enumerate() {
        let Some(id) = &it.message.external_id else {
            continue;
        };
        let best = latest.entry(id).or_insert(place);
        if it.message.edited_at < said[*best].message.edited_at {
            passed.insert(place);
        } else if *best != place {
            passed.insert(std::mem::replace(best, place));
        }
    }
    let mut places = 0..;
    said.retain(|_| places.next().is_none_or(|it| !passed.contains(&it)));
    said
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

/// A conversation is looked up once, however much of it stands there.
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
    let mut found = Vec::with_capacity(threads.len());
    for (number, (channel, messages)) in threads {
        let first = messages.iter().map(|it| it.at).min().unwrap_or(now);
        found.push((page.thread_or_begun(number, channel, first)?, messages));
    }
    // In the order of the log neighbours are written one after the other.
    found.sort_by_key(|it| it.0);
    found
        .iter()
        .try_for_each(|(id, messages)| page.messages(*id, messages, now))
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

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeDelta, Utc};

    use super::{Said, latest};
    use crate::model::{Channel, Message, Text};

    fn said(id: Option<&str>, edited: Option<i64>, body: &str) -> Said {
        let at = DateTime::<Utc>::UNIX_EPOCH;
        Said {
            number: 1,
            channel: Channel::GithubIssue,
            message: Message {
                external_id: id.map(Into::into),
                edited_at: edited.map(|it| at + TimeDelta::seconds(it)),
                ..Message::new(at, None, body)
            },
        }
    }

    #[test]
    fn of_a_message_on_two_pages_the_later_reading_counts() {
        let all = vec![
            said(Some("issuecomment-1"), None, "old"),
            said(Some("issuecomment-2"), Some(9), "newest"),
            said(None, None, "nameless"),
            said(Some("issuecomment-1"), Some(5), "new"),
            said(Some("issuecomment-2"), Some(7), "late, but older"),
            said(None, None, "nameless"),
        ];
        let bodies = latest(all).into_iter().map(|it| it.message.body);
        let expected = ["newest", "nameless", "new", "nameless"].map(Text::from);
        assert_eq!(bodies.collect::<Vec<_>>(), expected);
    }
}
