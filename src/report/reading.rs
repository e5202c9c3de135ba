//! Numbers that come from elsewhere, and verdicts of gates, as reports print them.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde::Serialize;

use super::target::{Aim, TargetStep};
use crate::gate::{Evaluation, JudgedCriterion, Level, note, shown_target, value_of};
use crate::metrics::{Definition, Direction, Doubt, Reading, Unit};
use crate::model::Text;

/// A metric at the end of the period: of the outside, or one of the log that has a target.
#[derive(Clone, Debug, Serialize)]
pub struct ReadingView {
    pub name: String,
    pub title: String,
    /// `adoption`, `satisfaction`, `quality`, `performance`, `community` or `other`: where it stands.
    pub group: &'static str,
    /// `count`, `share`, `seconds`, `score` or `flag`.
    pub unit: Unit,
    pub value: Option<f64>,
    /// At the end of the window that the period is compared with.
    pub previous: Option<f64>,
    /// By which share of the value before it changed; `None` of 0 and of what can be negative.
    pub change: Option<f64>,
    /// Than before; `None` where it is the same, or nobody says which way is better.
    pub better: Option<bool>,
    pub n: Option<u64>,
    /// Of the 95 % interval.
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub target: Option<String>,
    /// In the unit of the metric.
    pub target_value: Option<f64>,
    /// Until when it is this one.
    pub target_by_at: Option<DateTime<Utc>>,
    /// All of them; the one that holds is among them.
    pub targets: Vec<TargetStep>,
    /// As a target words it; `None` without a target or a value.
    pub status: Option<&'static str>,
    /// The target is not met; false without one.
    pub missed: bool,
    pub measured_at: Option<DateTime<Utc>>,
    pub age_seconds: Option<i64>,
    /// Older than the metric may be.
    pub is_old: bool,
    pub source: Option<Text>,
    /// Why there is no value, in words.
    pub why_unknown: Option<String>,
    /// How it went, oldest first; of pages for the browser.
    pub points: Vec<Point>,
}

/// A metric at one of several moments, beside what was wanted then.
#[derive(Clone, Debug, Serialize)]
pub struct Point {
    pub at: DateTime<Utc>,
    /// `13 Feb`, local.
    pub label: String,
    pub value: Option<f64>,
    pub target: Option<f64>,
}

/// Names that the whole program knows, by where they stand in a report.
const GROUPS: &[(&str, &[&str])] = &[
    (
        "adoption",
        &[
            "downloads_total",
            "downloads_7d",
            "active_users",
            "optin_rate",
            "activation_rate",
            "retention_d7",
        ],
    ),
    (
        "satisfaction",
        &["csat_mean", "csat_top2", "nps", "sentiment_positive"],
    ),
    (
        "quality",
        &[
            "accuracy",
            "command_success_rate",
            "error_rate",
            "crash_rate",
            "security_alerts_open",
            "tests_total",
            "tests_failed",
        ],
    ),
    (
        "performance",
        &[
            "latency_simple_p95_ms",
            "latency_medium_p95_ms",
            "latency_complex_p95_ms",
            "model_loading_seconds",
            "memory_mb",
            "binary_size_mb",
        ],
    ),
    (
        "community",
        &[
            "contributors_active",
            "discord_members",
            "stars",
            "watchers",
            "forks",
        ],
    ),
];

/// What `extract metrics --criterion` calls what it measures.
pub const BENCH: &str = "bench_";

/// The place of a metric among all: by group, then as a person would ask for them.
fn place(name: &str) -> (usize, usize) {
    let places = GROUPS.iter().enumerate().find_map(|(group, (_, names))| {
        let within = names.iter().position(|it| *it == name)?;
        Some((group, within))
    });
    places.unwrap_or((
        if name.starts_with(BENCH) {
            3
        } else {
            GROUPS.len()
        },
        usize::MAX,
    ))
}

impl ReadingView {
    /// A reading as it is at `now`, beside what it was `before`.
    pub fn new(
        metric: &Definition,
        reading: &Reading,
        before: Option<&Reading>,
        aim: Option<&Aim>,
        now: DateTime<Utc>,
    ) -> Self {
        let (value, previous) = (reading.value, before.and_then(|it| it.value));
        let change = value.zip(previous).map(|(now, before)| now - before);
        let target = aim.map(|it| &it.target);
        let age = reading
            .measured_at
            .map(|it| (now - it).num_seconds().max(0));
        let group = place(&metric.name).0;
        Self {
            name: metric.name.clone(),
            title: metric.title.clone(),
            group: GROUPS.get(group).map_or("other", |it| it.0),
            unit: reading.unit,
            value,
            previous,
            change: change
                .zip(previous.filter(|it| 0.0 < *it))
                .map(|(change, before)| change / before),
            better: change.filter(|it| *it != 0.0).and_then(|it| {
                let direction = metric.direction?;
                Some((direction == Direction::Up) == (0.0 < it))
            }),
            n: reading.n,
            low: reading.interval.map(|it| it.low),
            high: reading.interval.map(|it| it.high),
            target: target.map(ToString::to_string),
            target_value: aim.and_then(|it| it.value_at(now)),
            target_by_at: aim.and_then(|it| it.by_at),
            targets: aim.map_or_else(Vec::new, Aim::views),
            status: target.zip(value).map(|(target, it)| target.status(it)),
            missed: target
                .zip(value)
                .is_some_and(|(it, value)| !it.is_met(value)),
            measured_at: reading.measured_at,
            age_seconds: age,
            is_old: age
                .zip(metric.max_age)
                .is_some_and(|(age, most)| most < age),
            source: reading.source.clone(),
            why_unknown: reading.doubt.as_ref().map(why),
            points: Vec::new(),
        }
    }

    /// Where it stands among the others.
    pub fn place(&self) -> impl Ord + use<> {
        (place(&self.name), self.name.clone())
    }

    /// It is a matter of speed or size, and better than before.
    pub(super) fn is_faster(&self) -> bool {
        self.group == "performance" && self.better == Some(true)
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
    pub title: String,
    /// `GO`, `GO-WITH-WARNINGS`, `NO-GO`, `NO-GO-INCOMPLETE`.
    pub verdict: String,
    /// What a person decided, such as `go`; `None`: nobody yet.
    pub decision: Option<String>,
    /// By when somebody is to decide.
    pub decide_by: Option<DateTime<Utc>>,
    /// Criteria that fail or cannot be told, in words.
    pub open: Vec<Text>,
    /// Critical ones, whatever they came to, and the others that fail or cannot be told.
    pub criteria: Vec<CriterionView>,
}

/// One criterion of a gate.
#[derive(Clone, Debug, Serialize)]
pub struct CriterionView {
    pub id: String,
    /// `critical`, `important`, `nice`
    pub level: &'static str,
    /// `PASS`, `FAIL`, `UNKNOWN`, `WAIVED`, `SKIPPED`
    pub state: &'static str,
    pub value: Text,
    pub target: String,
    /// Why; without what people wrote where it is for everybody.
    pub note: Option<Text>,
}

impl CriterionView {
    /// Those that a review looks at. Words of people are left out where it is `for_everybody`.
    pub fn all(evaluation: &Evaluation, zone: Tz, for_everybody: bool) -> Vec<Self> {
        let matters = |it: &&JudgedCriterion| {
            it.rule.level == Level::Critical || it.is_obstacle() || it.warns()
        };
        let view = |it: &JudgedCriterion| {
            let deciding = it.deciding();
            Self {
                id: it.rule.id.clone(),
                level: it.rule.level.as_str(),
                state: it.state.as_str(),
                value: deciding.map_or_else(
                    || "-".into(),
                    |check| value_of(check, evaluation.as_of, zone),
                ),
                target: deciding.map_or_else(String::new, |check| shown_target(check, zone)),
                note: (!for_everybody).then(|| note(it, evaluation.as_of)),
            }
        };
        let all = evaluation.criteria.iter().filter(matters);
        all.map(view).collect()
    }
}
