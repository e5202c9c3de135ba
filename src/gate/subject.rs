//! What a comparison is about.

use std::str::FromStr;

use chrono::{DateTime, Utc};

use super::calendar::Calendar;
use super::check::path;
use super::literal::from_launch;
use crate::sla::Span;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// `p0_open`
    Metric(String),
    /// `trend(error_rate,7d)`: by how much it changed in that time, in its unit.
    Trend { metric: String, seconds: i64 },
    /// `growth(stars,T+0d)`: by which share it grew since that distance from the launch.
    Growth { metric: String, from_launch: i64 },
    /// `doc_age(roadmap.toml)`: seconds since a file beside the policy was changed.
    DocAge(String),
    /// The moment of the command.
    Date,
}

impl Subject {
    /// Names the reading that it asks for.
    pub fn key(&self) -> String {
        match self {
            Self::Metric(metric) => metric.clone(),
            Self::Trend { metric, seconds } => format!("trend({metric},{seconds}s)"),
            Self::Growth {
                metric,
                from_launch,
            } => format!("growth({metric},T{from_launch:+}s)"),
            Self::DocAge(path) => format!("doc_age({path})"),
            Self::Date => "date".to_owned(),
        }
    }

    /// The moment that a growth counts from; `None` before the launch is known.
    pub fn since(&self, calendar: &Calendar) -> Option<DateTime<Utc>> {
        match self {
            Self::Growth { from_launch, .. } => calendar.after_launch(*from_launch),
            _ => None,
        }
    }

    pub fn metric(&self) -> Option<&str> {
        match self {
            Self::Metric(metric) | Self::Trend { metric, .. } | Self::Growth { metric, .. } => {
                Some(metric)
            }
            Self::DocAge(_) | Self::Date => None,
        }
    }
}

impl FromStr for Subject {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let Some((function, rest)) = text.split_once('(') else {
            return match text {
                "date" => Ok(Self::Date),
                _ => metric(text).map(Self::Metric),
            };
        };
        let inside = rest
            .strip_suffix(')')
            .ok_or_else(|| format!("`{text}` lacks its closing bracket"))?;
        match function {
            "doc_age" => path(inside.trim()).map(Self::DocAge),
            "trend" => trend(inside),
            "growth" => growth(inside),
            _ => Err(format!(
                "there is no function `{function}`: there are trend, growth and doc_age"
            )),
        }
    }
}

fn metric(text: &str) -> Result<String, String> {
    let fits = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || it == '_';
    if (1..=64).contains(&text.len()) && text.chars().all(fits) {
        return Ok(text.to_owned());
    }
    Err(format!(
        "`{text}` is no metric: a name has small letters, digits and `_`"
    ))
}

fn trend(inside: &str) -> Result<Subject, String> {
    let fault = || "expected `trend(METRIC,7d)`".to_owned();
    let (name, window) = inside.split_once(',').ok_or_else(fault)?;
    match window.trim().parse() {
        Ok(Span::Seconds(seconds)) => Ok(Subject::Trend {
            metric: metric(name.trim())?,
            seconds,
        }),
        _ => Err(fault()),
    }
}

fn growth(inside: &str) -> Result<Subject, String> {
    let fault = || "expected `growth(METRIC,T+0d)`".to_owned();
    let (name, since) = inside.split_once(',').ok_or_else(fault)?;
    let since = since.trim();
    let since = since.strip_prefix("since=").unwrap_or(since);
    Ok(Subject::Growth {
        metric: metric(name.trim())?,
        from_launch: from_launch(since).ok_or_else(fault)?,
    })
}
