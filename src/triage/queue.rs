//! The queue: what needs us, in the order in which promises break.

use chrono::{DateTime, Utc};

use super::action::{next_action, why};
use super::case::Case;
use super::due::{due, pressing};
use super::item::{Item, PrioritySource};
use super::kin::Kin;
use super::position::{Placement, Position, position};
use super::questions::is_question;
use super::reporters::reporters;
use super::snooze::snooze;
use super::standing::standing;
use crate::model::{ConversationId, Decision, DecisionField, Escalation, Priority, Text};
use crate::sla::{ClockKind, Timeline};

/// The queue and how much it leaves out.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// In order.
    pub items: Vec<Item>,
    /// All of the wanted placement, shown or not.
    pub matching: usize,
    /// Of those, the overdue ones.
    pub late: usize,
    /// Those that need us, where something else is wanted.
    pub in_queue: usize,
    pub waiting_on_them: usize,
    pub snoozed: usize,
    pub duplicates: usize,
    pub private: usize,
}

/// Reads one conversation as an item, whether or not it belongs into the queue.
pub fn item(case: &Case<'_>) -> Item {
    let conversation = case.timeline.conversation;
    let position = position(case);
    let priority = position.priority;
    let standing = standing(case.timeline, case.decisions, &case.policy.pause, priority);
    let pressing = pressing(case.clocks);
    let due = due(case, standing, pressing);
    let mut item = Item {
        position,
        as_of: case.now,
        id: conversation.id,
        reference: conversation.reference(),
        channel: conversation.channel,
        title: conversation.title.clone(),
        url: conversation.url.clone(),
        private: conversation.private,
        priority,
        priority_source: priority_source(case, priority),
        suspected: position.suspected,
        owner: owner(case.timeline, case.decisions),
        proposed_owner: case.judgement.owner.clone(),
        escalated: escalated(case),
        standing,
        next_action: String::new(),
        due_at: due.at,
        is_reminder: due.reminder.is_some(),
        overdue_seconds: position.overdue_seconds(case.now),
        age_seconds: (case.now - conversation.opened_at).num_seconds().max(0),
        at_risk: position.is_at_risk(case.now),
        snoozed: snooze(case.timeline, case.decisions, case.promises, case.now),
        reporters: reporters(&[case.timeline]).len(),
        is_question: is_question(conversation),
        kin: Kin::default(),
        why: Vec::new(),
    };
    item.next_action = next_action(&item, case, pressing, due);
    item.why = why(&item, case, pressing, due);
    item
}

/// Sorts the items of the `wanted` placement and counts the rest. `public` leaves private ones out.
pub fn queue(items: Vec<Item>, public: bool, wanted: Placement) -> Queue {
    let mut queue = Queue::default();
    for item in items {
        let placement = item.position.placement(item.as_of, public);
        if placement == wanted {
            queue.items.push(item);
        } else {
            queue.count(placement);
        }
    }
    queue
        .items
        .sort_by_cached_key(|it| it.position.order(it.as_of));
    queue.matching = queue.items.len();
    queue.late = queue
        .items
        .iter()
        .filter(|it| it.overdue_seconds.is_some())
        .count();
    queue
}

/// All of the items in the order of the queue, wherever they belong. `public` leaves private ones
/// out.
pub fn found(items: Vec<Item>, public: bool) -> Queue {
    let (private, mut items): (Vec<Item>, Vec<Item>) =
        items.into_iter().partition(|it| public && it.private);
    items.sort_by_cached_key(|it| it.position.order(it.as_of));
    let late = items.iter().filter(|it| it.overdue_seconds.is_some());
    Queue {
        matching: items.len(),
        late: late.count(),
        private: private.len(),
        items,
        ..Queue::default()
    }
}

/// The same queue from positions alone: the ids in order, and a [`Queue`] with its counts whose
/// items are still to be read.
pub fn line_up(
    positions: &[Position],
    now: DateTime<Utc>,
    public: bool,
    wanted: Placement,
) -> (Vec<ConversationId>, Queue) {
    let mut queue = Queue::default();
    let mut ours = Vec::new();
    for position in positions {
        let placement = position.placement(now, public);
        if placement == wanted {
            ours.push(position);
        } else {
            queue.count(placement);
        }
    }
    ours.sort_by_cached_key(|it| it.order(now));
    queue.matching = ours.len();
    queue.late = ours
        .iter()
        .filter(|it| it.overdue_seconds(now).is_some())
        .count();
    (ours.iter().map(|it| it.id).collect(), queue)
}

impl Queue {
    fn count(&mut self, placement: Placement) {
        match placement {
            Placement::WaitingOnThem => self.waiting_on_them += 1,
            Placement::Snoozed => self.snoozed += 1,
            Placement::Duplicate => self.duplicates += 1,
            Placement::Private => self.private += 1,
            Placement::Queue => self.in_queue += 1,
            Placement::Settled => {}
        }
    }
}

fn priority_source(case: &Case<'_>, priority: Option<Priority>) -> PrioritySource {
    let decided = case
        .decisions
        .iter()
        .rfind(|it| it.field == DecisionField::Priority);
    match (decided.and_then(|it| it.value.as_ref()), priority) {
        (Some(_), _) => PrioritySource::Decision,
        (None, Some(_)) if case.judgement.asserted.is_some() => PrioritySource::Rule,
        (None, Some(_)) => PrioritySource::Label,
        (None, None) => PrioritySource::Unclassified,
    }
}

/// The call for help whose clock runs.
fn escalated(case: &Case<'_>) -> Option<Escalation> {
    let open = case
        .clocks
        .iter()
        .find(|it| it.kind == ClockKind::Escalation && it.state.is_open())?;
    let mut calls = case.timeline.calls.iter();
    calls.find(|it| it.at == open.started_at).map(|it| it.kind)
}

/// Who has it: the newest decision, else the first whom the source names.
pub fn owner(timeline: &Timeline<'_>, decisions: &[Decision]) -> Option<Text> {
    let decided = decisions
        .iter()
        .rfind(|it| it.field == DecisionField::Owner);
    let decided = decided.and_then(|it| it.value.as_ref());
    decided.or(timeline.conversation.assignees.first()).cloned()
}
