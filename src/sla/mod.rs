//! Service levels: clocks are a pure function of facts, decisions, policy and moment.
//!
//! Nothing about them is stored as truth, so nothing can go stale: labels, limits and calendars
//! are applied anew to what happened.

mod calendar;
mod due;
mod interval;
mod pauses;
mod span;

pub use calendar::{
    Calendar, CalendarFault, CalendarSettings, NoOpenTime, local_to_utc, parse_wall_time,
};
pub use due::{DueMoments, Status, UpdateMode, earliest_due, next_update_due};
pub use interval::Interval;
pub use pauses::{Pause, is_paused, merged, pauses_within};
pub use span::{Span, format_seconds};
