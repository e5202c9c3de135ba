//! The policy's `[incident]`, checked.

use std::collections::BTreeMap;

use super::condition::{Condition, Value};
use super::kinds::{Choice, CountsFrom, Group, Stage, UpdateKind};
use crate::model::{Priority, Text};
use crate::sla::Calendar;

/// Everything the policy says about incidents.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name of the numbers below: `launch`, `beta`, `community`.
    pub profile: String,
    pub counts_from: CountsFrom,
    /// The share of a limit after which it is due soon.
    pub due_soon: f64,
    pub severities: BTreeMap<Priority, Limits>,
    /// Who holds which role; nobody has to.
    pub roles: BTreeMap<String, String>,
    pub rollback: Vec<Row>,
    pub hotfix: Vec<HotfixRule>,
    pub authority: Vec<Authority>,
    pub escalation: Vec<Step>,
    /// The marks of a hotfix in their order.
    pub marks: Vec<Mark>,
    /// When each part of the hotfix checklist is due, in seconds from T+0.
    pub group_limits: BTreeMap<Group, i64>,
    pub items: Vec<Item>,
    /// Where runbooks stand, relative to the policy.
    pub runbook_folders: Vec<String>,
    /// How long a review of a runbook holds where it does not say so itself, in seconds.
    pub review_every: i64,
}

/// The limits of one severity, all in seconds.
#[derive(Clone, Debug)]
pub struct Limits {
    /// From T+0.
    pub identify: Option<i64>,
    pub alert: Option<i64>,
    pub investigate: Option<i64>,
    pub triage: Option<i64>,
    /// From T+0; `None` is the next release.
    pub fix: Option<i64>,
    /// From the moment the fix was done, or is due.
    pub deploy: Option<i64>,
    /// From the moment of the deployment, or when that is due.
    pub verify: Option<i64>,
    /// From the moment it was resolved.
    pub postmortem: Option<i64>,
    /// From the last word to the public.
    pub update: Option<i64>,
    /// From T+0, as the next two.
    pub acknowledge: Option<i64>,
    pub mitigation: Option<i64>,
    pub report: Option<i64>,
    /// On which the limits up to the fix run.
    pub calendar: Calendar,
}

/// A row of the rollback matrix.
#[derive(Clone, Debug)]
pub struct Row {
    pub id: String,
    pub when: Condition,
    pub choice: Choice,
    /// What to do besides.
    pub also: Vec<String>,
}

/// Whether a hotfix is in order.
#[derive(Clone, Debug)]
pub struct HotfixRule {
    pub id: String,
    pub when: Condition,
    pub need: Need,
}

crate::model::words::words! {
    /// How badly a hotfix is needed, worst first.
    Need, "need" {
        Required = "required",
        Consider = "consider",
        NotNeeded = "not-needed",
    }
}

/// Who may decide what, and whom to ask first.
#[derive(Clone, Debug)]
pub struct Authority {
    pub id: String,
    pub choice: Choice,
    /// Empty: any severity.
    pub severities: Vec<Priority>,
    /// A role.
    pub by: String,
    pub consult: Vec<String>,
    /// From T+0, in seconds; `None` is immediately.
    pub within: Option<i64>,
}

/// A step on the way up.
#[derive(Clone, Debug)]
pub struct Step {
    pub id: String,
    /// Empty: any severity.
    pub severities: Vec<Priority>,
    /// A role.
    pub to: String,
    pub method: String,
    /// How to try again when nobody answers.
    pub again: Option<String>,
    /// An answer is owed after so many seconds from T+0, or from the step before.
    pub within: i64,
    /// Nobody answers for so many seconds: try again.
    pub again_after: Option<i64>,
    /// The step is taken only if this holds.
    pub only_if: Option<Condition>,
    /// What they need to hear.
    pub tell: Vec<String>,
}

/// A mark of the hotfix timeline.
#[derive(Clone, Debug)]
pub struct Mark {
    pub id: String,
    pub text: String,
    /// Seconds from T+0.
    pub at: i64,
    pub done_by: DoneBy,
}

/// What tells that a mark was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoneBy {
    Reported,
    Stage(Stage),
    Update(UpdateKind),
    /// An item of the checklist.
    Item(String),
    Decision,
}

/// A line of the hotfix checklist.
#[derive(Clone, Debug)]
pub struct Item {
    pub id: String,
    pub group: Group,
    pub text: String,
    /// How many people have to be named as its evidence.
    pub reviewers: u32,
}

impl Settings {
    /// The limits of a severity; a policy always has all four.
    pub fn limits(&self, severity: Priority) -> Option<&Limits> {
        self.severities.get(&severity)
    }

    /// Who holds a role.
    pub fn holder(&self, role: &str) -> Option<&str> {
        self.roles.get(role).map(String::as_str)
    }

    /// The roles that somebody holds.
    pub fn roles_of(&self, who: &str) -> Vec<&str> {
        let held = self.roles.iter().filter(|(_, holder)| same(holder, who));
        held.map(|(role, _)| role.as_str()).collect()
    }

    /// Every fact that some condition asks for, by name.
    pub fn asked(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.conditions().flat_map(Condition::facts).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// What a fact is compared with somewhere: tells of which kind it has to be.
    pub fn compared_with(&self, fact: &str) -> Option<&Value> {
        self.conditions().find_map(|it| it.compared_with(fact))
    }

    fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let rows = self.rollback.iter().map(|it| &it.when);
        let rules = self.hotfix.iter().map(|it| &it.when);
        let steps = self.escalation.iter().filter_map(|it| it.only_if.as_ref());
        rows.chain(rules).chain(steps)
    }
}

/// One person, however the name is written.
pub(super) fn same(a: &str, b: &str) -> bool {
    let bare = |it: &str| it.trim().trim_start_matches('@').to_lowercase();
    bare(a) == bare(b)
}

/// True where a handle of the policy and one that somebody wrote are one person.
pub fn is_same_person(holder: &str, who: &Text) -> bool {
    same(holder, who.raw())
}
