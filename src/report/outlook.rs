//! What lies ahead: the meetings of the calendar, the plan of the policy, and addresses.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc, Weekday};
use chrono_tz::Tz;
use serde::Serialize;

use super::Occurrence;
use crate::sla::local_to_utc;

/// Addresses that documents lead to (`[report.links]`); `None`: the sentence is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Links {
    /// How to get it, or to update.
    pub install: Option<String>,
    pub release: Option<String>,
    pub survey: Option<String>,
    pub chat: Option<String>,
    pub docs: Option<String>,
    pub dashboard: Option<String>,
    /// What announcements have to cite, such as versions of prompts (S0 §Governance).
    pub provenance: Option<String>,
}

impl Links {
    pub const NAMES: [&str; 7] = [
        "install",
        "release",
        "survey",
        "chat",
        "docs",
        "dashboard",
        "provenance",
    ];

    /// The place of the address called `name`; `None` for a name that there is not.
    pub fn at(&mut self, name: &str) -> Option<&mut Option<String>> {
        Some(match name {
            "install" => &mut self.install,
            "release" => &mut self.release,
            "survey" => &mut self.survey,
            "chat" => &mut self.chat,
            "docs" => &mut self.docs,
            "dashboard" => &mut self.dashboard,
            "provenance" => &mut self.provenance,
            _ => return None,
        })
    }
}

/// One time of a cadence, UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Meeting {
    pub id: String,
    pub title: String,
    pub at: DateTime<Utc>,
    /// 0 is a moment.
    pub duration_seconds: i64,
    pub owner: Option<String>,
    /// The report that goes with it, with its flags.
    pub report: Option<String>,
}

impl From<&Occurrence<'_>> for Meeting {
    fn from(it: &Occurrence<'_>) -> Self {
        Self {
            id: it.cadence.id.clone(),
            title: it.cadence.title.clone(),
            at: it.at,
            duration_seconds: it.cadence.duration,
            owner: it.cadence.owner.clone(),
            report: it.cadence.report.clone(),
        }
    }
}

/// The health checks after a launch (S3 §Schedule Post-Launch Reviews), at ten in the morning; what
/// falls on a weekend is on the Monday after it.
pub fn reviews(launched_at: DateTime<Utc>, zone: Tz) -> Vec<Meeting> {
    let launch = launched_at.with_timezone(&zone).date_naive();
    let review = |days: u64| {
        let date = launch.checked_add_days(Days::new(days))?;
        let shift = match date.weekday() {
            Weekday::Sat => 2,
            Weekday::Sun => 1,
            _ => 0,
        };
        let date = date.checked_add_days(Days::new(shift))?;
        Some(Meeting {
            id: format!("health-{days}"),
            title: format!("Health check after {days} days"),
            at: local_to_utc(zone, date, 10 * 3_600),
            duration_seconds: 3_600,
            owner: None,
            report: Some("retrospective".to_owned()),
        })
    };
    [30, 60, 90].into_iter().filter_map(review).collect()
}

/// One `[[roadmap]]` of the policy: what is to come, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    pub id: String,
    pub title: String,
    /// A version, a quarter, a phase: whatever the items are grouped by.
    pub version: Option<String>,
    pub state: &'static str,
    pub owner: Option<String>,
    /// The local date by which it is wanted.
    pub target: Option<NaiveDate>,
    /// What comes of it, and how one can see that (S4 §Implementation Matrix).
    pub artifact: Option<String>,
    pub evidence: Option<String>,
    /// The four plans without which an item is not ready (S4 §v1.1 Roadmap Lock).
    pub metric: Option<String>,
    pub policy: Option<String>,
    pub test: Option<String>,
    pub operability: Option<String>,
    pub acceptance: Vec<String>,
    /// Days since the target of what is neither done nor dropped; worked out for a moment.
    pub late_days: Option<i64>,
    /// Which of the four plans are not written.
    pub missing: Vec<&'static str>,
}

impl Plan {
    /// Words for the state of an item.
    pub const STATES: [&str; 6] = [
        "idea",
        "planned",
        "doing",
        "done",
        "dropped",
        "out-of-scope",
    ];

    /// The item as it stands on a local date.
    #[must_use]
    pub fn on(&self, today: NaiveDate) -> Self {
        let is_ahead = matches!(self.state, "idea" | "planned" | "doing");
        let late = self.target.map(|it| (today - it).num_days());
        let plans = [
            ("metric", &self.metric),
            ("policy", &self.policy),
            ("test", &self.test),
            ("operability", &self.operability),
        ];
        let missing = plans
            .iter()
            .filter(|(_, text)| text.is_none())
            .map(|(name, _)| *name);
        Self {
            late_days: late.filter(|it| is_ahead && 0 < *it),
            missing: missing.collect(),
            ..self.clone()
        }
    }
}
