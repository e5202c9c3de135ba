//! What happened in a conversation, as far as clocks care, in words.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::cli::desk::Matter;
use crate::cli::shape;
use crate::model::{Actor, MessageKind, Text};
use crate::sla::{How, LabelSpan, Word};

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
    let opened_at = timeline.conversation.opened_at;
    let mut steps = vec![step(
        opened_at,
        format!("opened by {}", side(timeline.opener)),
    )];
    steps.extend(timeline.words.iter().map(|it| step(it.at, word(it))));
    steps.extend(timeline.label_spans.iter().flat_map(label));
    let turns = timeline.turns.iter();
    steps.extend(turns.map(|it| step(it.at, turn(it.how, it.actor, it.by_author))));
    let changes = timeline
        .priorities
        .iter()
        .filter(|it| opened_at < it.at || it.priority.is_some());
    steps.extend(changes.map(|it| {
        let priority = it.priority.map_or("unset", |it| it.as_str());
        step(it.at, format!("priority {priority} from here on"))
    }));
    steps.extend(
        timeline
            .owned_at
            .map(|it| step(it, "an owner has it".to_owned())),
    );
    steps.extend(
        timeline
            .releases()
            .map(|it| step(it, "released".to_owned())),
    );
    steps.sort_by_key(|it| it.moment);
    steps
}

fn word(word: &Word) -> String {
    if word.by_hand {
        return "reply by the team, said by hand".to_owned();
    }
    let place = if word.public {
        "message"
    } else {
        "internal note"
    };
    let who = if word.by_author {
        "its author"
    } else {
        side(word.actor)
    };
    let auto = if word.auto { ", automatic" } else { "" };
    let gone = if word.deleted { ", deleted since" } else { "" };
    let is_soft = word.kind == MessageKind::Soft;
    let soft = if is_soft { ", needs no answer" } else { "" };
    format!("{place} by {who}{auto}{gone}{soft}")
}

fn label(span: &LabelSpan<'_>) -> Vec<Step> {
    let labelled = |at, what: &str| Step {
        label: Some(span.label.into()),
        ..step(at, what.to_owned())
    };
    let mut steps = vec![labelled(span.from, "label on:")];
    steps.extend(span.to.map(|it| labelled(it, "label off:")));
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
