//! What is new since a look: what happened, and what came into the log after it, though it had
//! happened before.

use chrono::{DateTime, TimeDelta, Utc};

use super::promise;
use crate::cli::Ctx;
use crate::cli::desk::{Desk, scope};
use crate::model::{Conversation, Text};
use crate::sla::local_to_utc;
use crate::store::{ExtractRun, Filter};
use crate::triage::{Position, Since};

/// From when on things are news to whoever looked at a moment.
///
/// The log keeps no moment of arrival of each fact. What a source had up to its last extract before
/// the look was there to be seen; what came with a later extract was not.
pub(super) struct News {
    last: DateTime<Utc>,
    /// Repositories that were followed again since, each with where it had been followed to.
    repositories: Vec<(String, DateTime<Utc>)>,
    /// The same for all files together, whatever their names.
    files: DateTime<Utc>,
}

impl News {
    pub(super) fn since(desk: &Desk, last: DateTime<Utc>) -> anyhow::Result<Self> {
        let mut runs = desk.store.runs()?;
        runs.retain(|it| it.started_at <= desk.now);
        Ok(Self::of(&runs, last))
    }

    fn of(runs: &[ExtractRun], last: DateTime<Utc>) -> Self {
        let (files, followed): (Vec<&ExtractRun>, Vec<_>) =
            runs.iter().partition(|it| it.kind != "github");
        let mut repositories: Vec<(String, DateTime<Utc>)> = Vec::new();
        for run in followed.iter().filter(|it| last < it.finished_at) {
            let name = run.source.raw();
            if repositories.iter().any(|it| it.0 == name) {
                continue;
            }
            let same = followed.iter().copied();
            let same = same.filter(|it| it.source.raw().eq_ignore_ascii_case(name));
            repositories.push((name.to_owned(), seen_to(same, last)));
        }
        let is_read_again = files.iter().any(|it| last < it.finished_at);
        let files = if is_read_again {
            seen_to(files.into_iter(), last)
        } else {
            last
        };
        Self {
            last,
            repositories,
            files,
        }
    }

    /// The earliest of all.
    pub(super) fn begins_at(&self) -> DateTime<Utc> {
        let repositories = self.repositories.iter().map(|it| it.1);
        repositories
            .min()
            .map_or(self.files, |it| it.min(self.files))
    }

    /// From when on things in this conversation are news.
    pub(super) fn begins_in(&self, conversation: &Conversation) -> DateTime<Utc> {
        let repository = scope(conversation.channel, &conversation.external_id);
        let followed = self.repositories.iter();
        let known = followed
            .filter(|it| it.0.eq_ignore_ascii_case(repository))
            .map(|it| it.1)
            .min();
        known.map_or(self.files, |it| it.min(self.last))
    }
}

/// How far a source was followed at the moment of the look; what was never read before it is not
/// news as a whole.
fn seen_to<'a>(runs: impl Iterator<Item = &'a ExtractRun>, last: DateTime<Utc>) -> DateTime<Utc> {
    let before = runs.filter(|it| it.finished_at <= last);
    let seen = before.filter_map(|it| it.synced_through).max();
    seen.map_or(last, |it| it.min(last))
}

/// The sample was last looked at in the evening before.
pub(super) fn last_look(
    ctx: &Ctx,
    desk: &Desk,
    actor: &Text,
) -> anyhow::Result<Option<DateTime<Utc>>> {
    if ctx.is_sample() {
        return Ok(Some(ctx.now - TimeDelta::hours(16)));
    }
    Ok(desk.store.last_look(actor)?.filter(|it| *it <= ctx.now))
}

/// What happened since a look, of all that is unsettled and of what stirred.
pub(super) fn since(
    desk: &Desk,
    positions: &[Position],
    last: DateTime<Utc>,
) -> anyhow::Result<Since> {
    let mut since = Since::default();
    let day_ends_at = day_ends_at(desk);
    for position in positions {
        since.promise(position, last, desk.now, day_ends_at);
    }
    let news = News::since(desk, last)?;
    desk.each(Filter::ActiveSince(news.begins_at()), &mut |matter| {
        let begins_at = news.begins_in(matter.timeline.conversation);
        since.add(matter.timeline, begins_at);
        Ok(())
    })?;
    since.suspected = promise::suspected_since(desk, last)?;
    Ok(since)
}

/// Midnight in the policy's time zone, UTC.
fn day_ends_at(desk: &Desk) -> DateTime<Utc> {
    let zone = desk.config.project.timezone;
    let today = desk.now.with_timezone(&zone).date_naive();
    today
        .succ_opt()
        .map_or(desk.now, |it| local_to_utc(zone, it, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hour: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hour)
    }

    /// Looked at at 10; `runs` are kind, source and hour.
    fn check(runs: &[(&str, &str, i64)], expected: i64) {
        let runs: Vec<ExtractRun> = runs
            .iter()
            .map(|(kind, source, hour)| {
                ExtractRun::new((*source).into(), kind, at(*hour), at(*hour))
            })
            .collect();
        assert_eq!(
            News::of(&runs, at(10)).begins_at(),
            at(expected),
            "{runs:?}"
        );
    }

    #[test]
    fn what_a_later_extract_brought_is_news() {
        check(&[("github", "a/b", 7), ("github", "a/b", 12)], 7);
        check(&[("file", "mon.json", 8), ("file", "tue.json", 12)], 8);
        check(
            &[("github", "a/b", 7), ("file", "x", 8), ("file", "x", 11)],
            8,
        );
    }

    #[test]
    fn without_one_only_what_happened_since_the_look_is() {
        check(&[], 10);
        check(&[("github", "a/b", 7)], 10);
        check(&[("github", "a/b", 12)], 10);
        check(
            &[
                ("file", "old.json", 2),
                ("github", "a/b", 9),
                ("github", "a/b", 12),
            ],
            9,
        );
    }
}
