//! The end of a snooze, as people write it.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike, Utc, Weekday};
use chrono_tz::Tz;

use crate::cli::moment::{after, moment};
use crate::cli::{Ctx, shape};
use crate::error::UserError;
use crate::model::Text;
use crate::sla::{Span, local_to_utc};

pub(super) fn until(ctx: &mut Ctx, text: &str) -> anyhow::Result<Text> {
    if text == "reply" {
        return Ok("reply".into());
    }
    let zone = ctx.config()?.project.timezone;
    let until = end("--until", text, ctx.now, zone)?;
    to_come("--until", until, ctx.now, zone)?;
    Ok(shape::iso(until).into())
}

/// The moment up to which there is time: of a day its last second, today among them.
pub(super) fn due(ctx: &mut Ctx, text: &str) -> anyhow::Result<DateTime<Utc>> {
    let zone = ctx.config()?.project.timezone;
    let due = by(text, ctx.now, zone)?;
    to_come("--due", due, ctx.now, zone)?;
    Ok(due)
}

fn by(text: &str, now: DateTime<Utc>, zone: Tz) -> anyhow::Result<DateTime<Utc>> {
    let today = now.with_timezone(&zone).date_naive();
    let day = match text {
        "today" => Some(today),
        text => next_day(today, text).or_else(|| text.parse().ok()),
    };
    match day.and_then(|it| it.succ_opt()) {
        Some(next) => Ok(local_to_utc(zone, next, 0) - TimeDelta::seconds(1)),
        None => end("--due", text, now, zone),
    }
}

fn to_come(flag: &str, at: DateTime<Utc>, now: DateTime<Utc>, zone: Tz) -> anyhow::Result<()> {
    if now < at {
        return Ok(());
    }
    let at = shape::header(at, zone);
    Err(UserError::usage(format!("{flag}: {at} has passed already")).into())
}

/// A day is the midnight with which it begins, as a date is.
fn end(flag: &str, text: &str, now: DateTime<Utc>, zone: Tz) -> anyhow::Result<DateTime<Utc>> {
    if let Ok(Span::Seconds(seconds)) = text.parse() {
        return after(flag, text, now, seconds);
    }
    if let Ok(time) = NaiveTime::parse_from_str(text, "%H:%M") {
        return Ok(next_time(now, time, zone));
    }
    if let Some(date) = next_day(now.with_timezone(&zone).date_naive(), text) {
        return Ok(local_to_utc(zone, date, 0));
    }
    if text == "today" {
        return Err(UserError::usage("--until: today has begun already")
            .hint("write a time such as 17:00, or tomorrow")
            .into());
    }
    let (today, or_reply) = match flag {
        "--until" => ("", ", or `reply`"),
        _ => ("today, ", ""),
    };
    moment(flag, text, zone).map_err(|_| {
        let hint = format!("write 3d or 4h, a time such as 17:00, {today}tomorrow, a weekday such as friday, a date, RFC 3339{or_reply}");
        UserError::usage(format!("{flag}: `{text}` is not a moment"))
            .hint(hint)
            .into()
    })
}

/// `tomorrow`, or the next day of that name: on a Friday, `friday` is in a week. In English, long
/// or cut to three letters.
fn next_day(today: NaiveDate, text: &str) -> Option<NaiveDate> {
    if text.eq_ignore_ascii_case("tomorrow") {
        return today.succ_opt();
    }
    let weekday: Weekday = text.parse().ok()?;
    today
        .iter_days()
        .skip(1)
        .take(7)
        .find(|it| it.weekday() == weekday)
}

/// Today at that time, or tomorrow if it has passed.
fn next_time(now: DateTime<Utc>, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    let today = now.with_timezone(&zone).date_naive();
    let at = |date| local_to_utc(zone, date, time.num_seconds_from_midnight());
    let moment = at(today);
    if now < moment {
        moment
    } else {
        at(today.succ_opt().unwrap_or(today))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(zone: Tz, now: &str, text: &str, expected: &str) {
        let now = DateTime::parse_from_rfc3339(now).unwrap().to_utc();
        let said = match end("--until", text, now, zone) {
            Ok(moment) => shape::iso(moment),
            Err(err) => err.to_string(),
        };
        assert_eq!(said, expected, "{text} at {now}");
    }

    #[test]
    fn what_is_due_on_a_day_has_time_until_its_end() {
        let now = "2026-02-13T14:00:00Z".parse().unwrap();
        for (text, expected) in [
            ("today", "2026-02-14T04:59:59Z"),
            ("tomorrow", "2026-02-15T04:59:59Z"),
            ("friday", "2026-02-21T04:59:59Z"),
            ("2026-02-16", "2026-02-17T04:59:59Z"),
            ("17:00", "2026-02-13T22:00:00Z"),
            ("4h", "2026-02-13T18:00:00Z"),
        ] {
            let due = by(text, now, Tz::America__New_York).unwrap();
            assert_eq!(shape::iso(due), expected, "{text}");
        }
    }

    /// 13 February 2026 is a Friday; at 02:00 UTC it is still Thursday in New York.
    #[test]
    fn a_day_is_its_midnight_where_the_project_is() {
        let new_york = |now, text, expected| check(Tz::America__New_York, now, text, expected);
        new_york("2026-02-13T14:00:00Z", "tomorrow", "2026-02-14T05:00:00Z");
        new_york("2026-02-13T02:00:00Z", "Tomorrow", "2026-02-13T05:00:00Z");
        new_york("2026-02-13T02:00:00Z", "friday", "2026-02-13T05:00:00Z");
        new_york("2026-02-13T14:00:00Z", "monday", "2026-02-16T05:00:00Z");
        new_york("2026-02-13T14:00:00Z", "MON", "2026-02-16T05:00:00Z");
        let unknown = "--until: `fridays` is not a moment";
        new_york("2026-02-13T14:00:00Z", "fridays", unknown);
    }

    #[test]
    fn no_snooze_ends_in_a_year_that_nobody_can_write() {
        let now = "2026-02-13T14:00:00Z";
        for text in ["417000w", "9999999w"] {
            let beyond = format!("--until: `{text}` is beyond the calendar");
            check(Tz::UTC, now, text, &beyond);
        }
        check(Tz::UTC, now, "9999-12-31", "9999-12-31T00:00:00Z");
    }

    #[test]
    fn a_weekday_is_never_today() {
        let now = "2026-02-13T14:00:00Z";
        check(Tz::UTC, now, "friday", "2026-02-20T00:00:00Z");
        check(Tz::UTC, now, "thu", "2026-02-19T00:00:00Z");
    }

    /// New York goes to summer time on Sunday 8 March 2026 at 2 and back on 1 November at 2;
    /// Beirut skips the midnight of Sunday 29 March.
    #[test]
    fn the_clocks_may_change_before_that_day() {
        let new_york = |now, text, expected| check(Tz::America__New_York, now, text, expected);
        new_york("2026-03-07T15:00:00Z", "sunday", "2026-03-08T05:00:00Z");
        new_york("2026-03-07T15:00:00Z", "monday", "2026-03-09T04:00:00Z");
        new_york("2026-03-08T15:00:00Z", "tomorrow", "2026-03-09T04:00:00Z");
        new_york("2026-10-31T15:00:00Z", "sunday", "2026-11-01T04:00:00Z");
        new_york("2026-10-31T15:00:00Z", "monday", "2026-11-02T05:00:00Z");
        let saturday = "2026-03-28T15:00:00Z";
        check(
            Tz::Asia__Beirut,
            saturday,
            "tomorrow",
            "2026-03-28T22:00:00Z",
        );
        check(Tz::Asia__Beirut, saturday, "monday", "2026-03-29T21:00:00Z");
    }
}
