//! Cadences whose report did not come out when it was due.

use chrono::{DateTime, Days, TimeDelta, Utc};

use super::calendar::{Cadence, Occurrence, occurrences};
use crate::sla::Phase;

/// Something that came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub report: String,
    /// `2026-W07`, `2026-02-13/morning` …
    pub period: String,
    /// UTC.
    pub at: DateTime<Utc>,
}

/// The times of one cadence at which its report did not come out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missed {
    /// Of the cadence.
    pub id: String,
    /// As the cadence names it: `daily --slot morning`.
    pub report: String,
    /// How many times in all.
    pub n: usize,
    /// The last of them, UTC.
    pub last_at: DateTime<Utc>,
    pub zone: chrono_tz::Tz,
}

/// No rhythm has a longer time between two of its moments: a quarter, and a weekend.
pub const LONGEST_GAP_DAYS: u64 = 94;

/// What is late by less than this may still come.
const GRACE: TimeDelta = TimeDelta::hours(24);

/// A time of a cadence is met by a publication of its report that lies nearer to it than to any
/// other time of that cadence: an agenda comes before its meeting, a summary after it. Looked at
/// are the times from `since` on whose day of grace is over at `now`.
pub fn missed(
    cadences: &[Cadence],
    phases: &[Phase],
    launched_at: Option<DateTime<Utc>>,
    published: &[Published],
    (since, now): (DateTime<Utc>, DateTime<Utc>),
) -> Vec<Missed> {
    // A neighbour on either side says how far a time reaches.
    let around = Days::new(LONGEST_GAP_DAYS);
    let from = since.checked_sub_days(around).unwrap_or(since);
    let days = (now - from).num_days().unsigned_abs() + LONGEST_GAP_DAYS + 1;
    let all = occurrences(cadences, phases, launched_at, from, days);
    let mut found = Vec::new();
    for cadence in cadences {
        let Some(report) = &cadence.report else {
            continue;
        };
        let own = all.iter().filter(|it| it.cadence.id == cadence.id);
        let times: Vec<DateTime<Utc>> = own.map(|it: &Occurrence<'_>| it.at).collect();
        let missed: Vec<DateTime<Utc>> = (0..times.len())
            .filter(|at| since <= times[*at] && is_missed(&times, *at, report, published, now))
            .map(|at| times[at])
            .collect();
        found.extend(missed.last().map(|last| Missed {
            id: cadence.id.clone(),
            report: report.clone(),
            n: missed.len(),
            last_at: *last,
            zone: cadence.zone,
        }));
    }
    found
}

fn is_missed(
    times: &[DateTime<Utc>],
    at: usize,
    report: &str,
    published: &[Published],
    now: DateTime<Utc>,
) -> bool {
    let this = times[at];
    let before = at.checked_sub(1).map(|it| this - times[it]);
    let after = times.get(at + 1).map(|it| *it - this);
    let half = |gap: Option<TimeDelta>| gap.map_or(GRACE, |it| it / 2);
    let due = this + half(after).min(GRACE);
    let (first, last) = (this - half(before), this + half(after));
    let is_met = published
        .iter()
        .any(|it| first < it.at && it.at <= last && is_it(it, report));
    due < now && !is_met
}

/// `daily --slot morning` is the `daily` of a period that ends with its round.
fn is_it(published: &Published, report: &str) -> bool {
    let (name, slot) = match report.split_once(" --slot ") {
        Some((name, slot)) => (name.trim(), Some(slot.trim())),
        None => (report.split_whitespace().next().unwrap_or_default(), None),
    };
    let of_slot = |it: &str| published.period.ends_with(&format!("/{it}"));
    published.report == name && slot.is_none_or(of_slot)
}
