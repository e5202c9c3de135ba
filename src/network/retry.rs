use chrono::{DateTime, TimeDelta, Utc};

/// Seconds, or a date to be compared with the server's own (RFC 9110 §10.2.3).
pub(crate) fn retry_after(text: &str, at: Option<DateTime<Utc>>) -> Option<TimeDelta> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<u32>() {
        return Some(TimeDelta::seconds(i64::from(seconds)));
    }
    // More digits than any wait has: too long to wait for, but a wait nonetheless.
    if !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit()) {
        return Some(TimeDelta::seconds(i64::from(u32::MAX)));
    }
    let until = http_date(text)?.signed_duration_since(at?);
    Some(until.max(TimeDelta::zero()))
}

pub(crate) fn http_date(text: &str) -> Option<DateTime<Utc>> {
    let date = DateTime::parse_from_rfc2822(text.trim()).ok()?;
    Some(date.to_utc())
}
