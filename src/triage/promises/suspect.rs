use chrono::{DateTime, Utc};

use super::{Phrase, is_substantive, phrase, says_will};
use crate::model::{Message, Promise, Text};
use crate::sla::Timeline;

/// A word of ours that sounds like a promise. It is none until somebody here says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspect {
    /// When it was written, UTC: what names it within its conversation.
    pub at: DateTime<Utc>,
    pub author: Option<Text>,
    pub message: Option<Text>,
    /// The sentence.
    pub text: Text,
    pub due_at: DateTime<Utc>,
}

/// What sounds like a promise and has had no word of ours since, of a conversation that is open and
/// whose bodies are loaded. `rejected` are the moments of words that somebody said are none.
pub fn suspects(
    timeline: &Timeline<'_>,
    promises: &[Promise],
    rejected: &[DateTime<Utc>],
    zone: chrono_tz::Tz,
) -> Vec<Suspect> {
    if timeline.is_closed() {
        return Vec::new();
    }
    let Some(message) = last_word(timeline) else {
        return Vec::new();
    };
    let decided = rejected.contains(&message.at) || promises.iter().any(|it| it.at == message.at);
    let given = |it: &Promise| it.message.is_some() && it.message == message.external_id;
    let covered = promises.iter().any(|it| given(it) || gives(it, message.at));
    if decided || covered {
        return Vec::new();
    }
    let found = phrase(message.body.raw());
    let suspect = |it: Phrase| {
        Some(Suspect {
            at: message.at,
            author: message.author.as_ref().and_then(|it| it.handle.clone()),
            message: message.external_id.clone(),
            due_at: it.when.due_at(message.at, zone)?,
            text: it.sentence.into(),
        })
    };
    found.and_then(suspect).into_iter().collect()
}

/// Our last word of substance says that something is still to be done, in a conversation whose
/// bodies are loaded; `rejected` as in [`suspects`].
pub fn is_promising(timeline: &Timeline<'_>, rejected: &[DateTime<Utc>]) -> bool {
    last_word(timeline).is_some_and(|it| says_will(it.body.raw()) && !rejected.contains(&it.at))
}

/// Our last word of substance; `None` where the log has not the message but somebody's word of it.
fn last_word<'a>(timeline: &Timeline<'a>) -> Option<&'a Message> {
    let last = timeline.words.iter().rfind(|it| is_substantive(it))?;
    let ours = timeline.messages().filter(|it| is_substantive(it.1));
    ours.last().map(|it| it.0).filter(|_| !last.by_hand)
}

/// The word that gives a promise which the log has.
fn gives(promise: &Promise, at: DateTime<Utc>) -> bool {
    (promise.at - at).abs() <= super::GIVING
}
