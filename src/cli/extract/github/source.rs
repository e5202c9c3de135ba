//! One repository: its parts in order, what is missing between them, and what the run says of it.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::parts::{self, Walked};
use super::{Done, Log, Wish};
use crate::error::UserError;
use crate::extract::github::{self as live, Cursor, Part};
use crate::github::{Answer, Fault, TokenSource, Usage, Validator};
use crate::model::{Channel, Text};
use crate::store::{ApiUsage, ExtractRun, Remembered, RemoteRun, SourceId, Sync};

const KIND: &str = "github";

/// Under this name what a repository says of itself is kept beside the cursors.
const REPOSITORY: &str = "repository";

/// Said of a run until it has come to its end.
const CUT: &str = "the run was cut before its end; run it again";

/// What a repository says of itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Repository {
    #[serde(default)]
    id: u64,
    #[serde(default)]
    full_name: String,
    #[serde(default)]
    pub(super) private: bool,
    /// A server that does not say so has none.
    #[serde(default)]
    has_discussions: bool,
}

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
    moved: BTreeSet<Part>,
    pub(super) gaps: Vec<String>,
    pub(super) reconciled_at: Option<DateTime<Utc>>,
    /// What is gone was looked for.
    pub(super) reconciled: bool,
    /// There is no list of all comments.
    one_by_one: bool,
    reviews_are_whole: bool,
    before: Usage,
}

/// Follows one repository as far as GitHub lets it.
///
/// # Errors
/// Those of the log; everything that GitHub does is told in the result.
pub(super) fn follow(log: &mut Log<'_>, asked: &str, wish: &Wish) -> anyhow::Result<Done> {
    let before = log.client.usage().clone();
    let (about, source) = match enter(log, asked)? {
        Ok(entered) => entered,
        Err(fault) => return Ok(unreadable(log, asked, &before, fault)),
    };
    let repo = about.full_name.clone();
    let known = log.store.source_named(KIND, &repo)?;
    let reconciled_at = known.and_then(|it| it.reconciled_at);
    let reviews = log.store.cursor(source, Part::Reviews.as_str())?;
    let reviews_are_whole = Cursor::read(reviews.as_deref()).whole;
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
        reviews_are_whole,
        before,
    };
    if !following.repo.eq_ignore_ascii_case(asked) {
        let gap = format!(
            "{asked} is called {} now: say so in the policy",
            following.repo
        );
        (following.log.talk)(&format!("note: {gap}"));
    }
    let fault = match following.parts()? {
        None => following.gaps_of_since()?,
        fault => fault,
    };
    following.end(fault)
}

/// Asks the repository who it is. What it was called before keeps its cursors and conversations.
fn enter(log: &mut Log<'_>, asked: &str) -> anyhow::Result<Result<(Repository, SourceId), Fault>> {
    let url = format!("/repos/{asked}");
    let known = log.store.source_named(KIND, asked)?;
    let validator = log.store.remembered(&url)?.filter(|_| known.is_some());
    let validator = validator.map(|it| Validator {
        etag: it.etag,
        last_modified: it.last_modified,
    });
    let answer = match log.client.get(&url, validator.as_ref()) {
        Ok(answer) => answer,
        Err(fault) => return Ok(Err(fault)),
    };
    if let (true, Some(known)) = (answer.is_unchanged(), known) {
        let kept = log.store.cursor(known.id, REPOSITORY)?.unwrap_or_default();
        if let Ok(about) = serde_json::from_str::<Repository>(&kept) {
            return Ok(Ok((about, known.id)));
        }
    }
    let about = match about(&answer, asked) {
        Ok(about) => about,
        Err(fault) => return Ok(Err(fault)),
    };
    // A server without ids knows its repositories by name only.
    let key = match about.id {
        0 => about.full_name.to_ascii_lowercase(),
        id => id.to_string(),
    };
    let (source, _) = log.store.remote_source(KIND, &key, &about.full_name)?;
    log.store.name_source(asked, source)?;
    let kept = serde_json::to_string(&about)?;
    let remembered = answer.validator.filter(|_| answer.moved_to.is_none());
    let remembered: Vec<Remembered> = remembered
        .iter()
        .map(|it| parts::remembered(url.clone(), it))
        .collect();
    log.store
        .keep_about(source, REPOSITORY, &kept, &remembered)?;
    Ok(Ok((about, source)))
}

fn about(answer: &Answer, asked: &str) -> Result<Repository, Fault> {
    let mut about: Repository = answer.json()?;
    if !crate::extract::is_repository(&about.full_name) {
        about.full_name = asked.to_owned();
    }
    Ok(about)
}

/// A repository that does not even say who it is.
fn unreadable(log: &Log<'_>, asked: &str, before: &Usage, fault: Fault) -> Done {
    let mut run = ExtractRun::new(asked.into(), KIND, log.now, log.now);
    run.complete = false;
    run.synced_through = None;
    run.gaps = vec![fault.to_string().into()];
    note_usage(&mut run, before, log.client.usage());
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
    /// Walks all parts that are wished for. Returns what ended it early.
    fn parts(&mut self) -> anyhow::Result<Option<Fault>> {
        for part in Part::ALL {
            if let Some(gap) = self.skips(part) {
                if gap.is_none() {
                    self.whole.insert(part);
                }
                self.gaps.extend(gap);
                continue;
            }
            let walked = self.walk(part)?;
            note_usage(&mut self.remote.run, &self.before, self.log.client.usage());
            if walked.any {
                self.moved.insert(part);
            }
            match walked.fault {
                None => {
                    self.whole.insert(part);
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
                Some(fault) => return Ok(Some(fault)),
            }
            if let Some(fault) = self.read_begun()? {
                return Ok(Some(fault));
            }
        }
        self.spread_releases()?;
        self.settle()
    }

    /// Looks for what is gone, where it is due. After the first walk nothing can be.
    fn gaps_of_since(&mut self) -> anyhow::Result<Option<Fault>> {
        if !self.reconciliation_is_due() {
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

    fn walk(&mut self, part: Part) -> anyhow::Result<Walked> {
        parts::walk(
            self.log,
            &mut self.remote,
            self.source,
            &self.repo,
            part,
            self.about.private,
            self.wish.full,
        )
    }

    /// Why a part is not walked, and the gap that leaves, if it leaves one.
    fn skips(&self, part: Part) -> Option<Option<String>> {
        let name = part.as_str();
        if !self.wish.parts.contains(&part) {
            return Some(Some(format!("{name}: left out by --only")));
        }
        if part == Part::Discussions && !self.about.has_discussions {
            return Some(None);
        }
        if part == Part::Reviews && self.nothing_to_review() {
            return Some(None);
        }
        let needs_token = matches!(part, Part::Discussions | Part::Reviews);
        if needs_token && self.log.client.token_source() == TokenSource::None {
            return Some(Some(format!(
                "{name}: GitHub shows them to nobody without a token"
            )));
        }
        None
    }

    /// A review changes its pull request, and that was not among the changes.
    fn nothing_to_review(&self) -> bool {
        !self.wish.full
            && self.whole.contains(&Part::Issues)
            && !self.moved.contains(&Part::Issues)
            && self.reviews_are_whole
    }

    /// Asks for the issues of which only comments or events have come yet.
    fn read_begun(&mut self) -> anyhow::Result<Option<Fault>> {
        for number in self.log.store.unread(&self.repo)? {
            if let Some(fault) = self.issue(number, false)? {
                return Ok(Some(fault));
            }
        }
        Ok(None)
    }

    /// Says of conversations that all that was said is there; those that have less than GitHub
    /// counts are read one by one.
    fn settle(&mut self) -> anyhow::Result<Option<Fault>> {
        let has = |parts: &[Part]| parts.iter().all(|it| self.whole.contains(it));
        let said = has(&[Part::Issues]) && (self.one_by_one || has(&[Part::Comments]));
        let reviewed = has(&[Part::Reviews, Part::ReviewComments]);
        let mut channels = Vec::new();
        if said {
            channels.push(Channel::GithubIssue);
        }
        if said && reviewed {
            channels.push(Channel::GithubPull);
        }
        for channel in channels {
            let mut page = self.log.store.page(&mut self.remote)?;
            let short = page.settle(channel)?;
            self.log.deriver.with(|it| page.commit(None, &[], it))?;
            for number in short {
                if let Some(fault) = self.thread(number)? {
                    return Ok(Some(fault));
                }
            }
        }
        Ok(None)
    }

    /// Tells conversations of the releases that came while they were open.
    fn spread_releases(&mut self) -> anyhow::Result<()> {
        if !self.whole.contains(&Part::Releases) || !self.whole.contains(&Part::Issues) {
            return Ok(());
        }
        let mut page = self.log.store.page(&mut self.remote)?;
        page.spread_releases(self.moved.contains(&Part::Releases))?;
        self.log.deriver.with(|it| page.commit(None, &[], it))
    }

    /// Reads all comments of one issue.
    pub(super) fn thread(&mut self, number: u64) -> anyhow::Result<Option<Fault>> {
        let mut said = Vec::new();
        let mut url = Some(format!(
            "/repos/{}/issues/{number}/comments?per_page=100",
            self.repo
        ));
        while let Some(next) = url {
            let answer = match self.log.client.get(&next, None) {
                Ok(answer) => answer,
                Err(Fault::Missing { .. } | Fault::Gone { .. }) => return Ok(None),
                Err(fault) => return Ok(Some(fault)),
            };
            let (more, unreadable) = match live::comments(&answer) {
                Ok(read) => read,
                Err(fault) => return Ok(Some(fault)),
            };
            parts::reject(&mut self.remote.run, &unreadable);
            said.extend(more);
            url = answer.next.filter(|it| *it != next);
        }
        let now = self.log.now;
        let mut page = self.log.store.page(&mut self.remote)?;
        if let Some(id) = page.thread(number)? {
            let messages: Vec<_> = said.into_iter().map(|it| it.message).collect();
            page.messages(id, &messages, now)?;
            page.keep_only(id, "issuecomment-", &messages, now)?;
            page.complete_with(id, messages.len() as u64)?;
        }
        self.log.deriver.with(|it| page.commit(None, &[], it))?;
        Ok(None)
    }

    /// Writes what the run says of the repository.
    fn end(mut self, fault: Option<Fault>) -> anyhow::Result<Done> {
        note_usage(&mut self.remote.run, &self.before, self.log.client.usage());
        if let Some(fault) = &fault {
            self.gaps.push(fault.to_string());
        }
        let run = &mut self.remote.run;
        run.complete = fault.is_none() && self.gaps.is_empty();
        run.synced_through = fault.is_none().then_some(self.log.now);
        run.gaps = self.gaps.iter().map(|it| Text::from(it.as_str())).collect();
        run.syncs = syncs(&self.repo, &self.about, &self.whole, self.log.now);
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

/// What the part alone cannot do: the others are read all the same.
fn is_the_parts_own(part: Part, fault: &Fault) -> bool {
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
