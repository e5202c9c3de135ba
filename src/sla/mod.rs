//! Service levels: clocks are a pure function of facts, decisions, policy and moment.
//!
//! Nothing about them is stored as truth, so nothing can go stale: labels, limits and calendars
//! are applied anew to what happened.

mod clock;
mod policy;

pub use clock::{Cause, Clock, ClockKind, ClockState};
pub use policy::{
    AtRisk, Combine, Limit, Match, OnPriorityChange, PauseRules, Phase, PhaseAt, Policy,
    PriorityLabels, ResolutionMode, Rule, Subject, TriageWhen, Weekend, WeekendAppliesTo, Within,
};
