//! What the records of incidents tell, as readings that a gate can compare.

use chrono::{DateTime, Utc};

use crate::incident::{self, Counts, Incident, RunbookEntry, Settings};
use crate::metrics::{Reading, Unit};

/// How one number is counted.
pub type Fact = fn(&Counts, n_stale_runbooks: usize) -> usize;

/// Name, unit and count, by name. Drills and maintenance are not counted.
pub const FACTS: &[(&str, Unit, Fact)] = &[
    ("incident_actions_late", Unit::Count, |it, _| {
        it.actions_late
    }),
    ("incident_actions_open", Unit::Count, |it, _| {
        it.actions_open
    }),
    ("incidents_burning", Unit::Count, |it, _| it.burning),
    ("incidents_burning_p0", Unit::Count, |it, _| it.burning_p0),
    ("postmortems_late", Unit::Count, |it, _| it.postmortems_late),
    ("runbooks_stale", Unit::Count, |_, n| n),
];

/// The facts at `now`. Who records incidents here has them complete: there is no source to be
/// behind.
pub fn readings(
    settings: &Settings,
    incidents: &[Incident],
    runbooks: &[RunbookEntry],
    now: DateTime<Utc>,
) -> Vec<Reading> {
    let counts = incident::counts(settings, incidents, now);
    let books = incident::runbooks(settings, runbooks, incidents, now);
    let stale = books.iter().filter(|it| it.is_stale).count();
    let reading = |(name, unit, fact): &(&str, Unit, Fact)| Reading {
        metric: (*name).to_owned(),
        unit: *unit,
        value: Some(fact(&counts, stale) as f64),
        ratio: None,
        n: Some(counts.incidents as u64),
        interval: None,
        measured_at: Some(now),
        source: Some("the records of incidents".into()),
        doubt: None,
        evidence: None,
    };
    FACTS.iter().map(reading).collect()
}
