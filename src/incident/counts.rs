//! Numbers about all incidents: for checks, gates and reports.

use chrono::{DateTime, Utc};

use super::deadlines::{Duty, deadlines};
use super::kinds::{Kind, Stage};
use super::record::Incident;
use super::settings::Settings;
use crate::model::Priority;

/// Drills and maintenance are not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub incidents: usize,
    /// Neither resolved nor closed.
    pub burning: usize,
    pub burning_p0: usize,
    pub actions_open: usize,
    pub actions_late: usize,
    /// Resolved, and the post-mortem is not reviewed though its moment has passed.
    pub postmortems_late: usize,
    /// Incidents in which at least one runbook was followed (S4: low use tells of gaps).
    pub with_runbook: usize,
}

pub fn counts(settings: &Settings, incidents: &[Incident], now: DateTime<Utc>) -> Counts {
    let mut res = Counts::default();
    for it in incidents.iter().filter(|it| it.kind == Kind::Incident) {
        res.incidents += 1;
        res.burning += usize::from(it.is_active());
        res.burning_p0 += usize::from(it.is_active() && it.severity() == Priority::P0);
        res.with_runbook += usize::from(!it.runbooks.is_empty());
        for action in it.open_actions() {
            res.actions_open += 1;
            res.actions_late += usize::from(action.due_at.is_some_and(|it| it < now));
        }
        let late = deadlines(settings, it, now).into_iter().any(|it| {
            it.duty == Duty::Stage(Stage::Postmortem) && it.overdue_seconds(now).is_some()
        });
        res.postmortems_late += usize::from(late);
    }
    res
}
