//! The comparisons that people write in a policy, in a rule and in a query.

use std::cmp::Ordering;

super::words::words! {
    /// How a value is compared with another: `p0_open == 0`.
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
    pub(crate) fn split(text: &str) -> Option<(&str, Self, &str)> {
        let found = Self::ALL
            .iter()
            .filter_map(|it| Some((text.find(it.as_str())?, *it)))
            // Of two that begin together the longer one was meant: `<=` is no `<`.
            .min_by_key(|(at, it)| (*at, std::cmp::Reverse(it.as_str().len())));
        let (at, operator) = found?;
        let behind = &text[at + operator.as_str().len()..];
        Some((text[..at].trim(), operator, behind.trim()))
    }

    /// Reads a comparison with a value that is not named: `>= 90%`. What stands behind the sign.
    pub(crate) fn lead(text: &str) -> Option<(Self, &str)> {
        let (before, operator, behind) = Self::split(text)?;
        before.is_empty().then_some((operator, behind))
    }

    /// `==` of the policy means exactly that, for shares, too. Nothing holds of what has no order.
    pub fn holds(self, value: f64, target: f64) -> bool {
        value
            .partial_cmp(&target)
            .map_or(self == Self::Unequal, |it| self.allows(it))
    }

    /// Whether the order of a value and its target is what the comparison asks for.
    pub fn allows(self, order: Ordering) -> bool {
        match self {
            Self::Equal => order.is_eq(),
            Self::Unequal => order.is_ne(),
            Self::AtMost => order.is_le(),
            Self::AtLeast => order.is_ge(),
            Self::Less => order.is_lt(),
            Self::Greater => order.is_gt(),
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

#[cfg(test)]
mod tests {
    use super::Operator;

    #[test]
    fn the_longer_sign_is_meant() {
        let split = |it| Operator::split(it).map(|(a, sign, b)| (a, sign.sign(), b));
        assert_eq!(split("p0_open<=2"), Some(("p0_open", "≤", "2")));
        assert_eq!(split("a > b >= c"), Some(("a", ">", "b >= c")));
        assert_eq!(split("nothing"), None);
    }

    #[test]
    fn a_sign_leads_a_value_without_a_name() {
        assert_eq!(Operator::lead(">= 90%"), Some((Operator::AtLeast, "90%")));
        assert_eq!(Operator::lead("90% >= 3"), None);
    }

    #[test]
    fn only_unequal_holds_of_what_has_no_order() {
        let holding = |it: &&Operator| it.holds(f64::NAN, 1.0);
        let holding: Vec<_> = Operator::ALL.iter().filter(holding).collect();
        assert_eq!(holding, [&Operator::Unequal]);
    }
}
