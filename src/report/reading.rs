//! Numbers that come from elsewhere, and verdicts of gates, as reports print them.

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::metrics::{Doubt, Reading, Unit};
use crate::model::Text;

/// A metric of the outside at the end of the period.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingView {
    pub name: String,
    /// `adoption`, `satisfaction`, `quality`, `community` or `other`: where it stands.
    pub group: &'static str,
    /// `count`, `share`, `seconds`, `score` or `flag`.
    pub unit: Unit,
    pub value: Option<f64>,
    /// At the end of the window that the period is compared with.
    pub previous: Option<f64>,
    pub n: Option<u64>,
    /// Of the 95 % interval.
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub target: Option<String>,
    /// As [`super::target::Target::status`] words it; `None` without a target or a value.
    pub status: Option<&'static str>,
    pub measured_at: Option<DateTime<Utc>>,
    pub source: Option<Text>,
    /// Why there is no value, in words.
    pub why_unknown: Option<String>,
}

/// Names that the whole program knows, by where they stand in a report.
const GROUPS: &[(&str, &[&str])] = &[
    (
        "adoption",
        &[
            "downloads_total",
            "active_users",
            "optin_rate",
            "activation_rate",
            "retention_d7",
        ],
    ),
    ("satisfaction", &["csat_mean", "csat_top2", "nps"]),
    (
        "quality",
        &[
            "command_success_rate",
            "error_rate",
            "crash_rate",
            "security_alerts_open",
        ],
    ),
    ("community", &["discord_members", "stars"]),
];

impl ReadingView {
    pub fn new(reading: &Reading, previous: Option<&Reading>) -> Self {
        let is_in = |(_, names): &&(&str, &[&str])| names.contains(&&*reading.metric);
        Self {
            name: reading.metric.clone(),
            group: GROUPS.iter().find(is_in).map_or("other", |it| it.0),
            unit: reading.unit,
            value: reading.value,
            previous: previous.and_then(|it| it.value),
            n: reading.n,
            low: reading.interval.map(|it| it.low),
            high: reading.interval.map(|it| it.high),
            target: None,
            status: None,
            measured_at: reading.measured_at,
            source: reading.source.clone(),
            why_unknown: reading.doubt.as_ref().map(why),
        }
    }
}

fn why(doubt: &Doubt) -> String {
    match doubt {
        Doubt::NoData => "never measured".to_owned(),
        Doubt::Suspected(n) => format!("{n} suspected, not confirmed"),
        Doubt::Failed(_) => "its query failed".to_owned(),
    }
}

/// What a gate says, for reports that show it.
#[derive(Clone, Debug, Serialize)]
pub struct GateView {
    pub name: String,
    /// `GO`, `GO-WITH-WARNINGS`, `NO-GO`, `NO-GO-INCOMPLETE`.
    pub verdict: String,
    /// What a person decided, such as `go`; `None`: nobody yet.
    pub decision: Option<String>,
    /// Criteria that fail or cannot be told, in words.
    pub open: Vec<Text>,
}
