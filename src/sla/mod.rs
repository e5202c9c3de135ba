//! Service levels: clocks are a pure function of facts, decisions, policy and moment.
//!
//! Nothing about them is stored as truth, so nothing can go stale: labels, limits and calendars
//! are applied anew to what happened.

mod calendar;
mod calls;
mod clock;
mod doubts;
mod due;
mod interval;
mod judge;
mod labels;
mod later;
mod lifetime;
mod limits;
mod lint;
mod measure;
mod once;
mod pauses;
mod policy;
mod repeated;
mod retarget;
mod run;
mod runs;
mod span;
mod target;
#[cfg(test)]
pub(crate) mod tests;
mod timeline;
mod turns;
mod words;

pub use calendar::{
    Calendar, CalendarFault, CalendarSettings, NoOpenTime, local_to_utc, parse_wall_time,
};
pub use calls::Call;
pub use clock::{Cause, Clock, ClockKind, ClockState};
pub use due::{DueMoments, Status, UpdateMode, earliest_due, next_update_due};
pub use interval::Interval;
pub use judge::Moment;
pub use labels::{LabelSpan, PriorityChange};
pub use later::later;
pub use limits::{Limit, Limits, Within};
pub use lint::{Lint, idle_phases, lint};
pub use pauses::{Pause, is_paused, merged, pauses_within};
pub use policy::{
    AtRisk, Combine, Match, OnPriorityChange, PauseRules, Phase, PhaseAt, Policy, PriorityLabels,
    ResolutionMode, Rule, Subject, TriageWhen, Weekend, WeekendAppliesTo,
};
pub use span::{Span, format_seconds};
pub use timeline::{Step, Timeline};
pub use turns::{How, Turn};
pub use words::Word;

/// Returns every clock that the policy starts for a conversation, by kind and then by start.
///
/// `timeline` must not reach beyond `moment.as_of` ([`crate::model::Conversation::as_of`]).
pub fn clocks(policy: &Policy, timeline: &Timeline<'_>, moment: Moment) -> Vec<Clock> {
    let mut clocks = Vec::new();
    let pausing = measure::Pausing::new(policy, timeline);
    for kind in ClockKind::ALL.into_iter().filter(|it| policy.owes(*it)) {
        let runs = if kind == ClockKind::PeriodicUpdate && !owes_first_response(&clocks) {
            repeated::updates_from_opening(timeline)
        } else {
            runs::runs(policy, timeline, kind)
        };
        for (run, cycle) in runs.iter().zip(1..) {
            clocks.extend(judge::judge(
                policy, timeline, &pausing, kind, cycle, run, moment,
            ));
        }
    }
    clocks
}

/// [`ClockKind::FirstResponse`] is judged first, so its clock, if owed, is there already.
fn owes_first_response(clocks: &[Clock]) -> bool {
    clocks.iter().any(|it| it.kind == ClockKind::FirstResponse)
}
