use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};

use super::fault::Fault;
use super::rejection::quoted;

/// Years a moment may lie in; the store's seconds and the calendars hold outside them, too, but
/// nothing was supported before 1970 and four digits end with 9999.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=9999;

/// Reads an RFC 3339 moment with any offset as UTC. Fractions of a second are cut off, and so is
/// a leap second, which becomes the second before it.
pub(super) fn read(path: &str, written: &str) -> Result<DateTime<Utc>, Fault> {
    let Ok(moment) = DateTime::parse_from_rfc3339(written) else {
        return Err(unreadable(path, written));
    };
    let moment = moment.to_utc();
    if !YEARS.contains(&moment.year()) {
        let what = format!(
            "is {}, outside the years 1970 to 9999: mend it",
            quoted(written)
        );
        return Err(Fault::new("time-out-of-range", path, what));
    }
    Ok(moment.with_nanosecond(0).unwrap_or(moment))
}

fn unreadable(path: &str, written: &str) -> Fault {
    let zoneless = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
    ]
    .iter()
    .any(|it| NaiveDateTime::parse_from_str(written, it).is_ok())
        || NaiveDate::parse_from_str(written, "%Y-%m-%d").is_ok();
    if zoneless {
        let what = format!(
            "is {}, without a zone: write `2026-02-01T09:00:00Z` or an offset like `+01:00`",
            quoted(written)
        );
        return Fault::new("time-without-zone", path, what);
    }
    let what = format!(
        "is {}, which is no moment: write it like `2026-02-01T09:00:00Z`",
        quoted(written)
    );
    Fault::new("bad-time", path, what)
}

/// As it is exchanged: UTC, whole seconds, `Z`.
pub(super) fn write(moment: DateTime<Utc>) -> impl std::fmt::Display {
    moment.format("%Y-%m-%dT%H:%M:%SZ")
}
