//! Stories for tests: a conversation told in lines, one event each.

use chrono::{DateTime, Utc};

use super::{
    Channel, Conversation, Decision, DecisionField, Event, EventKind, HowEnded, Message, Person,
    Promise, Said, State,
};

/// A conversation as a test tells it, with everything that judges of it need besides.
pub(crate) struct Story {
    pub(crate) conversation: Conversation,
    pub(crate) decisions: Vec<Decision>,
    pub(crate) promises: Vec<Promise>,
    pub(crate) now: DateTime<Utc>,
    pub(crate) synced_through: Option<DateTime<Utc>>,
}

/// `26T09:00`, a day of January 2026: the 26th is a Monday.
pub(crate) fn at(text: &str) -> DateTime<Utc> {
    format!("2026-01-{text}:00Z").parse().unwrap()
}

/// Reads `24T09:00 opened ann` first, `now` last; `synced` says how far the source is known,
/// `has LABEL` is a label without history, `forgets` drops the closing's moment and events;
/// `promises 28T12:00 WORDS` gives a promise, `keeps` and `withdraws` speak of the last one.
pub(crate) fn read(text: &str) -> Story {
    let mut story = Story {
        conversation: Conversation::new(
            Channel::GithubIssue,
            "caro-cli/caro#7",
            "",
            at("01T00:00"),
        ),
        decisions: Vec::new(),
        promises: Vec::new(),
        now: at("31T00:00"),
        synced_through: None,
    };
    for line in text.lines().map(str::trim).filter(|it| !it.is_empty()) {
        let (when, rest) = line.split_once(' ').unwrap();
        let (what, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        story.tell(at(when), what, rest);
    }
    story
}

impl Story {
    fn tell(&mut self, when: DateTime<Utc>, what: &str, rest: &str) {
        let (who, text) = rest.split_once(' ').unwrap_or((rest, ""));
        let conversation = &mut self.conversation;
        let message = || Message::new(when, person(who), text);
        match what {
            "opened" => {
                conversation.opened_at = when;
                conversation.author = person(who);
            }
            "says" => conversation.messages.push(message()),
            "notes" => conversation.messages.push(Message {
                public: false,
                ..message()
            }),
            "autoresponds" => conversation.messages.push(Message {
                auto: true,
                ..message()
            }),
            "deleted" => conversation.messages.last_mut().unwrap().deleted_at = Some(when),
            "decides" => self.decisions.push(Decision {
                conversation: conversation.id,
                at: when,
                actor: "mira".into(),
                field: who.parse::<DecisionField>().unwrap(),
                value: (text != "nothing").then(|| text.into()),
                reason: None,
            }),
            "promises" => self.promises.push(Promise {
                id: 0,
                conversation: conversation.id,
                at: when,
                actor: "mira".into(),
                text: text.into(),
                due_at: at(who),
                message: None,
                said: None,
            }),
            "keeps" | "withdraws" => {
                let promise = self.promises.last_mut().unwrap();
                promise.said = Some(Said {
                    at: when,
                    actor: "mira".into(),
                    how: match what {
                        "keeps" => HowEnded::Kept,
                        _ => HowEnded::Withdrawn,
                    },
                    reason: None,
                });
            }
            "has" => conversation.labels.push(who.into()),
            "titled" => conversation.title = rest.into(),
            "body" => conversation.body = Some(rest.replace("\\n", "\n").into()),
            "milestone" => conversation.milestone = Some(who.into()),
            "private" => conversation.private = true,
            "unfetched" => conversation.messages_complete = false,
            "forgets" => {
                conversation.closed_at = None;
                conversation.events.clear();
            }
            "synced" => self.synced_through = Some(when),
            "now" => self.now = when,
            _ => event(conversation, when, what.parse().unwrap(), who, text),
        }
    }
}

fn person(who: &str) -> Option<Person> {
    (who != "ghost" && !who.is_empty()).then(|| Person::named(who))
}

fn event(
    conversation: &mut Conversation,
    at: DateTime<Utc>,
    kind: EventKind,
    who: &str,
    text: &str,
) {
    match kind {
        EventKind::Labeled => conversation.labels.push(text.into()),
        EventKind::Unlabeled => conversation.labels.retain(|it| it.raw() != text),
        EventKind::Assigned => conversation.assignees.push(who.into()),
        EventKind::Closed | EventKind::Merged => {
            conversation.state = State::Closed;
            conversation.closed_at = Some(at);
            conversation.state_reason = (!text.is_empty()).then(|| text.into());
        }
        EventKind::Reopened => {
            conversation.state = State::Open;
            conversation.closed_at = None;
        }
        _ => {}
    }
    let is_label = matches!(kind, EventKind::Labeled | EventKind::Unlabeled);
    conversation.events.push(Event {
        at,
        kind,
        label: is_label.then(|| text.into()),
        actor: person(who),
        extra: Default::default(),
    });
}
