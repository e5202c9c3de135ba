//! Incidents as reports tell them: what burns, what was put out, what is owed after the fire.

use std::cmp::Reverse;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::row::readable;
use super::{Privacy, Window};
use crate::incident::{
    self, ActionState, Counts, Deadline, Duty, Incident, Kind, PostmortemState, Runbook, Settings,
    Stage, Update, UpdateKind,
};
use crate::model::{Priority, Text};

/// Drills are left out. What a private incident is called stands nowhere.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Incidents {
    /// Neither resolved nor closed.
    pub burning: usize,
    pub burning_p0: usize,
    pub actions_open: usize,
    pub actions_late: usize,
    pub postmortems_late: usize,
    /// Counted above and not named below.
    pub private: usize,
    /// Not closed: what burns first, by what is due next.
    pub open: Vec<IncidentRow>,
    /// Began or was resolved within the period, newest first.
    pub period: Vec<IncidentRow>,
    /// Still to do, the latest first; for the team.
    pub actions: Vec<ActionRow>,
    /// Resolved ones whose post-mortem is not reviewed, by their moments; for the team.
    pub postmortems: Vec<PostmortemRow>,
    /// For the team.
    pub runbooks: Vec<RunbookRow>,
}

/// Moments are UTC.
#[derive(Clone, Debug, Serialize)]
pub struct IncidentRow {
    pub id: String,
    pub title: Text,
    /// `incident` or `maintenance`.
    pub kind: &'static str,
    pub severity: &'static str,
    /// For the public, what a status page says.
    pub status: &'static str,
    pub started_at: DateTime<Utc>,
    pub resolved_at: Option<DateTime<Utc>>,
    /// From the beginning to the resolution, wall time.
    pub took_seconds: Option<i64>,
    pub release: Option<Text>,
    pub lead: Option<Text>,
    pub impact: Option<Text>,
    pub cause: Option<Text>,
    pub fixed: Option<Text>,
    /// What is owed first, such as `communicate`; for the team.
    pub next: Option<&'static str>,
    pub next_due_at: Option<DateTime<Utc>>,
    /// Since when that is late.
    pub overdue_seconds: Option<i64>,
    /// When the public was promised the next word.
    pub next_update_at: Option<DateTime<Utc>>,
    /// The newest word to the public, of any kind.
    pub said: Option<Text>,
    pub said_at: Option<DateTime<Utc>>,
    /// How to live with it, in the words that went out.
    pub mitigation: Option<Text>,
    /// That the fix is out, in the words that went out.
    pub released: Option<Text>,
    /// Where the newest word that has an address stands.
    pub url: Option<Text>,
    /// The post-mortem is published.
    pub is_told: bool,
    /// Deadlines that were missed, whatever came of them.
    pub missed: usize,
}

#[derive(Clone, Debug, Serialize)]
pub struct ActionRow {
    pub incident: String,
    /// `A1`
    pub id: String,
    pub text: Text,
    pub kind: &'static str,
    pub owner: Option<Text>,
    pub due_at: Option<DateTime<Utc>>,
    pub overdue_seconds: Option<i64>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PostmortemRow {
    pub incident: String,
    pub title: Text,
    /// `none`, `draft`, `in-review`.
    pub state: &'static str,
    pub due_at: Option<DateTime<Utc>>,
    pub overdue_seconds: Option<i64>,
}

#[derive(Clone, Debug, Serialize)]
pub struct RunbookRow {
    pub id: Text,
    pub title: Text,
    pub path: Text,
    pub sha256: Text,
    pub owner: Option<Text>,
    pub reviewed_at: Option<DateTime<Utc>>,
    pub reviewed_by: Option<Text>,
    pub review_due_at: Option<DateTime<Utc>>,
    pub is_stale: bool,
    /// In how many incidents it was followed.
    pub used: usize,
}

/// By what incidents are told.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'t> {
    pub settings: &'t Settings,
    pub window: Window,
    pub privacy: Privacy,
}

impl Incidents {
    /// `runbooks` as they stand; both at the end of the window.
    pub fn new(telling: &Telling<'_>, all: &[Incident], runbooks: &[Runbook]) -> Self {
        let now = telling.window.to;
        let of_team = telling.privacy != Privacy::Drop;
        let Counts {
            burning,
            burning_p0,
            actions_open,
            actions_late,
            postmortems_late,
            ..
        } = incident::counts(telling.settings, all, now);
        let real = all.iter().filter(|it| it.kind != Kind::Drill);
        let (named, private): (Vec<&Incident>, Vec<&Incident>) =
            real.partition(|it| telling.privacy == Privacy::Show || !it.is_private());
        let hidden = |it: &&&Incident| !it.is_closed() || concerns(it, telling.window);
        let rows = |all: Vec<&Incident>| all.into_iter().map(|it| telling.row(it)).collect();
        Self {
            burning,
            burning_p0,
            actions_open,
            actions_late,
            postmortems_late,
            private: private.iter().filter(hidden).count(),
            open: rows(telling.open(&named)),
            period: rows(telling.of_period(&named)),
            actions: if of_team {
                actions(&named, now)
            } else {
                Vec::new()
            },
            postmortems: if of_team {
                telling.postmortems(&named)
            } else {
                Vec::new()
            },
            runbooks: if of_team {
                runbooks.iter().map(RunbookRow::from).collect()
            } else {
                Vec::new()
            },
        }
    }
}

/// It began or ended within the window.
fn concerns(it: &Incident, window: Window) -> bool {
    window.has(it.started_at) || it.resolved_at.is_some_and(|at| window.has(at))
}

impl Telling<'_> {
    fn deadlines(&self, it: &Incident) -> Vec<Deadline> {
        incident::deadlines(self.settings, it, self.window.to)
    }

    fn open<'i>(&self, named: &[&'i Incident]) -> Vec<&'i Incident> {
        let mut open: Vec<&Incident> = named.iter().copied().filter(|it| !it.is_closed()).collect();
        open.sort_by_key(|it| {
            let due_at = incident::next(&self.deadlines(it)).and_then(|it| it.due_at);
            (!it.is_active(), due_at.is_none(), due_at, it.id)
        });
        open
    }

    fn of_period<'i>(&self, named: &[&'i Incident]) -> Vec<&'i Incident> {
        let within = |it: &&Incident| concerns(it, self.window);
        let mut found: Vec<&Incident> = named.iter().copied().filter(within).collect();
        found.sort_by_key(|it| (Reverse(it.started_at), it.id));
        found
    }

    fn row(&self, it: &Incident) -> IncidentRow {
        let of_team = self.privacy != Privacy::Drop;
        let deadlines = self.deadlines(it);
        let next = incident::next(&deadlines).filter(|_| of_team);
        let said: Vec<&Update> = it
            .updates
            .iter()
            .filter(|one| it.is_public_update(one))
            .collect();
        let newest = |kind| {
            said.iter()
                .rfind(|it| it.kind == kind)
                .map(|it| it.text.clone())
        };
        let missed = |it: &&Deadline| it.state == incident::DeadlineState::Missed;
        let status = it.status().as_str();
        IncidentRow {
            id: it.name.clone(),
            title: readable(&it.title),
            kind: it.kind.as_str(),
            severity: Priority::as_str(it.severity()),
            status: if of_team {
                status
            } else {
                it.public_status().unwrap_or(status)
            },
            started_at: it.started_at,
            resolved_at: it.resolved_at,
            took_seconds: it
                .resolved_at
                .map(|at| (at - it.started_at).num_seconds().max(0)),
            release: it.release.clone(),
            lead: it.lead.clone().filter(|_| of_team),
            impact: it.impact.clone(),
            cause: it.cause.clone(),
            fixed: it.fixed.clone(),
            next: next.map(|it| it.duty.as_str()),
            next_due_at: next.and_then(|it| it.due_at),
            overdue_seconds: next.and_then(|it| it.overdue_seconds(self.window.to)),
            next_update_at: said
                .last()
                .and_then(|it| it.next_update_at)
                .filter(|_| it.is_active()),
            said: said.last().map(|it| it.text.clone()),
            said_at: said.last().map(|it| it.at),
            mitigation: newest(UpdateKind::Mitigation),
            released: newest(UpdateKind::Released),
            url: said.iter().rev().find_map(|it| it.link.clone()),
            is_told: state_of(it) == Some(PostmortemState::Published),
            missed: deadlines.iter().filter(missed).count(),
        }
    }

    fn postmortems(&self, named: &[&Incident]) -> Vec<PostmortemRow> {
        let now = self.window.to;
        let owed = named
            .iter()
            .filter(|it| it.kind == Kind::Incident)
            .filter_map(|it| {
                let deadlines = self.deadlines(it);
                let is_it =
                    |it: &&Deadline| it.duty == Duty::Stage(Stage::Postmortem) && it.is_owed();
                let owed = deadlines.iter().find(is_it)?;
                Some(PostmortemRow {
                    incident: it.name.clone(),
                    title: readable(&it.title),
                    state: state_of(it).map_or("none", PostmortemState::as_str),
                    due_at: owed.due_at,
                    overdue_seconds: owed.overdue_seconds(now),
                })
            });
        let mut owed: Vec<PostmortemRow> = owed.collect();
        owed.sort_by_key(|it| it.due_at);
        owed
    }
}

fn state_of(it: &Incident) -> Option<PostmortemState> {
    it.postmortem.as_ref().map(|it| it.state)
}

fn actions(named: &[&Incident], now: DateTime<Utc>) -> Vec<ActionRow> {
    let mut actions: Vec<ActionRow> = Vec::new();
    for it in named.iter().filter(|it| it.kind == Kind::Incident) {
        let open = it.actions.iter().filter(|it| it.state == ActionState::Open);
        actions.extend(open.map(|action| {
            ActionRow {
                incident: it.name.clone(),
                id: format!("A{}", action.number),
                text: action.text.clone(),
                kind: action.kind.as_str(),
                owner: action.owner.clone(),
                due_at: action.due_at,
                overdue_seconds: action
                    .due_at
                    .map(|it| (now - it).num_seconds())
                    .filter(|it| *it > 0),
            }
        }));
    }
    actions.sort_by_key(|it| (it.due_at.is_none(), it.due_at));
    actions
}

impl From<&Runbook> for RunbookRow {
    fn from(it: &Runbook) -> Self {
        Self {
            id: it.id.clone(),
            title: it.title.clone(),
            path: it.path.clone(),
            sha256: it.sha256.clone(),
            owner: it.owner.clone(),
            reviewed_at: it.reviewed_at,
            reviewed_by: it.reviewed_by.clone(),
            review_due_at: it.review_due_at,
            is_stale: it.is_stale,
            used: it.n_used,
        }
    }
}
