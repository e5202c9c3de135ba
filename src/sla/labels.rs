//! Which label was on when, and which priority that and our decisions mean.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::PriorityLabels;
use crate::model::{
    Actor, Conversation, Decision, DecisionField, Event, EventKind, People, Priority,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PriorityChange {
    pub at: DateTime<Utc>,
    pub priority: Option<Priority>,
    pub by_team: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelSpan<'a> {
    pub label: &'a str,
    pub from: DateTime<Utc>,
    /// `None`: still on.
    pub to: Option<DateTime<Utc>>,
    pub by_team: bool,
}

impl LabelSpan<'_> {
    pub fn is_on(&self, moment: DateTime<Utc>) -> bool {
        self.from <= moment && self.to.is_none_or(|to| moment < to)
    }
}

pub(super) fn label_spans<'a>(
    conversation: &'a Conversation,
    people: &People,
) -> Vec<LabelSpan<'a>> {
    let opened_at = conversation.opened_at;
    let mut spans: BTreeMap<&str, Vec<LabelSpan<'a>>> = BTreeMap::new();
    for event in &conversation.events {
        if let Some(label) = event.label.as_ref().map(|it| it.raw()) {
            let of_label = spans.entry(label).or_default();
            follow(of_label, label, event, opened_at, people);
        }
    }
    for label in conversation.labels.iter().map(|it| it.raw()) {
        let of_label = spans.entry(label).or_default();
        if of_label.is_empty() {
            of_label.push(from_the_start(label, opened_at, None));
        }
    }
    let mut spans: Vec<LabelSpan<'a>> = spans.into_values().flatten().collect();
    spans.sort_by(|a, b| (a.from, a.label).cmp(&(b.from, b.label)));
    spans
}

/// What one event does to the spans of its label.
fn follow<'a>(
    spans: &mut Vec<LabelSpan<'a>>,
    label: &'a str,
    event: &Event,
    opened_at: DateTime<Utc>,
    people: &People,
) {
    let is_first = spans.is_empty();
    let on = spans.last_mut().filter(|it| it.to.is_none());
    match (event.kind, on) {
        (EventKind::Labeled, None) => spans.push(LabelSpan {
            label,
            from: event.at,
            to: None,
            by_team: !matches!(
                people.actor(event.actor.as_ref()),
                Actor::Customer | Actor::Bot
            ),
        }),
        (EventKind::Unlabeled, Some(on)) => on.to = Some(event.at),
        // Taken off without ever having been put on.
        (EventKind::Unlabeled, None) if is_first => {
            spans.push(from_the_start(label, opened_at, Some(event.at)));
        }
        _ => {}
    }
}

/// A label that no event puts on was there when the conversation was opened.
fn from_the_start(
    label: &str,
    opened_at: DateTime<Utc>,
    to: Option<DateTime<Utc>>,
) -> LabelSpan<'_> {
    LabelSpan {
        label,
        from: opened_at,
        to,
        by_team: true,
    }
}

/// The priority at every moment that could have changed it: the worst label that is on, unless a
/// decision says otherwise from its moment on.
pub(super) fn priorities(
    conversation: &Conversation,
    decisions: &[Decision],
    spans: &[LabelSpan<'_>],
    labels: &PriorityLabels,
) -> Vec<PriorityChange> {
    let spans: Vec<(&LabelSpan<'_>, Priority)> = spans
        .iter()
        .filter_map(|it| Some((it, labels.priority_of(it.label)?)))
        .collect();
    let decided: Vec<&Decision> = decisions
        .iter()
        .filter(|it| it.field == DecisionField::Priority)
        .collect();
    let mut moments = vec![conversation.opened_at];
    let ends = spans.iter().flat_map(|(it, _)| [Some(it.from), it.to]);
    moments.extend(ends.flatten());
    moments.extend(decided.iter().map(|it| it.at));
    moments.sort_unstable();
    moments.dedup();
    moments
        .into_iter()
        .map(|it| in_force(it, &spans, &decided))
        .collect()
}

fn in_force(
    at: DateTime<Utc>,
    spans: &[(&LabelSpan<'_>, Priority)],
    decided: &[&Decision],
) -> PriorityChange {
    let on = spans.iter().filter(|it| it.0.is_on(at));
    let labelled = on.min_by_key(|it| it.1);
    let decision = decided
        .iter()
        .rfind(|it| it.at <= at)
        .and_then(|it| it.value.as_ref());
    let decision = decision.and_then(|it| it.raw().parse().ok());
    let (priority, by_team) = match (decision, labelled) {
        (Some(priority), _) => (Some(priority), true),
        (None, Some((span, priority))) => (Some(*priority), span.by_team),
        (None, None) => (None, false),
    };
    PriorityChange {
        at,
        priority,
        by_team,
    }
}

/// Leaves out the moments at which the priority stayed what it was.
pub(super) fn changes(mut priorities: Vec<PriorityChange>) -> Vec<PriorityChange> {
    priorities.dedup_by_key(|it| it.priority);
    priorities
}
