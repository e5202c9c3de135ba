//! Clocks that run from the opening to the closing: the resolution and what is measured of it.

use super::run::{End, Run, interruptions, reason, run};
use super::{Cause, How, Policy, ResolutionMode, Timeline, Turn};

pub(super) fn resolution(policy: &Policy, timeline: &Timeline<'_>) -> Vec<Run> {
    match policy.resolution_mode {
        ResolutionMode::Total => vec![whole_life(policy, timeline)],
        ResolutionMode::First => {
            let end = timeline
                .turns
                .first()
                .map_or(End::Running, |it| closing(policy, timeline, it));
            vec![run((timeline.conversation.opened_at, "opened"), end)]
        }
        ResolutionMode::Cycle => cycles(policy, timeline),
    }
}

fn cycles(policy: &Policy, timeline: &Timeline<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut since = Some((timeline.conversation.opened_at, "opened"));
    for turn in &timeline.turns {
        if turn.closes() {
            let end = closing(policy, timeline, turn);
            runs.extend(since.take().map(|it| run(it, end)));
        } else {
            since = Some((turn.at, "reopened"));
        }
    }
    runs.extend(since.map(|it| run(it, End::Running)));
    runs
}

/// Opened to the closing that stands; times in between in which it was closed do not count.
pub(super) fn whole_life(policy: &Policy, timeline: &Timeline<'_>) -> Run {
    let end = timeline
        .standing_close()
        .map_or(End::Running, |it| closing(policy, timeline, it));
    Run {
        started_at: timeline.conversation.opened_at,
        started_by: "opened",
        end,
        off: interruptions(timeline),
    }
}

/// A closing without a known reason is taken as resolved.
fn closing(policy: &Policy, timeline: &Timeline<'_>, turn: &Turn) -> End {
    let at = turn.at;
    let reason = reason(timeline, turn);
    if let Some(reason) = reason.filter(|it| policy.cancelled_by.contains(it)) {
        let cause = if reason == "duplicate" {
            Cause::Merged
        } else {
            Cause::NotPlanned
        };
        return End::Cancelled { at, cause };
    }
    let by = match turn.how {
        How::Merged => "merged",
        How::Answered => "answered",
        How::Done => "done",
        How::Closed | How::Reopened => "closed",
    };
    End::Stopped {
        at,
        by,
        deleted: false,
    }
}
