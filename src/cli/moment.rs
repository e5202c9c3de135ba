//! Moments and lengths of time as they stand on the command line.

use chrono::{DateTime, NaiveDate, SubsecRound, Utc};
use chrono_tz::Tz;

use crate::error::UserError;
use crate::sla::{Pause, local_to_utc};

/// Reads RFC 3339, or a date as its midnight in `zone`. Cut to whole seconds.
pub(super) fn moment(flag: &str, text: &str, zone: Tz) -> anyhow::Result<DateTime<Utc>> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return Ok(moment.to_utc().trunc_subsecs(0));
    }
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Ok(local_to_utc(zone, date, 0));
    }
    Err(
        UserError::usage(format!("{flag}: `{text}` is not a moment"))
            .hint("write RFC 3339 with a zone, such as 2026-02-13T14:00:00Z, or a date")
            .into(),
    )
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

/// The moment that many whole seconds after `from`, for a `text` that meant them.
pub(super) fn after(
    flag: &str,
    text: &str,
    from: DateTime<Utc>,
    seconds: i64,
) -> anyhow::Result<DateTime<Utc>> {
    chrono::TimeDelta::try_seconds(seconds)
        .and_then(|it| from.checked_add_signed(it))
        .ok_or_else(|| UserError::usage(format!("{flag}: `{text}` is beyond the calendar")).into())
}
