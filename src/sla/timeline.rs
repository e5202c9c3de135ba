//! What happened in a conversation, with everybody's part decided: the input of the clocks.

use chrono::{DateTime, Utc};

use super::calls::{Call, calls, handed_over};
use super::labels::{changes, label_spans, priorities};
use super::turns::turns;
use super::words::words;
use super::{LabelSpan, Pause, PauseRules, PriorityChange, PriorityLabels, Turn, Word};
use crate::model::{
    Actor, ByHand, Conversation, Decision, DecisionField, Event, EventKind, Message, People,
    Person, Priority, State,
};

/// A conversation read once: who spoke, who closed, which label was on when. Facts and decisions
/// after the moment in question must be gone already ([`Conversation::as_of`]).
#[derive(Clone, Debug)]
pub struct Timeline<'a> {
    pub conversation: &'a Conversation,
    pub opener: Actor,
    /// Oldest first: the messages, and the replies that somebody here says were sent.
    pub words: Vec<Word>,
    /// Replies said to be sent, in the order in which that was said.
    pub by_hand: Vec<ByHand>,
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
    /// Calls for help that were not taken back, oldest first.
    pub calls: Vec<Call>,
    /// When somebody was made the owner, oldest first.
    pub handed_over: Vec<DateTime<Utc>>,
}

/// What moves a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step<'a> {
    Word(&'a Word),
    Turn(&'a Turn),
    Release,
}

impl<'a> Timeline<'a> {
    /// `decisions` are those about this conversation, oldest first.
    pub fn new(
        conversation: &'a Conversation,
        decisions: &[Decision],
        people: &People,
        labels: &PriorityLabels,
    ) -> Self {
        let decisions = &standing(decisions)[..];
        let opener = people.actor(conversation.author.as_ref());
        let by_hand: Vec<ByHand> = decisions.iter().filter_map(ByHand::of).collect();
        let words = words(conversation, people, opener, &by_hand);
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
            calls: calls(decisions),
            handed_over: handed_over(conversation, decisions),
            conversation,
            words,
            by_hand,
            turns,
            label_spans,
        }
    }

    /// The messages, each with what the clocks ask of it.
    pub fn messages(&self) -> impl Iterator<Item = (&'a Message, &Word)> {
        let words = self.words.iter().filter(|it| !it.by_hand);
        self.conversation.messages.iter().zip(words)
    }

    /// Who reported it, as people are compared; empty for a ghost and for one of us.
    pub fn reporter(&self) -> String {
        let author = self.conversation.author.as_ref();
        let outside = author.filter(|_| self.opener == Actor::Customer);
        outside.map(Person::key).unwrap_or_default()
    }

    /// The same conversation, had it been of this priority from the opening on.
    #[must_use]
    pub fn supposing(mut self, priority: Priority) -> Self {
        self.priorities = vec![PriorityChange {
            at: self.conversation.opened_at,
            priority: Some(priority),
            by_team: false,
        }];
        self
    }

    /// Fills in, where nobody has said a priority, the one that the policy's own rules say, and the
    /// help they call for. It counts from the opening on, and is no act of the team.
    #[must_use]
    pub fn presuming(mut self, priority: Option<Priority>, call: Option<Call>) -> Self {
        if let Some(priority) = priority {
            for change in self
                .priorities
                .iter_mut()
                .filter(|it| it.priority.is_none())
            {
                change.priority = Some(priority);
            }
            self.priorities = changes(self.priorities);
        }
        if let Some(call) = call.filter(|it| !self.calls.iter().any(|known| known.kind <= it.kind))
        {
            self.calls.push(call);
            self.calls.sort_by_key(|it| it.at);
        }
        self
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
        let after = self.priorities.partition_point(|it| it.at <= moment);
        self.priorities[..after].last().or(self.priorities.first())
    }

    pub fn labels_at(&self, moment: DateTime<Utc>) -> Vec<&'a str> {
        self.label_spans
            .iter()
            .filter(|it| it.is_on(moment))
            .map(|it| it.label)
            .collect()
    }

    /// When something was released while they waited, oldest first.
    pub fn releases(&self) -> impl Iterator<Item = DateTime<Utc>> {
        self.released().map(|it| it.at)
    }

    fn released(&self) -> impl Iterator<Item = &Event> {
        let released = |it: &&Event| it.kind == EventKind::Released;
        self.conversation.events.iter().filter(released)
    }

    /// Words, turns and releases in one line of time.
    pub fn steps(&self) -> Vec<(DateTime<Utc>, Step<'_>)> {
        let words = self.words.iter().map(|it| (it.at, Step::Word(it)));
        let turns = self.turns.iter().map(|it| (it.at, Step::Turn(it)));
        // A release known not to hold their fix is nothing to tell them of.
        let holds = |it: &&Event| it.extra.get("contains") != Some(&serde_json::Value::Bool(false));
        let releases = self.released().filter(holds);
        let releases = releases.map(|it| (it.at, Step::Release));
        let mut steps: Vec<_> = words.chain(turns).chain(releases).collect();
        // Stable: a comment made with a closing counts before it.
        steps.sort_by_key(|it| it.0);
        steps
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
        let after = self.words.partition_point(|it| it.at <= span.from);
        let words = self.words[after..]
            .iter()
            .filter(|_| rules.resume_on_customer_reply);
        let mut words = words.take_while(|it| inside(it.at));
        let reply = words.find(|it| it.asks_for_answer());
        let after = self.turns.partition_point(|it| it.at < span.from);
        let mut turns = self.turns[after..].iter().take_while(|it| inside(it.at));
        let closing = turns.find(|it| it.closes());
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

/// An assignment without history counts from the opening, as a label does.
fn owned_at(conversation: &Conversation, decisions: &[Decision]) -> Option<DateTime<Utc>> {
    let assigned = first_of(conversation, EventKind::Assigned)
        .or_else(|| (!conversation.assignees.is_empty()).then_some(conversation.opened_at));
    let taken = |it: &&Decision| it.field == DecisionField::Owner && it.value.is_some();
    let decided = decisions.iter().find(taken).map(|it| it.at);
    assigned.into_iter().chain(decided).min()
}

/// A `done` or an owner that was taken back never was: it stops no clock and starts none. What was
/// said stays in the log all the same.
fn standing(decisions: &[Decision]) -> Vec<Decision> {
    let mut standing: Vec<Decision> = Vec::new();
    for decision in decisions {
        let revocable = matches!(
            decision.field,
            DecisionField::Done | DecisionField::Owner | DecisionField::Escalation
        );
        if decision.value.is_some() || !revocable {
            standing.push(decision.clone());
            continue;
        }
        let of_it = |it: &Decision| it.field == decision.field;
        if decision.field == DecisionField::Escalation {
            // Whoever takes the call back means none of those before it either.
            standing.retain(|it| !of_it(it));
        } else if let Some(idx) = standing.iter().rposition(of_it) {
            standing.remove(idx);
        }
    }
    standing
}

fn first_of(conversation: &Conversation, kind: EventKind) -> Option<DateTime<Utc>> {
    conversation
        .events
        .iter()
        .find(|it| it.kind == kind)
        .map(|it| it.at)
}
