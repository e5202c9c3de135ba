//! What somebody was promised by when, in words of ours; and what sounds like it.

mod phrase;
mod suspect;
#[cfg(test)]
mod tests;

use chrono::{DateTime, TimeDelta, Utc};

pub use phrase::{NEEDLES, Phrase, phrase, says_will};
pub use suspect::{Suspect, is_promising, suspects};

use super::case::Case;
use crate::model::{Actor, HowEnded, MessageKind, Promise};
use crate::sla::{Timeline, Word};

/// What became of a promise. Moments are UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// There is time.
    Due,
    /// The moment has passed, and they have heard nothing since it was given.
    Overdue,
    Kept(DateTime<Utc>),
    /// Made good at this moment, after it was due.
    Broken(DateTime<Utc>),
    /// Taken back before it was due; counted neither as kept nor as broken.
    Withdrawn(DateTime<Utc>),
}

impl Fate {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Due => "due",
            Self::Overdue => "overdue",
            Self::Kept(_) => "kept",
            Self::Broken(_) => "broken",
            Self::Withdrawn(_) => "withdrawn",
        }
    }

    /// When it came to an end; `None` while it is owed.
    pub fn ended_at(self) -> Option<DateTime<Utc>> {
        match self {
            Self::Due | Self::Overdue => None,
            Self::Kept(at) | Self::Broken(at) | Self::Withdrawn(at) => Some(at),
        }
    }
}

impl Promise {
    /// From when on a word of ours answers it: the message that gives it may be dated a little
    /// after the command that kept it.
    fn answered_from(&self) -> DateTime<Utc> {
        let half = (self.due_at - self.at) / 2;
        self.at + half.clamp(TimeDelta::zero(), GIVING)
    }

    /// What became of it by `now`. Our first word of substance in the conversation keeps it, and
    /// so does the closing, whoever closes: nobody waits any more.
    pub fn fate(&self, timeline: &Timeline<'_>, now: DateTime<Utc>) -> Fate {
        match self.ended(timeline) {
            Some((at, HowEnded::Withdrawn)) if at <= self.due_at => Fate::Withdrawn(at),
            Some((at, _)) if at <= self.due_at => Fate::Kept(at),
            Some((at, _)) => Fate::Broken(at),
            None if self.due_at < now => Fate::Overdue,
            None => Fate::Due,
        }
    }

    fn ended(&self, timeline: &Timeline<'_>) -> Option<(DateTime<Utc>, HowEnded)> {
        let from = self.answered_from();
        let words = timeline.words.iter().filter(|it| is_substantive(it));
        let word = words.map(|it| it.at).find(|it| from < *it);
        let turns = timeline.turns.iter().filter(|it| it.closes());
        let closing = turns.map(|it| it.at).find(|it| self.at < *it);
        let moot = timeline.close_moment_unknown.then_some(self.due_at);
        let seen = [word, closing, moot].into_iter().flatten().min();
        let said = self.said.as_ref().map(|it| (it.at, it.how));
        let seen = seen.map(|it| (it, HowEnded::Kept));
        [seen, said].into_iter().flatten().min_by_key(|it| it.0)
    }

    /// Nobody has made it good, taken it back, or closed the conversation since.
    pub(super) fn is_owed(&self, timeline: &Timeline<'_>) -> bool {
        self.ended(timeline).is_none()
    }

    /// From when on it presses though there is time: half of it is over, at most half a day before.
    pub(super) fn at_risk_at(&self) -> DateTime<Utc> {
        let half = (self.due_at - self.at) / 2;
        self.due_at - half.clamp(TimeDelta::zero(), TimeDelta::hours(12))
    }
}

/// A word that gives a promise is posted within this time of the command that keeps it.
const GIVING: TimeDelta = TimeDelta::minutes(10);

/// A word of the team for the people outside that a person wrote, and more than a courtesy.
pub(super) fn is_substantive(word: &Word) -> bool {
    let ours = word.actor == Actor::Team && word.public && !word.auto && !word.deleted;
    ours && word.kind != MessageKind::Soft
}

/// The promise that is owed and falls due first.
pub(super) fn owed<'a>(case: &Case<'a>) -> Option<&'a Promise> {
    let owed = |it: &&Promise| it.at <= case.now && it.is_owed(case.timeline);
    let promises = case.promises.iter().filter(owed);
    promises.min_by_key(|it| (it.due_at, it.id))
}

/// The newest word about promises: before it, what was derived from them did not hold.
pub(super) fn newest(promises: &[Promise]) -> Option<DateTime<Utc>> {
    let said = promises.iter().filter_map(|it| it.said.as_ref());
    let said = said.map(|it| it.at);
    promises.iter().map(|it| it.at).chain(said).max()
}

/// Kept over what fell due, of promises whose end or due moment lies in a window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub kept: usize,
    /// Those that are overdue still among them.
    pub broken: usize,
}

impl Tally {
    pub fn add(&mut self, fate: Fate) {
        match fate {
            Fate::Kept(_) => self.kept += 1,
            Fate::Broken(_) | Fate::Overdue => self.broken += 1,
            Fate::Due | Fate::Withdrawn(_) => {}
        }
    }

    pub fn due(self) -> usize {
        self.kept + self.broken
    }
}
