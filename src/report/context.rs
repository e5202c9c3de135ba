//! What templates see, and what `report context` prints: `maestro.context/1`, additive within the
//! version. Every key is always there; what is not known is null.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;

use super::flow::Flow;
use super::headline::Status;
use super::lead::Leads;
use super::metrics::Metric;
use super::open::Open;
use super::people::People;
use super::period;
use super::promises::Promises;
use super::responses::Responses;
use super::{
    Coverage, Emergency, Exception, GateView, Given, Incidents, LimitRow, Links, Meeting, Missing,
    Note, Period, Plan, Privacy, ReadingView, Row, Section, TelemetryView, Topic,
};
use crate::model::{ConversationId, Text};

#[derive(Clone, Debug, Serialize)]
pub struct Context {
    pub schema: &'static str,
    pub as_of: DateTime<Utc>,
    pub generator: Generator,
    pub report: Report,
    pub project: Project,
    pub release: Release,
    pub period: PeriodView,
    /// The one thing to know.
    pub headline: String,
    pub status: Status,
    pub freshness: Freshness,
    pub flow: Flow,
    pub open: Open,
    pub responses: Responses,
    /// Of the clocks.
    pub promises: Promises,
    /// Of people: the word that was given to somebody.
    pub given: Given,
    pub metrics: Vec<Metric>,
    pub lists: Lists,
    pub volumes: Vec<Volume>,
    pub kinds: Vec<Kind>,
    /// How long ideas took that were decided on, or went out, within the period.
    pub leads: Leads,
    pub people: People,
    pub extraction: Extraction,
    pub incidents: Incidents,
    /// What is promised, rule by rule.
    pub limits: Vec<LimitRow>,
    pub emergency: Emergency,
    /// Of the analysis of the capacity alone; no template sees it.
    #[serde(skip)]
    pub coverage: Coverage,
    /// The meetings and posts of the next seven days.
    pub upcoming: Vec<Meeting>,
    /// Health checks 30, 60 and 90 days after the launch; empty without one.
    pub reviews: Vec<Meeting>,
    pub links: Links,
    /// What the policy plans, in its order.
    pub roadmap: Vec<Plan>,
    /// What the product tells of its use; empty where nobody asked.
    pub telemetry: Vec<TelemetryView>,
    /// Numbers that came in from elsewhere; empty where none ever did.
    pub readings: Vec<ReadingView>,
    /// Gates that were asked; empty where none was.
    pub gates: Vec<GateView>,
    /// Overrides and waivers of gates.
    pub exceptions: Vec<Exception>,
    /// Without these it is a draft, and not published.
    pub missing: Vec<Missing>,
    /// By section; every section is there.
    pub notes: BTreeMap<&'static str, Vec<NoteView>>,
    /// For what others put in before they render.
    pub extra: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Generator {
    pub name: &'static str,
    pub version: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub struct Report {
    pub name: String,
    /// Of `daily`: `morning`, `evening` …
    pub slot: Option<&'static str>,
    /// `public` or `team`.
    pub audience: &'static str,
}

#[derive(Clone, Debug, Serialize)]
pub struct Project {
    pub name: String,
    pub timezone: String,
    /// The one that the log follows, if it is one.
    pub repository: Option<String>,
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Release {
    pub version: Option<String>,
    pub launched_at: Option<DateTime<Utc>>,
    pub phase: Option<String>,
    /// Days since the launch, by local date: T+20.
    pub day: Option<i64>,
    /// The first seven days after the launch are week 1.
    pub week: Option<i64>,
}

#[derive(Clone, Debug, Serialize)]
pub struct PeriodView {
    pub kind: &'static str,
    pub id: String,
    pub title: String,
    /// `1 to 13 Feb`.
    pub span: String,
    /// `this week`, `these 19 days`: above its numbers.
    pub name: String,
    /// The same of the one that it is compared with.
    pub previous_name: String,
    /// Not included.
    pub from_at: DateTime<Utc>,
    pub to_at: DateTime<Utc>,
    pub previous_from_at: DateTime<Utc>,
    pub previous_to_at: DateTime<Utc>,
}

impl PeriodView {
    pub(super) fn new(period: &Period, zone: Tz) -> Self {
        let (name, previous_name) = period::names(period, zone);
        Self {
            span: period::span(period.window, zone),
            name,
            previous_name,
            kind: period.kind.as_str(),
            id: period.id.clone(),
            title: period.title.clone(),
            from_at: period.window.from,
            to_at: period.window.to,
            previous_from_at: period.previous.from,
            previous_to_at: period.previous.to,
        }
    }
}

/// How far the sources are followed.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Freshness {
    /// Something was extracted at some time.
    pub known: bool,
    /// Missing, incomplete, stale: in words. Empty is well.
    pub faults: Vec<String>,
    /// Up to when all sources are known.
    pub oldest_at: Option<DateTime<Utc>>,
    pub age_seconds: Option<i64>,
    pub sources: Vec<SourceFreshness>,
}

#[derive(Clone, Debug, Serialize)]
pub struct SourceFreshness {
    pub channel: &'static str,
    /// `owner/repo` on GitHub, empty elsewhere.
    pub scope: String,
    pub complete: bool,
    pub synced_through_at: DateTime<Utc>,
}

/// Conversations by name. Each list has an end; the counts are elsewhere.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Lists {
    /// The head of the queue, in its order.
    pub attention: Vec<Row>,
    /// Opened within the period, the gravest first.
    pub opened: Vec<Row>,
    /// Closed within the period, the gravest first.
    pub closed: Vec<Row>,
    /// What most people wrote about within the period, but for requests.
    pub top: Vec<Row>,
    /// Requests that people wrote about within the period, the most wanted first.
    pub requests: Vec<Row>,
    /// Questions that people wrote about within the period.
    pub questions: Vec<Row>,
    /// Asked more than once, ever; of reports that ask for them.
    pub recurring: Vec<super::RecurringView>,
    /// Open bugs, the gravest first; of reports that list everything open.
    pub known: Vec<Row>,
    /// Open ones with a planned version, by version; of reports that list everything open.
    pub planned: Vec<Row>,
    /// Open P0 and P1, whoever waits; of reports that list everything open.
    pub watch: Vec<Row>,
    /// Everything open, the gravest first; of the register of the backlog.
    pub backlog: Vec<Row>,
}

/// What came in on a channel within the period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Volume {
    pub name: &'static str,
    pub conversations: usize,
    /// What customers wrote, the openings included.
    pub messages: usize,
}

/// What people wanted who opened a conversation within the period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Kind {
    pub name: &'static str,
    pub n: usize,
}

/// What was fetched within the period.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Extraction {
    pub runs: usize,
    pub requests: u64,
    pub created: u64,
    pub updated: u64,
    pub rejected: u64,
    pub incomplete: usize,
    pub sources: Vec<ExtractionSource>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ExtractionSource {
    pub source: Text,
    pub kind: String,
    pub runs: usize,
    pub requests: u64,
    pub created: u64,
    pub updated: u64,
    pub rejected: u64,
    pub incomplete: usize,
    pub last_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Serialize)]
pub struct NoteView {
    pub id: i64,
    pub at: DateTime<Utc>,
    pub actor: Text,
    pub text: Text,
    /// The short id of the conversation that it is about.
    pub about: Option<String>,
    /// The title of that one, where this report may name it.
    pub title: Option<Text>,
    pub url: Option<Text>,
}

/// Every section with its notes, oldest first.
pub(super) fn by_section(
    notes: &[Note],
    topics: &BTreeMap<ConversationId, Topic>,
    privacy: Privacy,
) -> BTreeMap<&'static str, Vec<NoteView>> {
    let view = |it: &Note| {
        let topic = it.about.and_then(|id| topics.get(&id));
        let named = topic.filter(|it| !it.private || privacy == Privacy::Show);
        NoteView {
            id: it.id,
            at: it.at,
            actor: it.actor.clone(),
            text: it.text.clone(),
            about: it.about.map(|it| it.to_string()),
            title: named.map(|it| it.title.clone()),
            url: named.and_then(|it| it.url.clone()),
        }
    };
    let of = |section: Section| {
        let own = notes.iter().filter(move |it| it.section == section);
        own.map(view).collect()
    };
    Section::ALL
        .into_iter()
        .map(|it| (it.as_str(), of(it)))
        .collect()
}
