//! From wall time to the UTC line and back.

use chrono::{DateTime, MappedLocalTime, NaiveDate, NaiveTime, Offset, TimeDelta, TimeZone, Utc};
use chrono_tz::{GapInfo, Tz};

pub(super) const DAY: u32 = 86_400;

/// Returns the moment at which a clock on the wall shows `seconds_of_day` (0..=86400, where
/// 86400 is the midnight that ends the date).
///
/// A wall time that is skipped moves forward by the length of the gap, one that occurs twice is
/// the first of the two: both read it with the offset in force before the change.
pub fn local_to_utc(timezone: Tz, date: NaiveDate, seconds_of_day: u32) -> DateTime<Utc> {
    let wall = date
        .and_time(NaiveTime::MIN)
        .checked_add_signed(TimeDelta::seconds(i64::from(seconds_of_day.min(DAY))))
        .unwrap_or(chrono::NaiveDateTime::MAX);
    let offset = match timezone.offset_from_local_datetime(&wall) {
        MappedLocalTime::Single(offset) | MappedLocalTime::Ambiguous(offset, _) => offset,
        MappedLocalTime::None => GapInfo::new(&wall, &timezone)
            .and_then(|gap| gap.begin)
            .map_or_else(|| timezone.offset_from_utc_datetime(&wall), |it| it.1),
    };
    let offset = i64::from(offset.fix().local_minus_utc());
    DateTime::from_timestamp(wall.and_utc().timestamp() - offset, 0).unwrap_or(wall.and_utc())
}

/// Returns the local date and the seconds since its midnight, as the wall shows them at `at`.
pub(super) fn utc_to_local(timezone: Tz, at: DateTime<Utc>) -> (NaiveDate, u32) {
    let offset = timezone.offset_from_utc_datetime(&at.naive_utc()).fix();
    let wall = at
        .naive_utc()
        .checked_add_offset(offset)
        .unwrap_or(at.naive_utc());
    let seconds = wall.time().signed_duration_since(NaiveTime::MIN);
    let seconds = u32::try_from(seconds.num_seconds()).unwrap_or_default();
    (wall.date(), seconds)
}

/// False for a date that a zone left out when it changed sides of the date line, as Apia did
/// with 2011-12-30.
pub(super) fn has_date(timezone: Tz, date: NaiveDate) -> bool {
    let Some(noon) = date.and_hms_opt(12, 0, 0) else {
        return false;
    };
    !matches!(
        timezone.offset_from_local_datetime(&noon),
        MappedLocalTime::None
    )
}

/// Reads `HH:MM` or `HH:MM:SS` into seconds since midnight; `24:00` is the end of the day.
pub fn parse_wall_time(text: &str) -> Option<u32> {
    let mut parts = text.split(':').map(two_digits);
    let hours = parts.next()??;
    let minutes = parts.next()??;
    let seconds = match parts.next() {
        Some(seconds) => seconds?,
        None => 0,
    };
    let total = hours * 3_600 + minutes * 60 + seconds;
    (parts.next().is_none() && minutes < 60 && seconds < 60 && total <= DAY).then_some(total)
}

fn two_digits(text: &str) -> Option<u32> {
    let digits = text.len() == 2 && text.bytes().all(|it| it.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}
