//! What the rules say of one conversation, and what would be needed for more.

use std::sync::Arc;
use std::{fmt, mem};

use chrono::{DateTime, Utc};

use super::subject::{Asking, Subject};
use super::test::Clue;
use super::{OnCall, Predicate, Rule, Rules};
use crate::model::{Escalation, Priority};

/// A rule that holds.
#[derive(Clone, Debug)]
pub struct Hit {
    pub rule: Arc<str>,
    pub clues: Vec<Clue>,
    /// When the newest of what it stands on came to be, UTC.
    pub at: DateTime<Utc>,
}

/// A rule that one thing keeps from holding.
#[derive(Clone, Debug)]
pub struct Near {
    pub rule: Arc<str>,
    pub clues: Vec<Clue>,
    /// What is missing, or is there and must not be.
    pub lacks: String,
}

/// What the rules say. Whatever a person said counts more.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    pub hits: Vec<Hit>,
    pub near: Vec<Near>,
    /// Where nobody has said a priority: what rules that need no word of anybody say.
    pub asserted: Option<Priority>,
    /// Stronger than what holds, and confirmed by nobody.
    pub suspected: Option<Priority>,
    /// The rule that suspects it.
    pub suspected_by: Option<Arc<str>>,
    /// What that rule says by itself, and the rule whose ceiling makes less of it.
    pub capped: Option<(Priority, Arc<str>)>,
    /// The strongest rule, where a label or a decision says less: shown, and of no effect.
    pub disagrees: Option<(Arc<str>, Priority)>,
    pub kind: Option<String>,
    /// Whose it should be, and what says so.
    pub owner: Option<(String, String)>,
    /// Not for the public, whatever its channel is.
    pub private: bool,
    /// Help is called for, by a rule that needs no word of anybody.
    pub escalated: Option<(Escalation, DateTime<Utc>)>,
    /// Help may have to be called for; nobody has said so.
    pub may_escalate: Option<(Escalation, Arc<str>)>,
    /// When time alone changes any of this, UTC.
    pub until: Option<DateTime<Utc>>,
}

/// Evaluates every rule.
pub fn judge(rules: &Rules, subject: &Subject<'_>) -> Judgement {
    let mut res = Judgement::default();
    let mut asking = Asking::new(subject);
    let (counting, plain): (Vec<&Rule>, Vec<&Rule>) =
        rules.rules.iter().partition(|it| it.when.counts_people());
    let mut held = res.hold(&plain, &asking);
    let problems = held.iter().filter(|it| it.names_a_problem());
    asking.problems = problems.map(|it| it.id.to_string()).collect();
    held.extend(res.hold(&counting, &asking));
    let hits = mem::take(&mut res.hits);
    let set: Vec<(&Rule, &Hit)> = held.into_iter().zip(&hits).collect();
    res.weigh(&set, subject);
    res.hits = hits;
    let priority = subject
        .said()
        .or(res.asserted)
        .into_iter()
        .chain(res.suspected)
        .min();
    asking.problems.clear();
    res.owner = res.owner.or_else(|| owner(rules, &asking, priority));
    res.owner = res.owner.map(|(who, why)| (rules.holder(&who), why));
    res
}

impl Judgement {
    fn hold<'r>(&mut self, rules: &[&'r Rule], asking: &Asking<'_>) -> Vec<&'r Rule> {
        let opened_at = asking.subject.timeline.conversation.opened_at;
        let mut held = Vec::new();
        for rule in rules {
            let tried = try_rule(rule, asking);
            let flips_at = tried.flips_at.filter(|_| tried.turns_on_time(rule));
            self.until = self.until.into_iter().chain(flips_at).min();
            let rule_id = || Arc::clone(&rule.id);
            match tried.lacks {
                None => {
                    held.push(*rule);
                    let at = tried.clues.iter().map(|it| it.at).max();
                    self.hits.push(Hit {
                        rule: rule_id(),
                        clues: tried.clues,
                        at: at.unwrap_or(opened_at),
                    });
                }
                Some(lack) if tried.n_lacking == 1 && !tried.clues.is_empty() => {
                    self.near.push(Near {
                        rule: rule_id(),
                        clues: tried.clues,
                        lacks: lack.to_string(),
                    });
                }
                Some(_) => {}
            }
        }
        held
    }

    fn weigh(&mut self, set: &[(&Rule, &Hit)], subject: &Subject<'_>) {
        let certain: Vec<_> = set.iter().filter(|it| !needs_word(it.0, it.1)).collect();
        let all: Vec<_> = set.iter().collect();
        let said = subject.said();
        self.asserted = strongest(&certain).filter(|_| said.is_none());
        let holds = said.or(self.asserted);
        let suspicion = strongest(&all).filter(|it| holds.is_none_or(|holds| *it < holds));
        if let Some(suspicion) = suspicion.filter(|_| subject.is_open()) {
            let loudest = all.iter().filter_map(|it| says(it.0)).min();
            let by = all.iter().filter(|it| says(it.0) == loudest);
            let by = by.max_by_key(|it| it.1.at);
            let newest = by.map(|it| it.1.at);
            if subject.is_settled(newest) {
                self.disagrees = by.map(|it| (Arc::clone(&it.0.id), suspicion));
            } else {
                self.suspected = Some(suspicion);
                self.suspected_by = by.map(|it| Arc::clone(&it.0.id));
                let lowest = all.iter().max_by_key(|it| it.0.set.ceiling);
                let capped = loudest.filter(|it| *it < suspicion).zip(lowest);
                self.capped = capped.map(|(said, it)| (said, Arc::clone(&it.0.id)));
            }
        }
        for (rule, hit) in set {
            self.take(rule, hit, subject);
        }
    }

    /// The first rule that says something about anything but the priority.
    fn take(&mut self, rule: &Rule, hit: &Hit, subject: &Subject<'_>) {
        let set = &rule.set;
        let settled = says(rule).is_some() && subject.is_settled(Some(hit.at));
        self.private |= set.private && (!needs_word(rule, hit) || !settled);
        if self.kind.is_none() {
            self.kind.clone_from(&set.kind);
        }
        if self.owner.is_none() {
            self.owner = set
                .owner
                .clone()
                .map(|it| (it, format!("rule {}", rule.id)));
        }
        let Some(escalation) = set.escalate.filter(|_| subject.is_open()) else {
            return;
        };
        if !needs_word(rule, hit) {
            let found = (escalation, hit.at);
            self.escalated = self.escalated.into_iter().chain([found]).min();
        } else if !settled && !subject.has_taken(escalation, hit.at) {
            let found = (escalation, Arc::clone(&rule.id));
            self.may_escalate = self.may_escalate.take().into_iter().chain([found]).min();
        }
    }
}

/// Whose area it is, or who is on call now.
fn owner(
    rules: &Rules,
    asking: &Asking<'_>,
    priority: Option<Priority>,
) -> Option<(String, String)> {
    let mut owners = rules.owners.iter();
    if let Some(it) = owners.find(|it| asking.ask(&it.when).0) {
        return Some((it.to.clone(), format!("owner {}", it.id)));
    }
    let subject = asking.subject;
    let phase = subject.policy.phase_at(subject.now).map(|it| &*it.id);
    let now = |it: &&OnCall| it.phase.is_none() || it.phase.as_deref() == phase;
    let mut on_call = rules.on_call.iter().filter(now);
    let called = on_call.find(|it| priority.is_some_and(|asked| it.priorities.contains(&asked)))?;
    Some((called.primary.clone(), format!("on call {}", called.id)))
}

/// A rule of words alone never makes a P0.
fn needs_word(rule: &Rule, hit: &Hit) -> bool {
    let p0 = says(rule) == Some(Priority::P0);
    rule.confirm || p0 && !hit.clues.iter().any(|it| it.is_label)
}

fn says(rule: &Rule) -> Option<Priority> {
    rule.set.priority.into_iter().chain(rule.set.floor).min()
}

/// The strongest that any of them says, no stronger than the strictest ceiling; a floor wins over
/// a ceiling, since better too loud than too quiet.
fn strongest(set: &[&(&Rule, &Hit)]) -> Option<Priority> {
    let of = |take: fn(&Rule) -> Option<Priority>| set.iter().filter_map(move |it| take(it.0));
    let floor = of(|it| it.set.floor).min();
    let ceiling = of(|it| it.set.ceiling).max();
    let said = of(says).min()?;
    let clamped = ceiling.map_or(said, |it| said.max(it));
    Some(floor.map_or(clamped, |it| clamped.min(it)))
}

struct Tried<'r> {
    clues: Vec<Clue>,
    /// The first thing that it lacks.
    lacks: Option<Lack<'r>>,
    n_lacking: usize,
    /// Of what it lacks, how much no time brings.
    n_facts_lacking: usize,
    flips_at: Option<DateTime<Utc>>,
}

/// What is missing, or is there and must not be; worded only where somebody is to read it.
enum Lack<'r> {
    Not(&'r Predicate),
    NoneOf(&'r [Predicate]),
    But(&'r Predicate),
}

impl fmt::Display for Lack<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Not(it) => write!(f, "not {}", it.told),
            Self::But(it) => write!(f, "but {}", it.told),
            Self::NoneOf(all) => {
                let all: Vec<&str> = all.iter().map(|it| it.told.as_str()).collect();
                write!(f, "none of {}", all.join(", "))
            }
        }
    }
}

/// Nothing is left out when the first test fails: what is near, and when time turns it round, is
/// asked for too.
fn try_rule<'r>(rule: &'r Rule, asking: &Asking<'_>) -> Tried<'r> {
    let mut res = Tried {
        clues: Vec::new(),
        lacks: None,
        n_lacking: 0,
        n_facts_lacking: 0,
        flips_at: None,
    };
    for predicate in &rule.when.all {
        match res.ask(predicate, asking) {
            Some(clues) => res.clues.extend(clues),
            None => res.lack(Lack::Not(predicate), predicate.asks_time()),
        }
    }
    let any = &rule.when.any;
    let mut one_holds = any.is_empty();
    for predicate in any {
        if let Some(clues) = res.ask(predicate, asking) {
            one_holds = true;
            res.clues.extend(clues);
        }
    }
    if !one_holds {
        res.lack(Lack::NoneOf(any), any.iter().any(Predicate::asks_time));
    }
    for predicate in &rule.when.none {
        if res.ask(predicate, asking).is_some() {
            res.lack(Lack::But(predicate), predicate.asks_time());
        }
    }
    res
}

impl<'r> Tried<'r> {
    fn lack(&mut self, what: Lack<'r>, time_brings_it: bool) {
        self.lacks.get_or_insert(what);
        self.n_lacking += 1;
        self.n_facts_lacking += usize::from(!time_brings_it);
    }

    /// Time alone turns the rule round, and with it what the queue depends on.
    fn turns_on_time(&self, rule: &Rule) -> bool {
        let set = &rule.set;
        let presses = matches!(set.escalate, Some(Escalation::Immediate | Escalation::User));
        let only_shown = rule.confirm && says(rule).is_none() && set.ceiling.is_none() && !presses;
        self.n_facts_lacking == 0 && (!only_shown || set.private)
    }

    /// The clues, if all of the predicate holds.
    fn ask(&mut self, predicate: &Predicate, asking: &Asking<'_>) -> Option<Vec<Clue>> {
        let (holds, clues, flips_at) = asking.ask(predicate);
        self.flips_at = self.flips_at.into_iter().chain(flips_at).min();
        holds.then_some(clues)
    }
}
