//! "Since you last looked": what happened while nobody was at the desk.

use chrono::{DateTime, Utc};

use super::Item;
use crate::model::Actor;
use crate::sla::{Cause, Clock, ClockState, How, Timeline};

/// Counts of conversations, each at most once a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Since {
    pub new: usize,
    /// Customers wrote in conversations that were there already.
    pub replied: usize,
    pub reopened: usize,
    pub closed: usize,
    /// Promises that broke.
    pub breached: usize,
    /// Promises that break before the end of the day.
    pub due_today: usize,
}

impl Since {
    /// Adds one conversation. `last` is the moment of the last look, `day_ends_at` the end of the
    /// local day; both UTC.
    pub fn add(
        &mut self,
        timeline: &Timeline<'_>,
        clocks: &[Clock],
        item: &Item,
        last: DateTime<Utc>,
        now: DateTime<Utc>,
        day_ends_at: DateTime<Utc>,
    ) {
        let is_new = last < timeline.conversation.opened_at;
        let wrote = |it: &crate::sla::Word| it.actor == Actor::Customer && last < it.at && !it.auto;
        let turned =
            |how: fn(&How) -> bool| timeline.turns.iter().any(|it| last < it.at && how(&it.how));
        let broke = |it: &Clock| {
            it.state == ClockState::BreachedOpen
                && it.cause != Some(Cause::NotEnforced)
                && it.due_at.is_some_and(|due| last < due && due <= now)
        };
        self.new += usize::from(is_new);
        self.replied += usize::from(!is_new && timeline.words.iter().any(wrote));
        self.reopened += usize::from(turned(|it| *it == How::Reopened));
        self.closed += usize::from(timeline.is_closed() && turned(|it| *it != How::Reopened));
        self.breached += usize::from(clocks.iter().any(broke));
        let due_today = item.due_at.is_some_and(|it| now <= it && it < day_ends_at);
        self.due_today += usize::from(due_today && item.snoozed.is_none() && !timeline.is_closed());
    }
}
