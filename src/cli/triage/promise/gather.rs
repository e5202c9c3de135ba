//! Every promise that is owed, or ended lately, and what sounds like one.

use chrono::{DateTime, TimeDelta, Utc};

use crate::cli::desk::{Desk, Matter};
use crate::model::{ConversationId, Promise, Text};
use crate::triage::Fate;
use crate::triage::promises::{NEEDLES, Suspect, Tally, suspects};

/// What has ended stays in the list, and in the rate, for so long.
pub(super) const LATELY: TimeDelta = TimeDelta::days(30);

/// So many conversations are looked through for words that sound like a promise.
const LOOKED_THROUGH: usize = 500;

/// A promise in the list.
pub(in crate::cli) struct Listed {
    pub(in crate::cli) id: ConversationId,
    pub(in crate::cli) reference: Text,
    pub(in crate::cli) channel: &'static str,
    pub(in crate::cli) title: Text,
    pub(in crate::cli) private: bool,
    pub(in crate::cli) promise: Promise,
    /// `None`: it only sounds like one.
    pub(in crate::cli) fate: Option<Fate>,
}

impl Listed {
    pub(in crate::cli) fn state(&self) -> &'static str {
        self.fate.map_or("suspected", Fate::as_str)
    }
}

/// In the order of the list, with the rate of the last thirty days.
pub(in crate::cli) fn gather(desk: &Desk, public: bool) -> anyhow::Result<(Vec<Listed>, Tally)> {
    let since = desk.now - LATELY;
    let mut listed = Vec::new();
    let mut tally = Tally::default();
    desk.those(&desk.promised(), &mut |matter| {
        for promise in matter.promises {
            let fate = promise.fate(matter.timeline, desk.now);
            let ended_at = fate
                .ended_at()
                .map(|it| it.max(promise.due_at.min(desk.now)));
            if ended_at.is_some_and(|it| it <= since) {
                continue;
            }
            if since < promise.due_at || ended_at.is_some() {
                tally.add(fate);
            }
            listed.push(row(matter, promise.clone(), Some(fate)));
        }
        Ok(())
    })?;
    listed.extend(found(desk, since)?);
    listed.retain(|it| !(public && it.private));
    listed.sort_by_key(|it| (rank(it.fate), moment(it), it.id, it.promise.id));
    Ok((listed, tally))
}

/// What sounds like a promise in words of ours after a moment.
fn found(desk: &Desk, after: DateTime<Utc>) -> anyhow::Result<Vec<Listed>> {
    let rejected = desk.store.no_promises(Some(desk.now))?;
    let ids = desk
        .store
        .unsettled_with(&NEEDLES, after, desk.travels_to(), LOOKED_THROUGH)?;
    let mut found = Vec::new();
    desk.whole(&ids, &mut |matter| {
        let all = suspected(desk, matter, &rejected).into_iter();
        for it in all.filter(|it| after < it.at) {
            let promise = Promise {
                id: 0,
                conversation: matter.id(),
                at: it.at,
                actor: it.author.unwrap_or_default(),
                text: it.text,
                due_at: it.due_at,
                message: it.message,
                said: None,
            };
            found.push(row(matter, promise, None));
        }
        Ok(())
    })?;
    Ok(found)
}

/// How many words of ours after a moment sound like a promise and were asked about by nobody.
pub(in crate::cli) fn suspected_since(desk: &Desk, last: DateTime<Utc>) -> anyhow::Result<usize> {
    Ok(found(desk, last.max(desk.now - LATELY))?.len())
}

pub(in crate::cli) fn suspected(
    desk: &Desk,
    matter: &Matter<'_>,
    rejected: &[(ConversationId, DateTime<Utc>)],
) -> Vec<Suspect> {
    let own = rejected.iter().filter(|it| it.0 == matter.id());
    let own: Vec<DateTime<Utc>> = own.map(|it| it.1).collect();
    let zone = desk.config.project.timezone;
    suspects(matter.timeline, matter.promises, &own, zone)
}

fn row(matter: &Matter<'_>, promise: Promise, fate: Option<Fate>) -> Listed {
    let conversation = matter.timeline.conversation;
    Listed {
        id: conversation.id,
        reference: conversation.reference(),
        channel: conversation.channel.as_str(),
        title: conversation.title.clone(),
        private: conversation.private,
        promise,
        fate,
    }
}

/// What is owed comes first, then what somebody has to say a word about, then what has ended.
fn rank(fate: Option<Fate>) -> u8 {
    match fate {
        Some(Fate::Overdue) => 0,
        Some(Fate::Due) => 1,
        None => 2,
        Some(Fate::Broken(_)) => 3,
        Some(Fate::Kept(_)) => 4,
        Some(Fate::Withdrawn(_)) => 5,
    }
}

/// What is owed by when it falls due, what has ended from the newest on.
fn moment(it: &Listed) -> i64 {
    match it.fate.and_then(Fate::ended_at) {
        Some(ended_at) => -ended_at.timestamp(),
        None => it.promise.due_at.timestamp(),
    }
}
