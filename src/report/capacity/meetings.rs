//! The hours that meetings take.

use serde::Serialize;

use super::{RosterRow, Standing};
use crate::report::{Cadence, When};

/// Weeks in a month and in a quarter of a year.
const WEEKS_A_MONTH: f64 = 365.25 / 12.0 / 7.0;
const WEEKS_A_QUARTER: f64 = 3.0 * WEEKS_A_MONTH;

/// The meetings of an ordinary week in a phase. The policy does not say who comes: the share is
/// that of whoever has the fewest hours and comes to all of them.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Meetings {
    /// Of one person; `None` where no cadence has a length.
    pub hours_per_week: Option<f64>,
    pub rows: Vec<MeetingRow>,
    /// Cadences that are moments, as far as the policy says.
    pub without_length: Vec<String>,
    pub share: Option<f64>,
    /// The entry of the roster whose share it is.
    pub of: Option<String>,
    pub limit: Option<f64>,
    pub standing: Standing,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MeetingRow {
    pub id: String,
    pub title: String,
    pub hours_per_week: f64,
}

/// Reads the cadences of `phase`; those of single days are no part of an ordinary week.
pub fn meetings(
    cadences: &[Cadence],
    phase: Option<&str>,
    roster: &[RosterRow],
    limit: Option<f64>,
) -> Meetings {
    let applies = |it: &&Cadence| {
        it.phases.is_empty() || phase.is_some_and(|phase| it.phases.iter().any(|of| of == phase))
    };
    let mut meetings = Meetings {
        limit,
        ..Meetings::default()
    };
    for cadence in cadences.iter().filter(applies) {
        let Some(times) = times_a_week(&cadence.when) else {
            continue;
        };
        if cadence.duration == 0 {
            meetings.without_length.push(cadence.id.clone());
            continue;
        }
        meetings.rows.push(MeetingRow {
            id: cadence.id.clone(),
            title: cadence.title.clone(),
            hours_per_week: times * cadence.duration as f64 / 3_600.0,
        });
    }
    let hours: f64 = meetings.rows.iter().map(|it| it.hours_per_week).sum();
    meetings.hours_per_week = (!meetings.rows.is_empty()).then_some(hours);
    let each = |it: &RosterRow| {
        let hours = it.hours_per_week? / f64::from(it.people.max(1));
        (0.0 < hours).then(|| (hours, it.id.clone()))
    };
    let fewest = roster.iter().filter_map(each);
    let fewest = fewest.min_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((there, id)) = fewest.filter(|_| meetings.hours_per_week.is_some()) {
        meetings.share = Some(hours / there);
        meetings.of = Some(id);
    }
    let passes = meetings
        .share
        .zip(limit)
        .map(|(share, limit)| limit < share);
    // Within the limit only where everybody's hours are known.
    let unsaid = roster.iter().any(|it| it.hours_per_week.is_none());
    let passes = passes.filter(|it| *it || !unsaid);
    meetings.standing = Standing::of(passes, limit.is_some());
    meetings
}

/// `None` for single days.
fn times_a_week(when: &When) -> Option<f64> {
    match when {
        When::Weekly { days, weeks, .. } => Some(days.len() as f64 / f64::from((*weeks).max(1))),
        When::MonthEnd { .. } => Some(1.0 / WEEKS_A_MONTH),
        When::QuarterEnd { .. } => Some(1.0 / WEEKS_A_QUARTER),
        When::AfterLaunch(_) | When::On(_) => None,
    }
}
