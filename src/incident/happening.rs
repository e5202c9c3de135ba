//! What each entry does to an incident.

use chrono::{DateTime, Utc};

use super::entry::{Field, Said, What};
use super::kinds::{ActionState, Ending, PostmortemState, Stage, UpdateKind};
use super::record::{Action, Attempt, Checked, Closed, Done, Fact, Incident, Postmortem, Update};
use crate::model::Text;

/// Lets an entry happen to the incident.
pub(super) fn apply(it: &mut Incident, said: &Said) {
    let at = said.happened_at;
    match &said.what {
        What::Opened(_) | What::Revised { .. } => {}
        What::Set { field, value } => set(it, at, *field, value.as_ref()),
        What::Note { runbook, .. } => it.runbooks.extend(runbook.clone()),
        What::Stage { stage, undone, .. } if *undone => undo(it, *stage),
        What::Stage {
            stage, evidence, ..
        } => reached(it, *stage, said, evidence.clone()),
        What::Update { .. } => update(it, said),
        What::Fact { .. } => fact(it, said),
        What::Decided(decided) => {
            it.decisions.push((at, decided.clone()));
            reached(it, Stage::Triage, said, None);
        }
        What::Attempt { .. } => attempt(it, said),
        What::Alert { channel, .. } => {
            it.alerts.push((said.happened_at, channel.clone()));
            reached(it, Stage::Alert, said, Some(channel.clone()));
        }
        What::Check {
            item,
            done,
            evidence,
            waived,
        } => check(it, said, item, *done, evidence.clone(), waived.clone()),
        What::Action { .. } | What::ActionChanged { .. } => action(it, &said.what),
        What::Linked { conversation } if it.conversations.contains(conversation) => {}
        What::Linked { conversation } => it.conversations.push(*conversation),
        What::Postmortem { .. } => postmortem(it, said),
        What::Closed { .. } => close(it, said),
        What::Reopened { .. } => reopen(it),
    }
}

fn update(it: &mut Incident, said: &Said) {
    let What::Update {
        update,
        text,
        next_update_at,
        link,
    } = &said.what
    else {
        return;
    };
    it.updates.push(Update {
        at: said.happened_at,
        kind: *update,
        text: text.clone(),
        next_update_at: *next_update_at,
        link: link.clone(),
    });
    if *update == UpdateKind::Resolved {
        it.resolved_at = it.resolved_at.or(Some(said.happened_at));
    }
}

fn fact(it: &mut Incident, said: &Said) {
    let What::Fact {
        name,
        value,
        source,
    } = &said.what
    else {
        return;
    };
    let fact = Fact {
        at: said.happened_at,
        value: value.clone(),
        source: source.clone(),
    };
    it.facts.insert(name.raw().to_owned(), fact);
}

/// Whoever was reached was alerted.
fn attempt(it: &mut Incident, said: &Said) {
    let What::Attempt {
        step,
        contact,
        method,
        reached: answered,
        ..
    } = &said.what
    else {
        return;
    };
    it.attempts.push(Attempt {
        at: said.happened_at,
        step: step.clone(),
        contact: contact.clone(),
        method: method.clone(),
        reached: *answered,
    });
    if *answered {
        reached(it, Stage::Alert, said, contact.clone());
    }
}

fn postmortem(it: &mut Incident, said: &Said) {
    let What::Postmortem {
        state,
        path,
        sha256,
    } = &said.what
    else {
        return;
    };
    let before = it.postmortem.take();
    let was = |get: fn(&Postmortem) -> Option<Text>| before.as_ref().and_then(get);
    let reviewed = PostmortemState::Reviewed <= *state;
    let reviewed_at = before.as_ref().and_then(|it| it.reviewed_at);
    it.postmortem = Some(Postmortem {
        at: said.happened_at,
        state: *state,
        path: path.clone().or_else(|| was(|it| it.path.clone())),
        sha256: sha256.clone().or_else(|| was(|it| it.sha256.clone())),
        reviewed_at: reviewed_at.or(reviewed.then_some(said.happened_at)),
    });
    if reviewed {
        reached(it, Stage::Postmortem, said, path.clone());
    }
}

fn close(it: &mut Incident, said: &Said) {
    let What::Closed {
        ending,
        into,
        reason,
    } = &said.what
    else {
        return;
    };
    it.closed = Some(Closed {
        at: said.happened_at,
        ending: *ending,
        into: into.clone(),
        reason: reason.clone(),
    });
    if *ending == Ending::Resolved {
        it.resolved_at = it.resolved_at.or(Some(said.happened_at));
    }
}

pub(super) fn set(it: &mut Incident, at: DateTime<Utc>, field: Field, value: Option<&Text>) {
    let text = value.cloned();
    let moment = || {
        let moment = DateTime::parse_from_rfc3339(value?.raw()).ok()?;
        Some(moment.to_utc())
    };
    match field {
        Field::Title => it.title = text.unwrap_or_else(|| it.title.clone()),
        Field::Severity => {
            let severity = value.and_then(|it| it.raw().parse().ok());
            it.severities.extend(severity.map(|it| (at, it)));
            it.severities.sort_by_key(|it| it.0);
        }
        Field::Lead => it.lead = text,
        Field::Release => it.release = text,
        Field::Started => it.started_at = moment().unwrap_or(it.started_at),
        Field::Detected => it.detected_at = moment(),
        Field::Reported => it.reported_at = moment().unwrap_or(it.reported_at),
        Field::Until => it.until = moment(),
        Field::Private => it.private = text,
        Field::Summary => it.summary = text,
        Field::Impact => it.impact = text,
        Field::Cause => it.cause = text,
        Field::Fixed => it.fixed = text,
        Field::Affected => it.affected = text,
    }
}

/// The first time counts: what was done twice was not done late.
fn reached(it: &mut Incident, stage: Stage, said: &Said, evidence: Option<Text>) {
    let done = Done {
        at: said.happened_at,
        actor: said.actor.clone(),
        evidence,
    };
    let known = it.stages.entry(stage).or_insert_with(|| done.clone());
    known.evidence = known.evidence.take().or(done.evidence);
    if done.at < known.at {
        known.at = done.at;
        known.actor = done.actor;
    }
    if stage == Stage::Verify {
        it.resolved_at = Some(it.stages[&stage].at);
    }
}

fn undo(it: &mut Incident, stage: Stage) {
    it.stages.remove(&stage);
    if stage == Stage::Verify {
        it.resolved_at = None;
    }
}

/// The trouble is back: what was found and decided stands, the fix is owed anew.
fn reopen(it: &mut Incident) {
    it.closed = None;
    it.resolved_at = None;
    it.reopened = true;
    for stage in [Stage::Fix, Stage::Deploy, Stage::Verify] {
        it.stages.remove(&stage);
    }
}

fn check(
    it: &mut Incident,
    said: &Said,
    item: &Text,
    done: bool,
    evidence: Option<Text>,
    waived: Option<Text>,
) {
    if !done && waived.is_none() {
        it.checks.remove(item.raw());
        return;
    }
    let checked = Checked {
        at: said.happened_at,
        actor: said.actor.clone(),
        evidence,
        waived,
    };
    it.checks.insert(item.raw().to_owned(), checked);
}

fn action(it: &mut Incident, what: &What) {
    match what {
        What::Action {
            number,
            text,
            kind_of,
            owner,
            due_at,
        } => it.actions.push(Action {
            number: *number,
            text: text.clone(),
            kind: *kind_of,
            owner: owner.clone(),
            due_at: *due_at,
            state: ActionState::Open,
            reason: None,
            link: None,
        }),
        What::ActionChanged {
            number,
            state,
            owner,
            due_at,
            reason,
            link,
        } => {
            let Some(action) = it.actions.iter_mut().find(|it| it.number == *number) else {
                return;
            };
            action.state = state.unwrap_or(action.state);
            action.owner = owner.clone().or(action.owner.take());
            action.due_at = due_at.or(action.due_at);
            action.reason = reason.clone().or(action.reason.take());
            action.link = link.clone().or(action.link.take());
        }
        _ => {}
    }
}
