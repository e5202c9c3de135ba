//! Who worked at weekends on what was no P0. It is shown; no promise is broken by it.

use std::collections::BTreeMap;

use chrono::{DateTime, Datelike, Utc, Weekday};
use serde::Serialize;

use super::Standing;
use super::roster::day_name;
use crate::metrics::Window;
use crate::model::{Actor, Decision, People, Person, Priority, Text};
use crate::sla::{self, Timeline};

/// Words and decisions of the team on the days that the policy calls a weekend. Whether somebody
/// had to work then the log does not know.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Weekend {
    pub days: Vec<&'static str>,
    /// About what never was a P0; `None` where the log cannot know.
    pub actions: Option<usize>,
    /// About a P0, which is what weekends are for if anything is.
    pub p0_actions: Option<usize>,
    /// Who did what is no P0's; `None` where it is not known, or not for the reader.
    pub people: Option<Vec<WeekendRow>>,
    pub only_p0: bool,
    pub standing: Standing,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WeekendRow {
    pub person: Text,
    pub messages: usize,
    pub decisions: usize,
}

/// Feed it with what stirred in the window, then [`WeekendTally::finish`].
#[derive(Debug)]
pub struct WeekendTally<'a> {
    weekend: &'a sla::Weekend,
    window: Window,
    p0: usize,
    people: BTreeMap<String, WeekendRow>,
}

impl<'a> WeekendTally<'a> {
    pub fn new(weekend: &'a sla::Weekend, window: Window) -> Self {
        Self {
            weekend,
            window,
            p0: 0,
            people: BTreeMap::new(),
        }
    }

    /// Adds a conversation, each once; `people` tells machines from whoever decides.
    pub fn add(&mut self, timeline: &Timeline<'_>, decisions: &[Decision], people: &People) {
        let is_p0 = timeline
            .priorities
            .iter()
            .any(|it| it.priority == Some(Priority::P0));
        let conversation = timeline.conversation;
        if timeline.opener == Actor::Team && self.counts(conversation.opened_at) {
            self.act(conversation.author.as_ref(), is_p0, |it| it.messages += 1);
        }
        for (message, word) in timeline.messages() {
            if word.actor == Actor::Team && !word.auto && self.counts(word.at) {
                self.act(message.author.as_ref(), is_p0, |it| it.messages += 1);
            }
        }
        for it in decisions {
            let person = Person::named_by(&it.actor);
            if self.counts(it.at) && people.actor(Some(&person)) != Actor::Bot {
                self.act(Some(&person), is_p0, |it| it.decisions += 1);
            }
        }
    }

    fn counts(&self, at: DateTime<Utc>) -> bool {
        let day = at.with_timezone(&self.weekend.timezone).weekday();
        self.window.has(at) && self.weekend.days.contains(&day)
    }

    fn act(&mut self, person: Option<&Person>, is_p0: bool, count: impl FnOnce(&mut WeekendRow)) {
        if is_p0 {
            self.p0 += 1;
            return;
        }
        let named = person.and_then(|it| it.handle.clone()).unwrap_or_default();
        let key = person.map(Person::key).unwrap_or_default();
        count(self.people.entry(key).or_insert(WeekendRow {
            person: named,
            messages: 0,
            decisions: 0,
        }));
    }

    /// `known`: the log has been filled, and it can be told who the team is.
    pub fn finish(self, only_p0: bool, known: bool) -> Weekend {
        let people: Vec<WeekendRow> = self.people.into_values().collect();
        let actions: usize = people.iter().map(|it| it.messages + it.decisions).sum();
        let days: Vec<Weekday> = self.weekend.days.clone();
        Weekend {
            days: days.into_iter().map(day_name).collect(),
            actions: known.then_some(actions),
            p0_actions: known.then_some(self.p0),
            people: known.then_some(people),
            only_p0,
            standing: Standing::of(known.then_some(0 < actions), only_p0),
        }
    }
}
