//! How long a customer waited for us, from who wrote when.
//!
//! Messages are (who, at), oldest first. A gap begins with the oldest customer message that had
//! no answer and ends with the next message of the team; bots and unknown people neither ask nor
//! answer.

use chrono::{DateTime, Utc};

use super::stats;
use crate::model::Actor;
use crate::sla::Calendar;

/// Returns the longest gap that was answered, in open seconds; `None` without one.
pub fn worst_response_gap(calendar: &Calendar, messages: &[(Actor, DateTime<Utc>)]) -> Option<i64> {
    answered_gaps(calendar, messages).into_iter().max()
}

/// Returns the mean of the gaps that were answered, in open seconds (CHAOSS "Issue Response
/// Time", over all answers rather than the first); `None` without one.
pub fn mean_reply_gap(calendar: &Calendar, messages: &[(Actor, DateTime<Utc>)]) -> Option<i64> {
    stats::mean(&answered_gaps(calendar, messages))
}

/// Returns all open seconds in which the customer waited for us. A wait without an answer counts
/// up to `until`: the closing, or the moment of asking.
pub fn requester_wait(
    calendar: &Calendar,
    messages: &[(Actor, DateTime<Utc>)],
    until: Option<DateTime<Utc>>,
) -> i64 {
    let in_time = |end: DateTime<Utc>| until.map_or(end, |until| end.min(until));
    gaps(messages)
        .into_iter()
        .filter_map(|(from, to)| Some((from, in_time(to.or(until)?))))
        .map(|(from, to)| calendar.active_between(from, to))
        .sum()
}

fn answered_gaps(calendar: &Calendar, messages: &[(Actor, DateTime<Utc>)]) -> Vec<i64> {
    gaps(messages)
        .into_iter()
        .filter_map(|(from, to)| Some(calendar.active_between(from, to?)))
        .collect()
}

type Gap = (DateTime<Utc>, Option<DateTime<Utc>>);

fn gaps(messages: &[(Actor, DateTime<Utc>)]) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    let mut waiting_since = None;
    for (who, at) in messages {
        match who {
            Actor::Customer => waiting_since = waiting_since.or(Some(*at)),
            Actor::Team => gaps.extend(waiting_since.take().map(|since| (since, Some(*at)))),
            Actor::Bot | Actor::Unknown => {}
        }
    }
    gaps.extend(waiting_since.map(|since| (since, None)));
    gaps
}
