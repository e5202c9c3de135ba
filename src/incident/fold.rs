//! From entries to an incident.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Utc};

use super::entry::{Entry, EntryId, IncidentId, Opened, Said, What};
use super::kinds::Stage;
use super::record::{Done, Event, Incident};
use super::{happening, telling};
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
        happening::apply(&mut res, &entry.said);
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
        alerts: Vec::new(),
        checks: BTreeMap::new(),
        actions: Vec::new(),
        postmortem: None,
        runbooks: Vec::new(),
        events: Vec::new(),
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
