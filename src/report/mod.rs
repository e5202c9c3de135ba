//! Documents from the log: what a period was like, in numbers and names.
//!
//! `Gatherer` is fed with conversations, clocks and positions and becomes a `Context`: plain
//! data, the same for every report. Templates turn it into words; they compute nothing. What is not
//! known is `None` and says so; private conversations are counted and not named, unless asked for.

mod best;
mod calendar;
pub mod context;
mod documents;
mod flow;
mod gather;
mod headline;
mod metrics;
mod note;
mod open;
mod people;
mod period;
mod promises;
mod responses;
mod row;
mod schema;
mod target;
#[cfg(test)]
mod tests;

pub use crate::metrics::Window;
pub use calendar::{Cadence, Dated, Occurrence, When, contradictions, occurrences};
pub use context::{Context, Extraction, ExtractionSource, Freshness, SourceFreshness};
pub use documents::{Audience, DOCUMENTS, Document, Form, Slot, Spanning, TEMPLATES, document};
pub use gather::{Gatherer, Setting, Subject};
pub use metrics::{Amount, metric_names};
pub use note::{Note, Section};
pub use period::{Period, PeriodKind};
pub use row::{Privacy, Row};
pub use schema::{Field, SHAPES, schema};
pub use target::{Target, Targets};
