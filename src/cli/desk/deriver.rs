//! What the log keeps beside facts and decisions, derived from them: positions and clocks.

use std::rc::Rc;

use chrono::{DateTime, TimeDelta, Utc};

use crate::cli::Ctx;
use crate::config::Config;
use crate::model::{Conversation, Decision, People, Promise, Text};
use crate::sla::{self, Clock, Moment, PhaseAt, Timeline};
use crate::store::{Derived, Positions};
use crate::triage::rules::{Crowds, Evidence, Judgement};
use crate::triage::{self, Case, State};

use super::judged::{self, Reading};

/// Of what stirred this long before, metrics can be recounted: their windows are shorter.
const SUBJECTS_KEPT: TimeDelta = TimeDelta::days(35);

/// Derives positions for the cache of the queue.
pub(in crate::cli) struct Deriver {
    /// `None` where the policy is not valid: facts and decisions go in all the same.
    config: Option<Rc<Config>>,
    now: DateTime<Utc>,
}

impl Deriver {
    pub(in crate::cli) fn new(ctx: &mut Ctx) -> Self {
        Self {
            config: ctx.quiet_config().ok(),
            now: ctx.now,
        }
    }

    pub(in crate::cli) fn by(config: Rc<Config>, now: DateTime<Utc>) -> Self {
        Self {
            config: Some(config),
            now,
        }
    }

    #[cfg(test)]
    pub(in crate::cli) fn of(desk: &super::Desk) -> Self {
        Self {
            config: Some(Rc::clone(&desk.config)),
            now: desk.now,
        }
    }

    /// What a cached position depends on besides the log: this program, the policy, and whom the
    /// log knows as insiders. `None` where a position depends on the moment, too.
    pub(in crate::cli) fn key(config: &Config, insiders: &[Text]) -> Option<String> {
        let by_moment = config.sla.phase_at == PhaseAt::Current;
        (!by_moment).then(|| key(config, insiders))
    }

    /// Hands over how to derive, where positions can be kept at all.
    pub(in crate::cli) fn with<T>(&self, take: impl FnOnce(Option<Positions<'_>>) -> T) -> T {
        let keepable = |it: &&Rc<Config>| it.sla.phase_at != PhaseAt::Current;
        let Some(config) = self.config.as_ref().filter(keepable) else {
            return take(None);
        };
        let key = |insiders: &[Text]| key(config, insiders);
        let mut people: Option<People> = None;
        let derive =
            &mut |insiders: &[Text], it: Conversation, said: &[Decision], given: &[Promise]| {
                let people =
                    people.get_or_insert_with(|| config.people.clone().with_insiders(insiders));
                self.derive(config, people, it, said, given)
            };
        take(Some(Positions {
            subjects_since: self.now - SUBJECTS_KEPT,
            key: &key,
            bodies: config.rules.read_words(),
            derive,
        }))
    }

    fn derive(
        &self,
        config: &Config,
        people: &People,
        conversation: Conversation,
        decisions: &[Decision],
        promises: &[Promise],
    ) -> Derived {
        let labels = &config.sla.priority_labels;
        let timeline = Timeline::new(&conversation, decisions, people, labels);
        let newest_at = triage::newest(&timeline, decisions, promises);
        let after = newest_at.checked_add_signed(TimeDelta::seconds(1));
        let as_of = self.now.max(after.unwrap_or(newest_at));
        let settled = super::is_settled(&conversation, as_of);
        let reading = Reading {
            config,
            people,
            decisions,
            crowds: &Crowds::default(),
            now: as_of,
        };
        let silent = !config.rules.read_words() || settled && !config.rules.assert_by_words();
        let known = silent.then(Vec::new);
        reading.of(conversation, known, &mut |timeline, judgement, found| {
            let kept = Kept {
                promises,
                settled,
                newest_at,
                as_of,
            };
            kept.derived(config, timeline, decisions, judgement, found)
        })
    }
}

struct Kept<'a> {
    promises: &'a [Promise],
    settled: bool,
    newest_at: DateTime<Utc>,
    as_of: DateTime<Utc>,
}

impl Kept<'_> {
    fn derived(
        &self,
        config: &Config,
        timeline: &Timeline<'_>,
        decisions: &[Decision],
        judgement: &Judgement,
        found: Vec<Evidence>,
    ) -> Derived {
        let moment = Moment {
            as_of: self.as_of,
            synced_through: None,
        };
        let clocks = sla::clocks(&config.sla, timeline, moment);
        let position = triage::position(&Case {
            timeline,
            decisions,
            clocks: &clocks,
            promises: self.promises,
            policy: &config.sla,
            settings: &config.triage,
            judgement,
            canonical: None,
            promising: false,
            now: self.as_of,
        });
        let ended = |it: &&Clock| it.stopped_at.is_some();
        let ended: Vec<Clock> = clocks.iter().filter(ended).cloned().collect();
        let subject = super::subject(config, timeline, decisions, &position, &ended);
        Derived {
            subject,
            position: (position.state != State::Done).then_some(position),
            clocks: if self.settled { Vec::new() } else { clocks },
            found,
            hits: judged::reports(config, timeline, judgement),
            newest_at: self.newest_at,
        }
    }
}

fn key(config: &Config, insiders: &[Text]) -> String {
    let handles: Vec<&str> = insiders.iter().map(Text::raw).collect();
    format!(
        "{} {} {}",
        env!("CARGO_PKG_VERSION"),
        config.revision,
        handles.join(" ")
    )
}
