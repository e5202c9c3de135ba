//! One conversation as the metrics count it.

use super::{Desk, Matter, is_settled};
use crate::config::Config;
use crate::metrics::{Standing, Subject};
use crate::model::Decision;
use crate::sla::{Clock, Timeline};
use crate::triage::{self, Position};

/// `clocks` are those whose end counts.
pub(super) fn subject(
    config: &Config,
    timeline: &Timeline<'_>,
    decisions: &[Decision],
    position: &Position,
    clocks: &[Clock],
) -> Subject {
    let owner = triage::owner(timeline, decisions);
    let standing = Standing {
        priority: position.priority,
        suspected: position.suspected,
        is_open: position.is_open(),
        fix_planned: triage::is_fix_planned(timeline, decisions),
        owner: owner.as_ref(),
        clocks,
        close_counts: config.sla.close_counts,
    };
    Subject::new(timeline, &standing)
}

impl Matter<'_> {
    /// What metrics count of it. A promise that was broken in what is settled is history.
    pub(in crate::cli) fn subject(&self) -> Subject {
        let settled = is_settled(self.timeline.conversation, self.now);
        let counts = |it: &&Clock| !settled || it.stopped_at.is_some();
        let clocks: Vec<Clock> = self.clocks.iter().filter(counts).cloned().collect();
        let position = self.item().position;
        subject(
            self.config,
            self.timeline,
            self.decisions,
            &position,
            &clocks,
        )
    }
}

impl Desk {
    /// True for what is read besides everything unsettled.
    pub(in crate::cli) fn is_settled(&self, matter: &Matter<'_>) -> bool {
        is_settled(matter.timeline.conversation, self.now)
    }
}
