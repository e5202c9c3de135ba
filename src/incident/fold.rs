//! From entries to an incident.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};

use super::entry::{Entry, EntryId, Field, IncidentId, Opened, Said, What};
use super::kinds::{ActionState, Ending, PostmortemState, Stage, UpdateKind};
use super::record::{
    Action, Attempt, Checked, Closed, Done, Event, Fact, Incident, Postmortem, Update,
};
use super::telling;
use crate::model::Text;

/// What was corrected about an entry.
#[derive(Default)]
struct Revision {
    happened_at: Option<DateTime<Utc>>,
    text: Option<Text>,
    n: usize,
}

pub(super) fn fold(id: IncidentId, name: &str, entries: &[Entry]) -> Option<Incident> {
    let revisions = revisions(entries);
    let corrected: Vec<Entry> = entries.iter().map(|it| corrected(it, &revisions)).collect();
    let (first, rest) = corrected.split_first()?;
    let What::Opened(opened) = &first.said.what else {
        return None;
    };
    let mut res = begin(id, name, opened, &first.said);
    for entry in rest {
        apply(&mut res, &entry.said);
    }
    res.events = corrected
        .iter()
        .map(|it| event(it, revisions.get(&it.id).map_or(0, |it| it.n)))
        .chain(moments(&res, &first.said))
        .collect();
    res.events.sort_by_key(|it| (it.at, it.entry));
    res.updates.sort_by_key(|it| it.at);
    Some(res)
}

fn revisions(entries: &[Entry]) -> HashMap<EntryId, Revision> {
    let mut res: HashMap<EntryId, Revision> = HashMap::new();
    for entry in entries {
        let What::Revised {
            entry: which,
            happened_at,
            text,
        } = &entry.said.what
        else {
            continue;
        };
        let revision = res.entry(*which).or_default();
        revision.happened_at = happened_at.or(revision.happened_at);
        revision.text = text.clone().or(revision.text.take());
        revision.n += 1;
    }
    res
}

fn corrected(entry: &Entry, revisions: &HashMap<EntryId, Revision>) -> Entry {
    let mut res = entry.clone();
    let Some(revision) = revisions.get(&entry.id) else {
        return res;
    };
    res.said.happened_at = revision.happened_at.unwrap_or(res.said.happened_at);
    if let Some(text) = &revision.text {
        match &mut res.said.what {
            What::Note { text: it, .. }
            | What::Update { text: it, .. }
            | What::Action { text: it, .. } => *it = text.clone(),
            What::Stage { evidence, .. } | What::Check { evidence, .. } => {
                *evidence = Some(text.clone());
            }
            _ => {}
        }
    }
    res
}

fn begin(id: IncidentId, name: &str, opened: &Opened, said: &Said) -> Incident {
    let identified = Done {
        at: said.happened_at,
        actor: said.actor.clone(),
        evidence: None,
    };
    Incident {
        id,
        name: name.to_owned(),
        title: opened.title.clone(),
        kind: opened.kind_of,
        severities: vec![(said.happened_at, opened.severity)],
        started_at: opened.started_at,
        detected_at: opened.detected_at,
        reported_at: opened.reported_at,
        declared_at: said.happened_at,
        resolved_at: None,
        closed: None,
        reopened: false,
        until: opened.until,
        lead: opened.lead.clone(),
        release: opened.release.clone(),
        private: opened.private.clone(),
        summary: None,
        impact: None,
        cause: None,
        fixed: None,
        affected: None,
        conversations: opened.conversations.clone(),
        external_id: opened.external_id.clone(),
        stages: BTreeMap::from([(Stage::Identify, identified)]),
        updates: Vec::new(),
        facts: BTreeMap::new(),
        decisions: Vec::new(),
        attempts: Vec::new(),
        checks: BTreeMap::new(),
        actions: Vec::new(),
        postmortem: None,
        runbooks: Vec::new(),
        events: Vec::new(),
    }
}

fn apply(it: &mut Incident, said: &Said) {
    let at = said.happened_at;
    match &said.what {
        What::Opened(_) | What::Revised { .. } => {}
        What::Set { field, value } => set(it, at, *field, value.as_ref()),
        What::Note { runbook, .. } => it.runbooks.extend(runbook.clone()),
        What::Stage { stage, undone, .. } if *undone => undo(it, *stage),
        What::Stage {
            stage, evidence, ..
        } => reached(it, *stage, said, evidence.clone()),
        What::Update {
            update,
            text,
            next_update_at,
            link,
        } => {
            it.updates.push(Update {
                at,
                kind: *update,
                text: text.clone(),
                next_update_at: *next_update_at,
                link: link.clone(),
            });
            if *update == UpdateKind::Resolved {
                it.resolved_at = it.resolved_at.or(Some(at));
            }
        }
        What::Fact {
            name,
            value,
            source,
        } => {
            let fact = Fact {
                at,
                value: value.clone(),
                source: source.clone(),
            };
            it.facts.insert(name.raw().to_owned(), fact);
        }
        What::Decided(decided) => {
            it.decisions.push((at, decided.clone()));
            reached(it, Stage::Triage, said, None);
        }
        What::Attempt {
            step,
            contact,
            method,
            reached: answered,
            ..
        } => {
            it.attempts.push(Attempt {
                at,
                step: step.clone(),
                contact: contact.clone(),
                method: method.clone(),
                reached: *answered,
            });
            if *answered {
                reached(it, Stage::Alert, said, contact.clone());
            }
        }
        What::Alert { channel, .. } => reached(it, Stage::Alert, said, Some(channel.clone())),
        What::Check {
            item,
            done,
            evidence,
            waived,
        } => check(it, said, item, *done, evidence.clone(), waived.clone()),
        What::Action { .. } | What::ActionChanged { .. } => action(it, &said.what),
        What::Linked { conversation } => {
            if !it.conversations.contains(conversation) {
                it.conversations.push(*conversation);
            }
        }
        What::Postmortem {
            state,
            path,
            sha256,
        } => {
            let before = it.postmortem.take();
            let was = |get: fn(&Postmortem) -> Option<Text>| before.as_ref().and_then(get);
            let reviewed = PostmortemState::Reviewed <= *state;
            it.postmortem = Some(Postmortem {
                at,
                state: *state,
                path: path.clone().or_else(|| was(|it| it.path.clone())),
                sha256: sha256.clone().or_else(|| was(|it| it.sha256.clone())),
                reviewed_at: before
                    .as_ref()
                    .and_then(|it| it.reviewed_at)
                    .or(reviewed.then_some(at)),
            });
            if reviewed {
                reached(it, Stage::Postmortem, said, path.clone());
            }
        }
        What::Closed {
            ending,
            into,
            reason,
        } => {
            it.closed = Some(Closed {
                at,
                ending: *ending,
                into: into.clone(),
                reason: reason.clone(),
            });
            if *ending == Ending::Resolved {
                it.resolved_at = it.resolved_at.or(Some(at));
            }
        }
        What::Reopened { .. } => reopen(it),
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

fn event(entry: &Entry, n_revisions: usize) -> Event {
    let told = telling::told(&entry.said.what);
    Event {
        entry: Some(entry.id),
        at: entry.said.happened_at,
        recorded_at: entry.said.at,
        actor: entry.said.actor.clone(),
        public: entry.said.public,
        what: told.what,
        text: told.text,
        link: told.link,
        n_revisions,
    }
}

/// Moments that stand in the timeline though nobody wrote them as an entry.
fn moments(it: &Incident, opened: &Said) -> Vec<Event> {
    let event = |at, what: &str| Event {
        entry: None,
        at,
        recorded_at: opened.at,
        actor: opened.actor.clone(),
        public: true,
        what: what.to_owned(),
        text: None,
        link: None,
        n_revisions: 0,
    };
    let mut res = vec![event(it.started_at, "started")];
    res.extend(it.detected_at.map(|at| event(at, "detected")));
    res.push(event(it.reported_at, "reported"));
    res.extend(it.resolved_at.map(|at| event(at, "resolved")));
    res
}
