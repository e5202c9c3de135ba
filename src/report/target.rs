//! What the policy wants of a metric: `<= 2`, `>= 90%`, `< 4h`, and until when: `>= 500 by T+7d`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::gate::{Calendar, Literal, shown_value};
use crate::metrics::Unit;
use crate::model::Operator;

/// By the name of the metric; in the order of the policy.
pub type Targets = BTreeMap<String, Vec<Target>>;

/// What is wanted of each metric at one moment, by its name.
pub type Aims = BTreeMap<String, Aim>;

#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    operator: Operator,
    value: Literal,
    /// The moment from which on it holds no more; `None`: it holds on.
    by: Option<Literal>,
    /// Of the metric; what the words alone say before one is known.
    unit: Unit,
}

/// A target, with its moments known.
#[derive(Clone, Debug, PartialEq)]
pub struct Aim {
    /// The one that holds.
    pub target: Target,
    /// Until when, UTC.
    pub by_at: Option<DateTime<Utc>>,
    /// All of them, in the order of the policy.
    pub steps: Vec<(Target, Option<DateTime<Utc>>)>,
}

/// One of several targets, as reports print it.
#[derive(Clone, Debug, Serialize)]
pub struct TargetStep {
    pub target: String,
    /// In the unit of the metric.
    pub value: f64,
    /// The moment by which it is wanted; `None`: from then on.
    pub by_at: Option<DateTime<Utc>>,
}

/// By how much a target must be surpassed to be more than met.
const MARGIN: f64 = 0.1;

/// A share may be more than the whole; beyond this somebody forgot the `%`.
const LARGEST_SHARE: f64 = 2.0;

impl Target {
    /// The same in the unit of its metric.
    ///
    /// # Errors
    ///
    /// What a value in that unit is compared with, in words.
    pub fn of(mut self, unit: Unit) -> Result<Self, &'static str> {
        let value = self.value();
        let fits = match (&self.value, unit) {
            (Literal::Number(_), Unit::Share) => value <= LARGEST_SHARE,
            (it, unit) => it.fits(unit),
        };
        self.unit = unit;
        fits.then_some(self).ok_or(match unit {
            Unit::Count | Unit::Score => "a number",
            Unit::Share => "a share such as `85%` or `0.85`",
            Unit::Seconds => "a length of time such as `24h`",
            Unit::Flag => "true or false",
        })
    }

    /// Until when it holds, as the policy words it.
    pub fn by(&self) -> Option<&Literal> {
        self.by.as_ref()
    }

    fn value(&self) -> f64 {
        self.value.constant().unwrap_or_default()
    }

    pub(super) fn is_met(&self, value: f64) -> bool {
        self.operator.holds(value, self.value())
    }

    /// `exceeding`, `on track` or `below` (S2 §Weekly Metrics Report); where less is better `well
    /// under` and `over` say the same without a second thought.
    pub(super) fn status(&self, value: f64) -> &'static str {
        let wanted = self.value();
        let margin = wanted.abs() * MARGIN;
        let is_met = self.is_met(value);
        match self.operator {
            Operator::Equal if !is_met && wanted < value => "over",
            Operator::Unequal if !is_met => "off",
            Operator::AtMost | Operator::Less if !is_met => "over",
            Operator::AtMost | Operator::Less if value < wanted - margin => "well under",
            _ if !is_met => "below",
            Operator::AtLeast | Operator::Greater if wanted + margin < value => "exceeding",
            _ => "on track",
        }
    }
}

impl Aim {
    /// What holds at `now` of the targets of one metric: the first whose end is still to come, and
    /// after the last end the last one. A target whose end nobody can tell yet has not ended.
    pub fn at(targets: &[Target], calendar: &Calendar, now: DateTime<Utc>) -> Option<Self> {
        let end = |it: &Target| it.by.as_ref().and_then(|by| by.moment(calendar));
        let steps: Vec<(Target, Option<DateTime<Utc>>)> =
            targets.iter().map(|it| (it.clone(), end(it))).collect();
        let (target, by_at) = step(&steps, now)?.clone();
        Some(Self {
            target,
            by_at,
            steps,
        })
    }

    /// What was wanted at another moment, in the unit of the metric.
    pub fn value_at(&self, moment: DateTime<Utc>) -> Option<f64> {
        step(&self.steps, moment).map(|it| it.0.value())
    }

    pub(super) fn views(&self) -> Vec<TargetStep> {
        let view = |(target, by_at): &(Target, Option<DateTime<Utc>>)| TargetStep {
            target: target.to_string(),
            value: target.value(),
            by_at: *by_at,
        };
        self.steps.iter().map(view).collect()
    }
}

fn step(
    steps: &[(Target, Option<DateTime<Utc>>)],
    now: DateTime<Utc>,
) -> Option<&(Target, Option<DateTime<Utc>>)> {
    let is_ahead = |it: &&(Target, Option<DateTime<Utc>>)| it.1.is_none_or(|by| now < by);
    steps.iter().find(is_ahead).or(steps.last())
}

impl FromStr for Target {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "`{text}` is no target, expected such as `<= 2`, `>= 90%`, `< 4h` or `>= 500 by T+7d`"
            )
        };
        let (wanted, by) = match text.rsplit_once(" by ") {
            Some((wanted, by)) => (wanted, Some(by.parse::<Literal>().map_err(|_| wrong())?)),
            None => (text, None),
        };
        let wanted = wanted.trim();
        // `=` alone is what people write of a number that must be met exactly.
        let exactly = || Some((Operator::Equal, wanted.strip_prefix('=')?.trim()));
        let found = Operator::lead(wanted).or_else(exactly);
        let (operator, rest) = found.ok_or_else(wrong)?;
        let value: Literal = rest.parse().map_err(|_| wrong())?;
        let unit = match value {
            Literal::Share(_) => Unit::Share,
            Literal::Seconds(_) => Unit::Seconds,
            Literal::Flag(_) => Unit::Flag,
            _ => Unit::Count,
        };
        let is_value = value.constant().is_some_and(|it| 0.0 <= it);
        if !is_value || by.as_ref().is_some_and(|it| !it.is_moment()) {
            return Err(wrong());
        }
        Ok(Self {
            operator,
            value,
            by,
            unit,
        })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = shown_value(self.value(), self.unit);
        write!(f, "{} {value}", self.operator.sign())
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::Tz;

    use super::{Aim, Calendar, DateTime, Target, Utc};
    use crate::metrics::Unit::{Count, Score, Seconds, Share};

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn check_target(text: &str, shown: &str, values: &[(f64, &str)]) {
        let target: Target = text.parse().unwrap();
        assert_eq!(target.to_string(), shown);
        for (value, status) in values {
            assert_eq!(target.status(*value), *status, "{text} of {value}");
        }
    }

    #[test]
    fn a_target_is_met_missed_or_surpassed() {
        check_target(
            "<= 2",
            "≤ 2",
            &[(3.0, "over"), (2.0, "on track"), (1.0, "well under")],
        );
        check_target("= 0", "= 0", &[(1.0, "over"), (0.0, "on track")]);
        check_target("= 3", "= 3", &[(1.0, "below")]);
        check_target(
            ">= 90%",
            "≥ 90%",
            &[(0.89, "below"), (0.9, "on track"), (1.0, "exceeding")],
        );
        check_target(
            "< 4h",
            "< 4h",
            &[
                (14_400.0, "over"),
                (14_000.0, "on track"),
                (60.0, "well under"),
            ],
        );
        for wrong in [
            "", "2", "<=", "<= -1", ">= x%", "about 3", "< 2bd", "= NaN%",
        ] {
            assert!(wrong.parse::<Target>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_target_is_of_the_unit_of_its_metric() {
        let shown = |text: &str, unit| {
            let target = text.parse::<Target>().unwrap().of(unit);
            target.map(|it| it.to_string())
        };
        assert_eq!(shown(">= 4.0", Score).unwrap(), "≥ 4");
        assert_eq!(shown("< 0.1%", Share).unwrap(), "< 0.1%");
        assert_eq!(shown(">= 0.85", Share).unwrap(), "≥ 85%");
        assert_eq!(shown("<= 5s", Seconds).unwrap(), "≤ 5s");
        for (text, unit) in [
            ("< 4h", Count),
            (">= 90%", Score),
            (">= 90", Share),
            ("<= 5", Seconds),
        ] {
            assert!(shown(text, unit).is_err(), "{text}");
        }
    }

    #[test]
    fn of_targets_with_dates_the_next_one_holds_and_at_last_the_last() {
        let texts = [">= 500 by T+7d", ">= 700 by 2026-02-07", ">= 900"];
        let targets: Vec<Target> = texts.iter().map(|it| it.parse().unwrap()).collect();
        let mut calendar = Calendar {
            zone: Tz::America__New_York,
            launched_at: Some(moment("2026-01-24T17:00:00Z")),
            phases: Vec::new(),
        };
        let shown = |calendar: &Calendar, n: usize, now: &str| {
            let aim = Aim::at(&targets[..n], calendar, moment(now)).unwrap();
            let by = aim.by_at.map(|it| it.format("%m-%dT%H:%M").to_string());
            format!("{} {}", aim.target, by.unwrap_or_default())
        };
        assert_eq!(
            shown(&calendar, 3, "2026-01-31T16:59:59Z"),
            "≥ 500 01-31T17:00"
        );
        assert_eq!(
            shown(&calendar, 3, "2026-01-31T17:00:00Z"),
            "≥ 700 02-07T05:00"
        );
        assert_eq!(shown(&calendar, 3, "2026-02-07T05:00:00Z"), "≥ 900 ");
        assert_eq!(
            shown(&calendar, 2, "2026-03-01T00:00:00Z"),
            "≥ 700 02-07T05:00"
        );
        calendar.launched_at = None;
        assert_eq!(shown(&calendar, 3, "2026-03-01T00:00:00Z"), "≥ 500 ");
        assert_eq!(
            Aim::at(&[], &calendar, moment("2026-03-01T00:00:00Z")),
            None
        );
        for wrong in [">= 500 by", ">= 500 by tomorrow", ">= 500 by 7d", "by T+7d"] {
            assert!(wrong.parse::<Target>().is_err(), "{wrong}");
        }
    }
}
