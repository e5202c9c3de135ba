//! Lengths of time as the policy writes them.

use std::fmt;
use std::str::FromStr;

/// A length of time: `90s`, `45m`, `4h`, `1h30m`, `3d`, `2w`, or business days `2bd`. Never zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    /// A day is 24 hours, a week seven of those.
    Seconds(i64),
    /// The same wall time on the n-th date that has hours; see
    /// [`Calendar::add_business_days`](super::Calendar::add_business_days).
    BusinessDays(u32),
}

/// Longest first: the order in which units may follow each other.
const UNITS: [(&str, i64); 5] = [
    ("w", 604_800),
    ("d", 86_400),
    ("h", 3_600),
    ("m", 60),
    ("s", 1),
];

impl FromStr for Span {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Some(count) = text.strip_suffix("bd") {
            return business_days(text, count);
        }
        let mut rest = text;
        let mut seconds: i64 = 0;
        let mut next_unit = 0;
        while !rest.is_empty() {
            let (count, unit, tail) = part(text, rest)?;
            let Some(idx) = UNITS[next_unit..].iter().position(|it| it.0 == unit) else {
                return Err(unit_fault(text, unit));
            };
            next_unit += idx + 1;
            seconds = count
                .checked_mul(UNITS[next_unit - 1].1)
                .and_then(|it| it.checked_add(seconds))
                .ok_or_else(|| format!("`{text}` is too long"))?;
            rest = tail;
        }
        match (text, seconds) {
            ("", _) => Err("empty, expected a length of time such as `45m`, `4h` or `3d`".into()),
            (_, 0) => Err(format!("`{text}` is no time at all, expected more than 0s")),
            _ => Ok(Self::Seconds(seconds)),
        }
    }
}

fn business_days(text: &str, count: &str) -> Result<Span, String> {
    match count.parse() {
        Ok(0) => Err(format!("`{text}` is no time at all, expected 1bd or more")),
        Ok(days) if is_digits(count) => Ok(Span::BusinessDays(days)),
        _ if is_digits(count) => Err(format!("`{text}` is too long")),
        _ => Err(format!(
            "`{text}` mixes business days with something else: write them alone, like `2bd`"
        )),
    }
}

/// Takes one number and its unit off the front of `rest`.
fn part<'a>(text: &str, rest: &'a str) -> Result<(i64, &'a str, &'a str), String> {
    let digits = rest
        .find(|it: char| !it.is_ascii_digit())
        .unwrap_or(rest.len());
    let (count, rest) = rest.split_at(digits);
    if count.is_empty() {
        return Err(format!(
            "`{text}` is no length of time: expected a whole number and a unit, like `4h`"
        ));
    }
    let count = count.parse().map_err(|_| format!("`{text}` is too long"))?;
    let end = rest
        .find(|it: char| it.is_ascii_digit() || it.is_whitespace())
        .unwrap_or(rest.len());
    let (unit, rest) = rest.split_at(end);
    Ok((count, unit, rest.trim_start()))
}

fn unit_fault(text: &str, unit: &str) -> String {
    match unit {
        "mo" | "mon" | "month" | "months" | "M" => {
            format!("`{text}` is in months, which have no fixed length: write days, like `30d`")
        }
        _ if UNITS.iter().any(|it| it.0 == unit) => {
            format!("`{text}` needs its units from long to short, each once, like `1d12h`")
        }
        _ => format!("`{text}` needs a unit: s, m, h, d, w or bd"),
    }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

/// As it can be read again: `1d12h`, `2bd`; weeks only where nothing is left over.
impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::BusinessDays(days) => f.pad(&format!("{days}bd")),
            Self::Seconds(seconds) => f.pad(&written(seconds)),
        }
    }
}

fn written(seconds: i64) -> String {
    let units = match seconds % UNITS[0].1 {
        0 => &UNITS[..1],
        _ => &UNITS[1..],
    };
    let mut left = seconds;
    let mut res = String::new();
    for (unit, length) in units {
        if left / length != 0 {
            res.push_str(&format!("{}{unit}", left / length));
        }
        left %= length;
    }
    res
}

/// Returns a duration for people, its two largest units cut off rather than rounded:
/// `2d 3h`, `1h 05m`, `45m`, `1m 30s`, `30s`; negative ones with a minus sign.
pub fn format_seconds(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    let (days, hours) = (seconds / 86_400, seconds / 3_600 % 24);
    let (minutes, rest) = (seconds / 60 % 60, seconds % 60);
    match (days, hours, minutes, rest) {
        (0, 0, 0, rest) => format!("{sign}{rest}s"),
        (0, 0, minutes, 0) => format!("{sign}{minutes}m"),
        (0, 0, minutes, rest) => format!("{sign}{minutes}m {rest:02}s"),
        (0, hours, 0, _) => format!("{sign}{hours}h"),
        (0, hours, minutes, _) => format!("{sign}{hours}h {minutes:02}m"),
        (days, 0, ..) => format!("{sign}{days}d"),
        (days, hours, ..) => format!("{sign}{days}d {hours}h"),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: i64) {
        assert_eq!(text.parse(), Ok(Span::Seconds(expected)), "{text}");
    }

    fn refused(text: &str, expected: &str) {
        assert_eq!(text.parse::<Span>().unwrap_err(), expected);
    }

    #[test]
    fn a_day_is_24_hours_and_a_week_168() {
        check("90s", 90);
        check("45m", 2_700);
        check("4h", 14_400);
        check("3d", 3 * 86_400);
        check("2w", 336 * 3_600);
        check("1h30m", 5_400);
        check("2d 3h", 51 * 3_600);
        assert_eq!("2bd".parse(), Ok(Span::BusinessDays(2)));
    }

    #[test]
    fn a_fault_says_what_to_write_instead() {
        refused("4x", "`4x` needs a unit: s, m, h, d, w or bd");
        refused("4", "`4` needs a unit: s, m, h, d, w or bd");
        refused(
            "",
            "empty, expected a length of time such as `45m`, `4h` or `3d`",
        );
        refused("0h", "`0h` is no time at all, expected more than 0s");
        refused("0bd", "`0bd` is no time at all, expected 1bd or more");
        refused(
            "soon",
            "`soon` is no length of time: expected a whole number and a unit, like `4h`",
        );
        refused(
            "-4h",
            "`-4h` is no length of time: expected a whole number and a unit, like `4h`",
        );
        refused(
            "1mo",
            "`1mo` is in months, which have no fixed length: write days, like `30d`",
        );
        refused(
            "30m1h",
            "`30m1h` needs its units from long to short, each once, like `1d12h`",
        );
        refused(
            "1h2bd",
            "`1h2bd` mixes business days with something else: write them alone, like `2bd`",
        );
    }

    #[test]
    fn no_length_overflows() {
        refused(
            "99999999999999999999s",
            "`99999999999999999999s` is too long",
        );
        refused("9223372036854775807w", "`9223372036854775807w` is too long");
        refused("9999999999bd", "`9999999999bd` is too long");
        check("9223372036854775807s", i64::MAX);
    }

    #[test]
    fn people_see_the_two_largest_units() {
        let shown = [0, 30, 90, 2_700, 3_600, 3_900, 86_400, 183_600, -3_900].map(format_seconds);
        let expected = [
            "0s", "30s", "1m 30s", "45m", "1h", "1h 05m", "1d", "2d 3h", "-1h 05m",
        ];
        assert_eq!(shown, expected);
        assert_eq!(format_seconds(i64::MIN), "-106751991167300d 15h");
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(seconds in 1..i64::MAX, days in 1..u32::MAX) {
            for span in [Span::Seconds(seconds), Span::Seconds(seconds % 1_000_000 + 1), Span::BusinessDays(days)] {
                prop_assert_eq!(span.to_string().parse(), Ok(span));
            }
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,12}") {
            let _ = text.parse::<Span>();
        }
    }
}
