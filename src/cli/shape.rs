//! How moments and lengths of time look to people and to machines.

use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use chrono_tz::Tz;

use crate::sla::format_seconds;

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

/// The two greatest units are enough for a glance.
pub(super) fn rough(seconds: i64) -> String {
    let full = format_seconds(seconds);
    let mut units = full.split(' ');
    let greatest = units.next().unwrap_or_default().to_owned();
    match units.next() {
        Some(next) if seconds < 10 * 86_400 => format!("{greatest} {next}"),
        _ => greatest,
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
