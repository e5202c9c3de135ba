//! How far the sources are followed: what silence proves, and what it does not.

use chrono::{DateTime, TimeDelta, Utc};

use super::Desk;
use crate::cli::shape;
use crate::store::Sync;

/// From this many stale sources on, one line tells of all.
const MANY: usize = 3;

/// What `sla check` and the header ask of the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Freshness {
    /// In words for people, the worst first: what is missing, incomplete or stale.
    pub(in crate::cli) faults: Vec<String>,
    /// What each of the faults is about, the same in every run: without ages, which grow.
    pub(in crate::cli) names: Vec<String>,
    /// The oldest sync that counts, UTC.
    pub(in crate::cli) oldest: Option<DateTime<Utc>>,
}

impl Desk {
    /// Judges the syncs: configured sources must each have one, else all that the log knows of
    /// count. GitHub may be 6 hours old, everything else 24 (`product.md`).
    pub(in crate::cli) fn freshness(&self) -> Freshness {
        let repos = &self.repositories;
        let counts = |it: &&Sync| {
            repos.is_empty() || repos.iter().any(|repo| it.scope.eq_ignore_ascii_case(repo))
        };
        let counted: Vec<&Sync> = self.syncs.iter().filter(counts).collect();
        let mut faults = Vec::new();
        if self.syncs.is_empty() {
            faults.push(Fault::plain("nothing was ever extracted into this log"));
        }
        if self.before_all {
            let text = "nothing in this log is as old as the moment that is asked for";
            faults.push(Fault::plain(text));
        }
        for repo in repos {
            if !self
                .syncs
                .iter()
                .any(|it| it.scope.eq_ignore_ascii_case(repo))
                && !self.syncs.is_empty()
            {
                faults.push(Fault::plain(&format!("source {repo} was never extracted")));
            }
        }
        faults.extend(incomplete(&counted));
        faults.extend(stale(&counted, self.now));
        faults.extend(
            counted
                .iter()
                .filter(|_| self.as_of.is_none())
                .filter_map(|it| ahead(it, self.now)),
        );
        let (names, faults) = faults.into_iter().map(|it| (it.name, it.text)).unzip();
        Freshness {
            faults,
            names,
            oldest: counted.iter().map(|it| it.synced_through).min(),
        }
    }
}

struct Fault {
    name: String,
    text: String,
}

impl Fault {
    /// About a source, of which `what` is the matter.
    fn about(source: &str, what: &str, text: &str) -> Self {
        Self {
            name: format!("{source}/{what}"),
            text: format!("{source}: {text}"),
        }
    }

    fn plain(text: &str) -> Self {
        Self {
            name: text.to_owned(),
            text: text.to_owned(),
        }
    }
}

/// The source as people think of it: the issues, pull requests and discussions of a repository are
/// one.
fn name(sync: &Sync) -> String {
    if sync.scope.is_empty() {
        sync.channel.to_string()
    } else {
        sync.scope.clone()
    }
}

fn incomplete(syncs: &[&Sync]) -> Vec<Fault> {
    let mut names: Vec<String> = Vec::new();
    for sync in syncs.iter().filter(|it| !it.complete) {
        let name = name(sync);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
        .into_iter()
        .map(|it| Fault::about(&it, "incomplete", "the last extract was not complete"))
        .collect()
}

/// How old the data is, not how long ago somebody extracted it: an archive is old from the start.
fn stale(syncs: &[&Sync], now: DateTime<Utc>) -> Vec<Fault> {
    let mut ages: Vec<(String, TimeDelta)> = Vec::new();
    for sync in syncs.iter().filter(|it| it.complete) {
        let allowed = TimeDelta::hours(if sync.channel.is_github() { 6 } else { 24 });
        let age = now - sync.synced_through;
        if age <= allowed {
            continue;
        }
        let name = name(sync);
        match ages.iter_mut().find(|it| it.0 == name) {
            Some(known) => known.1 = known.1.max(age),
            None => ages.push((name, age)),
        }
    }
    let rough = |it: TimeDelta| shape::rough(it.num_seconds());
    let youngest = ages.iter().map(|it| it.1).min();
    let oldest = ages.iter().map(|it| it.1).max();
    let (Some(youngest), Some(oldest)) = (youngest.map(rough), oldest.map(rough)) else {
        return Vec::new();
    };
    if ages.len() < MANY {
        let told = ages.iter().map(|(name, age)| {
            let text = format!("the data ends {} ago", rough(*age));
            Fault::about(name, "stale", &text)
        });
        return told.collect();
    }
    let range = if youngest == oldest {
        oldest
    } else {
        format!("{youngest} to {oldest}")
    };
    let n = ages.len();
    let text = format!("the data ends {range} ago (maestro extract status)");
    vec![Fault {
        name: "sources/stale".to_owned(),
        ..Fault::about(&format!("{n} sources"), "stale", &text)
    }]
}

/// A log that knows the future, or a clock that went back: silence cannot be judged by it.
fn ahead(sync: &Sync, now: DateTime<Utc>) -> Option<Fault> {
    (TimeDelta::minutes(5) < sync.synced_through - now).then(|| {
        let text = format!(
            "extracted up to {}, which lies ahead; is the clock of this machine right?",
            shape::iso(sync.synced_through)
        );
        Fault::about(sync.channel.as_str(), "ahead", &text)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Channel;

    fn check(sources: &[(Channel, &str, i64)], expected: &[&str]) {
        let now = DateTime::UNIX_EPOCH + TimeDelta::days(10_000);
        let syncs: Vec<Sync> = sources
            .iter()
            .map(|(channel, scope, days)| Sync {
                channel: *channel,
                scope: (*scope).to_owned(),
                synced_through: now - TimeDelta::days(*days),
                complete: true,
            })
            .collect();
        let faults = stale(&syncs.iter().collect::<Vec<_>>(), now);
        let texts: Vec<&str> = faults.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(texts, expected);
        let later = stale(&syncs.iter().collect::<Vec<_>>(), now + TimeDelta::days(1));
        let names = |faults: &[Fault]| faults.iter().map(|it| it.name.clone()).collect::<Vec<_>>();
        assert_eq!(names(&faults), names(&later), "a fault keeps its name");
    }

    #[test]
    fn a_repository_is_one_source_whatever_came_from_it() {
        check(
            &[
                (Channel::GithubIssue, "a/b", 2),
                (Channel::GithubPull, "a/b", 585),
                (Channel::GithubDiscussion, "a/b", 1),
                (Channel::Email, "", 2),
            ],
            &["a/b: the data ends 585d ago", "email: the data ends 2d ago"],
        );
    }

    #[test]
    fn three_stale_sources_are_one_line() {
        check(
            &[
                (Channel::GithubIssue, "a/b", 438),
                (Channel::GithubIssue, "a/c", 2153),
                (Channel::Email, "", 1000),
                (Channel::Slack, "", 1),
            ],
            &["3 sources: the data ends 438d to 2153d ago (maestro extract status)"],
        );
    }
}
