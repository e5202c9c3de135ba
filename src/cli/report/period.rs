//! The period of a report, as people name it.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;

use crate::cli::Ctx;
use crate::error::UserError;
use crate::report::{Period, Window};
use crate::sla::local_to_utc;

/// What the flags of a period say; of `week`, `month` and `since` one at most.
pub(in crate::cli) struct Stretch<'a> {
    pub(in crate::cli) week: Option<&'a str>,
    pub(in crate::cli) month: Option<&'a str>,
    pub(in crate::cli) since: Option<&'a str>,
    pub(in crate::cli) until: Option<&'a str>,
}

/// The period that the flags name; one that goes on ends now.
pub(in crate::cli) fn chosen(ctx: &mut Ctx, flags: &Stretch<'_>) -> anyhow::Result<Option<Period>> {
    let zone = ctx.quiet_config()?.project.timezone;
    let now = ctx.now;
    if let Some(week) = flags.week {
        let last = Period::last_week(now - TimeDelta::days(7), zone).id;
        let text = if week == "last" { &*last } else { week };
        let period = Period::iso_week(text, zone);
        let period = period.ok_or_else(|| wrong("--week", week, "2026-W07, or `last`"))?;
        return within(period, (now, zone), "--week").map(Some);
    }
    if let Some(month) = flags.month {
        let text = if month == "last" {
            last_month(now, zone)
        } else {
            month.to_owned()
        };
        let period = Period::month(&text, zone);
        let period = period.ok_or_else(|| wrong("--month", month, "2026-02, or `last`"))?;
        return within(period, (now, zone), "--month").map(Some);
    }
    let Some(since) = flags.since else {
        return Ok(None);
    };
    let from = ctx.moment_or_ago("--since", since)?;
    let to = match flags.until {
        Some(until) => ctx.moment_or_ago("--until", until)?,
        None => now,
    };
    if now < to {
        return Err(UserError::usage("--until lies ahead: nothing is known of it yet").into());
    }
    if to <= from {
        return Err(UserError::usage("the period ends before it begins").into());
    }
    Ok(Some(Period::range(Window { from, to }, zone)))
}

fn last_month(now: DateTime<Utc>, zone: Tz) -> String {
    use chrono::Datelike;

    let today = now.with_timezone(&zone).date_naive();
    let first = today.with_day(1).unwrap_or(today);
    let before = first.pred_opt().unwrap_or(first);
    before.format("%Y-%m").to_string()
}

/// A period that has begun, cut off where it goes on.
fn within(period: Period, (now, zone): (DateTime<Utc>, Tz), flag: &str) -> anyhow::Result<Period> {
    if now <= period.window.from {
        let message = format!("{flag}: {} has not begun", period.id);
        return Err(UserError::usage(message).into());
    }
    Ok(period.until(now, zone))
}

fn wrong(flag: &str, text: &str, expected: &str) -> anyhow::Error {
    let message = format!("{flag}: `{text}` names none");
    UserError::usage(message)
        .hint(format!("write {expected}"))
        .into()
}

/// The local date that a note is about, as its first moment.
pub(super) fn day(ctx: &mut Ctx, text: &str) -> anyhow::Result<DateTime<Utc>> {
    let zone = ctx.quiet_config()?.project.timezone;
    let date: NaiveDate = text
        .parse()
        .map_err(|_| wrong("--on", text, "a date such as 2026-02-13"))?;
    Ok(local_to_utc(zone, date, 0))
}
