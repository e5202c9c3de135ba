//! What is due once, beside what recurs. Everything with one moment comes in here.

use chrono::{DateTime, Utc};

use crate::config::Config;
use crate::gate::{Gate, Records, Waiver};
use crate::incident::{self, ActionState, Duty, Incident, Kind, Runbook, Stage};
use crate::model::Text;
use crate::render;
use crate::store::Store;

/// Something with one moment.
pub(super) struct Due {
    /// The same whenever it is asked: `INC-2026-02-08-crash/postmortem`.
    pub(super) id: String,
    pub(super) title: String,
    pub(super) owner: Option<Text>,
    /// UTC.
    pub(super) at: DateTime<Utc>,
}

/// What is due from `now` on up to `to`, in its order.
pub(super) fn deadlines(
    store: &Store,
    config: &Config,
    (now, to): (DateTime<Utc>, DateTime<Utc>),
) -> anyhow::Result<Vec<Due>> {
    let mut due: Vec<Due> = Vec::new();
    let incidents = store.incidents(Some(now))?;
    for it in incidents.iter().filter(|it| it.kind == Kind::Incident) {
        due.extend(postmortem(config, it, now));
        due.extend(actions(it));
    }
    let records = store.gate_records(Some(now))?;
    due.extend(records.waivers().into_iter().map(|(_, it)| waiver(it)));
    due.extend(
        config
            .gates()
            .iter()
            .filter_map(|it| decision(it, &records)),
    );
    let entries = store.runbook_entries(Some(now))?;
    let runbooks = incident::runbooks(&config.incident, &entries, &incidents, now);
    due.extend(runbooks.into_iter().filter_map(review));
    due.retain(|it| now <= it.at && it.at < to);
    due.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
    Ok(due)
}

fn postmortem(config: &Config, it: &Incident, now: DateTime<Utc>) -> Option<Due> {
    let deadlines = incident::deadlines(&config.incident, it, now);
    let owed = deadlines.iter().filter(|it| it.is_owed());
    let mut postmortem = owed.filter(|it| it.duty == Duty::Stage(Stage::Postmortem));
    Some(Due {
        id: format!("{}/postmortem", it.name),
        title: format!("Post-mortem of {}", it.handle()),
        owner: None,
        at: postmortem.next()?.due_at?,
    })
}

/// Then the criterion counts as it stands.
fn waiver(it: &Waiver) -> Due {
    let mut id = format!("{}/waiver-{}", it.gate, it.criterion);
    let mut title = format!("The waiver of {} {} ends", it.gate, it.criterion);
    if let Some(item) = it.item.as_ref().map(render::terminal) {
        id.push_str(&format!("/{item}"));
        title.push_str(&format!(" ({item})"));
    }
    Due {
        id,
        title,
        owner: Some(it.by.clone()),
        at: it.until,
    }
}

/// By when a gate wants its decision, until there is one.
fn decision(gate: &Gate, records: &Records) -> Option<Due> {
    let is_open = records.decision(&gate.id, None).is_none();
    Some(Due {
        id: format!("{}/decision", gate.id),
        title: format!("Decide {} ({})", gate.id, gate.title),
        owner: gate.authority.as_deref().map(Text::from),
        at: gate.decide_by.filter(|_| is_open)?,
    })
}

fn review(it: Runbook) -> Option<Due> {
    let id = render::terminal(&it.id);
    Some(Due {
        id: format!("runbook/{id}"),
        title: format!("Review of the runbook {id}"),
        owner: it.owner,
        at: it.review_due_at?,
    })
}

/// The words of an action may tell of somebody, its number does not.
fn actions(it: &Incident) -> impl Iterator<Item = Due> {
    let open = it.actions.iter().filter(|it| it.state == ActionState::Open);
    open.filter_map(|action| {
        Some(Due {
            id: format!("{}/action-{}", it.name, action.number),
            title: format!("Action {} after {}", action.number, it.handle()),
            owner: action.owner.clone(),
            at: action.due_at?,
        })
    })
}
