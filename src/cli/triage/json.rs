//! The machine-readable shape of the queue: additive within a version.

use serde::Serialize;

use crate::cli::gate::WatchJson;
use crate::cli::shape::iso;
use crate::model::Text;
use crate::triage::{Item, Queue};

#[derive(Serialize)]
pub(super) struct Report<'a> {
    pub(super) schema: &'static str,
    pub(super) as_of: String,
    pub(super) items: Vec<ItemJson<'a>>,
    pub(super) hidden: Hidden,
}

/// The queue (`maestro.triage/1`), and what the policy watches beside it; of a query only what was
/// found.
#[derive(Serialize)]
pub(super) struct List<'a> {
    #[serde(flatten)]
    report: Report<'a>,
    /// That propose an incident, or of which nobody can tell.
    watches: Vec<WatchJson>,
}

#[derive(Serialize)]
pub(super) struct Hidden {
    waiting_on_them: usize,
    snoozed: usize,
    duplicates: usize,
    private: usize,
}

#[derive(Serialize)]
pub(super) struct ItemJson<'a> {
    id: String,
    r#ref: &'a Text,
    channel: &'static str,
    title: &'a Text,
    url: Option<&'a Text>,
    private: bool,
    priority: Option<&'static str>,
    suspected_priority: Option<&'static str>,
    priority_source: &'static str,
    owner: Option<&'a Text>,
    proposed_owner: Option<&'a str>,
    proposed_by: Option<&'a str>,
    escalated: Option<&'static str>,
    state: &'static str,
    waiting_on: &'static str,
    next_action: &'a str,
    due_at: Option<String>,
    overdue_seconds: Option<i64>,
    age_seconds: i64,
    why: &'a [String],
    duplicate_of: Option<&'a Text>,
    duplicates: Vec<&'a Text>,
    reporters: usize,
    similar_to: Option<&'a Text>,
    similar_times: u32,
}

pub(super) fn report<'a>(schema: &'static str, as_of: String, queue: &'a Queue) -> Report<'a> {
    Report {
        schema,
        as_of,
        items: queue.items.iter().map(item).collect(),
        hidden: Hidden {
            waiting_on_them: queue.waiting_on_them,
            snoozed: queue.snoozed,
            duplicates: queue.duplicates,
            private: queue.private,
        },
    }
}

pub(super) fn list(as_of: String, queue: &Queue, watches: Vec<WatchJson>) -> List<'_> {
    List {
        report: report("maestro.triage/1", as_of, queue),
        watches,
    }
}

pub(super) fn item(item: &Item) -> ItemJson<'_> {
    let proposed = item
        .proposed_owner
        .as_ref()
        .filter(|_| item.owner.is_none());
    let kin = &item.kin;
    ItemJson {
        id: item.id.to_string(),
        r#ref: &item.reference,
        channel: item.channel.as_str(),
        title: &item.title,
        url: item.url.as_ref(),
        private: item.private,
        priority: item.priority.map(|it| it.as_str()),
        suspected_priority: item.suspected.map(|it| it.as_str()),
        priority_source: item.priority_source.as_str(),
        owner: item.owner.as_ref(),
        proposed_owner: proposed.map(|it| it.0.as_str()),
        proposed_by: proposed.map(|it| it.1.as_str()),
        escalated: item.escalated.map(|it| it.as_str()),
        state: item.standing.state.as_str(),
        waiting_on: item.standing.state.waiting_on().as_str(),
        next_action: &item.next_action,
        due_at: item.due_at.map(iso),
        overdue_seconds: item.overdue_seconds,
        age_seconds: item.age_seconds,
        why: &item.why,
        duplicate_of: kin.duplicate_of.as_ref().map(|it| &it.reference),
        duplicates: kin.duplicates.iter().map(|it| &it.reference).collect(),
        reporters: kin.reporters.max(item.reporters),
        similar_to: kin.similar.as_ref().map(|it| &it.0.reference),
        similar_times: kin.times,
    }
}
