//! What happened to an issue, as the list of events tells it.

use serde::de::IgnoredAny;

use super::convert;
use super::wire::Named;
use crate::extract::fault::{Fault, optional_text};
use crate::extract::moment;
use crate::model::{Event, EventKind, Extra};

/// An entry of `issues/events`.
#[derive(serde::Deserialize)]
pub(super) struct Happening {
    event: Option<String>,
    pub(super) created_at: Option<String>,
    actor: Option<Named>,
    label: Option<Named>,
    assignee: Option<Named>,
    rename: Option<Rename>,
    pub(super) issue: Option<Of>,
}

#[derive(serde::Deserialize)]
struct Rename {
    from: Option<String>,
    to: Option<String>,
}

/// The issue it happened to; the rest of it is not looked at.
#[derive(serde::Deserialize)]
pub(super) struct Of {
    pub(super) number: Option<u64>,
    pub(super) pull_request: Option<IgnoredAny>,
}

/// GitHub's words for what the log keeps. Everything else (`mentioned`, `subscribed`, what will be
/// invented next) moves no clock.
const KINDS: &[(&str, EventKind)] = &[
    ("labeled", EventKind::Labeled),
    ("unlabeled", EventKind::Unlabeled),
    ("assigned", EventKind::Assigned),
    ("unassigned", EventKind::Unassigned),
    ("closed", EventKind::Closed),
    ("reopened", EventKind::Reopened),
    ("merged", EventKind::Merged),
    ("transferred", EventKind::Transferred),
    ("renamed", EventKind::Edited),
];

/// `None` for what the log does not keep.
pub(super) fn event(it: Happening) -> Result<Option<Event>, Fault> {
    let name = it.event.unwrap_or_default();
    let Some((_, kind)) = KINDS.iter().find(|(theirs, _)| *theirs == name) else {
        return Ok(None);
    };
    let written = it
        .created_at
        .as_deref()
        .ok_or_else(|| Fault::missing("created_at", "say when it happened"))?;
    let at = moment::read("created_at", written)?;
    let label = it.label.and_then(|it| it.name);
    let mut extra = Extra::new();
    let assignee = it.assignee.and_then(|it| it.name);
    let rename = it.rename.map(|it| (it.from, it.to));
    let (from, to) = rename.unwrap_or_default();
    for (key, value) in [("assignee", assignee), ("from", from), ("to", to)] {
        if let Some(value) = value {
            extra.insert(key.to_owned(), value.into());
        }
    }
    Ok(Some(Event {
        at,
        kind: *kind,
        label: optional_text("label", label)?,
        actor: convert::person(it.actor, None, None)?,
        extra,
    }))
}
