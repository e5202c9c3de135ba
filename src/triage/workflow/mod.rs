//! How tickets come in and where they go (S3 §Establish Ticket Intake & Prioritization Workflow):
//! read from a file that people edit, and held against itself.

mod check;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

pub use check::{Known, check};

/// A support workflow as a file says it. Lines count from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workflow {
    pub intake: Vec<Intake>,
    pub severities: Vec<Severity>,
    pub routes: Vec<Route>,
    pub escalation: Vec<Step>,
    pub cases: Vec<TestCase>,
}

/// A channel by which tickets come in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    pub line: usize,
    pub channel: String,
    pub rules: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Severity {
    pub line: usize,
    pub name: String,
}

/// A rule of the routing; empty lists match everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Route {
    pub line: usize,
    pub rule: String,
    pub channels: Vec<String>,
    pub priorities: Vec<String>,
    pub phases: Vec<String>,
    /// The clocks that it sets.
    pub clocks: BTreeSet<String>,
    pub owner: Option<String>,
}

/// Whom to reach when it gets worse.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    pub line: usize,
    pub to: String,
    pub holder: Option<String>,
    /// Empty: any severity.
    pub severities: Vec<String>,
}

/// A ticket, and the rule that is to take it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TestCase {
    pub line: usize,
    pub ticket: Ticket,
    /// `None`: only asked.
    pub expect: Option<String>,
}

/// What a rule looks at; what is not said fits every rule that asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ticket {
    pub channel: Option<String>,
    /// `P0` … `P3`, or `none`.
    pub priority: Option<String>,
    pub phase: Option<String>,
}

/// What is wrong with a workflow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub line: usize,
    /// Such as `routing.p1.channels`.
    pub key: String,
    pub message: String,
}

impl Fault {
    pub fn new(line: usize, key: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            line,
            key: key.into(),
            message: message.into(),
        }
    }
}

impl Route {
    pub fn fits(&self, ticket: &Ticket) -> bool {
        let any = |list: &[String], said: &Option<String>| {
            list.is_empty() || said.as_ref().is_some_and(|it| list.contains(it))
        };
        any(&self.channels, &ticket.channel)
            && any(&self.priorities, &ticket.priority)
            && any(&self.phases, &ticket.phase)
    }

    /// Whatever fits `other` fits this one.
    fn covers(&self, other: &Self) -> bool {
        let all = |wide: &[String], narrow: &[String]| {
            wide.is_empty() || (!narrow.is_empty() && narrow.iter().all(|it| wide.contains(it)))
        };
        all(&self.channels, &other.channels)
            && all(&self.priorities, &other.priorities)
            && all(&self.phases, &other.phases)
    }
}

/// The rules that take a ticket, in their order: the first one leads, and each of the others sets
/// a clock that none before it sets.
pub fn taken_by<'a>(routes: &'a [Route], ticket: &Ticket) -> Vec<&'a Route> {
    let mut set: BTreeSet<&str> = BTreeSet::new();
    let mut taken = Vec::new();
    for route in routes.iter().filter(|it| it.fits(ticket)) {
        let adds = route.clocks.iter().any(|it| !set.contains(it.as_str()));
        if taken.is_empty() || adds {
            taken.push(route);
        }
        set.extend(route.clocks.iter().map(String::as_str));
    }
    taken
}
