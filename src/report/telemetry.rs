//! What the product tells of its own use, for a roadmap that follows it (S4 §Roadmap lock: the ways
//! of working that are used most, where people stop, what is denied, what is slow, what it costs).

use serde::Serialize;

use crate::metrics::{Kind, Unit};
use crate::model::Text;

/// A question to the observations of one metric: its rows are told apart by their dimensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signal {
    pub metric: &'static str,
    pub title: &'static str,
    pub unit: Unit,
    /// Counts are added up over the period; of everything else the newest counts.
    pub kind: Kind,
    /// Of several that are named alike the largest counts; else they are added up.
    pub takes_largest: bool,
    /// Its rows are steps of one way, each taken by fewer than the one before.
    pub is_funnel: bool,
}

pub const SIGNALS: [Signal; 5] = [
    signal("workflow_runs", "Used most", Unit::Count, Kind::Count),
    Signal {
        is_funnel: true,
        ..signal(
            "funnel_users",
            "Where people stop",
            Unit::Count,
            Kind::Count,
        )
    },
    signal("policy_denies", "Denied most", Unit::Count, Kind::Count),
    Signal {
        takes_largest: true,
        ..signal("query_seconds", "Slowest", Unit::Seconds, Kind::Gauge)
    },
    signal("cost", "Costs most", Unit::Score, Kind::Gauge),
];

const fn signal(metric: &'static str, title: &'static str, unit: Unit, kind: Kind) -> Signal {
    Signal {
        metric,
        title,
        unit,
        kind,
        takes_largest: false,
        is_funnel: false,
    }
}

/// What is known of one signal in the period.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TelemetryView {
    pub title: &'static str,
    /// What has to be measured where nothing is known.
    pub metric: &'static str,
    pub unit: &'static str,
    /// The largest first, steps that are numbered in their order; empty where nothing is known.
    pub rows: Vec<TelemetryRow>,
    /// How many more there are.
    pub more: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TelemetryRow {
    /// The values of the dimensions, as they were measured.
    pub name: Text,
    pub value: f64,
    /// Of a funnel whose steps are numbered: which share of the step before did not come this far.
    pub lost: Option<f64>,
}

const MOST: usize = 5;

/// Of a funnel every step tells.
const MOST_STEPS: usize = 20;

impl TelemetryView {
    /// `values` in any order, a name once.
    pub fn new(signal: &Signal, mut values: Vec<(Text, f64)>) -> Self {
        values.retain(|it| it.1.is_finite());
        values.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        // What follows what, nobody knows of steps without a number.
        let in_order = signal.is_funnel && values.iter().all(|it| step(&it.0).is_some());
        if in_order {
            values.sort_by_key(|it| step(&it.0));
        }
        let most = if signal.is_funnel { MOST_STEPS } else { MOST };
        let more = values.len().saturating_sub(most);
        values.truncate(most);
        let mut before: Option<f64> = None;
        let rows = values.into_iter().map(|(name, value)| {
            let whole = before.replace(value).filter(|it| in_order && value <= *it);
            TelemetryRow {
                name,
                value,
                lost: whole.filter(|it| 0.0 < *it).map(|it| 1.0 - value / it),
            }
        });
        Self {
            title: signal.title,
            metric: signal.metric,
            unit: signal.unit.as_str(),
            rows: rows.collect(),
            more,
        }
    }
}

/// `3` of `3 first command`.
fn step(name: &Text) -> Option<u32> {
    let digits = name.raw().split(|it: char| !it.is_ascii_digit()).next()?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{SIGNALS, TelemetryView};

    fn check(signal: usize, values: &[(&str, f64)], expected: &str) {
        let values = values.iter().map(|(name, it)| ((*name).into(), *it));
        let view = TelemetryView::new(&SIGNALS[signal], values.collect());
        let row = |it: &super::TelemetryRow| {
            let lost = it.lost.map_or_else(String::new, |it| format!(" -{it}"));
            format!("{} {}{lost}", it.name.raw(), it.value)
        };
        let rows: Vec<String> = view.rows.iter().map(row).collect();
        assert_eq!(format!("{} +{}", rows.join(", "), view.more), expected);
    }

    #[test]
    fn the_largest_come_first_and_the_rest_is_counted() {
        check(0, &[], " +0");
        check(0, &[("a", 1.0), ("b", 3.0)], "b 3, a 1 +0");
        let many = [
            ("a", 1.),
            ("b", 2.),
            ("c", 3.),
            ("d", 4.),
            ("e", 5.),
            ("f", 6.),
        ];
        check(0, &many, "f 6, e 5, d 4, c 3, b 2 +1");
        check(3, &[("a", f64::NAN)], " +0");
    }

    #[test]
    fn numbered_steps_of_a_funnel_stand_in_their_order_and_tell_what_was_lost() {
        check(
            1,
            &[
                ("2 init", 80.0),
                ("10 run", 60.0),
                ("1 install", 100.0),
                ("3 skip", 10.0),
            ],
            "1 install 100, 2 init 80 -0.19999999999999996, 3 skip 10 -0.875, 10 run 60 +0",
        );
        check(
            1,
            &[("first run", 120.0), ("install", 100.0)],
            "first run 120, install 100 +0",
        );
        check(1, &[("1 a", 0.0), ("2 b", 0.0)], "1 a 0, 2 b 0 +0");
    }
}
