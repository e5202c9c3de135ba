//! Examples that stand beside a rule and are tried like tests.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Crowds, Judgement, Report, Rule, Rules, Subject, found, judge};
use crate::model::{Channel, Conversation, ConversationId, People, Person, Priority, Role, Text};
use crate::sla::{Policy, Timeline};
use crate::triage::standing;

/// A made-up conversation, and what the rule should say of it.
#[derive(Clone, Debug)]
pub struct Example {
    pub title: String,
    pub body: Option<String>,
    pub labels: Vec<String>,
    pub channel: Channel,
    pub private: bool,
    /// Opened so many seconds before.
    pub age: i64,
    /// So many people at once.
    pub reporters: usize,
    pub expect: Expected,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// The rule does not hold.
    Nothing,
    /// It holds, whatever it sets.
    Hit,
    /// It holds and says this, suspected or not.
    Priority(Priority),
}

/// What came of an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub expected: Expected,
    pub got: Expected,
}

/// A rule with one of its examples, tried.
#[derive(Clone, Debug)]
pub struct Tried<'r> {
    pub rule: &'r Rule,
    pub example: &'r Example,
    pub outcome: Outcome,
}

impl Expected {
    pub fn told(self) -> String {
        match self {
            Self::Nothing => "none".to_owned(),
            Self::Hit => "hit".to_owned(),
            Self::Priority(priority) => priority.to_string(),
        }
    }
}

impl Outcome {
    pub fn is_right(self) -> bool {
        match (self.expected, self.got) {
            (Expected::Hit, got) => got != Expected::Nothing,
            (expected, got) => expected == got,
        }
    }
}

/// Tries every example of every rule, each against its own rule alone.
pub fn try_out<'r>(rules: &'r Rules, policy: &Policy) -> Vec<Tried<'r>> {
    let examples = rules
        .rules
        .iter()
        .flat_map(|rule| rule.examples.iter().map(move |it| (rule, it)));
    let tried = examples.map(|(rule, example)| Tried {
        rule,
        example,
        outcome: Outcome {
            expected: example.expect,
            got: try_one(rule, example, policy),
        },
    });
    tried.collect()
}

pub(super) fn try_one(rule: &Rule, example: &Example, policy: &Policy) -> Expected {
    let opened_at = DateTime::<Utc>::UNIX_EPOCH + TimeDelta::days(19_000);
    let mut conversation = Conversation::new(
        example.channel,
        "example/example#1",
        &example.title,
        opened_at,
    );
    conversation.id = ConversationId(1);
    conversation.body = example.body.as_deref().map(Text::from);
    conversation.private = example.private;
    conversation.labels = example.labels.iter().map(|it| it.as_str().into()).collect();
    conversation.author = Some(Person {
        role: Some(Role::Customer),
        ..Person::named("reporter1")
    });
    let people = People::default();
    let timeline = Timeline::new(&conversation, &[], &people, &policy.priority_labels);
    let reports = (1..=example.reporters).map(|it| Report {
        problem: PROBLEM.to_owned(),
        conversation: ConversationId(i64::try_from(it).unwrap_or(1)),
        at: opened_at,
        person: format!("reporter{it}"),
    });
    let crowds = Crowds::new(reports);
    let mut alone = Rules::default();
    alone.rules.push(rule.clone());
    let now = TimeDelta::try_seconds(example.age).and_then(|it| opened_at.checked_add_signed(it));
    let found = found(&alone, &timeline);
    if rule.when.counts_people() {
        alone.rules.push(problem());
    }
    let judgement = judge(
        &alone,
        &Subject {
            timeline: &timeline,
            decisions: &[],
            standing: standing(&timeline, &[], &policy.pause, None),
            policy,
            found: &found,
            crowds: &crowds,
            now: now.unwrap_or(opened_at),
        },
    );
    said(rule, &judgement)
}

fn said(rule: &Rule, judgement: &Judgement) -> Expected {
    if !judgement.hits.iter().any(|it| it.rule == rule.id) {
        return Expected::Nothing;
    }
    let disagrees = judgement.disagrees.as_ref().map(|it| it.1);
    let says = rule.set.priority.or(rule.set.floor);
    let said = judgement
        .suspected
        .or(judgement.asserted)
        .or(disagrees)
        .or(says);
    said.filter(|_| says.is_some())
        .map_or(Expected::Hit, Expected::Priority)
}

const PROBLEM: &str = "example";

/// Stands for whatever the people of an example have in common.
fn problem() -> Rule {
    Rule {
        id: PROBLEM.into(),
        because: String::new(),
        when: super::When::new(
            vec![super::Predicate {
                tests: vec![super::Test::Private(false)],
                written: String::new(),
                told: String::new(),
            }],
            Vec::new(),
            Vec::new(),
        ),
        set: super::Effect {
            priority: Some(Priority::P2),
            ..Default::default()
        },
        confirm: true,
        resolution: None,
        examples: Vec::new(),
        origin: String::new(),
    }
}
