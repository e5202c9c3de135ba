//! What a conversation is judged by.

use chrono::{DateTime, Utc};

use super::Settings;
use super::rules::Judgement;
use super::sameness::Canonical;
use crate::model::{Decision, Promise};
use crate::sla::{Clock, Policy, Timeline};

/// Everything needed to place one conversation.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    pub timeline: &'a Timeline<'a>,
    /// About this conversation, oldest first.
    pub decisions: &'a [Decision],
    pub clocks: &'a [Clock],
    /// Given in this conversation, oldest first.
    pub promises: &'a [Promise],
    pub policy: &'a Policy,
    pub settings: &'a Settings,
    /// What the rules say; `timeline` presumes it already.
    pub judgement: &'a Judgement,
    /// Where it is a duplicate: what stands for it, as far as somebody has looked.
    pub canonical: Option<Canonical>,
    /// Our last word sounds like a promise, and nobody has said that it is none.
    pub promising: bool,
    pub now: DateTime<Utc>,
}
