//! How moments and lengths of time look to people and to machines.

use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use chrono_tz::Tz;

use crate::model::Text;
pub(super) use crate::render::rough;

/// `2026-02-13T14:00:00Z`
pub(super) fn iso(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::Secs, true)
}

/// `Fri 13 Feb 09:00`, with the year where it is not this one's.
pub(super) fn local(moment: DateTime<Utc>, zone: Tz, now: DateTime<Utc>) -> String {
    let moment = moment.with_timezone(&zone);
    let same_year = moment.year() == now.with_timezone(&zone).year();
    let shape = if same_year {
        "%a %-d %b %H:%M"
    } else {
        "%-d %b %Y %H:%M"
    };
    moment.format(shape).to_string()
}

/// `Fri 13 Feb 2026 09:00 EST`: the moment of a page, with its zone.
pub(super) fn header(moment: DateTime<Utc>, zone: Tz) -> String {
    moment
        .with_timezone(&zone)
        .format("%a %-d %b %Y %H:%M %Z")
        .to_string()
}

/// To the second: `1d 3h 17m 55s`, without the units that are zero.
pub(super) fn exact(seconds: i64) -> String {
    let units = [
        (seconds / 86_400, "d"),
        (seconds / 3600 % 24, "h"),
        (seconds / 60 % 60, "m"),
        (seconds % 60, "s"),
    ];
    let shown: Vec<String> = units
        .iter()
        .filter(|it| it.0 != 0)
        .map(|(n, unit)| format!("{n}{unit}"))
        .collect();
    if shown.is_empty() {
        "0s".to_owned()
    } else {
        shown.join(" ")
    }
}

/// `in 52m` or `2h late`.
pub(super) fn due(due_at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let left = (due_at - now).num_seconds();
    if left < 0 {
        format!("{} late", rough(-left))
    } else {
        format!("in {}", rough(left))
    }
}

/// `#142` where `repository` goes without saying, else the whole reference.
pub(super) fn short(reference: &Text, repository: Option<&str>) -> Text {
    match reference.raw().split_once('#') {
        Some((name, number)) if repository.is_some_and(|it| it.eq_ignore_ascii_case(name)) => {
            Text::new(format!("#{number}"))
        }
        _ => reference.clone(),
    }
}

/// Somebody's words before ours, as one text.
pub(super) fn before_words(text: &Text, words: &str) -> Text {
    Text::new(format!("{} {words}", text.raw()))
}

/// One text after another.
pub(super) fn joined(one: &Text, other: &Text) -> Text {
    Text::new(format!("{}; {}", one.raw(), other.raw()))
}

/// Words of ours before somebody's, as one text.
pub(super) fn after_words(words: &str, text: &Text) -> Text {
    if words.is_empty() {
        return text.clone();
    }
    Text::new(format!("{words}: {}", text.raw()))
}
