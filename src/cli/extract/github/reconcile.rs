//! What no "changed since" ever shows: comments and issues that are gone.

use std::collections::{BTreeMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};

use super::parts;
use super::source::Following;
use crate::extract::github::{self as live, Counted, Part};
use crate::github::{Fault, TokenSource};
use crate::model::{Channel, EventKind, Extra};
use crate::store::Thread;

/// How often it is looked for unasked.
const DAILY: TimeDelta = TimeDelta::hours(24);

/// What is closed and has not changed for so long is not counted again unasked.
const RECENT: TimeDelta = TimeDelta::days(30);

/// Conversations that are asked for one by one in a run.
const MOST_ASKED: usize = 200;

impl Following<'_, '_> {
    pub(super) fn reconciliation_is_due(&self) -> bool {
        let now = self.log.now;
        let last = self.reconciled_at;
        self.wish.reconcile || last.is_none_or(|it| DAILY <= now - it)
    }

    /// On demand everything is counted: a comment may be deleted years after the closing.
    fn counted_since(&self) -> DateTime<Utc> {
        if self.wish.reconcile {
            return DateTime::UNIX_EPOCH;
        }
        self.log.now - RECENT
    }

    /// Compares what is here with what GitHub counts. Returns what ended it early.
    pub(super) fn reconcile(&mut self) -> anyhow::Result<Option<Fault>> {
        if self.log.client.token_source() == TokenSource::None {
            self.gaps.push(
                "deleted and transferred issues: GitHub counts for nobody without a token".into(),
            );
            return Ok(None);
        }
        for (channel, part) in [
            (Channel::GithubIssue, Part::Issues),
            (Channel::GithubPull, Part::Issues),
            (Channel::GithubDiscussion, Part::Discussions),
        ] {
            if !self.whole.contains(&part) {
                continue;
            }
            let since = self.counted_since();
            let counted = live::counts(channel, &self.repo, since, self.log.client);
            let (open, closed) = match counted {
                Ok(counted) => counted,
                Err(fault) if fault.is_passing() && !matches!(fault, Fault::Malformed { .. }) => {
                    return Ok(Some(fault));
                }
                Err(fault) => {
                    self.gaps
                        .push(format!("deleted and transferred {channel}s: {fault}"));
                    continue;
                }
            };
            if let Some(fault) = self.compare(channel, since, &open, &closed)? {
                return Ok(Some(fault));
            }
        }
        self.reconciled = true;
        Ok(None)
    }

    fn compare(
        &mut self,
        channel: Channel,
        since: DateTime<Utc>,
        open: &[Counted],
        closed: &[Counted],
    ) -> anyhow::Result<Option<Fault>> {
        let here = self.log.store.threads(&self.repo, channel, since)?;
        let there: BTreeMap<u64, &Counted> = open
            .iter()
            .chain(closed)
            .map(|it| (it.number, it))
            .collect();
        let counts = channel != Channel::GithubDiscussion;
        let differs = |it: &&Thread| {
            let counted = there.get(&it.number);
            counts && counted.is_some_and(|counted| counted.comments() != it.comments)
        };
        for thread in here.iter().filter(differs) {
            if let Some(fault) = self.thread(thread.number)? {
                return Ok(Some(fault));
            }
        }
        let known: HashSet<u64> = here.iter().map(|it| it.number).collect();
        let gone: Vec<u64> = known
            .iter()
            .copied()
            .filter(|it| !there.contains_key(it))
            .collect();
        self.look_for(channel, gone)
    }

    /// Asks one by one for what is here and is not counted there.
    fn look_for(&mut self, channel: Channel, mut gone: Vec<u64>) -> anyhow::Result<Option<Fault>> {
        gone.sort_unstable();
        if MOST_ASKED < gone.len() {
            self.gaps.push(format!(
                "{} {channel}s that GitHub no longer lists: not asked for",
                gone.len() - MOST_ASKED
            ));
            gone.truncate(MOST_ASKED);
        }
        for number in gone {
            let fault = match channel {
                Channel::GithubDiscussion => self.discussion_fate(number)?,
                _ => self.issue(number, true)?,
            };
            if fault.is_some() {
                return Ok(fault);
            }
        }
        Ok(None)
    }

    fn discussion_fate(&mut self, number: u64) -> anyhow::Result<Option<Fault>> {
        match live::has_discussion(&self.repo, number, self.log.client) {
            Ok(true) => return Ok(None),
            Ok(false) => {}
            Err(fault) => return Ok(Some(fault)),
        }
        self.gone(number, EventKind::Deleted, Extra::new())?;
        Ok(None)
    }

    /// Notes that a conversation is not where it was.
    pub(super) fn gone(
        &mut self,
        number: u64,
        kind: EventKind,
        extra: Extra,
    ) -> anyhow::Result<()> {
        let now = self.log.now;
        let mut page = self.log.store.page(&mut self.remote)?;
        if let Some(id) = page.thread(number)? {
            page.gone(id, kind, extra, now)?;
        }
        self.log.deriver.with(|it| page.commit(None, it))
    }

    fn is_here(&mut self, number: u64) -> anyhow::Result<bool> {
        let page = self.log.store.page(&mut self.remote)?;
        Ok(page.thread(number)?.is_some())
    }

    /// Asks for one issue and stores what becomes of it. `expected` is one that was there before.
    pub(super) fn issue(&mut self, number: u64, expected: bool) -> anyhow::Result<Option<Fault>> {
        let url = format!("/repos/{}/issues/{number}", self.repo);
        let answer = match self.log.client.get(&url, None) {
            Ok(answer) => answer,
            Err(Fault::Gone { .. }) => {
                self.gone(number, EventKind::Deleted, Extra::new())?;
                return Ok(None);
            }
            Err(Fault::Missing { .. }) if expected => {
                let name = format!("{}#{number}", self.repo);
                let gap = match self.is_here(number)? {
                    true => format!("{name} is here and no longer to be seen on GitHub (404)"),
                    false => format!("{name} is not to be seen on GitHub (404)"),
                };
                self.gaps.push(gap);
                return Ok(None);
            }
            Err(Fault::Missing { .. }) => {
                self.gone(number, EventKind::Deleted, Extra::new())?;
                return Ok(None);
            }
            Err(fault) => return Ok(Some(fault)),
        };
        let mut issue = match live::issue(&answer, &self.repo) {
            Ok(issue) => issue,
            Err(it) => {
                parts::reject(&mut self.remote.run, &[it]);
                return Ok(None);
            }
        };
        if answer.moved_to.is_some() && issue.home != format!("{}#{number}", self.repo) {
            let extra = Extra::from_iter([("to".to_owned(), issue.home.into())]);
            self.gone(number, EventKind::Transferred, extra)?;
            return Ok(None);
        }
        issue.conversation.private = self.about.private;
        let now = self.log.now;
        let mut page = self.log.store.page(&mut self.remote)?;
        page.facts(&issue.conversation, issue.comments, now)?;
        self.log.deriver.with(|it| page.commit(None, it))?;
        Ok(None)
    }
}
