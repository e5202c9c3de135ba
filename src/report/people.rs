//! Who helped: reporters, people with ideas, people who answered each other.

use std::collections::BTreeMap;

use serde::Serialize;

use super::row::kind;
use super::setting::Subject;
use super::{Period, Window};
use crate::metrics::is_solved;
use crate::model::{Actor, Channel, Priority, Text};

/// How many of each are named.
const NAMED: usize = 25;

/// Customers on public channels where people go by a handle. Nobody is named by a mail address.
#[derive(Clone, Debug, Default, Serialize)]
pub struct People {
    /// Whose reports were solved within the period; the graver, the higher.
    pub reporters: Vec<Credit>,
    /// Who had ideas within the period.
    pub ideas: Vec<Credit>,
    /// Who answered somebody else within the period.
    pub helpers: Vec<Credit>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Credit {
    pub handle: Text,
    pub n: usize,
    /// 8 for a P0, 5 for a P1, 3 for a P2, else 1, summed up.
    pub points: usize,
}

type Tally = BTreeMap<Text, (usize, usize)>;

#[derive(Debug)]
pub(super) struct PeopleTally {
    window: Window,
    reporters: Tally,
    ideas: Tally,
    helpers: Tally,
}

impl PeopleTally {
    pub(super) fn new(period: &Period) -> Self {
        Self {
            window: period.window,
            reporters: Tally::new(),
            ideas: Tally::new(),
            helpers: Tally::new(),
        }
    }

    pub(super) fn add(&mut self, subject: &Subject<'_>) {
        let conversation = subject.timeline.conversation;
        let named = conversation.channel.is_github() || conversation.channel == Channel::Discord;
        if conversation.private || !named {
            return;
        }
        let author = conversation
            .author
            .as_ref()
            .and_then(|it| it.handle.as_ref());
        if let Some(author) = author.filter(|_| subject.timeline.opener == Actor::Customer) {
            self.reported(subject, author);
        }
        self.helped(subject);
    }

    fn reported(&mut self, subject: &Subject<'_>, author: &Text) {
        let closed = subject.timeline.standing_close();
        let solved = closed.is_some_and(|it| self.window.has(it.at)) && is_solved(subject.timeline);
        match kind(subject, self.window.to) {
            "bug" if solved => {
                credit(&mut self.reporters, author, points(subject.item.priority));
            }
            "request" if self.window.has(subject.timeline.conversation.opened_at) => {
                credit(&mut self.ideas, author, 1);
            }
            _ => {}
        }
    }

    fn helped(&mut self, subject: &Subject<'_>) {
        for (message, word) in subject.timeline.messages() {
            let helps = word.actor == Actor::Customer
                && !word.by_author
                && word.public
                && !word.auto
                && !word.deleted
                && self.window.has(word.at);
            let handle = message.author.as_ref().and_then(|it| it.handle.as_ref());
            if let Some(handle) = handle.filter(|_| helps) {
                credit(&mut self.helpers, handle, 1);
            }
        }
    }

    pub(super) fn finish(self) -> People {
        People {
            reporters: ranked(self.reporters),
            ideas: ranked(self.ideas),
            helpers: ranked(self.helpers),
        }
    }
}

fn points(priority: Option<Priority>) -> usize {
    match priority {
        Some(Priority::P0) => 8,
        Some(Priority::P1) => 5,
        Some(Priority::P2) => 3,
        Some(Priority::P3) | None => 1,
    }
}

fn credit(tally: &mut Tally, handle: &Text, points: usize) {
    let entry = tally.entry(handle.clone()).or_default();
    entry.0 += 1;
    entry.1 += points;
}

fn ranked(tally: Tally) -> Vec<Credit> {
    let mut credits: Vec<Credit> = tally
        .into_iter()
        .map(|(handle, (n, points))| Credit { handle, n, points })
        .collect();
    credits.sort_by(|a, b| (b.points, b.n, &a.handle).cmp(&(a.points, a.n, &b.handle)));
    credits.truncate(NAMED);
    credits
}
