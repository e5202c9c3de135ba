//! What stands beside the conversations in a report: incidents, the policy's words, the calendar.

use std::collections::{BTreeMap, BTreeSet};

use super::span::Asked;
use crate::cli::desk::Desk;
use crate::cli::triage::questions;
use crate::incident;
use crate::model::{Channel, ConversationId};
use crate::report::{
    self, Beside, Emergency, Given, GivenTally, Incidents, Meeting, Note, RecurringView, Telling,
    Topic, limits,
};

/// How far the calendar looks ahead.
const AHEAD_DAYS: u64 = 7;

/// The same for documents that name each cadence once.
const FAR_DAYS: u64 = 90;

/// Everything but how fresh the data is, what was extracted, and what was measured.
pub(super) fn beside(desk: &Desk, asked: &Asked, notes: &[Note]) -> anyhow::Result<Beside> {
    let config = &desk.config;
    let today = desk
        .now
        .with_timezone(&config.project.timezone)
        .date_naive();
    Ok(Beside {
        given: given(desk, asked)?,
        incidents: incidents(desk, asked)?,
        limits: limits(&config.sla, &served(desk), desk.now),
        emergency: Emergency::new(&config.incident, &config.sla),
        upcoming: upcoming(desk, asked.backlog > 0),
        reviews: config
            .release
            .launched_at
            .map_or_else(Vec::new, |it| report::reviews(it, config.project.timezone)),
        links: config.report.links.clone(),
        roadmap: config.roadmap.iter().map(|it| it.on(today)).collect(),
        topics: topics(desk, notes)?,
        gates: asked.gates.clone(),
        recurring: recurring(desk, asked)?,
        exceptions: report::exceptions(
            &desk.store.gate_records(Some(desk.now))?,
            asked.period.window,
            desk.now,
            asked.audience,
        ),
        ..Beside::default()
    })
}

/// Promises to people, in the conversations that this report may name.
fn given(desk: &Desk, asked: &Asked) -> anyhow::Result<Given> {
    let (window, repository) = (asked.period.window, desk.one_repository());
    let mut tally = GivenTally::new(window, desk.now, asked.privacy, repository);
    desk.those(&desk.promised(), &mut |matter| {
        for it in matter.promises {
            let fate = it.fate(matter.timeline, desk.now);
            tally.add(matter.timeline.conversation, it, fate);
        }
        Ok(())
    })?;
    Ok(tally.finish())
}

/// Channels of the sources of the policy, and those that the log has heard from.
fn served(desk: &Desk) -> Vec<Channel> {
    let of_kind = |kind: &str| match kind {
        "github" => &[
            Channel::GithubIssue,
            Channel::GithubPull,
            Channel::GithubDiscussion,
        ][..],
        "mbox" | "maildir" | "imap" => &[Channel::Email],
        "discord" => &[Channel::Discord],
        "slack" => &[Channel::Slack],
        _ => &[],
    };
    let sources = desk.config.sources.iter().flat_map(|it| of_kind(&it.kind));
    let syncs = desk.syncs.iter().map(|it| it.channel);
    sources.copied().chain(syncs).collect()
}

fn incidents(desk: &Desk, asked: &Asked) -> anyhow::Result<Incidents> {
    let settings = &desk.config.incident;
    let all = desk.store.incidents(Some(desk.now))?;
    let entries = desk.store.runbook_entries(Some(desk.now))?;
    let runbooks = incident::runbooks(settings, &entries, &all, desk.now);
    let telling = Telling {
        settings,
        window: asked.period.window,
        privacy: asked.privacy,
    };
    Ok(Incidents::new(&telling, &all, &runbooks))
}

/// What people keep asking; of the reports that name it.
fn recurring(desk: &Desk, asked: &Asked) -> anyhow::Result<Vec<RecurringView>> {
    let Some(least) = asked.min_repeat else {
        return Ok(Vec::new());
    };
    let repository = desk.one_repository();
    let found = questions::gather(desk, least, false)?;
    let views = found.iter();
    let views = views.filter_map(|it| RecurringView::new(it, asked.privacy, repository));
    Ok(views.collect())
}

/// With `far` the next time of each cadence, else everything of the next days.
fn upcoming(desk: &Desk, far: bool) -> Vec<Meeting> {
    let config = &desk.config;
    let launched_at = config.release.launched_at;
    let phases = &config.sla.phases;
    let days = if far { FAR_DAYS } else { AHEAD_DAYS };
    let mut all = report::occurrences(&config.cadences, phases, launched_at, desk.now, days);
    if far {
        let mut known = BTreeSet::new();
        all.retain(|it| known.insert(it.cadence.id.clone()));
    }
    all.iter().map(Meeting::from).collect()
}

/// The conversations that notes are about.
fn topics(desk: &Desk, notes: &[Note]) -> anyhow::Result<BTreeMap<ConversationId, Topic>> {
    let mut topics = BTreeMap::new();
    for id in notes.iter().filter_map(|it| it.about) {
        let Some(head) = desk.head(id)? else { continue };
        topics.insert(
            id,
            Topic {
                title: head.title,
                url: head.url,
                private: head.private,
            },
        );
    }
    Ok(topics)
}
