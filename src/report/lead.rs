//! How long an idea takes, and how many hands go up for it (S2 §Feature Request Workflow).

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::row::kind;
use super::setting::Subject;
use super::{Period, Window};
use crate::metrics::stats;
use crate::model::{DecisionField, Extra};
use crate::sla::Step;

/// Requests that were decided on, or went out, within the period; seconds of wall time since the
/// opening.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Leads {
    pub decided: Lead,
    pub released: Lead,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Lead {
    pub n: usize,
    pub median_seconds: Option<i64>,
    pub longest_seconds: Option<i64>,
}

#[derive(Debug)]
pub(super) struct LeadTally {
    window: Window,
    decided: Vec<i64>,
    released: Vec<i64>,
}

impl LeadTally {
    pub(super) fn new(period: &Period) -> Self {
        Self {
            window: period.window,
            decided: Vec::new(),
            released: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, subject: &Subject<'_>) {
        if kind(subject, self.window.to) != "request" {
            return;
        }
        let opened_at = subject.timeline.conversation.opened_at;
        let took = |at: Option<DateTime<Utc>>| {
            let at = at.filter(|it| self.window.has(*it))?;
            Some((at - opened_at).num_seconds().max(0))
        };
        let (decided, released) = (took(decided_at(subject)), took(released_at(subject)));
        self.decided.extend(decided);
        self.released.extend(released);
    }

    pub(super) fn finish(self) -> Leads {
        Leads {
            decided: lead(&self.decided),
            released: lead(&self.released),
        }
    }
}

fn lead(seconds: &[i64]) -> Lead {
    let values: Vec<Option<i64>> = seconds.iter().copied().map(Some).collect();
    Lead {
        n: seconds.len(),
        median_seconds: stats(&values).map(|it| it.med),
        longest_seconds: seconds.iter().copied().max(),
    }
}

/// When it was first planned for a version, or first closed, whichever way.
pub(super) fn decided_at(subject: &Subject<'_>) -> Option<DateTime<Utc>> {
    let is_plan = |field| matches!(field, DecisionField::FixPlanned | DecisionField::Done);
    let decisions = subject.decisions.iter();
    let said = decisions.filter(|it| is_plan(it.field) && it.value.is_some());
    let closed = subject.timeline.turns.iter().filter(|it| it.closes());
    said.map(|it| it.at).chain(closed.map(|it| it.at)).min()
}

/// When the first release went out after it was decided; a release known not to hold it is none.
pub(super) fn released_at(subject: &Subject<'_>) -> Option<DateTime<Utc>> {
    let decided_at = decided_at(subject)?;
    subject.timeline.releases().next()?;
    let steps = subject.timeline.steps().into_iter();
    let mut releases = steps.filter(|(_, it)| matches!(it, Step::Release));
    releases.find(|it| decided_at <= it.0).map(|it| it.0)
}

/// Reactions that say "me too". A thumb down is no vote, and neither is a laugh.
const FOR_IT: &[&str] = &["+1", "heart", "hooray", "rocket"];

/// Hands that went up for it at its source, as of the newest extract.
pub(super) fn votes(extra: &Extra) -> usize {
    let count = |it: &serde_json::Value| {
        let n = it.as_u64().and_then(|it| usize::try_from(it).ok());
        n.unwrap_or(0)
    };
    let upvotes = extra.get("upvotes").map_or(0, count);
    let reactions = extra.get("reactions").and_then(|it| it.as_object());
    let of = |name: &&str| reactions.and_then(|it| it.get(*name)).map_or(0, count);
    FOR_IT.iter().map(of).fold(upvotes, usize::saturating_add)
}
