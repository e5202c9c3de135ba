//! Numbers about many conversations: gaps, times in a state, averages.
//!
//! Durations are whole seconds. 0 is a value; what cannot be told is `None` and fills no average.

mod first_response;
mod reading;
mod replies;
mod stats;
mod time_in_state;
mod time_to_close;

#[cfg(test)]
mod tests;

pub use first_response::{Response, first_response};
pub use reading::{Doubt, Evidence, Interval, Ratio, Reading, Unit};
pub use replies::{mean_reply_gap, requester_wait, worst_response_gap};
pub use stats::{Stats, stats};
pub use time_in_state::{Change, time_in_label, time_in_state};
pub use time_to_close::{time_to_answer, time_to_close};
