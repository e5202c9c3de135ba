//! What is due once, beside what recurs. Everything with one moment comes in here.

use chrono::{DateTime, Utc};

use crate::config::Config;
use crate::incident::{self, ActionState, Duty, Incident, Kind, Stage};
use crate::model::Text;
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
    for it in store.incidents(Some(now))? {
        if it.kind == Kind::Incident {
            due.extend(postmortem(config, &it, now));
            due.extend(actions(&it));
        }
    }
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
