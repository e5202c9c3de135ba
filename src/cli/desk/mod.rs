//! The log, the policy and the moment together: conversations with their clocks.

mod beyond;
mod deriver;
mod freshness;
mod judged;
mod kept;
mod matter;
mod named;
mod scope;
mod subject;

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use chrono::{DateTime, Utc};

use super::context::ReadLog;
use super::outgoing::Kept;
use super::{Ctx, sample};
use crate::config::Config;
use crate::model::{
    Actor, Conversation, ConversationId, Decision, DecisionField, People, Promise, Text,
};
use crate::sla::Timeline;
use crate::store::{Store, Sync};
use crate::triage::rules::{Crowds, Evidence};
use crate::triage::writeback::Draft;
use crate::triage::{self, Canonical, Reporter, Sameness};

pub(in crate::cli) use deriver::Deriver;
pub(in crate::cli) use matter::Matter;
use matter::is_settled;
pub(in crate::cli) use named::resolve;
use scope::repositories;
pub(in crate::cli) use scope::scope;
use subject::subject;

pub(in crate::cli) struct Desk {
    pub(in crate::cli) config: Rc<Config>,
    people: People,
    insiders: Vec<Text>,
    pub(in crate::cli) store: Store,
    /// No log at all: nothing was ever extracted.
    pub(in crate::cli) missing: bool,
    pub(in crate::cli) now: DateTime<Utc>,
    as_of: Option<DateTime<Utc>>,
    /// Some source says that something was closed later than now.
    closes_later: bool,
    /// Nothing in the log is as old as the moment that was asked for.
    before_all: bool,
    decisions: HashMap<ConversationId, Vec<Decision>>,
    promises: HashMap<ConversationId, Vec<Promise>>,
    /// What people called the same.
    pub(in crate::cli) sameness: Sameness,
    pub(in crate::cli) syncs: Vec<Sync>,
    /// The repositories of the policy, as they are called now.
    repositories: Vec<String>,
    /// Whether what was kept of the words holds; the words, and who has which problem, once read.
    keeps: OnceCell<bool>,
    /// Of which a text was replaced after the moment to which somebody travels.
    edited: OnceCell<HashSet<ConversationId>>,
    words: OnceCell<HashMap<ConversationId, Vec<Evidence>>>,
    crowds: OnceCell<Crowds>,
    /// What stands for duplicates, as far as somebody has looked.
    canonicals: RefCell<HashMap<ConversationId, Canonical>>,
}

impl Desk {
    pub(in crate::cli) fn open(ctx: &mut Ctx) -> anyhow::Result<Self> {
        let config = ctx.config()?;
        let log = ctx.read_log()?;
        Self::at_the(log, config, ctx.now, ctx.as_of())
    }

    /// The desk of the sample over `store`, which may be another log than the sample's.
    pub(in crate::cli) fn of_sample(store: Store) -> anyhow::Result<Self> {
        let now = sample::moment()?;
        let log = ReadLog {
            store,
            missing: false,
        };
        Self::at_the(log, Rc::new(sample::config()?), now, Some(now))
    }

    fn at_the(
        log: ReadLog,
        config: Rc<Config>,
        now: DateTime<Utc>,
        as_of: Option<DateTime<Utc>>,
    ) -> anyhow::Result<Self> {
        let said = log.store.decisions(Some(now))?;
        let sameness = Sameness::of(&said);
        let mut decisions: HashMap<ConversationId, Vec<Decision>> = HashMap::new();
        for decision in said {
            decisions
                .entry(decision.conversation)
                .or_default()
                .push(decision);
        }
        let mut promises: HashMap<ConversationId, Vec<Promise>> = HashMap::new();
        for promise in log.store.promises(Some(now))? {
            let given = promises.entry(promise.conversation).or_default();
            given.push(promise);
        }
        let closes_later = log.store.closes_after(now)?;
        let before_all = match as_of {
            Some(moment) => log.store.first_at()?.is_some_and(|it| moment < it),
            None => false,
        };
        let syncs = log.store.syncs()?;
        let repositories = repositories(&config, &log.store)?;
        let insiders = log.store.insiders()?;
        let people = config.people.clone().with_insiders(&insiders);
        Ok(Self {
            config,
            people,
            insiders,
            store: log.store,
            missing: log.missing,
            now,
            as_of,
            closes_later,
            before_all,
            decisions,
            promises,
            sameness,
            syncs,
            repositories,
            keeps: OnceCell::new(),
            edited: OnceCell::new(),
            words: OnceCell::new(),
            crowds: OnceCell::new(),
            canonicals: RefCell::default(),
        })
    }

    /// True when nobody can be told apart from a customer.
    pub(in crate::cli) fn knows_the_team(&self) -> bool {
        self.people.knows_the_team()
    }

    /// False where nothing was ever extracted: then what is not there is not known.
    pub(in crate::cli) fn is_known(&self) -> bool {
        !self.missing && !self.syncs.is_empty()
    }

    /// Who belongs to the team, and which accounts are machines.
    pub(in crate::cli) fn people(&self) -> &People {
        &self.people
    }

    /// Title, address and the like of a conversation, without its words.
    pub(in crate::cli) fn head(&self, id: ConversationId) -> anyhow::Result<Option<Conversation>> {
        self.store.head(id, self.as_of)
    }

    /// Hands over every conversation that somebody outside opened, without its messages.
    pub(in crate::cli) fn openings(
        &self,
        take: &mut dyn FnMut(&Conversation),
    ) -> anyhow::Result<()> {
        self.store.openings(self.as_of, &mut |conversation| {
            let opener = self.people.actor(conversation.author.as_ref());
            let ours = matches!(opener, Actor::Team | Actor::Bot);
            if !ours && conversation.opened_at <= self.now {
                take(&conversation);
            }
            Ok(())
        })
    }

    /// The distinct people who reported what these conversations are about.
    pub(in crate::cli) fn reporters(
        &self,
        ids: &[ConversationId],
    ) -> anyhow::Result<Vec<Reporter>> {
        let policy = &self.config.sla;
        let mut threads = Vec::new();
        for id in ids {
            let found = self.store.conversation(*id, self.as_of, false)?;
            threads.extend(found.and_then(|it| it.as_of(self.now)));
        }
        let labels = &policy.priority_labels;
        let timelines: Vec<Timeline<'_>> = threads
            .iter()
            .map(|it| Timeline::new(it, &[], &self.people, labels))
            .collect();
        Ok(triage::reporters(&timelines.iter().collect::<Vec<_>>()))
    }

    /// The conversations about which a priority or an owner was ever decided, in no order.
    pub(in crate::cli) fn decided(&self) -> Vec<ConversationId> {
        let tells =
            |it: &Decision| matches!(it.field, DecisionField::Priority | DecisionField::Owner);
        let decided = self.decisions.iter().filter(|(_, it)| it.iter().any(tells));
        decided.map(|(id, _)| *id).collect()
    }

    /// The moment to which somebody travels in time.
    pub(in crate::cli) fn travels_to(&self) -> Option<DateTime<Utc>> {
        self.as_of
    }

    /// The conversations in which something was promised, in the order of their numbers.
    pub(in crate::cli) fn promised(&self) -> Vec<ConversationId> {
        let mut ids: Vec<ConversationId> = self.promises.keys().copied().collect();
        ids.sort_unstable();
        ids
    }

    /// The reply that waits to be sent, if one did by now.
    pub(in crate::cli) fn draft(&self, id: ConversationId) -> anyhow::Result<Option<Draft>> {
        let drafts = self.store.drafts()?;
        let is_it = |it: &Draft| it.conversation == id && it.at <= self.now;
        Ok(drafts.into_iter().find(is_it))
    }

    /// What nothing that leaves the house may tell.
    pub(in crate::cli) fn kept(&self) -> Kept<'_> {
        Kept {
            store: &self.store,
            people: &self.people,
        }
    }
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
