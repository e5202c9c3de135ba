//! Runbooks: which there are, and whether somebody has looked at them lately.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::record::Incident;
use super::settings::Settings;
use crate::model::Text;

crate::model::words::words! {
    /// What happened to a runbook.
    RunbookEvent, "event of a runbook" {
        Indexed = "indexed",
        Imported = "imported",
        Reviewed = "reviewed",
    }
}

/// Something that was seen or said of a runbook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunbookEntry {
    /// UTC.
    pub at: DateTime<Utc>,
    pub actor: Text,
    /// Its id.
    pub runbook: Text,
    pub event: RunbookEvent,
    pub title: Text,
    pub path: Text,
    /// SHA-256 of the content, in hexadecimal digits.
    pub sha256: Text,
    pub owner: Option<Text>,
    /// Seconds.
    pub review_every: Option<i64>,
    /// The text of an imported one.
    pub body: Option<Text>,
}

/// A runbook as it stands.
#[derive(Clone, Debug)]
pub struct Runbook {
    pub id: Text,
    pub title: Text,
    pub path: Text,
    pub sha256: Text,
    pub owner: Option<Text>,
    pub reviewed_at: Option<DateTime<Utc>>,
    pub reviewed_by: Option<Text>,
    /// The content is another one than the one that was reviewed.
    pub changed: bool,
    /// When the next review is owed; at once where there was none.
    pub review_due_at: Option<DateTime<Utc>>,
    pub is_stale: bool,
    /// In how many incidents it was followed.
    pub n_used: usize,
}

/// The runbooks as their entries tell, by id. A review holds for the content it saw: a new date
/// alone makes nothing fresh.
pub fn runbooks(
    settings: &Settings,
    entries: &[RunbookEntry],
    incidents: &[Incident],
    now: DateTime<Utc>,
) -> Vec<Runbook> {
    let mut seen: BTreeMap<&Text, Vec<&RunbookEntry>> = BTreeMap::new();
    for entry in entries {
        seen.entry(&entry.runbook).or_default().push(entry);
    }
    let used = |id: &Text| {
        incidents
            .iter()
            .filter(|it| it.runbooks.contains(id))
            .count()
    };
    seen.into_iter()
        .filter_map(|(id, entries)| {
            let newest = *entries.last()?;
            let review = entries
                .iter()
                .rfind(|it| it.event == RunbookEvent::Reviewed);
            let every = newest.review_every.unwrap_or(settings.review_every);
            let review_due_at =
                review.and_then(|it| it.at.checked_add_signed(TimeDelta::try_seconds(every)?));
            let changed = review.is_some_and(|it| it.sha256 != newest.sha256);
            Some(Runbook {
                id: id.clone(),
                title: newest.title.clone(),
                path: newest.path.clone(),
                sha256: newest.sha256.clone(),
                owner: newest.owner.clone(),
                reviewed_at: review.map(|it| it.at),
                reviewed_by: review.map(|it| it.actor.clone()),
                changed,
                review_due_at,
                is_stale: changed || review_due_at.is_none_or(|it| it < now),
                n_used: used(id),
            })
        })
        .collect()
}
