//! Which conversations a report names, and in which order.

use super::best::Best;
use super::context::Lists;
use super::flow::last_turn;
use super::row::row;
use super::setting::{Setting, Subject};
use super::{Period, Privacy, Row};
use crate::model::Actor;
use crate::sla::Turn;

/// How many conversations a long list names, and a short one.
const LONG: usize = 50;
const SHORT: usize = 10;

#[derive(Debug)]
pub(super) struct ListTally {
    attention: Vec<Row>,
    opened: Best,
    closed: Best,
    top: Best,
    requests: Best,
    questions: Best,
    known: Best,
    planned: Best,
    watch: Best,
    backlog: Best,
}

impl ListTally {
    /// `backlog` is how many the register of everything open names.
    pub(super) fn new(backlog: usize) -> Self {
        Self {
            attention: Vec::new(),
            opened: Best::new(LONG),
            closed: Best::new(LONG),
            top: Best::new(SHORT),
            requests: Best::new(SHORT),
            questions: Best::new(SHORT),
            known: Best::new(LONG),
            planned: Best::new(LONG),
            watch: Best::new(LONG),
            backlog: Best::new(backlog),
        }
    }

    /// Adds the next of the queue.
    pub(super) fn attention(&mut self, setting: &Setting, period: &Period, subject: &Subject<'_>) {
        self.attention.extend(row(setting, subject, period.window));
    }

    /// Adds a conversation in which something happened lately.
    pub(super) fn active(&mut self, setting: &Setting, period: &Period, subject: &Subject<'_>) {
        let window = period.window;
        if subject.timeline.opener == Actor::Bot {
            return;
        }
        let Some(row) = row(setting, subject, window) else {
            return;
        };
        let weight = rank(&row);
        let closed = last_turn(&subject.timeline.turns, window).filter(|it| it.closes());
        if let Some(Turn { at, .. }) = closed {
            self.closed.push((weight, -at.timestamp()), &row);
        }
        if window.has(row.opened_at) {
            self.opened.push((weight, row.opened_at.timestamp()), &row);
        }
        if row.words > 0 {
            self.wanted(&row);
        }
    }

    /// What most people want: those who wrote, and those who only raised a hand.
    fn wanted(&mut self, row: &Row) {
        let people = row.voices.saturating_add(row.votes);
        let wanted = people
            .saturating_mul(1_000)
            .saturating_add(row.words.min(999));
        let wanted = i64::try_from(wanted).unwrap_or(i64::MAX);
        let list = match row.kind {
            "request" => &mut self.requests,
            _ => &mut self.top,
        };
        list.push((0, -wanted), row);
        if row.kind == "question" {
            self.questions.push((0, -wanted), row);
        }
    }

    /// Adds a conversation that is not settled.
    pub(super) fn unsettled(&mut self, setting: &Setting, period: &Period, subject: &Subject<'_>) {
        if subject.timeline.is_closed() || subject.timeline.opener == Actor::Bot {
            return;
        }
        let Some(row) = row(setting, subject, period.window) else {
            return;
        };
        let at = (rank(&row), row.opened_at.timestamp());
        if row.kind == "bug" {
            self.known.push(at, &row);
        }
        if row.planned.is_some() {
            self.planned.push(at, &row);
        }
        if matches!(row.gravest(), Some("P0" | "P1")) {
            self.watch.push(at, &row);
        }
        // A duplicate is answered, and counted, where the one stands that it is a duplicate of.
        if setting.backlog > 0 && !subject.item.position.duplicate {
            self.backlog.push(at, &whole(setting, subject, row));
        }
    }

    pub(super) fn finish(self) -> Lists {
        Lists {
            attention: self.attention,
            opened: self.opened.finish(),
            closed: self.closed.finish(),
            top: self.top.finish(),
            requests: self.requests.finish(),
            questions: self.questions.finish(),
            recurring: Vec::new(),
            known: self.known.finish(),
            planned: by_version(self.planned.finish()),
            watch: self.watch.finish(),
            backlog: self.backlog.finish(),
        }
    }
}

/// With its whole title: a register is no list that somebody reads from top to bottom.
fn whole(setting: &Setting, subject: &Subject<'_>, row: Row) -> Row {
    let conversation = subject.timeline.conversation;
    if conversation.private && setting.privacy != Privacy::Show {
        return row;
    }
    Row {
        title: conversation.title.clone(),
        ..row
    }
}

fn by_version(mut rows: Vec<Row>) -> Vec<Row> {
    rows.sort_by(|a, b| a.planned.cmp(&b.planned));
    rows
}

/// P0 and what may be one first; what nobody has classified stands before P3.
fn rank(row: &Row) -> i64 {
    match row.gravest() {
        Some("P0") => 0,
        Some("P1") => 1,
        Some("P2") => 2,
        None => 3,
        Some(_) => 4,
    }
}
