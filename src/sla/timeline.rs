//! What happened in a conversation, with everybody's part decided: the input of the clocks.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::{Pause, PauseRules, PriorityLabels};
use crate::model::{
    Actor, Conversation, Decision, DecisionField, Event, EventKind, MessageKind, People, Person,
    Priority, State,
};

/// A conversation read once: who spoke, who closed, which label was on when. Facts and decisions
/// after the moment in question must be gone already ([`Conversation::as_of`]).
#[derive(Clone, Debug)]
pub struct Timeline<'a> {
    pub conversation: &'a Conversation,
    pub opener: Actor,
    /// Oldest first.
    pub words: Vec<Word>,
    /// Oldest first, alternating: a closing, a reopening, a closing …
    pub turns: Vec<Turn>,
    /// Closed, but no source says when.
    pub close_moment_unknown: bool,
    /// The priority from each moment on; the first entry stands at the opening.
    pub priorities: Vec<PriorityChange>,
    pub label_spans: Vec<LabelSpan<'a>>,
    /// When somebody first took it.
    pub owned_at: Option<DateTime<Utc>>,
    pub released_at: Option<DateTime<Utc>>,
}

/// A message, reduced to what clocks ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    pub at: DateTime<Utc>,
    pub actor: Actor,
    /// Written by whoever opened the conversation.
    pub by_author: bool,
    /// Nobody can say whether this was the team: no role, no association, no member list.
    pub undecidable: bool,
    pub public: bool,
    pub auto: bool,
    pub kind: MessageKind,
    pub deleted: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    pub at: DateTime<Utc>,
    pub how: How,
    pub actor: Actor,
    pub by_author: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    Closed,
    Merged,
    /// An answer was chosen.
    Answered,
    /// `triage done`.
    Done,
    Reopened,
}

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

impl Word {
    /// A public word of the team that a person wrote, and not the one who asked.
    pub fn is_response(&self) -> bool {
        self.actor == Actor::Team && self.public && !self.auto && !self.by_author
    }

    /// A customer's word to which an answer is owed.
    pub fn asks_for_answer(&self) -> bool {
        self.actor == Actor::Customer
            && !self.auto
            && !self.deleted
            && self.kind != MessageKind::Soft
    }
}

impl Turn {
    pub fn closes(&self) -> bool {
        self.how != How::Reopened
    }
}

impl<'a> Timeline<'a> {
    /// `decisions` are those about this conversation, oldest first.
    pub fn new(
        conversation: &'a Conversation,
        decisions: &[Decision],
        people: &People,
        labels: &PriorityLabels,
    ) -> Self {
        let opener = people.actor(conversation.author.as_ref());
        let words = words(conversation, people);
        let label_spans = label_spans(conversation, people);
        let turns = turns(conversation, decisions, people, &words);
        Self {
            opener,
            close_moment_unknown: conversation.state == State::Closed
                && !turns.last().is_some_and(Turn::closes),
            priorities: priorities(conversation, decisions, &label_spans, labels),
            owned_at: owned_at(conversation, decisions),
            released_at: first_of(conversation, EventKind::Released),
            conversation,
            words,
            turns,
            label_spans,
        }
    }

    /// Opened by our own side, by hand or by machine: nobody outside waits for a first word.
    pub fn opened_by_us(&self) -> bool {
        matches!(self.opener, Actor::Team | Actor::Bot)
    }

    pub fn is_closed(&self) -> bool {
        self.close_moment_unknown || self.turns.last().is_some_and(Turn::closes)
    }

    /// The last closing, if it still stands.
    pub fn standing_close(&self) -> Option<&Turn> {
        self.turns.last().filter(|it| it.closes())
    }

    pub fn priority_at(&self, moment: DateTime<Utc>) -> Option<Priority> {
        self.change_at(moment).and_then(|it| it.priority)
    }

    /// The priority change in force at `moment`; the opening's before that.
    pub fn change_at(&self, moment: DateTime<Utc>) -> Option<&PriorityChange> {
        self.priorities
            .iter()
            .rfind(|it| it.at <= moment)
            .or(self.priorities.first())
    }

    pub fn labels_at(&self, moment: DateTime<Utc>) -> Vec<&'a str> {
        let on = |it: &&LabelSpan<'_>| it.from <= moment && it.to.is_none_or(|to| moment < to);
        self.label_spans
            .iter()
            .filter(on)
            .map(|it| it.label)
            .collect()
    }

    /// Times in which a pausable clock stands still because we wait for the customer, and whether
    /// a customer's word ended the last of them while its label is still on.
    pub fn pauses(&self, rules: &PauseRules) -> (Vec<Pause>, bool) {
        let mut auto_resumed = false;
        let mut pauses = Vec::new();
        for span in &self.label_spans {
            if !rules.labels.iter().any(|it| it == span.label) {
                continue;
            }
            let reply = self.words.iter().find(|it| {
                it.actor == Actor::Customer
                    && span.from < it.at
                    && span.to.is_none_or(|to| it.at < to)
            });
            let reply = reply.filter(|_| rules.resume_on_customer_reply);
            auto_resumed |= reply.is_some() && span.to.is_none();
            pauses.push(Pause {
                from: span.from,
                to: reply.map(|it| it.at).or(span.to),
            });
        }
        (pauses, auto_resumed)
    }

    /// Times between a closing and the reopening after it.
    pub fn closed_times(&self) -> Vec<Pause> {
        let mut times: Vec<Pause> = Vec::new();
        for turn in &self.turns {
            if turn.closes() {
                times.push(Pause {
                    from: turn.at,
                    to: None,
                });
            } else if let Some(last) = times.last_mut() {
                last.to = Some(turn.at);
            }
        }
        times
    }
}

fn words(conversation: &Conversation, people: &People) -> Vec<Word> {
    let author = conversation
        .author
        .as_ref()
        .map(Person::key)
        .filter(|it| !it.is_empty());
    let word = |message: &crate::model::Message| {
        let person = message.author.as_ref();
        let by_author = person.is_some_and(|it| Some(it.key()) == author);
        let known =
            |it: &Person| it.role.is_some() || it.association.is_some() || it.handle.is_none();
        let actor = people.actor(person);
        Word {
            at: message.at,
            actor,
            by_author,
            undecidable: actor == Actor::Customer
                && !by_author
                && !people.knows_the_team()
                && !person.is_none_or(known),
            public: message.public,
            auto: message.auto,
            kind: message.kind,
            deleted: message.deleted_at.is_some(),
        }
    };
    conversation.messages.iter().map(word).collect()
}

fn turns(
    conversation: &Conversation,
    decisions: &[Decision],
    people: &People,
    words: &[Word],
) -> Vec<Turn> {
    let author = conversation.author.as_ref().map(Person::key);
    let mut all: Vec<Turn> = conversation
        .events
        .iter()
        .filter_map(|it| turn(it, people, author.as_deref()))
        .collect();
    let says_when = all.iter().any(Turn::closes);
    if let Some(at) = conversation.closed_at.filter(|_| !says_when) {
        all.push(Turn {
            at,
            how: How::Closed,
            actor: Actor::Unknown,
            by_author: false,
        });
    }
    for decision in decisions
        .iter()
        .filter(|it| it.field == DecisionField::Done)
    {
        let how = if decision.value.is_some() {
            How::Done
        } else {
            How::Reopened
        };
        all.push(Turn {
            at: decision.at,
            how,
            actor: Actor::Team,
            by_author: false,
        });
    }
    all.sort_by_key(|it| it.at);
    wake_what_was_done(&mut all, words);
    alternating(all)
}

fn turn(event: &Event, people: &People, author: Option<&str>) -> Option<Turn> {
    let how = match event.kind {
        EventKind::Closed => How::Closed,
        EventKind::Merged => How::Merged,
        EventKind::Answered => How::Answered,
        EventKind::Reopened => How::Reopened,
        _ => return None,
    };
    let by_author = event
        .actor
        .as_ref()
        .is_some_and(|it| !it.key().is_empty() && Some(it.key().as_str()) == author);
    Some(Turn {
        at: event.at,
        how,
        actor: people.actor(event.actor.as_ref()),
        by_author,
    })
}

/// Where there is no remote state, only our `done`, a customer who writes again opens it again.
fn wake_what_was_done(all: &mut Vec<Turn>, words: &[Word]) {
    let mut wakings = Vec::new();
    for (idx, done) in all.iter().enumerate().filter(|(_, it)| it.how == How::Done) {
        let until = all.get(idx + 1).map(|it| it.at);
        let inside = |it: &&Word| done.at < it.at && until.is_none_or(|to| it.at < to);
        let Some(word) = words.iter().filter(inside).find(|it| it.asks_for_answer()) else {
            continue;
        };
        wakings.push(Turn {
            at: word.at,
            how: How::Reopened,
            actor: word.actor,
            by_author: word.by_author,
        });
    }
    all.extend(wakings);
    all.sort_by_key(|it| it.at);
}

/// Closing what is closed and opening what is open change nothing. A merge tells more than the
/// closing of the same moment.
fn alternating(all: Vec<Turn>) -> Vec<Turn> {
    let mut turns: Vec<Turn> = Vec::new();
    for turn in all {
        let closed = turns.last().is_some_and(Turn::closes);
        if turn.closes() && closed {
            if let Some(last) = turns
                .last_mut()
                .filter(|it| turn.how == How::Merged && it.at == turn.at)
            {
                last.how = How::Merged;
            }
            continue;
        }
        if !turn.closes() && !closed {
            continue;
        }
        turns.push(turn);
    }
    turns
}

fn label_spans<'a>(conversation: &'a Conversation, people: &People) -> Vec<LabelSpan<'a>> {
    let mut spans: BTreeMap<&str, Vec<LabelSpan<'a>>> = BTreeMap::new();
    for event in &conversation.events {
        let Some(label) = event.label.as_ref().map(|it| it.raw()) else {
            continue;
        };
        let of_label = spans.entry(label).or_default();
        let is_on = of_label.last().is_some_and(|it| it.to.is_none());
        match event.kind {
            EventKind::Labeled if !is_on => {
                let by_team = !matches!(
                    people.actor(event.actor.as_ref()),
                    Actor::Customer | Actor::Bot
                );
                of_label.push(LabelSpan {
                    label,
                    from: event.at,
                    to: None,
                    by_team,
                });
            }
            EventKind::Unlabeled if is_on => {
                if let Some(last) = of_label.last_mut() {
                    last.to = Some(event.at);
                }
            }
            // Taken off without ever having been put on: it was there from the start.
            EventKind::Unlabeled if of_label.is_empty() => of_label.push(LabelSpan {
                label,
                from: conversation.opened_at,
                to: Some(event.at),
                by_team: true,
            }),
            _ => {}
        }
    }
    for label in conversation.labels.iter().map(|it| it.raw()) {
        let of_label = spans.entry(label).or_default();
        if of_label.is_empty() {
            of_label.push(LabelSpan {
                label,
                from: conversation.opened_at,
                to: None,
                by_team: true,
            });
        }
    }
    let mut spans: Vec<LabelSpan<'a>> = spans.into_values().flatten().collect();
    spans.sort_by(|a, b| (a.from, a.label).cmp(&(b.from, b.label)));
    spans
}

/// The worst priority label that is on, unless a decision says otherwise from its moment on.
fn priorities(
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
    moments.extend(
        spans
            .iter()
            .flat_map(|(it, _)| [Some(it.from), it.to])
            .flatten(),
    );
    moments.extend(decided.iter().map(|it| it.at));
    moments.sort_unstable();
    moments.dedup();

    let mut changes: Vec<PriorityChange> = Vec::new();
    for at in moments {
        let on =
            |it: &&(&LabelSpan<'_>, Priority)| it.0.from <= at && it.0.to.is_none_or(|to| at < to);
        let labelled = spans.iter().filter(on).min_by_key(|it| it.1);
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
        if changes.last().is_none_or(|it| it.priority != priority) {
            changes.push(PriorityChange {
                at,
                priority,
                by_team,
            });
        }
    }
    changes
}

/// An assignment without history counts from the opening, as a label does.
fn owned_at(conversation: &Conversation, decisions: &[Decision]) -> Option<DateTime<Utc>> {
    let assigned = first_of(conversation, EventKind::Assigned)
        .or_else(|| (!conversation.assignees.is_empty()).then_some(conversation.opened_at));
    let taken = |it: &&Decision| it.field == DecisionField::Owner && it.value.is_some();
    let decided = decisions.iter().find(taken).map(|it| it.at);
    assigned.into_iter().chain(decided).min()
}

fn first_of(conversation: &Conversation, kind: EventKind) -> Option<DateTime<Utc>> {
    conversation
        .events
        .iter()
        .find(|it| it.kind == kind)
        .map(|it| it.at)
}
