//! Whether people have the hours: what the policy gives beside what comes in, meetings, weeks on
//! call and weekends (S2 §9, S3 §Assess Team Capacity).
//!
//! What neither the policy nor the log says is `None` and told as not said; it is never a zero.

mod demand;
mod meetings;
mod on_call;
mod presence;
mod roster;
#[cfg(test)]
mod tests;
mod weekend;

use std::collections::BTreeMap;

use serde::Serialize;

pub use demand::{Demand, DemandRow, WEEKS, demand};
pub use meetings::{MeetingRow, Meetings, meetings};
pub use on_call::{Rotation, Shift, rotation};
pub(super) use presence::{Presence, covered};
pub use roster::{Hours, RosterEntry, RosterRow, TeamHours, roster, team_hours};
pub use weekend::{Weekend, WeekendRow, WeekendTally};

/// What the policy says of people's hours: `[[roster]]` and `[capacity]`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Staff {
    /// In the order of the files, the user's first.
    pub roster: Vec<RosterEntry>,
    pub allowance: Allowance,
}

/// `[capacity]`: what a conversation costs, and what is too much.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Allowance {
    /// Minutes that one conversation takes, by priority; `none` is one without.
    pub minutes: BTreeMap<&'static str, f64>,
    /// Of one person's hours a week, 0 to 1.
    pub meetings_max_share: Option<f64>,
    /// Weeks in a row in which the same person is called first.
    pub oncall_weeks_max: Option<u32>,
    /// At weekends nobody works on anything but a P0.
    pub weekend_only_p0: bool,
}

/// Where something stands beside its limit of `[capacity]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The policy sets none.
    #[default]
    NoLimit,
    Within,
    Passed,
    /// There is a limit, and nobody can tell.
    Unknown,
}

impl Standing {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoLimit => "no limit",
            Self::Within => "within",
            Self::Passed => "passed",
            Self::Unknown => "unknown",
        }
    }

    /// Of a limit that may not be there, and of what may not be known.
    fn of(passes: Option<bool>, has_limit: bool) -> Self {
        match passes {
            _ if !has_limit => Self::NoLimit,
            None => Self::Unknown,
            Some(true) => Self::Passed,
            Some(false) => Self::Within,
        }
    }
}
