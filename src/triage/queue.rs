//! The queue: what needs us, in the order in which promises break.

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};

use super::standing::{Standing, State, WaitingOn, is_fix_planned, standing};
use super::{Settings, Snooze, snooze};
use crate::model::{Channel, ConversationId, Decision, DecisionField, Priority, Text};
use crate::sla::{Cause, Clock, ClockState, Policy, Timeline, format_seconds};

/// One conversation as the queue shows it. Moments are UTC, durations whole seconds of wall time.
#[derive(Clone, Debug)]
pub struct Item {
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
    /// How long ago it was due; `None` while there is time.
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
    let priority = case.timeline.priority_at(case.now);
    let standing = standing(case.timeline, case.decisions, &case.policy.pause, priority);
    let pressing = pressing(case.clocks);
    let (due_at, promise) = due(case, standing, pressing);
    // A limit that ends with the day is kept until the next one begins: only its clock can tell.
    let in_time =
        promise.is_none() && pressing.is_some_and(|it| it.state != ClockState::BreachedOpen);
    let overdue = due_at
        .map(|it| (case.now - it).num_seconds())
        .filter(|it| 0 < *it && !in_time);
    let mut item = Item {
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
        overdue_seconds: overdue,
        age_seconds: (case.now - conversation.opened_at).num_seconds().max(0),
        at_risk: pressing.is_some_and(|it| it.state == ClockState::AtRisk),
        snoozed: snooze(case.timeline, case.decisions, case.now),
        why: Vec::new(),
    };
    item.next_action = next_action(&item, case);
    item.why = why(&item, case, pressing, promise);
    item
}

/// Sorts the items that need us and counts the rest. `public` leaves private ones out.
pub fn queue(items: Vec<Item>, public: bool) -> Queue {
    let mut queue = Queue::default();
    for item in items {
        if item.standing.state == State::Done {
            continue;
        }
        if public && item.private {
            queue.private += 1;
        } else if item.snoozed.is_some() {
            queue.snoozed += 1;
        } else if is_our_move(&item) {
            queue.items.push(item);
        } else {
            queue.waiting_on_them += 1;
        }
    }
    queue.items.sort_by_key(order);
    queue
}

/// Ours, or somebody else's whose silence has lasted too long or whose promise is at risk.
fn is_our_move(item: &Item) -> bool {
    item.standing.state.waiting_on() == WaitingOn::Us
        || item.overdue_seconds.is_some()
        || item.at_risk
}

type Order = (
    u8,
    u8,
    Reverse<i64>,
    DateTime<Utc>,
    Reverse<i64>,
    ConversationId,
);

/// P0 first, then what is overdue by priority and lateness, then by due moment; what is due at no
/// moment comes last, oldest first.
fn order(item: &Item) -> Order {
    let rank = priority_rank(item.priority);
    let late = item.overdue_seconds.unwrap_or(0);
    let due_at = item.due_at.unwrap_or(DateTime::<Utc>::MAX_UTC);
    let age = Reverse(item.age_seconds);
    if item.priority == Some(Priority::P0) {
        return (0, 0, Reverse(late), due_at, age, item.id);
    }
    if item.overdue_seconds.is_some() {
        return (1, rank, Reverse(late), due_at, age, item.id);
    }
    (2, 0, Reverse(0), due_at, age, item.id)
}

/// What nobody has classified yet is looked at before P3.
fn priority_rank(priority: Option<Priority>) -> u8 {
    match priority {
        Some(Priority::P0) => 0,
        Some(Priority::P1) => 1,
        Some(Priority::P2) => 2,
        None => 3,
        Some(Priority::P3) => 4,
    }
}

/// The clock that breaks, or has broken, first; what is only measured presses nobody.
fn pressing(clocks: &[Clock]) -> Option<&Clock> {
    let counts = |it: &&Clock| {
        matches!(
            it.state,
            ClockState::BreachedOpen | ClockState::AtRisk | ClockState::Running
        ) && it.cause != Some(Cause::NotEnforced)
    };
    clocks
        .iter()
        .filter(counts)
        .filter(|it| it.due_at.is_some())
        .min_by_key(|it| (it.due_at, it.kind))
}

/// The promise of a clock, or the date at which a silence becomes our move.
fn due(
    case: &Case<'_>,
    standing: Standing,
    pressing: Option<&Clock>,
) -> (Option<DateTime<Utc>>, Option<&'static str>) {
    let clock = pressing.and_then(|it| it.due_at);
    let (after, promise) = match standing.state {
        State::Info => (case.settings.nudge_after, "silent since we asked"),
        State::Verify => (
            case.settings.verify_after,
            "silent since we told them of the fix",
        ),
        State::Third => (case.settings.review_after, "blocked elsewhere"),
        State::Parked => (case.settings.review_after, "parked"),
        State::Tell => (
            case.settings.tell_within,
            "released, the reporter does not know",
        ),
        _ => return (clock, None),
    };
    let from = if standing.state == State::Parked {
        last_word(case)
    } else {
        standing.since
    };
    let own = from.checked_add_signed(TimeDelta::seconds(after));
    match (clock, own) {
        (Some(clock), Some(own)) if clock <= own => (Some(clock), None),
        (clock, own) => (own.or(clock), Some(promise)),
    }
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

fn next_action(item: &Item, case: &Case<'_>) -> String {
    let text = match (item.standing.state, item.priority) {
        (State::New, Some(Priority::P0 | Priority::P1)) if item.private => "acknowledge",
        (State::New, Some(Priority::P0 | Priority::P1)) => "acknowledge in public",
        (State::New, None) => "look at it, first reply",
        (State::New, _) => "first reply",
        (State::Reply, _) if item.standing.zombie => "answer: they wrote after the closing",
        (State::Reply, _) => "answer",
        (State::Investigating, _) => "post status",
        (State::Fixing, _) => return fix_action(case),
        (State::Tell, _) => "tell them the fix is out",
        (State::Info | State::Verify, _) if item.overdue_seconds.is_some() => "ask again, or close",
        (State::Info | State::Verify, _) => "wait for them",
        (State::Third, _) => "check what blocks it",
        (State::Parked, _) => "decide at the weekly review",
        (State::Done, _) => "nothing",
    };
    text.to_owned()
}

fn fix_action(case: &Case<'_>) -> String {
    let decided = case
        .decisions
        .iter()
        .rfind(|it| it.field == DecisionField::FixPlanned);
    let version =
        decided
            .and_then(|it| it.value.as_ref())
            .or(case.timeline.conversation.milestone.as_ref());
    // Versions come from people and from GitHub; only plain ones go into a sentence of ours.
    let plain = |it: &&Text| {
        !it.is_empty()
            && it.raw().len() <= 24
            && it
                .raw()
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || ".-+_".contains(c))
    };
    match version.filter(plain) {
        Some(version) => format!("post status (fix in {})", version.raw()),
        None => "post status (fix planned)".to_owned(),
    }
}

fn why(
    item: &Item,
    case: &Case<'_>,
    pressing: Option<&Clock>,
    promise: Option<&'static str>,
) -> Vec<String> {
    let mut why = Vec::new();
    if let Some(promise) = promise {
        why.push(format!(
            "{promise} {}",
            format_seconds((case.now - item.standing.since).num_seconds().max(0))
        ));
    }
    if let Some(clock) = pressing {
        why.push(clock_reason(clock));
    }
    if promise.is_none() {
        why.push(standing_reason(item, case));
    }
    if item.priority_source == PrioritySource::Decision {
        why.push("priority decided here".to_owned());
    }
    if is_fix_planned(case.timeline, case.decisions) && item.standing.state != State::Fixing {
        why.push("fix planned".to_owned());
    }
    why
}

/// The clock's name, limit and rule: `first_response 4h, rule p1`.
fn clock_reason(clock: &Clock) -> String {
    let limit = clock
        .limit_seconds
        .map(|it| format!(" {}", format_seconds(it)))
        .unwrap_or_default();
    let name = clock.kind.as_str().replace('_', " ");
    format!("{name}{limit} ({})", clock.rule)
}

fn standing_reason(item: &Item, case: &Case<'_>) -> String {
    let since = format_seconds((case.now - item.standing.since).num_seconds().max(0));
    match item.standing.state {
        State::New => format!("nobody answered for {since}"),
        State::Reply if item.standing.zombie => {
            format!("they wrote {since} ago, after the closing")
        }
        State::Reply => format!("they wrote {since} ago"),
        State::Investigating | State::Fixing => format!("we spoke {since} ago"),
        state => format!("{state} for {since}"),
    }
}
