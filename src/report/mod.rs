//! Documents from the log: what a period was like, in numbers and names.
//!
//! `Gatherer` is fed with conversations, clocks and positions and becomes a `Context`: plain
//! data, the same for every report. Templates turn it into words; they compute nothing. What is not
//! known is `None` and says so; private conversations are counted and not named, unless asked for.

pub mod artifact;
mod best;
mod calendar;
pub mod capacity;
pub mod context;
mod coverage;
mod documents;
mod exceptions;
mod flow;
mod gather;
mod given;
mod headline;
mod incidents;
mod lead;
mod limits;
mod listing;
mod metrics;
mod minutes;
mod missed;
mod note;
mod open;
mod outlook;
mod people;
mod period;
mod promises;
pub mod publication;
mod reading;
mod recurring;
mod responses;
mod row;
mod rows;
mod schedule;
mod schema;
mod setting;
mod target;
mod telemetry;
mod templates;
mod tenant;
#[cfg(test)]
mod tests;
mod wanted;

pub use crate::metrics::Window;
pub use calendar::{Cadence, Dated, Occurrence, When, contradictions, occurrences};
pub use context::{Context, Extraction, ExtractionSource, Freshness, SourceFreshness};
pub use coverage::{Coverage, CoverageRow, coverage};
pub use documents::{Audience, DOCUMENTS, Document, Form, Slot, Spanning, document};
pub use exceptions::{Exception, exceptions};
pub use gather::Gatherer;
pub use given::{Given, GivenRow, GivenTally};
pub use incidents::{ActionRow, IncidentRow, Incidents, Telling};
pub use limits::{Emergency, LimitRow, Role, limits};
pub use metrics::{Amount, counted_metrics};
pub use minutes::{Minute, minutes};
pub use missed::{LONGEST_GAP_DAYS, Missed, Published, missed};
pub use note::{Note, Section};
pub use outlook::{Links, Meeting, Plan, reviews};
pub use period::{Period, PeriodKind};
pub use reading::{BENCH, CriterionView, GateView, Point, ReadingView};
pub use recurring::RecurringView;
pub use row::{Privacy, Row};
pub use rows::rows;
pub use schema::{Field, SHAPES, schema};
pub use setting::{Beside, Setting, Subject, Topic};
pub use target::{Aim, Aims, Target, TargetStep, Targets};
pub use telemetry::{SIGNALS, Signal, TelemetryView};
pub use templates::TEMPLATES;
pub use tenant::measured_in_a_line;
pub use wanted::{Missing, Wanted};
