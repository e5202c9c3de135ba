//! Single values of a policy, checked: words, lists, moments, durations, zones.

use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};
use chrono_tz::{TZ_VARIANTS, Tz};
use toml::value::{Datetime, Offset};

use super::fault::{Faults, shown};
use super::near::did_you_mean;
use super::tree::{Node, Value};
use crate::sla::Span;

pub(super) fn expected(what: &str, node: &Node, key: &str, faults: &mut Faults) {
    let message = format!("expected {what}, found {}", node.value.kind());
    faults.at_value(&node.at, key, message);
}

pub(super) fn text<'t>(node: &'t Node, key: &str, faults: &mut Faults) -> Option<&'t str> {
    match &node.value {
        Value::Text(text) if text.trim().is_empty() => {
            faults.at_value(&node.at, key, "expected a word, found an empty string");
            None
        }
        Value::Text(text) => Some(text),
        _ => {
            expected("a string", node, key, faults);
            None
        }
    }
}

/// One string or a list of them, each with the place where it stands.
pub(super) fn texts<'t>(
    node: &'t Node,
    key: &str,
    faults: &mut Faults,
) -> Vec<(&'t str, &'t Node)> {
    match &node.value {
        Value::List(list) => {
            let texts = list
                .iter()
                .filter_map(|it| Some((text(it, key, faults)?, it)));
            texts.collect()
        }
        Value::Text(_) => text(node, key, faults)
            .map(|it| (it, node))
            .into_iter()
            .collect(),
        _ => {
            expected("a string or a list of strings", node, key, faults);
            Vec::new()
        }
    }
}

/// An id appears in output and in other keys: letters, digits, `-`, `_` and `.`.
pub(super) fn id<'t>(node: &'t Node, key: &str, faults: &mut Faults) -> Option<&'t str> {
    let id = text(node, key, faults)?;
    if !is_id(id) {
        faults
            .at_value(&node.at, key, "not an id")
            .hint("an id has up to 64 letters, digits, `-`, `_` and `.`");
        return None;
    }
    Some(id)
}

pub(super) fn is_id(text: &str) -> bool {
    let fits = |it: char| it.is_ascii_alphanumeric() || matches!(it, '-' | '_' | '.');
    (1..=64).contains(&text.len()) && text.chars().all(fits)
}

/// An IANA time zone.
pub(super) fn zone(node: &Node, key: &str, faults: &mut Faults) -> Option<Tz> {
    let name = text(node, key, faults)?;
    let zone = Tz::from_str(name).ok();
    if zone.is_none() {
        let fault = faults.at_value(
            &node.at,
            key,
            format!("unknown time zone `{}`", shown(name)),
        );
        fault.hint = nearest_zone(name).or_else(|| {
            Some(
                "name it as the IANA database does: `Europe/Berlin`, `America/New_York`, `UTC`"
                    .to_owned(),
            )
        });
    }
    zone
}

/// People leave out the continent, or write the city with a blank.
fn nearest_zone(name: &str) -> Option<String> {
    let name = name.replace(' ', "_");
    let city = |it: &&Tz| {
        it.name()
            .rsplit('/')
            .next()
            .is_some_and(|it| it.eq_ignore_ascii_case(&name))
    };
    match TZ_VARIANTS.iter().find(city) {
        Some(zone) => Some(format!("did you mean `{}`?", zone.name())),
        None => did_you_mean(&name, TZ_VARIANTS.iter().map(|it| it.name())),
    }
}

/// A span as written, refused when it is none or nothing.
pub(super) fn span(node: &Node, key: &str, faults: &mut Faults) -> Option<Span> {
    let Value::Text(text) = &node.value else {
        expected("a duration such as \"4h\"", node, key, faults);
        return None;
    };
    match text.parse() {
        Ok(Span::Seconds(i64::MIN..=0) | Span::BusinessDays(0)) => {
            faults.at_value(&node.at, key, "a limit must be longer than nothing");
            None
        }
        Ok(span) => Some(span),
        Err(why) => {
            faults.at_value(&node.at, key, why);
            None
        }
    }
}

pub(super) fn seconds(node: &Node, key: &str, faults: &mut Faults) -> Option<i64> {
    match span(node, key, faults)? {
        Span::Seconds(seconds) => Some(seconds),
        Span::BusinessDays(_) => {
            faults
                .at_value(
                    &node.at,
                    key,
                    "business days need a calendar; none applies here",
                )
                .hint("write a duration such as `24h` or `3d`");
            None
        }
    }
}

/// A moment with its offset from UTC, as TOML writes it or in quotes.
pub(super) fn moment(node: &Node, key: &str, faults: &mut Faults) -> Option<DateTime<Utc>> {
    let moment = match &node.value {
        Value::Moment(moment) => *moment,
        Value::Text(text) => {
            let Ok(moment) = Datetime::from_str(text) else {
                let message = format!("not a moment: `{}`", shown(text));
                faults
                    .at_value(&node.at, key, message)
                    .hint("write `2026-01-24T12:00:00-05:00`");
                return None;
            };
            moment
        }
        _ => {
            expected("a moment", node, key, faults);
            return None;
        }
    };
    let utc = utc(&moment);
    if utc.is_none() {
        let written = match moment.time {
            Some(_) => moment.to_string(),
            None => format!("{moment}T09:00:00"),
        };
        faults
            .at_value(&node.at, key, "a moment without its offset from UTC")
            .hint(format!(
                "write `{written}Z`, or an offset such as `{written}-05:00`"
            ));
    }
    utc
}

/// Whole seconds; `None` without a date, a time or an offset.
fn utc(moment: &Datetime) -> Option<DateTime<Utc>> {
    let (date, time) = (moment.date?, moment.time?);
    let minutes = match moment.offset? {
        Offset::Z => 0,
        Offset::Custom { minutes } => minutes,
    };
    let local = day_of(&date)?.and_hms_opt(
        time.hour.into(),
        time.minute.into(),
        time.second.unwrap_or(0).min(59).into(),
    )?;
    Some(
        local
            .checked_sub_signed(TimeDelta::minutes(minutes.into()))?
            .and_utc(),
    )
}

fn day_of(date: &toml::value::Date) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

/// A date, in quotes or as TOML writes it.
pub(super) fn day(node: &Node, key: &str, faults: &mut Faults) -> Option<NaiveDate> {
    let day = match &node.value {
        Value::Text(text) => parse_day(text),
        Value::Moment(Datetime {
            date: Some(date),
            time: None,
            offset: None,
        }) => day_of(date),
        _ => None,
    };
    if day.is_none() {
        faults
            .at_value(&node.at, key, "not a date")
            .hint("write `2026-02-16`");
    }
    day
}

pub(super) fn parse_day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

/// Times of day such as `09:00`.
pub(super) fn times_of_day(node: &Node, key: &str, faults: &mut Faults) -> Vec<NaiveTime> {
    let mut res = Vec::new();
    for (text, node) in texts(node, key, faults) {
        match NaiveTime::parse_from_str(text, "%H:%M") {
            Ok(time) => res.push(time),
            Err(_) => {
                let message = format!("not a time of day: `{}`", shown(text));
                faults
                    .at_value(&node.at, key, message)
                    .hint("write `09:00`");
            }
        }
    }
    res
}
