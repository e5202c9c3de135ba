//! Moments as somebody types them at three in the morning.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};
use chrono_tz::Tz;

use crate::cli::moment::{after, moment};
use crate::error::UserError;
use crate::sla::{Span, local_to_utc};

/// Whoever types a time so little ahead means today, not almost a day ago.
const TYPED_AHEAD: TimeDelta = TimeDelta::hours(1);

/// A moment that has passed: `10m` ago, `02:40` the last time it was so, a date, RFC 3339.
pub(super) fn past(
    flag: &str,
    text: &str,
    now: DateTime<Utc>,
    zone: Tz,
) -> anyhow::Result<DateTime<Utc>> {
    let at = if let Ok(Span::Seconds(seconds)) = text.parse() {
        after(flag, text, now, -seconds)?
    } else if let Ok(time) = NaiveTime::parse_from_str(text, "%H:%M") {
        let today = of_day(now, 0, time, zone);
        if now < today && today - now <= TYPED_AHEAD {
            return Err(still_to_come(flag, text, of_day(now, -1, time, zone), zone).into());
        }
        if today <= now {
            today
        } else {
            of_day(now, -1, time, zone)
        }
    } else {
        moment(flag, text, zone).map_err(|_| no_moment(flag, text, "10m (that long ago)"))?
    };
    if now < at {
        return Err(UserError::usage(format!("{flag}: `{text}` lies ahead")).into());
    }
    Ok(at)
}

/// A moment to come: `45m` from now, `14:30` the next time it is so, a date, RFC 3339.
pub(in crate::cli) fn ahead(
    flag: &str,
    text: &str,
    now: DateTime<Utc>,
    zone: Tz,
) -> anyhow::Result<DateTime<Utc>> {
    let at = if let Ok(Span::Seconds(seconds)) = text.parse() {
        after(flag, text, now, seconds)?
    } else if let Ok(time) = NaiveTime::parse_from_str(text, "%H:%M") {
        let today = of_day(now, 0, time, zone);
        if now < today {
            today
        } else {
            of_day(now, 1, time, zone)
        }
    } else {
        moment(flag, text, zone).map_err(|_| no_moment(flag, text, "45m (from now)"))?
    };
    if at <= now {
        return Err(UserError::usage(format!("{flag}: `{text}` has passed already")).into());
    }
    Ok(at)
}

fn of_day(now: DateTime<Utc>, days: i64, time: NaiveTime, zone: Tz) -> DateTime<Utc> {
    let today = now.with_timezone(&zone).date_naive();
    let date = today.checked_add_signed(TimeDelta::days(days));
    local_to_utc(
        zone,
        date.unwrap_or(today),
        time.num_seconds_from_midnight(),
    )
}

fn still_to_come(flag: &str, text: &str, before: DateTime<Utc>, zone: Tz) -> UserError {
    let before = before.with_timezone(&zone).to_rfc3339();
    UserError::usage(format!("{flag}: `{text}` is still to come today"))
        .hint(format!("if you mean the day before, write {before}"))
}

fn no_moment(flag: &str, text: &str, example: &str) -> UserError {
    UserError::usage(format!("{flag}: `{text}` is not a moment")).hint(format!(
        "write {example}, a time such as 02:40, a date, or RFC 3339 with a zone"
    ))
}

/// `T+0:05`, or `T+2d 3h` where minutes no longer matter.
pub(super) fn t_plus(from: DateTime<Utc>, at: DateTime<Utc>) -> String {
    let seconds = (at - from).num_seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let minutes = seconds.unsigned_abs() / 60;
    if minutes <= 48 * 60 {
        return format!("T{sign}{}:{:02}", minutes / 60, minutes % 60);
    }
    let (days, hours) = (minutes / 1440, minutes / 60 % 24);
    format!("T{sign}{days}d {hours}h")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn check(read: anyhow::Result<DateTime<Utc>>, expected: &str) {
        let said = match read {
            Ok(moment) => moment.format("%FT%H:%MZ").to_string(),
            Err(err) => err.to_string(),
        };
        assert_eq!(said, expected);
    }

    const ZONE: Tz = Tz::America__New_York;

    #[test]
    fn a_time_of_the_day_is_the_last_or_the_next_one() {
        let now = at("2026-02-13T08:10:00Z"); // 3:10 in New York
        check(past("--at", "02:55", now, ZONE), "2026-02-13T07:55Z");
        check(past("--at", "23:50", now, ZONE), "2026-02-13T04:50Z");
        check(
            past("--at", "04:10", now, ZONE),
            "--at: `04:10` is still to come today",
        );
        check(past("--at", "04:11", now, ZONE), "2026-02-12T09:11Z");
        check(past("--at", "10m", now, ZONE), "2026-02-13T08:00Z");
        check(ahead("--next", "04:00", now, ZONE), "2026-02-13T09:00Z");
        check(ahead("--next", "03:00", now, ZONE), "2026-02-14T08:00Z");
        check(ahead("--next", "1h", now, ZONE), "2026-02-13T09:10Z");
    }

    #[test]
    fn what_lies_on_the_wrong_side_of_now_is_refused() {
        let now = at("2026-02-13T08:10:00Z");
        check(
            past("--at", "2026-02-14", now, ZONE),
            "--at: `2026-02-14` lies ahead",
        );
        check(
            ahead("--next", "2026-02-12", now, ZONE),
            "--next: `2026-02-12` has passed already",
        );
        check(
            past("--at", "soon", now, ZONE),
            "--at: `soon` is not a moment",
        );
    }

    #[test]
    fn the_distance_from_t_zero_is_short() {
        let from = at("2026-02-13T08:00:00Z");
        let shown = |text| t_plus(from, at(text));
        assert_eq!(shown("2026-02-13T08:05:59Z"), "T+0:05");
        assert_eq!(shown("2026-02-14T10:30:00Z"), "T+26:30");
        assert_eq!(shown("2026-02-15T11:00:00Z"), "T+2d 3h");
        assert_eq!(shown("2026-02-13T07:20:00Z"), "T-0:40");
    }
}
