//! A hotfix from the report to its account: planned and actual, and what must not be forgotten.

use chrono::{DateTime, TimeDelta, Utc};

use super::deadlines::t0;
use super::kinds::{DeadlineState, Group};
use super::record::{Checked, Incident};
use super::settings::{DoneBy, Item, Settings};

/// A mark of the timeline with its moments.
#[derive(Clone, Debug)]
pub struct Planned {
    pub id: String,
    pub text: String,
    pub planned_at: DateTime<Utc>,
    pub done_at: Option<DateTime<Utc>>,
    pub state: DeadlineState,
}

/// A line of the checklist and what became of it.
#[derive(Clone, Debug)]
pub struct Ticked<'a> {
    pub item: &'a Item,
    pub due_at: Option<DateTime<Utc>>,
    pub checked: Option<&'a Checked>,
    pub state: DeadlineState,
}

impl Ticked<'_> {
    /// Checked, or waived with a reason.
    pub fn is_settled(&self) -> bool {
        self.checked.is_some()
    }
}

/// The marks of the policy, each with the moment at which it should be and was reached.
pub fn timeline(settings: &Settings, incident: &Incident, now: DateTime<Utc>) -> Vec<Planned> {
    let start = t0(settings, incident);
    let marks = settings.marks.iter().map(|it| {
        let planned_at = later(start, it.at);
        let done_at = done_at(incident, &it.done_by);
        Planned {
            id: it.id.clone(),
            text: it.text.clone(),
            planned_at,
            done_at,
            state: state(Some(planned_at), done_at, now),
        }
    });
    marks.collect()
}

/// The hotfix checklist, group by group.
pub fn checklist<'a>(
    settings: &'a Settings,
    incident: &'a Incident,
    now: DateTime<Utc>,
) -> Vec<Ticked<'a>> {
    let start = t0(settings, incident);
    let items = settings.items.iter().map(|item| {
        let limit = settings.group_limits.get(&item.group);
        let due_at = limit.map(|it| later(start, *it));
        let checked = incident.checks.get(&item.id);
        Ticked {
            item,
            due_at,
            checked,
            state: state(due_at, checked.map(|it| it.at), now),
        }
    });
    items.collect()
}

/// Items that keep an incident with a hotfix from being closed: all of the last group.
pub(super) fn open_after(settings: &Settings, incident: &Incident) -> Vec<String> {
    let post = settings.items.iter().filter(|it| it.group == Group::Post);
    post.filter(|it| !incident.checks.contains_key(&it.id))
        .map(|it| it.id.clone())
        .collect()
}

/// People named in the evidence of a review, each once: `@ana, @ben`.
pub fn people(evidence: &str) -> usize {
    let words = evidence.split(|it: char| it.is_whitespace() || it == ',' || it == ';');
    let mut names: Vec<String> = words
        .filter(|it| it.starts_with('@') && 1 < it.len())
        .map(str::to_lowercase)
        .collect();
    names.sort_unstable();
    names.dedup();
    names.len()
}

fn done_at(incident: &Incident, done_by: &DoneBy) -> Option<DateTime<Utc>> {
    match done_by {
        DoneBy::Reported => Some(incident.reported_at),
        DoneBy::Stage(stage) => incident.stages.get(stage).map(|it| it.at),
        DoneBy::Update(kind) => {
            let updates = incident.updates.iter().filter(|it| it.kind == *kind);
            updates.map(|it| it.at).min()
        }
        DoneBy::Item(id) => incident.checks.get(id).map(|it| it.at),
        DoneBy::Decision => incident.decisions.first().map(|it| it.0),
    }
}

fn state(
    due_at: Option<DateTime<Utc>>,
    done_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> DeadlineState {
    match (due_at, done_at) {
        (Some(due_at), done_at) if due_at < done_at.unwrap_or(now) => DeadlineState::Missed,
        (_, Some(_)) => DeadlineState::Met,
        _ => DeadlineState::Open,
    }
}

fn later(from: DateTime<Utc>, seconds: i64) -> DateTime<Utc> {
    TimeDelta::try_seconds(seconds)
        .and_then(|it| from.checked_add_signed(it))
        .unwrap_or(from)
}
