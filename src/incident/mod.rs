//! It is on fire: what is owed by when, whether to roll back, whom to tell.
//!
//! People write entries, and nothing else is kept; an `Incident` is what the entries up to a
//! moment say together. Deadlines, the matrix and the lists come from the policy and are judged
//! against that, so every question can be asked of any moment of the past.

mod closing;
mod condition;
mod counts;
mod deadlines;
mod entry;
mod escalation;
mod fold;
mod happening;
mod hotfix;
mod import;
mod kinds;
mod matrix;
mod postmortem;
mod record;
mod runbook;
mod runbook_file;
mod settings;
mod telling;
#[cfg(test)]
mod tests;
mod updates;
mod version;
mod wording;

pub use closing::obstacles;
pub use condition::{Condition, Facts, Truth, Value};
pub use counts::{Counts, counts};
pub use deadlines::{Deadline, Duty, Former, deadlines, next, t0};
pub use entry::{Decided, Entry, EntryId, Field, IncidentId, Opened, Said, What};
pub use escalation::{Rung, ladder, next_rung};
pub use hotfix::{Planned, Ticked, checklist, people, timeline};
pub use import::{ImportOptions, Imported, Record, Refusal, imported};
pub use kinds::{
    ActionKind, ActionState, Choice, CountsFrom, DeadlineState, Ending, Group, Kind,
    PostmortemState, Stage, Status, UpdateKind,
};
pub use matrix::{
    Advice, Eligibility, JudgedRow, JudgedRule, Objections, Proposal, advice, eligibility, facts,
    is_own_fact, objections,
};
pub use postmortem::{HEADINGS, Lint, PRIVATE, leaks, lint, public_version};
pub use record::{
    Action, Attempt, Checked, Closed, Done, Event, Fact, Incident, Postmortem, Update,
};
pub use runbook::{Runbook, RunbookEntry, RunbookEvent, runbooks};
pub use runbook_file::{RunbookFile, RunbookForm, read_runbooks};
pub use settings::{
    Authority, DoneBy, HotfixRule, Item, Limits, Mark, Need, Row, Settings, Step, is_same_person,
};
pub use version::{Version, tag_warning};
pub use wording::{GAP, alert_text, draft, name, private_alert_text, update_faults};
