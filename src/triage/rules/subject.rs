//! A conversation as rules are asked about it.

use chrono::{DateTime, TimeDelta, Utc};

use super::test::{Answer, Clue};
use super::{Bound, Crowds, Evidence, Predicate};
use crate::model::{Channel, Decision, DecisionField, Escalation, Priority};
use crate::sla::{Policy, Timeline, format_seconds};
use crate::triage::Standing;

/// A conversation as the rules see it. Facts and decisions after `now` must be gone already.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub timeline: &'a Timeline<'a>,
    pub decisions: &'a [Decision],
    /// By its labels and decisions alone.
    pub standing: Standing,
    pub policy: &'a Policy,
    pub found: &'a [Evidence],
    pub crowds: &'a Crowds,
    pub now: DateTime<Utc>,
}

/// A conversation while all rules are asked about it.
pub(super) struct Asking<'s> {
    pub(super) subject: &'s Subject<'s>,
    /// The rules that hold already and name a problem that other people may have too.
    pub(super) problems: Vec<String>,
    /// What they want, looked up once for the many rules that ask.
    pub(super) kind: Option<&'static str>,
}

impl<'s> Asking<'s> {
    pub(super) fn new(subject: &'s Subject<'s>) -> Self {
        Self {
            subject,
            problems: Vec::new(),
            kind: subject.kind(),
        }
    }

    /// Whether all of a predicate holds, what makes it so, and when time alone changes that.
    pub(super) fn ask(&self, predicate: &Predicate) -> (bool, Vec<Clue>, Option<DateTime<Utc>>) {
        let mut holds = !predicate.tests.is_empty();
        let mut clues = Vec::new();
        let mut flips_at = None;
        for test in &predicate.tests {
            let answer = test.ask(self);
            holds &= answer.holds;
            clues.extend(answer.clue);
            flips_at = flips_at.into_iter().chain(answer.flips_at).min();
        }
        (holds, clues, flips_at)
    }
}

impl Subject<'_> {
    /// The priority that a decision or a label gives it.
    pub(super) fn said(&self) -> Option<Priority> {
        self.timeline.priorities.last().and_then(|it| it.priority)
    }

    pub(super) fn is_open(&self) -> bool {
        !self.timeline.is_closed() || self.standing.zombie
    }

    /// Somebody of us has said how bad it is, knowing what the suspicion stands on: a decision, or
    /// a label that was not put on by whoever reported it.
    pub(super) fn is_settled(&self, evidence_at: Option<DateTime<Utc>>) -> bool {
        let said = self.timeline.priorities.last();
        let Some(said) = said.filter(|it| it.priority.is_some()) else {
            return false;
        };
        let mut decisions = self.decisions.iter();
        let decided = decisions.rfind(|it| it.field == DecisionField::Priority);
        match decided.filter(|it| it.value.is_some()) {
            Some(decided) => evidence_at.is_none_or(|it| it <= decided.at),
            None => said.by_team,
        }
    }

    /// Somebody decided about calling for help since, or, where nobody asked for a manager, gave
    /// it an owner.
    pub(super) fn has_taken(&self, kind: Escalation, evidence_at: DateTime<Utc>) -> bool {
        let since = |it: DateTime<Utc>| evidence_at <= it;
        let mut decisions = self.decisions.iter().filter(|it| since(it.at));
        let mut owners = self.timeline.handed_over.iter();
        decisions.any(|it| it.field == DecisionField::Escalation)
            || kind != Escalation::User && owners.any(|it| since(*it))
    }

    fn kind(&self) -> Option<&'static str> {
        let conversation = self.timeline.conversation;
        let named = conversation.extra.get("type").and_then(|it| it.as_str());
        let labels = self.timeline.labels_at(self.now);
        let names: Vec<&str> = named.into_iter().chain(labels).collect();
        let known = KINDS
            .iter()
            .find(|(word, _)| names.iter().any(|it| has_word(it, word)));
        match known {
            Some((_, kind)) => Some(kind),
            None if conversation.channel == Channel::GithubDiscussion => Some("question"),
            None => None,
        }
    }

    pub(super) fn repo(&self) -> Option<&str> {
        let conversation = self.timeline.conversation;
        let id = conversation.external_id.raw();
        let github = conversation.channel.is_github();
        id.split_once('#').filter(|_| github).map(|it| it.0)
    }

    pub(super) fn last_word(&self) -> DateTime<Utc> {
        let said = self
            .timeline
            .words
            .iter()
            .rfind(|it| !it.auto && !it.deleted);
        said.map_or(self.timeline.conversation.opened_at, |it| it.at)
    }

    pub(super) fn lasts(&self, bound: Bound, since: DateTime<Utc>, what: &str) -> Answer {
        let seconds = (self.now - since).num_seconds().max(0);
        let holds = bound.holds(seconds);
        let clue = holds.then(|| Clue {
            what: format!("{what} {}", format_seconds(seconds)),
            quote: None,
            at: since,
            is_label: false,
        });
        let flip =
            |after: i64| TimeDelta::try_seconds(after).and_then(|it| since.checked_add_signed(it));
        Answer {
            holds,
            clue,
            flips_at: bound.next_edge(seconds).and_then(flip),
        }
    }

    pub(super) fn phase(&self, phases: &[String]) -> Answer {
        let phase = self.policy.phase_at(self.now);
        let holds = phase.is_some_and(|it| phases.iter().any(|id| **id == *it.id));
        let edges = self
            .policy
            .phases
            .iter()
            .flat_map(|it| [Some(it.from), it.to]);
        let clue = phase.filter(|_| holds).map(|it| Clue {
            what: format!("phase {}", it.id),
            quote: None,
            at: it.from,
            is_label: false,
        });
        Answer {
            holds,
            clue,
            flips_at: edges.flatten().filter(|it| self.now < *it).min(),
        }
    }

    pub(super) fn reactions(&self) -> u64 {
        let kept = self.timeline.conversation.extra.get("reactions");
        let counts = kept.and_then(|it| it.as_object()).into_iter().flatten();
        counts.filter_map(|it| it.1.as_u64()).sum()
    }

    pub(super) fn votes(&self) -> u64 {
        let extra = &self.timeline.conversation.extra;
        let count = |it: Option<&serde_json::Value>| it.and_then(|it| it.as_u64()).unwrap_or(0);
        let thumbs = extra
            .get("reactions")
            .map_or(0, |it| count(it.get("+1")).max(count(it.get("thumbs_up"))));
        thumbs + count(extra.get("upvotes"))
    }
}

/// Whether `name` contains the word, in letters of any case.
fn has_word(name: &str, word: &str) -> bool {
    let mut windows = name.as_bytes().windows(word.len());
    windows.any(|it| it.eq_ignore_ascii_case(word.as_bytes()))
}

/// Words in types and labels that tell what somebody wants; the first that fits counts.
const KINDS: &[(&str, &str)] = &[
    ("enhancement", "feature"),
    ("feature", "feature"),
    ("idea", "feature"),
    ("question", "question"),
    ("documentation", "documentation"),
    // Last: `bug-p3-low` says how bad, not what.
    ("bug", "bug"),
    ("crash", "bug"),
    ("regression", "bug"),
];
