//! Classification rules: what a conversation probably is, judged by what it says and carries.
//!
//! All rules are evaluated and the strongest priority wins. A decision beats a label, a label a
//! rule. What only words say is suspected until a person says so: a rule alone never makes a P0.
//! Evaluation has two steps, so that no list has to read what people wrote: [`found`] looks for the
//! rules' patterns in the words and the log keeps what it finds; [`judge`] needs no words any more.

mod crowd;
mod example;
mod judge;
mod lint;
mod own;
mod pattern;
mod subject;
mod test;
#[cfg(test)]
mod tests;
mod words;

use std::sync::Arc;

pub use crowd::{Crowds, Report, Surge};
pub use example::{Example, Expected, Outcome, Tried, try_out};
pub use judge::{Hit, Judgement, Near, judge};
pub use lint::{Seen, lint};
pub use pattern::{Glob, Pattern};
pub use subject::Subject;
pub use test::{Bound, Clue, Ranks, Test, Wanted};
pub use words::{Evidence, found};

use crate::model::{Escalation, Priority};

/// All that the policy says about classifying and passing on, checked.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// In the order of the files, the user's first.
    pub rules: Vec<Rule>,
    pub owners: Vec<Owner>,
    pub on_call: Vec<OnCall>,
    /// The way up for what is not an incident.
    pub steps: Vec<(Escalation, crate::incident::Step)>,
    /// Who holds which role.
    pub roles: std::collections::BTreeMap<String, String>,
}

/// One `[[rule]]` that is switched on.
#[derive(Clone, Debug)]
pub struct Rule {
    pub id: Arc<str>,
    /// One line for people: why it says what it says.
    pub because: String,
    pub when: When,
    pub set: Effect,
    /// What it sets is a suspicion until a person says so.
    pub confirm: bool,
    /// What to do about it.
    pub resolution: Option<String>,
    pub examples: Vec<Example>,
    /// Where it stands: `beta:97`.
    pub origin: String,
}

/// All of `all`, one of `any` where there are any, and none of `none`.
#[derive(Clone, Debug, Default)]
pub struct When {
    pub all: Vec<Predicate>,
    pub any: Vec<Predicate>,
    pub none: Vec<Predicate>,
    /// One of them counts people over conversations; asked for every rule of every conversation.
    counts_people: bool,
}

/// One table of a list: all of its tests must hold.
#[derive(Clone, Debug)]
pub struct Predicate {
    pub tests: Vec<Test>,
    /// As it is written.
    pub written: String,
    /// The same, without what makes a sentence long.
    pub told: String,
}

/// What a rule sets where it holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    pub priority: Option<Priority>,
    pub kind: Option<String>,
    /// A handle or a role.
    pub owner: Option<String>,
    pub private: bool,
    /// No weaker than this.
    pub floor: Option<Priority>,
    /// No stronger than this.
    pub ceiling: Option<Priority>,
    pub escalate: Option<Escalation>,
}

/// One `[[owner]]`: whose it is where nobody has taken it.
#[derive(Clone, Debug)]
pub struct Owner {
    pub id: String,
    pub when: Predicate,
    /// A handle or a role.
    pub to: String,
    pub origin: String,
}

/// One `[[oncall]]`: who is called in a phase.
#[derive(Clone, Debug)]
pub struct OnCall {
    pub id: String,
    /// `None`: in every phase.
    pub phase: Option<String>,
    pub primary: String,
    pub backup: Option<String>,
    pub priorities: Vec<Priority>,
    pub origin: String,
}

impl Rules {
    /// True where some rule has to read what people wrote.
    pub fn read_words(&self) -> bool {
        let of_rules = self.rules.iter().any(|it| it.when.reads_words());
        of_rules || self.owners.iter().any(|it| it.when.reads_words())
    }

    /// True where a rule that needs nobody's word reads what people wrote: then it counts for what
    /// is closed, too.
    pub fn assert_by_words(&self) -> bool {
        let asserts = |it: &&Rule| !it.confirm && it.when.reads_words();
        self.rules.iter().any(|it| asserts(&it))
    }

    /// True where some rule counts people over conversations.
    pub fn count_people(&self) -> bool {
        self.rules.iter().any(|it| it.when.counts_people())
    }

    /// True where a rule that needs nobody's word depends on time or on other conversations: what
    /// was derived from it holds for its moment only.
    pub fn assert_by_more_than_facts(&self) -> bool {
        self.rules
            .iter()
            .any(|it| !it.confirm && it.when.asks_more_than_facts())
    }

    /// True where time or other conversations change a priority.
    pub fn weigh_more_than_facts(&self) -> bool {
        let sets = |it: &Rule| it.set.priority.is_some() || it.set.floor.is_some() || !it.confirm;
        let asks = |it: &Rule| it.when.predicates().any(Predicate::asks_time);
        self.rules.iter().any(|it| sets(it) && asks(it))
    }

    /// Every test of every rule and owner.
    pub fn tests(&self) -> impl Iterator<Item = &Test> {
        let of_rules = self.rules.iter().flat_map(|it| it.when.predicates());
        let of_owners = self.owners.iter().map(|it| &it.when);
        of_rules.chain(of_owners).flat_map(Predicate::every)
    }

    /// Who holds a role; a handle stands for itself.
    pub fn holder(&self, who: &str) -> String {
        self.roles
            .get(who)
            .cloned()
            .unwrap_or_else(|| who.to_owned())
    }

    pub fn is_empty(&self) -> bool {
        self.rules.is_empty() && self.owners.is_empty() && self.on_call.is_empty()
    }
}

impl Rule {
    /// It stands in a policy, and in no preset.
    pub fn is_own(&self) -> bool {
        self.origin.contains(".toml")
    }

    /// It says how bad something is that somebody has reported: several people whom it fits have
    /// one problem.
    pub fn names_a_problem(&self) -> bool {
        let worst = self.set.priority.into_iter().chain(self.set.floor).min();
        worst.is_some_and(|it| it <= Priority::P2) && !self.when.counts_people()
    }
}

impl When {
    pub fn new(all: Vec<Predicate>, any: Vec<Predicate>, none: Vec<Predicate>) -> Self {
        let mut res = Self {
            all,
            any,
            none,
            counts_people: false,
        };
        let counts = |it: &Test| matches!(it, Test::Reporters { .. });
        let counts_people = res.predicates().flat_map(Predicate::every).any(counts);
        res.counts_people = counts_people;
        res
    }

    /// Every predicate, of all three lists.
    pub fn predicates(&self) -> impl Iterator<Item = &Predicate> {
        self.all.iter().chain(&self.any).chain(&self.none)
    }

    fn reads_words(&self) -> bool {
        self.predicates().any(Predicate::reads_words)
    }

    fn asks_more_than_facts(&self) -> bool {
        self.counts_people() || self.predicates().any(Predicate::asks_time)
    }

    /// True where it counts people over conversations.
    pub fn counts_people(&self) -> bool {
        self.counts_people
    }
}

impl Predicate {
    /// Every test, those inside of others too.
    pub fn every(&self) -> impl Iterator<Item = &Test> {
        self.tests.iter().flat_map(|it| match it {
            Test::Either(tests) => &tests[..],
            one => std::slice::from_ref(one),
        })
    }

    /// True where time alone changes the answer.
    fn asks_time(&self) -> bool {
        self.every()
            .any(|it| matches!(it, Test::Age(_) | Test::Quiet(_) | Test::Phase(_)))
    }

    fn reads_words(&self) -> bool {
        self.every().any(|it| matches!(it, Test::Words { .. }))
    }
}
