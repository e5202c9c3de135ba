//! Moments and lengths of time as they stand on the command line.

use chrono::{DateTime, Datelike, NaiveDate, SubsecRound, Utc};
use chrono_tz::Tz;

use crate::error::UserError;
use crate::sla::{Pause, Span, local_to_utc};

/// Reads RFC 3339, or a date as its midnight in `zone`. Cut to whole seconds.
pub(super) fn moment(flag: &str, text: &str, zone: Tz) -> anyhow::Result<DateTime<Utc>> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return written(flag, text, Some(moment.to_utc().trunc_subsecs(0)));
    }
    if let Ok(date) = text.parse::<NaiveDate>() {
        return written(flag, text, Some(local_to_utc(zone, date, 0)));
    }
    Err(no_moment(
        flag,
        text,
        "write RFC 3339 with a zone, such as 2026-02-13T14:00:00Z, or a date",
    ))
}

/// Reads a moment as [`moment`] does, or a length of time (`7d`, `24h`) back from `now`.
pub(super) fn moment_or_ago(
    flag: &str,
    text: &str,
    zone: Tz,
    now: DateTime<Utc>,
) -> anyhow::Result<DateTime<Utc>> {
    if let Ok(Span::Seconds(seconds)) = text.parse() {
        return after(flag, text, now, -seconds);
    }
    moment(flag, text, zone).map_err(|_| {
        no_moment(
            flag,
            text,
            "write how long ago, such as 7d or 24h, a date, or RFC 3339 with a zone, such as 2026-02-13T14:00:00Z",
        )
    })
}

fn no_moment(flag: &str, text: &str, hint: &str) -> anyhow::Error {
    UserError::usage(format!("{flag}: `{text}` is not a moment"))
        .hint(hint)
        .into()
}

/// Reads `A/B`, or `A/` for a pause that is still open.
pub(super) fn pause(text: &str, zone: Tz) -> anyhow::Result<Pause> {
    let Some((from, to)) = text.split_once('/') else {
        return Err(
            UserError::usage(format!("--pause: `{text}` is not a stretch of time"))
                .hint("write FROM/TO, or FROM/ while it is still open")
                .into(),
        );
    };
    let from = moment("--pause", from, zone)?;
    let to = if to.is_empty() {
        None
    } else {
        Some(moment("--pause", to, zone)?)
    };
    if to.is_some_and(|to| to < from) {
        return Err(UserError::usage(format!("--pause: `{text}` ends before it begins")).into());
    }
    Ok(Pause { from, to })
}

/// The moment that many whole seconds after `from`, or before it where they are negative, for a `text` that meant them.
pub(super) fn after(
    flag: &str,
    text: &str,
    from: DateTime<Utc>,
    seconds: i64,
) -> anyhow::Result<DateTime<Utc>> {
    let moment = chrono::TimeDelta::try_seconds(seconds).and_then(|it| from.checked_add_signed(it));
    written(flag, text, moment)
}

/// RFC 3339 has four digits for a year.
fn written(flag: &str, text: &str, moment: Option<DateTime<Utc>>) -> anyhow::Result<DateTime<Utc>> {
    moment
        .filter(|it| (0..=9999).contains(&it.year()))
        .ok_or_else(|| UserError::usage(format!("{flag}: `{text}` is beyond the calendar")).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let now = DateTime::parse_from_rfc3339("2026-02-13T14:00:00Z").unwrap();
        let read = moment_or_ago("--since", text, Tz::America__New_York, now.to_utc());
        let said = match read {
            Ok(moment) => moment.format("%FT%TZ").to_string(),
            Err(err) => err.to_string(),
        };
        assert_eq!(said, expected, "{text}");
    }

    #[test]
    fn a_length_of_time_counts_back_from_now() {
        check("7d", "2026-02-06T14:00:00Z");
        check("24h", "2026-02-12T14:00:00Z");
        check("1h30m", "2026-02-13T12:30:00Z");
        check("2026-02-06", "2026-02-06T05:00:00Z");
        check("2026-02-06T10:00:00+01:00", "2026-02-06T09:00:00Z");
        check("2bd", "--since: `2bd` is not a moment");
        check("soon", "--since: `soon` is not a moment");
        check("-7d", "--since: `-7d` is not a moment");
        check(
            "99999999999d",
            "--since: `99999999999d` is beyond the calendar",
        );
    }
}
