//! What the policy wants of a metric: `<= 2`, `>= 90%`, `< 4h`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::sla::{Span, format_seconds};

/// By the name of the metric.
pub type Targets = BTreeMap<String, Target>;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    comparison: Comparison,
    /// In the metric's own unit: a count, a share between 0 and 1, or seconds.
    value: f64,
    unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equal,
    AtMost,
    Below,
    AtLeast,
    Above,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Count,
    Share,
    Seconds,
}

/// The longer ones first: `<=` begins as `<` does.
const COMPARISONS: [(&str, Comparison); 5] = [
    ("<=", Comparison::AtMost),
    (">=", Comparison::AtLeast),
    ("<", Comparison::Below),
    (">", Comparison::Above),
    ("=", Comparison::Equal),
];

/// By how much a target must be surpassed to be more than met.
const MARGIN: f64 = 0.1;

impl Unit {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Share => "share",
            Self::Seconds => "seconds",
        }
    }
}

impl Target {
    /// The same unit: `< 4h` says nothing about a count.
    pub(super) fn fits(&self, unit: Unit) -> bool {
        self.unit == unit
    }

    pub(super) fn is_met(&self, value: f64) -> bool {
        match self.comparison {
            Comparison::Equal => (value - self.value).abs() < f64::EPSILON,
            Comparison::AtMost => value <= self.value,
            Comparison::Below => value < self.value,
            Comparison::AtLeast => value >= self.value,
            Comparison::Above => value > self.value,
        }
    }

    /// `exceeding`, `on track` or `below` (S2 §Weekly Metrics Report).
    pub(super) fn status(&self, value: f64) -> &'static str {
        if !self.is_met(value) {
            return "below";
        }
        let margin = self.value.abs() * MARGIN;
        let better = match self.comparison {
            Comparison::Equal => false,
            Comparison::AtMost | Comparison::Below => value < self.value - margin,
            Comparison::AtLeast | Comparison::Above => self.value + margin < value,
        };
        if better { "exceeding" } else { "on track" }
    }
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong =
            || format!("`{text}` is no target, expected such as `<= 2`, `>= 90%` or `< 4h`");
        let text = text.trim();
        let found = COMPARISONS
            .iter()
            .find_map(|(word, comparison)| Some((*comparison, text.strip_prefix(word)?.trim())));
        let (comparison, rest) = found.ok_or_else(wrong)?;
        let (value, unit) = if let Some(percent) = rest.strip_suffix('%') {
            let percent: f64 = percent.trim().parse().map_err(|_| wrong())?;
            (percent / 100.0, Unit::Share)
        } else if let Ok(count) = rest.parse::<u32>() {
            (f64::from(count), Unit::Count)
        } else {
            let Ok(Span::Seconds(seconds)) = rest.parse() else {
                return Err(wrong());
            };
            (seconds as f64, Unit::Seconds)
        };
        if !value.is_finite() || value < 0.0 {
            return Err(wrong());
        }
        Ok(Self {
            comparison,
            value,
            unit,
        })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = match self.comparison {
            Comparison::Equal => "=",
            Comparison::AtMost => "≤",
            Comparison::Below => "<",
            Comparison::AtLeast => "≥",
            Comparison::Above => ">",
        };
        match self.unit {
            Unit::Count => write!(f, "{sign} {}", self.value),
            Unit::Share => write!(f, "{sign} {:.0}%", self.value * 100.0),
            Unit::Seconds => write!(f, "{sign} {}", format_seconds(self.value as i64)),
        }
    }
}
