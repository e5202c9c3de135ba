//! What the policy wants of a metric: `<= 2`, `>= 90%`, `< 4h`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::metrics::Unit;
use crate::model::Operator;
use crate::sla::{Span, format_seconds};

/// By the name of the metric.
pub type Targets = BTreeMap<String, Target>;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Target {
    operator: Operator,
    /// In the metric's own unit: a count, a share between 0 and 1, or seconds.
    value: f64,
    unit: Unit,
}

/// By how much a target must be surpassed to be more than met.
const MARGIN: f64 = 0.1;

impl Target {
    /// The same unit: `< 4h` says nothing about a count.
    pub(super) fn fits(&self, unit: Unit) -> bool {
        self.unit == unit
    }

    pub(super) fn is_met(&self, value: f64) -> bool {
        self.operator.holds(value, self.value)
    }

    /// `exceeding`, `on track` or `below` (S2 §Weekly Metrics Report); where less is better `well
    /// under` and `over` say the same without a second thought.
    pub(super) fn status(&self, value: f64) -> &'static str {
        let margin = self.value.abs() * MARGIN;
        let is_met = self.is_met(value);
        match self.operator {
            Operator::Equal if !is_met && self.value < value => "over",
            Operator::Unequal if !is_met => "off",
            Operator::AtMost | Operator::Less if !is_met => "over",
            Operator::AtMost | Operator::Less if value < self.value - margin => "well under",
            _ if !is_met => "below",
            Operator::AtLeast | Operator::Greater if self.value + margin < value => "exceeding",
            _ => "on track",
        }
    }
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong =
            || format!("`{text}` is no target, expected such as `<= 2`, `>= 90%` or `< 4h`");
        let text = text.trim();
        // `=` alone is what people write of a number that must be met exactly.
        let exactly = || Some((Operator::Equal, text.strip_prefix('=')?.trim()));
        let found = Operator::lead(text).or_else(exactly);
        let (operator, rest) = found.ok_or_else(wrong)?;
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
            operator,
            value,
            unit,
        })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = self.operator.sign();
        match self.unit {
            Unit::Count | Unit::Score | Unit::Flag => write!(f, "{sign} {}", self.value),
            Unit::Share => write!(f, "{sign} {:.0}%", self.value * 100.0),
            Unit::Seconds => write!(f, "{sign} {}", format_seconds(self.value as i64)),
        }
    }
}
