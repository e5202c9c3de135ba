//! Positions for the cache of the queue, kept with what they follow from.

use std::rc::Rc;

use chrono::{DateTime, Utc};

use crate::cli::Ctx;
use crate::config::Config;
use crate::model::{Conversation, Decision};
use crate::sla::{self, Moment, PhaseAt, Timeline};
use crate::store::Positions;
use crate::triage::{self, Case, Position, State};

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

    #[cfg(test)]
    pub(in crate::cli) fn of(desk: &super::Desk) -> Self {
        Self {
            config: Some(Rc::clone(&desk.config)),
            now: desk.now,
        }
    }

    /// What a cached position depends on besides the log: this program and the policy. `None`
    /// where a position depends on the moment, too.
    pub(in crate::cli) fn key(config: &Config) -> Option<String> {
        let by_moment = config.sla.phase_at == PhaseAt::Current;
        (!by_moment).then(|| format!("{} {}", env!("CARGO_PKG_VERSION"), config.revision))
    }

    /// Hands over how to derive, where positions can be kept at all.
    pub(in crate::cli) fn with<T>(&self, take: impl FnOnce(Option<Positions<'_>>) -> T) -> T {
        let config = self.config.as_ref();
        let Some((config, key)) = config.and_then(|it| Some((it, Self::key(it)?))) else {
            return take(None);
        };
        let derive = &mut |conversation: Conversation, decisions: &[Decision]| {
            self.derive(config, &conversation, decisions)
        };
        take(Some(Positions { key: &key, derive }))
    }

    fn derive(
        &self,
        config: &Config,
        conversation: &Conversation,
        decisions: &[Decision],
    ) -> Option<Position> {
        let timeline = Timeline::new(
            conversation,
            decisions,
            &config.people,
            &config.sla.priority_labels,
        );
        let moment = Moment {
            as_of: self.now,
            synced_through: None,
        };
        let clocks = sla::clocks(&config.sla, &timeline, moment);
        let case = Case {
            timeline: &timeline,
            decisions,
            clocks: &clocks,
            policy: &config.sla,
            settings: &config.triage,
            now: self.now,
        };
        let position = triage::position(&case);
        (position.state != State::Done).then_some(position)
    }
}
