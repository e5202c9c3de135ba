//! Clocks that run again and again along a conversation.

use chrono::{DateTime, Utc};

use super::run::{End, Run, is_merged, run};
use super::{Cause, Step, Timeline, Turn, Word};
use crate::model::Actor;

/// From the oldest unanswered customer message after a team message to the next public team
/// message; writing again moves nothing (as in Zammad and Zendesk). While a conversation is closed
/// nothing runs; what was left unanswered runs again from the reopening.
pub(super) fn next_response(timeline: &Timeline<'_>) -> Vec<Run> {
    let mut line = Line::default();
    let mut answered_once = timeline.opener == Actor::Team;
    let mut unanswered = false;
    for (_, step) in timeline.steps() {
        match step {
            Step::Word(word) if word.is_response() => {
                answered_once = true;
                unanswered = false;
                line.stop(word);
            }
            Step::Word(word) if word.asks_for_answer() && answered_once => {
                unanswered = true;
                line.start(word.at, "customer message");
            }
            Step::Word(_) | Step::Release => {}
            Step::Turn(turn) if turn.closes() => line.close(timeline, turn),
            Step::Turn(turn) => line.reopen(turn, unanswered),
        }
    }
    line.finish()
}

/// From the first response, and again from each team message, to the next one, as long as a
/// customer is in the conversation and it is open (S0 §Response-Time Guidelines: status updates).
pub(super) fn periodic_update(timeline: &Timeline<'_>) -> Vec<Run> {
    updates(timeline, Line::default(), false)
}

/// Where no first response is owed, the first update is owed from the opening.
pub(super) fn updates_from_opening(timeline: &Timeline<'_>) -> Vec<Run> {
    let mut line = Line::default();
    let owed = !timeline.opened_by_us();
    if owed {
        line.start(timeline.conversation.opened_at, "opened");
    }
    updates(timeline, line, owed)
}

fn updates(timeline: &Timeline<'_>, mut line: Line, mut owed: bool) -> Vec<Run> {
    let mut customer_waits = !timeline.opened_by_us();
    for (_, step) in timeline.steps() {
        match step {
            Step::Word(word) if word.is_response() => {
                owed = true;
                line.stop(word);
                if customer_waits {
                    line.start(word.at, "team message");
                }
            }
            Step::Word(word) => customer_waits |= word.actor == Actor::Customer && !word.auto,
            Step::Turn(turn) if turn.closes() => line.close(timeline, turn),
            Step::Turn(turn) => line.reopen(turn, customer_waits && owed),
            Step::Release => {}
        }
    }
    line.finish()
}

/// A clock that runs again and again along a conversation.
#[derive(Default)]
struct Line {
    runs: Vec<Run>,
    since: Option<(DateTime<Utc>, &'static str)>,
    closed: bool,
}

impl Line {
    fn start(&mut self, at: DateTime<Utc>, by: &'static str) {
        if !self.closed {
            self.since = self.since.or(Some((at, by)));
        }
    }

    fn stop(&mut self, word: &Word) {
        self.end(End::Stopped {
            at: word.at,
            by: "team message",
            deleted: word.deleted,
        });
    }

    fn close(&mut self, timeline: &Timeline<'_>, turn: &Turn) {
        self.closed = true;
        let cause = if is_merged(timeline, turn) {
            Cause::Merged
        } else {
            Cause::Closed
        };
        self.end(End::Cancelled { at: turn.at, cause });
    }

    fn reopen(&mut self, turn: &Turn, owed: bool) {
        self.closed = false;
        if owed {
            self.start(turn.at, "reopened");
        }
    }

    fn end(&mut self, end: End) {
        self.runs.extend(self.since.take().map(|it| run(it, end)));
    }

    fn finish(mut self) -> Vec<Run> {
        self.end(End::Running);
        self.runs
    }
}
