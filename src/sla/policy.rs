//! The checked service-level policy: what is owed, to whom, by when.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{DateTime, Utc, Weekday};
use chrono_tz::Tz;

use super::{Calendar, ClockKind, Limits};
use crate::model::{Channel, Escalation, Priority};

/// Everything the clocks need to know besides the conversation. Built and checked once by
/// `config`; nobody checks again.
#[derive(Clone, Debug)]
pub struct Policy {
    /// First 12 hex digits of a hash over all that decides: names the revision in output.
    pub revision: String,
    /// The zone of dates and of calendars that name none.
    pub timezone: Tz,
    pub combine: Combine,
    pub weekend: Weekend,
    pub pause: PauseRules,
    /// Labels that mean a priority, both directions.
    pub priority_labels: PriorityLabels,
    /// In time order; `None` when the policy does not say when it launched.
    pub phases: Vec<Phase>,
    pub calendars: BTreeMap<String, Calendar>,
    /// In the order in which they are tried.
    pub rules: Vec<Rule>,
    pub at_risk: AtRisk,
    pub on_priority_change: OnPriorityChange,
    pub phase_at: PhaseAt,
    /// A closing by the team counts as the first response.
    pub close_counts: bool,
    pub triage_when: TriageWhen,
    pub resolution_mode: ResolutionMode,
    /// `state_reason`s that cancel the resolution clock instead of stopping it.
    pub cancelled_by: Vec<String>,
    /// A team label that counts as the mitigation note.
    pub mitigation_labels: Vec<String>,
    /// Conversations opened earlier are measured, not judged.
    pub enforce_from: Option<DateTime<Utc>>,
}

/// Which of several matching rules sets a clock's limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Combine {
    /// The first one in order that sets the clock.
    First,
    /// The one that falls due earliest.
    Strictest,
}

/// Which days take the `weekend` limit of a weekday/weekend pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weekend {
    pub timezone: Tz,
    pub days: Vec<Weekday>,
    pub applies_to: WeekendAppliesTo,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WeekendAppliesTo {
    /// The local day of the start selects the limit.
    Start,
    /// A weekday start whose due moment falls on the weekend takes the weekend limit, too.
    StartOrDue,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PauseRules {
    pub labels: Vec<String>,
    /// The first customer message inside a pause ends it, though the label is still on.
    pub resume_on_customer_reply: bool,
}

/// Pause labels that say the ball is with somebody outside; all others say it is with the customer.
const THIRD_PARTY_LABELS: &[&str] = &["blocked-external", "blocked", "upstream"];

impl PauseRules {
    /// Whether `label` waits for somebody who is neither us nor the customer.
    pub fn is_third_party(label: &str) -> bool {
        THIRD_PARTY_LABELS.contains(&label)
    }

    /// The rules without the labels that wait for a third party: then the customer waits, too.
    pub fn on_customer(&self) -> Self {
        let mut rules = self.clone();
        rules.labels.retain(|it| !Self::is_third_party(it));
        rules
    }
}

/// Labels by priority, worst first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PriorityLabels(pub BTreeMap<Priority, Vec<String>>);

/// A stretch of the release's life; rules may ask for it by id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    pub id: Arc<str>,
    /// UTC, inclusive.
    pub from: DateTime<Utc>,
    /// UTC, exclusive; `None` is open-ended.
    pub to: Option<DateTime<Utc>>,
}

/// One `[[sla.rule]]`: conversations that match owe these clocks.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Shared with every clock it starts.
    pub id: Arc<str>,
    pub matches: Match,
    pub limits: Limits,
    /// Clocks of this rule that may pause; `None` keeps the clock's own default.
    pub pausable: Option<Vec<ClockKind>>,
    /// Stricter rules behind this one, by id, that [`lint`](super::lint) does not hold against it:
    /// a limit of up to so many seconds is meant.
    pub looser_than: BTreeMap<String, i64>,
}

/// Empty lists match everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Match {
    pub channels: Vec<Channel>,
    /// `None` inside the list is "not set".
    pub priorities: Vec<Option<Priority>>,
    pub phases: Vec<String>,
    /// Any of these labels.
    pub labels: Vec<String>,
    pub private: Option<bool>,
    /// Calls for help of these kinds; only the clock of such a call has one.
    pub escalated: Vec<Escalation>,
}

/// A running clock is at risk from the earlier of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AtRisk {
    /// Share of the limit, in thousandths: 750 = three quarters.
    pub elapsed_permille: i64,
    pub remaining_seconds: i64,
}

impl Default for AtRisk {
    fn default() -> Self {
        Self {
            elapsed_permille: 750,
            remaining_seconds: 3600,
        }
    }
}

/// What a changed priority does to a clock that is already running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnPriorityChange {
    /// Start and pauses stay, the new limit applies.
    Start,
    /// Raised: the earlier of the old due moment and the change plus the new limit. Lowered: start
    /// plus the new limit.
    Change,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhaseAt {
    Start,
    Current,
}

/// When the `triage` clock stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TriageWhen {
    /// A priority and an owner or a type label.
    PriorityAndOwnerOrType,
    Priority,
    /// Any label or an owner.
    Label,
}

/// What a reopening does to the `resolution` clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResolutionMode {
    /// The same clock resumes; the closed time does not count.
    Total,
    /// Frozen at the first closing.
    First,
    /// A new limit from the reopening.
    Cycle,
}

impl Policy {
    /// The phase at `moment`, if any.
    pub fn phase_at(&self, moment: DateTime<Utc>) -> Option<&Phase> {
        self.phases
            .iter()
            .find(|it| it.from <= moment && it.to.is_none_or(|to| moment < to))
    }

    /// The calendar of a limit; 24x7 when it names none.
    pub fn calendar(&self, name: Option<&str>) -> Calendar {
        name.and_then(|it| self.calendars.get(it))
            .cloned()
            .unwrap_or_else(Calendar::always)
    }

    /// True when some rule owes this clock to somebody.
    pub fn owes(&self, kind: ClockKind) -> bool {
        self.rules.iter().any(|it| it.limits.sets(kind))
    }
}

impl PriorityLabels {
    /// The priority that `label` means.
    pub fn priority_of(&self, label: &str) -> Option<Priority> {
        self.0
            .iter()
            .find(|(_, labels)| labels.iter().any(|it| it == label))
            .map(|(it, _)| *it)
    }
}

impl Match {
    pub fn fits(&self, subject: &Subject<'_>) -> bool {
        let any = |empty: bool, fits: bool| empty || fits;
        any(
            self.channels.is_empty(),
            self.channels.contains(&subject.channel),
        ) && any(
            self.priorities.is_empty(),
            self.priorities.contains(&subject.priority),
        ) && any(
            self.phases.is_empty(),
            subject
                .phase
                .is_some_and(|it| self.phases.iter().any(|id| id == it)),
        ) && any(
            self.labels.is_empty(),
            subject
                .labels
                .iter()
                .any(|it| self.labels.iter().any(|label| label == it)),
        ) && self.private.is_none_or(|it| it == subject.private)
            && any(
                self.escalated.is_empty(),
                subject
                    .escalated
                    .is_some_and(|it| self.escalated.contains(&it)),
            )
    }
}

/// What a rule looks at.
#[derive(Clone, Debug)]
pub struct Subject<'a> {
    pub channel: Channel,
    pub priority: Option<Priority>,
    pub phase: Option<&'a str>,
    pub labels: Vec<&'a str>,
    pub private: bool,
    /// The call for help whose clock it is.
    pub escalated: Option<Escalation>,
}
