//! Numbers, moments and lengths of time as a document says them.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;

use crate::sla::format_seconds;

/// The two greatest units are enough for a glance, and from ten minutes on no second counts.
pub fn rough(seconds: i64) -> String {
    let whole = if seconds < 600 {
        seconds
    } else {
        seconds - seconds % 60
    };
    let full = format_seconds(whole);
    let mut units = full.split(' ');
    let greatest = units.next().unwrap_or_default().to_owned();
    match units.next() {
        Some(next) if seconds < 10 * 86_400 => format!("{greatest} {next}"),
        _ => greatest,
    }
}

/// A measured length of time that is no whole number of seconds: `4.2s`, `310ms`, `18µs`.
fn brief(seconds: f64) -> String {
    match seconds.abs() {
        it if 1.0 <= it => format!("{seconds:.1}s"),
        it if 0.001 <= it => format!("{:.0}ms", seconds * 1e3),
        it if 0.000_001 <= it => format!("{:.0}µs", seconds * 1e6),
        _ => format!("{:.0}ns", seconds * 1e9),
    }
}

/// A measured share or score with the digits that tell something: `86.9%`, `0.03%`, `4.3`, `50`.
fn exact(number: f64, is_share: bool) -> String {
    let (number, sign) = if is_share {
        (number * 100.0, "%")
    } else {
        (number, "")
    };
    let digits = if is_share && number.abs() < 1.0 { 2 } else { 1 };
    let shown = format!("{number:.digits$}");
    let shown = shown.trim_end_matches('0').trim_end_matches('.');
    let shown = if matches!(shown, "" | "-0" | "-") {
        "0"
    } else {
        shown
    };
    format!("{}{sign}", shown.replace('-', "−"))
}

/// A measured number in its unit, without an unknown one.
pub(super) fn measured(number: f64, unit: &str) -> String {
    match unit {
        "share" => exact(number, true),
        "score" => exact(number, false),
        "seconds" if number.fract() != 0.0 && number.abs() < 100.0 => brief(number),
        "seconds" => rough(number.round() as i64),
        _ if number.fract() != 0.0 && number.abs() < 100.0 => exact(number, false),
        _ => grouped(number.round() as i64),
    }
}

/// `3h 17m ago`, `in 35m`, `now`.
pub(super) fn ago(moment: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let seconds = (now - moment).num_seconds();
    match seconds {
        0 => "now".to_owned(),
        1.. => format!("{} ago", rough(seconds)),
        _ => format!("in {}", rough(seconds.saturating_neg())),
    }
}

/// A moment in `zone`, shaped as `strftime` does; `None` for a shape it does not know.
pub(super) fn date(moment: DateTime<Utc>, zone: Tz, shape: &str) -> Option<String> {
    use std::fmt::Write as _;

    let mut shown = String::new();
    // An unknown specifier is an error of the formatter, not a panic.
    write!(shown, "{}", moment.with_timezone(&zone).format(shape)).ok()?;
    Some(shown)
}

/// `12,345`
pub(super) fn grouped(number: i64) -> String {
    let digits = number.unsigned_abs().to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if number < 0 {
        shown.push('−');
    }
    for (idx, digit) in digits.char_indices() {
        if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
            shown.push(',');
        }
        shown.push(digit);
    }
    shown
}

/// `+3`, `−2`, `±0`
pub(super) fn signed(number: i64) -> String {
    match number {
        0 => "±0".to_owned(),
        1.. => format!("+{}", grouped(number)),
        _ => grouped(number),
    }
}

/// `1 issue`, `2 issues`
pub(super) fn counted(n: i64, one: &str, many: Option<&str>) -> String {
    match (n, many) {
        (1, _) => format!("1 {one}"),
        (n, Some(many)) => format!("{} {many}", grouped(n)),
        (n, None) => format!("{} {one}s", grouped(n)),
    }
}

/// More marks than this are no longer seen at once.
const MARKS: usize = 60;

/// Eight heights, the highest for the greatest: `▁▄█`. Of more than [`MARKS`] values each mark is
/// the mean of as many as it takes.
pub(super) fn spark(values: &[f64]) -> String {
    const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let each = values.len().div_ceil(MARKS).max(1);
    let mean = |it: &[f64]| it.iter().sum::<f64>() / it.len() as f64;
    let values: Vec<f64> = values.chunks(each).map(mean).collect();
    let most = values.iter().copied().fold(0.0, f64::max);
    let height = |value: &f64| {
        let share = if most > 0.0 {
            value.max(0.0) / most
        } else {
            0.0
        };
        let idx = (share * 7.0).round() as usize;
        HEIGHTS[idx.min(7)]
    };
    values.iter().map(height).collect()
}

#[cfg(test)]
mod tests {
    use super::measured;

    #[test]
    fn a_measured_number_has_the_digits_that_tell_something() {
        for (number, unit, shown) in [
            (0.869, "share", "86.9%"),
            (0.0003, "share", "0.03%"),
            (0.33, "share", "33%"),
            (0.0, "share", "0%"),
            (4.33, "score", "4.3"),
            (50.0, "score", "50"),
            (-11.06, "score", "−11.1"),
            (1_234.0, "count", "1,234"),
            (13.6, "count", "13.6"),
            (3.4, "seconds", "3.4s"),
            (0.012, "seconds", "12ms"),
            (0.000_018, "seconds", "18µs"),
            (7_200.0, "seconds", "2h"),
        ] {
            assert_eq!(measured(number, unit), shown);
        }
    }
}
