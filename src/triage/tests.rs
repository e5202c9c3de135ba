mod already;
mod board;
mod order;
mod progress;
mod query;
mod session;
mod standing;
mod times;

use chrono::{DateTime, Utc};

use super::rules::Judgement;
use super::{Case, Item, Settings, Since, Snooze, item};
use crate::model::story::{self, Story, at};
use crate::sla::tests::{people, policy};
use crate::sla::{Clock, Moment, Policy, Timeline, clocks};

/// Rules as in the tests of the clocks; `""` promises nothing.
const PROMISES: &str = "
p0 priority=P0: first_response=1h next_response=4h
rest: first_response=24h next_response=24h
";

/// Reads a story and shows its item: priority and source, state since when, whose move, the next
/// action, when that is due and how late it is.
fn check(story: &str) -> String {
    show(&judged("", story::read(story)))
}

fn promised(story: &str) -> String {
    show(&judged(PROMISES, story::read(story)))
}

pub(super) fn show(item: &Item) -> String {
    let standing = item.standing;
    let priority = item.priority.map_or("P?", |it| it.as_str());
    let zombie = if standing.zombie { " zombie" } else { "" };
    let due = item.due_at.map_or("never".to_owned(), day);
    let late = item
        .overdue_seconds
        .map(|it| format!(" late {}", crate::sla::format_seconds(it)))
        .unwrap_or_default();
    let snoozed = match item.snoozed {
        Some(Snooze::Until(until)) => format!(" snoozed until {}", day(until)),
        Some(Snooze::Reply) => " snoozed until they write".to_owned(),
        None => String::new(),
    };
    format!(
        "{priority} ({}) {}{zombie} since {}, {}: {}, due {due}{late}{snoozed}",
        item.priority_source.as_str(),
        standing.state,
        day(standing.since),
        standing.state.waiting_on().as_str(),
        item.next_action,
    )
}

pub(super) fn day(moment: DateTime<Utc>) -> String {
    moment.format("%dT%H:%M").to_string()
}

pub(super) fn judged(rules: &str, story: Story) -> Item {
    with_case(rules, story, &mut |case| item(case))
}

fn judged_by(policy: &Policy, story: Story) -> Item {
    with_policy(policy, story, &mut |case| item(case))
}

fn with_case<T>(rules: &str, story: Story, read: &mut dyn FnMut(&Case<'_>) -> T) -> T {
    with_policy(&policy(rules), story, read)
}

fn with_policy<T>(policy: &Policy, story: Story, read: &mut dyn FnMut(&Case<'_>) -> T) -> T {
    let conversation = story.conversation.as_of(story.now).unwrap();
    let labels = &policy.priority_labels;
    let timeline = Timeline::new(&conversation, &story.decisions, &people(), labels);
    let moment = Moment {
        as_of: story.now,
        synced_through: story.synced_through,
    };
    let clocks: Vec<Clock> = clocks(policy, &timeline, moment);
    read(&Case {
        timeline: &timeline,
        decisions: &story.decisions,
        clocks: &clocks,
        promises: &story.promises,
        policy,
        settings: &Settings::default(),
        judgement: &Judgement::default(),
        canonical: None,
        promising: false,
        now: story.now,
    })
}
