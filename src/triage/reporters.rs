//! The people who reported a problem, wherever they did: each counts once.

use std::collections::BTreeMap;

use crate::model::{Actor, ConversationId, Person, Text};
use crate::sla::Timeline;

/// Somebody outside who wrote about it, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reporter {
    /// As the first source spells it; `None` for accounts that are gone, which count as one.
    pub handle: Option<Text>,
    /// In the order of the threads.
    pub seen_in: Vec<ConversationId>,
}

/// The distinct customers who opened one of the threads or wrote in it, a mere vote included, in
/// the order in which they turn up. A handle is one person on every channel; whatever else is one
/// person, the log does not know.
pub fn reporters(threads: &[&Timeline<'_>]) -> Vec<Reporter> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut reporters: Vec<Reporter> = Vec::new();
    for thread in threads {
        for person in customers(thread) {
            let key = person.map(Person::key).unwrap_or_default();
            let idx = *known.entry(key).or_insert_with(|| {
                reporters.push(Reporter {
                    handle: person.and_then(|it| it.handle.clone()),
                    seen_in: Vec::new(),
                });
                reporters.len() - 1
            });
            let seen_in = &mut reporters[idx].seen_in;
            if !seen_in.contains(&thread.conversation.id) {
                seen_in.push(thread.conversation.id);
            }
        }
    }
    reporters
}

/// Whoever opened it is among them but for our own side and its machines.
fn customers<'a>(thread: &'a Timeline<'a>) -> impl Iterator<Item = Option<&'a Person>> {
    let facts = thread.conversation;
    let opener = [facts.author.as_ref()]
        .into_iter()
        .filter(|_| !matches!(thread.opener, Actor::Team | Actor::Bot));
    let wrote = thread
        .messages()
        .filter(|(_, word)| word.actor == Actor::Customer && !word.deleted && !word.auto)
        .map(|(message, _)| message.author.as_ref());
    opener.chain(wrote)
}
