//! A clock: one obligation towards a user, running or settled.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::Pause;
use crate::model::{Channel, ConversationId, Priority, Text, named};

/// What is owed (S0 §Response-Time Guidelines, S1 §Issue Triage; names as Zendesk and Jira use
/// them).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClockKind {
    FirstResponse,
    Acknowledge,
    Triage,
    NextResponse,
    PeriodicUpdate,
    Resolution,
    RequesterWait,
    AgentWork,
    MitigationNote,
    Assess,
    TriageMax,
    /// A call for help to whoever was called.
    Escalation,
}

impl ClockKind {
    pub const ALL: [Self; 12] = [
        Self::FirstResponse,
        Self::Acknowledge,
        Self::Triage,
        Self::NextResponse,
        Self::PeriodicUpdate,
        Self::Resolution,
        Self::RequesterWait,
        Self::AgentWork,
        Self::MitigationNote,
        Self::Assess,
        Self::TriageMax,
        Self::Escalation,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::FirstResponse => "first_response",
            Self::Acknowledge => "acknowledge",
            Self::Triage => "triage",
            Self::NextResponse => "next_response",
            Self::PeriodicUpdate => "periodic_update",
            Self::Resolution => "resolution",
            Self::RequesterWait => "requester_wait",
            Self::AgentWork => "agent_work",
            Self::MitigationNote => "mitigation_note",
            Self::Assess => "assess",
            Self::TriageMax => "triage_max",
            Self::Escalation => "escalation",
        }
    }

    /// Whether the clock stands still while we wait for the customer, unless its rule says
    /// otherwise. A first answer is owed whatever the label says.
    pub fn pausable(self) -> bool {
        matches!(
            self,
            Self::NextResponse
                | Self::PeriodicUpdate
                | Self::Resolution
                | Self::RequesterWait
                | Self::AgentWork
        )
    }
}

impl fmt::Display for ClockKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ClockKind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        named(&Self::ALL, Self::as_str, "clock", text)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ClockState {
    Running,
    AtRisk,
    Paused,
    Met,
    /// Past its limit and not stopped.
    BreachedOpen,
    /// Stopped after its limit.
    BreachedClosed,
    Cancelled,
    /// No due moment yet: it waits for a release.
    OpenEnded,
    /// The data that decides is missing; the cause says which.
    Unknown,
}

impl ClockState {
    pub const ALL: [Self; 9] = [
        Self::BreachedOpen,
        Self::AtRisk,
        Self::Running,
        Self::Paused,
        Self::OpenEnded,
        Self::Unknown,
        Self::Met,
        Self::BreachedClosed,
        Self::Cancelled,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::AtRisk => "at_risk",
            Self::Paused => "paused",
            Self::Met => "met",
            Self::BreachedOpen => "breached_open",
            Self::BreachedClosed => "breached_closed",
            Self::Cancelled => "cancelled",
            Self::OpenEnded => "open_ended",
            Self::Unknown => "unknown",
        }
    }

    /// Somebody still owes something.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::Running
                | Self::AtRisk
                | Self::Paused
                | Self::BreachedOpen
                | Self::OpenEnded
                | Self::Unknown
        )
    }
}

impl fmt::Display for ClockState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Why a clock is in its state, where the state alone does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The limit passed only because the priority changed.
    Retarget,
    /// The limit passed after the last complete sync of the source.
    Stale,
    /// The source counted messages it did not hand over.
    MessagesNotFetched,
    /// Nobody in this conversation is known as team.
    TeamUnknown,
    /// A label or an owner is there, and no source says since when: somebody has acted.
    ActUndated,
    /// Closed, and no source says when.
    CloseMomentUnknown,
    /// The calendar has no open time within ten years.
    NoOpenTime,
    /// It stopped before it started: a clock of the source was wrong. Counted as 0 seconds.
    ClockSkew,
    /// A customer message ended the pause; the label is still on.
    AutoResumed,
    /// Opened before the policy is enforced: measured, not judged.
    NotEnforced,
    /// Ended by a closing before it was due.
    Closed,
    /// The author took it back before anybody answered.
    Withdrawn,
    /// Merged, or closed as a duplicate.
    Merged,
    /// Closed as not planned.
    NotPlanned,
    /// The message that stopped it has been deleted since.
    EvidenceDeleted,
}

impl Cause {
    pub const ALL: [Self; 15] = [
        Self::Retarget,
        Self::Stale,
        Self::MessagesNotFetched,
        Self::TeamUnknown,
        Self::ActUndated,
        Self::CloseMomentUnknown,
        Self::NoOpenTime,
        Self::ClockSkew,
        Self::AutoResumed,
        Self::NotEnforced,
        Self::Closed,
        Self::Withdrawn,
        Self::Merged,
        Self::NotPlanned,
        Self::EvidenceDeleted,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Retarget => "retarget",
            Self::Stale => "stale",
            Self::MessagesNotFetched => "messages-not-fetched",
            Self::TeamUnknown => "team-unknown",
            Self::ActUndated => "act-undated",
            Self::CloseMomentUnknown => "close-moment-unknown",
            Self::NoOpenTime => "no-open-time",
            Self::ClockSkew => "clock-skew",
            Self::AutoResumed => "auto-resumed",
            Self::NotEnforced => "not-enforced",
            Self::Closed => "closed",
            Self::Withdrawn => "withdrawn",
            Self::Merged => "merged",
            Self::NotPlanned => "not-planned",
            Self::EvidenceDeleted => "evidence-deleted",
        }
    }
}

/// One clock of one conversation at one moment. Moments are UTC, durations whole seconds of
/// unpaused calendar time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    pub conversation: ConversationId,
    /// `owner/repo#142` or the short id.
    pub reference: Text,
    pub channel: Channel,
    pub kind: ClockKind,
    /// Counts the instances of a kind in a conversation, from 1.
    pub cycle: u32,
    /// The one that chose the limit.
    pub priority: Option<Priority>,
    pub phase: Option<Arc<str>>,
    /// The id of the rule that chose the limit.
    pub rule: Arc<str>,
    /// `None` waits for the next release.
    pub limit_seconds: Option<i64>,
    pub calendar: Option<Arc<str>>,
    pub started_at: DateTime<Utc>,
    /// A paused clock's due moment moves with `as_of`.
    pub due_at: Option<DateTime<Utc>>,
    /// The last moment at which the limit still holds: after the end of the day it is the next
    /// opening, because no time passes in between.
    pub late_at: Option<DateTime<Utc>>,
    /// From when a running clock is at risk.
    pub at_risk_at: Option<DateTime<Utc>>,
    /// Stopped or cancelled.
    pub stopped_at: Option<DateTime<Utc>>,
    pub elapsed_seconds: i64,
    pub overdue_seconds: i64,
    pub state: ClockState,
    pub cause: Option<Cause>,
    pub best_effort: bool,
    /// What was subtracted, clipped to the clock.
    pub pauses: Vec<Pause>,
    /// What started and stopped it, in words for `sla explain`.
    pub started_by: Cow<'static, str>,
    pub stopped_by: Option<Cow<'static, str>>,
    /// When the priority that chose the limit was set, if that was after the start.
    pub retargeted_at: Option<DateTime<Utc>>,
    /// Of a retargeted clock that runs: the last moment at which the limit of the earlier priority
    /// still holds.
    pub excused_until: Option<DateTime<Utc>>,
    /// A pause of its conversation ended by a word or a closing while its label is still on.
    pub auto_resumed: bool,
}
