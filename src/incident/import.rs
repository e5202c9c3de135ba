//! Incidents of other tools: one flat record each, however its columns are called.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, SubsecRound, Timelike, Utc};
use chrono_tz::Tz;

use crate::model::{Priority, Text};
use crate::sla::local_to_utc;

/// A record by its columns, in lower case.
pub type Record = BTreeMap<String, String>;

/// An incident as another tool tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    pub external_id: Text,
    pub title: Text,
    pub severity: Priority,
    /// UTC, as the next two.
    pub started_at: DateTime<Utc>,
    pub reported_at: DateTime<Utc>,
    /// When it was over; `None` while the other tool calls it open.
    pub resolved_at: Option<DateTime<Utc>>,
    pub private: bool,
    pub summary: Option<Text>,
    /// Moments that stood there without a zone.
    pub n_without_zone: usize,
}

impl Imported {
    /// Its name among those of all tools: `dispatch/7`.
    pub fn external_id_of(&self, source: &str) -> Text {
        Text::new(format!("{source}/{}", self.external_id.raw()))
    }
}

/// Why a record cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub code: &'static str,
    pub column: String,
    pub message: String,
}

/// How to read what a record does not say itself.
#[derive(Clone, Debug)]
pub struct ImportOptions {
    /// The zone of moments that name none.
    pub timezone: Tz,
    /// What the other tool calls its severities, in lower case.
    pub severities: BTreeMap<String, Priority>,
    /// For records without one.
    pub default_severity: Option<Priority>,
}

const ID: &[&str] = &["id", "uuid", "key", "number", "incident_id"];
const TITLE: &[&str] = &["title", "name", "summary", "subject"];
const SEVERITY: &[&str] = &["severity", "priority", "impact", "incident_priority_id"];
const STARTED: &[&str] = &["started_at", "started", "start_time", "opened_at", "opened"];
const REPORTED: &[&str] = &["reported_at", "reported", "created_at", "detected_at"];
const RESOLVED: &[&str] = &[
    "resolved_at",
    "resolved",
    "stable_at",
    "ended_at",
    "end_time",
    "closed_at",
    "closed",
];
const STATUS: &[&str] = &["status", "state"];
const OVER: &[&str] = &[
    "resolved",
    "closed",
    "stable",
    "completed",
    "postmortem",
    "done",
];
const WORDS: &[(&str, Priority)] = &[
    ("critical", Priority::P0),
    ("major", Priority::P1),
    ("high", Priority::P1),
    ("minor", Priority::P2),
    ("medium", Priority::P2),
    ("moderate", Priority::P2),
    ("low", Priority::P3),
    ("none", Priority::P3),
];

/// Longer titles and ids are not one.
const LONGEST: usize = 500;

/// Reads one record.
///
/// # Errors
/// The first thing that keeps it out: `E-MISSING`, `E-TIME`, `E-ENUM`, `E-ORDER`, `E-LONG`.
pub fn imported(record: &Record, options: &ImportOptions) -> Result<Imported, Refusal> {
    let id = needed(record, ID, "id")?;
    let title = match first(record, TITLE) {
        Some((_, title)) => title,
        None => id,
    };
    if LONGEST < id.chars().count() || LONGEST < title.chars().count() {
        return Err(refusal(
            "E-LONG",
            "title",
            "longer than 500 characters".to_owned(),
        ));
    }
    let mut n_without_zone = 0;
    let mut moment = |names| moment(record, names, options.timezone, &mut n_without_zone);
    let started = moment(STARTED)?;
    let reported = moment(REPORTED)?;
    let resolved = moment(RESOLVED)?;
    let updated = moment(&["updated_at"])?;
    let Some(started_at) = started.or(reported) else {
        return Err(refusal(
            "E-MISSING",
            "started_at",
            "no moment at which it began".to_owned(),
        ));
    };
    let reported_at = reported.unwrap_or(started_at).max(started_at);
    let is_over =
        first(record, STATUS).is_some_and(|(_, it)| OVER.contains(&it.to_lowercase().as_str()));
    let resolved_at = match resolved {
        Some(at) => Some(at),
        // It is over, and nobody wrote down since when: not later than its last change.
        None if is_over => Some(updated.ok_or_else(|| {
            refusal(
                "E-MISSING",
                "resolved_at",
                "it is over, and nothing says since when".to_owned(),
            )
        })?),
        None => None,
    };
    if resolved_at.is_some_and(|it| it < started_at) {
        return Err(refusal(
            "E-ORDER",
            "resolved_at",
            "it was over before it began".to_owned(),
        ));
    }
    let private = first(record, &["visibility", "private"]).is_some_and(|(_, it)| {
        matches!(
            it.to_lowercase().as_str(),
            "restricted" | "private" | "true" | "1"
        )
    });
    let summary = first(record, &["description", "summary", "body"]).map(|(_, it)| Text::from(it));
    Ok(Imported {
        external_id: id.into(),
        title: title.into(),
        severity: severity(record, options)?,
        started_at,
        reported_at: resolved_at.map_or(reported_at, |it| reported_at.min(it)),
        resolved_at,
        private,
        summary: summary.filter(|it| it.raw() != title),
        n_without_zone,
    })
}

fn refusal(code: &'static str, column: &str, message: String) -> Refusal {
    Refusal {
        code,
        column: column.to_owned(),
        message,
    }
}

/// The first of these columns that says something.
fn first<'r>(record: &'r Record, names: &[&str]) -> Option<(&'r str, &'r str)> {
    names.iter().find_map(|it| {
        let (name, value) = record.get_key_value(*it)?;
        let value = value.trim();
        (!value.is_empty() && value != "null").then_some((name.as_str(), value))
    })
}

fn needed<'r>(record: &'r Record, names: &[&str], what: &str) -> Result<&'r str, Refusal> {
    let found = first(record, names).map(|it| it.1);
    found.ok_or_else(|| refusal("E-MISSING", what, format!("no {what}")))
}

fn severity(record: &Record, options: &ImportOptions) -> Result<Priority, Refusal> {
    let Some((column, word)) = first(record, SEVERITY) else {
        return options
            .default_severity
            .ok_or_else(|| refusal("E-MISSING", "severity", "no severity".to_owned()));
    };
    let lower = word.to_lowercase();
    let named = WORDS.iter().find(|it| it.0 == lower).map(|it| it.1);
    let known = options.severities.get(&lower).copied();
    let known = known.or_else(|| word.parse().ok()).or(named);
    known.or(options.default_severity).ok_or_else(|| {
        let shown: String = word.chars().take(40).collect();
        refusal(
            "E-ENUM",
            column,
            format!("`{shown}` is no severity that is known"),
        )
    })
}

fn moment(
    record: &Record,
    names: &[&str],
    timezone: Tz,
    n_without_zone: &mut usize,
) -> Result<Option<DateTime<Utc>>, Refusal> {
    let Some((column, text)) = first(record, names) else {
        return Ok(None);
    };
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Ok(Some(at.to_utc().trunc_subsecs(0)));
    }
    const FORMS: [&str; 4] = [
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M",
        "%Y-%m-%dT%H:%M",
    ];
    let local = FORMS
        .iter()
        .find_map(|it| NaiveDateTime::parse_from_str(text, it).ok())
        .or_else(|| {
            Some(
                text.parse::<chrono::NaiveDate>()
                    .ok()?
                    .and_time(chrono::NaiveTime::MIN),
            )
        });
    let Some(local) = local else {
        let shown: String = text.chars().take(40).collect();
        return Err(refusal("E-TIME", column, format!("`{shown}` is no moment")));
    };
    *n_without_zone += 1;
    let seconds = local.time().num_seconds_from_midnight();
    Ok(Some(local_to_utc(timezone, local.date(), seconds)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(record: &str, expected: &str) {
        let record = record
            .split(';')
            .map(|it| it.split_once('=').unwrap())
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect();
        let options = ImportOptions {
            timezone: Tz::America__New_York,
            severities: BTreeMap::from([("2".to_owned(), Priority::P1)]),
            default_severity: None,
        };
        let said = match imported(&record, &options) {
            Ok(it) => format!(
                "{} {} {} {}",
                it.severity,
                it.started_at.format("%FT%TZ"),
                it.resolved_at
                    .map_or("-".to_owned(), |it| it.format("%FT%TZ").to_string()),
                it.n_without_zone
            ),
            Err(it) => format!("{} {}: {}", it.code, it.column, it.message),
        };
        assert_eq!(said, expected);
    }

    #[test]
    fn columns_go_by_many_names() {
        check(
            "id=1;title=a;severity=P0;started_at=2026-01-01T00:00:00Z;resolved_at=2026-01-01T00:00:00Z",
            "P0 2026-01-01T00:00:00Z 2026-01-01T00:00:00Z 0",
        );
        check(
            "uuid=1;name=a;incident_priority_id=2;reported_at=2021-07-27 19:47:56.28659",
            "P1 2021-07-27T23:47:56Z - 1",
        );
    }

    #[test]
    fn what_is_over_without_a_moment_ended_by_its_last_change() {
        check(
            "id=1;impact=none;status=resolved;created_at=2016-08-30T12:00:00.000-07:00;updated_at=2016-09-07T11:01:36.719-07:00;resolved_at=null",
            "P3 2016-08-30T19:00:00Z 2016-09-07T18:01:36Z 0",
        );
        check(
            "id=1;impact=none;status=resolved;created_at=2016-08-30T12:00:00Z",
            "E-MISSING resolved_at: it is over, and nothing says since when",
        );
    }

    #[test]
    fn what_cannot_be_is_refused() {
        check("title=a", "E-MISSING id: no id");
        check("id=1", "E-MISSING started_at: no moment at which it began");
        check(
            "id=1;severity=SEV-9;started_at=2026-01-01",
            "E-ENUM severity: `SEV-9` is no severity that is known",
        );
        check(
            "id=1;severity=P0;started_at=soon",
            "E-TIME started_at: `soon` is no moment",
        );
        check(
            "id=1;severity=P0;started_at=2016-04-16T12:04:06-07:00;ended_at=2016-04-16T12:04:00-07:00",
            "E-ORDER resolved_at: it was over before it began",
        );
    }
}
