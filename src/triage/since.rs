//! "Since you last looked": what happened while nobody was at the desk.

use chrono::{DateTime, Utc};

use super::{Placement, Position};
use crate::model::Actor;
use crate::sla::{How, Timeline, Word};

/// Counts of conversations, each at most once a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Since {
    pub new: usize,
    /// Customers wrote in conversations that were there already.
    pub replied: usize,
    pub reopened: usize,
    pub closed: usize,
    /// Clocks and given words that broke.
    pub breached: usize,
    /// Clocks and given words that break before the end of the day.
    pub due_today: usize,
    /// Words of ours that sound like a promise, and nobody has said what they are.
    pub suspected: usize,
}

impl Since {
    /// Adds what happened in a conversation after `last`: the last look, or the moment up
    /// to which the log knew the source then (UTC).
    pub fn add(&mut self, timeline: &Timeline<'_>, last: DateTime<Utc>) {
        let is_new = last < timeline.conversation.opened_at;
        let wrote = |it: &Word| it.actor == Actor::Customer && last < it.at && !it.auto;
        let turned =
            |how: fn(&How) -> bool| timeline.turns.iter().any(|it| last < it.at && how(&it.how));
        self.new += usize::from(is_new);
        self.replied += usize::from(!is_new && timeline.words.iter().any(wrote));
        self.reopened += usize::from(turned(|it| *it == How::Reopened));
        self.closed += usize::from(timeline.is_closed() && turned(|it| *it != How::Reopened));
    }

    /// Adds what a position promises: whether it broke after `last`, or falls due before
    /// `day_ends_at`, the end of the local day (UTC).
    pub fn promise(
        &mut self,
        position: &Position,
        last: DateTime<Utc>,
        now: DateTime<Utc>,
        day_ends_at: DateTime<Utc>,
    ) {
        let placement = position.placement(now, false);
        if matches!(placement, Placement::Settled | Placement::Duplicate) {
            return;
        }
        let broke = position
            .clock_late_at
            .is_some_and(|it| last < it && it < now);
        // A reminder may pass without anything being broken.
        let promised = position.due_at.filter(|_| position.late_at.is_some());
        let due_today = promised.is_some_and(|it| now <= it && it < day_ends_at);
        self.breached += usize::from(broke);
        self.due_today += usize::from(due_today && !position.is_snoozed(now));
    }
}
