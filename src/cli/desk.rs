//! The log, the policy and the moment together: conversations with their clocks.

use std::collections::HashMap;
use std::rc::Rc;

use chrono::{DateTime, TimeDelta, Utc};

use super::context::ReadLog;
use super::{Ctx, shape};
use crate::config::Config;
use crate::error::UserError;
use crate::model::{Channel, Conversation, ConversationId, Decision, Reference, Text};
use crate::sla::{self, Clock, Moment, PhaseAt, Timeline};
use crate::store::{Filter, Positions, Store, Sync};
use crate::triage::{self, Case, Item, Position, State};

pub(super) struct Desk {
    pub(super) config: Rc<Config>,
    pub(super) store: Store,
    /// No log at all: nothing was ever extracted.
    pub(super) missing: bool,
    pub(super) now: DateTime<Utc>,
    as_of: Option<DateTime<Utc>>,
    decisions: HashMap<ConversationId, Vec<Decision>>,
    pub(super) syncs: Vec<Sync>,
}

/// One conversation with all that is derived from it.
pub(super) struct Matter<'a> {
    pub(super) timeline: &'a Timeline<'a>,
    pub(super) decisions: &'a [Decision],
    pub(super) clocks: &'a [Clock],
    config: &'a Config,
    now: DateTime<Utc>,
}

impl Matter<'_> {
    pub(super) fn id(&self) -> ConversationId {
        self.timeline.conversation.id
    }

    /// Where it stands in the queue; worked out anew at each call.
    pub(super) fn item(&self) -> Item {
        triage::item(&Case {
            timeline: self.timeline,
            decisions: self.decisions,
            clocks: self.clocks,
            policy: &self.config.sla,
            settings: &self.config.triage,
            now: self.now,
        })
    }
}

/// What `sla check` and the header ask of the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Freshness {
    /// In words for people, the worst first: what is missing, incomplete or stale.
    pub(super) faults: Vec<String>,
    /// The oldest sync that counts, UTC.
    pub(super) oldest: Option<DateTime<Utc>>,
}

/// Derives positions for the cache of the queue.
pub(super) struct Deriver {
    /// `None` where the policy is not valid: facts and decisions go in all the same.
    config: Option<Rc<Config>>,
    now: DateTime<Utc>,
}

impl Deriver {
    pub(super) fn new(ctx: &mut Ctx) -> Self {
        Self {
            config: ctx.quiet_config().ok(),
            now: ctx.now,
        }
    }

    #[cfg(test)]
    pub(super) fn of(desk: &Desk) -> Self {
        Self {
            config: Some(Rc::clone(&desk.config)),
            now: desk.now,
        }
    }

    /// What a cached position depends on besides the log: this program and the policy. `None`
    /// where a position depends on the moment, too.
    pub(super) fn key(config: &Config) -> Option<String> {
        let by_moment = config.sla.phase_at == PhaseAt::Current;
        (!by_moment).then(|| format!("{} {}", env!("CARGO_PKG_VERSION"), config.revision))
    }

    /// Hands over how to derive, where positions can be kept at all.
    pub(super) fn with<T>(&self, take: impl FnOnce(Option<Positions<'_>>) -> T) -> T {
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

impl Desk {
    pub(super) fn open(ctx: &mut Ctx) -> anyhow::Result<Self> {
        let config = ctx.config()?;
        let log = ctx.read_log()?;
        Self::at_the(log, config, ctx.now, ctx.as_of())
    }

    fn at_the(
        log: ReadLog,
        config: Rc<Config>,
        now: DateTime<Utc>,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<Self> {
        let mut decisions: HashMap<ConversationId, Vec<Decision>> = HashMap::new();
        for decision in log.store.decisions(Some(now))? {
            decisions
                .entry(decision.conversation)
                .or_default()
                .push(decision);
        }
        let syncs = log.store.syncs()?;
        Ok(Self {
            config,
            store: log.store,
            missing: log.missing,
            now,
            as_of,
            decisions,
            syncs,
        })
    }

    /// The cached positions of all that is unsettled, where they hold: same program, same policy,
    /// no travelling in time, no fact from the future.
    pub(super) fn positions(&self) -> anyhow::Result<Option<Vec<Position>>> {
        let Some(key) = Deriver::key(&self.config).filter(|_| self.as_of.is_none()) else {
            return Ok(None);
        };
        let positions = self.store.positions(&key)?;
        Ok(positions.filter(|it| it.iter().all(|it| it.newest_at <= self.now)))
    }

    /// Reads conversations in the order of their ids. What [`Filter`] hands over too much of when
    /// travelling in time is left out.
    pub(super) fn each(
        &self,
        filter: Filter,
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        self.store
            .each_conversation(filter, self.as_of, false, &mut |conversation| {
                if filter == Filter::Unsettled && is_settled(&conversation) {
                    return Ok(());
                }
                self.matter(conversation, take)
            })
    }

    /// Reads the conversations that people named, each with its texts.
    pub(super) fn named(
        &self,
        references: &[String],
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        for id in self.resolve(references)? {
            let Some(conversation) = self.store.conversation(id, self.as_of, true)? else {
                return Err(UserError::failed(format!("{id} did not exist at that moment")).into());
            };
            self.matter(conversation, take)?;
        }
        Ok(())
    }

    /// Finds the conversations that people named; every unknown or ambiguous name is told at once.
    pub(super) fn resolve(&self, references: &[String]) -> anyhow::Result<Vec<ConversationId>> {
        resolve(&self.store, references)
    }

    /// Reads the conversations of these ids, in their order.
    pub(super) fn those(
        &self,
        ids: &[ConversationId],
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        for id in ids {
            if let Some(conversation) = self.store.conversation(*id, self.as_of, false)? {
                self.matter(conversation, take)?;
            }
        }
        Ok(())
    }

    fn matter(
        &self,
        conversation: Conversation,
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let Some(conversation) = conversation.as_of(self.now) else {
            return Ok(());
        };
        let decisions = self
            .decisions
            .get(&conversation.id)
            .map_or(&[][..], Vec::as_slice);
        let policy = &self.config.sla;
        let timeline = Timeline::new(
            &conversation,
            decisions,
            &self.config.people,
            &policy.priority_labels,
        );
        let moment = Moment {
            as_of: self.now,
            synced_through: self.synced_through(conversation.channel, &conversation.external_id),
        };
        let clocks = sla::clocks(policy, &timeline, moment);
        take(&Matter {
            timeline: &timeline,
            decisions,
            clocks: &clocks,
            config: &self.config,
            now: self.now,
        })
    }

    fn synced_through(&self, channel: Channel, external_id: &Text) -> Option<DateTime<Utc>> {
        let scope = scope(channel, external_id);
        let sync = self
            .syncs
            .iter()
            .find(|it| it.channel == channel && it.scope.eq_ignore_ascii_case(scope));
        sync.map(|it| it.synced_through)
    }

    /// Judges the syncs: configured sources must each have one, else all that the log knows of
    /// count. GitHub may be 6 hours old, everything else 24 (`product.md`).
    pub(super) fn freshness(&self) -> Freshness {
        let repos: Vec<&str> = self
            .config
            .sources
            .iter()
            .filter_map(|it| it.repo.as_deref())
            .collect();
        let counts = |it: &&Sync| {
            repos.is_empty() || repos.iter().any(|repo| it.scope.eq_ignore_ascii_case(repo))
        };
        let counted: Vec<&Sync> = self.syncs.iter().filter(counts).collect();
        let mut faults = Vec::new();
        if self.syncs.is_empty() {
            faults.push("nothing was ever extracted into this log".to_owned());
        }
        for repo in &repos {
            if !self
                .syncs
                .iter()
                .any(|it| it.scope.eq_ignore_ascii_case(repo))
                && !self.syncs.is_empty()
            {
                faults.push(format!("source {repo} was never extracted"));
            }
        }
        for sync in &counted {
            faults.extend(stale(sync, self.now));
            faults.extend(ahead(sync, self.now).filter(|_| self.as_of.is_none()));
        }
        Freshness {
            faults,
            oldest: counted.iter().map(|it| it.synced_through).min(),
        }
    }
}

/// Closed, and nobody has written since.
fn is_settled(conversation: &Conversation) -> bool {
    let last = conversation.messages.last().map(|it| it.at);
    conversation.state == crate::model::State::Closed
        && conversation
            .closed_at
            .is_none_or(|it| last.is_none_or(|last| last <= it))
}

pub(super) fn resolve(store: &Store, references: &[String]) -> anyhow::Result<Vec<ConversationId>> {
    let mut ids = Vec::new();
    let mut unknown = Vec::new();
    for text in references {
        let reference: Reference = text.parse().map_err(UserError::usage)?;
        if store.find(&reference)?.is_empty() {
            unknown.push(format!("`{text}`"));
        } else {
            ids.push(store.find_one(&reference)?);
        }
    }
    if unknown.is_empty() {
        return Ok(ids);
    }
    let message = format!("there is no conversation {} in the log", unknown.join(", "));
    Err(UserError::failed(message)
        .hint("REF is #142, owner/repo#142, a URL, or the short id c142 (see `maestro triage`)")
        .into())
}

/// The repository of a GitHub conversation; other channels are one scope each.
pub(super) fn scope(channel: Channel, external_id: &Text) -> &str {
    if !channel.is_github() {
        return "";
    }
    external_id
        .raw()
        .split_once('#')
        .map_or("", |(repo, _)| repo)
}

fn stale(sync: &Sync, now: DateTime<Utc>) -> Option<String> {
    let name = if sync.scope.is_empty() {
        sync.channel.to_string()
    } else {
        format!("{} of {}", sync.channel, sync.scope)
    };
    if !sync.complete {
        return Some(format!("{name}: the last extract was not complete"));
    }
    let allowed = TimeDelta::hours(if sync.channel.is_github() { 6 } else { 24 });
    let age = now - sync.synced_through;
    (allowed < age).then(|| {
        format!(
            "{name}: last extracted {} ago",
            sla::format_seconds(age.num_seconds())
        )
    })
}

/// A log that knows the future, or a clock that went back: silence cannot be judged by it.
fn ahead(sync: &Sync, now: DateTime<Utc>) -> Option<String> {
    (TimeDelta::minutes(5) < sync.synced_through - now).then(|| {
        format!(
            "{}: extracted up to {}, which lies ahead; is the clock of this machine right?",
            sync.channel,
            shape::iso(sync.synced_through)
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Desk {
        /// A desk over `store` as it is at `now`, without travelling in time.
        pub(in crate::cli) fn live(
            store: Store,
            config: Config,
            now: DateTime<Utc>,
        ) -> anyhow::Result<Self> {
            Self::at_the(
                ReadLog {
                    store,
                    missing: false,
                },
                Rc::new(config),
                now,
                None,
            )
        }

        pub(in crate::cli) fn at(&mut self, now: DateTime<Utc>) -> &Self {
            self.now = now;
            self
        }

        pub(in crate::cli) fn reread(self) -> anyhow::Result<Self> {
            Self::at_the(
                ReadLog {
                    store: self.store,
                    missing: false,
                },
                self.config,
                self.now,
                None,
            )
        }
    }
}
