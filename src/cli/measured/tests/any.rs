//! Logs that nobody would write.

use chrono::{DateTime, TimeDelta, Utc};

use super::moment;
use crate::model::{
    Channel, Conversation, Decision, DecisionField, Event, EventKind, Message, Person, Role, State,
};

/// Any numbers, the same in every run (D. Knuth's MMIX generator).
pub(super) struct Any(pub(super) u64);

impl Any {
    pub(super) fn below(&mut self, n: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }

    fn person(&mut self) -> Option<Person> {
        let names = [
            "ann", "bo", "mira", "jonas", "@Mira", "ci[bot]", "", "Ghost",
        ];
        let name = names[self.below(8) as usize];
        let role = [None, None, None, Some(Role::Team), Some(Role::Customer)];
        (!name.is_empty()).then(|| Person {
            role: role[self.below(5) as usize],
            ..Person::named(name)
        })
    }

    /// Whole hours, so that much happens at the same moment.
    fn hour(&mut self, from: DateTime<Utc>) -> DateTime<Utc> {
        let left = (moment() - from).num_hours().max(1);
        from + TimeDelta::hours(self.below(left.unsigned_abs()) as i64)
    }

    pub(super) fn record(&mut self, idx: u64) -> Conversation {
        let opened_at = self.hour(moment() - TimeDelta::days(40));
        let channel = [Channel::GithubIssue, Channel::Email][self.below(2) as usize];
        let name = match channel {
            Channel::GithubIssue => format!("caro-cli/caro#{}", idx + 1),
            _ => format!("<{idx}@x>"),
        };
        let mut it = Conversation::new(channel, &name, "t", opened_at);
        it.author = self.person();
        for _ in 0..self.below(4) {
            let mut message = Message::new(self.hour(opened_at), self.person(), "and so on");
            message.public = self.below(4) != 0;
            message.auto = self.below(6) == 0;
            it.messages.push(message);
        }
        it.messages.sort_by_key(|it| it.at);
        self.labels(&mut it);
        self.turns(&mut it);
        it.events.sort_by_key(|it| it.at);
        it.milestone = (self.below(3) == 0).then(|| "v1.2".into());
        if self.below(3) == 0 {
            it.assignees.push("mira".into());
        }
        it
    }

    fn labels(&mut self, it: &mut Conversation) {
        let labels = ["bug-p0-critical", "bug-p1-high", "bug-p2-medium"];
        for label in labels {
            if self.below(3) == 0 {
                it.labels.push(label.into());
                it.events.push(Event {
                    at: self.hour(it.opened_at),
                    kind: EventKind::Labeled,
                    label: Some(label.into()),
                    actor: self.person(),
                    extra: Default::default(),
                });
            }
        }
    }

    fn turns(&mut self, it: &mut Conversation) {
        let mut at = it.opened_at;
        for n in 0..self.below(4) {
            at = self.hour(at);
            let kind = [EventKind::Closed, EventKind::Reopened][(n % 2) as usize];
            it.events.push(Event {
                at,
                kind,
                label: None,
                actor: self.person(),
                extra: Default::default(),
            });
            let closed = kind == EventKind::Closed;
            it.state = if closed { State::Closed } else { State::Open };
            it.closed_at = closed.then_some(at);
        }
        let reasons = ["completed", "not_planned", "duplicate"];
        if it.state == State::Closed {
            it.state_reason = Some(reasons[self.below(3) as usize].into());
        }
    }

    pub(super) fn decision(&mut self, of: &Conversation) -> Decision {
        let fields = [
            (DecisionField::Priority, "P0"),
            (DecisionField::Priority, "P1"),
            (DecisionField::Owner, "@jonas"),
            (DecisionField::Done, "done"),
            (DecisionField::FixPlanned, "v1.2"),
        ];
        let (field, value) = fields[self.below(5) as usize];
        Decision {
            conversation: of.id,
            at: self.hour(of.opened_at),
            actor: "@mira".into(),
            field,
            value: (self.below(4) != 0).then(|| value.into()),
            reason: None,
        }
    }
}
