//! One conversation as the queue shows it.

use chrono::{DateTime, Utc};

use super::Snooze;
use super::kin::Kin;
use super::position::Position;
use super::standing::Standing;
use crate::model::{Channel, ConversationId, Escalation, Priority, Text};

/// One conversation as the queue shows it. Moments are UTC, durations whole seconds of wall time.
#[derive(Clone, Debug)]
pub struct Item {
    pub position: Position,
    pub as_of: DateTime<Utc>,
    pub id: ConversationId,
    pub reference: Text,
    pub channel: Channel,
    pub title: Text,
    pub url: Option<Text>,
    pub private: bool,
    pub priority: Option<Priority>,
    pub priority_source: PrioritySource,
    /// Stronger than `priority`, and confirmed by nobody.
    pub suspected: Option<Priority>,
    pub owner: Option<Text>,
    /// Where nobody has it: whose it should be, and what says so.
    pub proposed_owner: Option<(String, String)>,
    /// Help was called for, and has not come.
    pub escalated: Option<Escalation>,
    pub standing: Standing,
    pub next_action: String,
    pub due_at: Option<DateTime<Utc>>,
    /// `due_at` is a reminder, no promise: it may pass without anything being broken.
    pub is_reminder: bool,
    /// How long ago a promise broke; `None` while there is time.
    pub overdue_seconds: Option<i64>,
    /// Since the opening.
    pub age_seconds: i64,
    pub at_risk: bool,
    pub snoozed: Option<Snooze>,
    /// Distinct customers who wrote in it, whoever opened it among them.
    pub reporters: usize,
    pub is_question: bool,
    pub kin: Kin,
    /// Why it stands where it stands, the most pressing first.
    pub why: Vec<String>,
}

/// Where a priority comes from; the earlier beats the later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrioritySource {
    Decision,
    Label,
    Rule,
    Unclassified,
}

impl PrioritySource {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Decision => "decision",
            Self::Label => "label",
            Self::Rule => "rule",
            Self::Unclassified => "unclassified",
        }
    }
}
