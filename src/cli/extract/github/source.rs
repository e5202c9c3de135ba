//! One repository: its parts in order, what is missing between them, and what the run says of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};

use super::about::{KIND, Repository, enter};
use super::lanes::{self, Lane, Place, Walked};
use super::stages;
use super::{Done, Log, Wish};
use crate::cli::shape;
use crate::error::UserError;
use crate::extract::github::{self as live, Cursor, Part};
use crate::github::{Fault, TokenSource, Usage};
use crate::model::{Channel, Text};
use crate::store::{ApiUsage, ExtractRun, RemoteRun, SourceId, Sync};

/// Said of a run until it has come to its end.
const CUT: &str = "the run was cut before its end; run it again";

/// A repository that is being followed.
pub(super) struct Following<'a, 'l> {
    pub(super) log: &'a mut Log<'l>,
    pub(super) wish: &'a Wish,
    pub(super) repo: String,
    source: SourceId,
    pub(super) about: Repository,
    pub(super) remote: RemoteRun,
    /// Parts that are stored to their end.
    pub(super) whole: BTreeSet<Part>,
    /// Parts of which this run has read something.
    pub(super) moved: BTreeSet<Part>,
    pub(super) gaps: Vec<String>,
    pub(super) reconciled_at: Option<DateTime<Utc>>,
    /// What is gone was looked for.
    pub(super) reconciled: bool,
    /// There is no list of all comments.
    pub(super) one_by_one: bool,
    /// How far they were stored before this run.
    pub(super) reviews: Cursor,
    before: Usage,
}

/// Follows one repository as far as GitHub lets it.
///
/// # Errors
/// Those of the log; everything that GitHub does is told in the result.
pub(super) fn follow(log: &mut Log<'_>, asked: &str, wish: &Wish) -> anyhow::Result<Done> {
    let before = log.client.usage();
    let (about, source) = match enter(log, asked)? {
        Ok(entered) => entered,
        Err(fault) => return Ok(unreadable(log, asked, &before, fault)),
    };
    let repo = about.full_name.clone();
    let known = log.store.source_named(KIND, &repo)?;
    let reconciled_at = known.and_then(|it| it.reconciled_at);
    let reviews = log.store.cursor(source, Part::Reviews.as_str())?;
    let reviews = Cursor::read(reviews.as_deref());
    let is_followed = log.store.cursor(source, Part::Issues.as_str())?.is_some();
    if wish.since.is_some() && is_followed {
        (log.talk)(&format!(
            "note: {repo} is followed already and goes on where it stopped; --since is for a first run"
        ));
    }
    let mut run = ExtractRun::new(repo.as_str().into(), KIND, log.now, log.now);
    run.complete = false;
    run.synced_through = None;
    run.gaps = vec![CUT.into()];
    let mut channels = vec![Channel::GithubIssue, Channel::GithubPull];
    if about.has_discussions {
        channels.push(Channel::GithubDiscussion);
    }
    let mut following = Following {
        remote: RemoteRun::new(source, &repo, channels, run),
        log,
        wish,
        repo,
        source,
        about,
        whole: BTreeSet::new(),
        moved: BTreeSet::new(),
        gaps: Vec::new(),
        reconciled_at,
        reconciled: false,
        one_by_one: false,
        reviews,
        before,
    };
    if !following.repo.eq_ignore_ascii_case(asked) {
        let gap = format!(
            "{asked} is called {} now: say so in the policy",
            following.repo
        );
        (following.log.talk)(&format!("note: {gap}"));
    }
    following.announce();
    let fault = match following.parts()? {
        None => following.gaps_of_since()?,
        fault => fault,
    };
    following.end(fault)
}

/// A repository that does not even say who it is.
fn unreadable(log: &Log<'_>, asked: &str, before: &Usage, fault: Fault) -> Done {
    let mut run = ExtractRun::new(asked.into(), KIND, log.now, log.now);
    run.complete = false;
    run.synced_through = None;
    run.gaps = vec![fault.to_string().into()];
    note_usage(&mut run, before, &log.client.usage());
    Done {
        run,
        error: Some(failed(asked, fault)),
    }
}

fn failed(repo: &str, fault: Fault) -> anyhow::Error {
    let mut error = UserError::from(fault);
    error.message = format!("{repo}: {}", error.message);
    error.into()
}

fn note_usage(run: &mut ExtractRun, before: &Usage, after: &Usage) {
    run.requests = after.requests - before.requests;
    let rate = after.rest.or(after.graphql);
    run.usage = Some(ApiUsage {
        not_modified: after.unchanged - before.unchanged,
        retries: after.retries - before.retries,
        waits: after.waits - before.waits,
        waited_seconds: after.waited_seconds - before.waited_seconds,
        bytes: after.bytes - before.bytes,
        limit: rate.map(|it| it.limit),
        remaining: rate.map(|it| it.remaining),
        resets_at: rate.and_then(|it| it.resets_at),
    });
}

impl Following<'_, '_> {
    /// Says how much a first run will ask for, to somebody who watches.
    fn announce(&mut self) {
        let has_token = self.log.client.token_source() != TokenSource::None;
        let is_partial = self.wish.since.is_some() || !self.wish.numbers.is_empty();
        if self.reconciled_at.is_some() || is_partial || !has_token || !self.log.steps.is_seen() {
            return;
        }
        // An estimate that cannot be had is no reason to stop.
        if let Ok(requests) = live::estimate(&self.repo, self.log.client) {
            (self.log.talk)(&format!("{}: about {requests} requests", self.repo));
        }
    }

    /// Walks all parts that are wished for. Returns what ended it early.
    fn parts(&mut self) -> anyhow::Result<Option<Fault>> {
        if !self.wish.numbers.is_empty() {
            return self.numbers();
        }
        for stage in stages::all(!self.log.others.is_empty()) {
            let lanes = self.left_to_walk(stage);
            for (part, walked) in self.walk(&lanes)? {
                if let Some(fault) = self.walked(part, walked) {
                    return self.settle_for(fault);
                }
            }
            if let Some(fault) = self.read_begun()? {
                return self.settle_for(fault);
            }
        }
        self.spread_releases()?;
        self.settle()
    }

    /// Looks for what is gone, where it is due. After the first walk nothing can be.
    fn gaps_of_since(&mut self) -> anyhow::Result<Option<Fault>> {
        if !self.wish.numbers.is_empty() || !self.reconciliation_is_due() {
            return Ok(None);
        }
        let nothing_can_be = self.reconciled_at.is_none() && !self.wish.reconcile;
        let has_token = self.log.client.token_source() != TokenSource::None;
        if nothing_can_be && has_token {
            self.reconciled = self.whole.contains(&Part::Issues);
            return Ok(None);
        }
        self.reconcile()
    }

    fn walk(&mut self, lanes: &[Lane]) -> anyhow::Result<BTreeMap<Part, Walked>> {
        let place = Place {
            source: self.source,
            repo: &self.repo,
            private: self.about.private,
        };
        let walked = lanes::walk(self.log, &mut self.remote, &place, lanes, self.wish)?;
        note_usage(&mut self.remote.run, &self.before, &self.log.client.usage());
        Ok(walked)
    }

    /// Notes how a part ended. Returns what ends the run.
    fn walked(&mut self, part: Part, walked: Walked) -> Option<Fault> {
        if 0 < walked.pages {
            self.moved.insert(part);
        }
        match walked.fault {
            None => {
                self.whole.insert(part);
                self.gaps.extend(walked.left_out.map(|it| older(part, it)));
            }
            Some(Fault::Missing { .. }) if part == Part::Comments => {
                self.one_by_one = true;
                self.gaps.push(
                    "comments: read issue by issue, for this server has no list of all".into(),
                );
            }
            Some(fault) if is_the_parts_own(part, &fault) => {
                self.gaps.push(format!("{}: {fault}", part.as_str()));
            }
            fault => return fault,
        }
        None
    }

    /// Writes what the run says of the repository.
    fn end(mut self, fault: Option<Fault>) -> anyhow::Result<Done> {
        note_usage(&mut self.remote.run, &self.before, &self.log.client.usage());
        if let Some(fault) = &fault {
            self.gaps.push(fault.to_string());
        }
        let run = &mut self.remote.run;
        run.complete = fault.is_none() && self.gaps.is_empty();
        run.gaps = self.gaps.iter().map(|it| Text::from(it.as_str())).collect();
        run.syncs = syncs(&self.repo, &self.about, &self.whole, self.log.now);
        // The issues say what became of each conversation; what a part lacks is a gap.
        let is_synced =
            fault.is_none() && (!run.syncs.is_empty() || self.whole.contains(&Part::Issues));
        run.synced_through = is_synced.then_some(self.log.now);
        let remote = self.remote;
        let run = self
            .log
            .deriver
            .with(|it| self.log.store.end_remote(remote, self.reconciled, it))?;
        Ok(Done {
            error: fault.map(|it| failed(&self.repo, it)),
            run,
        })
    }
}

pub(super) fn older(part: Part, since: DateTime<Utc>) -> String {
    format!(
        "{}: what had not changed since {} was left out (--since); --full reads it",
        part.as_str(),
        shape::iso(since)
    )
}

/// What the part alone cannot do: the others are read all the same.
pub(super) fn is_the_parts_own(part: Part, fault: &Fault) -> bool {
    let absent = matches!(fault, Fault::Missing { .. } | Fault::Gone { .. });
    let refused = matches!(
        fault,
        Fault::Refused { .. } | Fault::Unauthorized { .. } | Fault::Unprocessable { .. }
    );
    let odd = matches!(fault, Fault::Malformed { .. });
    match part {
        Part::Issues => false,
        Part::Reviews | Part::Discussions => absent || refused || odd,
        _ => absent || matches!(fault, Fault::Refused { .. }),
    }
}

/// A channel is followed to now when all its parts are there.
fn syncs(repo: &str, about: &Repository, whole: &BTreeSet<Part>, now: DateTime<Utc>) -> Vec<Sync> {
    let issues = [Part::Issues, Part::Comments, Part::Events];
    let pulls = [Part::Reviews, Part::ReviewComments];
    let has = |parts: &[Part]| parts.iter().all(|it| whole.contains(it));
    let mut channels = Vec::new();
    if has(&issues) {
        channels.push(Channel::GithubIssue);
    }
    if has(&issues) && has(&pulls) {
        channels.push(Channel::GithubPull);
    }
    if about.has_discussions && has(&[Part::Discussions]) {
        channels.push(Channel::GithubDiscussion);
    }
    let sync = |channel| Sync {
        channel,
        scope: repo.to_owned(),
        synced_through: now,
        complete: true,
    };
    channels.into_iter().map(sync).collect()
}
