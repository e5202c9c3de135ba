//! What a report is made of, before anything is counted.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc, Weekday};
use chrono_tz::Tz;

use super::context::{Project, Release, Report};
use super::{
    Aims, Coverage, Emergency, Exception, Extraction, Freshness, GateView, Given, Incidents,
    LimitRow, Links, Meeting, Note, Plan, Privacy, ReadingView, RecurringView, Section,
    TelemetryView, Wanted,
};
use crate::model::{ConversationId, Decision, Text};
use crate::sla::{Clock, Timeline};
use crate::triage::Item;

/// By what a report is made.
#[derive(Clone, Debug)]
pub struct Setting {
    pub report: Report,
    pub project: Project,
    pub release: Release,
    /// The end of the period: facts and decisions are those up to then. UTC.
    pub now: DateTime<Utc>,
    pub zone: Tz,
    pub privacy: Privacy,
    /// The one that goes without saying.
    pub repository: Option<String>,
    /// Days of the policy's weekend.
    pub weekend: Vec<Weekday>,
    /// A closing by the team is a first response.
    pub close_counts: bool,
    /// What is wanted at that moment.
    pub targets: Aims,
    /// Those of the period, and every one about a conversation.
    pub notes: Vec<Note>,
    /// Without these the document is a draft.
    pub wanted: Vec<Wanted>,
    /// How many open conversations the register of the backlog names; 0 for all other reports.
    pub backlog: usize,
}

/// What a note is about.
#[derive(Clone, Debug)]
pub struct Topic {
    pub title: Text,
    pub url: Option<Text>,
    pub private: bool,
}

/// What stands beside the conversations: incidents, the policy's words, numbers from elsewhere.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    pub given: Given,
    pub incidents: Incidents,
    pub limits: Vec<LimitRow>,
    pub emergency: Emergency,
    pub coverage: Coverage,
    pub upcoming: Vec<Meeting>,
    pub reviews: Vec<Meeting>,
    pub links: Links,
    pub roadmap: Vec<Plan>,
    /// What the product tells of its use; empty where nobody asked.
    pub telemetry: Vec<TelemetryView>,
    pub readings: Vec<ReadingView>,
    pub gates: Vec<GateView>,
    pub exceptions: Vec<Exception>,
    /// Questions that were asked more than once, of reports that ask for them.
    pub recurring: Vec<RecurringView>,
    /// Of the notes about conversations.
    pub topics: BTreeMap<ConversationId, Topic>,
    pub freshness: Freshness,
    pub extraction: Extraction,
}

impl Setting {
    /// The newest note of a section that somebody wrote about it.
    pub(super) fn said_about(&self, id: ConversationId, section: Section) -> Option<Text> {
        let about = |it: &&Note| it.section == section && it.about == Some(id);
        self.notes.iter().rfind(about).map(|it| it.text.clone())
    }
}

/// One conversation with all that is derived from it.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub timeline: &'a Timeline<'a>,
    pub decisions: &'a [Decision],
    pub clocks: &'a [Clock],
    pub item: &'a Item,
}
