use chrono::{DateTime, Utc};

use crate::model::State;

/// Returns the seconds from opening to closing (CHAOSS "Time to Close"); `None` while open, or
/// when nobody knows when it was closed. A closing before the opening is a wrong clock: 0.
pub fn time_to_close(
    opened_at: Option<DateTime<Utc>>,
    closed_at: Option<DateTime<Utc>>,
    state: State,
) -> Option<i64> {
    match state {
        State::Open => None,
        State::Closed => seconds_between(opened_at?, closed_at?),
    }
}

/// Returns the seconds from opening to the accepted answer of a discussion.
pub fn time_to_answer(
    opened_at: Option<DateTime<Utc>>,
    answered_at: Option<DateTime<Utc>>,
) -> Option<i64> {
    seconds_between(opened_at?, answered_at?)
}

fn seconds_between(from: DateTime<Utc>, to: DateTime<Utc>) -> Option<i64> {
    Some((to - from).num_seconds().max(0))
}
