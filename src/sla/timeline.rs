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
    /// When the team first set a priority, or confirmed the one that somebody else had set.
    pub prioritized_at: Option<DateTime<Utc>>,
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
    /// Written by whoever opened the conversation to ask; where the team opened it, by nobody.
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
        let words = words(conversation, people, opener);
        let label_spans = label_spans(conversation, people);
        let turns = turns(conversation, decisions, people, &words);
        let priorities = priorities(conversation, decisions, &label_spans, labels);
        Self {
            opener,
            close_moment_unknown: conversation.state == State::Closed
                && !turns.last().is_some_and(Turn::closes),
            prioritized_at: priorities
                .iter()
                .find(|it| it.priority.is_some() && it.by_team)
                .map(|it| it.at),
            priorities: changes(priorities),
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

    /// When something was released that they wait for, oldest first.
    pub fn releases(&self) -> impl Iterator<Item = DateTime<Utc>> {
        let released = |it: &&Event| it.kind == EventKind::Released;
        let events = self.conversation.events.iter();
        events.filter(released).map(|it| it.at)
    }

    /// Times in which a pausable clock stands still because we wait for the customer, and whether
    /// one of them ended while its label is still on: by a customer's word or by a closing.
    pub fn pauses(&self, rules: &PauseRules) -> (Vec<Pause>, bool) {
        let mut auto_resumed = false;
        let mut pauses = Vec::new();
        for span in &self.label_spans {
            if !rules.labels.iter().any(|it| it == span.label) {
                continue;
            }
            let early = self.early_end(span, rules);
            auto_resumed |= early.is_some() && span.to.is_none();
            pauses.push(Pause {
                from: span.from,
                to: early.or(span.to),
            });
        }
        (pauses, auto_resumed)
    }

    /// A vacation notice or a thank-you gives nobody what we wait for, so it ends no pause.
    fn early_end(&self, span: &LabelSpan<'_>, rules: &PauseRules) -> Option<DateTime<Utc>> {
        let inside = |at: DateTime<Utc>| span.to.is_none_or(|to| at < to);
        let reply = self
            .words
            .iter()
            .filter(|_| rules.resume_on_customer_reply)
            .find(|it| it.asks_for_answer() && span.from < it.at && inside(it.at));
        let closing = self
            .turns
            .iter()
            .find(|it| it.closes() && span.from <= it.at && inside(it.at));
        let reply = reply.map(|it| it.at);
        reply.into_iter().chain(closing.map(|it| it.at)).min()
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

fn words(conversation: &Conversation, people: &People, opener: Actor) -> Vec<Word> {
    let author = conversation
        .author
        .as_ref()
        .map(Person::key)
        .filter(|it| !it.is_empty() && opener != Actor::Team);
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

/// What the source tells and what `triage done` says, as one line of closings and reopenings.
fn turns(
    conversation: &Conversation,
    decisions: &[Decision],
    people: &People,
    words: &[Word],
) -> Vec<Turn> {
    let author = conversation.author.as_ref().map(Person::key);
    let mut told: Vec<Turn> = conversation
        .events
        .iter()
        .filter_map(|it| turn(it, people, author.as_deref()))
        .collect();
    told.extend(untold_closing(conversation, &told));
    let said_here = done(decisions, &told, words);
    alternating(&told, &said_here)
}

/// The closing that the conversation carries and its history does not tell.
fn untold_closing(conversation: &Conversation, told: &[Turn]) -> Option<Turn> {
    let at = conversation.closed_at?;
    let is_told = told.last().is_some_and(|it| it.closes() || at < it.at);
    (!is_told).then_some(Turn {
        at,
        how: How::Closed,
        actor: Actor::Unknown,
        by_author: false,
    })
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

/// `triage done` and its taking back. A customer who writes again takes it back, too, unless the
/// source has closed the conversation by then.
fn done(decisions: &[Decision], told: &[Turn], words: &[Word]) -> Vec<Turn> {
    let of_done = |it: &&Decision| it.field == DecisionField::Done;
    let mut decisions = decisions.iter().filter(of_done).peekable();
    let mut turns = Vec::new();
    while let Some(decision) = decisions.next() {
        let how = match decision.value {
            Some(_) => How::Done,
            None => How::Reopened,
        };
        turns.push(Turn {
            at: decision.at,
            how,
            actor: Actor::Team,
            by_author: false,
        });
        let until = decisions.peek().map(|it| it.at);
        let wakes = |it: &&Word| {
            how == How::Done
                && it.asks_for_answer()
                && decision.at < it.at
                && until.is_none_or(|to| it.at < to)
        };
        let waking = words.iter().find(wakes);
        let waking = waking.filter(|it| !is_closed_at(told, it.at));
        turns.extend(waking.map(|it| Turn {
            at: it.at,
            how: How::Reopened,
            actor: it.actor,
            by_author: it.by_author,
        }));
    }
    turns
}

fn is_closed_at(told: &[Turn], moment: DateTime<Utc>) -> bool {
    let last = told.iter().rfind(|it| it.at <= moment);
    last.is_some_and(Turn::closes)
}

/// Open is what neither the source nor we have closed; turns that change nothing are left out. A
/// merge tells more than the closing of the same moment, and what is reopened at the source is on
/// the desk again, whatever was said here.
fn alternating(told: &[Turn], said_here: &[Turn]) -> Vec<Turn> {
    let told = told.iter().map(|it| (*it, false));
    let mut all: Vec<(Turn, bool)> = told.chain(said_here.iter().map(|it| (*it, true))).collect();
    all.sort_by_key(|it| it.0.at);
    let (mut is_closed, mut is_done) = (false, false);
    let mut turns: Vec<Turn> = Vec::new();
    for (turn, here) in all {
        let before = is_closed || is_done;
        is_done = turn.closes() && (is_done || here);
        is_closed = if here { is_closed } else { turn.closes() };
        if before != (is_closed || is_done) {
            turns.push(turn);
        } else if let Some(last) = turns.last_mut()
            && turn.how == How::Merged
            && last.at == turn.at
        {
            last.how = How::Merged;
        }
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

/// The priority at every moment that could have changed it: the worst label that is on, unless a
/// decision says otherwise from its moment on.
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

    let in_force = |at: DateTime<Utc>| {
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
        PriorityChange {
            at,
            priority,
            by_team,
        }
    };
    moments.into_iter().map(in_force).collect()
}

fn changes(mut priorities: Vec<PriorityChange>) -> Vec<PriorityChange> {
    priorities.dedup_by_key(|it| it.priority);
    priorities
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
