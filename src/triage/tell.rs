//! Closing the loop: who waits to be told that a fix is out.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::case::Case;
use super::standing::{State, standing};
use crate::model::{Actor, DecisionField, EventKind, Person, Text};
use crate::sla::Timeline;

/// Whether people wait in it to be told of `version`: a fix was planned for it (a decision, else the
/// milestone) or its release came while they waited. Without a version: whatever is released.
/// What is closed waits only where `closed` asks for it.
pub fn awaits(case: &Case<'_>, version: Option<&str>, closed: bool) -> bool {
    let timeline = case.timeline;
    if reporters(timeline).is_empty() || (timeline.is_closed() && !closed) {
        return false;
    }
    let Some(version) = version else {
        let priority = timeline.priorities.last().and_then(|it| it.priority);
        let standing = standing(timeline, case.decisions, &case.policy.pause, priority);
        return standing.state == State::Tell;
    };
    planned(case).is_some_and(|it| is_same_version(it.raw(), version)) || holds(timeline, version)
}

/// The version for which a fix is planned: as decided here, else the milestone.
fn planned<'a>(case: &'a Case<'_>) -> Option<&'a Text> {
    let fix = |it: &&crate::model::Decision| it.field == DecisionField::FixPlanned;
    match case.decisions.iter().rfind(fix) {
        Some(decided) => decided.value.as_ref(),
        None => case.timeline.conversation.milestone.as_ref(),
    }
}

/// A release of that name came while they waited, and is not known to lack their fix.
fn holds(timeline: &Timeline<'_>, version: &str) -> bool {
    let of_it = |it: &&crate::model::Event| {
        let named = it.extra.get("version").and_then(|it| it.as_str());
        it.kind == EventKind::Released
            && it.extra.get("contains") != Some(&serde_json::Value::Bool(false))
            && named.is_some_and(|it| is_same_version(it, version))
    };
    timeline.conversation.events.iter().any(|it| of_it(&it))
}

/// `v1.1.1` and `1.1.1` are one.
pub fn is_same_version(a: &str, b: &str) -> bool {
    let bare = |it: &str| it.trim().trim_start_matches(['v', 'V']).to_lowercase();
    bare(a) == bare(b)
}

/// When they last asked for something: whoever was told after it knows.
pub fn asked_last(timeline: &Timeline<'_>) -> DateTime<Utc> {
    let words = timeline.words.iter().filter(|it| it.asks_for_answer());
    let turns = timeline.turns.iter().filter(|it| !it.closes());
    let asked = words.map(|it| it.at).chain(turns.map(|it| it.at)).max();
    asked.unwrap_or(timeline.conversation.opened_at)
}

/// The customers who opened it or wrote in it, the first first, each once.
pub fn reporters(timeline: &Timeline<'_>) -> Vec<Text> {
    let conversation = timeline.conversation;
    let opener = conversation.author.as_ref();
    let opener = opener.filter(|_| matches!(timeline.opener, Actor::Customer | Actor::Unknown));
    let words = timeline
        .messages()
        .filter(|(_, word)| word.actor == Actor::Customer && !word.deleted);
    let mut seen = BTreeMap::new();
    let people = opener
        .into_iter()
        .chain(words.filter_map(|it| it.0.author.as_ref()));
    for (idx, person) in people.enumerate() {
        if let Some(handle) = &person.handle {
            seen.entry(Person::key(person))
                .or_insert((idx, handle.clone()));
        }
    }
    let mut people: Vec<(usize, Text)> = seen.into_values().collect();
    people.sort_by_key(|it| it.0);
    people.into_iter().map(|it| it.1).collect()
}

/// Whom the notes of a release can thank: people of public conversations by name, each with what
/// they reported; the others are counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Credits {
    /// In the order in which they came; what is not on GitHub by its channel.
    pub named: Vec<(Text, Vec<Text>)>,
    /// People who wrote in private.
    pub private: usize,
}

/// Gathers credits, one conversation after the other.
#[derive(Debug, Default)]
pub struct CreditTally {
    named: Vec<(String, Text, Vec<Text>)>,
    private: Vec<String>,
}

impl CreditTally {
    pub fn add(&mut self, timeline: &Timeline<'_>) {
        let conversation = timeline.conversation;
        for handle in reporters(timeline) {
            let key = Person::named_by(&handle).key();
            if conversation.private {
                self.private.push(key);
                continue;
            }
            // The log's own numbers tell nothing to those who do not have the log.
            let reported = match conversation.channel.is_github() {
                true => conversation.reference(),
                false => conversation.channel.as_str().into(),
            };
            match self.named.iter_mut().find(|it| it.0 == key) {
                Some(known) if known.2.contains(&reported) => {}
                Some(known) => known.2.push(reported),
                None => self.named.push((key, handle, vec![reported])),
            }
        }
    }

    /// Who is thanked by name is not counted besides.
    pub fn finish(mut self) -> Credits {
        self.private.sort_unstable();
        self.private.dedup();
        let named = |key: &String| self.named.iter().any(|it| it.0 == *key);
        let private = self.private.iter().filter(|it| !named(it)).count();
        let people = self.named.into_iter().map(|it| (it.1, it.2));
        Credits {
            named: people.collect(),
            private,
        }
    }
}
