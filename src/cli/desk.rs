//! The log, the policy and the moment together: conversations with their clocks.

use std::collections::HashMap;
use std::rc::Rc;

use chrono::{DateTime, TimeDelta, Utc};

use super::Ctx;
use crate::config::Config;
use crate::error::UserError;
use crate::model::{Channel, Conversation, ConversationId, Decision, Reference, Text};
use crate::sla::{self, Clock, Moment, Timeline};
use crate::store::{Filter, Store, Sync};
use crate::triage::{self, Case, Item};

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
    pub(super) item: Item,
}

/// What `sla check` and the header ask of the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Freshness {
    /// In words for people, the worst first: what is missing, incomplete or stale.
    pub(super) faults: Vec<String>,
    /// The oldest sync that counts, UTC.
    pub(super) oldest: Option<DateTime<Utc>>,
}

impl Desk {
    pub(super) fn open(ctx: &mut Ctx) -> anyhow::Result<Self> {
        let config = ctx.config()?;
        let log = ctx.read_log()?;
        let mut decisions: HashMap<ConversationId, Vec<Decision>> = HashMap::new();
        for decision in log.store.decisions(Some(ctx.now))? {
            decisions
                .entry(decision.conversation)
                .or_default()
                .push(decision);
        }
        Ok(Self {
            config,
            syncs: log.store.syncs()?,
            store: log.store,
            missing: log.missing,
            now: ctx.now,
            as_of: ctx.as_of(),
            decisions,
        })
    }

    /// Reads conversations in the order of their ids.
    pub(super) fn each(
        &self,
        filter: Filter,
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        self.store
            .each_conversation(filter, self.as_of, false, &mut |conversation| {
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
        let case = Case {
            timeline: &timeline,
            decisions,
            clocks: &clocks,
            policy,
            settings: &self.config.triage,
            now: self.now,
        };
        let item = triage::item(&case);
        take(&Matter {
            timeline: &timeline,
            decisions,
            clocks: &clocks,
            item,
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
        }
        Freshness {
            faults,
            oldest: counted.iter().map(|it| it.synced_through).min(),
        }
    }
}

pub(super) fn resolve(store: &Store, references: &[String]) -> anyhow::Result<Vec<ConversationId>> {
    let mut ids = Vec::new();
    let mut unknown = Vec::new();
    for text in references {
        let reference: Reference = text.parse().map_err(UserError::usage)?;
        match store.find(&reference)?.as_slice() {
            [] => unknown.push(format!("`{text}`")),
            [id] => ids.push(*id),
            several => {
                let names: Vec<String> = several.iter().map(ToString::to_string).collect();
                return Err(
                    UserError::usage(format!("`{text}` names several conversations"))
                        .hint(format!("name one of {}", names.join(", ")))
                        .into(),
                );
            }
        }
    }
    if unknown.is_empty() {
        return Ok(ids);
    }
    Err(UserError::failed(format!(
        "there is no conversation {} in the log",
        unknown.join(", ")
    ))
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
