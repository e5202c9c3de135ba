//! The log, the policy and the moment together: conversations with their clocks.

mod beyond;
mod deriver;
mod freshness;
mod judged;
mod kept;
mod subject;

use std::cell::{OnceCell, RefCell};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use chrono::{DateTime, Utc};

use super::context::ReadLog;
use super::outgoing::Kept;
use super::{Ctx, sample, shape};
use crate::config::Config;
use crate::error::UserError;
use crate::model::{
    Actor, Channel, Conversation, ConversationId, Decision, DecisionField, People, Promise,
    Reference, Text,
};
use crate::sla::{self, Clock, Moment, Timeline};
use crate::store::{Filter, Store, Sync};
use crate::triage::rules::{Crowds, Evidence, Judgement};
use crate::triage::writeback::Draft;
use crate::triage::{self, Canonical, Case, Item, Reporter, Sameness};

pub(in crate::cli) use deriver::Deriver;
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

/// One conversation with all that is derived from it.
pub(in crate::cli) struct Matter<'a> {
    pub(in crate::cli) timeline: &'a Timeline<'a>,
    pub(in crate::cli) decisions: &'a [Decision],
    pub(in crate::cli) clocks: &'a [Clock],
    pub(in crate::cli) promises: &'a [Promise],
    pub(in crate::cli) judgement: &'a Judgement,
    canonical: Option<Canonical>,
    promising: bool,
    config: &'a Config,
    now: DateTime<Utc>,
}

impl Matter<'_> {
    pub(in crate::cli) fn id(&self) -> ConversationId {
        self.timeline.conversation.id
    }

    /// Where it stands in the queue; worked out anew at each call.
    pub(in crate::cli) fn item(&self) -> Item {
        triage::item(&self.case())
    }

    pub(in crate::cli) fn case(&self) -> Case<'_> {
        Case {
            timeline: self.timeline,
            decisions: self.decisions,
            clocks: self.clocks,
            promises: self.promises,
            policy: &self.config.sla,
            settings: &self.config.triage,
            judgement: self.judgement,
            canonical: self.canonical,
            promising: self.promising,
            now: self.now,
        }
    }
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

    /// Reads conversations in the order of their ids. What [`Filter`] hands over too much of when
    /// travelling in time is left out.
    pub(in crate::cli) fn each(
        &self,
        filter: Filter,
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        // What stirred in a period is few: its words are read as it comes.
        if !matches!(filter, Filter::ActiveSince(_)) {
            self.prepare_words()?;
        }
        // A closing that is still to come leaves open what the log calls closed.
        let is_live = self.as_of.is_none();
        let wide = self.closes_later && is_live && filter == Filter::Unsettled;
        let read = if wide { Filter::All } else { filter };
        self.store
            .each_conversation(read, self.as_of, false, &mut |conversation| {
                if filter == Filter::Unsettled && is_settled(&conversation, self.now) {
                    return Ok(());
                }
                self.matter(conversation, false, take)
            })
    }

    /// Reads what was opened after a moment, settled or not, with its texts.
    pub(in crate::cli) fn opened_since(
        &self,
        since: DateTime<Utc>,
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let opened = Filter::OpenedSince(since);
        self.store
            .each_conversation(opened, self.as_of, true, &mut |it| {
                self.matter(it, true, take)
            })
    }

    /// Reads the conversations that people named, each with its texts.
    pub(in crate::cli) fn named(
        &self,
        references: &[String],
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        for (id, name) in self.resolve(references)?.into_iter().zip(references) {
            let Some(conversation) = self.store.conversation(id, None, true)? else {
                continue;
            };
            if self.now < conversation.opened_at {
                let opened_at = shape::header(conversation.opened_at, self.config.project.timezone);
                let message = format!("`{name}` was opened later, {opened_at}");
                return Err(UserError::failed(message).into());
            }
            match self.as_of {
                None => self.matter(conversation, true, take)?,
                Some(_) => {
                    let then = self.store.conversation(id, self.as_of, true)?;
                    then.map_or(Ok(()), |it| self.matter(it, true, take))?;
                }
            }
        }
        Ok(())
    }

    /// Finds the conversations that people named; every unknown or ambiguous name is told at once.
    pub(in crate::cli) fn resolve(
        &self,
        references: &[String],
    ) -> anyhow::Result<Vec<ConversationId>> {
        resolve(&self.store, references)
    }

    /// True when nobody can be told apart from a customer.
    pub(in crate::cli) fn knows_the_team(&self) -> bool {
        self.people.knows_the_team()
    }

    /// The one repository that the log follows, if it is one: naming it in every row would only
    /// cost width, and `#142` is enough of a name.
    pub(in crate::cli) fn one_repository(&self) -> Option<&str> {
        let mut scopes = self
            .syncs
            .iter()
            .map(|it| it.scope.as_str())
            .filter(|it| !it.is_empty());
        let first = scopes.next()?;
        scopes
            .all(|it| it.eq_ignore_ascii_case(first))
            .then_some(first)
    }

    /// Title, address and the like of a conversation, without its words.
    pub(in crate::cli) fn head(&self, id: ConversationId) -> anyhow::Result<Option<Conversation>> {
        self.store.head(id, self.as_of)
    }

    /// Reads the conversations of these ids, in their order.
    pub(in crate::cli) fn those(
        &self,
        ids: &[ConversationId],
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        for id in ids {
            if let Some(conversation) = self.store.conversation(*id, self.as_of, false)? {
                self.matter(conversation, false, take)?;
            }
        }
        Ok(())
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

    /// Reads the conversations of these ids with their texts, in their order.
    pub(in crate::cli) fn whole(
        &self,
        ids: &[ConversationId],
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        for id in ids {
            if let Some(conversation) = self.store.conversation(*id, self.as_of, true)? {
                self.matter(conversation, true, take)?;
            }
        }
        Ok(())
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

    /// `whole`: the conversation carries its texts.
    fn matter(
        &self,
        conversation: Conversation,
        whole: bool,
        take: &mut dyn FnMut(&Matter<'_>) -> anyhow::Result<()>,
    ) -> anyhow::Result<()> {
        let words_kept = self.keeps_words_of(&conversation)?;
        let Some(conversation) = conversation.as_of(self.now) else {
            return Ok(());
        };
        let words = self.known_words(&conversation, whole, words_kept)?;
        let moment = Moment {
            as_of: self.now,
            synced_through: self.synced_through(conversation.channel, &conversation.external_id),
        };
        let promises = self.promises.get(&conversation.id);
        let promises = promises.map_or(&[][..], Vec::as_slice);
        let canonical = self.canonical_of(&conversation)?;
        let reading = self.reading(conversation.id, self.crowds()?);
        reading.of(conversation, words, &mut |timeline, judgement, _| {
            let clocks = sla::clocks(&self.config.sla, timeline, moment);
            let promising = self.is_promising(timeline, whole)?;
            take(&Matter {
                timeline,
                decisions: reading.decisions,
                clocks: &clocks,
                promises,
                judgement,
                canonical,
                promising,
                config: &self.config,
                now: self.now,
            })
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
}

/// A policy may still say what a repository was called once.
fn repositories(config: &Config, store: &Store) -> anyhow::Result<Vec<String>> {
    let written = config.sources.iter().filter_map(|it| it.repo.clone());
    let now = |it: String| Ok(store.renamed(&it)?.unwrap_or(it));
    written.map(now).collect()
}

/// Closed, and nobody has written since.
fn is_settled(conversation: &Conversation, now: DateTime<Utc>) -> bool {
    let last = conversation.messages.last().map(|it| it.at);
    let stands = |it: DateTime<Utc>| it <= now && last.is_none_or(|last| last <= it);
    conversation.state == crate::model::State::Closed && conversation.closed_at.is_none_or(stands)
}

pub(in crate::cli) fn resolve(
    store: &Store,
    references: &[String],
) -> anyhow::Result<Vec<ConversationId>> {
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
pub(in crate::cli) fn scope(channel: Channel, external_id: &Text) -> &str {
    if !channel.is_github() {
        return "";
    }
    external_id
        .raw()
        .split_once('#')
        .map_or("", |(repo, _)| repo)
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
