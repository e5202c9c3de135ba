//! Does a conversation answer a query?

use super::{Being, Known, Lack, Name, Query, Seen, Test};
use crate::model::{Actor, Conversation, State as Openness, Text};
use crate::triage::State;

impl Query {
    /// True where every term holds. Names and labels are compared without regard to case.
    pub fn fits(&self, seen: Seen<'_>, known: &Known) -> bool {
        let mut found = known.found.iter();
        self.terms.iter().all(|term| {
            let holds = match &term.test {
                Test::Text(_) => found.next().is_some_and(|it| it.contains(&seen.item.id)),
                test => seen.holds(test, known),
            };
            holds != term.negated
        })
    }
}

impl Seen<'_> {
    fn holds(&self, test: &Test, known: &Known) -> bool {
        let (item, facts) = (self.item, self.timeline.conversation);
        match test {
            Test::Is(words) => words.iter().any(|it| self.is(*it)),
            Test::Label(labels) => one_of(labels, facts.labels.iter()),
            Test::Priority(ranks) => ranks.iter().any(|it| {
                it.holds(item.priority) || item.suspected.is_some() && it.holds(item.suspected)
            }),
            Test::Waiting(sides) => sides.contains(&item.standing.state.waiting_on()),
            Test::State(states) => states.contains(&item.standing.state),
            Test::Channel(channels) => channels.contains(&item.channel),
            Test::Owner(names) => is_named(names, item.owner.as_ref(), known),
            Test::Author(names) => is_named(names, author(facts), known),
            Test::Repo(repos) => self.repository().is_some_and(|it| is_any(repos, it)),
            Test::Milestone(milestones) => one_of(milestones, facts.milestone.iter()),
            Test::No(lacks) => lacks.iter().any(|it| self.lacks(*it)),
            Test::Age(bound) => bound.holds(item.age_seconds),
            Test::Quiet(bound) => bound.holds(self.quiet_seconds()),
            Test::Due(bound) => item
                .due_at
                .is_some_and(|it| bound.holds((it - item.as_of).num_seconds())),
            Test::Text(_) => false,
        }
    }

    fn is(&self, word: Being) -> bool {
        let item = self.item;
        match word {
            Being::Open => self.timeline.conversation.state == Openness::Open,
            Being::Closed => self.timeline.conversation.state == Openness::Closed,
            Being::Done => item.standing.state == State::Done,
            Being::Late => item.overdue_seconds.is_some(),
            Being::AtRisk => item.at_risk,
            Being::Snoozed => item.snoozed.is_some(),
            Being::Private => item.private,
            Being::Public => !item.private,
            Being::Zombie => item.standing.zombie,
            Being::Duplicate => item.position.duplicate,
        }
    }

    fn lacks(&self, what: Lack) -> bool {
        let item = self.item;
        match what {
            Lack::Label => self.timeline.conversation.labels.is_empty(),
            Lack::Owner => item.owner.is_none(),
            Lack::Priority => item.priority.is_none(),
            Lack::Milestone => self.timeline.conversation.milestone.is_none(),
            Lack::Due => item.due_at.is_none(),
        }
    }

    /// A machine's word breaks no silence.
    fn quiet_seconds(&self) -> i64 {
        let spoken = |it: &&crate::sla::Word| it.actor != Actor::Bot && !it.auto && !it.deleted;
        let last = self.timeline.words.iter().rfind(spoken).map(|it| it.at);
        let last = last.unwrap_or(self.timeline.conversation.opened_at);
        (self.item.as_of - last).num_seconds().max(0)
    }

    fn repository(&self) -> Option<&str> {
        let is_github = self.item.channel.is_github();
        let external_id = self.timeline.conversation.external_id.raw();
        let repository = external_id
            .split_once('#')
            .map(|(repository, _)| repository);
        repository.filter(|_| is_github)
    }
}

fn author(facts: &Conversation) -> Option<&Text> {
    facts.author.as_ref().and_then(|it| it.handle.as_ref())
}

fn one_of<'a>(wanted: &[String], mut there: impl Iterator<Item = &'a Text>) -> bool {
    there.any(|it| is_any(wanted, it.raw()))
}

fn is_any(wanted: &[String], text: &str) -> bool {
    let text = text.to_lowercase();
    wanted.iter().any(|it| it.to_lowercase() == text)
}

fn is_named(names: &[Name], person: Option<&Text>, known: &Known) -> bool {
    let bare = |it: &str| it.strip_prefix('@').unwrap_or(it).to_lowercase();
    let person = person.map(|it| bare(it.raw()));
    names.iter().any(|name| match name {
        Name::Nobody => person.is_none(),
        Name::Me => person
            .as_ref()
            .is_some_and(|it| *it == bare(known.me.raw())),
        Name::Handle(handle) => person.as_ref().is_some_and(|it| *it == bare(handle)),
    })
}
