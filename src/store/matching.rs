//! Which message of a record is one the log already has.

use std::collections::{HashMap, HashSet};

use crate::model::{Event, EventKind, Message, Person, Text};

use super::hash::Hash;

/// A message as the log has it. Its body stays in the file; the hash stands for it.
pub(super) struct KnownMessage {
    pub(super) id: i64,
    pub(super) message: Message,
    pub(super) body: Hash,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Match {
    /// The index of the known one.
    Known(usize),
    New,
    /// The same record already named this external id (a thread's parent among its replies).
    Repeated,
}

impl Match {
    fn known(self) -> Option<usize> {
        match self {
            Self::Known(idx) => Some(idx),
            Self::New | Self::Repeated => None,
        }
    }
}

/// Anchors of addresses: GitHub's own names of messages. An archive may have other ids instead.
const ANCHORS: [&str; 4] = [
    "issuecomment-",
    "discussioncomment-",
    "pullrequestreview-",
    "discussion_r",
];

pub(super) fn is_anchor(id: &Text) -> bool {
    ANCHORS.iter().any(|it| id.raw().starts_with(it))
}

/// True where two ids may name the same message though they are not equal.
fn differ_in_kind(one: Option<&Text>, other: Option<&Text>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => is_anchor(one) != is_anchor(other),
        _ => true,
    }
}

/// By external id; where one side has none or one of another kind, by author, moment and text. As many equal messages as
/// a record holds stay as many.
pub(super) fn messages(
    known: &[KnownMessage],
    incoming: &[Message],
    bodies: &[Hash],
) -> Vec<Match> {
    let mut matches = by_external_id(known, incoming);
    let taken: HashSet<usize> = matches.iter().filter_map(|it| it.known()).collect();
    let mut free: HashMap<_, Vec<usize>> = HashMap::new();
    for (idx, it) in known.iter().enumerate().rev() {
        if !taken.contains(&idx) {
            free.entry(spoken(&it.message, &it.body))
                .or_default()
                .push(idx);
        }
    }
    for ((found, message), body) in matches.iter_mut().zip(incoming).zip(bodies) {
        if *found != Match::New {
            continue;
        }
        let Some(candidates) = free.get_mut(&spoken(message, body)) else {
            continue;
        };
        let id = message.external_id.as_ref();
        let names_differ =
            |idx: &usize| differ_in_kind(id, known[*idx].message.external_id.as_ref());
        if let Some(place) = candidates.iter().rposition(names_differ) {
            *found = Match::Known(candidates.remove(place));
        }
    }
    matches
}

fn by_external_id(known: &[KnownMessage], incoming: &[Message]) -> Vec<Match> {
    let ids: HashMap<&str, usize> = known
        .iter()
        .enumerate()
        .filter_map(|(idx, it)| Some((it.message.external_id.as_ref()?.raw(), idx)))
        .collect();
    let mut seen = HashSet::new();
    incoming
        .iter()
        .map(|it| {
            let Some(id) = it.external_id.as_ref().map(|it| it.raw()) else {
                return Match::New;
            };
            if !seen.insert(id) {
                return Match::Repeated;
            }
            ids.get(id).map_or(Match::New, |idx| Match::Known(*idx))
        })
        .collect()
}

fn spoken<'a>(message: &Message, body: &'a Hash) -> (i64, String, &'a Hash) {
    (message.at.timestamp(), key(message.author.as_ref()), body)
}

/// By moment, kind, label, actor and who was assigned, as many times as the record holds it; then,
/// where one side does not say who did it, by the rest. `None` is new.
pub(super) fn events(known: &[Event], incoming: &[Event]) -> Vec<Option<usize>> {
    let mut free: HashMap<_, Vec<usize>> = HashMap::new();
    for (idx, it) in known.iter().enumerate().rev() {
        free.entry(happened(it)).or_default().push(idx);
    }
    let mut matches: Vec<Option<usize>> = incoming
        .iter()
        .map(|it| free.get_mut(&happened(it))?.pop())
        .collect();
    let mut left: Vec<usize> = free.into_values().flatten().collect();
    left.sort_unstable();
    for (found, event) in matches.iter_mut().zip(incoming) {
        if found.is_some() {
            continue;
        }
        let place = left.iter().position(|idx| may_be_one(&known[*idx], event));
        *found = place.map(|it| left.remove(it));
    }
    matches
}

type Happened<'a> = (i64, EventKind, Option<&'a str>, Option<&'a str>, String);

fn happened(event: &Event) -> Happened<'_> {
    (
        event.at.timestamp(),
        event.kind,
        event.label.as_ref().map(|it| it.raw()),
        assignee(event),
        key(event.actor.as_ref()),
    )
}

/// A list of issues tells that one was merged, and only the list of events by whom.
fn may_be_one(known: &Event, incoming: &Event) -> bool {
    let same_deed = (known.at.timestamp(), known.kind, &known.label)
        == (incoming.at.timestamp(), incoming.kind, &incoming.label);
    let agree = |one: &str, other: &str| one.is_empty() || other.is_empty() || one == other;
    let who = |it: &Event| key(it.actor.as_ref());
    let whom = |it: &'_ Event| assignee(it).unwrap_or_default().to_owned();
    same_deed && agree(&who(known), &who(incoming)) && agree(&whom(known), &whom(incoming))
}

fn assignee(event: &Event) -> Option<&str> {
    event.extra.get("assignee")?.as_str()
}

/// GitHub calls an account that no longer exists `ghost` in one place and nothing in another.
fn key(person: Option<&Person>) -> String {
    let key = person.map(Person::key).unwrap_or_default();
    if key == "ghost" { String::new() } else { key }
}
