//! Conversations as the rules read them: with what was found in their words, and who else has
//! the same problem.

use std::collections::{HashMap, HashSet};

use chrono::{DateTime, TimeDelta, Utc};

use super::{Deriver, Desk, is_settled};
use crate::config::Config;
use crate::model::{Conversation, ConversationId, Decision, People};
use crate::sla::{Call, Timeline};
use crate::store::Filter;
use crate::triage::rules::{Crowds, Evidence, Judgement, Report, Subject, found, judge};
use crate::triage::{Position, standing};

/// A report that is older and settled is history: it was seen, or was none. What is open and has no
/// priority counts as long as it is.
const CROWDS_LAST: TimeDelta = TimeDelta::days(7);

/// By what a conversation is judged.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) config: &'a Config,
    pub(super) people: &'a People,
    pub(super) decisions: &'a [Decision],
    pub(super) crowds: &'a Crowds,
    pub(super) now: DateTime<Utc>,
}

impl Reading<'_> {
    /// Hands over the timeline, with what the rules presume, what they say, and what was found.
    /// Without `known` the conversation must carry its texts.
    pub(super) fn of<T>(
        &self,
        mut conversation: Conversation,
        known: Option<Vec<Evidence>>,
        take: &mut dyn FnMut(&Timeline<'_>, &Judgement, Vec<Evidence>) -> T,
    ) -> T {
        let timeline = self.timeline(&conversation);
        let words = known.unwrap_or_else(|| found(&self.config.rules, &timeline));
        let judgement = self.judge(&timeline, &words);
        if judgement.private && !conversation.private {
            drop(timeline);
            conversation.private = true;
            let timeline = presuming(self.timeline(&conversation), &judgement);
            return take(&timeline, &judgement, words);
        }
        take(&presuming(timeline, &judgement), &judgement, words)
    }

    fn timeline<'c>(&self, conversation: &'c Conversation) -> Timeline<'c> {
        let labels = &self.config.sla.priority_labels;
        Timeline::new(conversation, self.decisions, self.people, labels)
    }

    fn judge(&self, timeline: &Timeline<'_>, words: &[Evidence]) -> Judgement {
        let rules = &self.config.rules;
        if rules.is_empty() {
            return Judgement::default();
        }
        let policy = &self.config.sla;
        let said = timeline.priorities.last().and_then(|it| it.priority);
        judge(
            rules,
            &Subject {
                timeline,
                decisions: self.decisions,
                standing: standing(timeline, self.decisions, &policy.pause, said),
                policy,
                found: words,
                crowds: self.crowds,
                now: self.now,
            },
        )
    }
}

fn presuming<'c>(timeline: Timeline<'c>, judgement: &Judgement) -> Timeline<'c> {
    let call = judgement.escalated.map(|(kind, at)| Call { at, kind });
    timeline.presuming(judgement.asserted, call)
}

/// The problems that a conversation reports.
pub(super) fn reports(
    config: &Config,
    timeline: &Timeline<'_>,
    judgement: &Judgement,
) -> Vec<Report> {
    let rules = &config.rules;
    if !rules.count_people() {
        return Vec::new();
    }
    let person = timeline.reporter();
    let held = rules.rules.iter().filter(|rule| {
        rule.names_a_problem() && judgement.hits.iter().any(|it| it.rule == rule.id)
    });
    held.map(|rule| Report {
        problem: rule.id.to_string(),
        conversation: timeline.conversation.id,
        at: timeline.conversation.opened_at,
        person: person.clone(),
    })
    .collect()
}

impl Desk {
    /// What was found in the words of a conversation, where that need not be looked for; `kept`:
    /// what the log keeps of them holds.
    pub(super) fn known_words(
        &self,
        conversation: &Conversation,
        whole: bool,
        kept: bool,
    ) -> anyhow::Result<Option<Vec<Evidence>>> {
        let rules = &self.config.rules;
        if !rules.read_words() {
            return Ok(Some(Vec::new()));
        }
        if whole {
            return Ok(None);
        }
        let settled = is_settled(conversation, self.now);
        if settled && !rules.assert_by_words() {
            return Ok(Some(Vec::new()));
        }
        let id = conversation.id;
        if kept && !settled {
            return match self.words.get() {
                Some(all) => Ok(Some(all.get(&id).cloned().unwrap_or_default())),
                None => self.store.words_found(id).map(Some),
            };
        }
        let Some(whole) = self.store.conversation(id, self.as_of, true)? else {
            return Ok(Some(Vec::new()));
        };
        let Some(whole) = whole.as_of(self.now) else {
            return Ok(Some(Vec::new()));
        };
        let labels = &self.config.sla.priority_labels;
        Ok(Some(found(
            rules,
            &Timeline::new(&whole, &[], &self.people, labels),
        )))
    }

    /// Reads at once what a pass over many would read one by one.
    pub(super) fn prepare_words(&self) -> anyhow::Result<()> {
        if self.config.rules.read_words() && self.keeps_words()? && self.words.get().is_none() {
            let words = self.store.all_words_found()?;
            let _ = self.words.set(words);
        }
        Ok(())
    }

    fn keeps_words(&self) -> anyhow::Result<bool> {
        if let Some(known) = self.keeps.get() {
            return Ok(*known);
        }
        let key = Deriver::key(&self.config, &self.insiders);
        let holds = key.map_or(Ok(false), |it| self.store.keeps(&it))?;
        Ok(*self.keeps.get_or_init(|| holds))
    }

    /// Whether what was kept of the words of a conversation, which is as the log has it now, are
    /// its words at this moment: travelling in time, where nobody has written or edited since.
    pub(super) fn keeps_words_of(&self, conversation: &Conversation) -> anyhow::Result<bool> {
        let Some(moment) = self.as_of else {
            return self.keeps_words();
        };
        let wrote_since = conversation.messages.iter().any(|it| moment < it.at);
        // Of what is settled by now nothing is kept.
        if wrote_since || is_settled(conversation, DateTime::<Utc>::MAX_UTC) {
            return Ok(false);
        }
        Ok(self.keeps_words()? && !self.edited_since(moment)?.contains(&conversation.id))
    }

    fn edited_since(&self, moment: DateTime<Utc>) -> anyhow::Result<&HashSet<ConversationId>> {
        if let Some(known) = self.edited.get() {
            return Ok(known);
        }
        let edited = self.store.edited_after(moment)?;
        Ok(self.edited.get_or_init(|| edited))
    }

    /// Who has which problem, as far as rules ask for it.
    pub(super) fn crowds(&self) -> anyhow::Result<&Crowds> {
        if let Some(known) = self.crowds.get() {
            return Ok(known);
        }
        let crowds = if self.config.rules.count_people() && !self.missing {
            self.count_people()?
        } else {
            Crowds::default()
        };
        Ok(self.crowds.get_or_init(|| crowds))
    }

    fn count_people(&self) -> anyhow::Result<Crowds> {
        let since = self.now - CROWDS_LAST;
        if self.as_of.is_none() && self.keeps_words()? {
            let mut kept = self.store.hits_since(since)?;
            kept.retain(|it| it.at <= self.now);
            return Ok(Crowds::new(kept));
        }
        let nobody = Crowds::default();
        let mut reported = Vec::new();
        let mut add = |conversation: Conversation, all: bool| {
            let reading = self.reading(conversation.id, &nobody);
            let found = reading.of(conversation, None, &mut |timeline, judgement, _| {
                let said = timeline.priorities.last().and_then(|it| it.priority);
                match all || said.is_none() {
                    true => reports(&self.config, timeline, judgement),
                    false => Vec::new(),
                }
            });
            reported.extend(found);
        };
        let lately = Filter::OpenedSince(since);
        self.store
            .each_conversation(lately, self.as_of, true, &mut |it| {
                it.as_of(self.now).into_iter().for_each(|it| add(it, true));
                Ok(())
            })?;
        let earlier = if self.closes_later {
            Filter::All
        } else {
            Filter::Unsettled
        };
        self.store
            .each_conversation(earlier, self.as_of, true, &mut |it| {
                let it = it.as_of(self.now);
                let open = it.filter(|it| it.opened_at <= since && self.done_since(it).is_none());
                open.into_iter().for_each(|it| add(it, false));
                Ok(())
            })?;
        Ok(Crowds::new(reported))
    }

    pub(super) fn reading<'a>(&'a self, id: ConversationId, crowds: &'a Crowds) -> Reading<'a> {
        Reading {
            config: &self.config,
            people: &self.people,
            decisions: self.decisions.get(&id).map_or(&[][..], Vec::as_slice),
            crowds,
            now: self.now,
        }
    }

    /// Positions as time and other conversations have changed them since they were kept: of the
    /// few of which that can be.
    pub(super) fn turned(&self, positions: &mut [Position]) -> anyhow::Result<()> {
        let crowded = self.crowds()?.crowded(&self.config.rules);
        let turned = |it: &&Position| {
            it.turns_at.is_some_and(|at| at <= self.now) || crowded.contains(&it.id)
        };
        let ids: Vec<ConversationId> = positions.iter().filter(turned).map(|it| it.id).collect();
        if ids.is_empty() {
            return Ok(());
        }
        let mut fresh: HashMap<ConversationId, Position> = HashMap::new();
        self.those(&ids, &mut |matter| {
            fresh.insert(matter.id(), matter.item().position);
            Ok(())
        })?;
        for position in positions {
            if let Some(it) = fresh.get(&position.id) {
                *position = *it;
            }
        }
        Ok(())
    }
}
