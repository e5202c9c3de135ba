//! Service levels: clocks are a pure function of facts, decisions, policy and moment.
//!
//! Nothing about them is stored as truth, so nothing can go stale: labels, limits and calendars
//! are applied anew to what happened.

mod calendar;
mod clock;
mod due;
mod interval;
mod pauses;
mod policy;
mod span;

pub use calendar::{
    Calendar, CalendarFault, CalendarSettings, NoOpenTime, local_to_utc, parse_wall_time,
};
pub use clock::{Cause, Clock, ClockKind, ClockState};
pub use due::{DueMoments, Status, UpdateMode, earliest_due, next_update_due};
pub use interval::Interval;
pub use pauses::{Pause, is_paused, merged, pauses_within};
pub use policy::{
    AtRisk, Combine, Limit, Match, OnPriorityChange, PauseRules, Phase, PhaseAt, Policy,
    PriorityLabels, ResolutionMode, Rule, Subject, TriageWhen, Weekend, WeekendAppliesTo, Within,
};
pub use span::{Span, format_seconds};
