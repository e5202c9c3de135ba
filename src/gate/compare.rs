//! The comparisons of the grammar.

use crate::metrics::Interval;

crate::incident::words::words! {
    /// Longer signs first, so that `<=` is not read as `<`.
    Operator, "comparison" {
        Equal = "==",
        Unequal = "!=",
        AtMost = "<=",
        AtLeast = ">=",
        Less = "<",
        Greater = ">",
    }
}

impl Operator {
    /// Finds the comparison in `text`: what stands before it, the sign, what stands behind.
    pub(super) fn split(text: &str) -> Option<(&str, Self, &str)> {
        let found = Self::ALL
            .iter()
            .filter_map(|it| Some((text.find(it.as_str())?, *it)))
            .min_by_key(|(at, it)| (*at, std::cmp::Reverse(it.as_str().len())));
        let (at, operator) = found?;
        let behind = &text[at + operator.as_str().len()..];
        Some((text[..at].trim(), operator, behind.trim()))
    }

    #[expect(clippy::float_cmp, reason = "`==` of the policy means exactly that")]
    pub(super) fn holds(self, value: f64, target: f64) -> bool {
        match self {
            Self::Equal => value == target,
            Self::Unequal => value != target,
            Self::AtMost => value <= target,
            Self::AtLeast => value >= target,
            Self::Less => value < target,
            Self::Greater => value > target,
        }
    }

    /// The end of the interval that is nearest to failing; `None` for `==` and `!=`.
    pub(super) fn nearest(self, interval: Interval) -> Option<f64> {
        match self {
            Self::Equal | Self::Unequal => None,
            Self::AtMost | Self::Less => Some(interval.high),
            Self::AtLeast | Self::Greater => Some(interval.low),
        }
    }

    /// As people write it: `≤`.
    pub fn sign(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::Unequal => "≠",
            Self::AtMost => "≤",
            Self::AtLeast => "≥",
            Self::Less => "<",
            Self::Greater => ">",
        }
    }
}
