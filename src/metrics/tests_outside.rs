//! Numbers from outside: windows, resets, intervals.

use chrono::{DateTime, Utc};
use proptest::prelude::*;

use super::{
    Answers, Chosen, Definition, Doubt, Measured, Observation, Ratio, Scale, Series, Window,
    built_in, gain, growth, nps, observed, of_mean, of_nps, wilson,
};

fn at(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_770_000_000 + second, 0).unwrap()
}

fn row(second: i64, measured: Measured, dimension: u8) -> Observation {
    Observation {
        metric: "m".to_owned(),
        at: at(second),
        measured,
        n: None,
        unit: None,
        dimensions: [("os".to_owned(), dimension.to_string().into())].into(),
        source: "s".into(),
    }
}

fn series(rows: Vec<Observation>) -> Series {
    let chosen = Chosen {
        source: "s".into(),
        is_total: false,
    };
    Series { chosen, rows }
}

fn metric(name: &str) -> Definition {
    built_in()[name].clone()
}

fn window(from: i64, to: i64) -> Window {
    Window {
        from: at(from),
        to: at(to),
    }
}

proptest! {
    #[test]
    fn windows_that_follow_each_other_add_up(
        rows in prop::collection::vec((0_i64..100, 0_u32..50, 0_u32..50), 0..30),
        cut in 0_i64..100,
    ) {
        let rows: Vec<Observation> = rows
            .into_iter()
            .map(|(second, good, bad)| {
                let (good, total) = (f64::from(good), f64::from(good + bad));
                row(second, Measured::Ratio(Ratio { good, total }), 0)
            })
            .collect();
        let series = series(rows);
        let read = |from, to| {
            let reading = observed(&metric("error_rate"), window(from, to), Some(&series));
            reading.ratio.unwrap_or(Ratio { good: 0.0, total: 0.0 })
        };
        let (first, second, both) = (read(-1, cut), read(cut, 100), read(-1, 100));
        prop_assert_eq!(first.good + second.good, both.good);
        prop_assert_eq!(first.total + second.total, both.total);
    }

    #[test]
    fn an_interval_holds_its_share_and_stays_within_0_and_1(good in 0_u32..1000, bad in 0_u32..1000) {
        let ratio = Ratio { good: f64::from(good), total: f64::from(good + bad) };
        match wilson(ratio) {
            None => prop_assert_eq!(good + bad, 0),
            Some(it) => {
                let share = ratio.good / ratio.total;
                prop_assert!(0.0 <= it.low && it.low <= share && share <= it.high && it.high <= 1.0);
                prop_assert!(it.low < it.high, "nothing is certain");
            }
        }
    }

    #[test]
    fn a_counter_never_loses(values in prop::collection::vec(0_u32..100, 0..20), cut in 0_i64..20) {
        let rows: Vec<Observation> = (0..)
            .zip(&values)
            .map(|(second, it)| row(second, Measured::Value(f64::from(*it)), 0))
            .collect();
        let gained = |from, to| gain(&rows, window(from, to)).unwrap_or_default();
        let (first, second, both) = (gained(-1, cut), gained(cut, 20), gained(-1, 20));
        prop_assert!(0.0 <= both.gained);
        prop_assert_eq!(first.gained + second.gained, both.gained);
        prop_assert_eq!(first.resets.len() + second.resets.len(), both.resets.len());
        let falls = values.windows(2).filter(|it| it[1] < it[0]).count();
        prop_assert_eq!(both.resets.len(), falls);
    }

    #[test]
    fn answers_give_finite_numbers_within_their_scale(scores in prop::collection::vec(0_u8..=10, 0..40)) {
        let mut answers = Answers::default();
        for score in &scores {
            answers.add(at(0), f64::from(*score), Scale { min: 0.0, max: 10.0 });
            answers.add(at(0), f64::from(*score), Scale { min: 1.0, max: 7.0 });
        }
        for name in ["csat_mean", "csat_top2", "nps"] {
            let definition = metric(name);
            let super::Source::Survey(answered) = definition.source else { unreachable!() };
            let reading = answers.reading(&definition, answered);
            let range = match name {
                "csat_mean" => 1.0..=5.0,
                "csat_top2" => 0.0..=1.0,
                _ => -100.0..=100.0,
            };
            prop_assert!(reading.value.is_none_or(|it| range.contains(&it)), "{:?}", reading);
            prop_assert_eq!(reading.value.is_none(), reading.doubt == Some(Doubt::NoData));
        }
    }
}

#[test]
fn nothing_of_nothing_is_no_number() {
    let none = series(vec![row(
        1,
        Measured::Ratio(Ratio {
            good: 0.0,
            total: 0.0,
        }),
        0,
    )]);
    let reading = observed(&metric("error_rate"), window(0, 10), Some(&none));
    assert_eq!((reading.value, reading.doubt), (None, Some(Doubt::NoData)));
    assert_eq!(nps(0, 0, 0), None);
    assert_eq!(of_nps(0, 0, 0), None);
    assert_eq!(of_mean(4.0, 0.0, 1, (1.0, 5.0)), None);
    let reading = observed(&metric("stars"), window(0, 10), None);
    assert_eq!(reading.doubt, Some(Doubt::NoData));
    let zero = Some(0.0);
    let of = |value| {
        let mut reading = reading.clone();
        (reading.value, reading.doubt) = (value, None);
        reading
    };
    assert_eq!(growth("g", &of(Some(5.0)), &of(zero)).value, None);
    assert_eq!(growth("g", &of(Some(6.0)), &of(Some(4.0))).value, Some(0.5));
}

#[test]
fn the_newest_of_each_platform_is_added_up() {
    let rows = vec![
        row(1, Measured::Value(10.0), 1),
        row(2, Measured::Value(5.0), 2),
        row(3, Measured::Value(12.0), 1),
        row(9, Measured::Value(99.0), 1),
    ];
    let reading = observed(&metric("stars"), window(0, 5), Some(&series(rows)));
    assert_eq!(reading.value, Some(17.0));
}

#[test]
fn known_intervals() {
    let near = |a: f64, b: f64| assert!((a - b).abs() < 0.000_5, "{a} {b}");
    // Wilson for 8914 of 10258, as the sample has it.
    let success = wilson(Ratio {
        good: 8914.0,
        total: 10258.0,
    })
    .unwrap();
    near(success.low, 0.8623);
    near(success.high, 0.8754);
    // Three of six promoters above the detractors.
    let recommend = of_nps(4, 1, 6).unwrap();
    near(recommend.low, -11.1137);
    near(recommend.high, 100.0);
    let mean = of_mean(3.0, 4.0, 5, (1.0, 5.0)).unwrap();
    near(mean.low, 3.0 - 2.776 / 5_f64.sqrt());
}
