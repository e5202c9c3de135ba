//! Numbers about many conversations, and numbers from outside: what each is, and what it was at a
//! moment.
//!
//! Durations are whole seconds. 0 is a value; what cannot be told is `None` and fills no average.

mod change;
mod definition;
mod derived;
pub mod dimensions;
mod first_response;
mod interval;
mod observation;
mod outside;
mod reading;
mod replies;
mod series;
mod stats;
mod subject;
mod survey;
mod tally;
mod time_in_state;
mod time_to_close;
mod window;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_outside;

pub use change::{growth, trend};
pub use definition::{
    Answered, Definition, Definitions, Direction, Kind, RequiresSync, Source, SyncNeed, built_in,
};
pub use derived::Derived;
pub use first_response::{Response, first_response};
pub use interval::{nps, of_mean, of_nps, wilson};
pub use observation::{Chosen, Dimensions, Measured, Observation};
pub use reading::{Doubt, Evidence, Interval, Ratio, Reading, Unit};
pub use replies::{mean_reply_gap, requester_wait, worst_response_gap};
pub use series::{Series, Snapshot};
pub use stats::{Stats, mean, percentile, stats};
pub use subject::{Deed, Ended, Happened, Standing, Subject, answered_at, is_solved, promise_end};
pub use survey::{Answer, Answers, Scale};
pub use tally::Tally;
pub use time_in_state::{Change, time_in_label, time_in_state};
pub use time_to_close::{time_to_answer, time_to_close};
pub use window::Window;
