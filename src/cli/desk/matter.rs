//! Conversations as they are read: each with its clocks, what was decided and what the rules say.

use chrono::{DateTime, Utc};

use super::Desk;
use crate::config::Config;
use crate::model::{Conversation, ConversationId, Decision, Promise, State};
use crate::sla::{self, Clock, Moment, Timeline};
use crate::store::Filter;
use crate::triage::rules::Judgement;
use crate::triage::{self, Canonical, Case, Item};

/// One conversation with all that is derived from it.
pub(in crate::cli) struct Matter<'a> {
    pub(in crate::cli) timeline: &'a Timeline<'a>,
    pub(in crate::cli) decisions: &'a [Decision],
    pub(in crate::cli) clocks: &'a [Clock],
    pub(in crate::cli) promises: &'a [Promise],
    pub(in crate::cli) judgement: &'a Judgement,
    pub(super) canonical: Option<Canonical>,
    pub(super) promising: bool,
    pub(super) config: &'a Config,
    pub(super) now: DateTime<Utc>,
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

    /// `whole`: the conversation carries its texts.
    pub(super) fn matter(
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
}

/// Closed, and nobody has written since.
pub(super) fn is_settled(conversation: &Conversation, now: DateTime<Utc>) -> bool {
    let last = conversation.messages.last().map(|it| it.at);
    let stands = |it: DateTime<Utc>| it <= now && last.is_none_or(|last| last <= it);
    conversation.state == State::Closed && conversation.closed_at.is_none_or(stands)
}
