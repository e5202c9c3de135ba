//! The shapes of `--format json`.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::board::Board;
use crate::cli::shape;
use crate::incident::{
    self, Action, ActionKind, ActionState, Choice, Deadline, DeadlineState, Duty, Event, Incident,
    Kind, PostmortemState, Stage, Status,
};
use crate::model::{Priority, Text};

#[derive(Serialize)]
pub(super) struct IncidentJson {
    schema: &'static str,
    as_of: String,
    #[serde(flatten)]
    one: OneJson,
    links: Vec<LinkJson>,
    stages: Vec<StageJson>,
    obligations: Vec<StageJson>,
    facts: Vec<FactJson>,
    attempts: usize,
    actions: Vec<ActionJson>,
    postmortem: Option<PostmortemJson>,
    timeline: Vec<EventJson>,
}

impl IncidentJson {
    /// Leaves out what only the team may read.
    pub(super) fn keep_public(&mut self) {
        self.timeline.retain(|it| it.public);
        self.links.retain(|it| !it.private);
        self.facts.clear();
        self.one.decision = None;
    }
}

/// An incident in one line of a list.
#[derive(Serialize)]
pub(super) struct OneJson {
    id: String,
    number: i64,
    title: Text,
    kind: Kind,
    severity: Priority,
    status: Status,
    public_status: Option<&'static str>,
    private: bool,
    profile: String,
    lead: Option<Text>,
    release: Option<Text>,
    t0_at: String,
    started_at: String,
    detected_at: Option<String>,
    reported_at: String,
    declared_at: String,
    resolved_at: Option<String>,
    closed_at: Option<String>,
    until_at: Option<String>,
    summary: Option<Text>,
    impact: Option<Text>,
    cause: Option<Text>,
    next: Option<NextJson>,
    next_update_due_at: Option<String>,
    updates: usize,
    updates_late: usize,
    decision: Option<DecisionJson>,
    actions_open: usize,
}

#[derive(Serialize)]
pub(super) struct NextJson {
    duty: &'static str,
    due_at: Option<String>,
    overdue_seconds: i64,
}

#[derive(Serialize)]
struct DecisionJson {
    decision: Choice,
    advised: Option<Choice>,
    by: Text,
    consulted: Vec<Text>,
    reason: Text,
    overrides: Option<Text>,
    at: String,
}

#[derive(Serialize)]
struct LinkJson {
    id: String,
    r#ref: Text,
    title: Text,
    url: Option<Text>,
    private: bool,
}

#[derive(Serialize)]
pub(super) struct StageJson {
    stage: &'static str,
    due_at: Option<String>,
    done_at: Option<String>,
    state: DeadlineState,
    overdue_seconds: i64,
    former: Vec<FormerJson>,
}

#[derive(Serialize)]
struct FormerJson {
    severity: Priority,
    due_at: Option<String>,
    missed: bool,
}

#[derive(Serialize)]
struct FactJson {
    fact: String,
    value: Text,
    source: Option<Text>,
    at: String,
}

#[derive(Serialize)]
pub(super) struct ActionJson {
    id: String,
    text: Text,
    kind: ActionKind,
    owner: Option<Text>,
    due_at: Option<String>,
    state: ActionState,
    overdue_seconds: i64,
    reason: Option<Text>,
    link: Option<Text>,
}

#[derive(Serialize)]
struct PostmortemJson {
    state: PostmortemState,
    path: Option<Text>,
    sha256: Option<Text>,
}

#[derive(Serialize)]
pub(super) struct EventJson {
    entry: Option<String>,
    at: String,
    recorded_at: String,
    actor: Text,
    public: bool,
    what: String,
    text: Option<Text>,
    link: Option<Text>,
    revisions: usize,
}

pub(super) fn incident(board: &Board, it: &Incident) -> anyhow::Result<IncidentJson> {
    let deadlines = board.deadlines(it);
    let (stages, obligations): (Vec<&Deadline>, Vec<&Deadline>) = deadlines
        .iter()
        .partition(|it| matches!(it.duty, Duty::Stage(_)));
    let shown = |all: Vec<&Deadline>| all.into_iter().map(|it| stage(it, board.now)).collect();
    let links = board.linked(it)?.into_iter().map(|it| LinkJson {
        id: it.id.to_string(),
        r#ref: it.reference,
        title: it.title,
        url: it.url,
        private: it.private,
    });
    let facts = it.facts.iter().map(|(name, fact)| FactJson {
        fact: name.clone(),
        value: fact.value.clone(),
        source: fact.source.clone(),
        at: shape::iso(fact.at),
    });
    let postmortem = it.postmortem.as_ref().map(|it| PostmortemJson {
        state: it.state,
        path: it.path.clone(),
        sha256: it.sha256.clone(),
    });
    Ok(IncidentJson {
        schema: "maestro.incident-show/1",
        as_of: shape::iso(board.now),
        one: one(board, it),
        links: links.collect(),
        stages: shown(stages),
        obligations: shown(obligations),
        facts: facts.collect(),
        attempts: it.attempts.len(),
        actions: it.actions.iter().map(|it| action(it, board.now)).collect(),
        postmortem,
        timeline: it.events.iter().map(event).collect(),
    })
}

pub(super) fn one(board: &Board, it: &Incident) -> OneJson {
    let deadlines = board.deadlines(it);
    let iso = |it: Option<DateTime<Utc>>| it.map(shape::iso);
    let updates = deadlines
        .iter()
        .find(|it| it.duty == Duty::Stage(Stage::Communicate));
    let decision = it.decisions.last().map(|(at, it)| DecisionJson {
        decision: it.choice,
        advised: it.advised,
        by: it.by.clone(),
        consulted: it.consulted.clone(),
        reason: it.reason.clone(),
        overrides: it.overrides.clone(),
        at: shape::iso(*at),
    });
    OneJson {
        id: it.name.clone(),
        number: it.id.0,
        title: it.title.clone(),
        kind: it.kind,
        severity: it.severity(),
        status: it.status(),
        public_status: it.public_status(),
        private: it.is_private(),
        profile: board.settings().profile.clone(),
        lead: it.lead.clone(),
        release: it.release.clone(),
        t0_at: shape::iso(incident::t0(board.settings(), it)),
        started_at: shape::iso(it.started_at),
        detected_at: iso(it.detected_at),
        reported_at: shape::iso(it.reported_at),
        declared_at: shape::iso(it.declared_at),
        resolved_at: iso(it.resolved_at),
        closed_at: iso(it.closed.as_ref().map(|it| it.at)),
        until_at: iso(it.until),
        summary: it.summary.clone(),
        impact: it.impact.clone(),
        cause: it.cause.clone(),
        next: incident::next(&deadlines).map(|it| NextJson {
            duty: it.duty.as_str(),
            due_at: iso(it.due_at),
            overdue_seconds: it.overdue_seconds(board.now).unwrap_or(0),
        }),
        next_update_due_at: iso(updates.and_then(|it| it.due_at)),
        updates: it.updates.len(),
        updates_late: updates.map_or(0, |it| it.n_late),
        decision,
        actions_open: it.open_actions().count(),
    }
}

pub(super) fn stage(it: &Deadline, now: DateTime<Utc>) -> StageJson {
    let former = it.former.iter().map(|it| FormerJson {
        severity: it.severity,
        due_at: it.due_at.map(shape::iso),
        missed: it.missed,
    });
    StageJson {
        stage: it.duty.as_str(),
        due_at: it.due_at.map(shape::iso),
        done_at: it.done_at.map(shape::iso),
        state: it.state,
        overdue_seconds: it.overdue_seconds(now).unwrap_or(0),
        former: former.collect(),
    }
}

pub(super) fn action(it: &Action, now: DateTime<Utc>) -> ActionJson {
    let late = it.due_at.map_or(0, |due_at| (now - due_at).num_seconds());
    let is_open = it.state == ActionState::Open;
    ActionJson {
        id: format!("A{}", it.number),
        text: it.text.clone(),
        kind: it.kind,
        owner: it.owner.clone(),
        due_at: it.due_at.map(shape::iso),
        state: it.state,
        overdue_seconds: if is_open { late.max(0) } else { 0 },
        reason: it.reason.clone(),
        link: it.link.clone(),
    }
}

pub(super) fn event(it: &Event) -> EventJson {
    EventJson {
        entry: it.entry.map(|it| it.to_string()),
        at: shape::iso(it.at),
        recorded_at: shape::iso(it.recorded_at),
        actor: it.actor.clone(),
        public: it.public,
        what: it.what.clone(),
        text: it.text.clone(),
        link: it.link.clone(),
        revisions: it.n_revisions,
    }
}
