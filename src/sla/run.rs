//! A run of a clock: when it starts, stops and ends without a verdict.

use chrono::{DateTime, Utc};

use super::{Cause, How, Pause, Timeline, Turn};

/// One run of a clock, before any limit is applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) started_at: DateTime<Utc>,
    pub(super) started_by: &'static str,
    pub(super) end: End,
    /// Besides pauses: time that does not belong to the clock, such as between close and reopen.
    pub(super) off: Vec<Pause>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    Running,
    Stopped {
        at: DateTime<Utc>,
        by: &'static str,
        deleted: bool,
    },
    Cancelled {
        at: DateTime<Utc>,
        cause: Cause,
    },
}

impl End {
    pub(super) fn at(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Running => None,
            Self::Stopped { at, .. } | Self::Cancelled { at, .. } => Some(at),
        }
    }
}

pub(super) fn run((started_at, started_by): (DateTime<Utc>, &'static str), end: End) -> Run {
    Run {
        started_at,
        started_by,
        end,
        off: Vec::new(),
    }
}

/// Between a closing and the reopening after it nothing is owed.
pub(super) fn interruptions(timeline: &Timeline<'_>) -> Vec<Pause> {
    let mut times = timeline.closed_times();
    times.retain(|it| it.to.is_some());
    times
}

/// Merged, or closed in favour of another conversation.
pub(super) fn is_merged(timeline: &Timeline<'_>, close: &Turn) -> bool {
    close.how == How::Merged || reason(timeline, close).as_deref() == Some("duplicate")
}

/// GitHub's `state_reason` belongs to the closing that stands; of earlier ones none is known.
pub(super) fn reason(timeline: &Timeline<'_>, close: &Turn) -> Option<String> {
    let stands = timeline.standing_close() == Some(close);
    let reason = timeline.conversation.state_reason.as_ref();
    reason
        .filter(|_| stands)
        .map(|it| it.raw().to_ascii_lowercase())
}
