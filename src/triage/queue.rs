//! The queue: what needs us, in the order in which promises break.

use chrono::{DateTime, TimeDelta, Utc};

use super::action::{next_action, why};
use super::position::{Placement, Position, position};
use super::standing::{Standing, State, is_our_own, standing};
use super::{Settings, Snooze, snooze};
use crate::model::{Channel, ConversationId, Decision, DecisionField, Priority, Text};
use crate::sla::{Cause, Clock, ClockState, Policy, Timeline};

/// One conversation as the queue shows it. Moments are UTC, durations whole seconds of wall time.
#[derive(Clone, Debug)]
pub struct Item {
    pub position: Position,
    pub as_of: DateTime<Utc>,
    pub id: ConversationId,
    pub reference: Text,
    pub channel: Channel,
    pub title: Text,
    pub url: Option<Text>,
    pub private: bool,
    pub priority: Option<Priority>,
    pub priority_source: PrioritySource,
    pub owner: Option<Text>,
    pub standing: Standing,
    pub next_action: String,
    pub due_at: Option<DateTime<Utc>>,
    /// `due_at` is a reminder, no promise: it may pass without anything being broken.
    pub is_reminder: bool,
    /// How long ago a promise broke; `None` while there is time.
    pub overdue_seconds: Option<i64>,
    /// Since the opening.
    pub age_seconds: i64,
    pub at_risk: bool,
    pub snoozed: Option<Snooze>,
    /// Why it stands where it stands, the most pressing first.
    pub why: Vec<String>,
}

/// Where a priority comes from; the earlier beats the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrioritySource {
    Decision,
    Label,
    Unclassified,
}

impl PrioritySource {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Label => "label",
            Self::Unclassified => "unclassified",
        }
    }
}

/// The queue and how much it leaves out.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// In order.
    pub items: Vec<Item>,
    /// All of the wanted placement, shown or not.
    pub matching: usize,
    /// Those that need us, where something else is wanted.
    pub in_queue: usize,
    /// Of those, the overdue ones.
    pub late: usize,
    pub waiting_on_them: usize,
    pub snoozed: usize,
    pub private: usize,
}

/// Everything needed to place one conversation.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    pub timeline: &'a Timeline<'a>,
    /// About this conversation, oldest first.
    pub decisions: &'a [Decision],
    pub clocks: &'a [Clock],
    pub policy: &'a Policy,
    pub settings: &'a Settings,
    pub now: DateTime<Utc>,
}

/// Reads one conversation as an item, whether or not it belongs into the queue.
pub fn item(case: &Case<'_>) -> Item {
    let conversation = case.timeline.conversation;
    let position = position(case);
    let priority = position.priority;
    let standing = standing(case.timeline, case.decisions, &case.policy.pause, priority);
    let pressing = pressing(case.clocks);
    let (due_at, reminder) = due(case, standing, pressing);
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
        owner: owner(case),
        standing,
        next_action: String::new(),
        due_at,
        is_reminder: reminder.is_some(),
        overdue_seconds: position.overdue_seconds(case.now),
        age_seconds: (case.now - conversation.opened_at).num_seconds().max(0),
        at_risk: position.is_at_risk(case.now),
        snoozed: snooze(case.timeline, case.decisions, case.now),
        why: Vec::new(),
    };
    item.next_action = next_action(&item, case);
    item.why = why(&item, case, pressing, reminder);
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
    queue.items.sort_by_key(|it| it.position.order(it.as_of));
    queue.matching = queue.items.len();
    queue.late = queue
        .items
        .iter()
        .filter(|it| it.overdue_seconds.is_some())
        .count();
    queue
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
            Placement::Private => self.private += 1,
            Placement::Queue => self.in_queue += 1,
            Placement::Settled => {}
        }
    }
}

/// The clock that breaks, or has broken, first; what is only measured presses nobody.
///
/// One whose breach nobody can be sure of because the data is old still presses: better to look in
/// vain than to miss it.
pub(super) fn pressing(clocks: &[Clock]) -> Option<&Clock> {
    let counts = |it: &&Clock| match it.state {
        ClockState::BreachedOpen | ClockState::AtRisk | ClockState::Running => {
            it.cause != Some(Cause::NotEnforced)
        }
        ClockState::Unknown => it.cause == Some(Cause::Stale),
        _ => false,
    };
    clocks
        .iter()
        .filter(counts)
        .filter(|it| it.due_at.is_some())
        .min_by_key(|it| (it.due_at, it.kind))
}

/// When our next move is due: the promise of a clock, or a reminder where that comes earlier.
pub(super) fn due(
    case: &Case<'_>,
    standing: Standing,
    pressing: Option<&Clock>,
) -> (Option<DateTime<Utc>>, Option<Reminder>) {
    let clock = pressing.and_then(|it| it.due_at);
    let Some(reminder) = reminder(case, standing) else {
        return (clock, None);
    };
    let from = if standing.state == State::Parked {
        last_word(case)
    } else {
        standing.since
    };
    let own = from.checked_add_signed(TimeDelta::seconds(reminder.after));
    match (clock, own) {
        (Some(clock), Some(own)) if clock <= own => (Some(clock), None),
        (clock, own) => (own.or(clock), Some(reminder)),
    }
}

/// No promise to anybody, but a habit of ours: a silence that becomes our move after some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reminder {
    /// Seconds of wall time.
    pub(super) after: i64,
    pub(super) because: &'static str,
}

fn reminder(case: &Case<'_>, standing: Standing) -> Option<Reminder> {
    let settings = case.settings;
    let (after, because) = match standing.state {
        State::Info => (settings.nudge_after, "silent since we asked"),
        State::Verify => (
            settings.verify_after,
            "silent since we told them of the fix",
        ),
        State::Third => (settings.review_after, "blocked elsewhere"),
        State::Parked if is_our_own(case.timeline) => return None,
        State::Parked => (settings.review_after, "parked"),
        State::Reply if standing.zombie => (settings.tell_within, "they wrote after the closing"),
        State::Tell => (settings.tell_within, "released, the reporter does not know"),
        _ => return None,
    };
    Some(Reminder { after, because })
}

fn last_word(case: &Case<'_>) -> DateTime<Utc> {
    case.timeline
        .words
        .last()
        .map_or(case.timeline.conversation.opened_at, |it| it.at)
}

fn priority_source(case: &Case<'_>, priority: Option<Priority>) -> PrioritySource {
    let decided = case
        .decisions
        .iter()
        .rfind(|it| it.field == DecisionField::Priority);
    match (decided.and_then(|it| it.value.as_ref()), priority) {
        (Some(_), _) => PrioritySource::Decision,
        (None, Some(_)) => PrioritySource::Label,
        (None, None) => PrioritySource::Unclassified,
    }
}

fn owner(case: &Case<'_>) -> Option<Text> {
    let decided = case
        .decisions
        .iter()
        .rfind(|it| it.field == DecisionField::Owner);
    let decided = decided.and_then(|it| it.value.as_ref());
    decided
        .or(case.timeline.conversation.assignees.first())
        .cloned()
}
