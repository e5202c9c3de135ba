//! How far the sources are followed: what silence proves, and what it does not.

use chrono::{DateTime, TimeDelta, Utc};

use super::Desk;
use crate::cli::shape;
use crate::sla;
use crate::store::Sync;

/// What `sla check` and the header ask of the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::cli) struct Freshness {
    /// In words for people, the worst first: what is missing, incomplete or stale.
    pub(in crate::cli) faults: Vec<String>,
    /// The oldest sync that counts, UTC.
    pub(in crate::cli) oldest: Option<DateTime<Utc>>,
}

impl Desk {
    /// Judges the syncs: configured sources must each have one, else all that the log knows of
    /// count. GitHub may be 6 hours old, everything else 24 (`product.md`).
    pub(in crate::cli) fn freshness(&self) -> Freshness {
        let repos: Vec<&str> = self
            .config
            .sources
            .iter()
            .filter_map(|it| it.repo.as_deref())
            .collect();
        let counts = |it: &&Sync| {
            repos.is_empty() || repos.iter().any(|repo| it.scope.eq_ignore_ascii_case(repo))
        };
        let counted: Vec<&Sync> = self.syncs.iter().filter(counts).collect();
        let mut faults = Vec::new();
        if self.syncs.is_empty() {
            faults.push("nothing was ever extracted into this log".to_owned());
        }
        for repo in &repos {
            if !self
                .syncs
                .iter()
                .any(|it| it.scope.eq_ignore_ascii_case(repo))
                && !self.syncs.is_empty()
            {
                faults.push(format!("source {repo} was never extracted"));
            }
        }
        for sync in &counted {
            faults.extend(stale(sync, self.now));
            faults.extend(ahead(sync, self.now).filter(|_| self.as_of.is_none()));
        }
        Freshness {
            faults,
            oldest: counted.iter().map(|it| it.synced_through).min(),
        }
    }
}

fn stale(sync: &Sync, now: DateTime<Utc>) -> Option<String> {
    let name = if sync.scope.is_empty() {
        sync.channel.to_string()
    } else {
        format!("{} of {}", sync.channel, sync.scope)
    };
    if !sync.complete {
        return Some(format!("{name}: the last extract was not complete"));
    }
    let allowed = TimeDelta::hours(if sync.channel.is_github() { 6 } else { 24 });
    let age = now - sync.synced_through;
    (allowed < age).then(|| {
        format!(
            "{name}: last extracted {} ago",
            sla::format_seconds(age.num_seconds())
        )
    })
}

/// A log that knows the future, or a clock that went back: silence cannot be judged by it.
fn ahead(sync: &Sync, now: DateTime<Utc>) -> Option<String> {
    (TimeDelta::minutes(5) < sync.synced_through - now).then(|| {
        format!(
            "{}: extracted up to {}, which lies ahead; is the clock of this machine right?",
            sync.channel,
            shape::iso(sync.synced_through)
        )
    })
}
