//! What to do next about an item, and why it stands where it stands: in words.

use chrono::{DateTime, Utc};

use super::case::Case;
use super::due::{Due, Reminder};
use super::item::{Item, PrioritySource};
use super::promises::{is_substantive, owed};
use super::standing::{State, is_fix_planned};
use crate::model::{Actor, ConversationId, DecisionField, MessageKind, Priority, Promise, Text};
use crate::sla::{Clock, ClockKind, Timeline, format_seconds};

pub(super) fn next_action(
    item: &Item,
    case: &Case<'_>,
    pressing: Option<&Clock>,
    due: Due<'_>,
) -> String {
    if item.position.may_be_p0() && !item.position.returned {
        return "is it a P0? decide".to_owned();
    }
    if item.position.is_answered_elsewhere() {
        return answered_elsewhere(case);
    }
    if item.escalated.is_some() {
        return "answer: help was called for".to_owned();
    }
    if let Some((canonical, done_at)) = done_canonical(item, case) {
        let verb = if is_told_since(case, done_at) {
            "close it"
        } else {
            "tell them"
        };
        return format!("{verb}: duplicate of {canonical}, which is done");
    }
    if due.promise.is_some() {
        return match item.standing.state {
            State::New | State::Reply => "answer (promised)",
            State::Tell => "tell them the fix is out (promised)",
            _ => "post status (promised)",
        }
        .to_owned();
    }
    let promised = pressing.filter(|_| !item.is_reminder);
    if let Some(act) = promised.and_then(|it| asked_by(it.kind, item.standing.state)) {
        return act.to_owned();
    }
    let text = match (item.standing.state, item.priority) {
        (State::New, Some(Priority::P0 | Priority::P1)) if item.private => "acknowledge",
        (State::New, Some(Priority::P0 | Priority::P1)) => "acknowledge in public",
        (State::New, None) => "look at it, first reply",
        (State::New, _) => "first reply",
        (State::Reply, _) if item.standing.zombie => "answer, or reopen",
        (State::Reply, _) => "answer",
        (State::Investigating, _) if are_content(case) => "close it: they are content",
        (state, _) if proposes_closing(state, case) => "close it: we said no",
        (State::Investigating, _) => "post status",
        (State::Fixing, _) => return fix_action(case),
        (State::Tell, _) => "tell them the fix is out",
        (State::Info | State::Verify, _) if item.due_at.is_some_and(|it| it < case.now) => {
            "ask again, or close"
        }
        (State::Info | State::Verify, _) => "wait for them",
        (State::Third, _) => "check what blocks it",
        (State::Parked, _) => "decide at the weekly review",
        (State::Done, _) => "nothing",
    };
    text.to_owned()
}

fn answered_elsewhere(case: &Case<'_>) -> String {
    match case.canonical {
        Some(it) => format!("answer in {}", it.id),
        None => "answer where it is the same".to_owned(),
    }
}

/// What stood for a duplicate, and when it was done.
fn done_canonical(item: &Item, case: &Case<'_>) -> Option<(ConversationId, DateTime<Utc>)> {
    let canonical = case.canonical.filter(|_| item.position.duplicate)?;
    canonical.done_at.map(|done_at| (canonical.id, done_at))
}

/// Whoever wrote here has heard from us since that moment.
fn is_told_since(case: &Case<'_>, moment: DateTime<Utc>) -> bool {
    let mut words = case.timeline.words.iter();
    words.any(|it| moment <= it.at && is_substantive(it))
}

/// What the pressing clock asks for, where the state alone would send us elsewhere.
fn asked_by(kind: ClockKind, state: State) -> Option<&'static str> {
    let silent = matches!(
        state,
        State::Info | State::Verify | State::Third | State::Parked
    );
    match kind {
        ClockKind::Triage | ClockKind::TriageMax if state != State::New => {
            Some("triage it: priority, owner, type")
        }
        ClockKind::Acknowledge if state != State::New => Some("take it: set an owner"),
        ClockKind::MitigationNote => Some("post a mitigation note"),
        ClockKind::PeriodicUpdate if silent => Some("post status"),
        _ => None,
    }
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

pub(super) fn why(
    item: &Item,
    case: &Case<'_>,
    pressing: Option<&Clock>,
    due: Due<'_>,
) -> Vec<String> {
    let mut why = rules(item, case);
    why.extend(due.promise.iter().map(|it| given(it, case)));
    if let Some(Reminder { after, because }) = due.reminder {
        let after = format_seconds(after);
        why.push(format!(
            "{because} {}, reminder after {after}",
            stands_for(item, case)
        ));
    }
    if let Some(clock) = pressing {
        why.push(clock_reason(clock));
    }
    if due.reminder.is_none() {
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

/// Longer words are cut.
const SHOWN: usize = 48;

/// `promise "update tomorrow" 2 Feb`: the words where they are plain, and the day by which.
fn given(promise: &Promise, case: &Case<'_>) -> String {
    let day = promise.due_at.with_timezone(&case.policy.timezone);
    let day = day.format("%-d %b");
    let words = promise.text.raw();
    let is_plain = |it: char| it.is_ascii_alphanumeric() || " '.,:-_+()/".contains(it);
    if words.is_empty() || !words.chars().all(is_plain) {
        return format!("promise {day}");
    }
    let cut = words
        .get(..SHOWN)
        .map_or_else(|| words.to_owned(), |it| format!("{}…", it.trim()));
    format!("promise \"{cut}\" {day}")
}

/// What a rule says that nobody has confirmed comes first.
fn rules(item: &Item, case: &Case<'_>) -> Vec<String> {
    let judgement = case.judgement;
    let mut why = Vec::new();
    if let (Some(suspected), Some(rule)) = (judgement.suspected, &judgement.suspected_by) {
        why.push(match &judgement.capped {
            Some((said, cap)) => {
                format!("rule {rule} suspects {said}, rule {cap} keeps it at {suspected}")
            }
            None => format!("rule {rule} suspects {suspected}"),
        });
    }
    if let Some((rule, says)) = &judgement.disagrees {
        let said = item.priority_source.as_str();
        why.push(format!("rule {rule} says {says}, the {said} does not"));
    }
    if let Some(kind) = item.escalated {
        why.push(format!("help called for ({kind})"));
    } else if let Some((kind, rule)) = &judgement.may_escalate {
        let is_told = judgement.suspected_by.as_ref() == Some(rule);
        why.extend((!is_told).then(|| format!("rule {rule} asks for help ({kind})")));
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
    let since = stands_for(item, case);
    match item.standing.state {
        State::New => format!("nobody answered for {since}"),
        State::Reply if item.standing.zombie => {
            format!("they wrote {since} ago, after the closing")
        }
        State::Reply if was_reopened(item, case) => format!("they reopened it {since} ago"),
        State::Reply => format!("they wrote {since} ago"),
        State::Investigating if have_thanked(case.timeline) => "they thanked us".to_owned(),
        state if proposes_closing(state, case) => format!("we said no {since} ago"),
        State::Parked => format!("our own, nobody outside has written for {since}"),
        State::Investigating | State::Fixing => format!("we spoke {since} ago"),
        state => format!("{state} for {since}"),
    }
}

/// They thanked us for what is done, not for what we said we would do.
fn are_content(case: &Case<'_>) -> bool {
    have_thanked(case.timeline) && !case.promising && owed(case).is_none()
}

/// The last word is a customer's, and asks for nothing.
pub fn have_thanked(timeline: &Timeline<'_>) -> bool {
    let mut words = timeline.words.iter();
    let last = words.rfind(|it| !it.auto && it.actor != Actor::Bot);
    last.is_some_and(|it| it.actor == Actor::Customer && it.kind == MessageKind::Soft)
}

/// Our last word said that it is not going to be done. maestro closes nothing by itself: it is for
/// people to do.
fn proposes_closing(state: State, case: &Case<'_>) -> bool {
    let open = matches!(state, State::Investigating | State::Fixing | State::Parked);
    let mut words = case.timeline.words.iter();
    let last = words.rfind(|it| it.actor == Actor::Team && it.public && !it.auto && !it.deleted);
    open && last.is_some_and(|it| it.kind == MessageKind::Declines)
}

fn was_reopened(item: &Item, case: &Case<'_>) -> bool {
    let turn = case.timeline.turns.last();
    turn.is_some_and(|it| !it.closes() && it.at == item.standing.since)
}

fn stands_for(item: &Item, case: &Case<'_>) -> String {
    format_seconds((case.now - item.standing.since).num_seconds().max(0))
}
