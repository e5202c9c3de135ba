//! What happened in a conversation, as far as clocks care, in words.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::cli::desk::Matter;
use crate::cli::shape;
use crate::model::{Actor, MessageKind, Text};
use crate::sla::How;

/// One thing that happened, in words.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Step {
    at: String,
    #[serde(skip)]
    pub(super) moment: DateTime<Utc>,
    pub(super) what: String,
    /// A label: text from outside.
    pub(super) label: Option<Text>,
}

/// Everything that clocks look at, oldest first.
pub(super) fn steps(matter: &Matter<'_>) -> Vec<Step> {
    let timeline = matter.timeline;
    let mut steps = vec![step(
        timeline.conversation.opened_at,
        format!("opened by {}", side(timeline.opener)),
    )];
    steps.extend(timeline.words.iter().map(|it| {
        let place = if it.public {
            "message"
        } else {
            "internal note"
        };
        let auto = if it.auto { ", automatic" } else { "" };
        let gone = if it.deleted { ", deleted since" } else { "" };
        let soft = if it.kind == MessageKind::Soft {
            ", needs no answer"
        } else {
            ""
        };
        step(
            it.at,
            format!(
                "{place} by {}{auto}{gone}{soft}",
                if it.by_author {
                    "its author"
                } else {
                    side(it.actor)
                }
            ),
        )
    }));
    for span in &timeline.label_spans {
        let labelled = |at, what: &str| Step {
            label: Some(span.label.into()),
            ..step(at, what.to_owned())
        };
        steps.push(labelled(span.from, "label on:"));
        steps.extend(span.to.map(|it| labelled(it, "label off:")));
    }
    steps.extend(
        timeline
            .turns
            .iter()
            .map(|it| step(it.at, turn(it.how, it.actor, it.by_author))),
    );
    steps.extend(
        timeline
            .priorities
            .iter()
            .filter(|it| timeline.conversation.opened_at < it.at)
            .map(|it| {
                step(
                    it.at,
                    format!(
                        "priority {} from here on",
                        it.priority.map_or("unset", |it| it.as_str())
                    ),
                )
            }),
    );
    steps.extend(
        timeline
            .owned_at
            .map(|it| step(it, "an owner has it".to_owned())),
    );
    steps.extend(
        timeline
            .released_at
            .map(|it| step(it, "released".to_owned())),
    );
    steps.sort_by_key(|it| it.moment);
    steps
}

fn step(moment: DateTime<Utc>, what: String) -> Step {
    Step {
        at: shape::iso(moment),
        moment,
        what,
        label: None,
    }
}

fn side(actor: Actor) -> &'static str {
    match actor {
        Actor::Customer => "a customer",
        Actor::Team => "the team",
        Actor::Bot => "a bot",
        Actor::Unknown => "nobody known",
    }
}

fn turn(how: How, actor: Actor, by_author: bool) -> String {
    let who = if by_author { "its author" } else { side(actor) };
    match how {
        How::Closed => format!("closed by {who}"),
        How::Merged => format!("merged by {who}"),
        How::Answered => format!("answer chosen by {who}"),
        How::Done => "marked done here".to_owned(),
        How::Reopened => format!("reopened by {who}"),
    }
}
