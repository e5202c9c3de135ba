//! May we? A gate asks its criteria, and what nobody knows is never a yes.
//!
//! A criterion compares a reading, or asks for what people attested, approved, wrote into a file or
//! decided elsewhere. It passes, fails or is unknown (Kleene); the verdict is a rule over levels,
//! never a score. An `Evaluation` holds all that it was judged on, so that anybody can judge it
//! again without the log.

mod announce;
mod answer;
pub mod bundle;
mod calendar;
mod check;
mod diff;
mod evaluation;
mod facts;
mod found;
mod gates;
mod judge;
mod literal;
mod plan;
mod record;
mod remedy;
mod require;
mod settings;
mod subject;
mod syncs;
mod telling;
#[cfg(test)]
mod tests;
mod unmet;
mod watch;

pub use announce::{announced, completion};
pub use calendar::Calendar;
pub use check::{Asks, Check, FileCheck};
pub use diff::{Change, changes};
pub use evaluation::{Evaluation, JudgedCheck, JudgedCriterion, Waived};
pub use facts::{FACTS, Fact, readings};
pub use found::{Found, Measured, Reason};
pub use gates::{BUILTIN, METRICS, VERBS, asked_by, builtin_names, order};
pub use judge::{Decidable, Grounds, Limits, evaluate};
pub use literal::Literal;
pub use plan::{Step, Way, plan};
pub use record::{
    Approval, Attestation, Choice, Condition, Decision, Entry, EntryId, Records, Waiver, What,
};
pub use remedy::remedy;
pub use require::{Objection, Required, objections};
pub use settings::{Criterion, Gate, Joined, Level, Need, OnUnknown, Syncs};
pub use subject::Subject;
pub use syncs::{Followed, SyncFault, Wanted, sync_faults};
pub use telling::{note, shown_target, shown_value, value_of};
pub use watch::{Watch, Watched, together, watched};

crate::model::words::words! {
    /// What a criterion came to.
    State, "state" {
        Pass = "PASS",
        Fail = "FAIL",
        Unknown = "UNKNOWN",
        /// It fails or is unknown, and somebody answers for that until a day.
        Waived = "WAIVED",
        /// It does not apply now.
        Skipped = "SKIPPED",
    }
}

crate::model::words::words! {
    /// What the criteria say together. A person decides; see [`Decision`].
    Verdict, "verdict" {
        Go = "GO",
        GoWithWarnings = "GO-WITH-WARNINGS",
        NoGo = "NO-GO",
        /// Nothing critical fails, and something critical is unknown.
        Incomplete = "NO-GO-INCOMPLETE",
    }
}

impl Verdict {
    pub fn is_go(self) -> bool {
        matches!(self, Self::Go | Self::GoWithWarnings)
    }
}
